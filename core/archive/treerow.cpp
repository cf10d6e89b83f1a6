#include "archive/treerow.h"

namespace Pressmark {

Result<bool> isBelow(const Database &database, const QByteArray &table, qint64 id, qint64 ancestor)
{
    const auto found = database.integer("WITH RECURSIVE up(id) AS (SELECT ?1 UNION SELECT t.parent FROM " + table
                                            + " t JOIN up ON t.id = up.id) SELECT 1 FROM up WHERE id = ?2",
                                        id, ancestor);
    if (!found)
        return found.error();
    return found->has_value();
}

} // namespace Pressmark
