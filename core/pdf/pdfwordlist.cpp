#include "pdf/pdfwordlist.h"

namespace Pressmark {

namespace {

constexpr qsizetype FewestLines = 30;    // that tell whether a document divides words
constexpr qsizetype HyphensPerLine = 30; // one in so many lines, if it does

bool isHyphen(QChar c)
{
    return c == u'-' || c == QChar(0x2010);
}

/// Without the signs before and behind it, hyphens made alike.
QString wordOf(QStringView raw)
{
    while (!raw.isEmpty() && !raw.front().isLetter())
        raw = raw.mid(1);
    while (!raw.isEmpty() && !raw.back().isLetter())
        raw.chop(1);
    return raw.toString().toLower().replace(QChar(0x2010), u'-');
}

QStringView firstWord(const QString &text)
{
    const qsizetype end = text.indexOf(u' ');
    return QStringView(text).left(end < 0 ? text.size() : end);
}

} // namespace

bool endsWithHyphen(const QString &text)
{
    return text.size() > 1 && isHyphen(text.back()) && text.at(text.size() - 2).isLetter();
}

PdfWordList::PdfWordList(const QList<PdfLine> &lines)
{
    bool cut = false;
    for (const PdfLine &line : lines) {
        if (!line.leftOut) {
            addLine(line, cut);
            cut = line.divided || endsWithHyphen(line.text);
        }
    }
    m_dividesWords = dividesWords(lines);
}

void PdfWordList::addLine(const PdfLine &line, bool cutBefore)
{
    const QList<QStringView> words = QStringView(line.text).split(u' ');
    for (qsizetype i = cutBefore ? 1 : 0; i < words.size(); ++i) {
        const bool cut = i + 1 == words.size() && (line.divided || endsWithHyphen(line.text));
        if (cut)
            break;
        const QString word = wordOf(words.at(i));
        m_words.insert(word);
        const qsizetype hyphen = word.indexOf(u'-');
        if (hyphen > 0)
            m_firstParts.insert(word.left(hyphen));
    }
    ++m_lines;
    m_markedEnds += line.divided ? 1 : 0;
    m_hyphenEnds += !line.divided && endsWithHyphen(line.text) ? 1 : 0;
}

/// A document that divides words does so often, or at least once in one that it has elsewhere too.
bool PdfWordList::dividesWords(const QList<PdfLine> &lines) const
{
    if (m_lines < FewestLines || m_hyphenEnds * HyphensPerLine >= m_lines)
        return true;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        const QString &text = lines.at(i).text;
        if (!endsWithHyphen(text))
            continue;
        const QString before = wordOf(QStringView(text).mid(text.lastIndexOf(u' ') + 1).chopped(1));
        if (m_words.contains(before + wordOf(firstWord(lines.at(i + 1).text))))
            return true;
    }
    return false;
}

bool PdfWordList::hyphenDivides(const PdfLine &last, const QString &text, const QString &next) const
{
    if (last.divided)
        return true;
    if (!next.at(0).isLower() || m_markedEnds > 2 * m_hyphenEnds || !m_dividesWords)
        return false;
    const QString before = wordOf(QStringView(text).mid(text.lastIndexOf(u' ') + 1).chopped(1));
    const QString after = wordOf(firstWord(next));
    if (m_words.contains(before + after))
        return true;
    if (m_words.contains(before + u'-' + after) || before.contains(u'/') || before.contains(u'.'))
        return false;
    return !(m_firstParts.contains(before) && m_words.contains(after));
}

bool PdfWordList::isWordAlone(const QString &letter, const QString &next) const
{
    const QString word = wordOf(firstWord(next));
    const QString small = letter.toLower();
    return m_words.contains(small) && m_words.contains(word) && !m_words.contains(small + word);
}

} // namespace Pressmark
