#pragma once

#include "extraction/pagehead.h"
#include "extraction/story.h"
#include "extraction/writtenpictures.h"
#include "model/document.h"

#include <QHash>

namespace Pressmark {

/// A picture of the story, and where it can be had without the network.
struct PageFigure
{
    Figure figure;
    PictureSource source;
};

/// The pictures of the story by the index of their block, with caption and credit. Keeps the verdicts of their blocks,
/// and binds the caption blocks to them. `written` holds those that are written out in the page.
QHash<size_t, PageFigure> findFigures(const HtmlTree &tree, const PageBlocks &page, const Container &container,
                                      const PageHead &head, WrittenPictures &written,
                                      std::vector<BlockVerdict> &verdicts);

} // namespace Pressmark
