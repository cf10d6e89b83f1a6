#include "search/wordscan.h"

#include "search/matchexpression.h"
#include "search/relevance.h"
#include "text/words.h"

#include <algorithm>

namespace Pressmark {

namespace {

using Kind = SearchQuery::Kind;
using Words = SearchQuery::Words;

/// The weights of the columns that count for the leaf; none if all do and are only asked whether the word is there.
std::vector<float> columnWeights(const QString &column, bool ranked)
{
    constexpr const char16_t *Names[] = {u"title", u"byline", u"body", u"caption"};
    std::vector<float> weights;
    if (column.isEmpty() && !ranked)
        return weights;
    for (size_t i = 0; i < std::size(Names); ++i) {
        const bool counts = column.isEmpty() || column == QStringView(Names[i]);
        weights.push_back(!counts ? 0 : ranked ? Relevance::ColumnWeights[i] : 1);
    }
    return weights;
}

} // namespace

bool isSingleWords(const SearchQuery &query)
{
    if (query.kind == Kind::Words) {
        const auto &words = std::get<Words>(query.leaf);
        return words.near == 0 && queryWords(words.text).words.size() == 1;
    }
    return std::all_of(query.children.begin(), query.children.end(), isSingleWords);
}

Result<ArticleSet> WordScan::find(const SearchQuery &query, const ArticleSet *among)
{
    return findIn(query, {.among = among});
}

Result<ArticleSet> WordScan::rank(const SearchQuery &query, std::vector<float> &scores)
{
    m_leaves.clear();
    m_isAlone = positiveLeavesOf(query).size() == 1;
    Result<ArticleSet> found = findIn(query, {.ranked = true});
    if (!found)
        return found;
    const Relevance relevance(m_facts);
    found->forEach([&](qint64 article) {
        const auto index = static_cast<size_t>(article);
        float score = 0;
        for (const Leaf &leaf : m_leaves)
            score += relevance.score(leaf.rarity, leaf.weights[index], index);
        scores[index] += score;
    });
    for (Leaf &leaf : m_leaves) {
        leaf.articles.forEach([&leaf](qint64 article) { leaf.weights[static_cast<size_t>(article)] = 0; });
        m_facts.giveBack(std::move(leaf.weights));
    }
    return found;
}

Result<ArticleSet> WordScan::findIn(const SearchQuery &query, Wanted wanted)
{
    if (query.kind == Kind::Words)
        return findLeaf(std::get<Words>(query.leaf), wanted);
    if (query.kind == Kind::And)
        return findAll(query, wanted);
    Q_ASSERT(query.kind == Kind::Or);
    ArticleSet found(m_facts.highest);
    for (const SearchQuery &child : query.children) {
        const Result<ArticleSet> next = findIn(child, wanted);
        if (!next)
            return next;
        found |= *next;
    }
    return found;
}

/// What is asked for after the rarest word is only read of the articles that have that.
Result<ArticleSet> WordScan::findAll(const SearchQuery &query, Wanted wanted)
{
    const Result<QList<SearchQuery>> children = rarestFirst(query.children, wanted);
    if (!children)
        return children.error();
    std::optional<ArticleSet> found;
    for (const SearchQuery &child : *children) {
        const bool isUnwanted = child.kind == Kind::Not;
        const ArticleSet *among = found ? &*found : wanted.among;
        const Result<ArticleSet> next = findIn(isUnwanted ? child.children.front() : child,
                                               {.ranked = wanted.ranked && !isUnwanted, .among = among});
        if (!next)
            return next;
        if (!found)
            found = *next;
        else if (isUnwanted)
            *found -= *next;
        else
            *found &= *next;
        if (found->isEmpty())
            return *found;
    }
    return *found;
}

/// By the word as it was typed; what must not be there last. Where only some articles matter, to count the others would
/// take longer than to look at them.
Result<QList<SearchQuery>> WordScan::rarestFirst(const QList<SearchQuery> &children, Wanted wanted)
{
    const qint64 many = m_facts.highest / 16 + 1; // counting on would cost more than it saves
    std::vector<std::pair<qint64, qsizetype>> order;
    for (qsizetype i = 0; i < children.size(); ++i) {
        const auto *words = std::get_if<Words>(&children[i].leaf);
        const QueryWords query = words ? queryWords(words->text) : QueryWords();
        const bool isWord = !wanted.among && words && !words->prefix && !query.openEnd;
        const Result<qint64> articles =
            isWord ? m_index.rowsWith(query.words.first().toUtf8(), many) : Result<qint64>(many);
        if (!articles)
            return articles.error();
        order.emplace_back(children[i].kind == Kind::Not ? many + 1 : *articles, i);
    }
    std::sort(order.begin(), order.end());
    QList<SearchQuery> ordered;
    for (const auto &[_, index] : order)
        ordered.append(children[index]);
    return ordered;
}

Result<ArticleSet> WordScan::findLeaf(const Words &words, Wanted wanted)
{
    Leaf leaf;
    if (wanted.ranked)
        leaf.weights = m_facts.takeZeros();
    Result<ArticleSet> found = readLeaf(words, wanted, leaf);
    if (!found)
        return found;
    if (wanted.ranked) {
        const auto articles = static_cast<double>(std::min(leaf.passed, m_facts.highest));
        const bool isBeginning = words.prefix || queryWords(words.text).openEnd;
        leaf.rarity = m_isAlone || isBeginning ? Relevance::usualRarity(m_facts.highest)
                                               : Relevance::rarity(m_facts.highest, articles);
        leaf.articles = *found;
        m_leaves.push_back(std::move(leaf));
    }
    if (!m_notes || !words.column.isEmpty())
        return found;
    const Result<ArticleSet> noted = m_notes(words);
    if (!noted)
        return noted;
    *found |= *noted;
    return found;
}

Result<ArticleSet> WordScan::readLeaf(const Words &words, Wanted wanted, Leaf &leaf)
{
    const QueryWords query = queryWords(words.text);
    const std::vector<float> columns = columnWeights(words.column, wanted.ranked);
    PostingQuestion question{.columnWeights = columns};
    if (wanted.among)
        question.wanted = wanted.among->bits();
    const auto size = static_cast<size_t>(m_facts.highest) + 1;
    ArticleSet found(m_facts.highest);
    std::vector<char> counting; // by language; empty: all
    const auto take = [&](std::span<const Posting> postings) {
        for (const Posting &posting : postings) {
            const auto article = static_cast<size_t>(posting.row);
            if (article >= size || (!counting.empty() && counting[m_facts.languages[article]] == 0))
                continue;
            found.add(posting.row);
            if (wanted.ranked)
                leaf.weights[article] += posting.weight;
        }
        return true;
    };
    const QByteArray word = query.words.first().toUtf8();
    Result<void> read = words.prefix || query.openEnd ? m_index.readBeginningWith(word, question, take)
                                                      : m_index.read(word, question, take);
    leaf.passed = m_index.rowsPassed();
    for (const SearchQuery::Form &form : words.forms) {
        counting = languagesOf(form);
        if (read)
            read = m_index.read(form.word.toUtf8(), question, take);
        leaf.passed += m_index.rowsPassed();
    }
    if (!read)
        return read.error();
    return found;
}

/// Any form may stand in an unknown language. Empty if there is no other.
std::vector<char> WordScan::languagesOf(const SearchQuery::Form &form) const
{
    std::vector<char> counting;
    for (const QString &language : m_facts.languageNames)
        counting.push_back(language.isEmpty() || form.languages.contains(language) ? 1 : 0);
    if (std::find(counting.begin(), counting.end(), 0) == counting.end())
        counting.clear();
    return counting;
}

} // namespace Pressmark
