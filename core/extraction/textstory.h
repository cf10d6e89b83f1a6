#pragma once

#include "extraction/byline.h"
#include "extraction/textlines.h"

#include "text/dates.h"

namespace Pressmark {

/// Where the story stands among the lines of a text, and what each line is.
struct TextStory
{
    struct Verdict
    {
        bool kept = false;
        bool figure = false; // a kept caption
        LeftOutClass leftOut = LeftOutClass::Other;
    };

    std::vector<Verdict> verdicts; // by line
    int headline = -1;
    int subtitle = -1;
    Byline byline;
    CivilDate published;
    double share = 0; // of the text's prose that is in the story
};

/// `reading` is how the dates of this text are written.
TextStory findTextStory(const std::vector<TextLine> &lines, const DateReading &reading);

} // namespace Pressmark
