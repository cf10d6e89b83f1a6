#pragma once

#include "storage/statement.h"

struct sqlite3;

namespace Pressmark {

enum class DatabaseMode {
    Create,    // reads and writes, made if it is not there
    ReadWrite, // reads and writes
    ReadOnly,
    Immutable, // reads; nothing may change it meanwhile
};

/// One SQLite connection with the tokenizer "pressmark". Belongs to one thread at a time; only interrupt() may be
/// called from another.
class Database
{
public:
    static Result<Database> open(const QString &path, DatabaseMode mode);

    /// One or more statements without parameters; constants only.
    Result<void> execute(const QByteArray &sql);
    Result<Statement> prepare(const QByteArray &sql) const;

    /// Runs one statement with these values.
    template <typename... Values>
    Result<void> run(const QByteArray &sql, const Values &...values)
    {
        Result<Statement> statement = prepare(sql);
        if (!statement)
            return statement.error();
        statement->bindAll(values...);
        return statement->run();
    }
    /// The statement with these values, standing on its first row; nothing if there is no row.
    template <typename... Values>
    Result<std::optional<Statement>> firstRow(const QByteArray &sql, const Values &...values) const
    {
        Result<Statement> statement = prepare(sql);
        if (!statement)
            return statement.error();
        statement->bindAll(values...);
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        return *row ? std::optional(std::move(*statement)) : std::nullopt;
    }
    /// The first column of the first row; nothing if there is no row or it is NULL.
    template <typename... Values>
    Result<std::optional<qint64>> integer(const QByteArray &sql, const Values &...values) const
    {
        const Result<std::optional<Statement>> row = firstRow(sql, values...);
        if (!row)
            return row.error();
        return *row ? (*row)->optionalInteger(0) : std::nullopt;
    }

    qint64 lastInsertId() const;
    qint64 changes() const; // rows changed by the last statement
    bool inTransaction() const;
    /// Lets SQL change the tables that an index lies in, which at first it may not.
    void setIndexTablesWritable(bool writable);
    /// Makes the running statement fail with Cancelled.
    void interrupt() const;

    sqlite3 *handle() const { return m_database.get(); }

private:
    struct Closer
    {
        void operator()(sqlite3 *database) const;
    };
    explicit Database(sqlite3 *database);
    std::unique_ptr<sqlite3, Closer> m_database;
};

} // namespace Pressmark
