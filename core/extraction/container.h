#pragma once

#include "extraction/pageblocks.h"

#include <optional>
#include <vector>

namespace Pressmark {

/// Which parts of a page are not the story by what their elements are called, and which element holds the story.
struct Container
{
    int node = -1;                                  // -1 if the page has no prose
    std::vector<std::optional<LeftOutClass>> marks; // by node: why everything inside is left out
    std::vector<bool> exempt;                       // by node: inside a quoted post or the like
    int prose = 0;                                  // words of prose on the page
    double share = 0;                               // of the page's believed prose that is inside
};

Container findContainer(const HtmlTree &tree, const PageBlocks &page);

/// Whether a node is inside another, or is it.
inline bool isInside(const HtmlTree &tree, int node, int outer)
{
    return outer >= 0 && node >= outer && node < tree.node(outer).end;
}

} // namespace Pressmark
