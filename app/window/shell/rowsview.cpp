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

void RowsView::setHeadings(std::vector<int> rows)
{
    m_headings = std::move(rows);
    scheduleDelayedItemsLayout();
}

void RowsView::doItemsLayout()
{
    const auto heightOf = [this](int row) {
        return row < rowCount() ? std::max(1, sizeHintForIndex(model()->index(row, modelColumn())).height()) : 1;
    };
    int plain = 0; // the first row that is no heading
    while (static_cast<size_t>(plain) < m_headings.size() && m_headings[static_cast<size_t>(plain)] == plain)
        ++plain;
    m_rowHeight = heightOf(plain);
    m_headingHeight = m_headings.empty() ? m_rowHeight : heightOf(m_headings.front());
    QAbstractItemView::doItemsLayout();
}

void RowsView::updateGeometries()
{
    QAbstractItemView::updateGeometries();
    const int seen = viewport()->height();
    verticalScrollBar()->setRange(0, std::max(0, topOf(rowCount()) - seen));
    verticalScrollBar()->setPageStep(seen);
    verticalScrollBar()->setSingleStep(m_rowHeight / 2);
}

int RowsView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

void RowsView::scrollContentsBy(int x, int y)
{
    viewport()->scroll(x, y);
}

/// As of now: a new model, or other rows in it, are waiting to be seen to.
void RowsView::layOut() const
{
    const_cast<RowsView *>(this)->executeDelayedItemsLayout(); // as QListView does wherever it is asked for a place
}

/// From the top of the first row.
int RowsView::topOf(int row) const
{
    const auto above = std::lower_bound(m_headings.begin(), m_headings.end(), row) - m_headings.begin();
    return row * m_rowHeight - static_cast<int>(above) * (m_rowHeight - m_headingHeight);
}

/// The row that lies so far below the top of the first; the number of rows or more if that is below the last.
int RowsView::rowAt(int height) const
{
    const auto next = std::partition_point(m_headings.begin(), m_headings.end(),
                                           [this, height](int heading) { return topOf(heading) <= height; });
    if (next == m_headings.begin())
        return height / m_rowHeight;
    const int heading = *std::prev(next);
    const int below = height - topOf(heading) - m_headingHeight;
    return below < 0 ? heading : heading + 1 + below / m_rowHeight;
}

/// The rows that lie between two heights of the viewport; the second is below the first if there are none.
std::pair<int, int> RowsView::rowsIn(int top, int bottom) const
{
    const int offset = verticalOffset();
    return {rowAt(std::max(0, top + offset)), std::min(rowCount() - 1, rowAt(std::max(0, bottom + offset)))};
}

QRect RowsView::visualRect(const QModelIndex &index) const
{
    layOut();
    if (!index.isValid())
        return {};
    const int top = topOf(index.row());
    return {0, top - verticalOffset(), viewport()->width(), topOf(index.row() + 1) - top};
}

QModelIndex RowsView::indexAt(const QPoint &place) const
{
    layOut();
    const int height = place.y() + verticalOffset();
    if (height < 0 || !viewport()->rect().contains(place))
        return {};
    const int row = rowAt(height);
    return row < rowCount() ? model()->index(row, modelColumn()) : QModelIndex();
}

void RowsView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    layOut();
    if (!index.isValid())
        return;
    const int top = topOf(index.row());
    const int bottom = topOf(index.row() + 1) - viewport()->height();
    const int now = verticalOffset();
    const int middle = (top + bottom) / 2;
    const int wanted = hint == PositionAtTop ? top
        : hint == PositionAtBottom           ? bottom
        : hint == PositionAtCenter           ? middle
                                             : std::min(std::max(now, bottom), top);
    verticalScrollBar()->setValue(wanted);
}

/// Over headings and the like, which cannot be chosen.
QModelIndex RowsView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    layOut();
    const int page = std::max(1, viewport()->height() / m_rowHeight);
    const int last = rowCount() - 1;
    const int current = currentIndex().isValid() ? currentIndex().row() : -1;
    const auto moved = [this, last](int wanted, int step) {
        for (const int by : {step, -step}) {
            for (int row = std::clamp(wanted, 0, std::max(0, last)); row >= 0 && row <= last; row += by) {
                const QModelIndex index = model()->index(row, modelColumn());
                if (index.flags().testFlag(Qt::ItemIsEnabled))
                    return index;
            }
        }
        return currentIndex();
    };
    switch (action) {
    case MoveUp:
    case MovePrevious:
        return moved(current - 1, -1);
    case MoveDown:
    case MoveNext:
        return moved(current + 1, 1);
    case MovePageUp:
        return moved(current - page, -1);
    case MovePageDown:
        return moved(current + page, 1);
    case MoveHome:
        return moved(0, 1);
    case MoveEnd:
        return moved(last, -1);
    default:
        return currentIndex();
    }
}

void RowsView::setSelection(const QRect &area, QItemSelectionModel::SelectionFlags command)
{
    layOut();
    const QRect rect = area.normalized();
    const auto [first, last] = rowsIn(rect.top(), rect.bottom());
    QItemSelection selection;
    if (first <= last)
        selection.select(model()->index(first, modelColumn()), model()->index(last, modelColumn()));
    selectionModel()->select(selection, command);
}

QRegion RowsView::visualRegionForSelection(const QItemSelection &selection) const
{
    layOut();
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
    layOut();
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
