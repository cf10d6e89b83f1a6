#include "search/evaluation.h"

#include "search/fieldselection.h"
#include "search/indexquery.h"
#include "search/matchexpression.h"
#include "search/relevance.h"
#include "search/rememberedfields.h"
#include "search/wordscan.h"
#include "storage/ranking.h"
#include "text/words.h"

#include <QScopeGuard>

#include <algorithm>
#include <optional>
#include <utility>

namespace Pressmark {

namespace {

using Kind = SearchQuery::Kind;
using Words = SearchQuery::Words;

} // namespace

Evaluation::Evaluation(const Session &session, ArticleFacts &facts)
    : m_session(session)
    , m_facts(facts)
{ }

Evaluation::~Evaluation()
{
    if (m_scores.empty())
        return;
    std::fill(m_scores.begin(), m_scores.end(), 0.0F);
    m_facts.giveBack(std::move(m_scores));
}

Result<ArticleSet> Evaluation::find(const SearchQuery &query, bool ranked)
{
    if (isWordsOnly(query))
        return findWords(query, ranked);
    switch (query.kind) {
    case Kind::All:
        return everything();
    case Kind::Words: // of notes
        return inNotesOnce(std::get<Words>(query.leaf));
    case Kind::Field:
        return findField(std::get<SearchQuery::Field>(query.leaf));
    case Kind::And:
        return findAll(query, ranked);
    case Kind::Or:
        return findAny(query, ranked);
    case Kind::Not:
        return findNot(query);
    }
    Q_UNREACHABLE();
}

Result<bool> Evaluation::canLookAmong(const SearchQuery &query)
{
    if (query.kind == Kind::Field)
        return isRemembered(m_facts, std::get<SearchQuery::Field>(query.leaf));
    if (query.kind == Kind::Words) {
        const auto &words = std::get<Words>(query.leaf);
        const Result<WordIndex *> index = wordIndex(m_session, m_facts);
        return index ? Result<bool>(words.column == u"note" || (isWholeWord(words) && *index)) : index.error();
    }
    for (const SearchQuery &child : query.children) {
        const Result<bool> can = canLookAmong(child);
        if (!can || !*can)
            return can;
    }
    return true;
}

Result<bool> Evaluation::isSmall(const SearchQuery &query)
{
    const Result<WordIndex *> index = isWordsOnly(query) ? indexFor(query) : Result<WordIndex *>(nullptr);
    if (!index || !*index)
        return index ? Result<bool>(false) : index.error();
    return WordScan::isSmall(**index, query, m_facts.highest);
}

Result<double> Evaluation::share(const SearchQuery &query)
{
    const bool isNot = query.kind == Kind::Not;
    const SearchQuery &asked = isNot ? query.children.front() : query;
    const Result<WordIndex *> index = isWordsOnly(asked) ? indexFor(asked) : Result<WordIndex *>(nullptr);
    if (!index || !*index)
        return index ? Result<double>(1) : index.error();
    return WordScan::share(**index, query, m_facts.highest);
}

Result<ArticleSet> Evaluation::everything()
{
    const Result<void> loaded = loadOrder(m_session, m_facts);
    if (!loaded)
        return loaded.error();
    return m_facts.all;
}

Result<ArticleSet> Evaluation::findNot(const SearchQuery &query)
{
    Result<ArticleSet> found = everything();
    if (!found)
        return found;
    const Result<ArticleSet> unwanted = find(query.children.front(), false);
    if (!unwanted)
        return unwanted;
    *found -= *unwanted;
    return found;
}

/// What is only words is asked for in one go, so that FTS5 can skip by its rarest word. What must not be there comes
/// last, and is taken away.
Result<ArticleSet> Evaluation::findAll(const SearchQuery &query, bool ranked)
{
    SearchQuery words{.kind = Kind::And};
    QList<SearchQuery> others;
    QList<SearchQuery> unwanted;
    for (const SearchQuery &child : query.children) {
        if (isWordsOnly(child))
            words.children.append(child);
        else
            (child.kind == Kind::Not ? unwanted : others).append(child);
    }
    if (!words.children.isEmpty()) {
        for (const SearchQuery &child : std::exchange(unwanted, {})) {
            const bool isForIndex = isWordsOnly({.kind = Kind::And, .children = {words.children.front(), child}});
            (isForIndex ? words.children : unwanted).append(child);
        }
        others.prepend(words.children.size() == 1 ? words.children.front() : words);
    }
    std::optional<ArticleSet> found;
    const auto restored = qScopeGuard([this, among = m_among] { m_among = among; });
    for (const SearchQuery &part : others) {
        if (found)
            m_among = &*found;
        const Result<ArticleSet> next = find(part, ranked);
        if (!next)
            return next;
        if (found)
            *found &= *next;
        else
            found = *next;
    }
    return without(found ? Result<ArticleSet>(*found) : everything(), unwanted);
}

Result<ArticleSet> Evaluation::without(Result<ArticleSet> found, const QList<SearchQuery> &unwanted)
{
    for (const SearchQuery &part : unwanted) {
        const Result<ArticleSet> next = found ? find(part.children.front(), false) : found;
        if (!next)
            return next;
        *found -= *next;
    }
    return found;
}

Result<ArticleSet> Evaluation::findAny(const SearchQuery &query, bool ranked)
{
    SearchQuery words{.kind = Kind::Or};
    QList<SearchQuery> others;
    for (const SearchQuery &child : query.children)
        (isWordsOnly(child) ? words.children : others).append(child);
    if (words.children.size() == 1)
        others.append(words.children.front());
    else if (!words.children.isEmpty())
        others.append(words);
    ArticleSet found(m_facts.highest);
    for (const SearchQuery &part : others) {
        const Result<ArticleSet> next = find(part, ranked);
        if (!next)
            return next;
        found |= *next;
    }
    return found;
}

Result<ArticleSet> Evaluation::findWords(const SearchQuery &query, bool ranked)
{
    const Result<WordIndex *> index = indexFor(query);
    if (!index || *index)
        return index ? scan(**index, query, ranked) : index.error();
    Result<ArticleSet> found = ranked ? rankedMatches(query) : matches(query);
    if (!found)
        return found;
    const Result<void> added = addNotes(query, *found, ranked);
    if (!added)
        return added.error();
    return found;
}

/// The index itself, if it is known and the query can be asked of it.
Result<WordIndex *> Evaluation::indexFor(const SearchQuery &query)
{
    return isSingleWords(query) ? wordIndex(m_session, m_facts) : Result<WordIndex *>(nullptr);
}

/// By the index itself, with the notes, word by word.
Result<ArticleSet> Evaluation::scan(WordIndex &index, const SearchQuery &query, bool ranked)
{
    ArticleSet noted(m_facts.highest);
    const auto notesToo = [&](const Words &leaf) {
        const Result<ArticleSet> found = inNotesOnce(leaf);
        if (found)
            noted |= *found;
        return found;
    };
    if (!ranked) {
        if (!m_looking)
            m_looking =
                std::make_unique<WordScan>(index, m_facts, [this](const Words &leaf) { return inNotesOnce(leaf); });
        return m_looking->find(query, m_among);
    }
    WordScan scan(index, m_facts, notesToo);
    const Result<void> loaded = loadLengths(m_session, m_facts);
    if (!loaded)
        return loaded.error();
    if (m_scores.empty())
        m_scores = m_facts.takeZeros();
    Result<ArticleSet> found = scan.rank(query, m_scores);
    noted.forEach([this](qint64 article) { m_scores[static_cast<size_t>(article)] += Relevance::NoteScore; });
    return found;
}

Result<ArticleSet> Evaluation::matches(const SearchQuery &query)
{
    const Result<WordIndex *> index = indexFor(query);
    if (!index || *index)
        return index ? WordScan(**index, m_facts).find(query) : index.error();
    ArticleSet found(m_facts.highest);
    IndexQuery asked(query, m_facts);
    const auto add = [&](qint64 article, std::span<const float> weights) {
        if (!asked.hasForms() || asked.matches(weights, article))
            found.add(article);
    };
    const Result<void> read =
        forEachMatch(m_session.database(), "article_fts", asked.expression(), {.isThere = asked.hasForms()}, add);
    if (!read)
        return read.error();
    return found;
}

Result<ArticleSet> Evaluation::rankedMatches(const SearchQuery &query)
{
    const Result<void> loaded = loadLengths(m_session, m_facts);
    if (!loaded)
        return loaded.error();
    if (m_scores.empty())
        m_scores = m_facts.takeZeros();
    const Result<std::vector<float>> rarity = rarities(query);
    if (!rarity)
        return rarity.error();
    const Relevance relevance(m_facts);
    ArticleSet found(m_facts.highest);
    IndexQuery asked(query, m_facts);
    const auto rank = [&](qint64 article, std::span<const float> weights) {
        const auto number = static_cast<size_t>(article);
        if (number >= m_scores.size() || !asked.matches(weights, article))
            return;
        float score = 0;
        for (size_t leaf = 0; leaf < rarity->size(); ++leaf)
            score += relevance.score((*rarity)[leaf], asked.leafWeights()[leaf], number);
        m_scores[number] += score;
        found.add(article);
    };
    const Result<void> read = forEachMatch(m_session.database(), "article_fts", asked.expression(),
                                           {.columnWeights = Relevance::ColumnWeights}, rank);
    if (!read)
        return read.error();
    return found;
}

/// For each leaf what it counts for; the same for all if there is only one.
Result<std::vector<float>> Evaluation::rarities(const SearchQuery &query)
{
    std::vector<float> rarity;
    const QList<Words> leaves = leavesOf(query);
    const qsizetype positive = positiveLeavesOf(query).size();
    for (const Words &leaf : leaves) {
        if (positive <= 1 || leaf.prefix || leaf.otherPrefix) {
            rarity.push_back(Relevance::usualRarity(m_facts.highest));
            continue;
        }
        const Result<qint64> counted = frequency(matchExpression({.kind = Kind::Words, .leaf = leaf}));
        if (!counted)
            return counted.error();
        rarity.push_back(Relevance::rarity(m_facts.highest, static_cast<double>(*counted)));
    }
    return rarity;
}

Result<qint64> Evaluation::frequency(const QString &expression)
{
    const auto known = m_facts.frequencies.constFind(expression);
    if (known != m_facts.frequencies.constEnd())
        return *known;
    const auto row =
        m_session.database().firstRow("SELECT count(*) FROM article_fts WHERE article_fts MATCH ?1", expression);
    if (!row)
        return row.error();
    m_facts.frequencies.insert(expression, (*row)->integer(0));
    return (*row)->integer(0);
}

Result<ArticleSet> Evaluation::findField(const SearchQuery::Field &field)
{
    if (isRemembered(m_facts, field)) {
        const auto known = rememberedArticles(m_session, m_facts, field, m_among);
        if (!known || *known)
            return known ? Result<ArticleSet>(**known) : known.error();
    }
    const Result<FieldSelection> selection = selectField(m_session, field);
    if (!selection)
        return selection.error();
    if (!selection->hint.isEmpty())
        m_hints.append(selection->hint);
    if (selection->sql.isEmpty())
        return selection->everything ? everything() : ArticleSet(m_facts.highest);
    return articlesOf(m_session, *selection, m_facts.highest);
}

} // namespace Pressmark
