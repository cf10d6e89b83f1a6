#include "archive/writer.h"

#include "archive/journal.h"
#include "archive/persons.h"
#include "storage/transaction.h"

#include <QDateTime>

#include <chrono>
#include <future>

using namespace std::chrono_literals;

namespace Pressmark {

namespace {

constexpr auto IdleBeforeMerge = 2s;

} // namespace

Writer::Writer(Database database)
    : m_database(std::move(database))
{ }

Result<std::unique_ptr<Writer>> Writer::start(Database database)
{
    std::unique_ptr<Writer> writer(new Writer(std::move(database)));
    const Result<void> person = ensureCurrentPerson(writer->m_database);
    if (!person)
        return person.error();
    writer->m_thread = std::jthread([raw = writer.get()](std::stop_token stop) { raw->run(stop); });
    return writer;
}

Writer::~Writer()
{
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

Result<void> Writer::write(const Archive::Change &change, WritePriority priority)
{
    return enqueueAndWait({change, {}, priority});
}

Result<void> Writer::compact()
{
    const auto rewrite = [](Writing &writing) {
        return writing.database().execute("VACUUM; PRAGMA wal_checkpoint(TRUNCATE);");
    };
    return enqueueAndWait({rewrite, {}, WritePriority::Bulk, true});
}

Result<void> Writer::enqueueAndWait(Task task)
{
    Q_ASSERT(std::this_thread::get_id() != m_thread.get_id());
    std::promise<Result<void>> promise;
    std::future<Result<void>> future = promise.get_future();
    task.done = [&promise](const Result<void> &result) { promise.set_value(result); };
    enqueue(std::move(task));
    return future.get();
}

void Writer::writeLater(Archive::Change change, std::function<void(const Result<void> &)> done, WritePriority priority)
{
    enqueue({std::move(change), std::move(done), priority});
}

void Writer::enqueue(Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        auto &queue = task.priority == WritePriority::Person ? m_personTasks : m_bulkTasks;
        queue.push_back(std::move(task));
    }
    m_wake.notify_one();
}

std::shared_ptr<void> Writer::listen(Archive::Listener listener)
{
    auto shared = std::make_shared<Archive::Listener>(std::move(listener));
    const std::lock_guard lock(m_mutex);
    m_listeners.removeIf([](const auto &weak) { return weak.expired(); });
    m_listeners.append(shared);
    return shared;
}

/// The next task; nothing when it is time to merge the index, or to stop with nothing left.
std::optional<Writer::Task> Writer::next(std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    const auto ready = [this] { return !m_personTasks.empty() || !m_bulkTasks.empty(); };
    if (m_mergeWanted)
        m_wake.wait_for(lock, stop, IdleBeforeMerge, ready);
    else
        m_wake.wait(lock, stop, ready);
    if (!ready())
        return std::nullopt;
    auto &queue = m_personTasks.empty() ? m_bulkTasks : m_personTasks;
    Task task = std::move(queue.front());
    queue.pop_front();
    return task;
}

void Writer::run(std::stop_token stop)
{
    while (true) {
        const std::optional<Task> task = next(stop);
        if (task) {
            const Result<void> result = perform(*task);
            if (task->done)
                task->done(result);
        } else if (stop.stop_requested()) {
            return;
        } else {
            mergeIndex(stop);
        }
    }
}

Result<void> Writer::perform(const Task &task)
{
    ArchiveChange touched;
    if (task.outside) {
        Writing writing(m_database, touched, {}, QDateTime::currentMSecsSinceEpoch());
        return task.change(writing);
    }
    {
        Result<Transaction> transaction = Transaction::begin(m_database);
        if (!transaction)
            return transaction.error();
        const Result<PersonId> person = currentPerson(m_database);
        if (!person)
            return person.error();
        std::optional<RowRecorder> recorder;
        if (task.priority == WritePriority::Person) {
            Result<RowRecorder> started = RowRecorder::start(m_database, journaledTables());
            if (!started)
                return started.error();
            recorder = std::move(*started);
        }
        Writing writing(m_database, touched, *person, QDateTime::currentMSecsSinceEpoch());
        const Result<void> changed = task.change(writing);
        if (!changed)
            return changed;
        const Result<void> journaled = journal(writing, recorder ? &*recorder : nullptr);
        if (!journaled)
            return journaled;
        recorder.reset();
        touched.operations = task.priority == WritePriority::Person || !writing.operation().isEmpty();
        const Result<void> committed = transaction->commit();
        if (!committed)
            return committed;
    }
    m_mergeWanted = true;
    m_changes->append(touched);
    tell(touched);
    return {};
}

Result<void> Writer::journal(Writing &writing, const RowRecorder *recorder)
{
    if (writing.operation().isEmpty())
        return {};
    QList<RowChange> changes;
    if (writing.recordedRows()) {
        changes = *writing.recordedRows();
    } else if (recorder) {
        const Result<QList<RowChange>> recorded = recorder->changes();
        if (!recorded)
            return recorded.error();
        changes = *recorded;
    }
    if (changes.isEmpty())
        return {}; // nothing was changed: nothing to undo
    const Result<QString> person = personName(m_database, writing.person());
    if (!person)
        return person.error();
    return appendOperation(m_database, writing.time(), *person, writing.operation(), QStringLiteral("act"),
                           std::nullopt, changes);
}

void Writer::tell(const ArchiveChange &change)
{
    QList<std::shared_ptr<Archive::Listener>> listeners;
    {
        const std::lock_guard lock(m_mutex);
        for (const auto &weak : m_listeners) {
            if (auto listener = weak.lock())
                listeners.append(listener);
        }
    }
    for (const auto &listener : listeners)
        (*listener)(change);
}

/// Merges the segments of the index step by step, each in a few milliseconds, until there is nothing to merge or a
/// task arrives.
void Writer::mergeIndex(std::stop_token stop)
{
    m_mergeWanted = false;
    for (const char *table : {"article_fts", "annotation_fts"}) {
        const QByteArray name(table);
        while (!stop.stop_requested()) {
            {
                const std::lock_guard lock(m_mutex);
                if (!m_personTasks.empty() || !m_bulkTasks.empty()) {
                    m_mergeWanted = true;
                    return;
                }
            }
            const auto before = m_database.integer("SELECT total_changes()");
            if (!m_database.execute("INSERT INTO " + name + "(" + name + ", rank) VALUES ('merge', 200)"))
                return;
            m_changes->append({});
            const auto after = m_database.integer("SELECT total_changes()");
            // FTS5 reports work done by more than one change.
            if (!before || !after || after->value_or(0) - before->value_or(0) < 2)
                break;
        }
    }
}

} // namespace Pressmark
