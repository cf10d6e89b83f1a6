#pragma once

#include "search/search.h"

namespace Pressmark {

/// Up to three snippets as one, each cut to the words about its first hit, so that a row of a list has room for them.
/// One alone, or one without hits, stays as it is.
Snippet joinedSnippets(const QList<Snippet> &snippets);

} // namespace Pressmark
