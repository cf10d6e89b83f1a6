#pragma once

#include "model/id.h"
#include "storage/database.h"

namespace Pressmark {

/// Finds the passages of all older annotations of an article in a newer revision and stores where they are and how
/// sure that is. The annotations themselves do not change.
Result<void> placeAnnotations(Database &database, ArticleId article, RevisionId revision);

} // namespace Pressmark
