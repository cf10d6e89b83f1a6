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

void PageHits::set(const QList<PartHit> &hits, const PageLetters &letters)
{
    QList<QList<PageLine>> standing;
    for (const PartHit &hit : hits)
        standing.append(hit.part == Part::Body ? letters.lines({hit.range.start, hit.range.length})
                                               : QList<PageLine>());
    if (hits != m_hits || standing != m_lines)
        m_current = -1;
    m_hits = hits;
    m_lines = standing;
}

QList<PageLine> PageHits::firstLines() const
{
    QList<PageLine> firsts;
    for (const QList<PageLine> &lines : m_lines) {
        if (!lines.isEmpty())
            firsts.append(lines.first());
    }
    return firsts;
}

std::optional<PartHit> PageHits::current() const
{
    return m_current < 0 ? std::nullopt : std::optional(m_hits.at(m_current));
}

const PageLine *PageHits::currentLine() const
{
    return m_current < 0 || m_lines.at(m_current).isEmpty() ? nullptr : &m_lines.at(m_current).first();
}

const PageLine *PageHits::goToNext(qsizetype number, bool backwards)
{
    while (number >= 0 && number < m_lines.size() && m_lines.at(number).isEmpty())
        number += backwards ? -1 : 1;
    if (number < 0 || number >= m_lines.size())
        return nullptr;
    m_current = number;
    return currentLine();
}

const PageLine *PageHits::goOn(bool backwards)
{
    return m_current < 0 ? goToEdge(backwards) : goToNext(m_current + (backwards ? -1 : 1), backwards);
}

const PageLine *PageHits::goToEdge(bool last)
{
    return goToNext(last ? m_lines.size() - 1 : 0, last);
}

const PageLine *PageHits::goTo(const PartHit &hit)
{
    m_current = m_hits.indexOf(hit);
    return currentLine();
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
