#include "searchmeasurement.h"

#include "benchmark.h"
#include "search/newest.h"
#include "search/similar.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Pressmark;
using namespace Qt::StringLiterals;

namespace {

constexpr int SimilarTo = 100; // articles

/// `run` gives the number of hits.
Times measure(const QStringList &queries, const std::function<qint64(const QString &)> &run)
{
    Times times;
    if (!queries.isEmpty())
        run(queries.first());
    for (const QString &query : queries) {
        QElapsedTimer wall;
        wall.start();
        const double before = threadMilliseconds();
        times.hits += static_cast<double>(run(query)) / static_cast<double>(queries.size());
        times.cpu.append(threadMilliseconds() - before);
        times.wall.append(static_cast<double>(wall.nsecsElapsed()) * 1e-6);
    }
    return times;
}

} // namespace

double threadMilliseconds()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) * 1e-6;
}

Measurement::Measurement(const Session &session, bool quiet, const QString &only)
    : m_session(session)
    , m_quiet(quiet)
    , m_only(only)
{
    if (!quiet)
        std::printf("%-22s %9s %9s %9s %9s %9s\n", "milliseconds", "hits", "cpu p50", "cpu p95", "wall p50",
                    "wall p95");
}

Times Measurement::ours(const QString &name, const QStringList &queries, SearchSort sort) const
{
    return measured(name, queries, [this, sort](const QString &text) -> qint64 {
        const Result<SearchQuery> query = parseQuery(text);
        const Result<SearchResult> found = query
            ? search(m_session, *query, {.sort = sort, .limit = 50, .facets = true})
            : Result<SearchResult>(query.error());
        if (!found)
            std::fprintf(stderr, "%s: %s\n", qPrintable(text), qPrintable(found.error().message));
        return found ? found->total : -1;
    });
}

Times Measurement::newest(const QString &name, const QStringList &queries) const
{
    return measured(name, queries, [this](const QString &text) -> qint64 {
        const Result<SearchQuery> query = parseQuery(text);
        const auto found =
            query ? findNewest(m_session, *query, 50) : Result<std::optional<NewestArticles>>(query.error());
        if (!found || !*found)
            std::fprintf(stderr, "%s: %s\n", qPrintable(text), found ? "not told" : qPrintable(found.error().message));
        return found && *found ? (*found)->articles.size() : -1;
    });
}

Times Measurement::stock(const QString &name, const QStringList &words) const
{
    return measured(name, words, [this](const QString &word) -> qint64 {
        Result<Statement> query = m_session.database().prepare(
            "SELECT rowid FROM article_fts WHERE article_fts MATCH ?1 ORDER BY rank LIMIT 50");
        if (!query)
            return -1;
        query->bind(1, u'"' + word + u'"');
        qint64 rows = 0;
        const Result<void> read = query->forEach([&rows](const Statement &) { ++rows; });
        return read ? rows : -1;
    });
}

Times Measurement::similar(const QString &name, int articles) const
{
    QStringList numbers;
    for (int i = 0; i < SimilarTo; ++i)
        numbers.append(QString::number(1 + (i * 7919 + 17) % articles));
    return measured(name, numbers, [this](const QString &number) -> qint64 {
        const auto found = findSimilar(m_session, ArticleId{number.toLongLong()}, 10);
        return found ? found->size() : -1;
    });
}

Times Measurement::peer(const QString &name, const QStringList &words, const SearchPeer &peer) const
{
    return measured(name, words, [&peer](const QString &word) { return peer.search(word); });
}

Times Measurement::measured(const QString &name, const QStringList &queries,
                            const std::function<qint64(const QString &)> &run) const
{
    if (!name.startsWith(m_only))
        return {};
    const Times times = measure(queries, run);
    if (!m_quiet) {
        std::printf("%-22s %9.0f %9.2f %9.2f %9.2f %9.2f\n", qPrintable(name), times.hits, quantile(times.cpu, 0.5),
                    quantile(times.cpu, 0.95), quantile(times.wall, 0.5), quantile(times.wall, 0.95));
        std::fflush(stdout);
    }
    return times;
}
