#include "window/shell/rowsview.h"

#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
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
    return {first.isValid() ? first.row() : 0, last.isValid() ? last.row() : rowCount() - 1};
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

void RowsView::mousePressEvent(QMouseEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier && event->button() == Qt::LeftButton;
    if (!m_hasBoxes || !isPlain || !pressBox(event->pos()))
        QListView::mousePressEvent(event);
}

/// False if there is no box.
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

void RowsView::doItemsLayout()
{
    const bool isEven = uniformItemSizes() && rowCount() > 0;
    m_rowHeight = isEven ? std::max(1, sizeHintForIndex(model()->index(0, modelColumn())).height()) : 0;
    if (isEven)
        QAbstractItemView::doItemsLayout();
    else
        QListView::doItemsLayout();
}

void RowsView::updateGeometries()
{
    if (m_rowHeight == 0) {
        QListView::updateGeometries();
        return;
    }
    QAbstractItemView::updateGeometries();
    const int seen = viewport()->height();
    verticalScrollBar()->setRange(0, std::max(0, rowCount() * m_rowHeight - seen));
    verticalScrollBar()->setPageStep(seen);
    verticalScrollBar()->setSingleStep(m_rowHeight / 2);
}

int RowsView::verticalOffset() const
{
    return m_rowHeight > 0 ? verticalScrollBar()->value() : QListView::verticalOffset();
}

void RowsView::scrollContentsBy(int x, int y)
{
    if (m_rowHeight > 0)
        viewport()->scroll(x, y);
    else
        QListView::scrollContentsBy(x, y);
}

/// As of now: a new model, or other rows in it, are waiting to be seen to.
bool RowsView::isEven() const
{
    const_cast<RowsView *>(this)->executeDelayedItemsLayout(); // as QListView does wherever it is asked for a place
    return m_rowHeight > 0;
}

/// The rows that lie between two heights of the viewport; the second is below the first if there are none.
std::pair<int, int> RowsView::rowsIn(int top, int bottom) const
{
    const int offset = verticalOffset();
    return {std::max(0, (top + offset) / m_rowHeight), std::min(rowCount() - 1, (bottom + offset) / m_rowHeight)};
}

QRect RowsView::visualRect(const QModelIndex &index) const
{
    if (!isEven() || !index.isValid())
        return QListView::visualRect(index);
    return {0, index.row() * m_rowHeight - verticalOffset(), viewport()->width(), m_rowHeight};
}

QModelIndex RowsView::indexAt(const QPoint &place) const
{
    if (!isEven())
        return QListView::indexAt(place);
    const int height = place.y() + verticalOffset();
    const bool isThere = height >= 0 && height / m_rowHeight < rowCount() && viewport()->rect().contains(place);
    return isThere ? model()->index(height / m_rowHeight, modelColumn()) : QModelIndex();
}

void RowsView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!isEven() || !index.isValid()) {
        QListView::scrollTo(index, hint);
        return;
    }
    const int top = index.row() * m_rowHeight;
    const int bottom = top + m_rowHeight - viewport()->height();
    const int now = verticalOffset();
    const int middle = (top + bottom) / 2;
    const int wanted = hint == PositionAtTop ? top
        : hint == PositionAtBottom           ? bottom
        : hint == PositionAtCenter           ? middle
                                             : std::min(std::max(now, bottom), top);
    verticalScrollBar()->setValue(wanted);
}

QModelIndex RowsView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (!isEven())
        return QListView::moveCursor(action, modifiers);
    const int page = std::max(1, viewport()->height() / m_rowHeight);
    const int last = rowCount() - 1;
    int row = currentIndex().isValid() ? currentIndex().row() : -1;
    switch (action) {
    case MoveUp:
    case MovePrevious:
        --row;
        break;
    case MoveDown:
    case MoveNext:
        ++row;
        break;
    case MovePageUp:
        row -= page;
        break;
    case MovePageDown:
        row += page;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = last;
        break;
    default:
        return currentIndex();
    }
    return last < 0 ? QModelIndex() : model()->index(std::clamp(row, 0, last), modelColumn());
}

void RowsView::setSelection(const QRect &area, QItemSelectionModel::SelectionFlags command)
{
    if (!isEven()) {
        QListView::setSelection(area, command);
        return;
    }
    const QRect rect = area.normalized();
    const auto [first, last] = rowsIn(rect.top(), rect.bottom());
    QItemSelection selection;
    if (first <= last)
        selection.select(model()->index(first, modelColumn()), model()->index(last, modelColumn()));
    selectionModel()->select(selection, command);
}

QRegion RowsView::visualRegionForSelection(const QItemSelection &selection) const
{
    if (!isEven())
        return QListView::visualRegionForSelection(selection);
    const auto [top, bottom] = rowsIn(0, viewport()->height() - 1);
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        for (int row = std::max(range.top(), top); row <= std::min(range.bottom(), bottom); ++row)
            region += visualRect(model()->index(row, modelColumn()));
    }
    return region;
}

void RowsView::paintEvent(QPaintEvent *event)
{
    if (!isEven()) {
        QListView::paintEvent(event);
        return;
    }
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const auto [first, last] = rowsIn(event->rect().top(), event->rect().bottom());
    for (int row = first; row <= last; ++row)
        paintRow(painter, option, model()->index(row, modelColumn()));
}

void RowsView::paintRow(QPainter &painter, QStyleOptionViewItem option, const QModelIndex &index)
{
    option.rect = visualRect(index);
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
    const bool isHovered = viewport()->underMouse() && option.rect.contains(viewport()->mapFromGlobal(QCursor::pos()));
    option.state.setFlag(QStyle::State_MouseOver, isHovered);
    itemDelegateForIndex(index)->paint(&painter, option, index);
}

} // namespace Pressmark
