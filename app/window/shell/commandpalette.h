#pragma once

#include <QDialog>

class QAction;
class QLineEdit;
class QListWidget;

namespace Pressmark {

class Actions;

/// A field and a list: the commands whose names hold the typed words. Enter runs the chosen one.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(const QList<QAction *> &actions, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &words);
    void runCurrent();

    QList<QAction *> m_actions;
    QLineEdit *m_edit;
    QListWidget *m_list;
};

/// All keys by menu, made from the same table as the menus.
class KeysSheet : public QDialog
{
    Q_OBJECT

public:
    KeysSheet(const Actions &actions, QWidget *parent);
};

} // namespace Pressmark
