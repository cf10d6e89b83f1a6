#include "search/search.h"

#include "archive/changefeed.h"
#include "search/evaluation.h"
#include "search/facets.h"
#include "search/fieldselection.h"
#include "search/listranks.h"
#include "search/matchexpression.h"
#include "search/meantwords.h"
#include "search/wordforms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

/// In the order of the archive's own list, at most `limit`.
QList<ArticleId> newestOf(const ArticleSet &found, const ArticleFacts &facts, qint64 limit)
{
    QList<ArticleId> articles;
    articles.reserve(limit);
    for (const std::uint32_t article : facts.newestFirst) {
        if (articles.size() >= limit)
            break;
        if (found.contains(article))
            articles.append(ArticleId{article});
    }
    return articles;
}

/// The best first; of equals the one that came last.
QList<ArticleId> bestOf(const ArticleSet &found, const std::vector<float> &scores, qint64 limit)
{
    struct Scored
    {
        float score;
        std::uint32_t article;
    };
    std::vector<Scored> scored;
    found.forEach([&](qint64 article) {
        scored.push_back({scores[static_cast<size_t>(article)], static_cast<std::uint32_t>(article)});
    });
    const auto better = [](const Scored &a, const Scored &b) {
        return a.score != b.score ? a.score > b.score : a.article > b.article;
    };
    const auto end = scored.begin() + std::min(limit, static_cast<qint64>(scored.size()));
    if (end != scored.end())
        std::nth_element(scored.begin(), end, scored.end(), better);
    std::sort(scored.begin(), end, better);
    QList<ArticleId> articles;
    articles.reserve(end - scored.begin());
    for (auto it = scored.begin(); it != end; ++it)
        articles.append(ArticleId{it->article});
    return articles;
}

/// Those of the lowest rank first, of one rank the newest.
QList<ArticleId> byRank(const ArticleSet &found, const ArticleFacts &facts, const std::vector<std::uint32_t> &rankOf,
                        qint64 limit)
{
    std::vector<std::pair<std::uint32_t, std::uint32_t>> ranked; // with the article
    for (const std::uint32_t article : facts.newestFirst) {
        if (found.contains(article))
            ranked.emplace_back(rankOf[article], article);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<ArticleId> articles;
    for (const auto &[rank, article] : ranked) {
        if (articles.size() >= limit)
            break;
        articles.append(ArticleId{article});
    }
    return articles;
}

Result<QList<ArticleId>> inOrder(const Session &session, const Evaluation &evaluation, const ArticleSet &found,
                                 ArticleFacts &facts, const SearchOptions &options, qint64 total)
{
    const qint64 limit = options.limit > 0 ? std::min<qint64>(options.limit, total) : total;
    if (!evaluation.scores().empty())
        return bestOf(found, evaluation.scores(), limit);
    const Result<void> loaded = loadOrder(session, facts);
    if (!loaded)
        return loaded.error();
    if (options.sort == SearchSort::Title || options.sort == SearchSort::Source) {
        const Result<std::vector<std::uint32_t>> ranks =
            options.sort == SearchSort::Title ? titleRanks(session, facts) : sourceRanks(session, facts);
        if (!ranks)
            return ranks.error();
        return byRank(found, facts, *ranks, limit);
    }
    return newestOf(found, facts, limit);
}

Result<void> leaveOutTrash(const Session &session, ArticleSet &found, const ArticleFacts &facts)
{
    if (facts.hasOrder) {
        found -= facts.trashed;
        return {};
    }
    const FieldSelection trash{.sql = "SELECT id FROM article WHERE trashed <> 0"};
    const Result<ArticleSet> trashed = articlesOf(session, trash, facts.highest);
    if (!trashed)
        return trashed.error();
    found -= *trashed;
    return {};
}

} // namespace

Result<SearchResult> search(const Session &session, const SearchQuery &query, const SearchOptions &options)
{
    ArticleFacts &facts = rememberedFacts(session);
    const Result<Statement> snapshot = beginReading(session, facts);
    if (!snapshot)
        return snapshot.error();

    SearchResult result;
    const Result<SearchQuery> asked =
        withFormsIfWanted(session, facts, withoutWordless(query, result.hints), options.forms);
    if (!asked)
        return asked.error();
    result.query = *asked;
    Evaluation evaluation(session, facts);
    Result<ArticleSet> found = evaluation.find(*asked, options.sort == SearchSort::Relevance);
    if (!found)
        return found.error();
    const Result<void> left = mentionsTrash(*asked) ? Result<void>() : leaveOutTrash(session, *found, facts);
    if (!left)
        return left.error();
    result.hints += evaluation.hints();
    result.total = found->count();
    const Result<void> explained =
        result.total > 0 ? Result<void>() : explainNothing(session, facts, evaluation, *asked, result);
    if (!explained)
        return explained.error();
    Result<QList<ArticleId>> articles = inOrder(session, evaluation, *found, facts, options, result.total);
    if (!articles)
        return articles.error();
    result.articles = *std::move(articles);
    const Result<void> counted = options.facets ? countFacets(session, *found, facts, result.facets) : Result<void>();
    if (!counted)
        return counted.error();
    return result;
}

} // namespace Pressmark
