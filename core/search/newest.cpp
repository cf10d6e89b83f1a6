#include "search/newest.h"

#include "search/evaluation.h"
#include "search/fieldselection.h"
#include "search/matchexpression.h"
#include "search/wordforms.h"

#include <algorithm>

namespace Pressmark {

namespace {

constexpr size_t FirstLook = 128; // articles; enough for words that two in five have
constexpr size_t MostGrowth = 16;

/// How many articles to look at next, if so many of those that were looked at are found and so many more are wanted.
size_t nextLook(size_t looked, size_t found, size_t wanted)
{
    const size_t expected = looked * wanted / std::max<size_t>(found, 1);
    return std::clamp(expected + expected / 4, looked, looked * MostGrowth);
}

/// Before anything is remembered, the archive's own order is at hand in its index of days.
Result<QList<ArticleId>> newestOfAll(const Session &session, qsizetype limit)
{
    QList<ArticleId> articles;
    Result<Statement> query = session.database().prepare(
        "SELECT id FROM article WHERE trashed = 0 ORDER BY published_day DESC, id DESC LIMIT ?1");
    if (!query)
        return query.error();
    query->bind(1, static_cast<qint64>(limit));
    const Result<void> read =
        query->forEach([&articles](const Statement &row) { articles.append(ArticleId{row.integer(0)}); });
    return read ? Result<QList<ArticleId>>(articles) : read.error();
}

Result<QList<ArticleId>> look(Evaluation &evaluation, const SearchQuery &query, const ArticleFacts &facts,
                              qsizetype limit)
{
    const std::vector<std::uint32_t> &order = facts.newestFirst;
    const bool withTrash = mentionsTrash(query);
    QList<ArticleId> articles;
    for (size_t from = 0, step = FirstLook; from < order.size() && articles.size() < limit;) {
        const auto begin = order.begin() + static_cast<qsizetype>(from);
        const auto end = begin + static_cast<qsizetype>(std::min(step, order.size() - from));
        ArticleSet among(facts.highest);
        std::for_each(begin, end, [&among](std::uint32_t article) { among.add(article); });
        if (!withTrash)
            among -= facts.trashed;
        evaluation.lookAmong(among);
        Result<ArticleSet> found = evaluation.find(query, false);
        if (!found)
            return found.error();
        *found &= among;
        for (auto article = begin; article != end && articles.size() < limit; ++article) {
            if (found->contains(*article))
                articles.append(ArticleId{*article});
        }
        from += static_cast<size_t>(end - begin);
        step = nextLook(from, static_cast<size_t>(articles.size()), static_cast<size_t>(limit - articles.size()));
    }
    return articles;
}

} // namespace

Result<std::optional<NewestArticles>> findNewest(const Session &session, const SearchQuery &query, qsizetype limit,
                                                 bool forms)
{
    ArticleFacts &facts = rememberedFacts(session);
    const Result<Statement> snapshot = beginReading(session, facts);
    if (!snapshot)
        return snapshot.error();
    QStringList hints;
    NewestArticles newest{.query = withoutWordless(query, hints)};
    Evaluation evaluation(session, facts);
    const bool isKnown = facts.hasOrder;
    const Result<bool> canLook = isKnown ? evaluation.canLookAmong(newest.query) : Result<bool>(false);
    if (!canLook)
        return canLook.error();
    if (!*canLook && (isKnown || newest.query.kind != SearchQuery::Kind::All))
        return std::optional<NewestArticles>();
    const Result<SearchQuery> asked = withFormsIfWanted(session, facts, newest.query, forms);
    if (!asked)
        return asked.error();
    newest.query = *asked;
    Result<QList<ArticleId>> articles =
        *canLook ? look(evaluation, newest.query, facts, limit) : newestOfAll(session, limit);
    if (!articles)
        return articles.error();
    newest.articles = *std::move(articles);
    return std::optional(std::move(newest));
}

} // namespace Pressmark
