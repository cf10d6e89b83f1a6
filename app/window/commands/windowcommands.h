#pragma once

#include <QObject>

class QPoint;
class QUrl;

namespace Pressmark {

enum class SearchView;

class Actions;
class Appearance;
class MainWindow;
class MessageBar;
class ReportActs;
class SearchBar;
class Workspace;

/// What happens when menus, keys, tabs and links of the window are used: they are handed to whoever knows how.
class WindowCommands : public QObject
{
    Q_OBJECT

public:
    /// Requires: the parts of the window are there.
    WindowCommands(MainWindow *window, Appearance *appearance);

private:
    void connectArchive();
    void connectSearch();
    void connectHelp();
    void connectPersons();
    void connectPassages();
    void connectTags();
    void connectArticles();
    void connectViews();
    void connectSearchViews();
    void openView(SearchView view);
    void makeDigits();
    void showArticleMenu(const QPoint &place);
    void openLink(const QUrl &link);
    void setFindsForms(bool findsForms);
    void setLeavesOutRepeated(bool leavesOut);

    MainWindow *m_window;
    Appearance *m_appearance;
    Actions *m_actions;
    MessageBar *m_messages;
    SearchBar *m_search;
    Workspace *m_workspace;
    ReportActs *m_reports;
};

} // namespace Pressmark
