#include "window/articles/rowpaint.h"

#include "window/appearance/tokens.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace Pressmark {

void paintRowGround(QPainter &painter, const QStyleOptionViewItem &row)
{
    const Tokens &tokens = tokensFor(row.palette);
    if (row.state & QStyle::State_Selected)
        painter.fillRect(row.rect, tokens.selection);
    else if (row.state & QStyle::State_MouseOver)
        painter.fillRect(row.rect, tokens.hover);
    painter.fillRect(QRect(row.rect.left(), row.rect.bottom(), row.rect.width(), 1), tokens.line);
}

void paintRowFocus(QPainter &painter, const QStyleOptionViewItem &row)
{
    if (!(row.state & QStyle::State_HasFocus))
        return;
    painter.setPen(QPen(tokensFor(row.palette).accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(row.rect).adjusted(1, 1, -1, -2));
}

void paintRowBox(QPainter &painter, const QStyleOptionViewItem &row, const QPointF &corner)
{
    const Tokens &tokens = tokensFor(row.palette);
    const bool chosen = row.state & QStyle::State_Selected;
    painter.setPen(QPen(chosen ? tokens.accent : tokens.mutedInk, 1.2));
    painter.setBrush(chosen ? QBrush(tokens.accent) : Qt::NoBrush);
    painter.drawRoundedRect(QRectF(corner, QSizeF(12, 12)), 2.5, 2.5);
    if (!chosen)
        return;
    painter.setPen(QPen(tokens.onAccent, 1.6));
    painter.drawPolyline(QPolygonF{corner + QPointF(3, 6.2), corner + QPointF(5.2, 8.4), corner + QPointF(9, 3.8)});
}

} // namespace Pressmark
