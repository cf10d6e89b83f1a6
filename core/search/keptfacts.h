#pragma once

#include "search/articlefacts.h"

namespace Pressmark {

/// Takes what was kept of the facts for those of this read transaction. False, with the facts as they were, if nothing
/// was kept of this state of the archive, or what was kept is damaged.
Result<bool> takeKeptFacts(const Session &session, ArticleFacts &facts);

/// Whether keepFacts() would have nothing to read.
bool isAllRemembered(const Session &session);

/// Keeps what search remembers beside the archive, for sessions of other times and programs; if it was kept already, or
/// cannot be written there, nothing is done. It is numbers only, and true as long as the archive is what it was. An
/// archive with fewer articles is read soon enough without.
Result<void> keepFacts(const Session &session, qint64 fewest = 5000);

} // namespace Pressmark
