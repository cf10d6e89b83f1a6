#pragma once

#include "model/annotation.h"
#include "worker/mapreader.h"

namespace Pressmark {

QCborValue areaToValue(const std::optional<Area> &area);
/// Fails the reader if what it has there is no area, and not nothing.
std::optional<Area> readArea(MapReader &reader, QLatin1StringView key);

} // namespace Pressmark
