#pragma once

#include "model/operation.h"

#include <QObject>

namespace Pressmark {

class Actions;
class MainWindow;
class Workspace;

/// Which acts can be asked for now, and what those that can be checked say of the archive.
class ActStates : public QObject
{
    Q_OBJECT

public:
    /// Requires: the parts of the window are there.
    ActStates(MainWindow *window, bool hasSample);

    /// Another archive is open, or none.
    void followArchive();

private:
    void update();
    void readSettings();
    void readUndoState();
    void showUndoState(const UndoState &state);

    MainWindow *m_window;
    Actions *m_actions;
    Workspace *m_workspace;
    bool m_hasSample;
};

} // namespace Pressmark
