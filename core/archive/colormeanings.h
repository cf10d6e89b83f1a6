#pragma once

#include "archive/session.h"
#include "archive/writing.h"
#include "model/annotation.h"

namespace Pressmark {

/// What people of this archive mean by colours of marks; nothing for a colour that means nothing in particular.
Result<ColorMeanings> readColorMeanings(const Session &session);
/// These and no others.
Result<void> setColorMeanings(Writing &writing, const ColorMeanings &meanings);

} // namespace Pressmark
