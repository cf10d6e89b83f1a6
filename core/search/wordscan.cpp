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

constexpr qint64 MostBytes = 512 * 1024;
constexpr qint64 BytesOfArticle = 6;    // with a word, at least; a second look is cheaper than one that is too long
constexpr qint64 TinyBytes = 64 * 1024; // about as many pages as a look at some articles reads of a word

/// What is soon read of the index.
qint64 mostBytes(qint64 highest)
{
    return std::min(highest, MostBytes);
}

/// Of a leaf or of all leaves of a tree.
Result<qint64> sizeOf(WordIndex &index, const SearchQuery &query, bool withForms)
{
    qint64 bytes = 0;
    for (const SearchQuery &child : query.children) {
        const Result<qint64> size = sizeOf(index, child, withForms);
        if (!size)
            return size;
        bytes += *size;
    }
    if (query.kind != Kind::Words)
        return bytes;
    const auto &words = std::get<Words>(query.leaf);
    if (!isWholeWord(words))
        return MostBytes;
    QStringList all{queryWords(words.text).words.first()};
    for (const SearchQuery::Form &form : words.forms) {
        if (withForms)
            all.append(form.word);
    }
    for (const QString &word : std::as_const(all)) {
        const Result<qint64> size = index.sizeOf(word.toUtf8());
        if (!size)
            return size;
        bytes += *size;
    }
    return bytes;
}

} // namespace

bool isWholeWord(const Words &words)
{
    if (words.prefix || words.near > 0)
        return false;
    const QueryWords query = queryWords(words.text);
    return query.words.size() == 1 && !query.openEnd;
}

QString leafKey(const Words &words)
{
    return words.column + u':' + leafExpression(words);
}

Result<bool> WordScan::isSmall(WordIndex &index, const SearchQuery &query, qint64 highest)
{
    const Result<qint64> bytes = sizeOf(index, query, true);
    return bytes ? Result<bool>(*bytes < mostBytes(highest)) : bytes.error();
}

Result<bool> WordScan::isTiny(WordIndex &index, const SearchQuery &query)
{
    const Result<qint64> bytes = sizeOf(index, query, true);
    return bytes ? Result<bool>(*bytes < TinyBytes) : bytes.error();
}

