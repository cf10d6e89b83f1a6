#include "text/lettersearch.h"

namespace Pressmark {

namespace {

/// Surrogates too: they are halves of letters, or do no harm.
bool counts(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

QString lettersOf(const QString &text)
{
    QString letters = text;
    letters.removeIf([](QChar c) { return !counts(c); });
    return letters;
}

} // namespace

LetterSearch::LetterSearch(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!counts(text[i]))
            continue;
        m_letters += text[i];
        m_places.append(i);
    }
}

std::optional<std::pair<qsizetype, qsizetype>> LetterSearch::find(const QString &words, const QString &before) const
{
    const QString wanted = lettersOf(words);
    if (wanted.isEmpty())
        return std::nullopt;
    const QString context = lettersOf(before);
    qsizetype at = m_letters.indexOf(context + wanted);
    at = at < 0 ? m_letters.indexOf(wanted) : at + context.size();
    if (at < 0)
        return std::nullopt;
    const qsizetype start = m_places[at];
    return std::pair(start, m_places[at + wanted.size() - 1] + 1 - start);
}

} // namespace Pressmark
