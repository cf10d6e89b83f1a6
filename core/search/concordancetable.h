#pragma once

#include "search/concordance.h"

#include <QStringList>

#include <array>
#include <string>
#include <string_view>
#include <unordered_map>

namespace Pressmark {

/// Words with numbers; 0 is no word.
class WordNumbers
{
public:
    std::uint32_t number(std::string_view word);
    /// For each number its place in the alphabet.
    const std::vector<std::uint32_t> &ranks() const;

private:
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(std::string_view word) const { return std::hash<std::string_view>()(word); }
    };
    std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> m_numbers;
    mutable std::vector<std::uint32_t> m_ranks; // up to date if it has one more entry than there are words
};

/// The hits of a query with what they are put in order by, so that no text has to be read for another order.
class ConcordanceTable
{
public:
    static constexpr size_t KeyWords = 4;

    struct Article
    {
        ArticleId id;
        RevisionId revision;
        int day = 0; // 20241003; 0 if unknown
        std::uint32_t source = 0;
    };
    struct Hit
    {
        std::uint32_t article = 0; // its number in the table
        std::uint32_t start = 0;   // UTF-16 units
        std::uint32_t length = 0;
        Part part = Part::Body;
        std::uint32_t words = 0;                      // number of the hit's own words
        std::array<std::uint32_t, KeyWords> before{}; // the nearest first
        std::array<std::uint32_t, KeyWords> after{};
        std::uint64_t looks = 0; // the same for lines that read alike
    };

    /// Requires: the source is in `sources`.
    void addArticle(const Article &article) { m_articles.push_back(article); }
    /// A hit in the article that was added last.
    void addHit(Hit hit);
    WordNumbers &words() { return m_words; }
    void setSources(const QStringList &sources); // the first is ""

    size_t size() const { return m_hits.size(); }
    ConcordanceRows rows(ConcordanceOrder order) const;

private:
    /// One row to be: what it is ordered by, and its lines in `members`.
    struct Row
    {
        std::array<std::uint64_t, 3> key;
        std::uint32_t first; // the hit that it is ordered and shown by
        std::uint32_t from;  // in the list of members
        std::uint32_t count;
    };

    std::array<std::uint64_t, 3> keyOf(const Hit &hit, ConcordanceSort sort) const;
    std::vector<std::uint32_t> alike() const;
    ConcordanceRows make(const std::vector<Row> &rows, const std::vector<std::uint32_t> &members, bool folded) const;

    std::vector<Article> m_articles;
    std::vector<Hit> m_hits;
    WordNumbers m_words;
    std::vector<std::uint32_t> m_sourceRanks;
};

} // namespace Pressmark
