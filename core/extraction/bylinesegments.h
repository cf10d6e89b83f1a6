#pragma once

#include "extraction/authors.h"

#include <vector>

namespace Pressmark {

/// One run of text near a story, as it stands in one element: bylines are built of several.
struct BylineSegment
{
    QString text;
    int node = -1;
    bool marked = false; // an element around it says that it names an author
    bool named = false;  // the element that it stands in, or the next one, does
    bool linked = false; // it links to an author's page
    bool heading = false;
    bool isHeadline = false; // of the story's headline
};

/// The runs of text from one block up to another one, but those of captions, comments and lists of other stories.
std::vector<BylineSegment> bylineSegments(const PageSources &sources, const StoryPlace &place, size_t fromBlock,
                                          size_t toBlock);

/// The byline that one of the runs begins, "By Ann Other", and the next ones may go on with: "and" "Joe Bloggs". The first
/// one that names persons, or else the first one.
Byline bylineIn(const std::vector<BylineSegment> &segments, const QString &publication);

/// Whether a run is nothing but "Author": the next one names the author.
bool isAuthorLabel(const QString &text);

/// Whether a run says that the name behind it is no author's: "Photo", "Edited by".
bool announcesOtherWork(const QString &text);

} // namespace Pressmark
