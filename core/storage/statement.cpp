#include "storage/statement.h"

#include "storage/messages.h"

#include <sqlite3.h>

#include <limits>

namespace Pressmark {

namespace {

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
        return StorageMessages::tr("Cancelled.");
    case ErrorCode::DiskFull:
        return StorageMessages::tr("The disk is full. Nothing that was saved before is lost; make room and try again.");
    case ErrorCode::ArchiveReadOnly:
        return StorageMessages::tr("The archive cannot be written: its folder is read-only.");
    case ErrorCode::ArchiveDamaged:
        return StorageMessages::tr(
                   "The archive's database is damaged (%1). Run a check, then repair it or restore a backup.")
            .arg(detail);
    default:
        return StorageMessages::tr("The archive's database reports: %1. Nothing was changed.").arg(detail);
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
    return blobView(column).toByteArray();
}

QByteArrayView Statement::blobView(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return {bytes, bytes ? sqlite3_column_bytes(m_statement.get(), column) : 0};
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

} // namespace Pressmark
