#include "benchmark.h"

#include "archive/archive.h"
#include "archive/articles.h"
#include "archive/captures.h"
#include "archive/tags.h"
#include "jobs/importjob.h"
#include "search/search.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <sys/resource.h>
#include <thread>

using namespace Pressmark;
using namespace Qt::StringLiterals;

namespace {

constexpr int Workers = 2;
constexpr auto BetweenActs = std::chrono::milliseconds(25);

QStringList savedPages(const BenchmarkOptions &options)
{
    QStringList pages;
    QDirIterator files(options.data + u"/extraction"_s, {u"*.html"_s, u"*.htm"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        pages.append(files.next());
    std::sort(pages.begin(), pages.end());
    return options.articles > 0 ? pages.mid(0, options.articles) : pages;
}

/// How long a person's act waits for its commit, in milliseconds.
double tagOnce(Archive &archive, int number)
{
    QElapsedTimer timer;
    timer.start();
    const auto written = archive.write([number](Writing &writing) -> Result<void> {
        const auto tag = ensureTag(writing, u"tag %1"_s.arg(number));
        return tag ? Result<void>() : Result<void>(tag.error());
    });
    if (!written)
        std::fprintf(stderr, "%s\n", qPrintable(written.error().message));
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

QList<double> tagUntil(Archive &archive, const std::stop_token &stop)
{
    QList<double> waits;
    while (!stop.stop_requested()) {
        std::this_thread::sleep_for(BetweenActs);
        waits.append(tagOnce(archive, static_cast<int>(waits.size())));
    }
    return waits;
}

/// Seconds of processor time of the worker processes that have ended.
double workerSeconds()
{
    rusage used = {};
    getrusage(RUSAGE_CHILDREN, &used);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
    };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

struct ImportRun
{
    ImportSummary summary;
    double seconds = 0;
    double ownProcessor = 0; // seconds
    QList<double> waits;
    qint64 searchable = 0;
};

Result<qint64> countSearchable(const Archive &archive)
{
    const auto session = archive.session();
    if (!session)
        return session.error();
    const auto query = parseQuery(u"the OR de OR in"_s);
    if (!query)
        return query.error();
    const auto found = search(*session, *query, {.limit = 1});
    if (!found)
        return found.error();
    return found->total;
}

Result<ImportRun> importAll(const QString &folder, const QStringList &pages)
{
    const auto archive = Archive::create(folder);
    if (!archive)
        return archive.error();
    ImportRun run;
    std::jthread person([&](const std::stop_token &stop) { run.waits = tagUntil(**archive, stop); });
    QElapsedTimer timer;
    timer.start();
    const double before = processorSeconds();
    const ImportOptions options{.worker = qEnvironmentVariable("PRESSMARK_WORKER"), .workers = Workers};
    const auto summary = importPaths(**archive, pages, options, [](const ImportItem &) {}, {}, {});
    run.seconds = static_cast<double>(timer.elapsed()) / 1000;
    run.ownProcessor = processorSeconds() - before;
    person.request_stop();
    person.join();
    if (!summary)
        return summary.error();
    run.summary = *summary;
    const auto searchable = countSearchable(**archive);
    if (!searchable)
        return searchable.error();
    run.searchable = *searchable;
    return run;
}

QList<BenchmarkFigure> measureImport(const BenchmarkOptions &options)
{
    const QStringList pages = savedPages(options);
    if (pages.isEmpty()) {
        std::fprintf(stderr, "There are no saved pages below %s: set PRESSMARK_TEST_DATA.\n", qPrintable(options.data));
        return {};
    }
    // A folder in memory would not show what it costs to be safe on the disk.
    const QTemporaryDir folder(options.value(u"folder"_s).isEmpty() ? u"/var/tmp/pressmark-bench-XXXXXX"_s
                                                                    : options.value(u"folder"_s) + u"/XXXXXX"_s);
    const auto run = importAll(folder.filePath(u"Benchmark.pressmark"_s), pages);
    if (!run) {
        std::fprintf(stderr, "%s\n", qPrintable(run.error().message));
        return {};
    }
    const auto count = [](auto number) { return static_cast<double>(number); };
    return {
        {.name = u"saved pages"_s, .value = count(pages.size()), .unit = u"pages"_s},
        {.name = u"articles"_s, .value = count(run->summary.imported), .unit = u"articles"_s},
        {.name = u"failed"_s, .value = count(run->summary.failed), .unit = u"pages"_s},
        {.name = u"found by common words"_s, .value = count(run->searchable), .unit = u"articles"_s},
        {.name = u"durable and searchable"_s, .value = count(pages.size()) / run->seconds, .unit = u"pages/s"_s},
        {.name = u"processor time, writing"_s,
         .value = run->ownProcessor / count(pages.size()) * 1000,
         .unit = u"ms/page"_s},
        {.name = u"processor time, workers"_s,
         .value = workerSeconds() / count(pages.size()) * 1000,
         .unit = u"ms/page"_s},
        {.name = u"a person's write waits, median"_s, .value = quantile(run->waits, 0.5), .unit = u"ms"_s},
        {.name = u"a person's write waits, p95"_s, .value = quantile(run->waits, 0.95), .unit = u"ms"_s},
        {.name = u"a person's write waits, most"_s, .value = quantile(run->waits, 1), .unit = u"ms"_s},
    };
}

const BenchmarkRegistration Registered("import", measureImport);

} // namespace
