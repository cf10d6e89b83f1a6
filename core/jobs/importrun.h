#pragma once

#include "jobs/importsources.h"

#include <condition_variable>
#include <mutex>

namespace Pressmark {

/// A whole import: hands out its files in chunks, and keeps the chunks in order when they are written. Shared by the
/// lanes.
class ImportRun
{
public:
    ImportRun(Archive &archive, QList<ImportSource> sources, const ImportSink &sink, const ProgressSink &progress,
              std::stop_token stop);

    Result<void> begin();
    /// Records the import as one act.
    Result<ImportSummary> finish();

    int chunks() const { return static_cast<int>(m_chunks.size()); }

private:
    friend class ImportLane;

    struct Chunk
    {
        qsizetype first = 0;
        qsizetype count = 0;
    };

    std::optional<int> takeChunk();
    /// Waits until all chunks before this one are written. False if the import has failed meanwhile.
    bool waitForTurn(int chunk);
    void endTurn();
    void fail(const Error &error);
    void report(const ImportItem &item, bool isLast);
    Result<void> forgetUnkept();

    Archive &m_archive;
    const QList<ImportSource> m_sources;
    QList<Chunk> m_chunks;
    const ImportSink &m_sink;
    const ProgressSink &m_progress;
    const std::stop_token m_stop;
    ImportBatchId m_batch;

    std::mutex m_mutex;
    std::condition_variable m_turnEnded;
    int m_nextChunk = 0;
    int m_turn = 0;
    std::optional<Error> m_error;
    qint64 m_done = 0;
    ImportSummary m_summary;
    QList<ArticleId> m_articles;
    QStringList m_unkept; // originals of files that gave no article; only the lane whose turn it is adds to them
};

} // namespace Pressmark
