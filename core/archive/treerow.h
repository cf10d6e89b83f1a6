#pragma once

#include "storage/database.h"

namespace Pressmark {

/// Whether a row of a table with a column `parent` is another, or stands below it. `table` is a constant: "tag".
Result<bool> isBelow(const Database &database, const QByteArray &table, qint64 id, qint64 ancestor);

} // namespace Pressmark
