#include "text/canonicaltext.h"

#include <QStringList>

#include <unicode/unorm2.h>

namespace Pressmark {

namespace {

/// No script needs so many upon one letter, and to bring them in order takes time with the square of their number.
constexpr int MostMarks = 32;

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

/// NFC. Qt's own takes time with the square of the number of letters that it composes.
QString composed(const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *form = unorm2_getNFCInstance(&status);
    const auto *units = reinterpret_cast<const UChar *>(text.utf16());
    const auto length = static_cast<int32_t>(text.size());
    if (U_FAILURE(status) || unorm2_spanQuickCheckYes(form, units, length, &status) == length)
        return text;
    QString result(3 * text.size(), Qt::Uninitialized); // as long as any text can become
    const int32_t written = unorm2_normalize(form, units, length, reinterpret_cast<UChar *>(result.data()),
                                             static_cast<int32_t>(result.size()), &status);
    if (U_FAILURE(status))
        return text.normalized(QString::NormalizationForm_C);
    result.truncate(written);
    return result;
}

/// Line ends as LF, removed characters gone, no-break spaces as spaces, NFC.
QString cleaned(QStringView raw)
{
    QString text;
    text.reserve(raw.size());
    int marks = 0; // in a row
    const auto isOneTooMany = [&marks](char32_t c) {
        marks = c >= 0x300 && QChar::combiningClass(c) > 0 ? marks + 1 : 0;
        return marks > MostMarks;
    };
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const QChar c = raw[i];
        if (c.isSurrogate()) {
            const bool pair = c.isHighSurrogate() && i + 1 < raw.size() && raw[i + 1].isLowSurrogate();
            if (!pair)
                continue;
            const QChar low = raw[++i];
            const char32_t whole = QChar::surrogateToUcs4(c, low);
            if (isRemoved(whole) || isOneTooMany(whole))
                continue;
            text += c;
            text += low;
        } else if (c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            if (c == u'\r' && i + 1 < raw.size() && raw[i + 1] == u'\n')
                continue;
            text += u'\n';
        } else if (c == QChar::Nbsp || c == QChar(0x202f) || c == QChar(0x2007)) {
            text += u' ';
        } else if (!isRemoved(c.unicode()) && !isOneTooMany(c.unicode())) {
            text += c;
        }
    }
    return composed(text);
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

/// Whether a character of a script that needs no composing is canonical wherever it stands.
bool isPlain(char16_t c)
{
    const auto isWithin = [c](char16_t first, char16_t last) { return c >= first && c <= last; };
    if (c < 0x300)
        return (c > 0x20 && c < 0x7f) || (c > 0xa0 && c != 0xad);
    return isWithin(0x2010, 0x2026) || isWithin(0x2030, 0x205e) || isWithin(0x4e00, 0x9fff) || isWithin(0x400, 0x482)
        || isWithin(0x48a, 0x52f) || isWithin(0x391, 0x3ff) || isWithin(0xac00, 0xd7a3) || isWithin(0x3041, 0x3096)
        || isWithin(0x30a1, 0x30fa) || isWithin(0x5d0, 0x5ea) || isWithin(0x621, 0x64a) || isWithin(0x20a0, 0x20bf)
        || isWithin(0xff01, 0xff5e) || isWithin(0x3001, 0x3029);
}

/// Whether a text without spaces and line ends at its ends is canonical; false also if that takes a closer look.
bool isCanonicalForSure(QStringView text)
{
    char16_t before = 0;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        const bool afterSpace = before == u' ';
        if (unit == u' ' ? afterSpace || before == u'\n' : unit == u'\n' ? afterSpace : !isPlain(unit))
            return false;
        before = unit;
    }
    return true;
}

QStringView withoutOuterSpaces(QStringView text)
{
    const auto isOuter = [](QChar c) { return c == u' ' || c == u'\n'; };
    while (!text.isEmpty() && isOuter(text.front()))
        text = text.mid(1);
    while (!text.isEmpty() && isOuter(text.back()))
        text.chop(1);
    return text;
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
    const QStringView inner = withoutOuterSpaces(raw);
    if (isCanonicalForSure(inner))
        return inner.toString();
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

QString canonicalOfKind(BlockKind kind, QStringView raw)
{
    switch (kind) {
    case BlockKind::Preformatted:
        return canonicalPreformatted(raw);
    case BlockKind::Table:
        return canonicalTable(raw);
    default:
        return canonicalText(raw);
    }
}

QString composeText(Body &body)
{
    const auto isText = [](const Block &block) {
        return block.kept && block.kind != BlockKind::Figure && !block.text.isEmpty();
    };
    qsizetype size = 0;
    for (const Block &block : std::as_const(body.blocks))
        size += isText(block) ? block.text.size() + 1 : 0;
    QString text;
    text.reserve(size);
    for (Block &block : body.blocks) {
        block.start = -1;
        if (!isText(block))
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
        if (c.unicode() < 0x80) {
            // Most text: no tables are asked.
            const auto lower = static_cast<char16_t>(c.unicode() | 0x20);
            const bool isWord = (lower >= u'a' && lower <= u'z') || (c >= u'0' && c <= u'9');
            words += isWord && !inWord ? 1 : 0;
            inWord = isWord || (inWord && c == u'\'');
        } else if (isIdeograph(c)) {
            ++ideographs;
            inWord = false;
        } else if (c.isLetterOrNumber() || c.isMark() || (inWord && c == QChar(0x2019))) {
            words += inWord ? 0 : 1;
            inWord = true;
        } else if (!c.isSurrogate()) {
            inWord = false;
        }
    }
    return words + (ideographs + 1) / 2;
}

} // namespace Pressmark
