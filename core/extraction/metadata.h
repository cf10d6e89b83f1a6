#pragma once

#include "extraction/extract.h"
#include "extraction/jsonld.h"
#include "extraction/pageblocks.h"
#include "extraction/pagehead.h"
#include "extraction/story.h"

namespace Pressmark {

/// All that a page says of its article, in its markup and in its text.
struct PageSources
{
    const HtmlTree &tree;
    const PageHead &head;
    const LinkedArticle &linked;
    const PageBlocks &page;
    const ExtractionHints &hints;
    int container = -1; // the element that holds the story
};

/// What was found of one field, and the rule that found it; both are empty if nothing was.
struct FoundField
{
    QString value;
    QString origin;
};

/// The story's title, without the publication's name.
FoundField findTitle(const PageSources &sources);

/// The story's titles, of which the given one is the first, and subtitles as the page's markup gives them: to recognise
/// them in the text.
StoryNames storyNames(const PageSources &sources, const QString &title);

/// Fills the document's metadata and the origin of each field, and says in its doubts what is unsure. The blocks'
/// verdicts tell where in the page the story begins.
void readMetadata(const PageSources &sources, const FoundField &title, const std::vector<BlockVerdict> &verdicts,
                  Document &document);

} // namespace Pressmark
