#pragma once

#include "extraction/byline.h"
#include "extraction/metadata.h"

namespace Pressmark {

/// Where a page's story stands among its blocks.
struct StoryPlace
{
    size_t headline = 0; // its headline in the text, or the first paragraph
    size_t first = 0;    // the first kept paragraph
    size_t last = 0;     // the last one
};

/// A byline and the rule that found it.
struct FoundByline
{
    Byline byline;
    QString origin;
};

/// Who wrote the story: by the page's markup, by a byline near its headline, or by a note behind it. Persons are
/// preferred to teams and organisations; nothing if nobody is named.
FoundByline findAuthors(const PageSources &sources, const std::vector<BlockVerdict> &verdicts, const StoryPlace &place,
                        const QString &publication);

} // namespace Pressmark
