#pragma once

#include "window/reader/articlecontent.h"

class QPalette;

namespace Pressmark {

/// What is known of an article and where each of it comes from, as lines of escaped rich text.
QString detailsLines(const ArticleContent &content, const QPalette &palette);

} // namespace Pressmark
