#include "search/concordance.h"

#include "commandline.h"
#include "jobs/concordanceexport.h"
#include "json.h"
#include "opening.h"
#include "output.h"
#include "search/search.h"

#include <QElapsedTimer>

#include <optional>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr int DefaultLimit = 50;
constexpr int DefaultWidth = 80;
constexpr int WorkSlice = 200;         // milliseconds between two drawings of the progress
constexpr qsizetype LinesAtOnce = 200; // read together

const QStringList SortNames{u"right"_s, u"left"_s, u"hit"_s, u"date"_s, u"source"_s};
constexpr ConcordanceSort Sorts[] = {ConcordanceSort::After, ConcordanceSort::Before, ConcordanceSort::Hit,
                                     ConcordanceSort::Date, ConcordanceSort::Source};

struct Wanted
{
    int limit = 0;
    int width = 0;
    ConcordanceOrder order;
    ConcordanceScope scope = ConcordanceScope::Articles;
    bool csv = false;
};

Result<Wanted> wantedBy(const Invocation &invocation)
{
    const auto limit = numberOption(invocation, u"limit"_s, DefaultLimit, 0);
    const auto width = numberOption(invocation, u"width"_s, DefaultWidth, 0);
    const auto sort = choiceOption(invocation, u"sort"_s, SortNames);
    const auto over = choiceOption(invocation, u"over"_s, {u"articles"_s, u"passages"_s});
    for (const auto *number : {&limit, &width}) {
        if (!*number)
            return number->error();
    }
    for (const auto *choice : {&sort, &over}) {
        if (!*choice)
            return choice->error();
    }
    if (invocation.isSet(u"csv"_s) && invocation.isSet(u"json"_s))
        return Error{ErrorCode::InvalidArgument, CommandLine::tr("Lines are written as --json or as --csv.")};
    return Wanted{*limit,
                  *width,
                  {Sorts[SortNames.indexOf(*sort)], !invocation.isSet(u"all"_s)},
                  *over == u"passages" ? ConcordanceScope::Passages : ConcordanceScope::Articles,
                  invocation.isSet(u"csv"_s)};
}

QJsonObject lineJson(const ConcordanceRow &row, const ConcordanceText &text)
{
    return {
        {u"id"_s, row.line.article.value},
        {u"part"_s, partName(row.line.part)},
        {u"start"_s, row.line.start},
        {u"length"_s, row.line.length},
        {u"before"_s, text.before},
        {u"hit"_s, text.hit},
        {u"after"_s, text.after},
        {u"title"_s, text.title},
        {u"source"_s, text.source},
        {u"published"_s, dateJson(text.published)},
        {u"tags"_s, QJsonArray::fromStringList(text.tagNames)},
        {u"copies"_s, row.copies},
    };
}

Result<void> writeLines(const Session &session, const ConcordanceRows &rows, const Wanted &wanted, Output &output)
{
    if (wanted.csv)
        output.line(concordanceCsvHead());
    const qsizetype count = wanted.limit > 0 ? std::min<qsizetype>(wanted.limit, rows.size()) : rows.size();
    for (qsizetype first = 0; first < count; first += LinesAtOnce) {
        QList<ConcordanceRow> some;
        QList<ConcordanceLine> lines;
        for (qsizetype row = first; row < std::min(first + LinesAtOnce, count); ++row) {
            some.append({rows.line(row), rows.copies(row)});
            lines.append(some.last().line);
        }
        const auto texts = readConcordanceTexts(session, lines, wanted.width);
        if (!texts)
            return texts.error();
        for (qsizetype i = 0; i < some.size(); ++i) {
            if (wanted.csv)
                output.line(concordanceCsvRow(some[i], texts->at(i)));
            else
                output.answer(concordanceTextRow(some[i], texts->at(i), wanted.width), lineJson(some[i], texts->at(i)));
        }
    }
    return {};
}

Result<ConcordanceRows> findLines(const Session &session, const SearchQuery &query, const Wanted &wanted,
                                  Output &output)
{
    const auto found = search(session, query, {.sort = SearchSort::Date});
    if (!found)
        return found.error();
    for (const QString &hint : found->hints)
        output.remark(hint);
    ConcordanceScan scan(found->query, found->articles, wanted.scope);
    const ProgressSink progress = output.progress();
    while (!scan.isFinished()) {
        const auto worked = scan.work(session, WorkSlice);
        if (!worked)
            return worked.error();
        if (progress)
            progress({scan.articlesRead(), scan.articlesToRead(), {}});
    }
    ConcordanceRows rows = scan.rows(wanted.order);
    output.endProgress();
    if (scan.isFull())
        output.remark(CommandLine::tr("There are more hits than %1; these are the first.").arg(rows.lines()));
    return rows;
}

void writeSummary(const ConcordanceRows &rows, qint64 milliseconds, Output &output)
{
    output.answer(
        CommandLine::tr("Hits: %1, lines: %2, articles: %3")
            .arg(QString::number(rows.lines()), QString::number(rows.size()), QString::number(rows.articles())),
        {{u"summary"_s,
          QJsonObject{{u"hits"_s, rows.lines()},
                      {u"lines"_s, rows.size()},
                      {u"articles"_s, rows.articles()},
                      {u"milliseconds"_s, milliseconds}}}});
}

Result<ExitCode> run(const Invocation &invocation, Output &output)
{
    const auto wanted = wantedBy(invocation);
    if (!wanted)
        return output.misuse(wanted.error().message);
    const auto opened = openArchive(invocation.arguments[0], Archive::Access::ReadOnly);
    if (!opened)
        return opened.error();
    const auto query = parseQuery(invocation.arguments[1]);
    if (!query)
        return query.error();
    QElapsedTimer timer;
    timer.start();
    const auto rows = findLines(opened->session, *query, *wanted, output);
    if (!rows)
        return rows.error();
    const qint64 milliseconds = timer.elapsed();
    const auto written = writeLines(opened->session, *rows, *wanted, output);
    if (!written)
        return written.error();
    if (!wanted->csv)
        writeSummary(*rows, milliseconds, output);
    return ExitCode::Done;
}

} // namespace

Command concordanceCommand()
{
    return {
        .name = u"concordance"_s,
        .usage = u"ARCHIVE QUERY [--sort right|left|hit|date|source] [--over articles|passages] [--all] [--limit N] "
                 "[--width N] [--json | --csv]"_s,
        .summary =
            CommandLine::tr("Shows every hit of a query on a line with the words around it. Lines that read alike "
                            "are one, with their number."),
        .options = {{u"sort"_s, u"ORDER"_s,
                     CommandLine::tr(
                         "By the words to the right of the hit or to the left (behind or before it), by the "
                         "hit itself, by date with the newest first, or by source.")},
                    {u"over"_s, u"WHAT"_s,
                     CommandLine::tr("All of the articles, or only the passages marked in them.")},
                    {u"all"_s, {}, CommandLine::tr("Show each of the lines that read alike.")},
                    {u"limit"_s, u"N"_s, CommandLine::tr("Show at most N lines (50); 0 shows all.")},
                    {u"width"_s, u"N"_s, CommandLine::tr("Characters on each side of the hit (80).")},
                    {u"csv"_s, {}, CommandLine::tr("Write a table with commas.")}},
        .fewest = 2,
        .most = 2,
        .run = run,
    };
}

} // namespace Pressmark
