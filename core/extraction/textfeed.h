#pragma once

#include "extraction/textlines.h"

namespace Pressmark {

/// Marks the lines of news feeds, in which times and headlines of other stories take turns. A report in which times stand
/// above paragraphs is none.
void markFeeds(std::vector<TextLine> &lines);

} // namespace Pressmark
