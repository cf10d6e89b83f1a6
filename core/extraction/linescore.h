#pragma once

#include "extraction/textlines.h"

namespace Pressmark {

/// How much a line looks like a part of a story, by its own look and that of its neighbours: the logarithm of the odds,
/// so that 0 is undecided.
struct LineScore
{
    double page = 0;   // nothing being known of where the story stands
    double inside = 0; // if it stands between two lines of the story
};

std::vector<LineScore> lineScores(const std::vector<TextLine> &lines);

} // namespace Pressmark
