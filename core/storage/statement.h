#pragma once

#include "base/result.h"

#include <QByteArray>

#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace Pressmark {

/// The error that the connection reports now, with the words for people.
Error databaseError(sqlite3 *database);

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
    /// Valid until the next step() or reset().
    QByteArrayView blobView(int column) const;
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

} // namespace Pressmark
