#include "text/changedwords.h"

#include <algorithm>

namespace Pressmark {

namespace {

/// From the end of the word before to the beginning of this one.
TextRange gapBefore(const QString &text, const std::vector<TextWord> &words, int word)
{
    const qsizetype start = word > 0 ? words[static_cast<size_t>(word) - 1].end : 0;
    const qsizetype end = word < static_cast<int>(words.size()) ? words[static_cast<size_t>(word)].start : text.size();
    return {start, end - start};
}

QStringView cut(const QString &text, TextRange range)
{
    return QStringView(text).mid(range.start, range.length);
}

/// Signs without spaces, quotation marks and dashes in one form.
QString signsOf(QStringView gap)
{
    QString result;
    for (const QChar sign : gap.toString().normalized(QString::NormalizationForm_C)) {
        if (sign.isSpace())
            continue;
        const QChar::Category category = sign.category();
        if (category == QChar::Punctuation_Dash || sign == u'\u2212')
            result.append(u'-');
        else if (category == QChar::Punctuation_InitialQuote || category == QChar::Punctuation_FinalQuote
                 || sign == u'\u201e' || sign == u'\u201a' || sign == u'\'' || sign == u'"')
            result.append(u'"');
        else if (category != QChar::Other_Format && category != QChar::Other_Control)
            result.append(sign);
    }
    return result.replace(u'\u2026', QStringLiteral("..."));
}

bool areWrittenAlike(QStringView first, QStringView second)
{
    return first == second
        || first.toString().normalized(QString::NormalizationForm_C)
        == second.toString().normalized(QString::NormalizationForm_C);
}

} // namespace

UnmatchedWords::UnmatchedWords(const QString &text, const std::vector<TextWord> &words)
    : m_text(text)
    , m_all(words)
    , m_words(words.size())
    , m_signs(words.size() + 1)
{ }

TextRange UnmatchedWords::signsBefore(int word) const
{
    TextRange gap = gapBefore(m_text, m_all, word);
    while (gap.length > 0 && m_text[gap.start].isSpace()) {
        ++gap.start;
        --gap.length;
    }
    while (gap.length > 0 && m_text[gap.start + gap.length - 1].isSpace())
        --gap.length;
    return gap;
}

bool UnmatchedWords::isFigure(int word) const
{
    const TextWord &at = m_all[static_cast<size_t>(word)];
    const QStringView written = QStringView(m_text).mid(at.start, at.end - at.start);
    return std::any_of(written.begin(), written.end(), [](QChar letter) { return letter.isDigit(); });
}

/// Whether the signs before a word make another number of it: "1,200" and "1.200", "-5" and "5", "£5" and "$5".
bool UnmatchedWords::areOfFigure(TextRange gap, bool joined) const
{
    if (joined || gap.length == 0)
        return joined;
    const QChar last = m_text[gap.start + gap.length - 1];
    return last.category() == QChar::Symbol_Currency || last == u'-' || last == u'\u2212' || last == u'\u2013';
}

bool UnmatchedWords::touches(int first, int end) const
{
    for (int word = first; word < end; ++word) {
        if (m_words[static_cast<size_t>(word)] || m_signs[static_cast<size_t>(word)])
            return true;
    }
    return m_signs[static_cast<size_t>(end)];
}

int UnmatchedWords::figures(int first, int end) const
{
    int count = 0;
    bool open = false; // "1,200" is one number of two words
    for (int word = first; word < end; ++word) {
        const TextRange gap = gapBefore(m_text, m_all, word);
        const bool joined = word > first && gap.length <= 1 && !cut(m_text, gap).trimmed().isEmpty();
        if (!isFigure(word)) {
            open = false;
            continue;
        }
        const bool changed =
            m_words[static_cast<size_t>(word)] || (m_signs[static_cast<size_t>(word)] && areOfFigure(gap, joined));
        open = open && joined;
        count += changed && !open ? 1 : 0;
        open = open || changed;
    }
    return count;
}

QList<TextRange> UnmatchedWords::ranges() const
{
    QList<TextRange> ranges;
    bool open = false; // the word before belongs to the last range
    const auto append = [&](qsizetype start, qsizetype end) {
        if (open)
            ranges.last().length = end - ranges.last().start;
        else
            ranges.append({start, end - start});
        open = true;
    };
    const auto count = static_cast<int>(m_all.size());
    for (int word = 0; word <= count; ++word) {
        const TextRange gap = gapBefore(m_text, m_all, word);
        const bool newLine = cut(m_text, gap).contains(u'\n');
        const TextRange added = signsBefore(word);
        open = open && !newLine;
        if (m_signs[static_cast<size_t>(word)] && added.length > 0)
            append(added.start, added.start + added.length);
        const bool gone = word < count && m_words[static_cast<size_t>(word)];
        if (gone)
            append(m_all[static_cast<size_t>(word)].start, m_all[static_cast<size_t>(word)].end);
        open = gone;
    }
    return ranges;
}

ChangedWords::ChangedWords(const QString &from, const QString &to)
    : m_from(from)
    , m_to(to)
    , m_map(m_from, m_to)
    , m_removed(m_from, m_map.from())
    , m_added(m_to, m_map.to())
{
    compareWords();
    compareSigns();
}

void ChangedWords::compareWords()
{
    const auto written = [](const QString &text, const TextWord &word) {
        return QStringView(text).mid(word.start, word.end - word.start);
    };
    for (int word = 0; word < static_cast<int>(m_map.from().size()); ++word) {
        const int target = m_map.target(word);
        if (target < 0) {
            m_removed.addWord(word);
        } else if (!areWrittenAlike(written(m_from, m_map.from()[static_cast<size_t>(word)]),
                                    written(m_to, m_map.to()[static_cast<size_t>(target)]))) {
            m_removed.addWord(word);
            m_added.addWord(target);
        }
    }
    for (int word = 0; word < static_cast<int>(m_map.to().size()); ++word) {
        if (!m_map.isTaken(word))
            m_added.addWord(word);
    }
}

/// Between words that stand beside each other in both texts.
void ChangedWords::compareSigns()
{
    const auto size = static_cast<int>(m_map.from().size());
    const auto newSize = static_cast<int>(m_map.to().size());
    const auto targetOf = [&](int word) { return word < 0 ? -1 : word == size ? newSize : m_map.target(word); };
    for (int word = 0; word <= size; ++word) {
        const int target = targetOf(word);
        if (target < 0 || targetOf(word - 1) != target - 1 || (word > 0 && m_map.target(word - 1) < 0))
            continue;
        const QString before = signsOf(cut(m_from, gapBefore(m_from, m_map.from(), word)));
        const QString after = signsOf(cut(m_to, gapBefore(m_to, m_map.to(), target)));
        if (before == after)
            continue;
        if (!before.isEmpty())
            m_removed.addSigns(word);
        if (!after.isEmpty())
            m_added.addSigns(target);
    }
}

} // namespace Pressmark
