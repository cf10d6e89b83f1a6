#pragma once

#include "window/shell/acts.h"

#include <QAction>
#include <QHash>
#include <QObject>

class QMenuBar;
class QMenu;
class QWidget;

namespace Pressmark {

/// The actions of a window, made from the table. Single letters act only outside text fields: those take the letters
/// first.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QWidget *window);

    QAction *at(Act act) const { return m_actions.value(act); }
    /// Calls the function when the act is asked for; one that takes a bool learns whether it is checked now.
    template <typename Function>
    void on(Act act, Function function)
    {
        connect(at(act), &QAction::triggered, this, function);
    }
    QMenu *menu(ActMenu menu) const { return m_menus.value(menu); }
    void fill(QMenuBar *bar);
    /// In the order of the table.
    QList<QAction *> all() const;
    static QString menuTitle(ActMenu menu);

private:
    QHash<Act, QAction *> m_actions;
    QHash<ActMenu, QMenu *> m_menus;
};

} // namespace Pressmark
