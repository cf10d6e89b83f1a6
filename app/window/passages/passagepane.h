#pragma once

#include "window/passages/passagelistmodel.h"
#include "window/shell/viewtabs.h"

#include <QWidget>

class QKeyEvent;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace Pressmark {

class ArchiveConnection;
class EmptyState;
struct ListBar;
class RowsView;
class TagField;
class TagIndex;

/// The passages that the search finds, in groups. They are chosen by their boxes, by mouse and keys as in any list, and
/// then tagged or exported. Reads only while it is shown.
class PassagePane : public QWidget
{
    Q_OBJECT

public:
    explicit PassagePane(QWidget *parent = nullptr);

    void setConnection(ArchiveConnection *connection);
    void setTags(const std::shared_ptr<const TagIndex> &tags);
    void setQuery(const SearchQuery &query);
    /// Passages, or what is known of them, may have changed.
    void markStale();

    PassageListModel *model() const { return m_model; }
    RowsView *view() const { return m_view; }
    PassageGroup group() const { return m_group; }
    void setGroup(PassageGroup group);
    QList<AnnotationId> chosenPassages() const;
    bool isSettled() const;
    void takeFocus();

Q_SIGNALS:
    void viewRequested(Pressmark::SearchView view);
    void found(const Pressmark::PassageResult &result, qint64 milliseconds);
    void failed(const QString &problem);
    void passageOpened(const Pressmark::PassageText &passage);
    void sameWordsRequested(const Pressmark::PassageText &passage); // where else they are marked
    void wordsRequested(const Pressmark::PassageText &passage);     // where else they stand
    void tagRequested(const QList<Pressmark::AnnotationId> &passages, const QString &tag);
    void splitRequested(const QList<Pressmark::AnnotationId> &passages); // a tag of theirs
    void exportRequested(const QList<qsizetype> &rows);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    ListBar makeHeader();
    ListBar makeFooter();
    void fillMenu();
    void read();
    void showResult(const PassageResult &result, qint64 milliseconds);
    void chooseAgain(const QSet<PassageListModel::Place> &chosen, const PassageListModel::Place &current);
    void showCount();
    void showEmptiness();
    void showChosen();
    void bringVisible();
    void requestTag(const QString &tag);
    void exportRows();
    void step(int by);
    void open(const QModelIndex &index);
    void showMenu(const QPoint &place);
    bool pressMouse(const QPoint &place);
    bool pressKey(const QKeyEvent &key);

    ArchiveConnection *m_connection = nullptr;
    PassageListModel *m_model;
    RowsView *m_view;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QLabel *m_count = nullptr;
    QToolButton *m_groupButton = nullptr;
    QLabel *m_chosen = nullptr;
    TagField *m_tagField = nullptr;
    QPushButton *m_split = nullptr;
    QPushButton *m_export = nullptr;
    QTimer *m_again;
    QTimer *m_patience; // runs while a list is on its way that has not been long in coming
    SearchQuery m_query;
    PassageGroup m_group = PassageGroup::None;
    QSet<AnnotationId> m_asked;
    int m_round = 0; // of the rows; answers for older ones are dropped
    bool m_reading = false;
    bool m_stale = true;      // the list is of another query, or of another state of the archive
    bool m_keepPlace = false; // the list is of the same query and in the same groups
};

} // namespace Pressmark
