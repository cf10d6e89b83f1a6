#pragma once

#include <QStyledItemDelegate>

namespace Pressmark {

/// Draws a row of the library: a heading, or a name with its dot and count.
class LibraryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit LibraryDelegate(QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Where the arrow of a row with children stands in the row's rectangle.
    static QRect arrowRect(const QRect &row, const QModelIndex &index, Qt::LayoutDirection direction);
};

} // namespace Pressmark
