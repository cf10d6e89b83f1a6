#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace Pressmark {

class Job;

/// The jobs that run, at the end of the status bar: the oldest with its progress, a count of the others, Cancel.
/// Owns the jobs and deletes them when they have finished.
class JobStrip : public QWidget
{
    Q_OBJECT

public:
    explicit JobStrip(QWidget *parent = nullptr);

    /// Takes a job that was or will be started.
    void add(Job *job);
    bool isBusy() const { return !m_jobs.isEmpty(); }
    /// Cancels all and waits for them.
    void close();

Q_SIGNALS:
    void idle();

private:
    void remove(Job *job);
    void refresh();

    QList<Job *> m_jobs;
    QLabel *m_text;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
};

} // namespace Pressmark
