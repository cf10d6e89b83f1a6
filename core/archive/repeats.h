#pragma once

#include "archive/session.h"
#include "archive/writing.h"
#include "model/article.h"

#include <QHash>

namespace Pressmark {

/// In how many articles of a source a paragraph stands before it counts as repeated.
inline constexpr int RepeatedFrom = 3;

/// Whether what a source repeats is left out of articles that are imported; yes at first.
Result<bool> readLeavesOutRepeated(const Session &session);
Result<void> setLeavesOutRepeated(Writing &writing, bool leavesOut);

/// In how many articles of the article's source each block of its current revision stands, itself among them; only
/// blocks that are repeated. Articles in the trash do not count, nor do those imported by versions before this.
Result<QHash<qsizetype, int>> readRepeats(const Session &session, ArticleId article, const Body &body);

/// Leaves out what other articles of the source repeat, at the edges of the body and where `suspects` says so, unless
/// the archive is told not to. Articles that share most of this one's words are versions of it and no evidence.
/// `self`: the article that this is a new version of.
Result<Document> withoutRepeated(const Database &database, const Document &document, std::optional<ArticleId> self);

/// Remembers the paragraphs of an article, which has its source already. `body` is as it was imported.
Result<void> recordParagraphs(Database &database, ArticleId article, const Body &body);

} // namespace Pressmark
