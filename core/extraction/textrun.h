#pragma once

#include "extraction/linescore.h"

namespace Pressmark {

/// The lines of a text among which its story stands.
struct TextRun
{
    int from = -1;      // first line; -1 if there is no story
    int to = -1;        // last line
    int programme = -1; // the line above the programme that the run ends with
    int card = -1;      // the last line of the teasers that were cut off its end; -1 if there were none
};

/// Requires: a score for every line.
TextRun findTextRun(const std::vector<TextLine> &lines, const std::vector<LineScore> &scores);

/// Whether a line could be a headline by its words and its length.
bool isTitleLike(const TextLine &line);

/// Whether a text has nothing around its story: no menus, labels, appeals, forms. All of it is then the story's.
bool isCleanCopy(const std::vector<TextLine> &lines);

} // namespace Pressmark
