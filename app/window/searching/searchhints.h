#pragma once

#include <QObject>

namespace Pressmark {

class ArchiveConnection;
class SearchBar;
class Workspace;

/// Tells the search field which tags, sources, collections and authors the archive has.
class SearchHints : public QObject
{
    Q_OBJECT

public:
    SearchHints(SearchBar *search, Workspace *workspace);

    void setConnection(ArchiveConnection *connection);

private:
    void tell();
    void readAuthors();

    SearchBar *m_search;
    Workspace *m_workspace;
    ArchiveConnection *m_connection = nullptr;
    QStringList m_authors;
    int m_articles = -1; // that the authors were read of
};

} // namespace Pressmark
