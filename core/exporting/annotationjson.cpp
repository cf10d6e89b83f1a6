#include "exporting/annotationjson.h"

#include "exporting/passages.h"
#include "exporting/reportgroups.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace Pressmark {

using namespace Qt::StringLiterals;

namespace {

QString isoTime(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODateWithMs);
}

qsizetype codePoints(const QString &text, qsizetype units)
{
    qsizetype count = 0;
    for (qsizetype i = 0; i < units; ++i)
        count += text[i].isLowSurrogate() ? 0 : 1;
    return count;
}

/// A page by RFC 3778, which counts from the top left corner too, a picture by the W3C's media fragments.
QJsonObject fragment(const Area &area)
{
    const auto numbers = [&area] {
        QStringList texts;
        for (const double number : {area.box.left(), area.box.top(), area.box.width(), area.box.height()})
            texts.append(QString::number(number, 'f', 3));
        return texts.join(u',');
    };
    return {{u"type"_s, u"FragmentSelector"_s},
            {u"conformsTo"_s,
             area.onPicture ? u"http://www.w3.org/TR/media-frags/"_s : u"http://tools.ietf.org/rfc/rfc3778"_s},
            {u"value"_s,
             area.onPicture ? u"xywh="_s + numbers()
                            : u"page=%1&viewrect=%2"_s.arg(QString::number(area.number + 1), numbers())}};
}

QJsonArray selectors(const ArticleForExport &article, const Annotation &annotation)
{
    const TextAnchor &anchor = annotation.anchor;
    QJsonObject quote{{u"type"_s, u"TextQuoteSelector"_s}, {u"exact"_s, anchor.quote}};
    if (!anchor.before.isEmpty())
        quote.insert(u"prefix"_s, anchor.before);
    if (!anchor.after.isEmpty())
        quote.insert(u"suffix"_s, anchor.after);
    QJsonArray result;
    if (annotation.area)
        result.append(fragment(*annotation.area));
    if (!anchor.quote.isEmpty())
        result.append(quote);
    if (anchor.start >= 0) {
        const QString text = partText(article, annotation.part);
        result.append(QJsonObject{{u"type"_s, u"TextPositionSelector"_s},
                                  {u"start"_s, codePoints(text, anchor.start)},
                                  {u"end"_s, codePoints(text, anchor.start + anchor.length)}});
    }
    return result;
}

QJsonArray bodies(const Annotation &annotation)
{
    QJsonArray result;
    if (!annotation.note.isEmpty())
        result.append(QJsonObject{{u"type"_s, u"TextualBody"_s},
                                  {u"purpose"_s, u"commenting"_s},
                                  {u"format"_s, u"text/plain"_s},
                                  {u"value"_s, annotation.note}});
    const QStringList given = givenTags(annotation);
    for (qsizetype i = 0; i < given.size(); ++i) {
        const QString name = annotation.tagNames[i];
        QJsonObject tag{{u"type"_s, u"TextualBody"_s}, {u"purpose"_s, u"tagging"_s}, {u"value"_s, name}};
        if (given[i] != name)
            tag.insert(u"pressmark:given"_s, given[i]);
        result.append(tag);
    }
    return result;
}

} // namespace

QJsonObject webAnnotation(const ArticleForExport &article, const PassageOnPaper &passage)
{
    const Annotation &annotation = passage.annotation;
    const Metadata &metadata = article.article.metadata;
    const QString address = addressOf(metadata);
    QJsonObject target{
        {u"source"_s, address.isEmpty() ? u"urn:uuid:"_s + article.article.uuid : address},
        {u"selector"_s, selectors(article, annotation)},
        {u"pressmark:article"_s, article.article.uuid},
        {u"pressmark:part"_s, partName(annotation.part)},
    };
    if (annotation.area)
        target.insert(u"pressmark:original"_s,
                      passage.isThere ? originalOf(article, *annotation.area)
                                      : article.areaOriginals.value(annotation.id));
    if (!metadata.title.isEmpty())
        target.insert(u"dc:title"_s, metadata.title);
    QJsonObject result{
        {u"id"_s, u"urn:uuid:"_s + annotation.uuid},
        {u"type"_s, u"Annotation"_s},
        {u"motivation"_s, annotation.note.isEmpty() ? u"highlighting"_s : u"commenting"_s},
        {u"created"_s, isoTime(annotation.created)},
        {u"modified"_s, isoTime(std::max(annotation.modified, annotation.created))},
        {u"target"_s, target},
        {u"pressmark:mark"_s, markName(annotation.mark)},
        {u"pressmark:color"_s, markColorName(annotation.color)},
    };
    if (!annotation.personName.isEmpty())
        result.insert(u"creator"_s, QJsonObject{{u"type"_s, u"Person"_s}, {u"name"_s, annotation.personName}});
    const QJsonArray body = bodies(annotation);
    if (!body.isEmpty())
        result.insert(u"body"_s, body);
    return result;
}

QByteArray annotationPage(const QList<QJsonObject> &annotations)
{
    QJsonArray items;
    for (const QJsonObject &annotation : annotations)
        items.append(annotation);
    const QJsonObject page{
        {u"@context"_s,
         QJsonArray{
             u"http://www.w3.org/ns/anno.jsonld"_s,
             QJsonObject{{u"dc"_s, u"http://purl.org/dc/elements/1.1/"_s}, {u"pressmark"_s, u"urn:pressmark:"_s}}}},
        {u"type"_s, u"AnnotationPage"_s},
        {u"items"_s, items},
    };
    return QJsonDocument(page).toJson(QJsonDocument::Indented);
}

QList<PdfAttachment> annotationAttachment(const QList<QJsonObject> &annotations)
{
    if (annotations.isEmpty())
        return {};
    return {{u"annotations.jsonld"_s, u"application/ld+json"_s,
             QCoreApplication::translate("Pressmark::PdfExport", "The annotations for other programs"),
             annotationPage(annotations)}};
}

} // namespace Pressmark
