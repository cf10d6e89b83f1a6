#include "search/evaluation.h"

#include "search/fieldselection.h"
#include "search/indexquery.h"
#include "search/leaffinder.h"
#include "search/matchexpression.h"
#include "search/relevance.h"
#include "search/wordscan.h"
#include "storage/ranking.h"

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

using Kind = SearchQuery::Kind;
using Words = SearchQuery::Words;

constexpr float NoteScore = 1; // a person found it worth a note

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
        return inNotes({std::get<Words>(query.leaf)});
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
    for (const SearchQuery &part : others) {
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
    const auto notes = [&](const Words &leaf) {
        const Result<ArticleSet> found = inNotes({leaf});
        if (found)
            noted |= *found;
        return found;
    };
    WordScan scan(index, m_facts, notes);
    if (!ranked)
        return scan.find(query);
    const Result<void> loaded = loadLengths(m_session, m_facts);
    if (!loaded)
        return loaded.error();
    if (m_scores.empty())
        m_scores = m_facts.takeZeros();
    Result<ArticleSet> found = scan.rank(query, m_scores);
    noted.forEach([this](qint64 article) { m_scores[static_cast<size_t>(article)] += NoteScore; });
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

/// Articles with any of the leaves in a note on a passage or on the article.
Result<ArticleSet> Evaluation::inNotes(const QList<Words> &leaves)
{
    const Result<void> loaded = loadNotes(m_session, m_facts);
    if (!loaded)
        return loaded.error();
    QStringList expressions;
    for (const Words &leaf : leaves)
        expressions.append((leaf.column.isEmpty() ? QString() : u"note : "_s) + leafExpression(leaf));
    ArticleSet found(m_facts.highest);
    const auto add = [&](qint64 annotation, std::span<const float>) {
        if (static_cast<size_t>(annotation) < m_facts.annotated.size())
            found.add(m_facts.annotated[static_cast<size_t>(annotation)]);
    };
    const Result<void> read =
        forEachMatch(m_session.database(), "annotation_fts", expressions.join(u" OR "_s), {}, add);
    if (!read)
        return read.error();
    found.remove(0); // of those in the trash
    const LeafFinder finder(leaves);
    std::vector<ByteHit> hits;
    for (const ArticleFacts::Note &note : m_facts.notes) {
        finder.find({note.utf8.constData(), static_cast<size_t>(note.utf8.size())}, note.words, hits);
        if (!hits.empty())
            found.add(note.article);
    }
    return found;
}

/// A word may stand in the article or in a note on it. Nearly always no note has any of the words, and one question
/// tells.
Result<void> Evaluation::addNotes(const SearchQuery &query, ArticleSet &found, bool ranked)
{
    QList<Words> anywhere = leavesOf(query);
    anywhere.removeIf([](const Words &leaf) { return !leaf.column.isEmpty(); });
    if (anywhere.isEmpty())
        return {};
    const Result<ArticleSet> noted = inNotes(anywhere);
    if (!noted)
        return noted.error();
    if (noted->isEmpty())
        return {};
    if (query.kind == Kind::Words) {
        found |= *noted;
    } else {
        const Result<ArticleSet> exact = withNotes(query);
        if (!exact)
            return exact.error();
        found = *exact;
    }
    if (ranked)
        noted->forEach([this](qint64 article) { m_scores[static_cast<size_t>(article)] += NoteScore; });
    return {};
}

/// The same, word by word.
Result<ArticleSet> Evaluation::withNotes(const SearchQuery &query)
{
    if (query.kind == Kind::Words) {
        Result<ArticleSet> found = matches(query);
        const auto &words = std::get<Words>(query.leaf);
        if (!found || !words.column.isEmpty())
            return found;
        const Result<ArticleSet> noted = inNotes({words});
        if (!noted)
            return noted;
        *found |= *noted;
        return found;
    }
    std::optional<ArticleSet> found;
    for (const bool negated : {false, true}) {
        for (const SearchQuery &child : query.children) {
            if ((child.kind == Kind::Not) != negated)
                continue;
            const Result<ArticleSet> next = withNotes(negated ? child.children.front() : child);
            if (!next)
                return next;
            if (!found)
                found = *next;
            else if (negated)
                *found -= *next;
            else if (query.kind == Kind::And)
                *found &= *next;
            else
                *found |= *next;
        }
    }
    return *found;
}

Result<ArticleSet> Evaluation::findField(const SearchQuery::Field &field)
{
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
