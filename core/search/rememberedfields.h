#pragma once

#include "search/articlefacts.h"
#include "search/searchquery.h"

namespace Pressmark {

/// Whether what is remembered of the articles tells which of them the field asks for, so that the archive need not be
/// asked. What is not understood of it, and what there is nobody and nothing of, is not told.
bool isRemembered(const ArticleFacts &facts, const SearchQuery::Field &field);

/// Those articles; nothing if they are not told after all. `among`: only these matter; null: all.
///
/// Requires: isRemembered().
Result<std::optional<ArticleSet>> rememberedArticles(const Session &session, ArticleFacts &facts,
                                                     const SearchQuery::Field &field, const ArticleSet *among);

} // namespace Pressmark
