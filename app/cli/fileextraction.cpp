#include "fileextraction.h"

#include "command.h"
#include "jobs/pagepictures.h"
#include "worker/workerclient.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace Pressmark {

namespace {

using Documents = Result<QList<Document>>;

/// How many files the workers may be ahead of the one that is told of next; bounds memory.
constexpr qsizetype Lead = 64;

Error unreadable(const QFile &file)
{
    return {ErrorCode::FileUnreadable,
            CommandLine::tr("%1 cannot be read: %2").arg(file.fileName(), file.errorString())};
}

Documents readFile(WorkerClient &worker, const QString &path, const QString &type)
{
    QFile file(path);
    // A pipe or a device would be waited for.
    if (QFileInfo::exists(path) && !QFileInfo(path).isFile())
        return Error{ErrorCode::FileUnreadable, CommandLine::tr("%1 is not a file.").arg(path)};
    if (!file.open(QFile::ReadOnly))
        return unreadable(file);
    const QFileInfo info(path);
    Documents documents = worker.read({.descriptor = file.handle(), .fileName = info.fileName(), .type = type});
    if (!documents)
        return documents;
    for (Document &document : *documents)
        gatherPictures(document, {.fileName = info.fileName(), .folder = info.absolutePath()}, worker);
    return documents;
}

/// Hands files out to threads and takes what they read back in order.
class Queue
{
public:
    explicit Queue(qsizetype files)
        : m_files(files)
    { }

    /// The next file to read; -1 if there is none.
    qsizetype take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_stopped || m_next >= m_files || m_next < m_told + Lead; });
        return m_stopped || m_next >= m_files ? -1 : m_next++;
    }

    void put(qsizetype file, Documents documents)
    {
        const std::lock_guard lock(m_mutex);
        m_read.insert_or_assign(file, std::move(documents));
        m_changed.notify_all();
    }

    /// What was read of the next file in order; nothing if it was stopped.
    std::optional<Documents> next()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_stopped || m_read.contains(m_told); });
        if (m_stopped)
            return std::nullopt;
        std::optional<Documents> documents = std::move(m_read.extract(m_told).mapped());
        ++m_told;
        m_changed.notify_all();
        return documents;
    }

    void stop()
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<qsizetype, Documents> m_read;
    const qsizetype m_files;
    qsizetype m_next = 0;
    qsizetype m_told = 0;
    bool m_stopped = false;
};

void readAll(Queue &queue, const QStringList &files, const FileExtractionOptions &options)
{
    WorkerClient worker(options.worker);
    for (qsizetype file = queue.take(); file >= 0; file = queue.take())
        queue.put(file, readFile(worker, files[file], options.type));
}

} // namespace

Result<void> extractFiles(const QStringList &files, const FileExtractionOptions &options, const ExtractionSink &sink,
                          const ProgressSink &progress, std::stop_token stop)
{
    Queue queue(files.size());
    const std::stop_callback stopQueue(stop, [&] { queue.stop(); });
    const int cores = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    const qsizetype jobs = std::min(qsizetype(options.jobs > 0 ? options.jobs : cores), files.size());
    std::vector<std::jthread> threads;
    for (qsizetype i = 0; i < jobs; ++i)
        threads.emplace_back([&] { readAll(queue, files, options); });

    for (qsizetype i = 0; i < files.size(); ++i) {
        const std::optional<Documents> documents = queue.next();
        if (!documents)
            return Error{ErrorCode::Cancelled, CommandLine::tr("Stopped. What was written so far is whole.")};
        sink(files[i], *documents);
        if (progress)
            progress({i + 1, files.size(), files[i]});
    }
    return {};
}

} // namespace Pressmark
