#include "text/canonicaltext.h"

#include <QStringList>

namespace Pressmark {

namespace {

bool isRemoved(char32_t c)
{
    if (c < 0x20)
        return c != '\n' && c != '\t';
    if (c >= 0x7f && c < 0xa0)
        return true;
    if (c == 0xad || c == 0xfffc || c == 0xfeff)
        return true;
    if (c >= 0xfdd0 && c <= 0xfdef)
        return true;
    return (c & 0xfffe) == 0xfffe;
}

/// Line ends as LF, removed characters gone, no-break spaces as spaces, NFC.
QString cleaned(QStringView raw)
{
    QString text;
    text.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const QChar c = raw[i];
        if (c.isSurrogate()) {
            const bool pair = c.isHighSurrogate() && i + 1 < raw.size() && raw[i + 1].isLowSurrogate();
            if (!pair)
                continue;
            const QChar low = raw[++i];
            if (isRemoved(QChar::surrogateToUcs4(c, low)))
                continue;
            text += c;
            text += low;
        } else if (c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            if (c == u'\r' && i + 1 < raw.size() && raw[i + 1] == u'\n')
                continue;
            text += u'\n';
        } else if (c == QChar::Nbsp || c == QChar(0x202f) || c == QChar(0x2007)) {
            text += u' ';
        } else if (!isRemoved(c.unicode())) {
            text += c;
        }
    }
    return text.normalized(QString::NormalizationForm_C);
}

/// Runs of spaces become one, none beside LF, TAB (if it separates) or the ends.
QString singleSpaced(const QString &text, bool keepTabs)
{
    QString result;
    result.reserve(text.size());
    const auto separates = [keepTabs](QChar c) { return c == u'\n' || (keepTabs && c == u'\t'); };
    for (const QChar c : text) {
        if (separates(c)) {
            if (result.endsWith(u' '))
                result.chop(1);
            result += c;
        } else if (!c.isSpace()) {
            result += c;
        } else if (!result.isEmpty() && result.back() != u' ' && !separates(result.back())) {
            result += u' ';
        }
    }
    if (result.endsWith(u' '))
        result.chop(1);
    return result;
}

QString withoutOuterLineEnds(const QString &text)
{
    qsizetype from = 0;
    qsizetype to = text.size();
    while (from < to && text[from] == u'\n')
        ++from;
    while (to > from && text[to - 1] == u'\n')
        --to;
    return text.mid(from, to - from);
}

bool isIdeograph(QChar c)
{
    if (c < QChar(0x1100))
        return false;
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
        return true;
    default:
        return false;
    }
}

} // namespace

QString canonicalText(QStringView raw)
{
    return withoutOuterLineEnds(singleSpaced(cleaned(raw), false));
}

QString canonicalPreformatted(QStringView raw)
{
    return withoutOuterLineEnds(cleaned(raw));
}

QString canonicalTable(QStringView raw)
{
    return withoutOuterLineEnds(singleSpaced(cleaned(raw), true));
}

QString composeText(Body &body)
{
    QString text;
    for (Block &block : body.blocks) {
        block.start = -1;
        if (!block.kept || block.kind == BlockKind::Figure || block.text.isEmpty())
            continue;
        if (!text.isEmpty())
            text += u'\n';
        block.start = text.size();
        text += block.text;
    }
    return text;
}

QString captionLine(const Figure &figure)
{
    if (figure.caption.isEmpty() || figure.credit.isEmpty())
        return figure.caption + figure.credit;
    return figure.caption + u' ' + figure.credit;
}

QString composeCaptions(const Body &body)
{
    QStringList lines;
    for (const Block &block : body.blocks) {
        if (!block.kept || block.kind != BlockKind::Figure)
            continue;
        const QString line = captionLine(block.figure);
        if (!line.isEmpty())
            lines.append(line);
    }
    return lines.join(u'\n');
}

int countWords(QStringView text)
{
    int words = 0;
    int ideographs = 0;
    bool inWord = false;
    for (const QChar c : text) {
        if (isIdeograph(c)) {
            ++ideographs;
            inWord = false;
        } else if (c.isLetterOrNumber() || c.isMark() || (inWord && (c == u'\'' || c == QChar(0x2019)))) {
            words += inWord ? 0 : 1;
            inWord = true;
        } else if (!c.isSurrogate()) {
            inWord = false;
        }
    }
    return words + (ideographs + 1) / 2;
}

} // namespace Pressmark
