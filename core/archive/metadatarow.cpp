#include "archive/metadatarow.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <array>
#include <variant>

namespace Pressmark {

namespace {

QString json(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList listOf(const QString &json)
{
    QStringList list;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto &value : array)
        list.append(value.toString());
    return list;
}

QString textOf(const QString &text)
{
    return text;
}

QString textOf(const QStringList &list)
{
    return json(list);
}

QString textOf(const CivilDate &date)
{
    return date.value;
}

/// A field as people and rules set it, and where its value is.
struct Field
{
    const char16_t *name;
    std::variant<QString Metadata::*, QStringList Metadata::*, CivilDate Metadata::*> member;
};

constexpr std::array Fields{
    Field{u"title", &Metadata::title},
    Field{u"subtitle", &Metadata::subtitle},
    Field{u"byline", &Metadata::byline},
    Field{u"authors", &Metadata::authors},
    Field{u"source", &Metadata::source},
    Field{u"section", &Metadata::section},
    Field{u"page", &Metadata::page},
    Field{u"edition", &Metadata::edition},
    Field{u"place", &Metadata::place},
    Field{u"language", &Metadata::language},
    Field{u"url", &Metadata::url},
    Field{u"canonicalUrl", &Metadata::canonicalUrl},
    Field{u"accession", &Metadata::accession},
    Field{u"keywords", &Metadata::keywords},
    Field{u"leadImage", &Metadata::leadPicture},
    Field{u"published", &Metadata::published},
    Field{u"updated", &Metadata::updated},
};

/// The id of the source of that name, made if new; nothing for no name.
Result<std::optional<qint64>> ensureSource(Database &database, const QString &name, const QString &url)
{
    if (name.isEmpty())
        return std::optional<qint64>();
    const Result<void> inserted =
        database.run("INSERT INTO source(name, host) VALUES (?, ?) ON CONFLICT DO NOTHING", name, QUrl(url).host());
    if (!inserted)
        return inserted.error();
    return database.integer("SELECT id FROM source WHERE name = ?", name);
}

const QByteArray WrittenColumns =
    "title, subtitle, byline, authors, source, section, page, edition, place, language, url, canonical_url, accession, "
    "keywords, lead_picture, published, published_precision, published_offset, published_found, published_unsure, "
    "published_day, updated, updated_precision, updated_offset, updated_found, updated_unsure";
const QByteArray WrittenMarks = QByteArray("?, ").repeated(25) + '?';

/// Binds the WrittenColumns to the parameters from 1; how many they were.
Result<int> bindMetadata(Database &database, Statement &statement, const Metadata &m)
{
    const Result<std::optional<qint64>> source = ensureSource(database, m.source, m.url);
    if (!source)
        return source.error();
    const auto offset = [](const CivilDate &date) {
        return date.offsetMinutes ? std::optional<qint64>(*date.offsetMinutes) : std::nullopt;
    };
    statement.bindAll(m.title, m.subtitle, m.byline, json(m.authors), *source, m.section, m.page, m.edition, m.place,
                      m.language, m.url, m.canonicalUrl, m.accession, json(m.keywords), m.leadPicture,
                      m.published.value, precisionName(m.published.precision), offset(m.published), m.published.found,
                      m.published.unsure, civilDay(m.published), m.updated.value, precisionName(m.updated.precision),
                      offset(m.updated), m.updated.found, m.updated.unsure);
    return 26;
}

} // namespace

Error noSuchArticle(ArticleId id)
{
    return {ErrorCode::NotFound,
            QCoreApplication::translate("Pressmark::Archive", "There is no article %1 in this archive.").arg(id.value)};
}

CivilDate dateOf(const Statement &row, int column)
{
    CivilDate date;
    date.value = row.text(column);
    date.precision = precisionFromName(row.text(column + 1)).value_or(DatePrecision::Day);
    if (const auto offset = row.optionalInteger(column + 2))
        date.offsetMinutes = static_cast<int>(*offset);
    date.found = row.text(column + 3);
    date.unsure = row.integer(column + 4) != 0;
    return date;
}

const QByteArray MetadataColumns =
    "a.title, a.subtitle, a.byline, a.authors, COALESCE(s.name, ''), a.section, a.page, a.edition, a.place, "
    "a.language, a.url, a.canonical_url, a.accession, a.keywords, a.lead_picture, "
    "a.published, a.published_precision, a.published_offset, a.published_found, a.published_unsure, "
    "a.updated, a.updated_precision, a.updated_offset, a.updated_found, a.updated_unsure";

Metadata metadataOf(const Statement &row)
{
    Metadata metadata;
    metadata.title = row.text(0);
    metadata.subtitle = row.text(1);
    metadata.byline = row.text(2);
    metadata.authors = listOf(row.text(3));
    metadata.source = row.text(4);
    metadata.section = row.text(5);
    metadata.page = row.text(6);
    metadata.edition = row.text(7);
    metadata.place = row.text(8);
    metadata.language = row.text(9);
    metadata.url = row.text(10);
    metadata.canonicalUrl = row.text(11);
    metadata.accession = row.text(12);
    metadata.keywords = listOf(row.text(13));
    metadata.leadPicture = row.text(14);
    metadata.published = dateOf(row, 15);
    metadata.updated = dateOf(row, 20);
    return metadata;
}

Result<Metadata> readMetadata(const Database &database, ArticleId id)
{
    const auto row = database.firstRow(
        "SELECT " + MetadataColumns + " FROM article a LEFT JOIN source s ON s.id = a.source WHERE a.id = ?", id.value);
    if (!row)
        return row.error();
    if (!*row)
        return noSuchArticle(id);
    return metadataOf(**row);
}

Result<void> updateMetadata(Database &database, ArticleId id, const Metadata &metadata)
{
    Result<Statement> update =
        database.prepare("UPDATE article SET (" + WrittenColumns + ") = (" + WrittenMarks + ") WHERE id = ?");
    if (!update)
        return update.error();
    const Result<int> bound = bindMetadata(database, *update, metadata);
    if (!bound)
        return bound.error();
    update->bind(*bound + 1, id.value);
    return update->run();
}

Result<void> insertArticle(Database &database, const Article &article, quint64 simhash)
{
    Result<Statement> insert = database.prepare("INSERT INTO article(" + WrittenColumns
                                                + ", id, uuid, current_revision, words, simhash, added) VALUES ("
                                                + WrittenMarks + ", ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return insert.error();
    const Result<int> bound = bindMetadata(database, *insert, article.metadata);
    if (!bound)
        return bound.error();
    int parameter = *bound;
    insert->bind(++parameter, article.id.value);
    insert->bind(++parameter, article.uuid);
    insert->bind(++parameter,
                 article.currentRevision.isValid() ? std::optional<qint64>(article.currentRevision.value)
                                                   : std::nullopt);
    insert->bind(++parameter, article.words);
    insert->bind(++parameter, static_cast<qint64>(simhash));
    insert->bind(++parameter, article.added);
    return insert->run();
}

QMap<QString, QString> fieldsOf(const Metadata &metadata)
{
    QMap<QString, QString> fields;
    for (const Field &field : Fields) {
        const auto text = [&metadata](auto member) { return textOf(metadata.*member); };
        fields.insert(QString::fromUtf16(field.name), std::visit(text, field.member));
    }
    return fields;
}

Result<QStringList> editedFields(const Database &database, ArticleId id)
{
    // Of rows that a max() picked, the other columns are of the same row.
    Result<Statement> query =
        database.prepare("SELECT field, person, max(time) FROM field_origin WHERE article = ? GROUP BY field");
    if (!query)
        return query.error();
    query->bind(1, id.value);
    QStringList fields;
    const Result<void> read = query->forEach([&fields](const Statement &row) {
        if (!row.isNull(1))
            fields.append(row.text(0));
    });
    if (!read)
        return read.error();
    return fields;
}

Metadata withFieldsOf(const Metadata &kept, const QStringList &fields, Metadata metadata)
{
    for (const Field &field : Fields) {
        const auto keep = [&](auto member) { metadata.*member = kept.*member; };
        if (fields.contains(QStringView(field.name)))
            std::visit(keep, field.member);
    }
    return metadata;
}

} // namespace Pressmark
