#include "search/newest.h"

#include "search/evaluation.h"
#include "search/fieldselection.h"
#include "search/matchexpression.h"
#include "search/wordforms.h"

#include <algorithm>
#include <span>

namespace Pressmark {

namespace {

using Kind = SearchQuery::Kind;

constexpr size_t FirstLook = 64; // articles; of words that most have, enough
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

/// The articles that may be found, the newest first.
class Candidates
{
public:
    /// All that there are.
    explicit Candidates(const ArticleFacts &facts)
        : m_facts(facts)
        , m_order(facts.newestFirst)
    { }
    Candidates(const ArticleFacts &facts, const ArticleSet &few)
        : m_facts(facts)
    {
        few.forEach([this](qint64 article) { m_few.push_back(static_cast<std::uint32_t>(article)); });
        m_order = m_few;
    }
    Q_DISABLE_COPY_MOVE(Candidates)
    ~Candidates() = default;

    size_t size() const { return m_order.size(); }
    /// Requires: they are asked for one after the other.
    std::span<const std::uint32_t> part(size_t from, size_t count)
    {
        if (!m_few.empty()) {
            const auto begin = m_few.begin() + static_cast<qsizetype>(from);
            const auto isBefore = [this](std::uint32_t a, std::uint32_t b) {
                return m_facts.days[a] != m_facts.days[b] ? m_facts.days[a] > m_facts.days[b] : a > b;
            };
            std::partial_sort(begin, begin + static_cast<qsizetype>(count), m_few.end(), isBefore);
        }
        return m_order.subspan(from, count);
    }

private:
    const ArticleFacts &m_facts;
    std::vector<std::uint32_t> m_few; // in order as far as they were asked for
    std::span<const std::uint32_t> m_order;
};

Result<QList<ArticleId>> look(Evaluation &evaluation, const SearchQuery &query, const ArticleFacts &facts,
                              Candidates &candidates, qsizetype limit)
{
    const bool withTrash = mentionsTrash(query);
    QList<ArticleId> articles;
    for (size_t from = 0, step = FirstLook; from < candidates.size() && articles.size() < limit;) {
        const auto part = candidates.part(from, std::min(step, candidates.size() - from));
        ArticleSet among(facts.highest);
        std::for_each(part.begin(), part.end(), [&among](std::uint32_t article) { among.add(article); });
        if (!withTrash)
            among -= facts.trashed;
        evaluation.lookAmong(among);
        Result<ArticleSet> found = evaluation.find(query, false);
        if (!found)
            return found.error();
        *found &= among;
        for (auto article = part.begin(); article != part.end() && articles.size() < limit; ++article) {
            if (found->contains(*article))
                articles.append(ArticleId{*article});
        }
        from += part.size();
        step = nextLook(from, static_cast<size_t>(articles.size()), static_cast<size_t>(limit - articles.size()));
    }
    return articles;
}

/// What all that is found must have, of that only what few articles have; All if there is no such.
Result<SearchQuery> rarePart(Evaluation &evaluation, const SearchQuery &query)
{
    SearchQuery rare{.kind = Kind::And};
    for (const SearchQuery &part : query.kind == Kind::And ? query.children : QList<SearchQuery>{query}) {
        const Result<bool> isSmall = part.kind == Kind::Not ? Result<bool>(false) : evaluation.isSmall(part);
        if (!isSmall)
            return isSmall.error();
        if (*isSmall)
            rare.children.append(part);
    }
    if (rare.children.isEmpty())
        return SearchQuery{};
    return rare.children.size() == 1 ? SearchQuery(rare.children.first()) : rare;
}

Result<QList<ArticleId>> findFirst(Evaluation &evaluation, const SearchQuery &query, const ArticleFacts &facts,
                                   qsizetype limit)
{
    const Result<SearchQuery> rare = rarePart(evaluation, query);
    if (!rare)
        return rare.error();
    if (rare->kind == SearchQuery::Kind::All) {
        Candidates candidates(facts);
        return look(evaluation, query, facts, candidates, limit);
    }
    evaluation.lookAmong(facts.all);
    Result<ArticleSet> few = evaluation.find(*rare, false);
    if (!few)
        return few.error();
    *few &= facts.all;
    Candidates candidates(facts, *few);
    return look(evaluation, query, facts, candidates, limit);
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
        *canLook ? findFirst(evaluation, newest.query, facts, limit) : newestOfAll(session, limit);
    if (!articles)
        return articles.error();
    newest.articles = *std::move(articles);
    return std::optional(std::move(newest));
}

} // namespace Pressmark
