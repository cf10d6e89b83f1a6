#include "window/searching/searchhints.h"

#include "archive/articles.h"
#include "window/connection/archiveconnection.h"
#include "window/searching/searchbar.h"
#include "window/searching/searchcompletion.h"
#include "window/shell/workspace.h"

namespace Pressmark {

namespace {

constexpr int MostAuthors = 20'000;

} // namespace

SearchHints::SearchHints(SearchBar *search, Workspace *workspace)
    : QObject(workspace)
    , m_search(search)
    , m_workspace(workspace)
{
    connect(workspace, &Workspace::contentsChanged, this, &SearchHints::tell);
}

void SearchHints::setConnection(ArchiveConnection *connection)
{
    m_connection = connection;
    m_authors.clear();
    m_articles = -1;
}

void SearchHints::tell()
{
    const LibraryContents &contents = m_workspace->contents();
    SearchKnowledge known = m_search->completion()->knowledge();
    known.tags.clear();
    known.sources.clear();
    known.collections.clear();
    for (const Tag &tag : contents.tags)
        known.tags.append(tag.name);
    for (const SourceCount &source : contents.sources)
        known.sources.append(source.name);
    for (const Collection &collection : contents.collections)
        known.collections.append(collection.name);
    known.authors = m_authors;
    m_search->completion()->setKnowledge(known);
    if (m_connection && contents.counts.articles != m_articles)
        readAuthors();
}

void SearchHints::readAuthors()
{
    const auto articles = m_workspace->contents().counts.articles;
    const auto question = [](const Session &session) { return Pressmark::readAuthors(session, MostAuthors); };
    const auto answer = [this, articles](const Result<QStringList> &authors) {
        if (!authors)
            return;
        m_articles = articles; // else they are asked for again: another question may have taken the lane
        m_authors = *authors;
        tell();
    };
    m_connection->read<QStringList>(ArchiveConnection::Lane::Concordance, this, question, answer);
}

} // namespace Pressmark
