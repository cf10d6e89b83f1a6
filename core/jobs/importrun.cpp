#include "jobs/importrun.h"

#include "archive/archive.h"
#include "archive/maintenance.h"
#include "jobs/arrivalrules.h"
#include "storage/originalstore.h"

namespace Pressmark {

namespace {

constexpr qsizetype ChunkFiles = 24;
constexpr qint64 ChunkBytes = qint64(24) << 20;

} // namespace

ImportRun::ImportRun(Archive &archive, QList<ImportSource> sources, const ImportSink &sink,
                     const ProgressSink &progress, std::stop_token stop)
    : m_archive(archive)
    , m_sources(std::move(sources))
    , m_sink(sink)
    , m_progress(progress)
    , m_stop(std::move(stop))
{
    Chunk chunk;
    qint64 bytes = 0;
    for (qsizetype i = 0; i < m_sources.size(); ++i) {
        const bool isFull = chunk.count == ChunkFiles || bytes + m_sources[i].size > ChunkBytes || m_sources[i].fetch;
        if (chunk.count > 0 && isFull) {
            m_chunks.append(chunk);
            chunk = {i, 0};
            bytes = 0;
        }
        ++chunk.count;
        bytes += m_sources[i].size;
    }
    if (chunk.count > 0)
        m_chunks.append(chunk);
}

Result<void> ImportRun::begin()
{
    const QString description = m_sources.size() == 1 ? m_sources.first().name : QString();
    return m_archive.write(
        [&](Writing &writing) -> Result<void> {
            const Result<ImportBatchId> batch = addImportBatch(writing, description);
            if (!batch)
                return batch.error();
            m_batch = *batch;
            return {};
        },
        WritePriority::Bulk);
}

Result<ImportSummary> ImportRun::finish()
{
    if (!m_articles.isEmpty()) {
        const Result<void> recorded = m_archive.write(
            [this](Writing &writing) { return recordImport(writing, m_articles); }, WritePriority::Bulk);
        if (!recorded)
            return recorded.error();
    }
    const Result<void> forgotten = forgetUnkept();
    if (m_error)
        return *m_error;
    if (!forgotten)
        return forgotten.error();
    const Result<void> tagged = m_articles.isEmpty() ? Result<void>() : applyArrivalRules(m_archive, m_articles);
    if (!tagged)
        return tagged.error();
    return m_summary;
}

/// Only now is it known that no other file with the same bytes has become an article.
Result<void> ImportRun::forgetUnkept()
{
    if (m_unkept.isEmpty())
        return {};
    const Result<Session> session = m_archive.session();
    if (!session)
        return session.error();
    const Result<QStringList> unnamed = unnamedOriginals(session->database(), m_unkept);
    if (!unnamed)
        return unnamed.error();
    for (const QString &hash : *unnamed)
        (void)m_archive.originals().erase(hash); // else it stays, and check counts it
    return {};
}

std::optional<int> ImportRun::takeChunk()
{
    const std::lock_guard lock(m_mutex);
    if (m_nextChunk == chunks() || m_error || m_stop.stop_requested())
        return std::nullopt;
    return m_nextChunk++;
}

bool ImportRun::waitForTurn(int chunk)
{
    std::unique_lock lock(m_mutex);
    m_turnEnded.wait(lock, [&] { return m_turn == chunk || m_error; });
    return !m_error;
}

void ImportRun::endTurn()
{
    {
        const std::lock_guard lock(m_mutex);
        ++m_turn;
    }
    m_turnEnded.notify_all();
}

void ImportRun::fail(const Error &error)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_error)
            m_error = error;
    }
    m_turnEnded.notify_all();
}

/// Only the lane whose turn it is reports.
void ImportRun::report(const ImportItem &item, bool isLast)
{
    if (item.added) {
        switch (item.added->outcome) {
        case CaptureAdded::Outcome::Article:
            ++m_summary.imported;
            m_articles.append(item.added->article);
            break;
        case CaptureAdded::Outcome::CaptureOf:
            ++m_summary.captures;
            break;
        case CaptureAdded::Outcome::AsideOf:
            ++m_summary.aside;
            break;
        case CaptureAdded::Outcome::DuplicateOf:
            ++m_summary.duplicates;
            break;
        case CaptureAdded::Outcome::Unreadable:
            ++m_summary.failed;
            m_articles.append(item.added->article);
            break;
        }
    } else {
        ++m_summary.failed;
    }
    m_summary.passages += item.carried.added + item.carried.onCarrier;
    m_summary.others += item.carried.others;
    if (m_sink)
        m_sink(item);
    m_done += isLast ? 1 : 0;
    if (m_progress)
        m_progress({m_done, m_sources.size(), item.file});
}

} // namespace Pressmark
