#pragma once

#include "model/tag.h"
#include "search/concordance.h"
#include "search/concordancemarks.h"
#include "window/concordance/concordancereader.h"
#include "window/shell/rowsview.h"
#include "window/shell/viewtabs.h"

#include <QSet>
#include <QWidget>

class QKeyEvent;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace Pressmark {

class ArchiveConnection;
class ConcordanceModel;
class EmptyState;
struct ListBar;
class TagField;
class TagIndex;

/// Every hit of the search on a line. Lines are chosen by their boxes, by mouse and keys as in any list, and then marked,
/// tagged or exported. Reads only while it is shown.
class ConcordancePane : public QWidget
{
    Q_OBJECT

public:
    explicit ConcordancePane(QWidget *parent = nullptr);

    void setConnection(ArchiveConnection *connection);
    void setTags(const std::shared_ptr<const TagIndex> &tags);
    /// What the search found; `articles` in the order of the list.
    void setSearch(const SearchQuery &query, const QList<ArticleId> &articles);
    /// Marks and tags of these may have changed, or the texts.
    void markStale();

    ConcordanceModel *model() const { return m_model; }
    RowsView *view() const { return m_view; }
    ConcordanceOrder order() const { return m_reader->order(); }
    void setOrder(ConcordanceOrder order);
    void setScope(ConcordanceScope scope);
    void setExtent(MarkExtent extent);
    MarkExtent extent() const { return m_extent; }
    bool isSettled() const;
    void takeFocus();
    void highlight();
    void underline();
    void askForTag();

Q_SIGNALS:
    void markRequested(const QList<Pressmark::ConcordanceLine> &lines, const Pressmark::LineMark &mark);
    void exportRequested(const QList<int> &rows);
    void lineOpened(const Pressmark::ConcordanceLine &line);
    void viewRequested(Pressmark::SearchView view);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    ListBar makeHeader();
    ListBar makeFooter();
    void exportLines();
    void fillMenus();
    void readSoon();
    void showRows(const ConcordanceReader::Rows &rows);
    void showCount();
    void showChosen();
    void showEnd(const QString &problem, bool full);
    void bringVisible();
    static bool isLetter(const QKeyEvent &key);
    bool takeLetter(const QKeyEvent &key);
    void requestMark(const LineMark &mark);

    ArchiveConnection *m_connection = nullptr;
    ConcordanceReader *m_reader;
    ConcordanceModel *m_model;
    RowsView *m_view;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QLabel *m_count;
    QProgressBar *m_progress;
    QToolButton *m_stop;
    QToolButton *m_sortButton;
    QToolButton *m_scopeButton;
    QToolButton *m_extentButton;
    QToolButton *m_foldButton;
    QLabel *m_chosen;
    TagField *m_tagField;
    QList<QPushButton *> m_acts;
    SearchQuery m_query;
    QList<ArticleId> m_articles;
    ConcordanceScope m_scope = ConcordanceScope::Articles;
    MarkExtent m_extent = MarkExtent::Hit;
    QSet<int> m_asked;
    int m_round = 0;     // of the rows; answers for older ones are dropped
    bool m_stale = true; // the search is another than that of the rows
};

} // namespace Pressmark
