#include "window/commands/windowcommands.h"

#include "archive/repeats.h"
#include "search/wordforms.h"
#include "window/appearance/theme.h"
#include "window/articles/articleacts.h"
#include "window/articles/articlelistpane.h"
#include "window/cleanup/cleanupacts.h"
#include "window/comparing/versionacts.h"
#include "window/concordance/concordanceacts.h"
#include "window/concordance/concordancepane.h"
#include "window/connection/archiveconnection.h"
#include "window/exporting/citationdialog.h"
#include "window/exporting/exportstarter.h"
#include "window/exporting/reportacts.h"
#include "window/history/historydialog.h"
#include "window/importing/importstarter.h"
#include "window/library/collectionacts.h"
#include "window/library/librarypane.h"
#include "window/library/searchacts.h"
#include "window/library/sidepane.h"
#include "window/library/tagacts.h"
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
#include "window/tagging/splitacts.h"
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

WindowCommands::WindowCommands(MainWindow *window, Appearance *appearance)
    : QObject(window)
    , m_window(window)
    , m_appearance(appearance)
    , m_actions(window->actions())
    , m_messages(window->messages())
    , m_search(window->searchBar())
    , m_workspace(window->workspace())
    , m_reports(new ReportActs(m_workspace, m_search, window->exporting(), m_messages))
{
    connectArchive();
    connectSearch();
    connectHelp();
    connectPersons();
    connectPassages();
    connectTags();
    connectArticles();
    new VersionActs(m_workspace, window->importing(), m_messages, *m_actions); // goes with the workspace
    connectViews();
    connectSearchViews();
    makeDigits();
    connect(m_workspace->reader(), &ReaderPane::linkClicked, this, &WindowCommands::openLink);
    connect(m_workspace->list(), &ArticleListPane::menuRequested, this, &WindowCommands::showArticleMenu);
}

void WindowCommands::connectArchive()
{
    m_actions->on(Act::NewArchive, [this] { m_window->chooseArchive(true); });
    m_actions->on(Act::OpenArchive, [this] { m_window->chooseArchive(false); });
    m_actions->on(Act::OpenSample, [this] { m_window->openSample(); });
    m_actions->on(Act::ImportFiles, [this] { m_window->importing()->chooseFiles(); });
    m_actions->on(Act::ImportFolder, [this] { m_window->importing()->chooseFolder(); });
    m_actions->on(Act::PasteClipping, [this] { m_window->importing()->pasteClipping(); });
    m_actions->on(Act::OpenUrl, [this] { m_window->importing()->openUrl(); });
    m_actions->on(Act::ExportReport, [this] { m_reports->reportOnList(); });
    m_actions->on(Act::ExportReferences, [this] {
        m_window->exporting()->askForReferences(m_workspace->list()->chosenArticles(),
                                                m_window->connection()->archive().name());
    });
    m_actions->on(Act::LeaveOutRepeated, [this](bool leavesOut) { setLeavesOutRepeated(leavesOut); });
    m_actions->on(Act::FindWordForms, [this](bool findsForms) { setFindsForms(findsForms); });
    m_actions->on(Act::CheckArchive, [this] { m_window->maintenance()->check(m_window->connection()->share()); });
    m_actions->on(Act::RepairIndex, [this] { m_window->maintenance()->repair(m_window->connection()->share()); });
    m_actions->on(Act::Quit, [this] { m_window->close(); });
    m_actions->on(Act::Undo, [this] { m_window->connection()->undo(); });
    m_actions->on(Act::Redo, [this] { m_window->connection()->redo(); });
    m_actions->on(Act::ExportArticle, [this] {
        if (m_workspace->content())
            m_window->exporting()->askForArticle(m_workspace->content()->article, m_workspace->content()->isPdf(),
                                                 m_workspace->contents().tags);
    });
}

void WindowCommands::connectSearch()
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

void WindowCommands::connectHelp()
{
    m_actions->on(Act::Commands, [this] { (new CommandPalette(m_actions->all(), m_window))->show(); });
    m_actions->on(Act::Keys, [this] { (new KeysSheet(*m_actions, m_window))->show(); });
    m_actions->on(Act::About, [this] {
        QMessageBox::about(
            m_window, tr("About Pressmark"),
            tr("<b>Pressmark %1</b><p>An archive for press clippings: import, search, annotate, cite.</p>"
               "<p>Free software under the GNU General Public License, version 3 or later.</p>")
                .arg(QApplication::applicationVersion()));
    });
}

