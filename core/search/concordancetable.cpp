#include "search/concordancetable.h"

#include <QCollator>

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace Pressmark {

namespace {

constexpr std::uint32_t LastRank = std::numeric_limits<std::uint32_t>::max();

/// For each text its place in the alphabet of the locale.
std::vector<std::uint32_t> ranksOf(const QStringList &texts)
{
    QCollator collator;
    std::vector<std::pair<QCollatorSortKey, std::uint32_t>> keys;
    keys.reserve(static_cast<size_t>(texts.size()));
    for (qsizetype i = 0; i < texts.size(); ++i)
        keys.emplace_back(collator.sortKey(texts[i].toCaseFolded()), static_cast<std::uint32_t>(i));
    std::sort(keys.begin(), keys.end(), [](const auto &a, const auto &b) {
        const int order = a.first.compare(b.first);
        return order != 0 ? order < 0 : a.second < b.second;
    });
    std::vector<std::uint32_t> ranks(keys.size());
    for (size_t rank = 0; rank < keys.size(); ++rank)
        ranks[keys[rank].second] = static_cast<std::uint32_t>(rank) + 1;
    return ranks;
}

std::uint64_t pair(std::uint32_t first, std::uint32_t second)
{
    return (static_cast<std::uint64_t>(first) << 32) | second;
}

/// Newest first; an article without a date comes last.
std::uint32_t newestFirst(int day)
{
    return LastRank - static_cast<std::uint32_t>(day);
}

} // namespace

std::uint32_t WordNumbers::number(std::string_view word)
{
    if (word.empty())
        return 0;
    const auto known = m_numbers.find(word);
    if (known != m_numbers.end())
        return known->second;
    const auto next = static_cast<std::uint32_t>(m_numbers.size() + 1);
    m_numbers.emplace(std::string(word), next);
    return next;
}

const std::vector<std::uint32_t> &WordNumbers::ranks() const
{
    if (m_ranks.size() == m_numbers.size() + 1)
        return m_ranks;
    QStringList words(static_cast<qsizetype>(m_numbers.size()));
    for (const auto &[word, number] : m_numbers)
        words[number - 1] = QString::fromStdString(word);
    m_ranks = ranksOf(words);
    m_ranks.insert(m_ranks.begin(), 0);
    return m_ranks;
}

void ConcordanceTable::addHit(Hit hit)
{
    hit.article = static_cast<std::uint32_t>(m_articles.size() - 1);
    m_hits.push_back(hit);
}

void ConcordanceTable::setSources(const QStringList &sources)
{
    m_sourceRanks = ranksOf(sources);
    m_sourceRanks[0] = LastRank;
}

std::array<std::uint64_t, 3> ConcordanceTable::keyOf(const Hit &hit, ConcordanceSort sort) const
{
    const std::vector<std::uint32_t> &ranks = m_words.ranks();
    const auto rank = [&ranks](std::uint32_t word) { return ranks[word]; };
    const auto &before = hit.before;
    const auto &after = hit.after;
    const Article &article = m_articles[hit.article];
    switch (sort) {
    case ConcordanceSort::Before:
        return {pair(rank(before[0]), rank(before[1])), pair(rank(before[2]), rank(before[3])),
                pair(rank(after[0]), rank(after[1]))};
    case ConcordanceSort::After:
        return {pair(rank(after[0]), rank(after[1])), pair(rank(after[2]), rank(after[3])),
                pair(rank(before[0]), rank(before[1]))};
    case ConcordanceSort::Hit:
        return {pair(rank(hit.words), rank(after[0])), pair(rank(after[1]), rank(after[2])),
                pair(rank(before[0]), rank(before[1]))};
    case ConcordanceSort::Date:
        return {newestFirst(article.day), 0, 0};
    case ConcordanceSort::Source:
        return {pair(m_sourceRanks[article.source], newestFirst(article.day)), 0, 0};
    }
    Q_UNREACHABLE();
}

/// All hits, those that read alike beside each other with the oldest of them first.
std::vector<std::uint32_t> ConcordanceTable::alike() const
{
    struct Look
    {
        std::uint64_t looks;
        std::uint32_t day;
        std::uint32_t hit;
        auto operator<=>(const Look &) const = default;
    };
    std::vector<Look> looks;
    looks.reserve(m_hits.size());
    for (size_t i = 0; i < m_hits.size(); ++i) {
        const int day = m_articles[m_hits[i].article].day;
        looks.push_back(
            {m_hits[i].looks, day == 0 ? LastRank : static_cast<std::uint32_t>(day), static_cast<std::uint32_t>(i)});
    }
    std::sort(looks.begin(), looks.end());
    std::vector<std::uint32_t> members;
    members.reserve(looks.size());
    for (const Look &look : looks)
        members.push_back(look.hit);
    return members;
}

ConcordanceRows ConcordanceTable::rows(ConcordanceOrder order) const
{
    std::vector<std::uint32_t> members;
    if (order.fold) {
        members = alike();
    } else {
        members.resize(m_hits.size());
        std::iota(members.begin(), members.end(), 0U);
    }
    std::vector<Row> rows;
    rows.reserve(members.size());
    for (size_t i = 0; i < members.size(); ++i) {
        const Hit &hit = m_hits[members[i]];
        if (order.fold && i > 0 && m_hits[members[i - 1]].looks == hit.looks)
            ++rows.back().count;
        else
            rows.push_back({keyOf(hit, order.sort), members[i], static_cast<std::uint32_t>(i), 1});
    }
    std::sort(rows.begin(), rows.end(),
              [](const Row &a, const Row &b) { return a.key != b.key ? a.key < b.key : a.first < b.first; });
    return make(rows, members, rows.size() != members.size());
}

ConcordanceRows ConcordanceTable::make(const std::vector<Row> &rows, const std::vector<std::uint32_t> &members,
                                       bool folded) const
{
    std::vector<ConcordanceRows::Article> articles;
    std::vector<std::uint32_t> numbers(m_articles.size(), LastRank); // among those that have hits
    std::vector<ConcordanceRows::Place> places;
    std::vector<std::uint32_t> firsts;
    places.reserve(members.size());
    firsts.reserve(folded ? rows.size() : 0);
    for (const Row &row : rows) {
        if (folded)
            firsts.push_back(static_cast<std::uint32_t>(places.size()));
        for (std::uint32_t i = row.from; i < row.from + row.count; ++i) {
            const Hit &hit = m_hits[members[i]];
            std::uint32_t &number = numbers[hit.article];
            if (number == LastRank) {
                number = static_cast<std::uint32_t>(articles.size());
                articles.push_back({m_articles[hit.article].id, m_articles[hit.article].revision});
            }
            places.push_back({number, hit.start, hit.length & 0xffffffU, static_cast<std::uint32_t>(hit.part) & 0xffU});
        }
    }
    return {std::move(articles), std::move(places), std::move(firsts)};
}

ConcordanceRows::ConcordanceRows(std::vector<Article> articles, std::vector<Place> places,
                                 std::vector<std::uint32_t> firsts)
    : m_articles(std::move(articles))
    , m_places(std::move(places))
    , m_firsts(std::move(firsts))
{ }

qsizetype ConcordanceRows::size() const
{
    return static_cast<qsizetype>(m_firsts.empty() ? m_places.size() : m_firsts.size());
}

qsizetype ConcordanceRows::copies(qsizetype row) const
{
    if (m_firsts.empty())
        return 1;
    const auto at = static_cast<size_t>(row);
    const size_t end = at + 1 < m_firsts.size() ? m_firsts[at + 1] : m_places.size();
    return static_cast<qsizetype>(end - m_firsts[at]);
}

ConcordanceLine ConcordanceRows::line(qsizetype row, qsizetype copy) const
{
    Q_ASSERT(copy < copies(row));
    const auto at = static_cast<size_t>(row);
    const Place &place = m_places[(m_firsts.empty() ? at : m_firsts[at]) + static_cast<size_t>(copy)];
    const Article &article = m_articles[place.article];
    return {article.id, article.revision, static_cast<Part>(place.part), place.start, place.length};
}

} // namespace Pressmark
