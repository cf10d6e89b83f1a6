#include "window/shell/rowsview.h"

#include <QScrollBar>

#include <algorithm>

namespace Pressmark {

RowsView::RowsView(QWidget *parent)
    : QListView(parent)
{
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    m_timer.setSingleShot(true);
    m_timer.setInterval(10);
    connect(&m_timer, &QTimer::timeout, this, &RowsView::rowsWanted);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &RowsView::askSoon);
}

std::pair<int, int> RowsView::visibleRows() const
{
    const QModelIndex first = indexAt({1, 0});
    const QModelIndex last = indexAt({1, viewport()->height() - 1});
    return {first.isValid() ? first.row() : 0, last.isValid() ? last.row() : model()->rowCount() - 1};
}

QList<int> RowsView::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

QList<int> RowsView::chosenRows() const
{
    const QList<int> rows = selectedRows();
    return rows.isEmpty() && currentIndex().isValid() ? QList<int>{currentIndex().row()} : rows;
}

void RowsView::selectRows(const QList<int> &rows)
{
    QItemSelection selection; // of few ranges, since every row that is drawn is looked for in them
    for (qsizetype first = 0, last = 0; first < rows.size(); first = last + 1) {
        for (last = first; last + 1 < rows.size() && rows[last + 1] == rows[last] + 1;)
            ++last;
        selection.select(model()->index(rows[first], 0), model()->index(rows[last], 0));
    }
    selectionModel()->select(selection, QItemSelectionModel::Select);
}

bool RowsView::pressBox(const QPoint &place)
{
    const QModelIndex index = indexAt(place);
    const int edge = isRightToLeft() ? viewport()->width() - place.x() : place.x();
    if (!index.flags().testFlag(Qt::ItemIsSelectable) || edge >= BoxWidth)
        return false;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::Toggle);
    setFocus(Qt::MouseFocusReason);
    return true;
}

/// Of what is not seen nothing is drawn, and to ask where each of a million rows stands takes seconds.
void RowsView::dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    const auto [top, bottom] = visibleRows();
    const int from = std::max(first.row(), top);
    const int to = std::min(last.row(), bottom);
    if (from <= to)
        QAbstractItemView::dataChanged(model()->index(from, first.column()), model()->index(to, last.column()), roles);
}

void RowsView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    askSoon();
}

} // namespace Pressmark
