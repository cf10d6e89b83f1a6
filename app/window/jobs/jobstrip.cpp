#include "window/jobs/jobstrip.h"

#include "window/appearance/tooltip.h"
#include "window/jobs/job.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Pressmark {

JobStrip::JobStrip(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    m_bar->setFixedWidth(140);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setProperty("muted", true);
    m_cancel->setAccessibleName(tr("Cancel what is running"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(14);
    row->addWidget(m_text);
    row->addWidget(m_bar, 0, Qt::AlignVCenter);
    row->addWidget(m_cancel);
    const auto cancel = [this] {
        if (!m_jobs.isEmpty())
            m_jobs.first()->cancel();
        refresh();
    };
    connect(m_cancel, &QToolButton::clicked, this, cancel);
    refresh();
}

void JobStrip::add(Job *job)
{
    job->setParent(this);
    m_jobs.append(job);
    connect(job, &Job::progressed, this, &JobStrip::refresh);
    connect(job, &Job::finished, this, [this, job] { remove(job); });
    refresh();
}

void JobStrip::close()
{
    for (Job *job : std::as_const(m_jobs))
        job->cancel();
    qDeleteAll(std::exchange(m_jobs, {}));
    refresh();
}

void JobStrip::remove(Job *job)
{
    m_jobs.removeOne(job);
    job->deleteLater();
    refresh();
    if (m_jobs.isEmpty())
        Q_EMIT idle();
}

void JobStrip::refresh()
{
    setVisible(!m_jobs.isEmpty());
    if (m_jobs.isEmpty())
        return;
    const Job &job = *m_jobs.first();
    const Progress &progress = job.progress();
    QString text = job.title();
    if (job.isCancelled())
        text = tr("Stopping…");
    else if (progress.total > 0)
        text = tr("%1 %2 of %3").arg(text, QLocale().toString(progress.done), QLocale().toString(progress.total));
    if (m_jobs.size() > 1)
        text += u" · "_s + tr("%n more", nullptr, static_cast<int>(m_jobs.size() - 1));
    m_text->setText(text);
    m_text->setToolTip(plainToolTip(progress.item));
    m_bar->setRange(0, progress.total > 0 ? 1000 : 0);
    if (progress.total > 0)
        m_bar->setValue(static_cast<int>(1000 * std::min(progress.done, progress.total) / progress.total));
    m_cancel->setEnabled(!job.isCancelled());
}

} // namespace Pressmark
