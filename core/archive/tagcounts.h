#pragma once

#include "base/result.h"

namespace Pressmark {

class Database;

/// How many tags have another count of passages than what carries them says: none, but for damage from outside.
/// Always 0 in an archive of an older version, which keeps no counts.
Result<qint64> countWrongTagCounts(const Database &database);
/// Counts the passages of all tags anew.
Result<void> recountTags(Database &database);

} // namespace Pressmark
