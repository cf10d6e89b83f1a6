#include "json.h"

#include "archive/areas.h"
#include "text/bodyxml.h"
#include "text/canonicaltext.h"

#include <QDateTime>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

/// "+02:00"
QString offsetText(int minutes)
{
    const int distance = std::abs(minutes);
    return (minutes < 0 ? u"-"_s : u"+"_s)
        + u"%1:%2"_s.arg(distance / 60, 2, 10, QLatin1Char('0')).arg(distance % 60, 2, 10, QLatin1Char('0'));
}

QJsonValue orNull(const std::optional<qint64> &time)
{
    return time ? QJsonValue(timeJson(*time)) : QJsonValue();
}

QJsonArray figuresJson(const Body &body)
{
    QJsonArray figures;
    for (const Block &block : body.blocks) {
        if (block.kept && block.kind == BlockKind::Figure) {
            figures.append(QJsonObject{{u"url"_s, block.figure.url},
                                       {u"picture"_s, block.figure.picture},
                                       {u"alt"_s, block.figure.alt},
                                       {u"caption"_s, block.figure.caption},
                                       {u"credit"_s, block.figure.credit}});
        }
    }
    return figures;
}

QJsonArray leftOutJson(const Body &body)
{
    QJsonArray leftOut;
    for (const Block &block : body.blocks) {
        const QString text = block.kind == BlockKind::Figure ? captionLine(block.figure) : block.text;
        if (!block.kept && !text.isEmpty())
            leftOut.append(QJsonObject{{u"class"_s, leftOutClassName(block.leftOut)}, {u"text"_s, text}});
    }
    return leftOut;
}

QString keptHtml(const Body &body)
{
    Body kept;
    for (const Block &block : body.blocks) {
        if (block.kept)
            kept.blocks.append(block);
    }
    return QString::fromUtf8(writeBody(kept));
}

QJsonObject originsJson(const QMap<QString, QString> &origins)
{
    QJsonObject json;
    for (auto origin = origins.begin(); origin != origins.end(); ++origin)
        json.insert(origin.key(), origin.value());
    return json;
}

