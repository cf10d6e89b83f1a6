#include "window/reader/hitsteps.h"

#include "window/articles/articlelistmodel.h"
#include "window/articles/articlelistpane.h"
#include "window/reader/articleview.h"
#include "window/reader/readerpane.h"
#include "window/shell/messagebar.h"
#include "window/shell/workspace.h"

#include <utility>

namespace Pressmark {

HitSteps::HitSteps(Workspace *workspace, MessageBar *messages)
    : QObject(workspace)
    , m_workspace(workspace)
    , m_messages(messages)
{
    connect(workspace, &Workspace::contentShown, this, &HitSteps::showHit);
    const auto searched = [this] {
        const SearchQuery &query = m_workspace->list()->query();
        if (query == m_query)
            return; // the archive has changed: what is read stays where it is
        m_query = query;
        m_shown = {};
        showHit();
    };
    connect(workspace, &Workspace::searched, this, searched);
}

void HitSteps::step(bool backwards)
{
    if (!m_workspace->content() || m_workspace->reader()->findNext(backwards))
        return;
    const ArticleListPane *list = m_workspace->list();
    const int row = list->model()->rowOf(list->currentArticle()) + (backwards ? -1 : 1);
    const ArticleId next = list->model()->articleAt(row);
    if (!next.isValid() || m_query.kind == SearchQuery::Kind::All) {
        m_messages->showNews(backwards ? tr("This is the first hit.") : tr("This is the last hit."));
        return;
    }
    m_last = backwards;
    m_workspace->list()->select(next);
}

void HitSteps::open(ArticleId article, const PartHit &hit)
{
    m_wanted = hit;
    if (m_workspace->content() && m_workspace->content()->article.id == article) {
        m_shown = {};
        showHit();
        return;
    }
    if (!m_workspace->list()->select(article))
        m_workspace->openArticle(article);
}

void HitSteps::showHit()
{
    if (!m_workspace->content() || m_workspace->content()->article.id == m_shown)
        return;
    m_shown = m_workspace->content()->article.id;
    ReaderPane *reader = m_workspace->reader();
    const auto wanted = std::exchange(m_wanted, std::nullopt);
    const bool last = std::exchange(m_last, false);
    if (wanted)
        reader->openTab(ReaderPane::Tab::Article);
    if (wanted)
        reader->articleView()->goToHit(*wanted);
    else
        reader->goToEdgeHit(last);
}

} // namespace Pressmark
