#pragma once

#include "search/evaluation.h"
#include "search/search.h"

namespace Pressmark {

/// Which of the words of a query that found nothing are in no article at all, and what may have been meant by them.
///
/// Requires: the query has no leaf without words.
Result<void> explainNothing(const Session &session, ArticleFacts &facts, Evaluation &evaluation,
                            const SearchQuery &query, SearchResult &result);

} // namespace Pressmark
