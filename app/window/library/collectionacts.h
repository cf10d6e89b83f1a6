#pragma once

#include "model/collection.h"

#include <QList>
#include <QObject>

class QMenu;
class QModelIndex;

namespace Pressmark {

class ArchiveConnection;
class LibraryPane;

/// Makes, names, moves and deletes collections, and puts articles into them.
class CollectionActs : public QObject
{
    Q_OBJECT

public:
    explicit CollectionActs(LibraryPane *pane);

    void setConnection(ArchiveConnection *connection) { m_connection = connection; }
    /// Asks for a name and makes a collection with these articles in it.
    void create(CollectionId parent, const QList<ArticleId> &articles);
    /// Adds the collections that articles can be put into, and a new one.
    void addTargets(QMenu &menu, const QList<ArticleId> &articles);
    /// Adds what can be done with articles: into which collections they can be put, and out of which of those that the
    /// list is narrowed to.
    void addArticleMenu(QMenu &menu, const QList<ArticleId> &articles);

private:
    void addMenu(QMenu &menu, const QModelIndex &index);
    void rename(const Collection &collection);

    LibraryPane *m_pane;
    ArchiveConnection *m_connection = nullptr;
};

} // namespace Pressmark
