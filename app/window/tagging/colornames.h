#pragma once

#include "model/annotation.h"

namespace Pressmark {

/// "yellow" in the person's language.
QString colorText(MarkColor color);
/// What the colour means to the person, with its own name behind it; that alone if it means nothing in particular.
QString colorText(MarkColor color, const ColorMeanings &meanings);

} // namespace Pressmark
