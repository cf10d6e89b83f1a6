#include "worker/protocol.h"

#include "text/bodyxml.h"
#include "text/canonicaltext.h"
#include "text/pdfmap.h"
#include "worker/areavalue.h"
#include "worker/carriedlist.h"
#include "worker/mapreader.h"
#include "worker/picturesources.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

Error damaged()
{
    return {ErrorCode::Damaged,
            QCoreApplication::translate("Pressmark::Worker",
                                        "The reading process gave an answer that cannot be trusted. The file is safe; "
                                        "it may be made to do harm.")};
}

QByteArray toBytes(const QCborMap &map)
{
    return map.toCborValue().toCbor();
}

// ---- a document's metadata ----

struct TextField
{
    QLatin1StringView key;
    QString Metadata::*field;
};

constexpr TextField TextFields[] = {
    {"title"_L1, &Metadata::title},
    {"subtitle"_L1, &Metadata::subtitle},
    {"byline"_L1, &Metadata::byline},
    {"source"_L1, &Metadata::source},
    {"section"_L1, &Metadata::section},
    {"page"_L1, &Metadata::page},
    {"edition"_L1, &Metadata::edition},
    {"place"_L1, &Metadata::place},
    {"language"_L1, &Metadata::language},
    {"url"_L1, &Metadata::url},
    {"canonical"_L1, &Metadata::canonicalUrl},
    {"accession"_L1, &Metadata::accession},
    {"lead"_L1, &Metadata::leadPicture},
};

QCborMap dateToMap(const CivilDate &date)
{
    QCborMap map{{"value"_L1, date.value},
                 {"precision"_L1, precisionName(date.precision)},
                 {"found"_L1, date.found},
                 {"unsure"_L1, date.unsure}};
    if (date.offsetMinutes)
        map.insert("offset"_L1, *date.offsetMinutes);
    return map;
}

CivilDate readDate(MapReader &document, QLatin1StringView key)
{
    MapReader reader(document.value(key, QCborValue::Map));
    CivilDate date;
    date.value = reader.text("value"_L1);
    date.found = reader.text("found"_L1);
    date.unsure = reader.boolean("unsure"_L1);
    const auto precision = precisionFromName(reader.text("precision"_L1));
    if (reader.has("offset"_L1))
        date.offsetMinutes = reader.number("offset"_L1, -24 * 60, 24 * 60);
    if (reader.failed() || !precision || date.value.size() > 16)
        document.fail();
    date.precision = precision.value_or(DatePrecision::Day);
    return date;
}

Metadata readMetadata(MapReader &reader)
{
    Metadata metadata;
    for (const TextField &field : TextFields)
        metadata.*field.field = reader.text(field.key);
    metadata.authors = reader.texts("authors"_L1);
    metadata.keywords = reader.texts("keywords"_L1);
    metadata.published = readDate(reader, "published"_L1);
    metadata.updated = readDate(reader, "updated"_L1);
    return metadata;
}

QMap<QString, QString> readOrigins(MapReader &document)
{
    const QCborMap map = document.value("origins"_L1, QCborValue::Map).toMap();
    QMap<QString, QString> origins;
    if (map.size() > MapReader::MostEntries)
        document.fail();
    for (auto entry = map.begin(); entry != map.end() && !document.failed(); ++entry) {
        if (!entry.key().isString() || !entry.value().isString())
            document.fail();
        origins.insert(canonicalText(entry.key().toString()), canonicalText(entry.value().toString()));
    }
    return origins;
}

/// The map of a PDF's text is as long as the text, or it is worth nothing.
bool isMapOf(const QByteArray &pdfMap, const Body &body)
{
    if (pdfMap.isEmpty())
        return true;
    const Result<PdfMap> map = readPdfMap(pdfMap);
    Body copy = body;
    return map && map->glyphs.size() == composeText(copy).size();
}

QCborArray suspectsToArray(const QList<qsizetype> &suspects)
{
    QCborArray array;
    for (const qsizetype number : suspects)
        array.append(qint64(number));
    return array;
}

QList<qsizetype> readSuspects(MapReader &document, const Body &body)
{
    const QCborArray array = document.value("suspects"_L1, QCborValue::Array).toArray();
    QList<qsizetype> suspects;
    for (const QCborValue &value : array) {
        const qint64 number = value.toInteger(-1);
        const qint64 last = suspects.isEmpty() ? -1 : suspects.last();
        if (number <= last || number >= body.blocks.size()) {
            document.fail();
            return {};
        }
        suspects.append(number);
    }
    return suspects;
}

// ---- marks ----

