#pragma once

#include "search/search.h"
#include "window/library/librarymodel.h"
#include "window/reader/articlecontent.h"

#include <QSet>
#include <QWidget>

class QSplitter;
class QTimer;

namespace Pressmark {

class ArchiveConnection;
class ArticleActs;
class ArticleListPane;
class ArticleSearch;
class CollectionActs;
class Comparing;
class EmptyState;
class LibraryPane;
class LibraryReader;
class MessageBar;
class OpenedArticle;
class PassageActs;
class ReaderPane;
class SearchBar;
class SidePane;
class TaggingPanel;

/// The four panes of an open archive: a search fills the list, the list the reader and the tagging panel.
class Workspace : public QWidget
{
    Q_OBJECT

public:
    Workspace(SearchBar *search, MessageBar *messages, QWidget *parent = nullptr);
    ~Workspace() override;

    void setConnection(ArchiveConnection *connection);             // null: shows nothing
    ArchiveConnection *connection() const { return m_connection; } // null: no archive is open

    SidePane *side() const { return m_side; }
    LibraryPane *library() const { return m_library; }
    ArticleListPane *list() const { return m_list; }
    ReaderPane *reader() const { return m_reader; }
    TaggingPanel *tagging() const { return m_tagging; }
    PassageActs *passageActs() const { return m_passageActs; }
    CollectionActs *collectionActs() const { return m_collectionActs; }
    ArticleActs *articleActs() const { return m_articleActs; }
    Comparing *comparing() const { return m_comparing; }
    EmptyState *dropZone() const { return m_dropZone; }
    QSplitter *splitter() const { return m_splitter; }
    const std::optional<ArticleContent> &content() const;
    const LibraryContents &contents() const;
    void showView(QWidget *view); // in the place of list, reader and tagging panel; null: shows these again
    void search();
    void openArticle(ArticleId article);
    ArticleId openedArticle() const; // whose content is shown or on its way
    bool isSettled() const;          // nothing is being read or searched, and the visible rows are there
    void setPaneShown(QWidget *pane, bool shown);
    void setMarksRead(bool marks); // whether what was looked at for a while counts as read; at first it does
    /// Shows of marks and tags only this person's, and suggests nothing; everything if it is empty.
    void setBlind(const QString &person);
    const QString &blindPerson() const { return m_blindPerson; }
    void openPassage(ArticleId article, AnnotationId passage); // and chooses its card

Q_SIGNALS:
    void contentsChanged();
    void contentShown();
    void searched();                 // the list shows another result
    void viewChanged(QWidget *view); // that is shown instead of the panes; null: these are
    void undoStateMayHaveChanged();

private:
    void connectPanes();
    void showLibrary(const LibraryContents &contents);
    void countSavedSearches();
    void showSearch(const SearchResult &result, qint64 milliseconds);
    void archiveChanged(const ArchiveChange &change);
    void showEmptiness();
    void chooseScope(const Scope &scope, bool add);

    SearchBar *m_search;
    ArchiveConnection *m_connection = nullptr;
    SidePane *m_side;
    LibraryPane *m_library;
    ArticleListPane *m_list;
    ArticleSearch *m_articleSearch;
    ReaderPane *m_reader;
    TaggingPanel *m_tagging;
    EmptyState *m_dropZone;
    QSplitter *m_splitter;
    PassageActs *m_passageActs;
    CollectionActs *m_collectionActs;
    ArticleActs *m_articleActs;
    Comparing *m_comparing;
    OpenedArticle *m_opened;
    LibraryReader *m_libraryReader;
    QTimer *m_countTimer;
    QSet<QWidget *> m_hiddenPanes;
    QWidget *m_view = nullptr; // that is shown instead of the panes
    QString m_blindPerson;
};

} // namespace Pressmark
