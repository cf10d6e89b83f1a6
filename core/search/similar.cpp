#include "search/similar.h"

#include "search/matchexpression.h"
#include "search/tellingterms.h"
#include "storage/ranking.h"

#include <algorithm>
#include <array>
#include <vector>

namespace Pressmark {

namespace {

constexpr int MostTellingTerms = 30;
constexpr qsizetype MostWords = 5; // that are told of a similar article
constexpr float LeastLikeness = 0.1F;
constexpr size_t FewestShared = 3;                            // of the terms; fewer may be chance
constexpr float SimilarityLengthShare = 0.3F;                 // a long article has many words by chance
constexpr std::array<float, 4> SimilarityWeights{3, 0, 1, 1}; // title, byline, body, captions

/// A term and the articles that have it, the lowest number first.
struct Postings
{
    TellingTerm term;
    std::vector<std::uint32_t> articles;

    bool has(std::uint32_t article) const { return std::binary_search(articles.begin(), articles.end(), article); }
};

/// Saying a word twice does not tell twice as much.
float saturated(float count)
{
    return count / (count + 1);
}

class Comparison
{
public:
    Comparison(const Session &session, ArticleId article, qint64 highest)
        : m_session(session)
        , m_article(article)
        , m_scores(static_cast<size_t>(highest) + 1)
    { }

    Result<void> add(const TellingTerm &term)
    {
        Postings postings{term, {}};
        const auto take = [&](qint64 row, std::span<const float> weights) {
            if (weights.front() <= 0 || static_cast<size_t>(row) >= m_scores.size())
                return;
            postings.articles.push_back(static_cast<std::uint32_t>(row));
            m_scores[static_cast<size_t>(row)] += term.weight * saturated(weights.front());
        };
        const Result<void> read =
            forEachMatch(m_session.database(), "article_fts", leafExpression({.text = term.word, .phrase = true}),
                         {.columnWeights = SimilarityWeights}, take);
        m_postings.push_back(std::move(postings));
        return read;
    }

    Result<QList<SimilarArticle>> best(int limit, float whole) const
    {
        QList<SimilarArticle> similar;
        const Result<std::optional<qint64>> ownLength = lengthOf(m_article.value);
        if (!ownLength)
            return ownLength.error();
        for (const std::uint32_t article : candidates(static_cast<size_t>(limit) * 3 + 20)) {
            const Result<std::optional<qint64>> length = lengthOf(article);
            if (!length)
                return length.error();
            const std::vector<const TellingTerm *> shared = sharedWith(article);
            if (!*length || shared.size() < std::min(FewestShared, m_postings.size()))
                continue;
            const float longer = static_cast<float>(**length) / static_cast<float>(std::max<qint64>(1, **ownLength));
            const float share = m_scores[article] / whole;
            const float likeness =
                std::min(share / (1 - SimilarityLengthShare + SimilarityLengthShare * std::max(1.0F, longer)), 1.0F);
            if (likeness < LeastLikeness)
                continue;
            SimilarArticle found{{article}, likeness, {}};
            for (size_t i = 0; i < shared.size() && found.words.size() < MostWords; ++i)
                found.words.append(shared[i]->written);
            similar.append(found);
        }
        std::stable_sort(similar.begin(), similar.end(),
                         [](const SimilarArticle &a, const SimilarArticle &b) { return a.likeness > b.likeness; });
        return similar.mid(0, limit);
    }

private:
    /// In words; nothing of what is in the trash.
    Result<std::optional<qint64>> lengthOf(qint64 article) const
    {
        return m_session.database().integer("SELECT words FROM article WHERE id = ?1 AND (trashed = 0 OR id = ?2)",
                                            article, m_article.value);
    }

    /// The best but for their length; of equals the one that came last.
    std::vector<std::uint32_t> candidates(size_t count) const
    {
        std::vector<std::uint32_t> found;
        for (size_t i = 0; i < m_scores.size(); ++i) {
            if (m_scores[i] > 0 && i != static_cast<size_t>(m_article.value))
                found.push_back(static_cast<std::uint32_t>(i));
        }
        const auto end = found.begin() + static_cast<std::ptrdiff_t>(std::min(count, found.size()));
        std::partial_sort(found.begin(), end, found.end(), [this](std::uint32_t a, std::uint32_t b) {
            return m_scores[a] != m_scores[b] ? m_scores[a] > m_scores[b] : a > b;
        });
        found.erase(end, found.end());
        return found;
    }

    std::vector<const TellingTerm *> sharedWith(std::uint32_t article) const
    {
        std::vector<const TellingTerm *> shared;
        for (const Postings &postings : m_postings) {
            if (postings.has(article))
                shared.push_back(&postings.term);
        }
        return shared;
    }

    const Session &m_session;
    const ArticleId m_article;
    std::vector<float> m_scores; // by the article's number
    std::vector<Postings> m_postings;
};

/// What the article itself would have, by all that sets it apart: also by words that only it has.
float ownScore(const QList<TellingTerm> &terms)
{
    float score = 0;
    for (const TellingTerm &term : terms.mid(0, MostTellingTerms))
        score += term.weight * saturated(term.count);
    return score;
}

} // namespace

Result<QList<SimilarArticle>> findSimilar(const Session &session, ArticleId article, int limit)
{
    const Result<QList<TellingTerm>> terms = tellingTerms(session, article, TermRange::Story);
    if (!terms)
        return terms.error();
    QList<TellingTerm> known = *terms;
    known.removeIf([](const TellingTerm &term) { return term.articles < 2; });
    if (known.isEmpty())
        return QList<SimilarArticle>();
    const Result<std::optional<qint64>> highest = session.database().integer("SELECT max(id) FROM article");
    if (!highest)
        return highest.error();
    Comparison comparison(session, article, highest->value_or(0));
    for (const TellingTerm &term : known.mid(0, MostTellingTerms)) {
        const Result<void> added = comparison.add(term);
        if (!added)
            return added.error();
    }
    return comparison.best(limit, ownScore(*terms));
}

} // namespace Pressmark
