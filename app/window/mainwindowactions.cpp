// What the menus and keys of the window do.

#include "archive/operations.h"
#include "archive/repeats.h"
#include "search/wordforms.h"
#include "window/appearance/theme.h"
#include "window/articles/articleacts.h"
#include "window/articles/articlelistpane.h"
#include "window/concordance/concordanceacts.h"
#include "window/concordance/concordancepane.h"
#include "window/connection/archiveconnection.h"
#include "window/exporting/exportstarter.h"
#include "window/history/historydialog.h"
#include "window/importing/importstarter.h"
#include "window/jobs/job.h"
#include "window/jobs/jobstrip.h"
#include "window/library/collectionacts.h"
#include "window/library/librarypane.h"
#include "window/library/searchacts.h"
#include "window/library/sidepane.h"
#include "window/maintenance/maintenanceacts.h"
#include "window/mainwindow.h"
#include "window/passages/passagelistacts.h"
#include "window/passages/passagepane.h"
#include "window/persons/personacts.h"
#include "window/reader/hitsteps.h"
#include "window/reader/passageacts.h"
#include "window/reader/readerpane.h"
#include "window/searching/searchbar.h"
#include "window/shell/actions.h"
#include "window/shell/commandpalette.h"
#include "window/shell/messagebar.h"
#include "window/shell/workspace.h"
#include "window/tagging/taggingpanel.h"
#include "window/triage/triage.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QMenu>
#include <QMessageBox>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

/// "Highlight a passage" as it stands behind "Undo".
QString lowerFirst(const QString &text)
{
    return text.isEmpty() ? text : text.left(1).toLower() + text.mid(1);
}

} // namespace

/// Calls the function when the action is triggered.
void MainWindow::connectActions()
{
    m_actions->on(Act::NewArchive, [this] { chooseArchive(true); });
    m_actions->on(Act::OpenArchive, [this] { chooseArchive(false); });
    m_actions->on(Act::OpenSample, [this] { openSample(); });
    m_actions->on(Act::ImportFiles, [this] { m_importing->chooseFiles(); });
    m_actions->on(Act::ImportFolder, [this] { m_importing->chooseFolder(); });
    m_actions->on(Act::PasteClipping, [this] { m_importing->pasteClipping(); });
    m_actions->on(Act::OpenUrl, [this] { m_importing->openUrl(); });
    m_actions->on(Act::ExportReport, [this] { exportReport(); });
    m_actions->on(Act::ExportReferences, [this] {
        m_exporting->askForReferences(m_workspace->list()->chosenArticles(), m_connection->archive().name());
    });
    m_actions->on(Act::LeaveOutRepeated, [this](bool leavesOut) { setLeavesOutRepeated(leavesOut); });
    m_actions->on(Act::FindWordForms, [this](bool findsForms) { setFindsForms(findsForms); });
    m_actions->on(Act::CheckArchive, [this] { m_maintenance->check(m_connection->share()); });
    m_actions->on(Act::RepairIndex, [this] { m_maintenance->repair(m_connection->share()); });
    m_actions->on(Act::Quit, [this] { close(); });
    m_actions->on(Act::Undo, [this] { m_connection->undo(); });
    m_actions->on(Act::Redo, [this] { m_connection->redo(); });
    m_actions->on(Act::ExportArticle, [this] {
        if (m_workspace->content())
            m_exporting->askForArticle(m_workspace->content()->article, m_workspace->content()->isPdf(),
                                       m_workspace->contents().tags);
    });
}

void MainWindow::connectSearchActions()
{
    m_actions->on(Act::Search, [this] { m_search->takeFocus(); });
    m_actions->on(Act::ClearSearch, [this] {
        m_search->setWords({});
        m_search->setScopes({});
        m_workspace->list()->takeFocus();
    });
    m_actions->on(Act::SaveSearch, [this] {
        if (m_search->isEmpty())
            m_messages->showNews(tr("Search for something first: what is shown now can then be saved under a name."));
        else
            m_workspace->side()->searchActs()->save(m_search->queryText());
    });
}

