// What the window looked like is remembered.

#include "search/sortname.h"
#include "window/appearance/theme.h"
#include "window/articles/articlelistpane.h"
#include "window/comparing/comparing.h"
#include "window/mainwindow.h"
#include "window/reader/readerpane.h"
#include "window/shell/emptystate.h"
#include "window/shell/workspace.h"

#include <QCloseEvent>
#include <QSettings>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace Pressmark {

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveLayout();
    event->accept();
}

void MainWindow::restoreLayout()
{
    const QSettings settings;
    restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
    m_workspace->splitter()->restoreState(settings.value(u"window/splitter"_s).toByteArray());
    m_workspace->list()->setSort(searchSortFromName(settings.value(u"list/sort"_s).toString()));
    m_workspace->reader()->setReadingSize(settings.value(u"reader/size"_s, 15.2).toDouble());
    m_workspace->reader()->setPageZoom(settings.value(u"reader/pageZoom"_s, 1).toDouble());
}

void MainWindow::saveLayout()
{
    QSettings settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    if (m_connection && !m_workspace->dropZone()->isVisible() && !isViewShown() && !m_workspace->comparing()->isOpen())
        settings.setValue(u"window/splitter"_s, m_workspace->splitter()->saveState());
    settings.setValue(u"list/sort"_s, searchSortName(m_workspace->list()->sort()));
    settings.setValue(u"reader/size"_s, m_workspace->reader()->readingSize());
    settings.setValue(u"reader/pageZoom"_s, m_workspace->reader()->pageZoom());
    settings.setValue(u"theme"_s, themeName(m_appearance->theme()));
    settings.setValue(u"marks/patterns"_s, m_appearance->hasPatterns());
}

} // namespace Pressmark
