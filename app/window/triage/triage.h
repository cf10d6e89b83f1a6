#pragma once

#include "window/triage/triagebar.h"
#include "window/triage/triageround.h"

#include <QObject>

class QKeyEvent;

namespace Pressmark {

class ArchiveConnection;
class MessageBar;
class Workspace;

/// Goes through the articles of the list with one key for each decision. While it does, looking at an article does not
/// mark it as read. Ends with a sentence on what was done.
class Triage : public QObject
{
    Q_OBJECT

public:
    Triage(Workspace *workspace, MessageBar *messages);

    void setConnection(ArchiveConnection *connection);
    TriageBar *bar() const { return m_bar; }
    bool isRunning() const { return m_running; }
    const TriageRound &round() const { return m_round; }

    /// Takes the selected articles if there are several, else the list from the article that is shown.
    void start();
    void stop();

Q_SIGNALS:
    void runningChanged(bool running);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin(TriageRound round);
    void choose(TriageBar::Choice choice);
    void tag(int digit, bool stay);
    void markRead();
    void moveToTrash();
    void go(Decision decision, bool written);
    void back();
    void showCurrent();
    void follow();
    bool isShown() const;
    void act(const QKeyEvent &key);
    QString summary() const;

    Workspace *m_workspace;
    MessageBar *m_messages;
    ArchiveConnection *m_connection = nullptr;
    TriageBar *m_bar;
    TriageRound m_round;
    bool m_running = false;
};

} // namespace Pressmark
