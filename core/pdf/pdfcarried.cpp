#include "pdf/pdfcarried.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUuid>

#include <poppler-qt6.h>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr qsizetype LargestFile = qsizetype(64) << 20;
constexpr qsizetype MostAnnotations = 20'000;
constexpr qsizetype LongestWords = 200'000; // of a quotation or a note
constexpr double FarthestUnit = 1e6;        // points or pixels, of an area

/// "urn:uuid:…" or the UUID alone; empty if it is none.
QString uuidOf(const QJsonValue &value)
{
    const QString text = value.toString();
    const QString bare = text.startsWith(u"urn:uuid:"_s) ? text.mid(9) : text;
    const QUuid uuid = QUuid::fromString(bare);
    return uuid.isNull() ? QString() : uuid.toString(QUuid::WithoutBraces);
}

qint64 timeOf(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return time.isValid() ? std::max<qint64>(time.toMSecsSinceEpoch(), 0) : 0;
}

QString wordsOf(const QJsonValue &value)
{
    return value.toString().left(LongestWords);
}

/// "page=3&viewrect=10,20,30,40" or "xywh=10,20,30,40"; nothing if it is neither.
std::optional<Area> areaFrom(const QString &fragment)
{
    static const QRegularExpression Page(u"^page=(\\d{1,6})&viewrect=([\\d.,]{7,100})$"_s);
    static const QRegularExpression Picture(u"^xywh=(?:pixel:)?([\\d.,]{7,100})$"_s);
    const QRegularExpressionMatch page = Page.match(fragment);
    const QRegularExpressionMatch picture = Picture.match(fragment);
    const QStringList numbers = (page.hasMatch() ? page.captured(2) : picture.captured(1)).split(u',');
    const QRectF given(numbers.value(0).toDouble(), numbers.value(1).toDouble(), numbers.value(2).toDouble(),
                       numbers.value(3).toDouble());
    const QRectF box = given & QRectF(0, 0, FarthestUnit, FarthestUnit);
    if (numbers.size() != 4 || box.isEmpty() || (page.hasMatch() && page.captured(1).toInt() < 1))
        return std::nullopt;
    return Area{page.hasMatch() ? page.captured(1).toInt() - 1 : 0, box, !page.hasMatch()};
}

void readSelectors(const QJsonArray &selectors, CarriedAnnotation &annotation)
{
    for (const QJsonValue &selector : selectors) {
        const QString type = selector[u"type"].toString();
        if (type == u"TextQuoteSelector") {
            annotation.quote = wordsOf(selector[u"exact"]);
            annotation.before = wordsOf(selector[u"prefix"]);
            annotation.after = wordsOf(selector[u"suffix"]);
        } else if (type == u"TextPositionSelector") {
            annotation.start = std::max<qsizetype>(selector[u"start"].toInteger(-1), -1);
        } else if (type == u"FragmentSelector") {
            annotation.area = areaFrom(selector[u"value"].toString());
        }
    }
}

void readBodies(const QJsonArray &bodies, CarriedAnnotation &annotation)
{
    for (const QJsonValue &body : bodies) {
        const QString purpose = body[u"purpose"].toString();
        if (purpose == u"commenting")
            annotation.note = wordsOf(body[u"value"]);
        else if (purpose == u"tagging" && annotation.tags.size() < 100)
            annotation.tags.append(body[u"pressmark:given"].toString(body[u"value"].toString()).left(200));
    }
}

std::optional<CarriedAnnotation> annotationFrom(const QJsonValue &item)
{
    const QJsonValue target = item[u"target"];
    const auto part = partFromName(target[u"pressmark:part"].toString());
    const auto mark = markFromName(item[u"pressmark:mark"].toString());
    const auto color = markColorFromName(item[u"pressmark:color"].toString());
    CarriedAnnotation annotation;
    annotation.uuid = uuidOf(item[u"id"]);
    readSelectors(target[u"selector"].toArray(), annotation);
    const bool isSomewhere = annotation.area || !annotation.quote.trimmed().isEmpty();
    if (!part || !mark || !color || annotation.uuid.isEmpty() || !isSomewhere
        || annotation.area.has_value() != (*part == Part::Page))
        return std::nullopt;
    annotation.original = target[u"pressmark:original"].toString().left(64);
    if (annotation.area && annotation.original.isEmpty())
        annotation.original = u"unknown"_s; // but not the file that carries it
    annotation.article = uuidOf(target[u"pressmark:article"]);
    const QString source = target[u"source"].toString().left(LongestWords);
    annotation.url = source.startsWith(u"urn:"_s) ? QString() : source;
    annotation.title = target[u"dc:title"].toString().simplified().left(2'000);
    annotation.part = *part;
    annotation.mark = *mark;
    annotation.color = *color;
    readBodies(item[u"body"].toArray(), annotation);
    annotation.person = item[u"creator"][u"name"].toString().simplified().left(200);
    annotation.created = timeOf(item[u"created"]);
    annotation.modified = std::max(timeOf(item[u"modified"]), annotation.created);
    return annotation;
}

/// Whether the names in it are Pressmark's.
bool isOurs(const QJsonObject &page)
{
    for (const QJsonValue &context : page[u"@context"].toArray()) {
        if (context[u"pressmark"].toString() == u"urn:pressmark:")
            return true;
    }
    return false;
}

} // namespace

QList<CarriedAnnotation> readWebAnnotations(const QByteArray &json)
{
    const QJsonObject page = QJsonDocument::fromJson(json).object();
    QList<CarriedAnnotation> annotations;
    if (!isOurs(page))
        return annotations;
    for (const QJsonValue &item : page[u"items"].toArray()) {
        const std::optional<CarriedAnnotation> annotation = annotationFrom(item);
        if (annotation && annotations.size() < MostAnnotations)
            annotations.append(*annotation);
    }
    return annotations;
}

QList<CarriedAnnotation> carriedAnnotations(const Poppler::Document &pdf)
{
    for (Poppler::EmbeddedFile *file : pdf.embeddedFiles()) {
        if (file->name() != u"annotations.jsonld" || file->size() > LargestFile)
            continue;
        const QByteArray bytes = file->data();
        if (bytes.size() <= LargestFile)
            return readWebAnnotations(bytes);
    }
    return {};
}

} // namespace Pressmark
