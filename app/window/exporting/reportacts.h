#pragma once

#include <QList>
#include <QObject>

namespace Pressmark {

class ExportStarter;
class MessageBar;
struct ReportSource;
class SearchBar;
class Workspace;

/// Reports on what is listed, or on what a saved search finds.
class ReportActs : public QObject
{
    Q_OBJECT

public:
    ReportActs(Workspace *workspace, SearchBar *search, ExportStarter *exporting, MessageBar *messages);

    void reportOnList();
    void reportOnSearch(const QString &search);

private:
    QList<ReportSource> savedReports() const;

    Workspace *m_workspace;
    SearchBar *m_search;
    ExportStarter *m_exporting;
    MessageBar *m_messages;
};

} // namespace Pressmark
