#include "window/mainwindow.h"

#include "archive/archive.h"
#include "window/appearance/icons.h"
#include "window/cleanup/cleanupacts.h"
#include "window/commands/actstates.h"
#include "window/commands/windowcommands.h"
#include "window/concordance/concordanceacts.h"
#include "window/connection/archiveconnection.h"
#include "window/connection/archiveopening.h"
#include "window/exporting/exportstarter.h"
#include "window/importing/clippings.h"
#include "window/importing/importstarter.h"
#include "window/jobs/jobstrip.h"
#include "window/maintenance/maintenanceacts.h"
#include "window/passages/passagelistacts.h"
#include "window/persons/personacts.h"
#include "window/reader/hitsteps.h"
#include "window/reader/readerpane.h"
#include "window/reader/transcriptionpane.h"
#include "window/searching/searchbar.h"
#include "window/searching/searchhints.h"
#include "window/shell/actions.h"
#include "window/shell/emptystate.h"
#include "window/shell/messagebar.h"
#include "window/shell/sample.h"
#include "window/shell/workspace.h"
#include "window/triage/triage.h"

#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Pressmark {

MainWindow::MainWindow(Appearance *appearance, const QString &clippings, QWidget *parent)
    : QMainWindow(parent)
    , m_appearance(appearance)
    , m_clippings(clippings)
    , m_actions(new Actions(this))
    , m_messages(new MessageBar)
    , m_search(new SearchBar)
    , m_jobs(new JobStrip)
    , m_workspace(new Workspace(m_search, m_messages))
    , m_start(new EmptyState(EmptyState::Look::DropZone))
    , m_pages(new QStackedWidget)
    , m_counts(new QLabel)
    , m_importing(new ImportStarter(m_jobs, m_messages, this))
    , m_exporting(new ExportStarter(m_jobs, m_messages, this))
    , m_hitSteps(new HitSteps(m_workspace, m_messages))
    , m_searchHints(new SearchHints(m_search, m_workspace))
    , m_concordance(new ConcordanceActs(m_workspace, m_hitSteps, m_exporting, m_messages))
    , m_passages(new PassageListActs({m_workspace, m_search, m_hitSteps, m_exporting, m_messages}))
    , m_cleanup(new CleanupActs(m_workspace, m_search, m_messages))
    , m_persons(new PersonActs(m_workspace, m_messages))
    , m_maintenance(new MaintenanceActs(m_jobs, m_messages, this))
    , m_triage(new Triage(m_workspace, m_messages))
{
    setWindowTitle(u"Pressmark"_s);
    setAcceptDrops(true);
    resize(1440, 900);
    m_actions->fill(menuBar());
    makeStartPage();
    makeDropZone();
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTopBar());
    column->addWidget(m_messages);
    column->addWidget(m_triage->bar());
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_workspace);
    column->addWidget(m_pages, 1);
    setCentralWidget(centre);
    makeStatusBar();
    new WindowCommands(this, appearance);
    m_states = new ActStates(this, !clippings.isEmpty());
    connect(m_workspace, &Workspace::contentsChanged, this, &MainWindow::showCounts);
    connect(m_importing, &ImportStarter::articleRequested, m_workspace, &Workspace::openArticle);
    restoreLayout();
    closeArchive();
}

MainWindow::~MainWindow()
{
    m_jobs->close();
    closeArchive();
}

