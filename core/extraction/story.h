#pragma once

#include "extraction/container.h"

#include <QStringList>

#include <vector>

namespace Pressmark {

/// What became of one block of a page.
struct BlockVerdict
{
    bool kept = false;
    LeftOutClass leftOut = LeftOutClass::Other;
    int captionOf = -1; // the figure block whose caption it is
};

/// What the page says that the story is called and about.
struct StoryNames
{
    QStringList titles;
    QStringList decks;
};

/// Decides for every block of a page whether it belongs to the story.
std::vector<BlockVerdict> storyVerdicts(const HtmlTree &tree, const PageBlocks &page, const Container &container,
                                        const StoryNames &names);

} // namespace Pressmark
