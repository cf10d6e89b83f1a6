#include "search/tagsuggestions.h"

#include "search/articlefacts.h"
#include "search/matchexpression.h"
#include "search/tellingterms.h"
#include "storage/ranking.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace Pressmark {

namespace {

constexpr qsizetype MostTermsWeighed = 40;
constexpr int FewestArticles = 3;    // of a tag, besides this one
constexpr float Usual = 2;           // articles as words are usual, added to those of a tag: a few prove little
constexpr float Dependence = 0.5F;   // words of one story come together, and are not as much evidence as they are many
constexpr float LeastOdds = 0;       // as natural logarithm
constexpr float LeastSupport = 0.7F; // of a word that is told as a reason: twice as usual with the tag as without
constexpr qsizetype FewestReasons = 2; // one word may be chance
constexpr qsizetype MostReasons = 3;

/// Which tags the words of an article speak for.
class Learner
{
public:
    Learner(const ArticleFacts &facts, ArticleId article)
        : m_facts(facts)
        , m_own(static_cast<size_t>(article.value))
        , m_articles(static_cast<size_t>(facts.tagNames.names.size()))
        , m_together(m_articles.size())
    {
        for (size_t other = 1; other + 1 < facts.firstTag.size(); ++other) {
            if (!isExample(other))
                continue;
            ++m_examples;
            forEachTag(other, [this](std::uint32_t tag) { ++m_articles[tag]; });
        }
        for (std::uint32_t tag = 1; tag < m_articles.size(); ++tag) {
            if (m_articles[tag] >= FewestArticles && m_articles[tag] < m_examples)
                m_known.push_back({tag, logOdds(m_articles[tag], m_examples - m_articles[tag]), {}});
        }
    }

    bool knowsAny() const { return !m_known.empty(); }

    Result<void> weigh(const Session &session, const TellingTerm &term)
    {
        int examples = 0;
        const auto take = [&](qint64 row, std::span<const float> there) {
            const auto other = static_cast<size_t>(row);
            if (there.front() <= 0 || other + 1 >= m_facts.firstTag.size() || !isExample(other))
                return;
            ++examples;
            forEachTag(other, [this](std::uint32_t tag) { ++m_together[tag]; });
        };
        const Result<void> read =
            forEachMatch(session.database(), "article_fts", leafExpression({.text = term.word, .phrase = true}),
                         {.isThere = true}, take);
        if (!read || examples == 0)
            return read;
        const float usual = static_cast<float>(examples) / static_cast<float>(m_examples);
        for (Known &known : m_known) {
            const int with = m_together[known.tag];
            const int all = m_articles[known.tag];
            const float support = std::log(share(with, all, usual) / share(examples - with, m_examples - all, usual));
            known.odds += Dependence * support;
            if (support >= LeastSupport)
                known.reasons.push_back({support, &term});
        }
        std::fill(m_together.begin(), m_together.end(), 0);
        return {};
    }

    QList<TagSuggestion> likely()
    {
        QList<TagSuggestion> likely;
        for (Known &known : m_known) {
            if (known.odds <= LeastOdds || static_cast<qsizetype>(known.reasons.size()) < FewestReasons)
                continue;
            std::stable_sort(known.reasons.begin(), known.reasons.end(),
                             [](const Reason &a, const Reason &b) { return a.support > b.support; });
            TagSuggestion suggestion{m_facts.tagNames.names[known.tag], known.odds, {}};
            for (const Reason &reason : known.reasons) {
                if (suggestion.because.size() < MostReasons)
                    suggestion.because.append(reason.term->written);
            }
            likely.append(suggestion);
        }
        std::stable_sort(likely.begin(), likely.end(),
                         [](const TagSuggestion &a, const TagSuggestion &b) { return a.odds > b.odds; });
        return likely;
    }

private:
    struct Reason
    {
        float support = 0;
        const TellingTerm *term = nullptr;
    };
    struct Known
    {
        std::uint32_t tag = 0;
        float odds = 0;
        std::vector<Reason> reasons;
    };

    /// The m-estimate of Cestnik (1990): a share that begins at what is usual, and moves as examples come.
    static float share(int part, int all, float usual)
    {
        return (static_cast<float>(part) + Usual * usual) / (static_cast<float>(all) + Usual);
    }
    static float logOdds(int with, int without)
    {
        return std::log(static_cast<float>(with) / static_cast<float>(without));
    }

    bool isExample(size_t other) const
    {
        return other != m_own && m_facts.firstTag[other] < m_facts.firstTag[other + 1]
            && !m_facts.trashed.contains(static_cast<qint64>(other));
    }

    template <typename Take>
    void forEachTag(size_t other, Take take) const
    {
        for (size_t i = m_facts.firstTag[other]; i < m_facts.firstTag[other + 1]; ++i)
            take(m_facts.tags[i]);
    }

    const ArticleFacts &m_facts;
    const size_t m_own;
    int m_examples = 0;
    std::vector<int> m_articles; // by tag: examples that carry it
    std::vector<int> m_together; // by tag: of those, the ones with the word
    std::vector<Known> m_known;
};

} // namespace

Result<QList<TagSuggestion>> suggestTags(const Session &session, ArticleId article)
{
    ArticleFacts &facts = rememberedFacts(session);
    const Result<Statement> reading = beginReading(session, facts);
    if (!reading)
        return reading.error();
    const Result<void> loaded = loadFacets(session, facts);
    if (!loaded)
        return loaded.error();
    Learner learner(facts, article);
    if (!learner.knowsAny())
        return QList<TagSuggestion>();
    const Result<QList<TellingTerm>> terms = tellingTerms(session, article, TermRange::Topic);
    if (!terms)
        return terms.error();
    const QList<TellingTerm> used = terms->mid(0, MostTermsWeighed);
    for (const TellingTerm &term : used) {
        const Result<void> weighed = learner.weigh(session, term);
        if (!weighed)
            return weighed.error();
    }
    return learner.likely();
}

} // namespace Pressmark
