#pragma once

#include "base/result.h"
#include "storage/picturecache.h"

#include <QImage>
#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace Pressmark {

class Archive;
class WorkerClient;

/// Has stored pictures decoded by the worker process, on a thread of its own, and keeps the decoded copies in the cache
/// folder. The window's process never reads a picture's own bytes.
class PictureLoader : public QObject
{
    Q_OBJECT

public:
    explicit PictureLoader(std::shared_ptr<Archive> archive, QObject *parent = nullptr);
    ~PictureLoader() override;

    /// Answers with loaded(), in order.
    void load(const QString &original, QSize size);
    /// What was asked for so far need not be answered any more.
    void forget() { ++m_generation; }
    bool isIdle() const { return m_running == 0; }

Q_SIGNALS:
    /// The picture in that size of pixels, on light ground if it is transparent; null if it cannot be shown.
    void loaded(const QString &original, QSize size, const QImage &picture);

private:
    QImage loadNow(const QString &original, QSize size);
    Result<PictureCopy> decode(const QString &original);

    std::shared_ptr<Archive> m_archive;
    PictureCache m_cache;
    std::unique_ptr<WorkerClient> m_worker; // used on the thread only
    QThread m_thread;
    std::unique_ptr<QObject> m_receiver; // lives on the thread
    std::atomic<int> m_generation = 0;
    int m_running = 0;
};

} // namespace Pressmark