QWidget *MainWindow::makeTopBar()
{
    m_topBar = new QWidget;
    m_topBar->setObjectName(u"topBar"_s);
    m_topBar->setAttribute(Qt::WA_StyledBackground);
    m_topBar->setFixedHeight(48);
    const auto makeButton = [this](const QString &text, const QString &icon) {
        auto *button = new QPushButton(lineIcon(icon), text, m_topBar);
        button->setFocusPolicy(Qt::TabFocus);
        return button;
    };
    QPushButton *import = makeButton(tr("Import"), u"add"_s);
    QPushButton *paste = makeButton(tr("Paste clipping"), u"paste"_s);
    QPushButton *exported = makeButton(tr("Export"), u"export"_s);
    auto *imports = new QMenu(import);
    imports->addActions(
        {m_actions->at(Act::ImportFiles), m_actions->at(Act::ImportFolder), m_actions->at(Act::OpenUrl)});
    import->setMenu(imports);
    auto *exports = new QMenu(exported);
    exports->addActions({m_actions->at(Act::ExportArticle), m_actions->at(Act::ExportReport)});
    exported->setMenu(exports);
    connect(paste, &QPushButton::clicked, m_importing, &ImportStarter::pasteClipping);
    m_search->setMaximumWidth(720);
    auto *row = new QHBoxLayout(m_topBar);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(import);
    row->addWidget(paste);
    row->addStretch(1);
    row->addWidget(m_search, 8);
    row->addStretch(1);
    row->addWidget(exported);
    return m_topBar;
}

void MainWindow::makeStartPage()
{
    m_start->setObjectName(u"startPage"_s);
    m_start->setAttribute(Qt::WA_StyledBackground);
    m_start->setWords(tr("An archive for your press clippings"),
                      tr("An archive is a folder on this computer. It keeps articles as they came, finds every word in "
                         "them, and remembers what you mark. No account, no network."));
    QPushButton *create = m_start->addButton(tr("Create an archive"), {}, true);
    QPushButton *open = m_start->addButton(tr("Open an archive"));
    QPushButton *sample = m_start->addButton(tr("Open the sample archive"));
    sample->setEnabled(!m_clippings.isEmpty());
    connect(create, &QPushButton::clicked, this, [this] { chooseArchive(true); });
    connect(open, &QPushButton::clicked, this, [this] { chooseArchive(false); });
    connect(sample, &QPushButton::clicked, this, &MainWindow::openSample);
}

void MainWindow::makeDropZone()
{
    EmptyState *zone = m_workspace->dropZone();
    zone->setObjectName(u"startPage"_s);
    zone->setAttribute(Qt::WA_StyledBackground);
    zone->setWords(
        tr("Drop your clippings here"),
        tr("Saved web pages, PDFs, plain text, whole folders. They are kept as they are; Pressmark reads them "
           "and never changes them."));
    QPushButton *import = zone->addButton(tr("Import…"), {}, true);
    QPushButton *paste = zone->addButton(tr("Paste clipping"), lineIcon(u"paste"_s));
    QPushButton *sample = zone->addButton(tr("Open the sample archive"));
    sample->setEnabled(!m_clippings.isEmpty());
    connect(import, &QPushButton::clicked, m_importing, &ImportStarter::chooseFiles);
    connect(paste, &QPushButton::clicked, m_importing, &ImportStarter::pasteClipping);
    connect(sample, &QPushButton::clicked, this, &MainWindow::openSample);
}

void MainWindow::makeStatusBar()
{
    statusBar()->setSizeGripEnabled(false);
    m_counts->setContentsMargins(12, 3, 12, 3);
    statusBar()->addWidget(m_counts);
    statusBar()->addPermanentWidget(m_jobs);
    statusBar()->addPermanentWidget(m_persons->sign());
}

bool MainWindow::openArchive(const QString &folder)
{
    Result<std::unique_ptr<Archive>> opened = openToWrite(folder, this);
    const bool readable = !opened
        && (opened.error().code == ErrorCode::ArchiveInUse || opened.error().code == ErrorCode::ArchiveReadOnly);
    if (readable) {
        const Error why = opened.error();
        opened = Archive::open(folder, Archive::Access::ReadOnly);
        if (opened)
            m_messages->showError(why);
    }
    if (!opened) {
        m_messages->showError(opened.error());
        return false;
    }
    useArchive(std::move(*opened));
    return true;
}

bool MainWindow::createArchive(const QString &folder)
{
    QDir().mkpath(QFileInfo(folder).path());
    Result<std::unique_ptr<Archive>> created = Archive::create(folder);
    if (!created) {
        m_messages->showError(created.error());
        return false;
    }
    useArchive(std::move(*created));
    return true;
}

