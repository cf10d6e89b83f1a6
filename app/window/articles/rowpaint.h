#pragma once

#include <QString>

class QPainter;
class QPointF;
class QStyleOptionViewItem;

namespace Pressmark {

// What rows with boxes have in common, whatever stands in them.

/// The ground of a row that is chosen or under the mouse, and the line below it.
void paintRowGround(QPainter &painter, const QStyleOptionViewItem &row);
/// A frame, if the row has the focus: to be painted last.
void paintRowFocus(QPainter &painter, const QStyleOptionViewItem &row);
/// A box to choose the row by, ticked if it is chosen.
void paintRowBox(QPainter &painter, const QStyleOptionViewItem &row, const QPointF &corner);

/// The name of a group of rows and how many there are, behind a dot if it has a colour.
inline constexpr int HeadingRowHeight = 36;
void paintRowHeading(QPainter &painter, const QStyleOptionViewItem &row, const QString &name, int count,
                     const QString &color = {});

} // namespace Pressmark
