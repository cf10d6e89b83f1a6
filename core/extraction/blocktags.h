#pragma once

#include "extraction/htmltree.h"

#include "model/body.h"

namespace Pressmark {

/// Whether an element begins and ends a run of text of its own.
bool isBlock(HtmlTag tag);

/// How text inside an element looks for the element's sake.
Styles styleOf(HtmlTag tag);

/// 1 to 6 of a heading, 0 of any other element.
int headingLevel(HtmlTag tag);

/// Whether a table has cells for their own sake, not to lay out a page.
bool holdsCells(const HtmlTree &tree, int table);

} // namespace Pressmark
