#pragma once

#include "model/collection.h"

#include <QObject>

class QMenu;
class QModelIndex;

namespace Pressmark {

class ArchiveConnection;
class LibraryPane;
struct Scope;

/// Saves searches, names and deletes them, and remembers when they were looked at.
class SearchActs : public QObject
{
    Q_OBJECT

public:
    explicit SearchActs(LibraryPane *pane);

    void setConnection(ArchiveConnection *connection) { m_connection = connection; }
    /// Asks for a name and saves the query under it.
    void save(const QString &query);

Q_SIGNALS:
    void reportRequested(const QString &name); // of a saved search

private:
    void addMenu(QMenu &menu, const QModelIndex &index);
    void rename(const SavedSearch &search);
    void chooseTags(const SavedSearch &search);
    void look(const Scope &scope);

    LibraryPane *m_pane;
    ArchiveConnection *m_connection = nullptr;
};

} // namespace Pressmark
