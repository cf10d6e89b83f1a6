#pragma once

#include "base/result.h"

#include <QByteArray>

#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace Pressmark {

/// A prepared SQL statement. Parameters count from 1, columns from 0. Text is UTF-8 in SQLite, QString here.
/// Belongs to the thread of its database and must not outlive it.
class Statement
{
public:
    explicit Statement(sqlite3_stmt *statement);

    void bind(int parameter, qint64 value);
    void bind(int parameter, int value) { bind(parameter, static_cast<qint64>(value)); }
    void bind(int parameter, bool value) { bind(parameter, static_cast<qint64>(value)); }
    void bind(int parameter, double value);
    void bind(int parameter, const QString &text); // a null string binds ''
    void bindBlob(int parameter, const QByteArray &blob);
    void bindNull(int parameter);
    template <typename T>
    void bind(int parameter, const std::optional<T> &value)
    {
        if (value)
            bind(parameter, *value);
        else
            bindNull(parameter);
    }
    /// Binds the values to the parameters 1, 2, …
    template <typename... Values>
    void bindAll(const Values &...values)
    {
        int parameter = 0;
        (bind(++parameter, values), ...);
    }

    /// True if there is a row, false at the end.
    Result<bool> step();
    /// Runs to the end.
    Result<void> run();
    /// Calls `row` for every row there is.
    template <typename Row>
    Result<void> forEach(const Row &row)
    {
        while (true) {
            const Result<bool> there = step();
            if (!there)
                return there.error();
            if (!*there)
                return {};
            row(*this);
        }
    }
    /// Makes it ready to run again; the bound values stay.
    void reset();

    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    bool isNull(int column) const;
    int columnCount() const;
    std::optional<qint64> optionalInteger(int column) const;

private:
    struct Finalizer
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
};

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
    /// The first column of the first row, or nothing if there is no row.
    Result<std::optional<qint64>> integer(const QByteArray &sql) const;

    qint64 lastInsertId() const;
    qint64 changes() const; // rows changed by the last statement
    bool inTransaction() const;
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

/// Rolls back when it goes out of scope unless it was committed.
class Transaction
{
public:
    /// BEGIN IMMEDIATE
    static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    Result<void> commit();

private:
    explicit Transaction(Database &database);
    Database *m_database;
};

/// The error that the connection reports now, with the words for people.
Error databaseError(sqlite3 *database);

} // namespace Pressmark
