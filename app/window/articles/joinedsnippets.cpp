#include "window/articles/joinedsnippets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr qsizetype Most = 3;
constexpr qsizetype Before = 18; // UTF-16 units about a hit
constexpr qsizetype After = 26;

/// The nearest place at or behind `at` where a word begins, up to `limit`; else a place that cuts no character.
qsizetype wordStart(const QString &text, qsizetype at, qsizetype limit)
{
    for (qsizetype i = std::max<qsizetype>(at, 1); i < limit; ++i) {
        if (text[i - 1].isSpace())
            return i;
    }
    return at > 0 && text[at].isLowSurrogate() ? at + 1 : at;
}

/// The nearest place at or before `at` where a word ends, down to `limit`; else a place that cuts no character.
qsizetype wordEnd(const QString &text, qsizetype at, qsizetype limit)
{
    for (qsizetype i = at; i > limit; --i) {
        if (i == text.size() || text[i].isSpace())
            return i;
    }
    return at < text.size() && text[at].isLowSurrogate() ? at + 1 : at;
}

void append(Snippet &joined, const Snippet &snippet)
{
    const qsizetype hit = snippet.starts.first();
    const qsizetype hitEnd = hit + snippet.lengths.first();
    const qsizetype least = !joined.text.isEmpty() && snippet.text.startsWith(u'…') ? 1 : 0;
    const qsizetype from = hit <= Before ? least : wordStart(snippet.text, hit - Before, hit);
    const qsizetype to = wordEnd(snippet.text, std::min(snippet.text.size(), hitEnd + After), hitEnd);
    if (from > 0 && joined.text.isEmpty())
        joined.text += u'…';
    const qsizetype shift = joined.text.size() - from;
    joined.text += QStringView(snippet.text).mid(from, to - from);
    if (to < snippet.text.size())
        joined.text += u'…';
    for (qsizetype i = 0; i < snippet.starts.size(); ++i) {
        if (snippet.starts[i] + snippet.lengths[i] > to)
            break;
        joined.starts.append(snippet.starts[i] + shift);
        joined.lengths.append(snippet.lengths[i]);
    }
}

} // namespace

Snippet joinedSnippets(const QList<Snippet> &snippets)
{
    if (snippets.isEmpty())
        return {};
    const auto hasNoHit = [](const Snippet &snippet) { return snippet.starts.isEmpty(); };
    if (snippets.size() == 1 || std::any_of(snippets.begin(), snippets.end(), hasNoHit))
        return snippets.first();
    Snippet joined;
    for (const Snippet &snippet : snippets.mid(0, Most)) {
        if (!joined.text.isEmpty())
            joined.text += joined.text.endsWith(u'…') ? u" "_s : u"… "_s;
        append(joined, snippet);
    }
    return joined;
}

} // namespace Pressmark
