#include "window/reader/pagemarks.h"

#include "window/appearance/markpattern.h"
#include "window/appearance/tokens.h"
#include "window/reader/marks.h"

#include <QPainter>

namespace Pressmark {

namespace {

/// Marks have a box for each letter: dashes go on from one to the next.
void drawLineBelow(QPainter &painter, const QRectF &box, QPen pen)
{
    pen.setDashOffset(box.left() / pen.widthF());
    painter.setPen(pen);
    painter.drawLine(QPointF(box.left(), box.bottom()), QPointF(box.right(), box.bottom()));
    painter.setPen(Qt::NoPen);
}

} // namespace

QList<MarkOnPage> pageMarks(const QList<PlacedAnnotation> &annotations, const PageLetters &letters)
{
    QList<MarkOnPage> marks;
    for (const PlacedAnnotation &placed : annotations) {
        const Annotation &annotation = placed.annotation;
        if (annotation.part != Part::Body || !placed.isShown())
            continue;
        for (const PageLine &line : letters.lines({placed.start, placed.length}))
            marks.append({annotation.id, annotation.mark, annotation.color, line, placed.length});
    }
    return marks;
}

void paintPageMarks(QPainter &painter, const QList<MarkOnPage> &marks, const PageLayout &layout, int page,
                    AnnotationId selected, const Tokens &tokens)
{
    painter.save();
    painter.setPen(Qt::NoPen);
    for (const MarkOnPage &mark : marks) {
        if (mark.line.page != page)
            continue;
        const QRectF box = layout.box(mark.line);
        if (mark.mark == Mark::Highlight) {
            painter.setCompositionMode(QPainter::CompositionMode_Multiply);
            painter.fillRect(box, mark.id == selected ? tokens.mark(mark.color).darker(112) : tokens.mark(mark.color));
            paintMarkPattern(painter, box, mark.color, tokens, 0);
            painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        }
        if (mark.mark == Mark::Underline || mark.id == selected)
            drawLineBelow(painter, box, markPen(mark.color, 2, tokens));
    }
    painter.restore();
}

void PageHits::set(const QList<TextRange> &hits, const PageLetters &letters)
{
    QList<QList<PageLine>> standing;
    for (const TextRange &hit : hits) {
        if (const QList<PageLine> lines = letters.lines(hit); !lines.isEmpty())
            standing.append(lines);
    }
    if (standing != m_lines)
        m_current = -1;
    m_lines = standing;
}

const PageLine *PageHits::goOn(bool backwards)
{
    if (m_current < 0)
        return goToEdge(backwards);
    const qsizetype next = m_current + (backwards ? -1 : 1);
    if (next < 0 || next >= m_lines.size())
        return nullptr;
    m_current = next;
    return &m_lines.at(next).first();
}

const PageLine *PageHits::goToEdge(bool last)
{
    if (m_lines.isEmpty())
        return nullptr;
    m_current = last ? m_lines.size() - 1 : 0;
    return &m_lines.at(m_current).first();
}

void PageHits::paint(QPainter &painter, const PageLayout &layout, int page) const
{
    const Tokens &paper = lightTokens();
    painter.save();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        QList<QRectF> boxes;
        for (const PageLine &line : m_lines.at(i)) {
            if (line.page == page)
                boxes.append(layout.box(line));
        }
        painter.setCompositionMode(QPainter::CompositionMode_Multiply);
        for (const QRectF &box : std::as_const(boxes)) {
            if (i == m_current)
                painter.fillRect(box.adjusted(-3, -1, 3, 2), paper.selection);
        }
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        paintHitLines(painter, boxes, paper);
    }
    painter.restore();
}

} // namespace Pressmark