void MainWindow::connectHelpActions()
{
    m_actions->on(Act::Commands, [this] { (new CommandPalette(m_actions->all(), this))->show(); });
    m_actions->on(Act::Keys, [this] { (new KeysSheet(*m_actions, this))->show(); });
    m_actions->on(Act::About, [this] {
        QMessageBox::about(
            this, tr("About Pressmark"),
            tr("<b>Pressmark %1</b><p>An archive for press clippings: import, search, annotate, cite.</p>"
               "<p>Free software under the GNU General Public License, version 3 or later.</p>")
                .arg(QApplication::applicationVersion()));
    });
}

void MainWindow::connectPersonActions()
{
    m_actions->on(Act::History, [this] { (new HistoryDialog(m_connection.get(), this))->show(); });
    m_actions->on(Act::WorkAs, [this] { m_persons->choose(); });
    m_actions->on(Act::Blind, [this](bool blind) { m_persons->setBlind(blind); });
    const auto name = [this] {
        m_actions->at(Act::WorkAs)
            ->setText(m_persons->person().isEmpty() ? tr("Work as…")
                                                    : tr("Work as… (now %1)").arg(m_persons->person()));
    };
    connect(m_persons, &PersonActs::changed, this, name);
}

void MainWindow::connectArticleActions()
{
    ArticleListPane *list = m_workspace->list();
    ReaderPane *reader = m_workspace->reader();
    m_actions->on(Act::FindInArticle, [reader] { reader->openFind(); });
    m_actions->on(Act::NextHit, [this] { m_hitSteps->step(false); });
    m_actions->on(Act::PreviousHit, [this] { m_hitSteps->step(true); });
    m_actions->on(Act::NextArticle, [list] { list->move(1); });
    m_actions->on(Act::PreviousArticle, [list] { list->move(-1); });
    m_actions->on(Act::NextUnread, [this, list] {
        if (!list->moveToUnread())
            m_messages->showNews(tr("No unread article in this part of the list."));
    });
    m_actions->on(Act::Triage, [this](bool run) { run ? m_triage->start() : m_triage->stop(); });
    connect(m_triage, &Triage::runningChanged, m_actions->at(Act::Triage), &QAction::setChecked);
    ArticleActs *acts = m_workspace->articleActs();
    m_actions->on(Act::ToggleRead, [acts] { acts->toggleRead(); });
    m_actions->on(Act::ToggleStar, [acts] { acts->toggleStar(); });
    m_actions->on(Act::EditDetails, [acts] { acts->editDetails(); });
    m_actions->on(Act::Collect, [acts] { acts->offerCollections(); });
    m_actions->on(Act::TogglePart, [reader] { reader->togglePart(); });
    m_actions->on(Act::MoveToTrash, [acts] { acts->moveToTrash(); });
    m_actions->on(Act::Restore, [acts] { acts->restore(); });
    m_actions->on(Act::OpenOriginal, [this] {
        if (m_workspace->content())
            openLink(QUrl(m_workspace->content()->article.metadata.url));
    });
}

void MainWindow::connectViewActions()
{
    ReaderPane *reader = m_workspace->reader();
    const std::pair<Act, QWidget *> panes[] = {{Act::ShowLibrary, m_workspace->library()},
                                               {Act::ShowList, m_workspace->list()},
                                               {Act::ShowTagging, m_workspace->tagging()}};
    for (const auto &[act, pane] : panes) {
        m_actions->at(act)->setChecked(true);
        QWidget *shown = pane;
        m_actions->on(act, [this, shown](bool checked) { m_workspace->setPaneShown(shown, checked); });
    }
    m_actions->on(Act::Concordance, [this](bool shown) { m_concordance->show(shown); });
    connect(m_concordance, &ConcordanceActs::shownChanged, m_actions->at(Act::Concordance), &QAction::setChecked);
    m_actions->on(Act::Passages, [this](bool shown) { m_passages->show(shown); });
    connect(m_passages, &PassageListActs::shownChanged, m_actions->at(Act::Passages), &QAction::setChecked);
    m_actions->on(Act::CompactList, [this](bool compact) { m_workspace->list()->setCompact(compact); });
    m_actions->on(Act::TabArticle, [reader] { reader->openTab(ReaderPane::Tab::Article); });
    m_actions->on(Act::TabWholePage, [reader] { reader->openTab(ReaderPane::Tab::WholePage); });
    m_actions->on(Act::TabPages, [reader] { reader->openTab(ReaderPane::Tab::Pages); });
    m_actions->on(Act::TabCaptures, [reader] { reader->openTab(ReaderPane::Tab::Captures); });
    m_actions->on(Act::LargerText, [reader] { reader->setReadingSize(reader->readingSize() * 1.1); });
    m_actions->on(Act::SmallerText, [reader] { reader->setReadingSize(reader->readingSize() / 1.1); });
    m_actions->on(Act::UsualText, [reader] { reader->setReadingSize(15.2); });
    m_actions->on(Act::ToggleTheme, [this] { m_appearance->toggle(); });
    m_actions->on(Act::FollowSystemTheme, [this](bool follow) {
        m_appearance->setTheme(follow ? Theme::System : m_appearance->isDark() ? Theme::Dark : Theme::Light);
    });
    m_actions->on(Act::MarkPatterns, [this](bool patterns) { m_appearance->setPatterns(patterns); });
    connect(reader, &ReaderPane::themeRequested, m_appearance, &Appearance::toggle);
    const auto showTheme = [this] {
        m_actions->at(Act::FollowSystemTheme)->setChecked(m_appearance->theme() == Theme::System);
        m_actions->at(Act::MarkPatterns)->setChecked(m_appearance->hasPatterns());
    };
    connect(m_appearance, &Appearance::changed, this, showTheme);
    showTheme();
}

