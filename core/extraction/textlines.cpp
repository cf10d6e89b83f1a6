#include "extraction/textlines.h"

#include "extraction/appealbox.h"
#include "extraction/textfeed.h"

#include "text/canonicaltext.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace Pressmark {

namespace {

constexpr qsizetype NarrowestColumn = 45;
constexpr qsizetype WidestColumn = 100;
constexpr int FewestWordsOfLine = 9;

struct RawLine
{
    QString text;
    bool blankBefore = false;
    bool indented = false; // as the first line of a paragraph may be
};

/// Whether a character belongs to a script that is written without spaces.
bool isUnspaced(QChar c)
{
    return (c >= QChar(0x2e80) && c <= QChar(0x9fff)) || (c >= QChar(0xff00) && c <= QChar(0xff60));
}

/// How wide a text stands in letters of one width.
qsizetype columns(QStringView text)
{
    const auto isWide = [](QChar c) { return isUnspaced(c) || (c >= QChar(0xac00) && c <= QChar(0xd7a3)); };
    return text.size() + std::count_if(text.begin(), text.end(), isWide);
}

/// How wide the first piece of a line is that cannot be broken.
qsizetype firstPiece(const QString &text)
{
    if (isUnspaced(text.front()))
        return 2;
    const qsizetype space = text.indexOf(u' ');
    return columns(QStringView(text).left(space < 0 ? text.size() : space));
}

std::vector<RawLine> rawLines(const QString &text)
{
    std::vector<RawLine> lines;
    bool blank = true;
    QString normal = text;
    normal.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n').replace(u'\f', u'\n');
    for (const QStringView raw : QStringView(normal).split(u'\n')) {
        const QString line = canonicalText(raw);
        if (!line.isEmpty())
            lines.push_back(
                {line, blank, raw.startsWith(u"  ") || raw.startsWith(u'\t') || raw.startsWith(QChar(0x3000))});
        blank = line.isEmpty();
    }
    return lines;
}

/// The width at which the text was broken by machine; 0 if it was not: then lines that do not end a sentence are
/// about equally long, and the next line's first word would not have fitted.
qsizetype wrapWidth(const std::vector<RawLine> &lines)
{
    qsizetype widest = 0;
    int inner = 0;
    for (size_t i = 0; i + 1 < lines.size(); ++i) {
        if (lines[i + 1].blankBefore)
            continue;
        ++inner;
        widest = std::max(widest, columns(lines[i].text));
    }
    if (inner < 4 || widest < NarrowestColumn || widest > WidestColumn)
        return 0;
    int full = 0;
    for (size_t i = 0; i + 1 < lines.size(); ++i) {
        const qsizetype needed = columns(lines[i].text) + 1 + firstPiece(lines[i + 1].text);
        full += !lines[i + 1].blankBefore && needed > widest - 4 ? 1 : 0;
    }
    return full * 10 >= inner * 7 ? widest : 0;
}

void join(QString &text, const QString &next)
{
    const bool isHyphenated =
        text.endsWith(u'-') && text.size() > 1 && text[text.size() - 2].isLower() && next.front().isLower();
    if (isHyphenated)
        text.chop(1);
    const bool isOneWord = isHyphenated || (isUnspaced(text.back()) && isUnspaced(next.front()));
    text += (isOneWord ? QString() : QString(u' ')) + next;
}

std::vector<RawLine> unwrapped(const std::vector<RawLine> &lines)
{
    const qsizetype width = wrapWidth(lines);
    if (width == 0)
        return lines;
    std::vector<RawLine> joined;
    qsizetype last = 0; // width of the newest line before it was joined
    bool indented = false;
    for (const RawLine &line : lines) {
        const bool begins = line.blankBefore || joined.empty() || (line.indented && !indented);
        const bool continues = !begins && last * 10 >= width * 6;
        last = columns(line.text);
        indented = line.indented;
        if (continues)
            join(joined.back().text, line.text);
        else
            joined.push_back(line);
    }
    return joined;
}

/// Joins the big first letter of a story, which is a line of its own, to the word that it begins.
void joinDropCaps(std::vector<RawLine> &lines)
{
    for (size_t i = 0; i + 1 < lines.size(); ++i) {
        QString &letter = lines[i].text;
        QString &rest = lines[i + 1].text;
        if (letter.size() != 1 || !letter.front().isUpper() || !rest.front().isLower() || rest.size() < 40)
            continue;
        rest.prepend(letter);
        letter.clear();
        lines[i + 1].blankBefore |= lines[i].blankBefore;
    }
    std::erase_if(lines, [](const RawLine &line) { return line.text.isEmpty(); });
}

/// "0:00 / 4:12": where a player stands.
bool isPlayTime(const QString &text)
{
    static const QRegularExpression time(QStringLiteral("^\\d{1,2}:\\d{2}\\s*[/|–-]\\s*-?\\d{1,2}:\\d{2}$"));
    return text.size() < 20 && time.match(text).hasMatch();
}

} // namespace

std::vector<TextLine> textLines(const QString &text)
{
    std::vector<TextLine> lines;
    QHash<QString, int> counts;
    std::vector<RawLine> raws = unwrapped(rawLines(text));
    joinDropCaps(raws);
    for (RawLine &raw : raws) {
        TextLine line{.text = std::move(raw.text), .blankBefore = raw.blankBefore};
        line.look = lookAtLine(line.text, countWords(line.text));
        line.clutter = isPlayTime(line.text) ? LeftOutClass::Audio : clutterClass(line.look, false);
        line.date = isDateLine(line.text, line.look);
        line.caption = looksLikeCaption(line.text, line.look) && !line.clutter;
        line.prose = !line.clutter && !line.date && !line.caption && line.look.words >= FewestWordsOfLine
            && (line.look.sentence || line.look.words >= 40);
        ++counts[line.text];
        lines.push_back(std::move(line));
    }
    for (TextLine &line : lines)
        line.repeats = counts.value(line.text) - 1;
    markFeeds(lines);
    markAppealBoxes(lines);
    return lines;
}

} // namespace Pressmark
