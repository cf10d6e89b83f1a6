#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <stop_token>
#include <thread>

namespace Pressmark {

/// A long operation that the window started: runs on a thread of its own, tells how far it is, can be cancelled.
class Job : public QObject
{
    Q_OBJECT

public:
    using Work = std::function<Result<void>(const ProgressSink &, std::stop_token)>;

    explicit Job(const QString &title, QObject *parent = nullptr);
    ~Job() override; // cancels and waits

    /// Starts the work; once.
    void start(Work work);
    void cancel();

    QString title() const { return m_title; }
    const Progress &progress() const { return m_progress; }
    bool isCancelled() const { return m_thread.get_stop_token().stop_requested(); }

Q_SIGNALS:
    void progressed();
    /// Cancelled counts as failed.
    void finished(const Pressmark::Result<void> &result);

private:
    QString m_title;
    Progress m_progress;
    std::atomic<bool> m_progressWaits = false;
    std::jthread m_thread;
};

} // namespace Pressmark
