#include "search/hits.h"
#include "search/matchexpression.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

using Words = SearchQuery::Words;

constexpr qsizetype Size = 200;  // of a snippet
constexpr qsizetype Before = 60; // of them before the first hit

/// A text of an article, and the column that its words are in.
struct Section
{
    QString text;
    QString column;
    QString language; // of its words; "" for what people wrote
};

struct Window
{
    qsizetype from = 0;
    qsizetype to = 0;
};

/// The nearest place after `at` where a word begins, if it is before `limit`; else a place that cuts no character.
qsizetype wordStart(const QString &text, qsizetype at, qsizetype limit)
{
    if (at == 0)
        return 0;
    for (qsizetype i = at; i < limit; ++i) {
        if (text[i - 1].isSpace())
            return i;
    }
    return text[at].isLowSurrogate() ? at + 1 : at;
}

/// The nearest place before `at` where a word ends, if it is after `limit`; else a place that cuts no character.
qsizetype wordEnd(const QString &text, qsizetype at, qsizetype limit)
{
    if (at >= text.size())
        return text.size();
    for (qsizetype i = at; i > limit; --i) {
        if (text[i].isSpace())
            return i;
    }
    return text[at].isLowSurrogate() ? at + 1 : at;
}

Window windowAt(const QString &text, const LeafHit &hit)
{
    const qsizetype from = wordStart(text, std::max<qsizetype>(0, hit.start - Before), hit.start);
    const qsizetype end = hit.start + hit.length;
    return {from, wordEnd(text, std::max(end, std::min(text.size(), from + Size)), end)};
}

Snippet cutOut(const QString &text, Window window, const QList<LeafHit> &hits)
{
    Snippet snippet;
    const qsizetype shift = window.from > 0 ? 1 : 0;
    snippet.text = text.mid(window.from, window.to - window.from);
    snippet.text.replace(u'\n', u' ').replace(u'\t', u' ');
    if (shift > 0)
        snippet.text.prepend(u'…');
    if (window.to < text.size())
        snippet.text.append(u'…');
    QList<LeafHit> inside;
    std::copy_if(hits.begin(), hits.end(), std::back_inserter(inside), [&window](const LeafHit &hit) {
        return hit.start >= window.from && hit.start + hit.length <= window.to;
    });
    for (const HitRange &hit : mergedHits(inside)) {
        snippet.starts.append(hit.start - window.from + shift);
        snippet.lengths.append(hit.length);
    }
    return snippet;
}

/// The windows that show the most, and the most that is new, in the order of the text.
QList<Window> chooseWindows(const QString &text, QList<LeafHit> hits, int count)
{
    QList<Window> windows;
    QSet<int> shown;
    while (windows.size() < count && !hits.isEmpty()) {
        Window best;
        qsizetype bestWorth = -1;
        for (qsizetype i = 0; i < hits.size(); ++i) {
            const Window window = windowAt(text, hits[i]);
            QSet<int> leaves;
            qsizetype j = i;
            for (; j < hits.size() && hits[j].start + hits[j].length <= window.to; ++j)
                leaves.insert(hits[j].leaf);
            const qsizetype worth = (leaves - shown).size() * 64 + leaves.size() * 16 + std::min<qsizetype>(j - i, 15);
            if (worth > bestWorth) {
                bestWorth = worth;
                best = window;
            }
        }
        for (const LeafHit &hit : std::as_const(hits)) {
            if (hit.start >= best.from && hit.start < best.to)
                shown.insert(hit.leaf);
        }
        // What is near this window would be shown twice.
        hits.removeIf([&best](const LeafHit &hit) {
            return hit.start + hit.length > best.from - Size && hit.start < best.to + Before;
        });
        windows.append(best);
    }
    std::sort(windows.begin(), windows.end(), [](Window a, Window b) { return a.from < b.from; });
    return windows;
}

/// The body, the captions and the notes.
Result<QList<Section>> readSections(const Session &session, ArticleId article)
{
    const auto row = session.database().firstRow(
        "SELECT coalesce(r.text, ''), coalesce(r.captions, ''), a.note, a.language FROM article a "
        "LEFT JOIN revision r ON r.id = a.current_revision WHERE a.id = ?1",
        article.value);
    if (!row)
        return row.error();
    if (!*row)
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Pressmark::Search", "There is no article with the number %1.")
                         .arg(article.value)};
    const QString language = (*row)->text(3);
    QList<Section> sections{{(*row)->text(0), u"body"_s, language},
                            {(*row)->text(1), u"caption"_s, language},
                            {(*row)->text(2), u"note"_s, {}}};
    Result<Statement> notes = session.database().prepare(
        "SELECT note FROM annotation WHERE article = ?1 AND trashed = 0 AND note <> '' ORDER BY start, id");
    if (!notes)
        return notes.error();
    notes->bind(1, article.value);
    const Result<void> read = notes->forEach([&sections](const Statement &note) {
        sections.append({note.text(0), u"note"_s, {}});
    });
    if (!read)
        return read.error();
    return sections;
}

QList<Snippet> beginningOf(const QList<Section> &sections)
{
    for (const Section &section : sections) {
        if (!section.text.isEmpty())
            return {cutOut(section.text, {0, wordEnd(section.text, Size, Size / 2)}, {})};
    }
    return {};
}

} // namespace

Result<QList<Snippet>> makeSnippets(const Session &session, const SearchQuery &query, ArticleId article, int count)
{
    const Result<QList<Section>> sections = readSections(session, article);
    if (!sections)
        return sections.error();
    QList<Snippet> snippets;
    for (const Section &section : *sections) {
        QList<Words> leaves = leavesInLanguage(positiveLeavesOf(query), section.language);
        leaves.removeIf(
            [&section](const Words &leaf) { return !leaf.column.isEmpty() && leaf.column != section.column; });
        const QList<LeafHit> hits = findLeafHits(leaves, section.text);
        const auto wanted = static_cast<int>(count - snippets.size());
        for (const Window &window : chooseWindows(section.text, hits, wanted))
            snippets.append(cutOut(section.text, window, hits));
    }
    return snippets.isEmpty() ? beginningOf(*sections) : snippets;
}

} // namespace Pressmark
