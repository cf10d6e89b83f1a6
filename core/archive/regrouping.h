#pragma once

#include "archive/writing.h"
#include "model/article.h"

#include <QList>

namespace Pressmark {

/// Makes captures of an article an article of their own, with the annotations that were made on them. The new article
/// knows of the story what the old one does, but for the headlines, and is in its collections. InvalidArgument if no
/// readable capture would be left, or none is among them, or they belong to several articles.
Result<ArticleId> splitOff(Writing &writing, const QList<CaptureId> &captures);

/// Gives an article the captures, annotations, tags, collections and note of others; it shows the newest good capture of
/// all. What is left of the others is moved to the trash. InvalidArgument if there are no others; NotFound.
Result<void> mergeArticles(Writing &writing, const QList<ArticleId> &others, ArticleId into);

} // namespace Pressmark
