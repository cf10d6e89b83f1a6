#pragma once

#include "base/result.h"

#include <QImage>
#include <QWidget>

#include <functional>
#include <stop_token>

class QLabel;
class QScrollArea;
class QTimer;
class QVBoxLayout;

namespace Pressmark {

class Job;

/// The first pages of what would be written, painted aside. Newer work supersedes what runs; the window never waits.
class PagesPreview : public QWidget
{
    Q_OBJECT

public:
    /// Paints pages so many pixels wide and hands each on, on a thread of its own.
    using Paint =
        std::function<Result<void>(int width, const std::function<void(const QImage &)> &shown, std::stop_token stop)>;

    explicit PagesPreview(QWidget *parent = nullptr);
    ~PagesPreview() override;

    /// In a moment, when nothing newer has come.
    void paint(const Paint &paint);
    /// Of what the pages are.
    void setCaption(const QString &caption);
    qsizetype pages() const { return m_pages.size(); }
    bool isPainting() const { return m_running || m_waiting; }

Q_SIGNALS:
    void painted();

private:
    void start();
    void take(const QImage &page);
    void finish(const Result<void> &result);
    void showPages();

    Paint m_waiting; // not begun yet
    Job *m_running = nullptr;
    QList<QImage> m_pages;
    QTimer *m_timer;
    QLabel *m_caption;
    QLabel *m_notice;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    QList<QLabel *> m_sheets;
};

} // namespace Pressmark
