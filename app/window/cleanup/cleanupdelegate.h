#pragma once

#include <QStyledItemDelegate>

namespace Pressmark {

/// Draws a tag that may want to be cleaned up: a box to choose it, its name and the one that it is like, and the reason.
class CleanupDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int RowHeight = 52;

    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Pressmark
