#include "window/concordance/concordanceacts.h"

#include "jobs/concordanceexport.h"
#include "window/articles/articlelistmodel.h"
#include "window/articles/articlelistpane.h"
#include "window/concordance/concordancemodel.h"
#include "window/concordance/concordancepane.h"
#include "window/connection/archiveconnection.h"
#include "window/exporting/exportstarter.h"
#include "window/reader/hitsteps.h"
#include "window/reader/readerpane.h"
#include "window/shell/messagebar.h"
#include "window/shell/workspace.h"
#include "window/tagging/taggingpanel.h"

namespace Pressmark {

ConcordanceActs::ConcordanceActs(Workspace *workspace, HitSteps *steps, ExportStarter *exporting, MessageBar *messages)
    : ViewActs(workspace)
    , m_exporting(exporting)
    , m_messages(messages)
    , m_pane(new ConcordancePane)
{
    setView(m_pane);
    connect(workspace, &Workspace::searched, this,
            [this, list = workspace->list()] { m_pane->setSearch(list->query(), list->model()->articles()); });
    connect(workspace, &Workspace::contentsChanged, this,
            [this, tagging = workspace->tagging()] { m_pane->setTags(tagging->tagIndex()); });
    connect(m_pane, &ConcordancePane::markRequested, this, &ConcordanceActs::mark);
    connect(m_pane, &ConcordancePane::exportRequested, this, &ConcordanceActs::exportRows);
    const auto open = [this, steps, reader = workspace->reader()](const ConcordanceLine &line) {
        show(false);
        steps->open(line.article, {line.part, {line.start, line.length}});
        reader->takeFocus();
    };
    connect(m_pane, &ConcordancePane::lineOpened, this, open);
}

void ConcordanceActs::setConnection(ArchiveConnection *connection)
{
    m_pane->setConnection(connection);
    ViewActs::setConnection(connection);
    if (!connection)
        return;
    connect(connection, &ArchiveConnection::personChanged, m_pane,
            [this, connection] { m_pane->setConnection(connection); });
    connect(connection, &ArchiveConnection::changed, m_pane, &ConcordancePane::markStale);
}

void ConcordanceActs::takeFocus()
{
    m_pane->takeFocus();
}

bool ConcordanceActs::isSettled() const
{
    return m_pane->isSettled();
}

void ConcordanceActs::mark(const QList<ConcordanceLine> &lines, const LineMark &mark)
{
    if (!connection())
        return;
    const auto marked = std::make_shared<MarkedLines>();
    const auto change = [lines, mark, marked](Writing &writing) -> Result<void> {
        const Result<MarkedLines> result = markLines(writing, lines, mark);
        if (!result)
            return result.error();
        *marked = *result;
        return {};
    };
    connection()->write(change, [this, marked, mark] { tell(*marked, mark); });
}

void ConcordanceActs::tell(const MarkedLines &marked, const LineMark &mark)
{
    if (marked.passages == 0) {
        m_messages->showNews(mark.tag.isEmpty() ? tr("All of these lines had that mark already.")
                                                : tr("All of these lines had the tag “%1” already.").arg(mark.tag));
        return;
    }
    const QString passages = tr("%Ln passage(s)", nullptr, marked.passages);
    const QString articles = tr("%Ln article(s)", nullptr, marked.articles);
    const QString text = mark.tag.isEmpty() ? tr("Marked: %1 in %2.").arg(passages, articles)
                                            : tr("Tagged “%3”: %1 in %2.").arg(passages, articles, mark.tag);
    m_messages->showAct(text, connection());
}

void ConcordanceActs::exportRows(const QList<int> &rows)
{
    if (rows.isEmpty()) {
        m_messages->showNews(tr("There are no lines to export."));
        return;
    }
    QList<ConcordanceRow> wanted;
    for (const int row : rows)
        wanted.append({m_pane->model()->rows().line(row), m_pane->model()->rows().copies(row)});
    m_exporting->askForConcordance(wanted, tr("Concordance"));
}

} // namespace Pressmark