Result<double> WordScan::share(WordIndex &index, const SearchQuery &query, qint64 highest)
{
    if (query.kind == Kind::Words) {
        const Result<qint64> bytes = sizeOf(index, query, true);
        if (!bytes)
            return bytes.error();
        return std::clamp(static_cast<double>(*bytes) / static_cast<double>(BytesOfArticle * highest), 0.0, 1.0);
    }
    double share = query.kind == Kind::Or ? 0 : 1;
    for (const SearchQuery &child : query.children) {
        const Result<double> of = WordScan::share(index, child, highest);
        if (!of)
            return of;
        share = query.kind == Kind::Or ? share + *of : query.kind == Kind::Not ? 1 - *of : share * *of;
    }
    return std::min(share, 1.0);
}

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
    return findIn(query, {.among = among, .isOneLook = among != nullptr});
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
    const Result<QList<SearchQuery>> children = rarestFirst(query.children);
    if (!children)
        return children.error();
    std::optional<ArticleSet> found;
    for (const SearchQuery &child : *children) {
        const bool isUnwanted = child.kind == Kind::Not;
        const Wanted here{.ranked = wanted.ranked && !isUnwanted,
                          .among = found ? &*found : wanted.among,
                          .isOneLook = wanted.isOneLook};
        const Result<ArticleSet> next = findIn(isUnwanted ? child.children.front() : child, here);
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

/// By the words as they were typed; what must not be there last.
Result<QList<SearchQuery>> WordScan::rarestFirst(const QList<SearchQuery> &children)
{
    std::vector<std::tuple<bool, qint64, qsizetype>> order;
    for (qsizetype i = 0; i < children.size(); ++i) {
        const Result<qint64> bytes = sizeOf(m_index, children[i], false);
        if (!bytes)
            return bytes.error();
        order.emplace_back(children[i].kind == Kind::Not, *bytes, i);
    }
    std::sort(order.begin(), order.end());
    QList<SearchQuery> ordered;
    for (const auto &[isUnwanted, bytes, index] : order)
        ordered.append(children[index]);
    return ordered;
}

Result<ArticleSet> WordScan::findLeaf(const Words &words, Wanted wanted)
{
    Leaf leaf;
    if (wanted.ranked)
        leaf.weights = m_facts.takeZeros();
    Result<ArticleSet> found = wanted.isOneLook ? readAgain(words, wanted) : readLeaf(words, wanted, leaf);
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
    if (wanted.among)
        *found &= *wanted.among;
    return found;
}

/// The words of the leaf that few articles have are read once, of all articles; the others each time, of those that
/// matter and have none that was read before.
Result<ArticleSet> WordScan::readAgain(const Words &words, Wanted wanted)
{
    Leaf leaf;
    const QString key = leafKey(words);
    if (!m_known.contains(key)) {
        Known &known = *m_known.insert(key, {ArticleSet(m_facts.highest), {}});
        std::vector<Reading> few;
        qint64 bytes = 0;
        for (const Reading &reading : readingsOf(words)) {
            const Result<qint64> size = reading.isBeginning ? Result<qint64>(MostBytes) : m_index.sizeOf(reading.word);
            if (!size)
                return size.error();
            const bool isSmall = bytes + *size < TinyBytes;
            (isSmall ? few : known.many).push_back(reading);
            bytes += isSmall ? *size : 0;
        }
        const Result<void> read = readAll(few, words.column, {}, leaf, known.articles);
        if (!read)
            return read.error();
    }
    const Known &known = *m_known.constFind(key);
    ArticleSet found = known.articles;
    found &= *wanted.among;
    ArticleSet missing = *wanted.among;
    missing -= found;
    const Result<void> read = readAll(known.many, words.column, {.among = &missing, .missing = &missing}, leaf, found);
    return read ? Result<ArticleSet>(found) : read.error();
}

Result<ArticleSet> WordScan::readLeaf(const Words &words, Wanted wanted, Leaf &leaf)
{
    ArticleSet found(m_facts.highest);
    const Result<void> read = readAll(readingsOf(words), words.column, wanted, leaf, found);
    return read ? Result<ArticleSet>(found) : read.error();
}

Result<void> WordScan::readAll(const std::vector<Reading> &readings, const QString &column, Wanted wanted, Leaf &leaf,
                               ArticleSet &found)
{
    const std::vector<float> columns = columnWeights(column, wanted.ranked);
    PostingQuestion question{.columnWeights = columns};
    if (wanted.among)
        question.wanted = wanted.among->bits();
    const auto size = static_cast<size_t>(m_facts.highest) + 1;
    for (const Reading &reading : readings) {
        const auto take = [&](std::span<const Posting> postings) {
            for (const Posting &posting : postings) {
                const auto article = static_cast<size_t>(posting.row);
                if (article >= size
                    || (!reading.languages.empty() && reading.languages[m_facts.languages[article]] == 0))
                    continue;
                found.add(posting.row);
                if (wanted.missing)
                    wanted.missing->remove(posting.row);
                if (wanted.ranked)
                    leaf.weights[article] += posting.weight;
            }
            return true;
        };
        const Result<void> read = reading.isBeginning ? m_index.readBeginningWith(reading.word, question, take)
                                                      : m_index.read(reading.word, question, take);
        if (!read)
            return read;
        leaf.passed += m_index.rowsPassed();
    }
    return {};
}

/// The word as it was typed, and its forms.
std::vector<WordScan::Reading> WordScan::readingsOf(const Words &words) const
{
    const QueryWords query = queryWords(words.text);
    std::vector<Reading> readings{{query.words.first().toUtf8(), words.prefix || query.openEnd, {}}};
    for (const SearchQuery::Form &form : words.forms)
        readings.push_back({form.word.toUtf8(), false, languagesOf(form)});
    return readings;
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
