#pragma once

#include "extraction/textlines.h"

namespace Pressmark {

/// The last line of a programme that begins within a few lines below line @p last: lines that begin with days, each no
/// earlier than the one before, such as the dates of a tour. Lists of other stories run the other way, the newest
/// first. @p last if there is none.
int endOfProgramme(const std::vector<TextLine> &lines, int last);

} // namespace Pressmark
