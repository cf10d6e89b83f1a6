#include "window/library/searchacts.h"

#include "archive/archive.h"
#include "archive/savedsearches.h"
#include "window/appearance/icons.h"
#include "window/connection/archiveconnection.h"
#include "window/library/librarypane.h"

#include <QInputDialog>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Pressmark {

SearchActs::SearchActs(LibraryPane *pane)
    : QObject(pane)
    , m_pane(pane)
{
    connect(pane, &LibraryPane::menuRequested, this,
            [this](QMenu *menu, const QModelIndex &index) { addMenu(*menu, index); });
    connect(pane, &LibraryPane::scopeChosen, this, &SearchActs::look);
}

void SearchActs::save(const QString &query)
{
    if (!m_connection || query.isEmpty())
        return;
    const QString name = QInputDialog::getText(m_pane, tr("Save the search"), tr("Name of the search “%1”").arg(query),
                                               QLineEdit::Normal, query)
                             .simplified();
    if (name.isEmpty())
        return;
    m_connection->write([name, query](Writing &writing) -> Result<void> {
        const Result<SavedSearchId> saved = saveSearch(writing, name, query);
        return saved ? Result<void>() : Result<void>(saved.error());
    });
}

void SearchActs::addMenu(QMenu &menu, const QModelIndex &index)
{
    const SavedSearchId id{index.data(LibraryModel::SearchRole).toLongLong()};
    for (const CountedSearch &counted : m_pane->contents().searches) {
        if (counted.search.id != id)
            continue;
        menu.addAction(lineIcon(u"export"_s), tr("Report…"), this,
                       [this, name = counted.search.name] { Q_EMIT reportRequested(name); });
        menu.addAction(tr("Rename…"), this, [this, search = counted.search] { rename(search); });
        menu.addAction(lineIcon(u"tag"_s), tr("Tag what comes in…"), this,
                       [this, search = counted.search] { chooseTags(search); });
        menu.addAction(lineIcon(u"trash"_s), tr("Delete saved search"), this, [this, id] {
            m_connection->write([id](Writing &writing) { return deleteSavedSearch(writing, id); });
        });
    }
}

void SearchActs::rename(const SavedSearch &search)
{
    bool ok = false;
    const QString name =
        QInputDialog::getText(m_pane, tr("Rename search"), tr("Name"), QLineEdit::Normal, search.name, &ok)
            .simplified();
    if (ok && !name.isEmpty() && name != search.name)
        m_connection->write([id = search.id, name](Writing &writing) { return renameSavedSearch(writing, id, name); });
}

void SearchActs::chooseTags(const SavedSearch &search)
{
    bool ok = false;
    const QString words = QInputDialog::getText(
        m_pane, tr("Tag what comes in"),
        tr("Articles that are imported from now on and that “%1” finds get these tags (commas between them):")
            .arg(search.name),
        QLineEdit::Normal, search.tags.join(u", "_s), &ok);
    if (!ok)
        return;
    QStringList tags;
    for (const QString &word : words.split(u',')) {
        if (!word.trimmed().isEmpty())
            tags.append(word.simplified());
    }
    m_connection->write([id = search.id, tags](Writing &writing) { return setArrivalTags(writing, id, tags); });
}

/// What it finds now is new no longer.
void SearchActs::look(const Scope &scope)
{
    if (!m_connection || m_connection->archive().isReadOnly())
        return;
    for (const CountedSearch &counted : m_pane->contents().searches) {
        const SavedSearchId id = counted.search.id;
        if (counted.fresh > 0 && searchScope(counted.search) == scope)
            m_connection->write([id](Writing &writing) { return markLookedAt(writing, id); });
    }
}

} // namespace Pressmark
