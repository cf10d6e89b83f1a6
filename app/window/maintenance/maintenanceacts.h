#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QObject>

#include <functional>
#include <memory>
#include <stop_token>

namespace Pressmark {

class Archive;
class JobStrip;
class MessageBar;

/// Looks whether an archive is sound, and rebuilds its search index: both while one works on.
class MaintenanceActs : public QObject
{
    Q_OBJECT

public:
    MaintenanceActs(JobStrip *jobs, MessageBar *messages, QObject *parent);

    void check(const std::shared_ptr<Archive> &archive);
    void repair(const std::shared_ptr<Archive> &archive);

private:
    using Work = std::function<Result<void>(const ProgressSink &, std::stop_token)>;

    /// Tells of what fails; `then` if nothing does.
    void start(const QString &title, Work work, std::function<void()> then);

    JobStrip *m_jobs;
    MessageBar *m_messages;
};

} // namespace Pressmark
