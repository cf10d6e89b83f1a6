#include "window/jobs/job.h"

#include <utility>

namespace Pressmark {

Job::Job(const QString &title, QObject *parent)
    : QObject(parent)
    , m_title(title)
{ }

Job::~Job()
{
    cancel();
    if (m_thread.joinable())
        m_thread.join();
}

void Job::start(Work work)
{
    Q_ASSERT(!m_thread.joinable());
    // Progress may come a thousand times a second; the window takes the newest whenever it gets to it.
    const auto sink = [this](const Progress &progress) {
        if (m_progressWaits.exchange(true))
            return;
        const auto take = [this, progress] {
            m_progressWaits = false;
            m_progress = progress;
            Q_EMIT progressed();
        };
        QMetaObject::invokeMethod(this, take, Qt::QueuedConnection);
    };
    const auto run = [this, sink, work = std::move(work)](std::stop_token stop) {
        const Result<void> result = work(sink, stop);
        QMetaObject::invokeMethod(
            this, [this, result] { Q_EMIT finished(result); }, Qt::QueuedConnection);
    };
    m_thread = std::jthread(run);
}

void Job::cancel()
{
    m_thread.request_stop();
}

} // namespace Pressmark
