#pragma once

#include "archive/session.h"
#include "model/annotation.h"
#include "model/id.h"
#include "search/searchquery.h"

#include <QList>
#include <QMap>

namespace Pressmark {

/// The best first; the newest first; titles and sources by the alphabet of the language that the program speaks, of one
/// source the newest first. What has no title or source comes last.
enum class SearchSort { Relevance, Date, Title, Source };

struct FacetCount
{
    QString value;
    int count = 0;

    bool operator==(const FacetCount &) const = default;
};

struct SearchOptions
{
    SearchSort sort = SearchSort::Relevance;
    int limit = 0;       // 0: all
    bool facets = false; // tag, source, year, language
    bool forms = true;   // find other forms of the words too, if the archive is set to
};

/// A word that no article has, folded, and one that was perhaps meant.
struct MeantWord
{
    QString word;
    QString meant;

    bool operator==(const MeantWord &) const = default;
};

struct SearchResult
{
    QList<ArticleId> articles;               // in the order asked for, at most `limit`
    qint64 total = 0;                        // exact
    QMap<QString, QList<FacetCount>> facets; // "tag", "source", "year", "language", "annotated"
    QStringList hints;                       // sentences: words that were ignored, and why
    QStringList missing;                     // if nothing was found: what is in no article, in the language of queries
    QList<MeantWord> corrections;            // of words among the missing
    SearchQuery query;                       // that was asked, with the forms of its words: for snippets and hits
};

/// Runs a query. Articles in the trash are found only by is:trashed. Cancelled if the session was interrupted.
Result<SearchResult> search(const Session &session, const SearchQuery &query, const SearchOptions &options);

/// The query with what was perhaps meant; the same text if none of it is corrected.
QString correctedQuery(const QString &text, const QList<MeantWord> &corrections);

/// A piece of text around hits.
struct Snippet
{
    QString text;            // with … at cut ends
    QList<qsizetype> starts; // of the hits in text
    QList<qsizetype> lengths;

    bool operator==(const Snippet &) const = default;
};

/// Up to `count` pieces of the article's words in which the query's words stand; the beginning of the text if none do.
Result<QList<Snippet>> makeSnippets(const Session &session, const SearchQuery &query, ArticleId article, int count);

/// A hit in the text of a part.
struct HitRange
{
    qsizetype start = 0; // UTF-16 units
    qsizetype length = 0;

    bool operator==(const HitRange &) const = default;
};

/// Where the query's words stand in this text, in order, without overlaps. `part` decides which field filters apply,
/// the article's language which forms of a word do: all if it is "".
QList<HitRange> findHits(const SearchQuery &query, const QString &text, Part part, const QString &language = {});

} // namespace Pressmark