void WindowCommands::connectPersons()
{
    m_actions->on(Act::History, [this] { (new HistoryDialog(m_window->connection(), m_window))->show(); });
    m_actions->on(Act::WorkAs, [this] { m_window->persons()->choose(); });
    m_actions->on(Act::Blind, [this](bool blind) { m_window->persons()->setBlind(blind); });
    const auto show = [this] {
        m_actions->at(Act::Blind)->setChecked(m_window->persons()->isBlind());
        m_actions->at(Act::WorkAs)
            ->setText(m_window->persons()->person().isEmpty()
                          ? tr("Work as…")
                          : tr("Work as… (now %1)").arg(m_window->persons()->person()));
    };
    connect(m_window->persons(), &PersonActs::changed, this, show);
}

void WindowCommands::connectPassages()
{
    PassageActs *passages = m_workspace->passageActs();
    m_actions->on(Act::CopyQuotation, [passages] { passages->copyQuotation(); });
    m_actions->on(Act::CopyCitation, [passages] { passages->copyCitation(); });
    m_actions->on(Act::CitationStyle, [this] {
        const std::optional<ArticleContent> &content = m_workspace->content();
        (new CitationDialog(content ? citedArticle(content->article, content->captures) : CitedArticle(), m_window))
            ->open();
    });
    m_actions->on(Act::Highlight, [passages] { passages->highlight(); });
    m_actions->on(Act::Underline, [passages] { passages->underline(); });
    m_actions->on(Act::Note, [passages] { passages->writeNote(); });
    m_actions->on(Act::RemoveMark, [this, passages] {
        m_window->persons()->tellOfMark(m_workspace->tagging()->selectedPassage());
        passages->removeMark();
    });
    ReaderPane *reader = m_workspace->reader();
    m_actions->on(Act::SelectSentence, [reader] { reader->selectUnit(TextUnit::Sentence); });
    m_actions->on(Act::SelectParagraph, [reader] { reader->selectUnit(TextUnit::Paragraph); });
    m_actions->on(Act::SelectArea, [passages] { passages->selectArea(); });
    const std::tuple<Act, RangeEnd, QPoint> ends[] = {
        {Act::EndForwards, RangeEnd::End, {1, 0}},     {Act::EndBackwards, RangeEnd::End, {-1, 0}},
        {Act::EndDown, RangeEnd::End, {0, 1}},         {Act::EndUp, RangeEnd::End, {0, -1}},
        {Act::StartForwards, RangeEnd::Start, {1, 0}}, {Act::StartBackwards, RangeEnd::Start, {-1, 0}},
        {Act::StartDown, RangeEnd::Start, {0, 1}},     {Act::StartUp, RangeEnd::Start, {0, -1}}};
    for (const auto &[act, end, steps] : ends)
        m_actions->on(act, [passages, end = end, steps = steps] { passages->moveEnd(end, steps); });
    m_actions->on(Act::Tag, [passages] { passages->askForTag(); });
    m_actions->on(Act::NameColors, [this] { m_workspace->side()->tagActs()->nameColors(); });
    m_actions->on(Act::LastTag, [this, passages] {
        const QString tag = passages->lastTag();
        if (!tag.isEmpty() && !passages->tagSelection(tag))
            m_workspace->articleActs()->tag(tag);
    });
}

void WindowCommands::connectTags()
{
    auto *splitting = new SplitActs(m_workspace, m_search, m_messages); // goes with the workspace
    const auto split = [this, splitting] {
        if (m_window->passages()->isShown())
            splitting->splitPassages(m_window->passages()->pane()->chosenPassages());
        else
            splitting->splitArticles(m_workspace->list()->selectedArticles());
    };
    m_actions->on(Act::SplitTag, split);
    connect(m_window->passages()->pane(), &PassagePane::splitRequested, splitting, &SplitActs::splitPassages);
    connect(m_workspace->side()->tagActs(), &TagActs::splitRequested, splitting, &SplitActs::begin);
    connect(splitting, &SplitActs::passagesWanted, this, [this] { m_window->passages()->show(true); });
    m_actions->on(Act::CleanUpTags, [this](bool shown) { m_window->cleanup()->show(shown); });
    connect(m_window->cleanup(), &CleanupActs::shownChanged, m_actions->at(Act::CleanUpTags), &QAction::setChecked);
}

