#include "window/library/collectionacts.h"

#include "archive/collections.h"
#include "window/appearance/icons.h"
#include "window/connection/archiveconnection.h"
#include "window/library/librarypane.h"

#include <QInputDialog>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Pressmark {

CollectionActs::CollectionActs(LibraryPane *pane)
    : QObject(pane)
    , m_pane(pane)
{
    const auto drop = [this](const QList<ArticleId> &articles, CollectionId collection) {
        if (m_connection)
            m_connection->write(
                [articles, collection](Writing &writing) { return addToCollection(writing, collection, articles); });
    };
    connect(pane, &LibraryPane::articlesDroppedOnCollection, this, drop);
    connect(pane, &LibraryPane::menuRequested, this,
            [this](QMenu *menu, const QModelIndex &index) { addMenu(*menu, index); });
}

void CollectionActs::create(CollectionId parent, const QList<ArticleId> &articles)
{
    if (!m_connection)
        return;
    const QString name = QInputDialog::getText(m_pane, tr("New collection"), tr("Name")).simplified();
    if (name.isEmpty())
        return;
    m_connection->write([name, parent, articles](Writing &writing) -> Result<void> {
        const Result<CollectionId> made = addCollection(writing, name, parent);
        if (!made)
            return made.error();
        return articles.isEmpty() ? Result<void>() : addToCollection(writing, *made, articles);
    });
}

void CollectionActs::addTargets(QMenu &menu, const QList<ArticleId> &articles)
{
    for (const Collection &collection : m_pane->contents().collections) {
        const CollectionId id = collection.id;
        menu.addAction(collection.name, this, [this, id, articles] {
            m_connection->write([id, articles](Writing &writing) { return addToCollection(writing, id, articles); });
        });
    }
    menu.addSeparator();
    menu.addAction(lineIcon(u"add"_s), tr("New collection…"), this, [this, articles] { create({}, articles); });
}

void CollectionActs::addArticleMenu(QMenu &menu, const QList<ArticleId> &articles)
{
    addTargets(*menu.addMenu(tr("Put into collection")), articles);
    for (const Collection &collection : m_pane->contents().collections) {
        if (!m_pane->isChosen(collectionScope(collection)))
            continue;
        const CollectionId id = collection.id;
        menu.addAction(tr("Take out of “%1”").arg(collection.name), this, [this, id, articles] {
            m_connection->write(
                [id, articles](Writing &writing) { return removeFromCollection(writing, id, articles); });
        });
    }
}

void CollectionActs::addMenu(QMenu &menu, const QModelIndex &index)
{
    const QList<Collection> &collections = m_pane->contents().collections;
    const CollectionId id{index.data(LibraryModel::CollectionRole).toLongLong()};
    for (const Collection &collection : collections) {
        if (collection.id != id)
            continue;
        menu.addAction(tr("Rename…"), this, [this, collection] { rename(collection); });
        menu.addAction(tr("New collection below…"), this, [this, id] { create(id, {}); });
        QMenu *below = menu.addMenu(tr("Move below"));
        const auto move = [this, id](CollectionId parent) {
            m_connection->write([id, parent](Writing &writing) { return moveCollection(writing, id, parent); });
        };
        below->addAction(tr("The top"), this, [move] { move({}); });
        for (const Collection &other : collections) {
            if (other.id != id)
                below->addAction(other.name, this, [move, parent = other.id] { move(parent); });
        }
        menu.addSeparator();
        menu.addAction(lineIcon(u"trash"_s), tr("Delete collection"), this, [this, id] {
            m_connection->write([id](Writing &writing) { return deleteCollection(writing, id); });
        });
    }
    if (index.data(LibraryModel::CollectionsHeadRole).toBool())
        menu.addAction(lineIcon(u"add"_s), tr("New collection…"), this, [this] { create({}, {}); });
}

void CollectionActs::rename(const Collection &collection)
{
    bool ok = false;
    const QString name =
        QInputDialog::getText(m_pane, tr("Rename collection"), tr("Name"), QLineEdit::Normal, collection.name, &ok)
            .simplified();
    if (ok && !name.isEmpty() && name != collection.name)
        m_connection->write(
            [id = collection.id, name](Writing &writing) { return renameCollection(writing, id, name); });
}

} // namespace Pressmark
