#pragma once

#include "model/tag.h"
#include "search/newest.h"
#include "window/searching/histogram.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace Pressmark {

class ArchiveConnection;
class ArticleDelegate;
class ArticleListModel;
class EmptyState;
class RowsView;

/// The list of articles with its count, order and histogram. Brings rows and snippets for what is seen.
class ArticleListPane : public QWidget
{
    Q_OBJECT

public:
    static constexpr int LeastWidth = 240;

    explicit ArticleListPane(QWidget *parent = nullptr);

    void setConnection(ArchiveConnection *connection);
    void setTags(const QList<Tag> &tags);
    /// What a search gave. `keep` is selected if it is in the list, else the first article.
    void setResult(const SearchResult &result, bool narrowed, ArticleId keep);
    /// What a search will give first of all; `keep` stays selected if it is among them.
    void setNewest(const NewestArticles &newest, ArticleId keep);
    /// Words to search for instead, offered where nothing was found; none if empty.
    void setSuggestion(const QString &words);
    void markStale(const QList<ArticleId> &articles, bool all);

    const SearchQuery &query() const { return m_query; }
    SearchSort sort() const { return m_sort; }
    void setSort(SearchSort sort);
    void setCompact(bool compact);

    ArticleListModel *model() const { return m_model; }
    ArticleId currentArticle() const;
    QList<ArticleId> selectedArticles() const;
    /// What an export of the list takes: the selected articles if there are several, else all.
    QList<ArticleId> chosenArticles() const;
    bool select(ArticleId article);
    /// Goes on by `step` rows.
    void move(int step);
    /// The next row whose article is unread; false if there is none that is known.
    bool moveToUnread();
    bool isLoaded() const; // everything that is seen is there
    void takeFocus();
    /// On the screen, below the current article: for a menu that a key opens.
    QPoint menuPlace() const;

Q_SIGNALS:
    void articleChosen(Pressmark::ArticleId article);
    void sortChanged();
    void timeChosen(const QString &year);
    void clearSearchRequested();
    void suggestionChosen(const QString &words);
    void menuRequested(const QPoint &place);

private:
    static QString adviceFor(const SearchResult &result); // where nothing was found
    QWidget *makeHeader();
    void showArticles(const QList<ArticleId> &articles, const SearchQuery &query);
    void showSort(bool hasWords);
    void bringVisible();
    void selectRow(int row);

    ArchiveConnection *m_connection = nullptr;
    ArticleListModel *m_model;
    ArticleDelegate *m_delegate;
    RowsView *m_view;
    QLabel *m_count;
    QToolButton *m_sortButton;
    Histogram *m_histogram;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QPushButton *m_suggestion;
    QString m_suggested;
    SearchQuery m_query;
    SearchSort m_sort = SearchSort::Relevance;
    QSet<ArticleId> m_asked;
    int m_round = 0; // of the list; answers for an older one are dropped
};

} // namespace Pressmark
