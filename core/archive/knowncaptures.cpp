#include "archive/knowncaptures.h"

namespace Pressmark {

namespace {

/// Of article, capture, state and title of a row.
Known knownOf(const Statement &row)
{
    return {.article = {row.integer(0)},
            .capture = {row.integer(1)},
            .state = captureStateFromName(row.text(2)).value_or(CaptureState::Good),
            .title = row.text(3)};
}

} // namespace

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
    Known known = knownOf(**row);
    known.trashed = (*row)->integer(4) != 0;
    return std::optional(known);
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
    return std::optional(knownOf(**row));
}

} // namespace Pressmark
