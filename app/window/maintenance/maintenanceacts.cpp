#include "window/maintenance/maintenanceacts.h"

#include "archive/archive.h"
#include "archive/check.h"
#include "window/jobs/job.h"
#include "window/jobs/jobstrip.h"
#include "window/shell/messagebar.h"

namespace Pressmark {

MaintenanceActs::MaintenanceActs(JobStrip *jobs, MessageBar *messages, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_messages(messages)
{ }

void MaintenanceActs::start(const QString &title, Work work, std::function<void()> then)
{
    auto *job = new Job(title, this);
    const auto done = [this, then = std::move(then)](const Result<void> &result) {
        if (result)
            then();
        else if (result.error().code == ErrorCode::Cancelled)
            m_messages->showNews(result.error().message);
        else
            m_messages->showError(result.error());
    };
    connect(job, &Job::finished, this, done);
    m_jobs->add(job);
    job->start(std::move(work));
}

void MaintenanceActs::check(const std::shared_ptr<Archive> &archive)
{
    const auto report = std::make_shared<CheckReport>();
    const auto work = [archive, report](const ProgressSink &progress, std::stop_token stop) -> Result<void> {
        const Result<CheckReport> checked = checkArchive(*archive, progress, stop);
        if (!checked)
            return checked.error();
        *report = *checked;
        return {};
    };
    start(tr("Checking"), work, [this, report] {
        if (!report->problems.isEmpty()) {
            m_messages->showError({ErrorCode::ArchiveDamaged, report->problems.join(u'\n')});
            return;
        }
        const QString articles = tr("%Ln article(s)", nullptr, static_cast<int>(report->articles));
        m_messages->showNews(
            tr("The archive is sound: %1 and all originals agree with their checksums.").arg(articles));
    });
}

void MaintenanceActs::repair(const std::shared_ptr<Archive> &archive)
{
    const auto work = [archive](const ProgressSink &progress, std::stop_token stop) {
        return repairArchive(*archive, progress, stop);
    };
    start(tr("Rebuilding the search index"), work,
          [this] { m_messages->showNews(tr("The search index was rebuilt from the articles.")); });
}

} // namespace Pressmark
