#include "archive/journal.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<QString> optionalJson(const std::optional<QJsonObject> &object)
{
    if (!object)
        return std::nullopt;
    return QString::fromUtf8(json(*object));
}

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// What a link of the chain is made of.
QString chainHash(const QString &previous, qint64 time, const QString &person, const QString &name, const QString &kind,
                  const QString &details)
{
    return sha256(QStringList{previous, QString::number(time), person, name, kind, details}.join(u'\n').toUtf8());
}

QString detailsHash(const QList<RowChange> &changes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const RowChange &change : changes) {
        hash.addData(change.table + '\n' + json(change.key) + '\n');
        hash.addData((change.before ? json(*change.before) : QByteArray("-")) + '\n');
        hash.addData((change.after ? json(*change.after) : QByteArray("-")) + '\n');
    }
    return QString::fromLatin1(hash.result().toHex());
}

Result<QString> lastHash(const Database &database)
{
    const auto row = database.firstRow("SELECT hash FROM operation ORDER BY id DESC LIMIT 1");
    if (!row)
        return row.error();
    return *row ? (*row)->text(0) : QString();
}

Result<void> appendDetails(Database &database, qint64 operation, const QList<RowChange> &changes)
{
    Result<Statement> insert = database.prepare("INSERT INTO operation_detail(operation, number, table_name, row_key, "
                                                "before, after) VALUES (?, ?, ?, ?, ?, ?)");
    if (!insert)
        return insert.error();
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const RowChange &change = changes[i];
        insert->bindAll(operation, static_cast<qint64>(i), QString::fromUtf8(change.table),
                        QString::fromUtf8(json(change.key)), optionalJson(change.before), optionalJson(change.after));
        const Result<void> run = insert->run();
        if (!run)
            return run;
        insert->reset();
    }
    return {};
}

} // namespace

const QList<QByteArray> &journaledTables()
{
    static const QList<QByteArray> tables{"article",
                                          "field_origin",
                                          "capture",
                                          "revision",
                                          "annotation",
                                          "placement_decision",
                                          "tag",
                                          "tag_alias",
                                          "annotation_link",
                                          "article_tag",
                                          "annotation_tag",
                                          "collection",
                                          "collection_article",
                                          "saved_search",
                                          "saved_search_tag",
                                          "color_meaning",
                                          "not_duplicate",
                                          "setting"};
    return tables;
}

Result<void> appendOperation(Database &database, qint64 time, const QString &person, const QString &name,
                             const QString &kind, std::optional<qint64> reverses, const QList<RowChange> &changes)
{
    const Result<QString> previous = lastHash(database);
    if (!previous)
        return previous.error();
    const QString details = detailsHash(changes);
    Result<Statement> insert =
        database.prepare("INSERT INTO operation(time, person, name, kind, reverses, details_sha256, hash_of_previous, "
                         "hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return insert.error();
    insert->bindAll(time, person, name, kind, reverses, details, *previous,
                    chainHash(*previous, time, person, name, kind, details));
    const Result<void> run = insert->run();
    if (!run)
        return run;
    return appendDetails(database, database.lastInsertId(), changes);
}

Result<QList<RowChange>> readRowChanges(const Database &database, qint64 operation)
{
    Result<Statement> query = database.prepare(
        "SELECT table_name, row_key, before, after FROM operation_detail WHERE operation = ? ORDER BY number");
    if (!query)
        return query.error();
    query->bind(1, operation);
    const auto object = [&query](int column) { return QJsonDocument::fromJson(query->text(column).toUtf8()).object(); };
    QList<RowChange> changes;
    while (true) {
        const Result<bool> row = query->step();
        if (!row)
            return row.error();
        if (!*row)
            return changes;
        RowChange change{.table = query->text(0).toUtf8(), .key = object(1)};
        if (!query->isNull(2))
            change.before = object(2);
        if (!query->isNull(3))
            change.after = object(3);
        changes.append(change);
    }
}

Result<std::optional<qint64>> firstBrokenOperation(const Database &database)
{
    Result<Statement> query = database.prepare("SELECT id, time, person, name, kind, details_sha256, hash_of_previous, "
                                               "hash FROM operation ORDER BY id");
    if (!query)
        return query.error();
    QString previous;
    while (true) {
        const Result<bool> row = query->step();
        if (!row)
            return row.error();
        if (!*row)
            return std::optional<qint64>();
        const QString hash =
            chainHash(previous, query->integer(1), query->text(2), query->text(3), query->text(4), query->text(5));
        if (query->text(6) != previous || query->text(7) != hash)
            return std::optional<qint64>(query->integer(0));
        previous = hash;
    }
}

} // namespace Pressmark
