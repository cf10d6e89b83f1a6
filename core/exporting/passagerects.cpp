#include "exporting/passagerects.h"

#include "exporting/textslices.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QRawFont>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace Pressmark {

namespace {

struct Range
{
    int from;
    int to;
};

using Interval = std::pair<qreal, qreal>;

bool isOnlyAPlaceToBreak(QChar c)
{
    return c == QChar(QChar::SoftHyphen) || c == QChar(0x200b);
}

/// The passage as ranges of the document. Places to break do not divide it.
QList<Range> documentRanges(const ArticleDocument &document, Part part, qsizetype start, qsizetype end)
{
    QList<Range> ranges;
    for (qsizetype i = start; i < end; ++i) {
        const std::optional<int> at = document.positions.toDocument(part, i);
        if (!at)
            continue;
        bool continues = !ranges.isEmpty();
        for (int between = continues ? ranges.last().to : *at; between < *at && continues; ++between)
            continues = isOnlyAPlaceToBreak(document.document->characterAt(between));
        if (continues)
            ranges.last().to = *at + 1;
        else
            ranges.append({*at, *at + 1});
    }
    return ranges;
}

bool hasRightToLeft(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL || c.direction() == QChar::DirRLE
            || c.direction() == QChar::DirRLO || c.direction() == QChar::DirRLI;
    });
}

/// Where the characters stand in a line; several places where directions meet.
QList<Interval> intervalsOf(const QTextLine &line, int from, int to, bool rightToLeft)
{
    if (!rightToLeft)
        return {{line.cursorToX(from), line.cursorToX(to)}};
    // cursorToX is wrong where directions meet, glyphs are not.
    QList<Interval> intervals;
    const QList<QGlyphRun> runs = line.glyphRuns(from, to - from);
    for (const QGlyphRun &run : runs) {
        const QList<QPointF> positions = run.positions();
        const QList<QPointF> advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes());
        for (qsizetype i = 0; i < positions.size() && i < advances.size(); ++i)
            intervals.append({positions[i].x(), positions[i].x() + advances[i].x()});
    }
    std::sort(intervals.begin(), intervals.end());
    QList<Interval> merged;
    for (const Interval &interval : std::as_const(intervals)) {
        constexpr qreal Touching = 8;
        if (!merged.isEmpty() && interval.first <= merged.last().second + Touching)
            merged.last().second = std::max(merged.last().second, interval.second);
        else
            merged.append(interval);
    }
    return merged;
}

QString wordsOf(QString text)
{
    text.removeIf(isOnlyAPlaceToBreak);
    text.replace(QChar::LineSeparator, u' ');
    return text;
}

/// From a little above the letters to a little below, however tall the fonts of other scripts in the line are.
QRectF lineRect(const QTextBlock &block, const QTextLine &line, const Interval &interval, int at)
{
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + at + 1);
    const QFontMetricsF metrics(cursor.charFormat().font());
    const qreal ascent = std::min(line.ascent(), metrics.ascent());
    const qreal descent = std::min(line.descent(), metrics.descent());
    const QPointF origin = blockOrigin(block);
    return QRectF(origin.x() + interval.first, origin.y() + line.y() + line.ascent() - ascent,
                  interval.second - interval.first, ascent + descent);
}

void addLines(QList<PassageLine> &lines, const QTextBlock &block, int from, int to)
{
    const QString text = block.text();
    const bool rightToLeft = hasRightToLeft(text);
    const QTextLayout &layout = *block.layout();
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        int start = std::max(from, line.textStart());
        int end = std::min({to, line.textStart() + line.textLength(), static_cast<int>(text.size())});
        const auto isSpace = [&text](int at) { return text[at].isSpace() || text[at] == QChar::LineSeparator; };
        while (start < end && isSpace(start))
            ++start;
        while (end > start && isSpace(end - 1))
            --end;
        if (start >= end)
            continue;
        const QList<Interval> intervals = intervalsOf(line, start, end, rightToLeft);
        QString words = wordsOf(text.mid(start, end - start));
        for (const Interval &interval : intervals) {
            lines.append({lineRect(block, line, interval, start), words});
            words.clear();
        }
    }
}

} // namespace

QList<PassageLine> documentLines(const QTextDocument &document, int from, int to)
{
    QList<PassageLine> lines;
    for (QTextBlock block = document.findBlock(from); block.isValid() && block.position() < to; block = block.next())
        addLines(lines, block, from - block.position(), to - block.position());
    return lines;
}

QList<PassageLine> passageLines(const ArticleDocument &document, Part part, qsizetype start, qsizetype end)
{
    QList<PassageLine> lines;
    for (const Range &range : documentRanges(document, part, start, end))
        lines += documentLines(*document.document, range.from, range.to);
    return lines;
}

} // namespace Pressmark
