#include "exporting/authornames.h"
#include "exporting/references.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Pressmark {

using namespace Qt::StringLiterals;

namespace {

QJsonObject dateParts(const QJsonArray &parts)
{
    return {{u"date-parts"_s, QJsonArray{parts}}};
}

QJsonObject issued(const CivilDate &date)
{
    QJsonArray parts{date.value.left(4).toInt()};
    if (date.precision != DatePrecision::Year)
        parts.append(date.value.mid(5, 2).toInt());
    if (date.precision == DatePrecision::Day || date.precision == DatePrecision::Minute)
        parts.append(date.value.mid(8, 2).toInt());
    return dateParts(parts);
}

QJsonObject author(const AuthorName &name)
{
    if (name.given.isEmpty())
        return {{u"literal"_s, name.family}};
    QJsonObject object{{u"family"_s, name.family}, {u"given"_s, name.given}};
    if (!name.suffix.isEmpty())
        object.insert(u"suffix"_s, name.suffix);
    return object;
}

QJsonObject item(const CitedArticle &article, const QString &key)
{
    const Metadata &metadata = article.metadata;
    QJsonObject object{{u"id"_s, key}, {u"type"_s, u"article-newspaper"_s}};
    const auto add = [&object](const QString &name, const QString &value) {
        if (!value.isEmpty())
            object.insert(name, value);
    };
    add(u"title"_s, metadata.title);
    add(u"container-title"_s, metadata.source);
    add(u"section"_s, metadata.section);
    add(u"page"_s, metadata.page);
    add(u"edition"_s, metadata.edition);
    add(u"language"_s, metadata.language);
    add(u"URL"_s, metadata.url.isEmpty() ? metadata.canonicalUrl : metadata.url);
    add(u"archive_location"_s, metadata.accession);
    add(u"keyword"_s, metadata.keywords.join(u", "_s));
    QJsonArray authors;
    for (const AuthorName &name : authorNames(metadata))
        authors.append(author(name));
    if (!authors.isEmpty())
        object.insert(u"author"_s, authors);
    if (!metadata.published.isEmpty())
        object.insert(u"issued"_s, issued(metadata.published));
    if (article.seen.isValid())
        object.insert(u"accessed"_s, dateParts({article.seen.year(), article.seen.month(), article.seen.day()}));
    return object;
}

} // namespace

QByteArray cslJson(const QList<CitedArticle> &articles)
{
    const QStringList keys = referenceKeys(articles);
    QJsonArray items;
    for (qsizetype i = 0; i < articles.size(); ++i)
        items.append(item(articles[i], keys[i]));
    return QJsonDocument(items).toJson();
}

} // namespace Pressmark
