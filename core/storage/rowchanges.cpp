#include "storage/rowchanges.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonValue>
#include <QStringList>

// Debian's library has these; the header declares them only if asked.
#define SQLITE_ENABLE_SESSION
#define SQLITE_ENABLE_PREUPDATE_HOOK
#include <sqlite3.h>

#include <algorithm>

namespace Pressmark {

namespace {

Error conflict()
{
    return {ErrorCode::Conflict,
            QCoreApplication::translate("Pressmark::Storage",
                                        "What this act changed has been changed since. Nothing was done.")};
}

QJsonValue jsonValue(sqlite3_value *value)
{
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return QJsonValue(static_cast<qint64>(sqlite3_value_int64(value)));
    case SQLITE_FLOAT:
        return QJsonValue(sqlite3_value_double(value));
    case SQLITE_TEXT:
        return QJsonValue(
            QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(value)), sqlite3_value_bytes(value)));
    default:
        return QJsonValue(QJsonValue::Null);
    }
}

QJsonValue columnValue(const Statement &row, int column)
{
    // Numbers are compared as numbers: 1 and 1.0 are one JSON value.
    if (row.isNull(column))
        return QJsonValue(QJsonValue::Null);
    return QJsonValue(row.text(column));
}

/// Values as SQLite prints them, so that a stored value and a column can be compared.
QString printed(const QJsonValue &value)
{
    if (value.isDouble()) {
        const qint64 integer = value.toInteger();
        if (static_cast<double>(integer) == value.toDouble())
            return QString::number(integer);
        return QString::number(value.toDouble(), 'g', 15);
    }
    return value.toString();
}

bool sameValue(const QJsonValue &stored, const QJsonValue &column)
{
    if (stored.isNull() || column.isNull())
        return stored.isNull() && column.isNull();
    if (printed(stored) == column.toString())
        return true;
    // A real number is printed with 15 digits and a point: 2 as 2.0, 10000000000000000 as 1.0e+16. What is printed
    // without one is an integer, of which all digits count.
    bool isNumber = false;
    const double number = column.toString().toDouble(&isNumber);
    const auto rounded = [](double value) { return QString::number(value, 'g', 15); };
    return stored.isDouble() && isNumber && column.toString().contains(u'.')
        && rounded(number) == rounded(stored.toDouble());
}

void bindValue(Statement &statement, int parameter, const QJsonValue &value)
{
    if (value.isNull()) {
        statement.bindNull(parameter);
    } else if (value.isDouble()) {
        const qint64 integer = value.toInteger();
        if (static_cast<double>(integer) == value.toDouble())
            statement.bind(parameter, integer);
        else
            statement.bind(parameter, value.toDouble());
    } else {
        statement.bind(parameter, value.toString());
    }
}

bool isName(QByteArrayView name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
}

bool hasOnlyNames(const RowChange &change)
{
    const auto named = [](const QJsonObject &object) {
        const QStringList keys = object.keys();
        return std::all_of(keys.begin(), keys.end(), [](const QString &key) { return isName(key.toUtf8()); });
    };
    return isName(change.table) && !change.key.isEmpty() && named(change.key)
        && (!change.before || named(*change.before)) && (!change.after || named(*change.after));
}

QByteArray joined(const QJsonObject &object, const QByteArray &suffix, const QByteArray &separator)
{
    QByteArray result;
    const QStringList keys = object.keys();
    for (const QString &key : keys) {
        if (!result.isEmpty())
            result += separator;
        result += '"' + key.toUtf8() + '"' + suffix;
    }
    return result;
}

int bindAllOf(Statement &statement, const QJsonObject &object, int parameter)
{
    for (const auto &value : object)
        bindValue(statement, ++parameter, value);
    return parameter;
}

/// Whether the row is there and has these values.
Result<bool> rowIs(const Database &database, const RowChange &change, const QJsonObject &values)
{
    const QByteArray columns = values.isEmpty() ? QByteArray("1") : joined(values, "", ", ");
    Result<Statement> query = database.prepare("SELECT " + columns + " FROM \"" + change.table + "\" WHERE "
                                               + joined(change.key, " IS ?", " AND "));
    if (!query)
        return query.error();
    bindAllOf(*query, change.key, 0);
    const Result<bool> row = query->step();
    if (!row || !*row)
        return row;
    int column = 0;
    for (const auto &value : values) {
        if (!sameValue(value, columnValue(*query, column++)))
            return false;
    }
    return true;
}

Result<void> checkRow(const Database &database, const RowChange &change, const std::optional<QJsonObject> &now)
{
    const Result<bool> there = rowIs(database, change, now.value_or(QJsonObject()));
    if (!there)
        return there.error();
    if (*there != now.has_value())
        return conflict();
    return {};
}

