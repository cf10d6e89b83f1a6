// What is found by the notes of people.

#include "search/evaluation.h"
#include "search/leaffinder.h"
#include "search/matchexpression.h"
#include "search/relevance.h"
#include "search/wordscan.h"
#include "storage/ranking.h"
#include "text/words.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

using Kind = SearchQuery::Kind;
using Words = SearchQuery::Words;

} // namespace

/// The same for one leaf; remembered for the next time if it is of all articles.
Result<ArticleSet> Evaluation::inNotesOnce(const Words &leaf)
{
    const QString key = leafKey(leaf);
    const auto known = m_noted.constFind(key);
    if (known != m_noted.constEnd())
        return *known;
    const Result<WordIndex *> index = isWholeWord(leaf) ? noteIndex() : Result<WordIndex *>(nullptr);
    if (!index)
        return index.error();
    const ArticleSet *among = nullptr;
    if (*index && m_among) {
        const Result<bool> isTiny = WordScan::isTiny(**index, {.kind = Kind::Words, .leaf = leaf});
        if (!isTiny)
            return isTiny.error();
        among = *isTiny ? nullptr : m_among;
    }
    const Result<ArticleSet> found = *index ? inNotesByIndex(**index, leaf, among) : inNotes({leaf});
    if (found && !among)
        m_noted.insert(key, *found);
    return found;
}

/// Null if FTS5 has to be asked.
Result<WordIndex *> Evaluation::noteIndex()
{
    if (!m_isNoteIndexOpened) {
        Result<std::optional<WordIndex>> index = WordIndex::open(m_session.database(), "annotation_fts");
        if (!index)
            return index.error();
        if (*index)
            m_noteIndex.emplace(std::move(**index));
        m_isNoteIndexOpened = true;
    }
    return m_noteIndex ? &*m_noteIndex : nullptr;
}

/// Articles that matter with one word in a note.
Result<ArticleSet> Evaluation::inNotesByIndex(WordIndex &index, const Words &leaf, const ArticleSet *among)
{
    const Result<void> loaded = loadNotes(m_session, m_facts);
    if (!loaded)
        return loaded.error();
    constexpr float InTheNote[] = {0, 1}; // not in the words that it is on
    PostingQuestion question;
    if (!leaf.column.isEmpty())
        question.columnWeights = InTheNote;
    const std::vector<std::uint32_t> &annotated = m_facts.annotated;
    std::vector<std::uint64_t> wanted;
    if (among) {
        wanted.resize(annotated.size() / 64 + 1);
        for (size_t i = 0; i < annotated.size(); ++i)
            wanted[i / 64] |= std::uint64_t(among->contains(annotated[i]) ? 1 : 0) << (i % 64);
        question.wanted = wanted;
    }
    ArticleSet found(m_facts.highest);
    const auto add = [&](std::span<const Posting> postings) {
        for (const Posting &posting : postings) {
            if (static_cast<size_t>(posting.row) < annotated.size())
                found.add(annotated[static_cast<size_t>(posting.row)]);
        }
        return true;
    };
    Result<void> read = index.read(queryWords(leaf.text).words.first().toUtf8(), question, add);
    for (const SearchQuery::Form &form : leaf.forms) {
        if (read)
            read = index.read(form.word.toUtf8(), question, add);
    }
    if (!read)
        return read.error();
    found.remove(0); // of those in the trash
    addArticleNotes({leaf}, found, among);
    return found;
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
    addArticleNotes(leaves, found, nullptr);
    return found;
}

void Evaluation::addArticleNotes(const QList<Words> &leaves, ArticleSet &found, const ArticleSet *among) const
{
    const LeafFinder finder(leaves);
    std::vector<ByteHit> hits;
    for (const ArticleFacts::Note &note : m_facts.notes) {
        if (found.contains(note.article) || (among && !among->contains(note.article)))
            continue;
        finder.find({note.utf8.constData(), static_cast<size_t>(note.utf8.size())}, note.words, hits);
        if (!hits.empty())
            found.add(note.article);
    }
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
        noted->forEach([this](qint64 article) { m_scores[static_cast<size_t>(article)] += Relevance::NoteScore; });
    return {};
}

/// The same as matches(), word by word.
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

} // namespace Pressmark
