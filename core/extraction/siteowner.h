#pragma once

#include "extraction/bylinesegments.h"

namespace Pressmark {

/// The person whose own site a page belongs to: it is called as they are, its first link says their name, or the
/// copyright is theirs. Nothing if it is nobody's. @p tail is what stands behind the story.
FoundByline siteOwner(const PageSources &sources, const std::vector<BylineSegment> &tail);

/// The first words that link to the site's first page; "" if none do near the top.
QString homeLink(const HtmlTree &tree);

} // namespace Pressmark
