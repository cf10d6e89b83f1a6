#include "window/passages/passagelistacts.h"

#include "archive/tagging.h"
#include "window/articles/articlelistpane.h"
#include "window/connection/archiveconnection.h"
#include "window/exporting/exportstarter.h"
#include "window/library/sidepane.h"
#include "window/passages/passagepane.h"
#include "window/reader/hitsteps.h"
#include "window/reader/readerpane.h"
#include "window/searching/scope.h"
#include "window/searching/searchbar.h"
#include "window/shell/messagebar.h"
#include "window/shell/workspace.h"
#include "window/tagging/taggingpanel.h"

#include <QSettings>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

const QString GroupKey = u"passages/group"_s;
constexpr qsizetype MostQuoted = 300; // units of a passage that are searched for as a phrase

/// The words as a phrase; nothing in it closes it.
QString phraseOf(const PassageText &passage)
{
    QString words = passage.placed.annotation.anchor.quote.simplified();
    words.removeIf([](QChar c) { return u"\"“”„«»"_s.contains(c); });
    if (words.size() > MostQuoted)
        words = words.left(std::max<qsizetype>(words.lastIndexOf(u' ', MostQuoted), MostQuoted / 2));
    return u'"' + words + u'"';
}

} // namespace

PassageListActs::PassageListActs(const Around &around)
    : ViewActs(around.workspace)
    , m_around(around)
    , m_pane(new PassagePane)
{
    setView(m_pane);
    const int group = QSettings().value(GroupKey, 0).toInt();
    m_pane->setGroup(static_cast<PassageGroup>(std::clamp(group, 0, static_cast<int>(PassageGroup::Words))));
    connect(around.workspace, &Workspace::searched, this, &PassageListActs::followSearch);
    connect(this, &ViewActs::shownChanged, this, &PassageListActs::tellShown);
    connect(around.workspace, &Workspace::contentsChanged, this,
            [this] { m_pane->setTags(m_around.workspace->tagging()->tagIndex()); });
    connect(m_pane, &PassagePane::found, this, &PassageListActs::showFound);
    connect(m_pane, &PassagePane::failed, around.search, &SearchBar::setProblem);
    connect(m_pane, &PassagePane::passageOpened, this, &PassageListActs::open);
    connect(m_pane, &PassagePane::sameWordsRequested, this, &PassageListActs::searchHere);
    connect(m_pane, &PassagePane::wordsRequested, this, &PassageListActs::searchForWords);
    connect(m_pane, &PassagePane::tagRequested, this, &PassageListActs::tag);
    connect(m_pane, &PassagePane::exportRequested, this, &PassageListActs::exportRows);
}

void PassageListActs::setConnection(ArchiveConnection *connection)
{
    m_followed = {};
    m_pane->setConnection(connection);
    ViewActs::setConnection(connection);
    if (!connection)
        return;
    connect(connection, &ArchiveConnection::changed, m_pane, &PassagePane::markStale);
    connect(connection, &ArchiveConnection::personChanged, m_pane,
            [this, connection] { m_pane->setConnection(connection); });
}

void PassageListActs::takeFocus()
{
    m_pane->takeFocus();
}

bool PassageListActs::isSettled() const
{
    return m_pane->isSettled();
}

/// A query that says so brings the list; one that says so no longer takes it away again.
void PassageListActs::followSearch()
{
    const Result<SearchQuery> query = m_around.search->query();
    if (!query)
        return;
    const bool wanted = asksForPassages(*query);
    const bool isNew = *query != m_followed;
    m_followed = *query;
    m_pane->setQuery(*query);
    if (isNew && wanted && !isShown()) {
        showUnasked(true);
        m_cameByQuery = true;
    } else if (!wanted && m_cameByQuery) {
        showUnasked(false);
    }
}

void PassageListActs::tellShown(bool shown)
{
    m_cameByQuery = false;
    if (shown)
        tell(m_pane->model()->result()); // until it is read anew
    else
        m_around.workspace->side()->leaveView();
}

void PassageListActs::showFound(const PassageResult &result, qint64 milliseconds)
{
    if (!isShown())
        return;
    m_milliseconds = milliseconds;
    tell(result);
    QSettings().setValue(GroupKey, static_cast<int>(m_pane->group()));
}

void PassageListActs::tell(const PassageResult &result)
{
    m_around.workspace->side()->setViewFound({result.total, result.all, m_milliseconds, result.facets});
}

void PassageListActs::open(const PassageText &passage)
{
    const Annotation &annotation = passage.placed.annotation;
    show(false);
    if (passage.placed.start >= 0)
        m_around.steps->open(annotation.article, {annotation.part, {passage.placed.start, passage.placed.length}});
    m_around.workspace->openPassage(annotation.article, annotation.id);
    m_around.workspace->reader()->takeFocus();
}

/// The list stays, even if it came by what was searched for before.
void PassageListActs::searchHere(const PassageText &passage)
{
    m_cameByQuery = false;
    m_around.search->setQueryText(phraseOf(passage));
}

void PassageListActs::searchForWords(const PassageText &passage)
{
    show(false);
    m_around.search->setQueryText(phraseOf(passage));
}

void PassageListActs::tag(const QList<AnnotationId> &passages, const QString &tag)
{
    if (!connection())
        return;
    const auto change = [passages, tag](Writing &writing) { return tagAnnotations(writing, passages, tag); };
    const auto tell = [this, count = passages.size(), tag] {
        m_around.messages->showAct(
            tr("Tagged “%1”: %2.").arg(tag, tr("%Ln passage(s)", nullptr, static_cast<int>(count))), connection());
    };
    connection()->write(change, tell);
}

void PassageListActs::exportRows(const QList<qsizetype> &rows)
{
    if (rows.isEmpty())
        return;
    const QString title = m_around.search->isEmpty() ? tr("Passages") : m_around.search->queryText();
    m_around.exporting->askForPassages({m_pane->model()->result(), m_pane->model()->kind(), rows}, title);
}

} // namespace Pressmark
