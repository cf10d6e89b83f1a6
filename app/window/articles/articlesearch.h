#pragma once

#include "search/newest.h"

#include <QTimer>

namespace Pressmark {

class ArchiveConnection;

/// Searches for the list of articles: first what there is to show at once, then all. A newer search gives up an older
/// one.
class ArticleSearch : public QObject
{
    Q_OBJECT

public:
    explicit ArticleSearch(QObject *parent = nullptr);

    /// Null: none. What is being searched is given up.
    void setConnection(ArchiveConnection *connection);
    /// Requires: there is a connection.
    void search(const SearchQuery &query, SearchSort sort);
    /// For what has changed: says due() soon, and once for all of it.
    void askSoon();
    /// Whether it searches or will.
    bool isRunning() const { return m_isRunning || m_timer.isActive(); }

Q_SIGNALS:
    void due();
    /// The newest of what will be found, if they are known long before the rest.
    void begun(const Pressmark::NewestArticles &newest);
    void found(const Pressmark::SearchResult &result, qint64 milliseconds);
    void failed(const QString &message);

private:
    ArchiveConnection *m_connection = nullptr;
    QTimer m_timer;
    int m_round = 0; // of the searches; what an older one tells is dropped
    bool m_isRunning = false;
};

} // namespace Pressmark
