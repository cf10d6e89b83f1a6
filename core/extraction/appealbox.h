#pragma once

#include "extraction/textlines.h"

namespace Pressmark {

/// Marks the lines of boxes that ask for something, where only one of their lines says so: a few lines that stand
/// together in a text whose paragraphs stand apart.
void markAppealBoxes(std::vector<TextLine> &lines);

} // namespace Pressmark