Result<void> writeRow(Database &database, const RowChange &change, const std::optional<QJsonObject> &now,
                      const std::optional<QJsonObject> &then)
{
    const QByteArray table = '"' + change.table + '"';
    const QByteArray where = " WHERE " + joined(change.key, " IS ?", " AND ");
    if (!then) {
        Result<Statement> remove = database.prepare("DELETE FROM " + table + where);
        if (!remove)
            return remove.error();
        bindAllOf(*remove, change.key, 0);
        return remove->run();
    }
    if (!now) {
        QJsonObject row = *then;
        for (auto key = change.key.begin(); key != change.key.end(); ++key)
            row.insert(key.key(), key.value());
        const QByteArray marks = QByteArray("?, ").repeated(row.size());
        Result<Statement> insert = database.prepare("INSERT INTO " + table + " (" + joined(row, "", ", ") + ") VALUES ("
                                                    + marks.chopped(2) + ")");
        if (!insert)
            return insert.error();
        bindAllOf(*insert, row, 0);
        return insert->run();
    }
    if (then->isEmpty())
        return {};
    Result<Statement> update = database.prepare("UPDATE " + table + " SET " + joined(*then, " = ?", ", ") + where);
    if (!update)
        return update.error();
    bindAllOf(*update, change.key, bindAllOf(*update, *then, 0));
    return update->run();
}

Result<QStringList> columnNames(const Database &database, const QByteArray &table)
{
    Result<Statement> query = database.prepare("SELECT name FROM pragma_table_info(?) ORDER BY cid");
    if (!query)
        return query.error();
    query->bind(1, QString::fromUtf8(table));
    QStringList names;
    while (true) {
        const Result<bool> row = query->step();
        if (!row)
            return row.error();
        if (!*row)
            return names;
        names.append(query->text(0));
    }
}

RowChange changeOf(sqlite3_changeset_iter *iterator, const QStringList &names, const char *table, int columns,
                   int operation)
{
    unsigned char *isKey = nullptr;
    sqlite3changeset_pk(iterator, &isKey, nullptr);
    RowChange change{.table = table};
    QJsonObject before;
    QJsonObject after;
    for (int i = 0; i < columns; ++i) {
        sqlite3_value *oldValue = nullptr;
        sqlite3_value *newValue = nullptr;
        if (operation != SQLITE_INSERT)
            sqlite3changeset_old(iterator, i, &oldValue);
        if (operation != SQLITE_DELETE)
            sqlite3changeset_new(iterator, i, &newValue);
        const QString &name = names[i];
        if (isKey[i]) {
            change.key.insert(name, jsonValue(oldValue ? oldValue : newValue));
            continue;
        }
        if (oldValue && (newValue || operation == SQLITE_DELETE))
            before.insert(name, jsonValue(oldValue));
        if (newValue)
            after.insert(name, jsonValue(newValue));
    }
    if (operation != SQLITE_INSERT)
        change.before = before;
    if (operation != SQLITE_DELETE)
        change.after = after;
    return change;
}

} // namespace

void RowRecorder::Deleter::operator()(sqlite3_session *session) const
{
    sqlite3session_delete(session);
}

RowRecorder::RowRecorder(Database &database)
    : m_database(&database)
{ }

Result<RowRecorder> RowRecorder::start(Database &database, const QList<QByteArray> &tables)
{
    RowRecorder recorder(database);
    sqlite3_session *session = nullptr;
    int code = sqlite3session_create(database.handle(), "main", &session);
    recorder.m_session.reset(session);
    for (const QByteArray &table : tables) {
        if (code == SQLITE_OK)
            code = sqlite3session_attach(session, table.constData());
    }
    if (code != SQLITE_OK)
        return databaseError(database.handle());
    return recorder;
}

Result<QList<RowChange>> RowRecorder::changes() const
{
    int size = 0;
    void *bytes = nullptr;
    if (sqlite3session_changeset(m_session.get(), &size, &bytes) != SQLITE_OK)
        return databaseError(m_database->handle());
    const std::unique_ptr<void, void (*)(void *)> owner(bytes, sqlite3_free);
    sqlite3_changeset_iter *iterator = nullptr;
    if (sqlite3changeset_start(&iterator, size, bytes) != SQLITE_OK)
        return databaseError(m_database->handle());
    const std::unique_ptr<sqlite3_changeset_iter, int (*)(sqlite3_changeset_iter *)> closer(iterator,
                                                                                            sqlite3changeset_finalize);
    QList<RowChange> changes;
    QHash<QByteArray, QStringList> namesOf;
    while (sqlite3changeset_next(iterator) == SQLITE_ROW) {
        const char *table = nullptr;
        int columns = 0;
        int operation = 0;
        int indirect = 0;
        sqlite3changeset_op(iterator, &table, &columns, &operation, &indirect);
        QStringList &names = namesOf[table];
        if (names.isEmpty()) {
            const Result<QStringList> read = columnNames(*m_database, table);
            if (!read)
                return read.error();
            names = *read;
        }
        changes.append(changeOf(iterator, names, table, columns, operation));
    }
    return changes;
}

Result<void> applyRowChanges(Database &database, const QList<RowChange> &changes, Direction direction)
{
    const bool back = direction == Direction::Back;
    for (const RowChange &change : changes) {
        if (!hasOnlyNames(change))
            return conflict();
        const Result<void> checked = checkRow(database, change, back ? change.after : change.before);
        if (!checked)
            return checked;
    }
    // What is deleted takes with it what still points to it: that has to point elsewhere first.
    for (const bool deleting : {false, true}) {
        for (qsizetype i = 0; i < changes.size(); ++i) {
            const RowChange &change = changes[back ? changes.size() - 1 - i : i];
            const auto &wanted = back ? change.before : change.after;
            if (wanted.has_value() == deleting)
                continue;
            const Result<void> written = writeRow(database, change, back ? change.after : change.before, wanted);
            if (!written)
                return written;
        }
    }
    return {};
}

} // namespace Pressmark
