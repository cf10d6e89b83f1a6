#pragma once

#include "model/tag.h"
#include "window/reader/articlecontent.h"

namespace Pressmark {

/// Up to three of the archive's tags whose words stand in the article and that it does not carry, the most used first.
QStringList suggestedTags(const ArticleContent &content, const QList<Tag> &tags);

} // namespace Pressmark
