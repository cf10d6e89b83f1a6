#pragma once

#include "archive/session.h"
#include "archive/writing.h"
#include "model/annotation.h"

namespace Pressmark {

/// "yellow" in the person's language.
QString colorText(MarkColor color);
/// What the colour means to the person, with its own name behind it; that alone if it means nothing in particular.
QString colorText(MarkColor color, const ColorMeanings &meanings);

/// What people of this archive mean by colours of marks; nothing for a colour that means nothing in particular.
Result<ColorMeanings> readColorMeanings(const Session &session);
/// These and no others.
Result<void> setColorMeanings(Writing &writing, const ColorMeanings &meanings);

} // namespace Pressmark
