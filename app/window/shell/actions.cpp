#include "window/shell/actions.h"

#include "window/appearance/icons.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

QList<ActSpec> makeTable()
{
    using Qt::CTRL;
    using Qt::SHIFT;
    const auto key = [](auto... keys) { return QList<QKeySequence>{QKeySequence(keys)...}; };
    return {
        {Act::NewArchive, ActMenu::File, QT_TRANSLATE_NOOP("Pressmark::Actions", "New archive…"),
         key(CTRL | Qt::Key_N)},
        {Act::OpenArchive, ActMenu::File, QT_TRANSLATE_NOOP("Pressmark::Actions", "Open archive…"),
         key(CTRL | Qt::Key_O)},
        {Act::OpenSample, ActMenu::File, QT_TRANSLATE_NOOP("Pressmark::Actions", "Open the sample archive"), {}},
        {Act::ImportFiles, ActMenu::File, QT_TRANSLATE_NOOP("Pressmark::Actions", "Import files…"),
         key(CTRL | Qt::Key_I), "add", false, true},
        {Act::ImportFolder, ActMenu::File, QT_TRANSLATE_NOOP("Pressmark::Actions", "Import folder…"),
         key(CTRL | SHIFT | Qt::Key_I), "folder"},
        {Act::PasteClipping, ActMenu::File, QT_TRANSLATE_NOOP("Pressmark::Actions", "Paste clipping"),
         key(CTRL | SHIFT | Qt::Key_V), "paste"},
        {Act::OpenUrl, ActMenu::File, QT_TRANSLATE_NOOP("Pressmark::Actions", "Open URL…"), key(CTRL | Qt::Key_U),
         "link"},
        {Act::ExportArticle, ActMenu::File, QT_TRANSLATE_NOOP("Pressmark::Actions", "Export article as annotated PDF…"),
         key(CTRL | Qt::Key_P), "export", false, true},
        {Act::ExportReport, ActMenu::File, QT_TRANSLATE_NOOP("Pressmark::Actions", "Export report of the list…"),
         key(CTRL | SHIFT | Qt::Key_E)},
        {Act::ExportReferences,
         ActMenu::File,
         QT_TRANSLATE_NOOP("Pressmark::Actions", "Export references of the list…"),
         {}},
        {Act::LeaveOutRepeated,
         ActMenu::File,
         QT_TRANSLATE_NOOP("Pressmark::Actions", "Leave out what a source repeats"),
         {},
         nullptr,
         true,
         true},
        {Act::FindWordForms,
         ActMenu::File,
         QT_TRANSLATE_NOOP("Pressmark::Actions", "Find other forms of a word"),
         {},
         nullptr,
         true,
         true},
        {Act::CheckArchive,
         ActMenu::File,
         QT_TRANSLATE_NOOP("Pressmark::Actions", "Check the archive"),
         {},
         nullptr,
         false,
         false},
        {Act::RepairIndex,
         ActMenu::File,
         QT_TRANSLATE_NOOP("Pressmark::Actions", "Repair the search index"),
         {},
         nullptr,
         false,
         false},
        {Act::Quit, ActMenu::File, QT_TRANSLATE_NOOP("Pressmark::Actions", "Quit"), key(CTRL | Qt::Key_Q), nullptr,
         false, true},
        {Act::Undo, ActMenu::Edit, QT_TRANSLATE_NOOP("Pressmark::Actions", "Undo"), key(CTRL | Qt::Key_Z), "undo"},
        {Act::Redo, ActMenu::Edit, QT_TRANSLATE_NOOP("Pressmark::Actions", "Redo"),
         key(CTRL | SHIFT | Qt::Key_Z, CTRL | Qt::Key_Y), "redo"},
        {Act::History, ActMenu::Edit, QT_TRANSLATE_NOOP("Pressmark::Actions", "What was done…"),
         key(CTRL | Qt::ALT | Qt::Key_Z)},
        {Act::WorkAs, ActMenu::Edit, QT_TRANSLATE_NOOP("Pressmark::Actions", "Work as…"), {}, nullptr, false, true},
        {Act::Blind, ActMenu::Edit,
         QT_TRANSLATE_NOOP("Pressmark::Actions", "Code blind: hide others' codes and suggestions"),
         key(CTRL | SHIFT | Qt::Key_B), nullptr, true},
        {Act::CopyQuotation, ActMenu::Edit, QT_TRANSLATE_NOOP("Pressmark::Actions", "Copy quotation with citation"),
         key(CTRL | SHIFT | Qt::Key_Q), "quote", false, true},
        {Act::CopyCitation, ActMenu::Edit, QT_TRANSLATE_NOOP("Pressmark::Actions", "Copy citation"),
         key(CTRL | SHIFT | Qt::Key_A)},
        {Act::CitationStyle, ActMenu::Edit, QT_TRANSLATE_NOOP("Pressmark::Actions", "Citation style…"), {}},
        {Act::Search, ActMenu::Edit, QT_TRANSLATE_NOOP("Pressmark::Actions", "Search the archive"),
         key(CTRL | Qt::Key_L, Qt::Key_Slash), "search", false, true},
        {Act::ClearSearch, ActMenu::Edit, QT_TRANSLATE_NOOP("Pressmark::Actions", "Clear the search"),
         key(SHIFT | Qt::Key_Escape)},
        {Act::SaveSearch, ActMenu::Edit, QT_TRANSLATE_NOOP("Pressmark::Actions", "Save the search…"),
         key(CTRL | SHIFT | Qt::Key_S)},
        {Act::FindInArticle, ActMenu::Edit, QT_TRANSLATE_NOOP("Pressmark::Actions", "Find in the article"),
         key(CTRL | Qt::Key_F)},
        {Act::NextHit, ActMenu::Edit, QT_TRANSLATE_NOOP("Pressmark::Actions", "Next hit"), key(Qt::Key_F3)},
        {Act::PreviousHit, ActMenu::Edit, QT_TRANSLATE_NOOP("Pressmark::Actions", "Previous hit"),
         key(SHIFT | Qt::Key_F3)},
        {Act::Concordance, ActMenu::View, QT_TRANSLATE_NOOP("Pressmark::Actions", "Concordance: every hit on a line"),
         key(CTRL | Qt::Key_E), nullptr, true},
        {Act::Passages, ActMenu::View, QT_TRANSLATE_NOOP("Pressmark::Actions", "Passages: all that is marked"),
         key(CTRL | SHIFT | Qt::Key_H), nullptr, true},
        {Act::ShowLibrary, ActMenu::View, QT_TRANSLATE_NOOP("Pressmark::Actions", "Library"), key(Qt::Key_F9), nullptr,
         true, true},
        {Act::ShowList, ActMenu::View, QT_TRANSLATE_NOOP("Pressmark::Actions", "List"), key(Qt::Key_F8), nullptr, true},
        {Act::ShowTagging, ActMenu::View, QT_TRANSLATE_NOOP("Pressmark::Actions", "Tagging panel"), key(Qt::Key_F10),
         nullptr, true},
        {Act::CompactList, ActMenu::View, QT_TRANSLATE_NOOP("Pressmark::Actions", "Compact list"), {}, nullptr, true},
        {Act::TabArticle, ActMenu::View, QT_TRANSLATE_NOOP("Pressmark::Actions", "Article"), key(Qt::ALT | Qt::Key_1),
         nullptr, false, true},
        {Act::TabWholePage, ActMenu::View, QT_TRANSLATE_NOOP("Pressmark::Actions", "Whole page"),
         key(Qt::ALT | Qt::Key_2)},
        {Act::TabCaptures, ActMenu::View, QT_TRANSLATE_NOOP("Pressmark::Actions", "Captures"),
         key(Qt::ALT | Qt::Key_3)},
        {Act::TabPages, ActMenu::View, QT_TRANSLATE_NOOP("Pressmark::Actions", "Pages of a PDF"),
         key(Qt::ALT | Qt::Key_4)},
        {Act::LargerText, ActMenu::View, QT_TRANSLATE_NOOP("Pressmark::Actions", "Larger text"),
         key(CTRL | Qt::Key_Plus, CTRL | Qt::Key_Equal), "larger", false, true},
        {Act::SmallerText, ActMenu::View, QT_TRANSLATE_NOOP("Pressmark::Actions", "Smaller text"),
         key(CTRL | Qt::Key_Minus), "smaller"},
        {Act::UsualText, ActMenu::View, QT_TRANSLATE_NOOP("Pressmark::Actions", "Usual text size"),
         key(CTRL | Qt::Key_0)},
        {Act::ToggleTheme, ActMenu::View, QT_TRANSLATE_NOOP("Pressmark::Actions", "Light or dark"),
         key(CTRL | SHIFT | Qt::Key_D), "contrast", false, true},
        {Act::FollowSystemTheme,
         ActMenu::View,
         QT_TRANSLATE_NOOP("Pressmark::Actions", "Light or dark as the desktop"),
         {},
         nullptr,
         true},
        {Act::MarkPatterns,
         ActMenu::View,
         QT_TRANSLATE_NOOP("Pressmark::Actions", "Patterns as well as colours for marks"),
         {},
         nullptr,
         true},
        {Act::NextArticle, ActMenu::Article, QT_TRANSLATE_NOOP("Pressmark::Actions", "Next article"), key(Qt::Key_J)},
        {Act::PreviousArticle, ActMenu::Article, QT_TRANSLATE_NOOP("Pressmark::Actions", "Previous article"),
         key(Qt::Key_K)},
        {Act::NextUnread, ActMenu::Article, QT_TRANSLATE_NOOP("Pressmark::Actions", "Next unread article"),
         key(Qt::Key_N)},
        {Act::Triage, ActMenu::Article,
         QT_TRANSLATE_NOOP("Pressmark::Actions", "Go through the list, a key for each decision"),
         key(CTRL | SHIFT | Qt::Key_T), nullptr, true},
        {Act::ToggleRead, ActMenu::Article, QT_TRANSLATE_NOOP("Pressmark::Actions", "Mark as read or unread"),
         key(Qt::Key_M), "unread", false, true},
        {Act::ToggleStar, ActMenu::Article, QT_TRANSLATE_NOOP("Pressmark::Actions", "Star"), key(Qt::Key_S), "star"},
        {Act::EditDetails, ActMenu::Article, QT_TRANSLATE_NOOP("Pressmark::Actions", "Edit details…"), key(Qt::Key_F2)},
        {Act::TypeText, ActMenu::Article, QT_TRANSLATE_NOOP("Pressmark::Actions", "Type the text of a scan…"),
         key(SHIFT | Qt::Key_F2)},
        {Act::Collect, ActMenu::Article, QT_TRANSLATE_NOOP("Pressmark::Actions", "Put into collection…"),
         key(Qt::Key_L)},
        {Act::TogglePart, ActMenu::Article,
         QT_TRANSLATE_NOOP("Pressmark::Actions", "Leave out or restore the paragraph"), key(Qt::Key_X)},
        {Act::OpenOriginal, ActMenu::Article, QT_TRANSLATE_NOOP("Pressmark::Actions", "Open the page in the browser"),
         key(CTRL | Qt::Key_Return), "link"},
        {Act::CompareVersions, ActMenu::Article, QT_TRANSLATE_NOOP("Pressmark::Actions", "Compare versions"),
         key(Qt::Key_V)},
        {Act::CheckAgain, ActMenu::Article, QT_TRANSLATE_NOOP("Pressmark::Actions", "Check the page again"), {}},
        {Act::MergeArticles, ActMenu::Article, QT_TRANSLATE_NOOP("Pressmark::Actions", "Merge articles…"), {}},
        {Act::MoveToTrash, ActMenu::Article, QT_TRANSLATE_NOOP("Pressmark::Actions", "Move to the trash"),
         key(Qt::Key_Delete), "trash", false, true},
        {Act::Restore, ActMenu::Article, QT_TRANSLATE_NOOP("Pressmark::Actions", "Restore from the trash"), {}},
        {Act::Highlight, ActMenu::Annotate, QT_TRANSLATE_NOOP("Pressmark::Actions", "Highlight"),
         key(Qt::Key_H, CTRL | Qt::ALT | Qt::Key_1), "highlight"},
        {Act::Underline, ActMenu::Annotate, QT_TRANSLATE_NOOP("Pressmark::Actions", "Underline"),
         key(Qt::Key_U, CTRL | Qt::ALT | Qt::Key_2), "underline"},
        {Act::Note, ActMenu::Annotate, QT_TRANSLATE_NOOP("Pressmark::Actions", "Write a note"), key(Qt::Key_C), "note"},
        {Act::RemoveMark, ActMenu::Annotate, QT_TRANSLATE_NOOP("Pressmark::Actions", "Remove the chosen mark"),
         key(CTRL | Qt::Key_Backspace), "trash", false, true},
        {Act::SelectSentence, ActMenu::Annotate,
         QT_TRANSLATE_NOOP("Pressmark::Actions", "Select the sentence, then the next"), key(Qt::Key_E), nullptr, false,
         true},
        {Act::SelectParagraph, ActMenu::Annotate,
         QT_TRANSLATE_NOOP("Pressmark::Actions", "Select the paragraph, then the next"), key(Qt::Key_P)},
        {Act::SelectArea, ActMenu::Annotate,
         QT_TRANSLATE_NOOP("Pressmark::Actions", "Select an area of a page or picture"), key(Qt::Key_A)},
        {Act::EndForwards, ActMenu::Annotate,
         QT_TRANSLATE_NOOP("Pressmark::Actions", "Move the mark's end (an area's right edge) forwards"),
         key(Qt::ALT | Qt::Key_Right, CTRL | Qt::ALT | Qt::Key_Right)},
        {Act::EndBackwards, ActMenu::Annotate,
         QT_TRANSLATE_NOOP("Pressmark::Actions", "Move the mark's end (an area's right edge) back"),
         key(Qt::ALT | Qt::Key_Left, CTRL | Qt::ALT | Qt::Key_Left)},
        {Act::EndDown, ActMenu::Annotate, QT_TRANSLATE_NOOP("Pressmark::Actions", "Move an area's lower edge down"),
         key(Qt::ALT | Qt::Key_Down, CTRL | Qt::ALT | Qt::Key_Down)},
        {Act::EndUp, ActMenu::Annotate, QT_TRANSLATE_NOOP("Pressmark::Actions", "Move an area's lower edge up"),
         key(Qt::ALT | Qt::Key_Up, CTRL | Qt::ALT | Qt::Key_Up)},
        {Act::StartForwards, ActMenu::Annotate,
         QT_TRANSLATE_NOOP("Pressmark::Actions", "Move the mark's beginning (an area's left edge) forwards"),
         key(Qt::ALT | SHIFT | Qt::Key_Right, CTRL | Qt::ALT | SHIFT | Qt::Key_Right)},
        {Act::StartBackwards, ActMenu::Annotate,
         QT_TRANSLATE_NOOP("Pressmark::Actions", "Move the mark's beginning (an area's left edge) back"),
         key(Qt::ALT | SHIFT | Qt::Key_Left, CTRL | Qt::ALT | SHIFT | Qt::Key_Left)},
        {Act::StartDown, ActMenu::Annotate, QT_TRANSLATE_NOOP("Pressmark::Actions", "Move an area's upper edge down"),
         key(Qt::ALT | SHIFT | Qt::Key_Down, CTRL | Qt::ALT | SHIFT | Qt::Key_Down)},
        {Act::StartUp, ActMenu::Annotate, QT_TRANSLATE_NOOP("Pressmark::Actions", "Move an area's upper edge up"),
         key(Qt::ALT | SHIFT | Qt::Key_Up, CTRL | Qt::ALT | SHIFT | Qt::Key_Up)},
        {Act::NameColors, ActMenu::Annotate, QT_TRANSLATE_NOOP("Pressmark::Actions", "What the colours mean…"), {}},
        {Act::Tag, ActMenu::Tags, QT_TRANSLATE_NOOP("Pressmark::Actions", "Add a tag"), key(Qt::Key_T), "tag"},
        {Act::LastTag, ActMenu::Tags, QT_TRANSLATE_NOOP("Pressmark::Actions", "The last tag again"), key(Qt::Key_Q)},
        {Act::SplitTag, ActMenu::Tags, QT_TRANSLATE_NOOP("Pressmark::Actions", "Split off a tag…"), {}},
        {Act::CleanUpTags, ActMenu::Tags, QT_TRANSLATE_NOOP("Pressmark::Actions", "Clean up tags"), {}, nullptr, true},
        {Act::Commands, ActMenu::Help, QT_TRANSLATE_NOOP("Pressmark::Actions", "All commands"),
         key(CTRL | SHIFT | Qt::Key_P)},
        {Act::Keys, ActMenu::Help, QT_TRANSLATE_NOOP("Pressmark::Actions", "Keys"), key(Qt::Key_Question, Qt::Key_F1)},
        {Act::About,
         ActMenu::Help,
         QT_TRANSLATE_NOOP("Pressmark::Actions", "About Pressmark"),
         {},
         nullptr,
         false,
         true},
    };
}

} // namespace

