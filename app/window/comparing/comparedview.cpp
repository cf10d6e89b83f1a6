#include "window/comparing/comparedview.h"

#include "archive/versions.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace Pressmark {

ComparedView::ComparedView(Side side, QWidget *parent)
    : ArticleView(parent)
    , m_side(side)
{
    setAccessibleName(side == Side::Older ? tr("Older version") : tr("Newer version"));
}

void ComparedView::setDiff(const VersionDiff &diff)
{
    m_different.clear();
    const auto add = [this](Part part, const TextDiff &text) {
        for (const TextRange &range : m_side == Side::Older ? text.removed : text.added)
            m_different.append({part, range});
    };
    add(Part::Headline, diff.title);
    add(Part::Subtitle, diff.subtitle);
    add(Part::Body, diff.text);
    add(Part::Caption, diff.captions);
    placeMarks();
}

void ComparedView::setPassages(const QList<PlacedAnnotation> &annotations, const QList<PlacedAnnotation> &changed)
{
    m_passages = annotations;
    m_changed = changed;
    setMarks(annotations);
}

bool ComparedView::isMarked(const PartRange &different) const
{
    const auto covers = [&different](const PlacedAnnotation &placed) {
        return placed.annotation.part == different.part && placed.start < different.range.start + different.range.length
            && placed.start + placed.length > different.range.start;
    };
    return std::any_of(m_passages.cbegin(), m_passages.cend(), covers);
}

void ComparedView::placeMarks()
{
    ArticleView::placeMarks();
    m_lines.clear();
    m_grounds.clear();
    m_boxes.clear();
    for (const PartRange &different : std::as_const(m_different)) {
        const auto range = documentRange(different.part, different.range.start, different.range.length);
        if (!range)
            continue;
        const QList<QRectF> lines = lineRects(*document(), range->first, range->second);
        m_lines.append(lines);
        if (m_side == Side::Newer && !isMarked(different))
            m_grounds.append(lines);
    }
    for (const PlacedAnnotation &placed : std::as_const(m_changed)) {
        if (const auto range = documentRange(placed.annotation.part, placed.start, placed.length))
            m_boxes.append(
                {placed.annotation.id, placed.annotation.color, lineRects(*document(), range->first, range->second)});
    }
}

void ComparedView::paintEvent(QPaintEvent *event)
{
    ArticleView::paintEvent(event);
    const Tokens &tokens = tokensFor(palette());
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.mark(MarkColor::Green));
    painter.setCompositionMode(tokens.dark ? QPainter::CompositionMode_Lighten : QPainter::CompositionMode_Multiply);
    for (const QRectF &line : std::as_const(m_grounds))
        painter.drawRoundedRect(line.adjusted(-1, 0, 1, 0), 2, 2);
    painter.restore();
    painter.setPen(QPen(m_side == Side::Newer ? tokens.good : tokens.ink, 1.5));
    for (const QRectF &line : std::as_const(m_lines)) {
        const double height = m_side == Side::Newer ? line.bottom() - 1 : line.top() + line.height() * 0.58;
        painter.drawLine(QPointF(line.left(), height), QPointF(line.right(), height));
    }
    painter.setBrush(Qt::NoBrush);
    for (const Box &box : std::as_const(m_boxes)) {
        painter.setPen(QPen(tokens.strong(box.color), box.id == selectedMark() ? 2 : 1.2, Qt::DashLine));
        for (const QRectF &line : box.lines)
            painter.drawRoundedRect(line.adjusted(-2, -1, 2, 1), 3, 3);
    }
}

} // namespace Pressmark
