#pragma once

#include "archive/writing.h"
#include "search/articlefacts.h"
#include "search/searchquery.h"

namespace Pressmark {

/// Whether words find their other forms too in this archive; yes at first.
Result<bool> readFindsForms(const Session &session);
Result<void> setFindsForms(Writing &writing, bool findsForms);

/// The query with those forms of its words that the index has: strikes for strike in English articles, والكتاب for
/// كتاب in Arabic ones. Words in quotation marks, beginnings and negligible words have none.
Result<SearchQuery> withForms(const Session &session, ArticleFacts &facts, const SearchQuery &query);
/// The same if it is wanted and the archive's words find their forms; else the query as it is.
Result<SearchQuery> withFormsIfWanted(const Session &session, ArticleFacts &facts, const SearchQuery &query,
                                      bool wanted);

} // namespace Pressmark
