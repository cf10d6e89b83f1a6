#pragma once

#include "search/concordancemarks.h"
#include "window/shell/viewacts.h"

namespace Pressmark {

class ConcordancePane;
class ExportStarter;
class HitSteps;
class MessageBar;

/// What people do with the concordance: it follows the search, marks and tags lines, exports them, and opens articles at
/// their hits.
class ConcordanceActs : public ViewActs
{
    Q_OBJECT

public:
    ConcordanceActs(Workspace *workspace, HitSteps *steps, ExportStarter *exporting, MessageBar *messages);

    void setConnection(ArchiveConnection *connection) override;
    bool isSettled() const override;
    ConcordancePane *pane() const { return m_pane; }

private:
    void takeFocus() override;
    void mark(const QList<ConcordanceLine> &lines, const LineMark &mark);
    void tell(const MarkedLines &marked, const LineMark &mark);
    void exportRows(const QList<int> &rows);

    ExportStarter *m_exporting;
    MessageBar *m_messages;
    ConcordancePane *m_pane;
};

} // namespace Pressmark
