#pragma once

#include "window/reader/articlecontent.h"

namespace Pressmark {

/// What is unsure about an article and why, in sentences; empty if nothing is. What a person has set, or corrected, is
/// not unsure any more.
QStringList doubtsOf(const ArticleContent &content);

} // namespace Pressmark
