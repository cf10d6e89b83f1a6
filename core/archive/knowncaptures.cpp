#include "archive/knowncaptures.h"

namespace Pressmark {

Result<std::optional<Known>> findOriginal(const Database &database, const QString &sha256, const QString &part)
{
    const auto row =
        database.firstRow("SELECT c.article, c.id, c.state, a.title, a.trashed <> 0 FROM capture_original o JOIN "
                          "capture c ON c.id = o.capture "
                          "JOIN article a ON a.id = c.article WHERE o.sha256 = ? AND o.role = 'source' "
                          "AND (o.part = ? OR c.state = 'unreadable') ORDER BY a.trashed <> 0, c.id LIMIT 1",
                          sha256, part);
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<Known>();
    return std::optional<Known>(
        Known{{(*row)->integer(0)}, {(*row)->integer(1)}, (*row)->text(2), (*row)->text(3), (*row)->integer(4) != 0});
}

Result<std::optional<Known>> findShown(const Database &database, const QString &sha256)
{
    const auto row =
        database.firstRow("SELECT c.article, c.id, c.state, a.title FROM capture_original o JOIN capture c ON c.id = "
                          "o.capture JOIN article a ON a.id = c.article WHERE o.sha256 = ? AND o.role = 'picture' "
                          "AND a.trashed = 0 ORDER BY c.id LIMIT 1",
                          sha256);
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<Known>();
    return std::optional<Known>(Known{{(*row)->integer(0)}, {(*row)->integer(1)}, (*row)->text(2), (*row)->text(3)});
}

} // namespace Pressmark
