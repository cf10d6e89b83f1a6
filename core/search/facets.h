#pragma once

#include "search/articlefacts.h"
#include "search/search.h"

namespace Pressmark {

/// How many of the found articles have each tag, source, year and language, and how many have marks.
Result<void> countFacets(const Session &session, const ArticleSet &found, ArticleFacts &facts,
                         QMap<QString, QList<FacetCount>> &counts);

} // namespace Pressmark