void MainWindow::openSample()
{
    const QString folder = sampleArchiveFolder();
    if (QFileInfo::exists(folder)) {
        openArchive(folder);
        return;
    }
    if (createArchive(folder))
        m_importing->import({.paths = {m_clippings}});
}

void MainWindow::useArchive(std::unique_ptr<Archive> archive)
{
    m_jobs->close();
    closeArchive();
    m_connection = std::make_unique<ArchiveConnection>(std::move(archive));
    connect(m_connection.get(), &ArchiveConnection::failed, m_messages, &MessageBar::showError);
    const auto again = [this] { m_workspace->search(); };
    connect(m_connection.get(), &ArchiveConnection::actUndone, this, again);
    connect(m_connection.get(), &ArchiveConnection::actRedone, this, again);
    setConnection(m_connection.get());
    m_pages->setCurrentWidget(m_workspace);
    setWindowTitle(tr("%1 – Pressmark").arg(m_connection->archive().name()));
    QSettings().setValue(u"lastArchive"_s, QFileInfo(m_connection->archive().folder()).absoluteFilePath());
    m_topBar->setEnabled(true);
    m_states->followArchive();
    m_search->setFocus();
}

void MainWindow::closeArchive()
{
    m_workspace->reader()->transcription()->leaveFor({}); // while there is an archive to keep what was typed
    setConnection(nullptr);
    m_connection.reset();
    m_search->setWords({});
    m_search->setScopes({});
    m_pages->setCurrentWidget(m_start);
    m_counts->setText(tr("Everything stays on this computer"));
    setWindowTitle(u"Pressmark"_s);
    m_topBar->setEnabled(false);
    m_states->followArchive();
}

void MainWindow::setConnection(ArchiveConnection *connection)
{
    m_importing->setArchive(connection ? connection->share() : nullptr);
    m_exporting->setConnection(connection);
    m_persons->setConnection(connection);
    m_workspace->setConnection(connection);
    for (ViewActs *view : views())
        view->setConnection(connection);
    m_triage->setConnection(connection);
    m_searchHints->setConnection(connection);
}

QList<ViewActs *> MainWindow::views() const
{
    return {m_concordance, m_passages, m_cleanup};
}

void MainWindow::chooseArchive(bool create)
{
    const QString documents = QDir(QDir::homePath()).filePath(u"Clippings.pressmark"_s);
    if (!create) {
        const QString folder = QFileDialog::getExistingDirectory(this, tr("Open an archive"), QDir::homePath());
        if (!folder.isEmpty())
            openArchive(folder);
        return;
    }
    QString folder =
        QFileDialog::getSaveFileName(this, tr("Create an archive"), documents, tr("Archives (*.pressmark)"));
    if (folder.isEmpty())
        return;
    if (!folder.endsWith(u".pressmark"_s))
        folder += u".pressmark"_s;
    if (createArchive(folder))
        m_persons->introduce();
}

bool MainWindow::isSettled() const
{
    const QList<ViewActs *> all = views();
    return !m_connection
        || (m_workspace->isSettled() && !m_jobs->isBusy()
            && std::all_of(all.begin(), all.end(), std::mem_fn(&ViewActs::isSettled)));
}

bool MainWindow::isViewShown() const
{
    const QList<ViewActs *> all = views();
    return std::any_of(all.begin(), all.end(), std::mem_fn(&ViewActs::isShown));
}

void MainWindow::showCounts()
{
    const ArchiveCounts &counts = m_workspace->contents().counts;
    const QStringList parts{tr("%Ln article(s)", nullptr, counts.articles),
                            tr("%Ln passage(s)", nullptr, counts.annotations), tr("%Ln tag(s)", nullptr, counts.tags)};
    m_counts->setText(parts.join(u" · "_s));
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_connection && hasClippings(*event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const Clippings clippings = clippingsFrom(*event->mimeData());
    if (clippings.isEmpty())
        return;
    event->acceptProposedAction();
    m_importing->import(clippings);
}

} // namespace Pressmark
