#pragma once

#include "model/article.h"
#include "storage/database.h"

namespace Pressmark {

/// Finds the passages of all older annotations of an article in a newer revision and stores where they are and how
/// sure that is. The annotations themselves do not change.
Result<void> placeAnnotations(Database &database, ArticleId article, RevisionId revision);

/// The same for a revision that keeps other blocks of `shown` than the one shown so far: passages go with their blocks.
/// One whose block is left out is detached, whatever other place has its words.
Result<void> placeAnnotationsAnew(Database &database, ArticleId article, const Revision &shown, RevisionId revision,
                                  const Body &body);

} // namespace Pressmark