QCborMap markToMap(const PdfMark &mark)
{
    return {{"uuid"_L1, mark.uuid},
            {"mark"_L1, markName(mark.mark)},
            {"color"_L1, markColorName(mark.color)},
            {"start"_L1, qint64(mark.start)},
            {"length"_L1, qint64(mark.length)},
            {"area"_L1, areaToValue(mark.area)},
            {"quote"_L1, mark.quote},
            {"note"_L1, mark.note},
            {"author"_L1, mark.author},
            {"tags"_L1, QCborArray::fromStringList(mark.tags)},
            {"created"_L1, mark.created},
            {"modified"_L1, mark.modified}};
}

std::optional<PdfMark> markFromValue(const QCborValue &value)
{
    MapReader reader(value);
    constexpr qint64 Most = qint64(1) << 40;
    const auto kind = markFromName(reader.rawText("mark"_L1));
    const auto color = markColorFromName(reader.rawText("color"_L1));
    PdfMark mark;
    mark.uuid = reader.text("uuid"_L1);
    mark.start = reader.integer("start"_L1, -1, Most);
    mark.length = reader.integer("length"_L1, 0, Most);
    mark.area = readArea(reader, "area"_L1);
    mark.quote = reader.rawText("quote"_L1);
    mark.note = reader.rawText("note"_L1);
    mark.author = reader.rawText("author"_L1);
    mark.tags = reader.texts("tags"_L1);
    mark.created = reader.integer("created"_L1, 0, Most * 1024);
    mark.modified = reader.integer("modified"_L1, 0, Most * 1024);
    if (reader.failed() || !kind || !color || (mark.start >= 0 && mark.length == 0 && !mark.area))
        return std::nullopt;
    mark.mark = *kind;
    mark.color = *color;
    return mark;
}

} // namespace

QByteArray encodeHello(const WorkerHello &hello)
{
    return toBytes({{"version"_L1, hello.version},
                    {"limits"_L1, hello.limits},
                    {"noNewRights"_L1, hello.noNewRights},
                    {"undumpable"_L1, hello.undumpable}});
}

Result<WorkerHello> decodeHello(const QByteArray &bytes)
{
    MapReader reader(bytes);
    WorkerHello hello;
    hello.version = reader.number("version"_L1, 0, 1'000'000);
    hello.limits = reader.boolean("limits"_L1);
    hello.noNewRights = reader.boolean("noNewRights"_L1);
    hello.undumpable = reader.boolean("undumpable"_L1);
    if (reader.failed())
        return damaged();
    return hello;
}

QByteArray encodeRequest(const WorkerRequest &request)
{
    QCborArray marks;
    for (const PdfMark &mark : request.marks)
        marks.append(markToMap(mark));
    return toBytes({{"compressed"_L1, request.compressed},
                    {"fileName"_L1, request.fileName},
                    {"url"_L1, request.url},
                    {"charset"_L1, request.charset},
                    {"type"_L1, request.type},
                    {"today"_L1, request.today},
                    {"page"_L1, request.page},
                    {"width"_L1, request.width},
                    {"limit"_L1, request.limit},
                    {"pdfMap"_L1, request.pdfMap},
                    {"marks"_L1, marks}});
}

