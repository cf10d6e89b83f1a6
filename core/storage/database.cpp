#include "storage/database.h"

#include "storage/ranking.h"
#include "storage/tokenizer.h"

#include <QCoreApplication>
#include <QUrl>

#include <sqlite3.h>

#include <limits>

namespace Pressmark {

namespace {

/// What people are told, in a form that lupdate understands.
struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Pressmark::Storage)
};

ErrorCode codeOf(int sqliteCode)
{
    switch (sqliteCode & 0xff) {
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_READONLY:
        return ErrorCode::ArchiveReadOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::ArchiveDamaged;
    default:
        return ErrorCode::Database;
    }
}

QString sentenceOf(ErrorCode code, const QString &detail)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return Messages::tr("Cancelled.");
    case ErrorCode::DiskFull:
        return Messages::tr("The disk is full. Nothing that was saved before is lost; make room and try again.");
    case ErrorCode::ArchiveReadOnly:
        return Messages::tr("The archive cannot be written: its folder is read-only.");
    case ErrorCode::ArchiveDamaged:
        return Messages::tr("The archive's database is damaged (%1). Run a check, then repair it or restore a backup.")
            .arg(detail);
    default:
        return Messages::tr("The archive's database reports: %1. Nothing was changed.").arg(detail);
    }
}

constexpr int toSize(qsizetype size)
{
    return static_cast<int>(std::min<qsizetype>(size, std::numeric_limits<int>::max()));
}

} // namespace

Error databaseError(sqlite3 *database)
{
    const ErrorCode code = codeOf(sqlite3_extended_errcode(database));
    return {code, sentenceOf(code, QString::fromUtf8(sqlite3_errmsg(database)))};
}

void Statement::Finalizer::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(sqlite3_stmt *statement)
    : m_statement(statement)
{ }

void Statement::bind(int parameter, qint64 value)
{
    sqlite3_bind_int64(m_statement.get(), parameter, value);
}

void Statement::bind(int parameter, double value)
{
    sqlite3_bind_double(m_statement.get(), parameter, value);
}

void Statement::bind(int parameter, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    // A null pointer would bind SQL NULL.
    sqlite3_bind_text(m_statement.get(), parameter, utf8.isNull() ? "" : utf8.constData(), toSize(utf8.size()),
                      SQLITE_TRANSIENT);
}

void Statement::bindBlob(int parameter, const QByteArray &blob)
{
    sqlite3_bind_blob(m_statement.get(), parameter, blob.isNull() ? "" : blob.constData(), toSize(blob.size()),
                      SQLITE_TRANSIENT);
}

void Statement::bindNull(int parameter)
{
    sqlite3_bind_null(m_statement.get(), parameter);
}

Result<bool> Statement::step()
{
    switch (sqlite3_step(m_statement.get())) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return databaseError(sqlite3_db_handle(m_statement.get()));
    }
}

Result<void> Statement::run()
{
    while (true) {
        const Result<bool> row = step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
    }
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

QString Statement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement.get(), column));
}

QByteArray Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return {bytes, sqlite3_column_bytes(m_statement.get(), column)};
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement.get());
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return integer(column);
}

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
            return Error{ErrorCode::Database, Messages::tr("There is not enough memory.")};
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
    const int code = sqlite3_prepare_v2(m_database.get(), sql.constData(), toSize(sql.size()), &statement, nullptr);
    if (code != SQLITE_OK)
        return databaseError(m_database.get());
    return Statement(statement);
}

Result<std::optional<qint64>> Database::integer(const QByteArray &sql) const
{
    Result<Statement> query = prepare(sql);
    if (!query)
        return query.error();
    const Result<bool> row = query->step();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<qint64>();
    return query->optionalInteger(0);
}

qint64 Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_database.get());
}

qint64 Database::changes() const
{
    return sqlite3_changes64(m_database.get());
}

bool Database::inTransaction() const
{
    return !sqlite3_get_autocommit(m_database.get());
}

void Database::interrupt() const
{
    sqlite3_interrupt(m_database.get());
}

Transaction::Transaction(Database &database)
    : m_database(&database)
{ }

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{ }

Result<Transaction> Transaction::begin(Database &database)
{
    const Result<void> begun = database.execute("BEGIN IMMEDIATE");
    if (!begun)
        return begun.error();
    return Transaction(database);
}

Transaction::~Transaction()
{
    // After some errors SQLite has rolled back already.
    if (m_database && m_database->inTransaction())
        (void)m_database->execute("ROLLBACK");
}

Result<void> Transaction::commit()
{
    Q_ASSERT(m_database);
    const Result<void> committed = m_database->execute("COMMIT");
    if (committed)
        m_database = nullptr;
    return committed;
}

} // namespace Pressmark
