#pragma once

#include "search/search.h"

namespace Pressmark {

/// A hit and which of the leaves it is of.
struct LeafHit
{
    qsizetype start = 0; // UTF-16 units
    qsizetype length = 0;
    int leaf = 0;
};

/// The leaves that can have hits in a part: those that are not negated and may stand there.
QList<SearchQuery::Words> leavesIn(const SearchQuery &query, Part part);

/// Without the forms that are none in this language; all if it is "".
QList<SearchQuery::Words> leavesInLanguage(QList<SearchQuery::Words> leaves, const QString &language);

/// Where the leaves' words stand in the text, whatever their columns, in order; hits may overlap.
QList<LeafHit> findLeafHits(const QList<SearchQuery::Words> &leaves, const QString &text);

/// In order, those that overlap as one.
QList<HitRange> mergedHits(const QList<LeafHit> &hits);

} // namespace Pressmark