Result<WorkerRequest> decodeRequest(const QByteArray &bytes)
{
    MapReader reader(bytes);
    WorkerRequest request;
    request.compressed = reader.boolean("compressed"_L1);
    request.fileName = reader.rawText("fileName"_L1);
    request.url = reader.rawText("url"_L1);
    request.charset = reader.bytes("charset"_L1);
    request.type = reader.rawText("type"_L1);
    request.today = reader.number("today"_L1, 0, 99991231);
    request.page = reader.number("page"_L1, 0, 10'000'000);
    request.width = reader.number("width"_L1, 0, 100'000);
    request.limit = reader.number("limit"_L1, 0, 100'000);
    request.pdfMap = reader.bytes("pdfMap"_L1);
    const QCborArray marks = reader.value("marks"_L1, QCborValue::Array).toArray();
    for (const QCborValue &value : marks) {
        const std::optional<PdfMark> mark = markFromValue(value);
        if (!mark)
            return damaged();
        request.marks.append(*mark);
    }
    if (reader.failed())
        return damaged();
    return request;
}

QByteArray encodeDocument(const Document &document)
{
    QCborMap map;
    for (const TextField &field : TextFields)
        map.insert(field.key, document.metadata.*field.field);
    map.insert("authors"_L1, QCborArray::fromStringList(document.metadata.authors));
    map.insert("keywords"_L1, QCborArray::fromStringList(document.metadata.keywords));
    map.insert("published"_L1, dateToMap(document.metadata.published));
    map.insert("updated"_L1, dateToMap(document.metadata.updated));
    QCborMap origins;
    for (auto entry = document.origins.cbegin(); entry != document.origins.cend(); ++entry)
        origins.insert(entry.key(), entry.value());
    map.insert("origins"_L1, origins);
    map.insert("part"_L1, document.part);
    map.insert("importer"_L1, document.importer);
    map.insert("mediaType"_L1, document.mediaType);
    map.insert("body"_L1, writeBody(document.body));
    map.insert("confidence"_L1, QCborValue(document.confidence));
    map.insert("doubts"_L1, QCborArray::fromStringList(document.doubts));
    map.insert("suspects"_L1, suspectsToArray(document.suspects));
    map.insert("pdfMap"_L1, document.pdfMap);
    map.insert("pictures"_L1, sourcesToArray(document.pictures));
    map.insert("copy"_L1, document.isCopy);
    map.insert("carried"_L1, carriedToArray(document.carried));
    return toBytes(map);
}

Result<Document> decodeDocument(const QByteArray &bytes)
{
    MapReader reader(bytes);
    Document document;
    document.metadata = readMetadata(reader);
    document.origins = readOrigins(reader);
    document.part = reader.text("part"_L1);
    document.importer = reader.text("importer"_L1);
    document.mediaType = reader.text("mediaType"_L1);
    document.confidence = reader.value("confidence"_L1, QCborValue::Double).toDouble();
    document.doubts = reader.texts("doubts"_L1);
    document.pdfMap = reader.bytes("pdfMap"_L1);
    const Result<Body> body = readBody(reader.bytes("body"_L1));
    if (reader.failed() || !body || !std::isfinite(document.confidence))
        return damaged();
    document.confidence = std::clamp(document.confidence, 0.0, 1.0);
    document.body = *body;
    document.suspects = readSuspects(reader, document.body);
    document.pictures = readSources(reader, document.body);
    document.isCopy = reader.boolean("copy"_L1);
    document.carried = readCarried(reader);
    if (reader.failed() || !isMapOf(document.pdfMap, document.body))
        return damaged();
    // What is stored under which name is not the worker's to say.
    for (Block &block : document.body.blocks)
        block.figure.picture.clear();
    return document;
}

QByteArray encodePicture(const WorkerPicture &picture)
{
    return toBytes(
        {{"width"_L1, picture.size.width()}, {"height"_L1, picture.size.height()}, {"pixels"_L1, picture.pixels}});
}

Result<WorkerPicture> decodePicture(const QByteArray &bytes)
{
    MapReader reader(bytes);
    WorkerPicture picture;
    picture.size.setWidth(reader.number("width"_L1, 1, 100'000));
    picture.size.setHeight(reader.number("height"_L1, 1, 100'000));
    picture.pixels = reader.bytes("pixels"_L1);
    if (reader.failed() || qint64(picture.size.width()) * picture.size.height() * 4 != picture.pixels.size())
        return damaged();
    return picture;
}

QByteArray encodePictureHeader(const PictureHeader &header)
{
    return toBytes({{"format"_L1, header.format},
                    {"width"_L1, std::max(0, header.size.width())},
                    {"height"_L1, std::max(0, header.size.height())}});
}

Result<PictureHeader> decodePictureHeader(const QByteArray &bytes)
{
    constexpr std::array Formats{"png"_L1, "jpeg"_L1, "gif"_L1, "webp"_L1, "tiff"_L1, "avif"_L1};
    constexpr int Most = 100'000'000;
    MapReader reader(bytes);
    PictureHeader header;
    header.format = reader.rawText("format"_L1);
    const QSize size(reader.number("width"_L1, 0, Most), reader.number("height"_L1, 0, Most));
    if (reader.failed() || std::find(Formats.begin(), Formats.end(), header.format) == Formats.end())
        return damaged();
    if (!size.isEmpty())
        header.size = size;
    return header;
}

QByteArray encodeAnnotation(const PdfAnnotation &annotation)
{
    return toBytes(
        {{"rewritten"_L1, annotation.rewritten}, {"bytes"_L1, annotation.bytes}, {"marks"_L1, annotation.marks}});
}

Result<PdfAnnotation> decodeAnnotation(const QByteArray &bytes)
{
    MapReader reader(bytes);
    PdfAnnotation annotation;
    annotation.rewritten = reader.boolean("rewritten"_L1);
    annotation.bytes = reader.bytes("bytes"_L1);
    annotation.marks = reader.number("marks"_L1, 0, 10'000'000);
    if (reader.failed())
        return damaged();
    return annotation;
}

QByteArray encodeError(const Error &error)
{
    return toBytes({{"code"_L1, errorCodeName(error.code)}, {"message"_L1, error.message}});
}

std::optional<Error> decodeError(const QByteArray &bytes)
{
    MapReader reader(bytes);
    const std::optional<ErrorCode> code = errorCodeFromName(reader.rawText("code"_L1));
    const QString message = reader.text("message"_L1).left(400);
    if (reader.failed() || !code)
        return std::nullopt;
    // The worker speaks English; its sentences stand in one context, without arguments.
    return Error{*code, QCoreApplication::translate("Pressmark::Reading", message.toUtf8().constData())};
}

} // namespace Pressmark
