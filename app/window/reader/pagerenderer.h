#pragma once

#include "base/result.h"

#include <QImage>
#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace Pressmark {

class Archive;
class WorkerClient;

/// Has the pages of imported PDFs painted by the worker process, on a thread of its own. The window's process never
/// opens the file.
class PageRenderer : public QObject
{
    Q_OBJECT

public:
    explicit PageRenderer(std::shared_ptr<Archive> archive, QObject *parent = nullptr);
    ~PageRenderer() override;

    /// Answers with rendered() or notRendered(), in order.
    void render(const QString &original, int page, int width);

Q_SIGNALS:
    void rendered(const QString &original, int page, const QImage &picture);
    void notRendered(const QString &original, int page, const Pressmark::Error &error);

private:
    Result<QImage> renderNow(const QString &original, int page, int width);

    std::shared_ptr<Archive> m_archive;
    std::unique_ptr<WorkerClient> m_worker; // used on the thread only
    QThread m_thread;
    std::unique_ptr<QObject> m_receiver; // lives on the thread
    std::atomic<bool> m_closing = false;
};

} // namespace Pressmark
