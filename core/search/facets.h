#pragma once

#include "search/articlefacts.h"
#include "search/search.h"

namespace Pressmark {

/// How many of the found articles have each tag, source, year and language, and how many have marks.
Result<void> countFacets(const Session &session, const ArticleSet &found, ArticleFacts &facts,
                         QMap<QString, QList<FacetCount>> &counts);

/// The most frequent first, of equals by name.
void sortByCount(QList<FacetCount> &counts);
/// Of numbers by the index of a name; the first name is that of nothing known.
QList<FacetCount> namedCounts(const std::vector<int> &counts, const QStringList &names);
/// Of numbers by year, the newest first; year 0 is none.
QList<FacetCount> yearCounts(const std::vector<int> &counts);

} // namespace Pressmark
