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

constexpr size_t LeastLook = 24;      // articles
constexpr size_t MostLooked = 1024;   // to find all takes hardly longer then
constexpr size_t FewArticles = 20000; // all of them are soon looked at
constexpr qint64 FewShare = 16;
constexpr qsizetype WorthTelling = 12; // about as many as a window shows

/// How many articles to look at, to find so many if this share of them is found.
size_t toLookAt(size_t wanted, double share)
{
    const double expected = 1.25 * static_cast<double>(wanted) / std::max(share, 1e-9);
    return static_cast<size_t>(std::clamp(expected, double(LeastLook), 1e9));
}

/// Before anything is remembered, the archive's own order is at hand in its index of days.
Result<std::optional<QList<ArticleId>>> newestOfAll(const Session &session, qsizetype limit)
{
    QList<ArticleId> articles;
    Result<Statement> query = session.database().prepare(
        "SELECT id FROM article WHERE trashed = 0 ORDER BY published_day DESC, id DESC LIMIT ?1");
    if (!query)
        return query.error();
    query->bind(1, static_cast<qint64>(limit));
    const Result<void> read =
        query->forEach([&articles](const Statement &row) { articles.append(ArticleId{row.integer(0)}); });
    if (!read)
        return read.error();
    return std::optional(articles);
}

/// The articles that may be found, the newest first.
class Candidates
{
public:
    /// `few`: only these of the articles that are not gone; nothing: all.
    Candidates(const ArticleFacts &facts, std::optional<ArticleSet> few)
        : m_facts(facts)
        , m_few(std::move(few))
        , m_size(m_few ? static_cast<size_t>(m_few->count()) : facts.newestFirst.size())
    {
        if (m_few && m_size < SoonSorted)
            m_few->forEach([this](qint64 article) { m_order.push_back(static_cast<std::uint32_t>(article)); });
    }

    size_t size() const { return m_size; }
    /// Requires: they are asked for one after the other, no more than there are.
    std::span<const std::uint32_t> part(size_t from, size_t count)
    {
        if (!m_few)
            return std::span(m_facts.newestFirst).subspan(from, count);
        if (m_size < SoonSorted)
            sort(from, count);
        else
            walk(from + count);
        return std::span(m_order).subspan(from, std::min(count, m_order.size() - from));
    }

private:
    static constexpr size_t SoonSorted = 4096; // sooner than all articles are gone through for so many

    void sort(size_t from, size_t count)
    {
        const auto begin = m_order.begin() + static_cast<qsizetype>(from);
        const auto isBefore = [this](std::uint32_t a, std::uint32_t b) {
            return m_facts.days[a] != m_facts.days[b] ? m_facts.days[a] > m_facts.days[b] : a > b;
        };
        std::partial_sort(begin, begin + static_cast<qsizetype>(count), m_order.end(), isBefore);
    }

    void walk(size_t until)
    {
        for (; m_order.size() < until && m_passed < m_facts.newestFirst.size(); ++m_passed) {
            if (m_few->contains(m_facts.newestFirst[m_passed]))
                m_order.push_back(m_facts.newestFirst[m_passed]);
        }
    }

    const ArticleFacts &m_facts;
    std::optional<ArticleSet> m_few;
    size_t m_size;
    std::vector<std::uint32_t> m_order; // of the few, in order as far as they were asked for
    size_t m_passed = 0;                // of all
};

/// What an answer has to be looked for among.
struct Few
{
    std::optional<ArticleSet> articles; // all if there are none
    bool isAnswer = false;              // they have all that is asked for
    double share = 1;                   // of them that may be found, about
};

/// Looks at one article after the other.
class Look
{
public:
    Look(Evaluation &evaluation, const SearchQuery &query, const ArticleFacts &facts)
        : m_evaluation(evaluation)
        , m_query(query)
        , m_facts(facts)
        , m_withTrash(mentionsTrash(query))
    { }

