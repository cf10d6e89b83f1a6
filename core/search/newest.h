#pragma once

#include "search/search.h"

namespace Pressmark {

/// What there is to show before a search has counted and ordered what it found.
struct NewestArticles
{
    QList<ArticleId> articles; // those that a search by date begins with
    SearchQuery query;         // that was asked, with the forms of its words

    bool operator==(const NewestArticles &) const = default;
};

/// The newest articles that a query finds, at most `limit`: looks at articles from the newest on, until it has so many
/// or has looked at many; then it may give fewer than there are. Nothing if it has found hardly any by then, or if the
/// query asks for more than can be seen of single articles, such as phrases and beginnings of words; to wait for search()
/// is hardly longer then. Cancelled if the session was interrupted.
Result<std::optional<NewestArticles>> findNewest(const Session &session, const SearchQuery &query, qsizetype limit,
                                                 bool forms = true);

} // namespace Pressmark
