#pragma once

#include "archive/session.h"
#include "model/annotation.h"
#include "search/searchquery.h"

#include <memory>
#include <vector>

namespace Pressmark {

/// What the lines stand in order of: the words before the hit from the nearest on, the words after it, the hit itself,
/// the newest date first, or the source's name.
enum class ConcordanceSort { Before, After, Hit, Date, Source };

/// Whether all hits are wanted or those inside passages that somebody marked.
enum class ConcordanceScope { Articles, Passages };

struct ConcordanceOrder
{
    ConcordanceSort sort = ConcordanceSort::After;
    bool fold = true; // lines that read alike, as copies of a wire story do, are one row

    bool operator==(const ConcordanceOrder &) const = default;
};

/// A hit: where it stands.
struct ConcordanceLine
{
    ArticleId article;
    RevisionId revision; // that the hit was found in
    Part part = Part::Body;
    qsizetype start = 0; // UTF-16 units
    qsizetype length = 0;

    bool operator==(const ConcordanceLine &) const = default;
};

/// Lines in an order, without their texts. Does not change, so that threads can share it.
class ConcordanceRows
{
public:
    struct Article
    {
        ArticleId id;
        RevisionId revision;
    };
    struct Place
    {
        std::uint32_t article; // its number in the list
        std::uint32_t start;
        std::uint32_t length : 24;
        std::uint32_t part : 8;
    };

    ConcordanceRows() = default;
    /// The places by row; `firsts` says where each row begins, and is empty if each place is a row.
    ConcordanceRows(std::vector<Article> articles, std::vector<Place> places, std::vector<std::uint32_t> firsts);

    qsizetype size() const;
    qsizetype lines() const { return static_cast<qsizetype>(m_places.size()); }
    qsizetype articles() const { return static_cast<qsizetype>(m_articles.size()); }
    /// How many lines the row stands for.
    qsizetype copies(qsizetype row) const;
    /// Requires: copy < copies(row).
    ConcordanceLine line(qsizetype row, qsizetype copy = 0) const;

private:
    std::vector<Article> m_articles;
    std::vector<Place> m_places;
    std::vector<std::uint32_t> m_firsts;
};

/// Looks for every hit of a query, article by article. Belongs to the thread of its session.
class ConcordanceScan
{
public:
    /// More lines than this are not kept.
    static constexpr qint64 MostLines = 2'000'000;

    /// `query`: as the search gave it back, with the forms of its words. `articles`: those that it found, the most wanted
    /// first.
    ConcordanceScan(const SearchQuery &query, QList<ArticleId> articles, ConcordanceScope scope);
    ConcordanceScan(ConcordanceScan &&) noexcept;
    ~ConcordanceScan();

    /// Goes on for about that long, with at least one article; negative: to the end. Cancelled if the session was
    /// interrupted; what was found stays.
    Result<void> work(const Session &session, int milliseconds);
    bool isFinished() const;
    /// Whether there are more hits than are kept.
    bool isFull() const;
    qint64 articlesRead() const;
    qint64 articlesToRead() const;

    /// What was found so far.
    ConcordanceRows rows(ConcordanceOrder order) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Pressmark
