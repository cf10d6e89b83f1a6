#include "worker/areavalue.h"

#include <QCborArray>

#include <array>
#include <cmath>

namespace Pressmark {

namespace {

constexpr qint64 MostNumber = 10'000'000;
constexpr double MostUnits = 1e7;

std::optional<Area> areaFrom(const QCborArray &numbers)
{
    if (numbers.size() != 6 || !numbers[0].isInteger() || !numbers[1].isBool())
        return std::nullopt;
    const qint64 number = numbers[0].toInteger();
    std::array<double, 4> box{};
    for (size_t i = 0; i < box.size(); ++i) {
        box[i] = numbers[qsizetype(i) + 2].toDouble(-1);
        if (!std::isfinite(box[i]) || box[i] < 0 || box[i] > MostUnits)
            return std::nullopt;
    }
    if (number < 0 || number > MostNumber)
        return std::nullopt;
    return Area{static_cast<int>(number), {box[0], box[1], box[2], box[3]}, numbers[1].toBool()};
}

} // namespace

QCborValue areaToValue(const std::optional<Area> &area)
{
    if (!area)
        return QCborArray();
    const QRectF &box = area->box;
    return QCborArray{area->number, area->onPicture, box.left(), box.top(), box.width(), box.height()};
}

std::optional<Area> readArea(MapReader &reader, QLatin1StringView key)
{
    const QCborArray numbers = reader.value(key, QCborValue::Array).toArray();
    const std::optional<Area> area = areaFrom(numbers);
    if (!area && !numbers.isEmpty())
        reader.fail();
    return area;
}

} // namespace Pressmark
