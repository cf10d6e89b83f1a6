#pragma once

#include "archive/archive.h"
#include "archive/tagcleanup.h"

#include <QObject>

namespace Pressmark {

class ArchiveConnection;
class CleanupPane;
class MessageBar;
class SearchBar;
class Workspace;

/// Finds what may want to be cleaned up among the tags while it is shown, and does what people decide.
class CleanupActs : public QObject
{
    Q_OBJECT

public:
    CleanupActs(Workspace *workspace, SearchBar *search, MessageBar *messages);

    void setConnection(ArchiveConnection *connection);
    CleanupPane *pane() const { return m_pane; }
    bool isShown() const { return m_isShown; }
    void show(bool shown);
    bool isSettled() const { return !m_isReading; }

Q_SIGNALS:
    void shownChanged(bool shown);

private:
    void find();
    void followView(const QWidget *view);
    void write(const Archive::Change &change, const QString &news);
    void merge(const QList<TagFinding> &findings);
    void mergeInto(const QList<TagFinding> &findings);
    void remove(const QList<TagFinding> &findings);
    void leave(const QList<TagFinding> &findings, bool leave);
    void open(TagId tag);

    Workspace *m_workspace;
    SearchBar *m_search;
    MessageBar *m_messages;
    CleanupPane *m_pane;
    ArchiveConnection *m_connection = nullptr;
    bool m_isShown = false;
    bool m_isReading = false;
};

} // namespace Pressmark
