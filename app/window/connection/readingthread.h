#pragma once

#include "archive/session.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace Pressmark {

class Archive;

/// A thread with a read-only session of its own. What is posted runs there, one after the other. Work that only the
/// newest of its kind is wanted of is given up when newer work comes: it is interrupted if it runs and skipped if not.
class ReadingThread
{
public:
    /// Gets the session, or the error that kept it from being opened. Runs on the thread.
    using Reading = std::function<void(const Result<const Session *> &)>;

    explicit ReadingThread(std::shared_ptr<Archive> archive);
    ~ReadingThread(); // interrupts what runs, drops what waits
    Q_DISABLE_COPY_MOVE(ReadingThread)

    void post(Reading reading);
    /// Supersedes what was given here before. Gives the number of this work.
    quint64 postLatest(Reading reading);
    /// Whether nothing newer was given to postLatest().
    bool isLatest(quint64 number) const { return m_latest == number; }
    /// Stops the thread as its end would, then reads this, if a session was opened.
    void endWith(const Reading &reading);
    /// What is posted from now on sees what this person coded, and of what others coded nothing; everything if it is empty.
    void setPerson(const QString &person);
    /// Gives up what was given to postLatest().
    void supersede();

private:
    void run(const Reading &reading, quint64 number);
    void stop();

    std::shared_ptr<Archive> m_archive;
    QString m_person;                 // used on the thread only
    std::optional<Session> m_session; // used on the thread only, but for interrupt()
    std::mutex m_mutex;               // guards m_running and the life of m_session
    quint64 m_running = 0;            // number of the work that runs and can be superseded
    std::atomic<quint64> m_latest = 0;
    std::atomic<bool> m_closing = false;
    QThread m_thread;
    std::unique_ptr<QObject> m_receiver; // lives on the thread
};

} // namespace Pressmark
