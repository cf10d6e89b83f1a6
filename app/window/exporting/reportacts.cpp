#include "window/exporting/reportacts.h"

#include "archive/archive.h"
#include "window/articles/articlelistpane.h"
#include "window/connection/archiveconnection.h"
#include "window/exporting/exportstarter.h"
#include "window/library/searchacts.h"
#include "window/library/sidepane.h"
#include "window/searching/searchbar.h"
#include "window/shell/messagebar.h"
#include "window/shell/workspace.h"

namespace Pressmark {

ReportActs::ReportActs(Workspace *workspace, SearchBar *search, ExportStarter *exporting, MessageBar *messages)
    : QObject(workspace)
    , m_workspace(workspace)
    , m_search(search)
    , m_exporting(exporting)
    , m_messages(messages)
{
    connect(workspace->side()->searchActs(), &SearchActs::reportRequested, this, &ReportActs::reportOnSearch);
}

void ReportActs::reportOnList()
{
    const QList<ArticleId> articles = m_workspace->list()->chosenArticles();
    if (articles.isEmpty()) {
        m_messages->showNews(tr("The list is empty, so there is nothing to report on."));
        return;
    }
    const QString title = m_search->isEmpty() ? m_workspace->connection()->archive().name() : m_search->queryText();
    QList<ReportSource> sources{{.title = title, .articles = articles}};
    m_exporting->askForReport(sources + savedReports(), 0, m_workspace->contents());
}

/// What the saved searches find, for a report.
QList<ReportSource> ReportActs::savedReports() const
{
    QList<ReportSource> sources;
    for (const CountedSearch &counted : m_workspace->contents().searches)
        sources.append({.title = counted.search.name, .query = counted.search.query, .count = counted.found});
    return sources;
}

void ReportActs::reportOnSearch(const QString &search)
{
    const QList<ReportSource> sources = savedReports();
    for (qsizetype i = 0; i < sources.size(); ++i) {
        if (sources[i].title == search)
            m_exporting->askForReport(sources, i, m_workspace->contents());
    }
}

} // namespace Pressmark
