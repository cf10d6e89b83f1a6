#include "storage/database.h"

#include "storage/messages.h"
#include "storage/ranking.h"
#include "storage/tokenizer.h"

#include <QUrl>

#include <sqlite3.h>

namespace Pressmark {

void Database::Closer::operator()(sqlite3 *database) const
{
    sqlite3_close_v2(database);
}

Database::Database(sqlite3 *database)
    : m_database(database)
{ }

Result<Database> Database::open(const QString &path, DatabaseMode mode)
{
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI;
    QByteArray name = "file:" + QUrl::toPercentEncoding(path, "/");
    switch (mode) {
    case DatabaseMode::Create:
        flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
        break;
    case DatabaseMode::ReadWrite:
        flags |= SQLITE_OPEN_READWRITE;
        break;
    case DatabaseMode::ReadOnly:
        flags |= SQLITE_OPEN_READONLY;
        break;
    case DatabaseMode::Immutable:
        flags |= SQLITE_OPEN_READONLY;
        name += "?immutable=1";
        break;
    }
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(name.constData(), &handle, flags, nullptr);
    Database database(handle); // also a failed open must be closed
    if (code != SQLITE_OK) {
        if (!handle)
            return Error{ErrorCode::Database, StorageMessages::tr("There is not enough memory.")};
        return databaseError(handle);
    }
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, 5000);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    const Result<void> registered = registerTokenizer(handle);
    if (!registered)
        return registered.error();
    const Result<void> ranking = registerRanking(handle);
    if (!ranking)
        return ranking.error();
    const Result<void> configured = database.execute("PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF;"
                                                     "PRAGMA secure_delete=OFF; PRAGMA temp_store=MEMORY;"
                                                     "PRAGMA cache_size=-16384; PRAGMA recursive_triggers=OFF;");
    if (!configured)
        return configured.error();
    return database;
}

Result<void> Database::execute(const QByteArray &sql)
{
    if (sqlite3_exec(m_database.get(), sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return databaseError(m_database.get());
    return {};
}

Result<Statement> Database::prepare(const QByteArray &sql) const
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v2(m_database.get(), sql.constData(), -1, &statement, nullptr);
    if (code != SQLITE_OK)
        return databaseError(m_database.get());
    return Statement(statement);
}

qint64 Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_database.get());
}

qint64 Database::changes() const
{
    return sqlite3_changes64(m_database.get());
}

void Database::setIndexTablesWritable(bool writable)
{
    sqlite3_db_config(m_database.get(), SQLITE_DBCONFIG_DEFENSIVE, writable ? 0 : 1, nullptr);
}

bool Database::inTransaction() const
{
    return !sqlite3_get_autocommit(m_database.get());
}

void Database::interrupt() const
{
    sqlite3_interrupt(m_database.get());
}

} // namespace Pressmark
