#pragma once

#include "archive/archive.h"
#include "archive/changefeed.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace Pressmark {

/// The writer thread of an archive with the one read-write connection.
class Writer
{
public:
    static Result<std::unique_ptr<Writer>> start(Database database);
    ~Writer(); // runs what is queued, then stops

    Result<void> write(const Archive::Change &change, WritePriority priority);
    void writeLater(Archive::Change change, std::function<void(const Result<void> &)> done, WritePriority priority);
    Result<void> compact();
    std::shared_ptr<void> listen(Archive::Listener listener);
    std::shared_ptr<const ChangeFeed> changes() const { return m_changes; }

private:
    struct Task
    {
        Archive::Change change;
        std::function<void(const Result<void> &)> done;
        WritePriority priority;
        bool outside = false; // of a transaction
    };

    explicit Writer(Database database);
    void run(std::stop_token stop);
    std::optional<Task> next(std::stop_token stop);
    void enqueue(Task task);
    Result<void> enqueueAndWait(Task task);
    Result<void> perform(const Task &task);
    Result<void> journal(Writing &writing, const RowRecorder *recorder);
    void tell(const ArchiveChange &change);
    void mergeIndex(std::stop_token stop);

    Database m_database;
    std::shared_ptr<ChangeFeed> m_changes = std::make_shared<ChangeFeed>();
    bool m_mergeWanted = true; // a merge may have been left unfinished
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<Task> m_personTasks;
    std::deque<Task> m_bulkTasks;
    QList<std::weak_ptr<Archive::Listener>> m_listeners;
    std::jthread m_thread; // last: it uses all of the above
};

} // namespace Pressmark
