#pragma once

#include "search/concordancemarks.h"

#include <QObject>

namespace Pressmark {

class ArchiveConnection;
class ConcordancePane;
class ExportStarter;
class HitSteps;
class MessageBar;
class Workspace;

/// What people do with the concordance: it follows the search, marks and tags lines, exports them, and opens articles at
/// their hits.
class ConcordanceActs : public QObject
{
    Q_OBJECT

public:
    ConcordanceActs(Workspace *workspace, HitSteps *steps, ExportStarter *exporting, MessageBar *messages);

    void setConnection(ArchiveConnection *connection);
    ConcordancePane *pane() const { return m_pane; }
    bool isShown() const { return m_isShown; }
    void show(bool shown);
    bool isSettled() const;

Q_SIGNALS:
    void shownChanged(bool shown);

private:
    void mark(const QList<ConcordanceLine> &lines, const LineMark &mark);
    void tell(const MarkedLines &marked, const LineMark &mark);
    void exportRows(const QList<int> &rows);

    Workspace *m_workspace;
    ExportStarter *m_exporting;
    MessageBar *m_messages;
    ConcordancePane *m_pane;
    ArchiveConnection *m_connection = nullptr;
    bool m_isShown = false;
};

} // namespace Pressmark