void MainWindow::connectSearchViews()
{
    connect(m_concordance->pane(), &ConcordancePane::viewRequested, this, &MainWindow::openView);
    connect(m_passages->pane(), &PassagePane::viewRequested, this, &MainWindow::openView);
    connect(m_concordance, &ConcordanceActs::shownChanged, this, &MainWindow::updateActions);
    connect(m_passages, &PassageListActs::shownChanged, this, &MainWindow::updateActions);
    connect(m_workspace->side()->searchActs(), &SearchActs::reportRequested, this, &MainWindow::askForReport);
}

void MainWindow::openView(SearchView view)
{
    if (view == SearchView::Concordance)
        m_concordance->show(true);
    else if (view == SearchView::Passages)
        m_passages->show(true);
    else if (m_concordance->isShown())
        m_concordance->show(false);
    else
        m_passages->show(false);
}

void MainWindow::makeDigits()
{
    for (int digit = 1; digit <= 9; ++digit) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(Qt::Key_0 + digit));
        const auto apply = [this, digit] {
            if (!isViewShown())
                m_workspace->articleActs()->applyDigit(digit);
        };
        connect(action, &QAction::triggered, this, apply);
        addAction(action);
        m_actions->menu(ActMenu::Tags)->addAction(action);
        const auto name = [this, action, digit] {
            action->setVisible(false);
            for (const Tag &tag : m_workspace->contents().tags) {
                if (tag.shortcut != digit)
                    continue;
                action->setText(tr("Tag “%1”").arg(tag.name));
                action->setVisible(true);
            }
        };
        connect(m_workspace, &Workspace::contentsChanged, action, name);
        name();
    }
}

void MainWindow::showArticleMenu(const QPoint &place)
{
    QMenu menu(this);
    for (const Act act :
         {Act::ToggleRead, Act::ToggleStar, Act::Tag, Act::SplitTag, Act::EditDetails, Act::CopyCitation,
          Act::OpenOriginal, Act::CheckAgain, Act::MergeArticles, Act::ExportArticle})
        menu.addAction(m_actions->at(act));
    if (m_actions->at(Act::Collect)->isEnabled())
        m_workspace->collectionActs()->addArticleMenu(menu, m_workspace->list()->selectedArticles());
    menu.addSeparator();
    const bool inTrash = m_search->queryText().contains(u"is:trashed"_s);
    menu.addAction(m_actions->at(inTrash ? Act::Restore : Act::MoveToTrash));
    menu.exec(place);
}

void MainWindow::openLink(const QUrl &link)
{
    if (link.host().isEmpty() && link.scheme() != u"mailto"_s) {
        m_messages->showNews(tr("It is not known where this page came from."));
        return;
    }
    const QString host = link.host().isEmpty() ? link.path() : link.host();
    m_messages->showNews(tr("This leads to %1, outside of Pressmark.").arg(host), tr("Open in the browser"),
                         [link] { QDesktopServices::openUrl(link); });
}

