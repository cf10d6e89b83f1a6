#pragma once

#include "extraction/lineclass.h"

#include <QString>

#include <vector>

namespace Pressmark {

/// One paragraph of a plain text.
struct TextLine
{
    QString text; // canonical
    LineLook look;
    std::optional<LeftOutClass> clutter; // by its own words
    bool blankBefore = false;            // an empty line, or the beginning, stands before it
    bool prose = false;                  // sentences that nothing speaks against
    bool date = false;
    bool caption = false;
    int repeats = 0; // how often the same words stand in the text besides
};

/// The paragraphs of a text. Lines that were broken at a fixed width are joined again.
std::vector<TextLine> textLines(const QString &text);

} // namespace Pressmark
