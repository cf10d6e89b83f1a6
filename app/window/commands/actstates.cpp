#include "window/commands/actstates.h"

#include "archive/archive.h"
#include "archive/operations.h"
#include "archive/repeats.h"
#include "search/wordforms.h"
#include "window/connection/archiveconnection.h"
#include "window/mainwindow.h"
#include "window/shell/actions.h"
#include "window/shell/viewacts.h"
#include "window/shell/workspace.h"

#include <QAction>

namespace Pressmark {

namespace {

/// "Highlight a passage" as it stands behind "Undo".
QString lowerFirst(const QString &text)
{
    return text.isEmpty() ? text : text.left(1).toLower() + text.mid(1);
}

} // namespace

ActStates::ActStates(MainWindow *window, bool hasSample)
    : QObject(window)
    , m_window(window)
    , m_actions(window->actions())
    , m_workspace(window->workspace())
    , m_hasSample(hasSample)
{
    connect(m_workspace, &Workspace::contentShown, this, &ActStates::update);
    connect(m_workspace, &Workspace::undoStateMayHaveChanged, this, &ActStates::readUndoState);
    for (const ViewActs *view : window->views())
        connect(view, &ViewActs::shownChanged, this, &ActStates::update);
}

void ActStates::followArchive()
{
    showUndoState({});
    update();
    if (!m_window->connection())
        return;
    readSettings();
    readUndoState();
}

void ActStates::readSettings()
{
    const auto answer = [this](const Result<bool> &leavesOut) {
        m_actions->at(Act::LeaveOutRepeated)->setChecked(leavesOut && *leavesOut);
    };
    m_window->connection()->read<bool>(ArchiveConnection::Lane::Rows, this, readLeavesOutRepeated, answer);
    const auto showForms = [this](const Result<bool> &findsForms) {
        m_actions->at(Act::FindWordForms)->setChecked(findsForms && *findsForms);
    };
    m_window->connection()->read<bool>(ArchiveConnection::Lane::Rows, this, readFindsForms, showForms);
}

void ActStates::readUndoState()
{
    if (!m_window->connection())
        return;
    const auto question = [](const Session &session) { return Pressmark::readUndoState(session); };
    const auto answer = [this](const Result<UndoState> &state) {
        if (state)
            showUndoState(*state);
    };
    m_window->connection()->read<UndoState>(ArchiveConnection::Lane::Rows, this, question, answer);
}

void ActStates::showUndoState(const UndoState &state)
{
    QAction *undoAction = m_actions->at(Act::Undo);
    QAction *redoAction = m_actions->at(Act::Redo);
    const bool writable = m_window->connection() && !m_window->connection()->archive().isReadOnly();
    undoAction->setEnabled(writable && !state.undo.isEmpty());
    redoAction->setEnabled(writable && !state.redo.isEmpty());
    undoAction->setText(state.undo.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(lowerFirst(state.undo)));
    redoAction->setText(state.redo.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(lowerFirst(state.redo)));
}

void ActStates::update()
{
    const bool open = m_window->connection() != nullptr;
    const bool writable = open && !m_window->connection()->archive().isReadOnly();
    const bool listed = open && !m_window->isViewShown();
    const bool shown = m_workspace->content().has_value() && !m_window->isViewShown();
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
    for (const Act act :
         {Act::ExportArticle, Act::CopyQuotation, Act::CopyCitation, Act::FindInArticle, Act::NextHit, Act::PreviousHit,
          Act::TabArticle, Act::TabWholePage, Act::TabCaptures, Act::TabPages, Act::OpenOriginal, Act::CompareVersions,
          Act::SelectSentence, Act::SelectParagraph, Act::SelectArea})
        m_actions->at(act)->setEnabled(shown);
    for (const Act act :
         {Act::Triage,        Act::ToggleRead,     Act::ToggleStar,    Act::EditDetails, Act::TogglePart,
          Act::Collect,       Act::CheckAgain,     Act::MergeArticles, Act::MoveToTrash, Act::Restore,
          Act::Highlight,     Act::Underline,      Act::Note,          Act::RemoveMark,  Act::Tag,
          Act::LastTag,       Act::EndForwards,    Act::EndBackwards,  Act::EndDown,     Act::EndUp,
          Act::StartForwards, Act::StartBackwards, Act::StartDown,     Act::StartUp})
        m_actions->at(act)->setEnabled(shown && writable);
    m_actions->at(Act::TypeText)->setEnabled(shown && writable && m_workspace->content()->isTranscribable);
    m_actions->at(Act::OpenSample)->setEnabled(m_hasSample);
}

} // namespace Pressmark