    /// Fewer than there are, or nothing, if they would have to be looked for among too many.
    Result<std::optional<QList<ArticleId>>> find(Few few, qsizetype limit)
    {
        const bool isAnswer = few.isAnswer;
        Candidates candidates(m_facts, std::move(few.articles));
        const bool isSoonDone = isAnswer || candidates.size() < FewArticles || leavesOf(m_query).isEmpty();
        const size_t most = isSoonDone ? candidates.size() : MostLooked;
        size_t step = std::min(toLookAt(static_cast<size_t>(limit), few.share), most);
        for (size_t from = 0; from < candidates.size() && m_articles.size() < limit;) {
            step = std::min(step, candidates.size() - from);
            if (from + step > most)
                return m_articles.size() < WorthTelling ? std::nullopt : std::optional(m_articles);
            const Result<void> taken = take(candidates.part(from, step), isAnswer, limit);
            if (!taken)
                return taken.error();
            from += step;
            step = toLookAt(static_cast<size_t>(limit - m_articles.size()),
                            static_cast<double>(m_articles.size()) / static_cast<double>(from));
        }
        return std::optional(m_articles);
    }

private:
    /// Those of them that are found.
    Result<void> take(std::span<const std::uint32_t> part, bool isAnswer, qsizetype limit)
    {
        std::optional<ArticleSet> found;
        if (!isAnswer) {
            Result<ArticleSet> among = findAmong(part);
            if (!among)
                return among.error();
            found = *std::move(among);
        }
        for (auto article = part.begin(); article != part.end() && m_articles.size() < limit; ++article) {
            if (found ? found->contains(*article) : m_withTrash || !m_facts.trashed.contains(*article))
                m_articles.append(ArticleId{*article});
        }
        return {};
    }

    Result<ArticleSet> findAmong(std::span<const std::uint32_t> part)
    {
        ArticleSet among(m_facts.highest);
        std::for_each(part.begin(), part.end(), [&among](std::uint32_t article) { among.add(article); });
        if (!m_withTrash)
            among -= m_facts.trashed;
        m_evaluation.lookAmong(among);
        Result<ArticleSet> found = m_evaluation.find(m_query, false);
        if (found)
            *found &= among;
        return found;
    }

    Evaluation &m_evaluation;
    const SearchQuery &m_query;
    const ArticleFacts &m_facts;
    const bool m_withTrash;
    QList<ArticleId> m_articles;
};

/// Narrows by what only few articles have of what all that is found must have.
Result<Few> findFew(Evaluation &evaluation, const SearchQuery &query, const ArticleFacts &facts)
{
    Few few{.isAnswer = true};
    const auto narrow = [&few](const ArticleSet &found) {
        if (few.articles)
            *few.articles &= found;
        else
            few.articles = found;
    };
    SearchQuery words{.kind = Kind::And};
    for (const SearchQuery &part : query.kind == Kind::And ? query.children : QList<SearchQuery>{query}) {
        if (part.kind == Kind::Field) {
            const Result<ArticleSet> found = evaluation.find(part, false);
            if (!found)
                return found.error();
            if (found->count() < facts.highest / FewShare)
                narrow(*found);
            else
                few.isAnswer = false;
            continue;
        }
        const Result<bool> isSmall = part.kind == Kind::Not ? Result<bool>(false) : evaluation.isSmall(part);
        const Result<double> share = evaluation.share(part);
        if (!isSmall || !share)
            return isSmall ? share.error() : isSmall.error();
        if (*isSmall)
            words.children.append(part);
        else
            few.share *= *share;
        few.isAnswer = few.isAnswer && *isSmall;
    }
    if (words.children.isEmpty())
        return few;
    const Result<ArticleSet> found =
        evaluation.find(words.children.size() == 1 ? words.children.first() : words, false);
    if (!found)
        return found.error();
    narrow(*found);
    return few;
}

Result<std::optional<QList<ArticleId>>> findFirst(Evaluation &evaluation, const SearchQuery &query,
                                                  const ArticleFacts &facts, qsizetype limit)
{
    evaluation.lookAmong(facts.all);
    Result<Few> few = findFew(evaluation, query, facts);
    if (!few)
        return few.error();
    if (few->articles)
        *few->articles &= facts.all;
    return Look(evaluation, query, facts).find(*std::move(few), limit);
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
    Result<std::optional<QList<ArticleId>>> articles =
        *canLook ? findFirst(evaluation, newest.query, facts, limit) : newestOfAll(session, limit);
    if (!articles)
        return articles.error();
    if (!*articles)
        return std::optional<NewestArticles>();
    newest.articles = **std::move(articles);
    return std::optional(std::move(newest));
}

} // namespace Pressmark
