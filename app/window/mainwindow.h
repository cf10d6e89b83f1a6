#pragma once

#include <QMainWindow>

#include <memory>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace Pressmark {

class Actions;
class ActStates;
class Appearance;
class ArchiveConnection;
class CleanupActs;
class ConcordanceActs;
class EmptyState;
class ExportStarter;
class HitSteps;
class ImportStarter;
class JobStrip;
class MaintenanceActs;
class MessageBar;
class PassageListActs;
class PersonActs;
class SearchBar;
class SearchHints;
class Triage;
class ViewActs;
class Workspace;

/// The window: puts menus, search field, panes and status bar together and opens archives.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `clippings`: the folder of the sample clippings; empty if there is none.
    MainWindow(Appearance *appearance, const QString &clippings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens it, or says why not. Reads only if another program writes.
    bool openArchive(const QString &folder);
    bool createArchive(const QString &folder);
    /// Asks which.
    void chooseArchive(bool create);
    void openSample();
    void closeArchive();

    Workspace *workspace() const { return m_workspace; }
    SearchBar *searchBar() const { return m_search; }
    ImportStarter *importing() const { return m_importing; }
    ExportStarter *exporting() const { return m_exporting; }
    MessageBar *messages() const { return m_messages; }
    ConcordanceActs *concordance() const { return m_concordance; }
    PassageListActs *passages() const { return m_passages; }
    CleanupActs *cleanup() const { return m_cleanup; }
    PersonActs *persons() const { return m_persons; }
    Triage *triage() const { return m_triage; }
    Actions *actions() const { return m_actions; }
    ArchiveConnection *connection() const { return m_connection.get(); }
    HitSteps *hitSteps() const { return m_hitSteps; }
    MaintenanceActs *maintenance() const { return m_maintenance; }
    QList<ViewActs *> views() const; // that can stand in the place of list and article
    bool isViewShown() const;        // then nothing is to happen to list and article
    bool isSettled() const;

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeTopBar();
    void makeStartPage();
    void makeDropZone();
    void makeStatusBar();
    void useArchive(std::unique_ptr<class Archive> archive);
    void setConnection(ArchiveConnection *connection);
    void showCounts();
    void restoreLayout();
    void saveLayout();

    Appearance *m_appearance;
    QString m_clippings;
    Actions *m_actions;
    MessageBar *m_messages;
    SearchBar *m_search;
    JobStrip *m_jobs;
    Workspace *m_workspace;
    EmptyState *m_start;
    QStackedWidget *m_pages;
    QLabel *m_counts;
    ImportStarter *m_importing;
    ExportStarter *m_exporting;
    HitSteps *m_hitSteps;
    SearchHints *m_searchHints;
    ConcordanceActs *m_concordance;
    PassageListActs *m_passages;
    CleanupActs *m_cleanup;
    PersonActs *m_persons;
    MaintenanceActs *m_maintenance;
    Triage *m_triage;
    ActStates *m_states = nullptr;
    QWidget *m_topBar = nullptr;
    std::unique_ptr<ArchiveConnection> m_connection;
};

} // namespace Pressmark