const QList<ActSpec> &actTable()
{
    static const QList<ActSpec> table = makeTable();
    return table;
}

Actions::Actions(QWidget *window)
    : QObject(window)

{
    for (const ActSpec &spec : actTable()) {
        auto *action = new QAction(tr(spec.text), this);
        action->setShortcuts(spec.keys);
        action->setCheckable(spec.checkable);
        if (spec.icon)
            action->setIcon(lineIcon(QString::fromLatin1(spec.icon)));
        action->setIconVisibleInMenu(false);
        action->setMenuRole(QAction::NoRole);
        m_actions.insert(spec.act, action);
        window->addAction(action);
    }
}

QString Actions::menuTitle(ActMenu menu)
{
    switch (menu) {
    case ActMenu::File:
        return tr("&File");
    case ActMenu::Edit:
        return tr("&Edit");
    case ActMenu::View:
        return tr("&View");
    case ActMenu::Article:
        return tr("A&rticle");
    case ActMenu::Annotate:
        return tr("&Annotate");
    case ActMenu::Tags:
        return tr("&Tags");
    case ActMenu::Help:
        return tr("&Help");
    }
    return {};
}

void Actions::fill(QMenuBar *bar)
{
    for (const ActSpec &spec : actTable()) {
        QMenu *&menu = m_menus[spec.menu];
        if (!menu)
            menu = bar->addMenu(menuTitle(spec.menu));
        if (spec.lineBefore)
            menu->addSeparator();
        menu->addAction(at(spec.act));
    }
}

QList<QAction *> Actions::all() const
{
    QList<QAction *> actions;
    for (const ActSpec &spec : actTable())
        actions.append(at(spec.act));
    return actions;
}

} // namespace Pressmark
