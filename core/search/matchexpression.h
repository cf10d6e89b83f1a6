#pragma once

#include "search/searchquery.h"

#include <QList>

namespace Pressmark {

/// Whether the tree asks for nothing but words of articles, so that it can be one FTS5 expression.
bool isWordsOnly(const SearchQuery &query);

/// The FTS5 expression of a tree of words over the columns of article_fts. Every word is in quotation marks, so that
/// nothing that was typed can be syntax.
///
/// Requires: isWordsOnly(), no leaf is without words, and it is not a Not.
QString matchExpression(const SearchQuery &query);

/// The expression of one leaf without its column, for other tables.
QString leafExpression(const SearchQuery::Words &words);

/// The leaves of words in the order in which their phrases stand in the expression; a NEAR stands for two phrases.
QList<SearchQuery::Words> leavesOf(const SearchQuery &query);

/// The leaves that an article may be found by: not those that are negated.
QList<SearchQuery::Words> positiveLeavesOf(const SearchQuery &query);

/// The query without the leaves that have neither letter nor digit; a sentence for each is added to the hints.
SearchQuery withoutWordless(const SearchQuery &query, QStringList &hints);

} // namespace Pressmark
