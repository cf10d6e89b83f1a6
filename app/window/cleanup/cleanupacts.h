#pragma once

#include "archive/archive.h"
#include "archive/tagcleanup.h"
#include "window/shell/viewacts.h"

namespace Pressmark {

class CleanupPane;
class MessageBar;
class SearchBar;

/// Finds what may want to be cleaned up among the tags while it is shown, and does what people decide.
class CleanupActs : public ViewActs
{
    Q_OBJECT

public:
    CleanupActs(Workspace *workspace, SearchBar *search, MessageBar *messages);

    void setConnection(ArchiveConnection *connection) override;
    bool isSettled() const override { return !m_isReading; }
    CleanupPane *pane() const { return m_pane; }

private:
    void takeFocus() override;
    void find();
    void write(const Archive::Change &change, const QString &news);
    void merge(const QList<TagFinding> &findings);
    void mergeInto(const QList<TagFinding> &findings);
    void remove(const QList<TagFinding> &findings);
    void leave(const QList<TagFinding> &findings, bool leave);
    void open(TagId tag);

    SearchBar *m_search;
    MessageBar *m_messages;
    CleanupPane *m_pane;
    bool m_isReading = false;
};

} // namespace Pressmark
