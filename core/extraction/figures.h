#pragma once

#include "extraction/pagehead.h"
#include "extraction/story.h"

#include <QHash>

namespace Pressmark {

/// The pictures of the story by the index of their block, with caption and credit. Keeps the verdicts of their blocks,
/// and binds the caption blocks to them.
QHash<size_t, Figure> findFigures(const HtmlTree &tree, const PageBlocks &page, const Container &container,
                                  const PageHead &head, std::vector<BlockVerdict> &verdicts);

} // namespace Pressmark
