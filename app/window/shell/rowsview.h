#pragma once

#include <QListView>
#include <QTimer>

namespace Pressmark {

/// A list of very many rows whose contents are read only when they are about to be seen, and whose heights are known
/// before.
class RowsView : public QListView
{
    Q_OBJECT

public:
    explicit RowsView(QWidget *parent = nullptr);

    /// Asks for the rows that are seen, a moment from now.
    void askSoon() { m_timer.start(); }

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
