#include "window/reader/marks.h"

#include "window/appearance/markpattern.h"

#include <QAbstractTextDocumentLayout>
#include <QGlyphRun>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>
#include <cmath>

namespace Pressmark {

namespace {

/// What of [start, end) stands on this line. Text of mixed direction gives several pieces.
void addLine(QList<QRectF> &rects, const QTextLine &line, int start, int end, const QPointF &origin)
{
    const int from = std::max(start, line.textStart());
    const int to = std::min(end, line.textStart() + line.textLength());
    if (from >= to)
        return;
    bool added = false;
    for (const QGlyphRun &run : line.glyphRuns(from, to - from)) {
        const QRectF box = run.boundingRect();
        const QRectF rect(origin.x() + box.left(), origin.y() + line.y(), box.width(), line.ascent() + line.descent());
        if (added && std::abs(rects.last().right() - rect.left()) < 6)
            rects.last().setRight(std::max(rects.last().right(), rect.right()));
        else
            rects.append(rect);
        added = true;
    }
}

/// The same by cursor positions: exact for text of one direction, spaces included.
void addPlainLine(QList<QRectF> &rects, const QTextLine &line, int start, int end, const QPointF &origin)
{
    const int from = std::max(start, line.textStart());
    const int to = std::min(end, line.textStart() + line.textLength());
    if (from >= to)
        return;
    const qreal one = line.cursorToX(from);
    const qreal other = line.cursorToX(to);
    rects.append(QRectF(origin.x() + std::min(one, other), origin.y() + line.y(), std::abs(other - one),
                        line.ascent() + line.descent()));
}

bool hasBothDirections(const QString &text)
{
    bool left = false;
    bool right = false;
    for (const QChar character : text) {
        const QChar::Direction direction = character.direction();
        left = left || direction == QChar::DirL;
        right = right || direction == QChar::DirR || direction == QChar::DirAL;
    }
    return left && right;
}

/// What of the document the painter can reach: an article may have thousands of marks.
QRectF reachOf(const QPainter &painter)
{
    return painter.transform().inverted().mapRect(QRectF(painter.viewport())).adjusted(-4, -4, 4, 4);
}

} // namespace

std::optional<std::pair<int, int>> documentRange(const PositionMap &positions, Part part, qsizetype start,
                                                 qsizetype length)
{
    const std::optional<int> from = positions.toDocument(part, start);
    const std::optional<int> to = positions.endToDocument(part, start + length);
    if (!from || !to || *from >= *to)
        return {};
    return std::pair(*from, *to);
}

QList<QRectF> lineRects(const QTextDocument &document, int start, int end)
{
    QList<QRectF> rects;
    for (QTextBlock block = document.findBlock(start); block.isValid() && block.position() < end;
         block = block.next()) {
        const QTextLayout *layout = block.layout();
        const QPointF origin = document.documentLayout()->blockBoundingRect(block).topLeft();
        const bool mixed = hasBothDirections(block.text());
        for (int i = 0; layout && i < layout->lineCount(); ++i) {
            const QTextLine line = layout->lineAt(i);
            const int from = start - block.position();
            const int to = std::min(end - block.position(), block.length() - 1);
            if (mixed)
                addLine(rects, line, from, to, origin);
            else
                addPlainLine(rects, line, from, to, origin);
        }
    }
    return rects;
}

void placeSeenMarks(const QTextDocument &document, QList<ShownMark> &marks, qreal top, qreal bottom)
{
    const QAbstractTextDocumentLayout *layout = document.documentLayout();
    const auto rangeAt = [&](qreal height) -> std::pair<int, int> {
        const QTextBlock block = document.findBlock(std::max(0, layout->hitTest(QPointF(0, height), Qt::FuzzyHit)));
        const QTextTable *table = QTextCursor(block).currentTable(); // whose cells stand beside each other
        return table ? std::pair(table->firstPosition(), table->lastPosition() + 1)
                     : std::pair(block.position(), block.position() + block.length());
    };
    const int first = rangeAt(top).first;
    const int last = rangeAt(bottom).second;
    for (ShownMark &mark : marks) {
        if (mark.lines.isEmpty() && mark.end > first && mark.start < last)
            mark.lines = lineRects(document, mark.start, mark.end);
    }
}

void paintMarkGrounds(QPainter &painter, const QList<ShownMark> &marks, AnnotationId selected, const Tokens &tokens)
{
    const QRectF reach = reachOf(painter);
    QList<std::pair<QRectF, MarkColor>> patterned;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setCompositionMode(tokens.dark ? QPainter::CompositionMode_Lighten : QPainter::CompositionMode_Multiply);
    for (const ShownMark &mark : marks) {
        if (mark.mark != Mark::Highlight)
            continue;
        QColor ground = tokens.mark(mark.color);
        if (mark.id == selected)
            ground = tokens.dark ? ground.lighter(125) : ground.darker(108);
        painter.setBrush(ground);
        for (const QRectF &line : mark.lines) {
            if (!reach.intersects(line))
                continue;
            painter.drawRoundedRect(line.adjusted(-1, -1, 1, 1), 2, 2);
            patterned.append({line.adjusted(-1, -1, 1, 1), mark.color});
        }
    }
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver); // over all grounds, or one would hide another's
    for (const auto &[line, color] : std::as_const(patterned))
        paintMarkPattern(painter, line, color, tokens);
    painter.restore();
}

void paintMarkLines(QPainter &painter, const QList<ShownMark> &marks, AnnotationId selected, const Tokens &tokens)
{
    for (const ShownMark &mark : marks) {
        if (mark.mark == Mark::Underline) {
            painter.setPen(markPen(mark.color, mark.id == selected ? 3 : 2, tokens));
            for (const QRectF &line : mark.lines)
                painter.drawLine(QPointF(line.left(), line.bottom()), QPointF(line.right(), line.bottom()));
        }
        if (mark.id == selected && mark.mark == Mark::Highlight) {
            painter.setPen(QPen(tokens.strong(mark.color), 1.5));
            for (const QRectF &line : mark.lines)
                painter.drawLine(QPointF(line.left(), line.bottom() + 1), QPointF(line.right(), line.bottom() + 1));
        }
    }
}

void paintHitLines(QPainter &painter, const QList<QRectF> &hits, const Tokens &tokens)
{
    painter.setPen(QPen(tokens.accent, 2));
    for (const QRectF &hit : hits)
        painter.drawLine(QPointF(hit.left(), hit.bottom() - 1), QPointF(hit.right(), hit.bottom() - 1));
}

} // namespace Pressmark
