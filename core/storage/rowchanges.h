#pragma once

#include "storage/database.h"

#include <QJsonObject>
#include <QList>
#include <QSet>

#include <memory>

struct sqlite3_session;

namespace Pressmark {

/// One row changed by a transaction, legible for people and for other programs.
struct RowChange
{
    QByteArray table;
    QJsonObject key;                   // the columns of the primary key
    std::optional<QJsonObject> before; // the columns that changed; nothing if the row was inserted
    std::optional<QJsonObject> after;  // nothing if the row was deleted

    bool operator==(const RowChange &) const = default;
};

/// Watches which rows change, by SQLite's session extension. BLOB columns are not recorded.
class RowRecorder
{
public:
    /// Starts to watch these tables; each must have a primary key.
    static Result<RowRecorder> start(Database &database, const QList<QByteArray> &tables);
    /// The changes since then, one for each row, in the order of the tables.
    Result<QList<RowChange>> changes() const;

private:
    struct Deleter
    {
        void operator()(sqlite3_session *session) const;
    };
    explicit RowRecorder(Database &database);
    Database *m_database;
    std::unique_ptr<sqlite3_session, Deleter> m_session;
};

enum class Direction { Back, Forth };

/// Takes changes back, or makes them again. Conflict, with nothing said about which, if a row is not as the change left
/// it; the caller's transaction is then to be rolled back. Foreign keys must be deferred by the caller.
Result<void> applyRowChanges(Database &database, const QList<RowChange> &changes, Direction direction);

} // namespace Pressmark
