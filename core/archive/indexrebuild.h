#pragma once

#include "storage/database.h"

namespace Pressmark {

/// Removes what a rebuilding of the index left behind that was killed. The index itself is whole.
Result<void> dropUnfinishedIndex(Database &database);

} // namespace Pressmark
