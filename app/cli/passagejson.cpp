#include "passagejson.h"

#include "json.h"

using namespace Qt::StringLiterals;

namespace Pressmark {

QJsonObject passageJson(const PassageText &passage, const std::optional<QString> &group)
{
    const Annotation &annotation = passage.placed.annotation;
    QJsonObject json = annotationJson(passage.placed);
    json.insert(u"article"_s, annotation.article.value);
    json.insert(u"title"_s, passage.title);
    json.insert(u"source"_s, passage.source);
    json.insert(u"published"_s, dateJson(passage.published));
    json.insert(u"created"_s, timeJson(annotation.created));
    json.insert(u"modified"_s, timeJson(annotation.modified));
    json.insert(u"private"_s, annotation.isPrivate);
    json.insert(u"otherArticles"_s, passage.otherArticles);
    if (group)
        json.insert(u"group"_s, *group);
    return json;
}

QJsonObject facetsJson(const QMap<QString, QList<FacetCount>> &facets)
{
    QJsonObject json;
    for (auto facet = facets.begin(); facet != facets.end(); ++facet) {
        QJsonArray counts;
        for (const FacetCount &count : facet.value())
            counts.append(QJsonObject{{u"value"_s, count.value}, {u"count"_s, count.count}});
        json.insert(facet.key(), counts);
    }
    return json;
}

QString facetsText(const QMap<QString, QList<FacetCount>> &facets)
{
    QString text;
    for (auto facet = facets.begin(); facet != facets.end(); ++facet) {
        text += u"\n\n"_s + facet.key() + u':';
        for (const FacetCount &count : facet.value())
            text += u"\n    %1  %2"_s.arg(QString::number(count.count), count.value);
    }
    return text;
}

} // namespace Pressmark
