#pragma once

#include <QAction>
#include <QList>
#include <QMenu>
#include <QToolButton>

#include <utility>

namespace Pressmark {

/// A quiet button that opens a menu.
inline QToolButton *makeMenuButton(QWidget *parent, const QString &name)
{
    auto *button = new QToolButton(parent);
    button->setProperty("muted", true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(new QMenu(button));
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

/// Fills the button's menu with entries of which one is chosen; the button shows it in the place of %1 of the label.
template <typename Value, typename Chosen>
void fillChoices(QToolButton *button, const QString &label, const QList<std::pair<Value, QString>> &entries, Value now,
                 const Chosen &chosen)
{
    QMenu *menu = button->menu();
    menu->clear();
    for (const auto &[value, name] : entries) {
        QAction *action = menu->addAction(name);
        // Queued, since choosing fills the menu anew.
        QObject::connect(
            action, &QAction::triggered, menu, [chosen, value = value] { chosen(value); }, Qt::QueuedConnection);
        action->setCheckable(true);
        action->setChecked(value == now);
        if (value == now)
            button->setText(label.arg(name));
    }
}

} // namespace Pressmark
