#pragma once

#include "model/id.h"

#include <QObject>

namespace Pressmark {

class Actions;
class ArchiveConnection;
class ImportStarter;
class MessageBar;
class Workspace;

/// What people do with the captures of articles: split them off, merge articles, keep one in a collection, look whether a
/// page has changed.
class VersionActs : public QObject
{
    Q_OBJECT

public:
    VersionActs(Workspace *workspace, ImportStarter *importing, MessageBar *messages, const Actions &actions);

    void splitOff(CaptureId capture);
    /// Asks in which collection the article that is shown is to stay on that version.
    void askWherePinned(RevisionId version);
    void pin(CollectionId collection, RevisionId version);
    /// Says what comes of it and asks, then merges the articles that are selected in the list into the first that came in.
    void askForMerge();
    void merge(QList<ArticleId> articles);
    /// Fetches the addresses of the articles that are selected in the list.
    void checkAgain();

private:
    QList<ArticleId> selected() const;
    ArchiveConnection *connection() const; // null: no archive is open

    Workspace *m_workspace;
    ImportStarter *m_importing;
    MessageBar *m_messages;
};

} // namespace Pressmark
