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
    : QObject(workspace)
    , m_workspace(workspace)
    , m_exporting(exporting)
    , m_messages(messages)
    , m_pane(new ConcordancePane)
{
    m_pane->setParent(workspace);
    m_pane->hide();
    connect(workspace, &Workspace::searched, this, [this] {
        const ArticleListPane *list = m_workspace->list();
        m_pane->setSearch(list->query(), list->model()->articles());
    });
    connect(workspace, &Workspace::contentsChanged, this,
            [this] { m_pane->setTags(m_workspace->tagging()->tagIndex()); });
    const auto followView = [this](const QWidget *view) {
        const bool shown = view == m_pane;
        if (shown == m_isShown)
            return;
        m_isShown = shown;
        Q_EMIT shownChanged(shown);
    };
    connect(workspace, &Workspace::viewChanged, this, followView);
    connect(m_pane, &ConcordancePane::markRequested, this, &ConcordanceActs::mark);
    connect(m_pane, &ConcordancePane::exportRequested, this, &ConcordanceActs::exportRows);
    const auto open = [this, steps](const ConcordanceLine &line) {
        show(false);
        steps->open(line.article, {line.part, {line.start, line.length}});
        m_workspace->reader()->takeFocus();
    };
    connect(m_pane, &ConcordancePane::lineOpened, this, open);
}

void ConcordanceActs::setConnection(ArchiveConnection *connection)
{
    m_connection = connection;
    if (connection)
        connect(connection, &ArchiveConnection::personChanged, m_pane, [this] { m_pane->setConnection(m_connection); });
    m_pane->setConnection(connection);
    if (connection)
        connect(connection, &ArchiveConnection::changed, m_pane, &ConcordancePane::markStale);
    else
        show(false);
}

void ConcordanceActs::show(bool shown)
{
    if (shown != m_isShown)
        m_workspace->showView(shown ? m_pane : nullptr);
    if (shown)
        m_pane->takeFocus();
    else if (m_connection)
        m_workspace->list()->takeFocus();
}

bool ConcordanceActs::isSettled() const
{
    return m_pane->isSettled();
}

void ConcordanceActs::mark(const QList<ConcordanceLine> &lines, const LineMark &mark)
{
    if (!m_connection)
        return;
    const auto marked = std::make_shared<MarkedLines>();
    const auto change = [lines, mark, marked](Writing &writing) -> Result<void> {
        const Result<MarkedLines> result = markLines(writing, lines, mark);
        if (!result)
            return result.error();
        *marked = *result;
        return {};
    };
    m_connection->write(change, [this, marked, mark] { tell(*marked, mark); });
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
    m_messages->showAct(text, m_connection);
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
