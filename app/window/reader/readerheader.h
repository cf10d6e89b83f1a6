#pragma once

#include <QList>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QToolButton;

namespace Pressmark {

/// The line above the article: tabs, and buttons for how it is read.
class ReaderHeader : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { Article, WholePage, Captures, Pages };

    explicit ReaderHeader(QWidget *parent);

    Tab tab() const;
    void setTab(Tab tab);
    void setHasPages(bool has);
    void setCaptures(qsizetype count); // 0: nothing is shown

Q_SIGNALS:
    void tabClicked();
    void enlargeRequested(int steps);
    void themeRequested();
    void citationRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addTabs(QHBoxLayout *row);
    QToolButton *addTool(const QString &icon, const QString &text, const QString &tip);
    void fit(); // hides buttons that keys and menus have too, so that the tabs' names stay whole

    QButtonGroup *m_tabs;
    QList<QToolButton *> m_tools; // the first is hidden first
};

} // namespace Pressmark
