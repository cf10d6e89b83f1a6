#pragma once

#include <QListView>
#include <QTimer>

#include <utility>

namespace Pressmark {

/// A list of very many rows whose contents are read only when they are about to be seen, and whose heights are known
/// before. Rows may begin with a box to choose them by.
class RowsView : public QListView
{
    Q_OBJECT

public:
    static constexpr int BoxWidth = 36;

    explicit RowsView(QWidget *parent = nullptr);

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
    /// A row whose box is pressed is chosen beside others, or no longer. False if there is no box.
    bool pressBox(const QPoint &place);

Q_SIGNALS:
    /// The rows that are seen now are perhaps not there yet: after scrolling, after a change of size, and when asked.
    void rowsWanted();

protected:
    /// Lays nothing out anew.
    void dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QTimer m_timer;
};

} // namespace Pressmark
