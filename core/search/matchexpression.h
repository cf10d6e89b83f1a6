#pragma once

#include "search/searchquery.h"

#include <QList>

namespace Pressmark {

/// Whether the tree asks for nothing but words of articles, so that it can be one FTS5 expression. A word that must not
/// be there, and has forms that count in some languages only, cannot.
bool isWordsOnly(const SearchQuery &query);

/// The FTS5 expression of a tree of words over the columns of article_fts. Every word is in quotation marks, so that
/// nothing that was typed can be syntax.
///
/// Requires: isWordsOnly(), no leaf is without words, and it is not a Not.
QString matchExpression(const SearchQuery &query);

/// One of the ways to find a leaf: its words as they were typed, or with a form in the place of one.
struct Alternative
{
    QString expression;
    int phrases = 1;         // in it; a NEAR has two
    bool anyLanguage = true; // whatever language the article is in
    QStringList languages;   // otherwise
};
/// As it was typed first.
QList<Alternative> alternativesOf(const SearchQuery::Words &words);

/// The expression of one leaf without its column, for other tables.
QString leafExpression(const SearchQuery::Words &words);

/// The leaves of words in the order in which they stand in the expression.
QList<SearchQuery::Words> leavesOf(const SearchQuery &query);

/// The leaves that an article may be found by: not those that are negated.
QList<SearchQuery::Words> positiveLeavesOf(const SearchQuery &query);

/// The query without the leaves that have neither letter nor digit; a sentence for each is added to the hints.
SearchQuery withoutWordless(const SearchQuery &query, QStringList &hints);

} // namespace Pressmark
