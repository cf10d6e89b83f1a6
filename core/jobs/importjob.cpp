#include "jobs/importjob.h"

#include "archive/archive.h"
#include "jobs/importlane.h"
#include "jobs/importsources.h"

#include <QCoreApplication>

#include <algorithm>
#include <thread>

namespace Pressmark {

namespace {

Result<ImportSummary> runImport(Archive &archive, QList<ImportSource> sources, const ImportOptions &options,
                                const ImportSink &sink, const ProgressSink &progress, std::stop_token stop)
{
    if (archive.isReadOnly())
        return Error{ErrorCode::ArchiveReadOnly,
                     QCoreApplication::translate("Pressmark::Import",
                                                 "The archive is open for reading only. Nothing was imported.")};
    ImportRun run(archive, std::move(sources), sink, progress, stop);
    const Result<void> begun = run.begin();
    if (!begun)
        return begun.error();
    const int cores = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    const int lanes = std::min(options.workers > 0 ? options.workers : cores, run.chunks());
    {
        std::vector<std::jthread> threads;
        for (int i = 1; i < lanes; ++i)
            threads.emplace_back([&run, &options] { ImportLane(run, options.worker).work(); });
        ImportLane(run, options.worker).work();
    }
    return run.finish();
}

} // namespace

Result<ImportSummary> importPaths(Archive &archive, const QStringList &paths, const ImportOptions &options,
                                  const ImportSink &sink, const ProgressSink &progress, std::stop_token stop)
{
    return runImport(archive, sourcesOf(paths), options, sink, progress, std::move(stop));
}

Result<ImportSummary> importBytes(Archive &archive, const QList<ImportedBytes> &sources, const ImportOptions &options,
                                  const ImportSink &sink, const ProgressSink &progress, std::stop_token stop)
{
    return runImport(archive, sourcesOf(sources), options, sink, progress, std::move(stop));
}

Result<ImportSummary> importAwaited(Archive &archive, const QList<AwaitedBytes> &sources, const ImportOptions &options,
                                    const ImportSink &sink, const ProgressSink &progress, std::stop_token stop)
{
    const ImportOptions onThisThread{.worker = options.worker, .workers = 1};
    return runImport(archive, sourcesOf(sources), onThisThread, sink, progress, std::move(stop));
}

} // namespace Pressmark
