#include "window/articles/rowpaint.h"

#include "text/direction.h"
#include "window/appearance/theme.h"
#include "window/appearance/tokens.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>
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

void paintRowHeading(QPainter &painter, const QStyleOptionViewItem &row, const QString &name, int count,
                     const QString &color)
{
    const Tokens &tokens = tokensFor(row.palette);
    QRect place = row.rect.adjusted(14, 2, -12, -1);
    painter.fillRect(QRect(row.rect.left(), row.rect.bottom(), row.rect.width(), 1), tokens.line);
    if (!color.isEmpty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(color));
        const QRect dot(place.left(), place.center().y() - 4, 9, 9);
        painter.drawEllipse(QStyle::visualRect(row.direction, row.rect, dot));
        place.setLeft(place.left() + 17);
    }
    painter.setFont(interfaceFont(13, true));
    painter.setPen(tokens.ink);
    const int room = place.width() - 60;
    const QString shown = isolated(painter.fontMetrics().elidedText(name, Qt::ElideRight, room));
    painter.drawText(QStyle::visualRect(row.direction, row.rect, place), Qt::AlignVCenter | Qt::AlignLeading, shown);
    place.setLeft(place.left() + painter.fontMetrics().horizontalAdvance(shown) + 8);
    painter.setFont(interfaceFont(12));
    painter.setPen(tokens.mutedInk);
    painter.drawText(QStyle::visualRect(row.direction, row.rect, place), Qt::AlignVCenter | Qt::AlignLeading,
                     QLocale().toString(count));
}

} // namespace Pressmark
