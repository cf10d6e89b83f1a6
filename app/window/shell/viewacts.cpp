#include "window/shell/viewacts.h"

#include "window/articles/articlelistpane.h"
#include "window/shell/workspace.h"

namespace Pressmark {

ViewActs::ViewActs(Workspace *workspace)
    : QObject(workspace)
    , m_workspace(workspace)
{
    connect(workspace, &Workspace::viewChanged, this, &ViewActs::follow);
}

void ViewActs::setView(QWidget *view)
{
    m_view = view;
    m_view->setParent(m_workspace);
    m_view->hide();
}

void ViewActs::setConnection(ArchiveConnection *connection)
{
    m_connection = connection;
    if (!connection)
        show(false);
}

void ViewActs::show(bool shown)
{
    if (!shown && !m_isShown)
        return;
    showUnasked(shown);
    if (shown)
        takeFocus();
    else if (m_connection)
        m_workspace->list()->takeFocus();
}

void ViewActs::showUnasked(bool shown)
{
    if (shown != m_isShown)
        m_workspace->showView(shown ? m_view : nullptr);
}

void ViewActs::follow(const QWidget *view)
{
    const bool shown = view == m_view;
    if (shown == m_isShown)
        return;
    m_isShown = shown;
    Q_EMIT shownChanged(shown);
}

} // namespace Pressmark
