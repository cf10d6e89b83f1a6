#pragma once

#include <QKeySequence>
#include <QList>

namespace Pressmark {

/// Everything that can be commanded. Menus, keys, the command palette and the sheet of keys come from one table.
enum class Act {
    NewArchive,
    OpenArchive,
    OpenSample,
    ImportFiles,
    ImportFolder,
    PasteClipping,
    OpenUrl,
    ExportArticle,
    ExportReport,
    ExportReferences,
    LeaveOutRepeated,
    FindWordForms,
    CheckArchive,
    RepairIndex,
    Quit,
    Undo,
    Redo,
    History,
    WorkAs,
    Blind,
    CopyQuotation,
    CopyCitation,
    CitationStyle,
    Search,
    ClearSearch,
    SaveSearch,
    FindInArticle,
    NextHit,
    PreviousHit,
    Concordance,
    Passages,
    ShowLibrary,
    ShowList,
    ShowTagging,
    CompactList,
    TabArticle,
    TabWholePage,
    TabPages,
    TabCaptures,
    LargerText,
    SmallerText,
    UsualText,
    ToggleTheme,
    FollowSystemTheme,
    MarkPatterns,
    NextArticle,
    PreviousArticle,
    NextUnread,
    Triage,
    ToggleRead,
    ToggleStar,
    EditDetails,
    TypeText,
    Collect,
    TogglePart,
    OpenOriginal,
    CompareVersions,
    CheckAgain,
    MergeArticles,
    MoveToTrash,
    Restore,
    Highlight,
    Underline,
    Note,
    RemoveMark,
    SelectSentence,
    SelectParagraph,
    SelectArea,
    EndForwards,
    EndBackwards,
    EndDown,
    EndUp,
    StartForwards,
    StartBackwards,
    StartDown,
    StartUp,
    Tag,
    LastTag,
    NameColors,
    SplitTag,
    CleanUpTags,
    Commands,
    Keys,
    About,
};

enum class ActMenu { File, Edit, View, Article, Annotate, Tags, Help };

struct ActSpec
{
    Act act;
    ActMenu menu;
    const char *text; // English, translated in the context Pressmark::Actions
    QList<QKeySequence> keys;
    const char *icon = nullptr;
    bool checkable = false;
    bool lineBefore = false;
};

const QList<ActSpec> &actTable();

} // namespace Pressmark