void MainWindow::readSettings()
{
    const auto answer = [this](const Result<bool> &leavesOut) {
        m_actions->at(Act::LeaveOutRepeated)->setChecked(leavesOut && *leavesOut);
    };
    m_connection->read<bool>(ArchiveConnection::Lane::Rows, this, readLeavesOutRepeated, answer);
    const auto showForms = [this](const Result<bool> &findsForms) {
        m_actions->at(Act::FindWordForms)->setChecked(findsForms && *findsForms);
    };
    m_connection->read<bool>(ArchiveConnection::Lane::Rows, this, readFindsForms, showForms);
}

void MainWindow::setFindsForms(bool findsForms)
{
    const auto change = [findsForms](Writing &writing) { return Pressmark::setFindsForms(writing, findsForms); };
    m_connection->write(change, [this] { m_workspace->search(); });
}

void MainWindow::setLeavesOutRepeated(bool leavesOut)
{
    const auto change = [leavesOut](Writing &writing) { return Pressmark::setLeavesOutRepeated(writing, leavesOut); };
    const auto tell = [this, leavesOut] {
        m_messages->showNews(
            leavesOut ? tr("What a source repeats will be left out of articles that are imported from now on.")
                      : tr("What a source repeats will be kept in articles that are imported from now on."));
    };
    m_connection->write(change, tell);
}

void MainWindow::readUndoState()
{
    if (!m_connection)
        return;
    const auto question = [](const Session &session) { return Pressmark::readUndoState(session); };
    const auto answer = [this](const Result<UndoState> &state) {
        if (state)
            showUndoState(*state);
    };
    m_connection->read<UndoState>(ArchiveConnection::Lane::Rows, this, question, answer);
}

void MainWindow::showUndoState(const UndoState &state)
{
    QAction *undoAction = m_actions->at(Act::Undo);
    QAction *redoAction = m_actions->at(Act::Redo);
    const bool writable = m_connection && !m_connection->archive().isReadOnly();
    undoAction->setEnabled(writable && !state.undo.isEmpty());
    redoAction->setEnabled(writable && !state.redo.isEmpty());
    undoAction->setText(state.undo.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(lowerFirst(state.undo)));
    redoAction->setText(state.redo.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(lowerFirst(state.redo)));
}

void MainWindow::updateActions()
{
    const bool open = m_connection != nullptr;
    const bool writable = open && !m_connection->archive().isReadOnly();
    const bool listed = open && !isViewShown();
    const bool shown = m_workspace->content().has_value() && !isViewShown();
    for (const Act act :
         {Act::SaveSearch, Act::WorkAs, Act::NameColors, Act::SplitTag, Act::LeaveOutRepeated, Act::FindWordForms,
          Act::RepairIndex, Act::ImportFiles, Act::ImportFolder, Act::PasteClipping, Act::OpenUrl})
        m_actions->at(act)->setEnabled(writable);
    for (const Act act : {Act::Search, Act::ClearSearch, Act::History, Act::Blind, Act::Concordance, Act::Passages,
                          Act::CleanUpTags, Act::ExportReport, Act::ExportReferences, Act::CheckArchive,
                          Act::ShowLibrary, Act::ShowList, Act::ShowTagging})
        m_actions->at(act)->setEnabled(open);
    for (const Act act : {Act::NextArticle, Act::PreviousArticle, Act::NextUnread})
        m_actions->at(act)->setEnabled(listed);
    for (const Act act : {Act::ExportArticle, Act::CopyQuotation, Act::CopyCitation, Act::FindInArticle, Act::NextHit,
                          Act::PreviousHit, Act::TabArticle, Act::TabWholePage, Act::TabCaptures, Act::TabPages,
                          Act::OpenOriginal, Act::CompareVersions, Act::SelectSentence, Act::SelectParagraph})
        m_actions->at(act)->setEnabled(shown);
    for (const Act act :
         {Act::Triage,    Act::ToggleRead,  Act::ToggleStar,    Act::EditDetails,   Act::TogglePart,
          Act::Collect,   Act::CheckAgain,  Act::MergeArticles, Act::MoveToTrash,   Act::Restore,
          Act::Highlight, Act::Underline,   Act::Note,          Act::RemoveMark,    Act::Tag,
          Act::LastTag,   Act::EndForwards, Act::EndBackwards,  Act::StartForwards, Act::StartBackwards})
        m_actions->at(act)->setEnabled(shown && writable);
    m_actions->at(Act::OpenSample)->setEnabled(!m_clippings.isEmpty());
    if (m_topBar)
        m_topBar->setEnabled(open);
}

} // namespace Pressmark
