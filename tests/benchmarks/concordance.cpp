#include "concordance.h"

#include "search/concordancelines.h"
#include "search/search.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace Pressmark;
using namespace Qt::StringLiterals;

namespace {

/// From the query to the texts of the first page of lines, and to all lines in order. The articles are known by then,
/// as they are in the window, where the search has listed them.
struct ConcordanceTimes
{
    QList<double> first;
    QList<double> all;
    double lines = 0;
};

Result<ConcordanceTimes> timeConcordances(const Session &session, const QStringList &words)
{
    constexpr int FirstSlice = 80; // milliseconds, as in the window
    constexpr qsizetype Page = 40;
    ConcordanceTimes times;
    for (const QString &word : words) {
        const SearchQuery query = *parseQuery(word);
        const auto found = search(session, query, {.sort = SearchSort::Date});
        if (!found)
            return found.error();
        QElapsedTimer timer;
        timer.start();
        ConcordanceScan scan(query, found->articles, ConcordanceScope::Articles);
        Result<void> worked = scan.work(session, FirstSlice);
        const ConcordanceRows rows = scan.rows({});
        QList<ConcordanceLine> page;
        for (qsizetype row = 0; row < std::min(Page, rows.size()); ++row)
            page.append(rows.line(row));
        const auto texts = readConcordanceTexts(session, page, 160);
        if (!worked || !texts)
            return worked ? texts.error() : worked.error();
        times.first.append(static_cast<double>(timer.nsecsElapsed()) * 1e-6);
        worked = scan.work(session, -1);
        if (!worked)
            return worked.error();
        times.lines += static_cast<double>(scan.rows({}).lines()) / static_cast<double>(words.size());
        times.all.append(static_cast<double>(timer.nsecsElapsed()) * 1e-6);
    }
    return times;
}

} // namespace

Result<QList<BenchmarkFigure>> measureConcordances(const Session &session, const QStringList &common,
                                                   const QStringList &half, bool quiet)
{
    QList<BenchmarkFigure> figures;
    const std::pair<QString, QStringList> classes[] = {{u"common"_s, common.mid(0, 8)}, {u"half"_s, half.mid(0, 4)}};
    QList<double> first;
    for (const auto &[name, words] : classes) {
        const auto times = timeConcordances(session, words);
        if (!times)
            return times.error();
        first += times->first;
        if (!quiet)
            std::printf("concordance, %-9s %9.0f lines, first page %.0f ms, all in order %.0f ms\n", qPrintable(name),
                        times->lines, quantile(times->first, 0.95), quantile(times->all, 0.95));
        figures.append({.name = u"concordance_%1_ordered_ms"_s.arg(name),
                        .value = quantile(times->all, 0.95),
                        .unit = u"wall ms"_s});
    }
    figures.prepend({.name = u"concordance_first_page_ms"_s, .value = quantile(first, 0.95), .unit = u"wall ms"_s});
    return figures;
}
