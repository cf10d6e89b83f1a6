#pragma once

#include "extraction/container.h"
#include "extraction/pagehead.h"

namespace Pressmark {

struct OwnArticle
{
    int node = -1; // -1 if there is none
    int prose = 0; // words
};

/// Endless pages show other stories below their own, each in an article element with its own headline, and one of them
/// may be the longer one. The article that the page's title is about, if another one was taken for the story.
OwnArticle ownArticle(const HtmlTree &tree, const PageBlocks &page, const PageHead &head, int container);

} // namespace Pressmark
