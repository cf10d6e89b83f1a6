#pragma once

#include "window/cleanup/cleanupmodel.h"

#include <QWidget>

class QKeyEvent;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace Pressmark {

class EmptyState;
struct ListBar;
class RowsView;

/// Lists what may want to be cleaned up among the tags. Says what people want to do about it; others do it.
class CleanupPane : public QWidget
{
    Q_OBJECT

public:
    explicit CleanupPane(QWidget *parent = nullptr);

    /// Keeps the place in the list. `isBlind`: only names were looked at.
    void setFindings(const QList<TagFinding> &findings, const QList<Tag> &tags, bool isBlind);
    void setWritable(bool writable);
    CleanupModel *model() const { return m_model; }
    RowsView *view() const { return m_view; }
    void setFilter(CleanupModel::Filter filter);
    void takeFocus();

Q_SIGNALS:
    void left(); // back to the articles
    void mergeRequested(const QList<Pressmark::TagFinding> &findings);
    void mergeIntoRequested(const QList<Pressmark::TagFinding> &findings);
    void renameRequested(Pressmark::TagId tag);
    void deleteRequested(const QList<Pressmark::TagFinding> &findings);
    void leaveRequested(const QList<Pressmark::TagFinding> &findings, bool leave);
    void openRequested(Pressmark::TagId tag);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ListBar makeHeader();
    ListBar makeFooter();
    QPushButton *addButton(const ListBar &footer, const QString &text, void (CleanupPane::*act)());
    void fillMenu();
    void showEmptiness();
    void showChosen();
    QList<TagFinding> chosen() const;
    void showMenu(const QPoint &place);
    bool pressKey(const QKeyEvent &key);
    void goTo(int row);
    void step(int by);
    void merge();
    void mergeOtherWay();
    void mergeInto();
    void rename();
    void deleteChosen();
    void leave();
    void open();

    CleanupModel *m_model;
    RowsView *m_view;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QLabel *m_count = nullptr;
    QToolButton *m_filterButton = nullptr;
    QLabel *m_chosen = nullptr;
    QPushButton *m_merge = nullptr;
    QPushButton *m_mergeInto = nullptr;
    QPushButton *m_rename = nullptr;
    QPushButton *m_delete = nullptr;
    QPushButton *m_leave = nullptr;
    qsizetype m_tags = 0;
    bool m_isWritable = false;
    bool m_isBlind = false;
};

} // namespace Pressmark
