#pragma once

#include <QListView>
#include <QTimer>

#include <utility>
#include <vector>

namespace Pressmark {

/// A list of very many rows whose contents are read only when they are about to be seen. All rows have the same height,
/// and all headings among them another, so that nothing is laid out: to do so takes longer the more rows there are. Rows
/// may begin with a box to choose them by.
class RowsView : public QListView
{
    Q_OBJECT

public:
    static constexpr int BoxWidth = 36;

    explicit RowsView(QWidget *parent = nullptr);

    /// Which rows are headings, in order; of the rows that the model has now.
    void setHeadings(std::vector<int> rows);
    /// Asks for the rows that are seen, a moment from now.
    void askSoon() { m_timer.start(); }
    /// The first and the last row that is seen, be it in part.
    std::pair<int, int> visibleRows() const;

    /// In order; what cannot be chosen is never among them.
    QList<int> selectedRows() const;
    /// The selected ones; if there are none, the one with the focus.
    QList<int> chosenRows() const;
    /// Selects these, too. Requires: they are in order.
    void selectRows(const QList<int> &rows);
    /// Rows begin with a box: one that is pressed chooses its row beside others, or no longer.
    void setHasBoxes() { m_hasBoxes = true; }

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &place) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;

Q_SIGNALS:
    /// The rows that are seen now are perhaps not there yet: after scrolling, after a change of size, and when asked.
    void rowsWanted();

protected:
    /// Lays nothing out anew.
    void dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;
    int verticalOffset() const override;
    void scrollContentsBy(int x, int y) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &area, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    int rowCount() const { return model() ? model()->rowCount() : 0; }
    bool pressBox(const QPoint &place);
    void layOut() const;
    int topOf(int row) const;
    int rowAt(int height) const;
    std::pair<int, int> rowsIn(int top, int bottom) const;
    void paintRow(QPainter &painter, QStyleOptionViewItem option, const QModelIndex &index);

    int m_rowHeight = 1;
    int m_headingHeight = 1;
    std::vector<int> m_headings; // rows
    bool m_hasBoxes = false;
    QTimer m_timer;
};

} // namespace Pressmark