QString blockKindName(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Paragraph:
        return u"paragraph"_s;
    case BlockKind::Heading:
        return u"heading"_s;
    case BlockKind::Quote:
        return u"quote"_s;
    case BlockKind::ListItem:
        return u"list-item"_s;
    case BlockKind::Figure:
        return u"figure"_s;
    case BlockKind::Table:
        return u"table"_s;
    case BlockKind::Preformatted:
        return u"preformatted"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonArray blocksJson(const Body &body, const QHash<qsizetype, int> &repeats)
{
    QJsonArray blocks;
    for (qsizetype i = 0; i < body.blocks.size(); ++i) {
        const Block &block = body.blocks[i];
        QJsonObject json{{u"kind"_s, blockKindName(block.kind)}, {u"kept"_s, block.kept}};
        if (!block.kept) {
            json.insert(u"class"_s, leftOutClassName(block.leftOut));
            json.insert(u"text"_s, block.kind == BlockKind::Figure ? captionLine(block.figure) : block.text);
        } else if (block.start >= 0) {
            json.insert(u"start"_s, block.start);
            json.insert(u"length"_s, block.text.size());
        }
        if (repeats.contains(i))
            json.insert(u"articles"_s, repeats.value(i));
        blocks.append(json);
    }
    return blocks;
}

QJsonObject errorJson(const Error &error)
{
    QJsonObject json{{u"code"_s, errorCodeName(error.code)}, {u"message"_s, error.message}};
    if (error.place)
        json.insert(u"place"_s, *error.place);
    return json;
}

QJsonValue dateJson(const CivilDate &date)
{
    if (date.isEmpty())
        return {};
    return QJsonObject{
        {u"value"_s, date.value},
        {u"precision"_s, precisionName(date.precision)},
        {u"offset"_s, date.offsetMinutes ? QJsonValue(offsetText(*date.offsetMinutes)) : QJsonValue()},
        {u"found"_s, date.found},
    };
}

QString timeJson(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonArray idsJson(const QList<ArticleId> &ids)
{
    QJsonArray json;
    for (const ArticleId id : ids)
        json.append(id.value);
    return json;
}

QJsonObject documentJson(const QString &file, const Document &document)
{
    const Metadata &metadata = document.metadata;
    Body body = document.body;
    return {
        {u"file"_s, file},
        {u"part"_s, document.part},
        {u"title"_s, metadata.title},
        {u"subtitle"_s, metadata.subtitle},
        {u"byline"_s, metadata.byline},
        {u"authors"_s, QJsonArray::fromStringList(metadata.authors)},
        {u"source"_s, metadata.source},
        {u"section"_s, metadata.section},
        {u"page"_s, metadata.page},
        {u"language"_s, metadata.language},
        {u"url"_s, metadata.url},
        {u"canonicalUrl"_s, metadata.canonicalUrl},
        {u"accession"_s, metadata.accession},
        {u"keywords"_s, QJsonArray::fromStringList(metadata.keywords)},
        {u"leadImage"_s, metadata.leadPicture},
        {u"published"_s, dateJson(metadata.published)},
        {u"updated"_s, dateJson(metadata.updated)},
        {u"text"_s, composeText(body)},
        {u"html"_s, keptHtml(body)},
        {u"figures"_s, figuresJson(body)},
        {u"leftOut"_s, leftOutJson(body)},
        {u"origin"_s, originsJson(document.origins)},
        {u"confidence"_s, document.confidence},
        {u"doubts"_s, QJsonArray::fromStringList(document.doubts)},
    };
}

/// Points from the top left corner of a page, pixels of a picture; `block` as in the article's blocks.
QJsonValue areaJson(const Area &area)
{
    return QJsonObject{{area.onPicture ? u"block"_s : u"page"_s, area.onPicture ? area.number : area.number + 1},
                       {u"left"_s, area.box.left()},
                       {u"top"_s, area.box.top()},
                       {u"width"_s, area.box.width()},
                       {u"height"_s, area.box.height()}};
}

QJsonObject annotationJson(const PlacedAnnotation &placed)
{
    const Annotation &annotation = placed.annotation;
    const bool isText = placed.state != PlacementState::Detached && !annotation.area;
    const std::optional<Area> area = placedArea(placed);
    return {
        {u"id"_s, annotation.id.value},
        {u"part"_s, partName(annotation.part)},
        {u"start"_s, isText ? QJsonValue(qint64(placed.start)) : QJsonValue()},
        {u"length"_s, isText ? QJsonValue(qint64(placed.length)) : QJsonValue()},
        {u"area"_s, area ? areaJson(*area) : QJsonValue()},
        {u"quote"_s, annotation.anchor.quote},
        {u"state"_s, placementStateName(placed.state)},
        {u"toCheck"_s, placed.isToCheck()},
        {u"revision"_s, annotation.revision.value},
        {u"mark"_s, markName(annotation.mark)},
        {u"color"_s, markColorName(annotation.color)},
        {u"note"_s, annotation.note},
        {u"tags"_s, QJsonArray::fromStringList(annotation.tagNames)},
        {u"person"_s, annotation.personName},
        {u"private"_s, annotation.isPrivate},
    };
}

QJsonArray taggingJson(const QList<GivenTag> &tagging)
{
    QJsonArray json;
    for (const GivenTag &given : tagging)
        json.append(QJsonObject{
            {u"tag"_s, given.name},
            {u"value"_s, given.value ? QJsonValue(*given.value) : QJsonValue()},
            {u"none"_s, given.kind != TagKind::Plain && !given.value},
            {u"person"_s, given.personName},
            {u"time"_s, timeJson(given.time)},
        });
    return json;
}

QJsonArray linksJson(const QList<PassageLink> &links)
{
    QJsonArray json;
    for (const PassageLink &link : links)
        json.append(QJsonObject{
            {u"kind"_s, linkKindName(link.kind)},
            {u"direction"_s, link.outgoing ? u"to"_s : u"from"_s},
            {u"annotation"_s, link.other.value},
            {u"article"_s, link.article.value},
            {u"quote"_s, link.quote},
        });
    return json;
}

QJsonObject captureJson(const Capture &capture)
{
    return {
        {u"id"_s, capture.id.value},
        {u"file"_s, capture.fileName},
        {u"part"_s, capture.part},
        {u"imported"_s, timeJson(capture.imported)},
        {u"fetched"_s, orNull(capture.fetched)},
        {u"saved"_s, orNull(capture.saved)},
        {u"mediaType"_s, capture.mediaType},
        {u"importer"_s, capture.importer},
        {u"url"_s, capture.url},
        {u"sha256"_s, capture.original},
        {u"state"_s, captureStateName(capture.state)},
        {u"error"_s, capture.error},
    };
}

} // namespace Pressmark
