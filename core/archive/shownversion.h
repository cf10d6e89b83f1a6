#pragma once

#include "archive/writing.h"
#include "model/article.h"

namespace Pressmark {

/// Makes a revision what the article shows, with the headlines that it came with unless a person edited them, and
/// places all of the article's annotations on it.
Result<void> showVersion(Writing &writing, ArticleId article, RevisionId revision);

/// The last reading of the newest good capture of an article; not valid if there is none.
Result<RevisionId> newestVersion(const Database &database, ArticleId article);
/// The version that a collection keeps an article on; not valid if none does.
Result<RevisionId> pinnedVersion(const Database &database, ArticleId article);

/// Keeps an article on a version while it is in a collection: newer captures are stored, but not shown. Not valid: lets
/// it go, and shows the newest good version unless another collection keeps one. NotFound if the article is not in the
/// collection or has no such version; Conflict if another collection keeps another version.
Result<void> pinVersion(Writing &writing, CollectionId collection, ArticleId article, RevisionId revision);

} // namespace Pressmark
