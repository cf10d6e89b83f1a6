#include "worker/carriedlist.h"

#include "worker/areavalue.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr qsizetype MostCarried = 20'000;
constexpr qint64 LatestTime = qint64(1) << 50; // milliseconds

QCborMap carriedToMap(const CarriedAnnotation &annotation)
{
    return {{"uuid"_L1, annotation.uuid},
            {"article"_L1, annotation.article},
            {"url"_L1, annotation.url},
            {"title"_L1, annotation.title},
            {"part"_L1, partName(annotation.part)},
            {"start"_L1, qint64(annotation.start)},
            {"quote"_L1, annotation.quote},
            {"before"_L1, annotation.before},
            {"after"_L1, annotation.after},
            {"area"_L1, areaToValue(annotation.area)},
            {"original"_L1, annotation.original},
            {"mark"_L1, markName(annotation.mark)},
            {"color"_L1, markColorName(annotation.color)},
            {"note"_L1, annotation.note},
            {"tags"_L1, QCborArray::fromStringList(annotation.tags)},
            {"person"_L1, annotation.person},
            {"created"_L1, annotation.created},
            {"modified"_L1, annotation.modified},
            {"others"_L1, annotation.others},
            {"page"_L1, annotation.page}};
}

/// Line ends and tabs stand in quotations of tables and in notes.
QString words(MapReader &reader, QLatin1StringView key)
{
    return canonicalPreformatted(reader.rawText(key));
}

std::optional<CarriedAnnotation> carriedFrom(const QCborValue &value)
{
    MapReader reader(value);
    const auto part = partFromName(reader.rawText("part"_L1));
    const auto mark = markFromName(reader.rawText("mark"_L1));
    const auto color = markColorFromName(reader.rawText("color"_L1));
    CarriedAnnotation annotation;
    annotation.uuid = reader.rawText("uuid"_L1);
    annotation.article = reader.rawText("article"_L1);
    annotation.url = reader.text("url"_L1);
    annotation.title = reader.text("title"_L1);
    annotation.start = reader.integer("start"_L1, -1, qint64(1) << 40);
    annotation.quote = words(reader, "quote"_L1);
    annotation.before = words(reader, "before"_L1);
    annotation.after = words(reader, "after"_L1);
    annotation.original = reader.text("original"_L1);
    annotation.area = readArea(reader, "area"_L1);
    annotation.note = words(reader, "note"_L1);
    annotation.tags = reader.texts("tags"_L1);
    annotation.person = reader.text("person"_L1);
    annotation.created = reader.integer("created"_L1, 0, LatestTime);
    annotation.modified = reader.integer("modified"_L1, 0, LatestTime);
    annotation.others = reader.boolean("others"_L1);
    annotation.page = reader.number("page"_L1, 0, 1'000'000);
    const bool isSound = part && mark && color && !QUuid::fromString(annotation.uuid).isNull()
        && (annotation.others || annotation.area || !annotation.quote.isEmpty()) && !reader.failed()
        && (annotation.others || annotation.area.has_value() == (*part == Part::Page));
    if (!isSound)
        return std::nullopt;
    annotation.part = *part;
    annotation.mark = *mark;
    annotation.color = *color;
    return annotation;
}

} // namespace

QCborArray carriedToArray(const QList<CarriedAnnotation> &annotations)
{
    QCborArray array;
    for (const CarriedAnnotation &annotation : annotations.first(std::min(MostCarried, annotations.size())))
        array.append(carriedToMap(annotation));
    return array;
}

QList<CarriedAnnotation> readCarried(MapReader &document)
{
    const QCborArray array = document.value("carried"_L1, QCborValue::Array).toArray();
    QList<CarriedAnnotation> annotations;
    if (array.size() > MostCarried)
        document.fail();
    for (const QCborValue &value : array) {
        const std::optional<CarriedAnnotation> annotation = carriedFrom(value);
        if (!annotation)
            document.fail();
        if (document.failed())
            return {};
        annotations.append(*annotation);
    }
    return annotations;
}

} // namespace Pressmark