void WindowCommands::connectArticles()
{
    ArticleListPane *list = m_workspace->list();
    ReaderPane *reader = m_workspace->reader();
    m_actions->on(Act::FindInArticle, [reader] { reader->openFind(); });
    m_actions->on(Act::NextHit, [this] { m_window->hitSteps()->step(false); });
    m_actions->on(Act::PreviousHit, [this] { m_window->hitSteps()->step(true); });
    m_actions->on(Act::NextArticle, [list] { list->move(1); });
    m_actions->on(Act::PreviousArticle, [list] { list->move(-1); });
    m_actions->on(Act::NextUnread, [this, list] {
        if (!list->moveToUnread())
            m_messages->showNews(tr("No unread article in this part of the list."));
    });
    m_actions->on(Act::Triage, [this](bool run) { run ? m_window->triage()->start() : m_window->triage()->stop(); });
    connect(m_window->triage(), &Triage::runningChanged, m_actions->at(Act::Triage), &QAction::setChecked);
    ArticleActs *acts = m_workspace->articleActs();
    m_actions->on(Act::ToggleRead, [acts] { acts->toggleRead(); });
    m_actions->on(Act::ToggleStar, [acts] { acts->toggleStar(); });
    m_actions->on(Act::EditDetails, [acts] { acts->editDetails(); });
    m_actions->on(Act::TypeText, [acts] { acts->typeText(); });
    m_actions->on(Act::Collect, [acts] { acts->offerCollections(); });
    m_actions->on(Act::TogglePart, [reader] { reader->togglePart(); });
    m_actions->on(Act::MoveToTrash, [acts] { acts->moveToTrash(); });
    m_actions->on(Act::Restore, [acts] { acts->restore(); });
    m_actions->on(Act::OpenOriginal, [this] {
        if (m_workspace->content())
            openLink(QUrl(m_workspace->content()->article.metadata.url));
    });
}

void WindowCommands::connectViews()
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
    m_actions->on(Act::Concordance, [this](bool shown) { m_window->concordance()->show(shown); });
    connect(m_window->concordance(), &ConcordanceActs::shownChanged, m_actions->at(Act::Concordance),
            &QAction::setChecked);
    m_actions->on(Act::Passages, [this](bool shown) { m_window->passages()->show(shown); });
    connect(m_window->passages(), &PassageListActs::shownChanged, m_actions->at(Act::Passages), &QAction::setChecked);
    m_actions->on(Act::CompactList, [this](bool compact) { m_workspace->list()->setCompact(compact); });
    m_actions->on(Act::TabArticle, [reader] { reader->openTab(ReaderPane::Tab::Article); });
    m_actions->on(Act::TabWholePage, [reader] { reader->openTab(ReaderPane::Tab::WholePage); });
    m_actions->on(Act::TabPages, [reader] { reader->openTab(ReaderPane::Tab::Pages); });
    m_actions->on(Act::TabCaptures, [reader] { reader->openTab(ReaderPane::Tab::Captures); });
    m_actions->on(Act::LargerText, [reader] { reader->enlarge(1); });
    m_actions->on(Act::SmallerText, [reader] { reader->enlarge(-1); });
    m_actions->on(Act::UsualText, [reader] { reader->enlarge(0); });
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

void WindowCommands::connectSearchViews()
{
    connect(m_window->concordance()->pane(), &ConcordancePane::viewRequested, this, &WindowCommands::openView);
    connect(m_window->passages()->pane(), &PassagePane::viewRequested, this, &WindowCommands::openView);
}

void WindowCommands::openView(SearchView view)
{
    if (view == SearchView::Concordance)
        m_window->concordance()->show(true);
    else if (view == SearchView::Passages)
        m_window->passages()->show(true);
    else if (m_window->concordance()->isShown())
        m_window->concordance()->show(false);
    else
        m_window->passages()->show(false);
}

void WindowCommands::makeDigits()
{
    for (int digit = 1; digit <= 9; ++digit) {
        auto *action = new QAction(m_window);
        action->setShortcut(QKeySequence(Qt::Key_0 + digit));
        const auto apply = [this, digit] {
            if (!m_window->isViewShown())
                m_workspace->articleActs()->applyDigit(digit);
        };
        connect(action, &QAction::triggered, this, apply);
        m_window->addAction(action);
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

void WindowCommands::showArticleMenu(const QPoint &place)
{
    QMenu menu(m_window);
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

void WindowCommands::openLink(const QUrl &link)
{
    if (link.host().isEmpty() && link.scheme() != u"mailto"_s) {
        m_messages->showNews(tr("It is not known where this page came from."));
        return;
    }
    const QString host = link.host().isEmpty() ? link.path() : link.host();
    m_messages->showNews(tr("This leads to %1, outside of Pressmark.").arg(host), tr("Open in the browser"),
                         [link] { QDesktopServices::openUrl(link); });
}

void WindowCommands::setFindsForms(bool findsForms)
{
    const auto change = [findsForms](Writing &writing) { return Pressmark::setFindsForms(writing, findsForms); };
    m_window->connection()->write(change, [this] { m_workspace->search(); });
}

void WindowCommands::setLeavesOutRepeated(bool leavesOut)
{
    const auto change = [leavesOut](Writing &writing) { return Pressmark::setLeavesOutRepeated(writing, leavesOut); };
    const auto tell = [this, leavesOut] {
        m_messages->showNews(
            leavesOut ? tr("What a source repeats will be left out of articles that are imported from now on.")
                      : tr("What a source repeats will be kept in articles that are imported from now on."));
    };
    m_window->connection()->write(change, tell);
}

} // namespace Pressmark
