#include "benchmark.h"
#include "concordance.h"
#include "newsarchive.h"
#include "searchmeasurement.h"
#include "searchpeer.h"

#include "archive/annotations.h"
#include "archive/archive.h"
#include "search/keptfacts.h"
#include "search/search.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <random>

using namespace Pressmark;
using namespace Qt::StringLiterals;

namespace {

constexpr int PerClass = 20;

void append(Times &times, const Times &more)
{
    times.cpu += more.cpu;
    times.wall += more.wall;
}

double sum(const QList<double> &values)
{
    double total = 0;
    for (const double value : values)
        total += value;
    return total;
}

QStringList combined(const QStringList &first, const QStringList &second, const QString &between)
{
    QStringList queries;
    for (qsizetype i = 0; i < first.size() && !second.isEmpty(); ++i)
        queries.append(first[i] + between + second[(i * 7 + 3) % second.size()]);
    return queries;
}

QStringList prefixes(const QStringList &words, qsizetype length)
{
    QStringList queries;
    for (const QString &word : words) {
        const QString prefix = word.left(length) + u'*';
        if (word.size() > length && !queries.contains(prefix))
            queries.append(prefix);
    }
    return queries;
}

/// Words that no article has, of which something has to be said.
QStringList misspelt(const QStringList &words)
{
    QStringList queries;
    for (const QString &word : words)
        queries.append(word + u"qx"_s);
    return queries;
}

/// Words of the index that stand in a share of the articles, spread over the alphabet.
QStringList wordsIn(Database &database, int articles, double from, double to)
{
    QStringList words;
    Result<Statement> query =
        database.prepare("SELECT term FROM temp.vocabulary WHERE doc BETWEEN ?1 AND ?2 AND length(term) > 2");
    if (!query)
        return words;
    query->bind(1, from * articles);
    query->bind(2, to * articles);
    const Result<void> read = query->forEach([&words](const Statement &row) { words.append(row.text(0)); });
    if (!read)
        std::fprintf(stderr, "%s\n", qPrintable(read.error().message));
    std::shuffle(words.begin(), words.end(), std::mt19937(9));
    return words.mid(0, PerClass);
}

/// Two words that stand side by side, from articles all over the archive.
QStringList phrasesIn(const Database &database, int articles)
{
    QStringList phrases;
    for (int i = 0; i < PerClass; ++i) {
        Result<Statement> query = database.prepare("SELECT text FROM revision WHERE id = ?1");
        if (!query)
            return phrases;
        query->bind(1, 1 + (i * 7919 + 17) % articles);
        const Result<bool> row = query->step();
        const QStringList words = row && *row ? query->text(0).split(u' ') : QStringList();
        if (words.size() > 40)
            phrases.append(u'"' + words[30] + u' ' + words[31] + u'"');
    }
    return phrases;
}

struct Samples
{
    QStringList rare;
    QStringList medium;
    QStringList common;
    QStringList half;
    QStringList phrases;
};

Result<Samples> chooseSamples(const FilledArchive &filled)
{
    Result<Database> database = Database::open(filled.folder + u"/archive.sqlite"_s, DatabaseMode::ReadWrite);
    if (!database)
        return database.error();
    const Result<void> made =
        database->execute("CREATE VIRTUAL TABLE temp.counts USING fts5vocab(main, article_fts, row);"
                          "CREATE TABLE temp.vocabulary AS SELECT term, doc FROM temp.counts WHERE doc > 3;");
    if (!made)
        return made.error();
    const int n = filled.articles;
    return Samples{wordsIn(*database, n, 0.00005, 0.0005), wordsIn(*database, n, 0.005, 0.015),
                   wordsIn(*database, n, 0.04, 0.12), wordsIn(*database, n, 0.4, 0.6), phrasesIn(*database, n)};
}

BenchmarkFigure p95(const QString &name, const Times &times)
{
    return {.name = name, .value = quantile(times.cpu, 0.95), .unit = u"CPU ms"_s};
}

/// What Xapian is measured with, if it is there.
using MaybePeer = std::optional<SearchPeer>;

/// What is told and has no limit of its own.
void measureMore(const Measurement &measurement, const Samples &samples)
{
    const QStringList tagged{u"tag:\"topic 3\" after:2015"_s};
    measurement.ours(u"prefix of four"_s, prefixes(samples.medium, 4));
    measurement.ours(u"near"_s, combined(samples.medium, samples.half, u" NEAR/10 "_s));
    measurement.ours(u"word and fields"_s, combined(samples.common, tagged, u" "_s));
    measurement.ours(u"fields"_s, {u"tag:\"topic 2\" lang:de"_s, u"source:gazette date:2020"_s, u"is:unread"_s});
    measurement.ours(u"nothing found"_s, misspelt(samples.medium));
    measurement.ours(u"one ideograph"_s, {u"\u4e05"_s, u"\u4e20"_s, u"\u4e80"_s});
}

/// Words in a twentieth of the articles and in half of them, ours beside the others.
QList<BenchmarkFigure> compare(const Measurement &measurement, const Samples &samples, const MaybePeer &peer,
                               const Times &common)
{
    const Times half = measurement.ours(u"in half the articles"_s, samples.half);
    const Times stockCommon = measurement.stock(u"stock rank, common"_s, samples.common);
    const Times stockHalf = measurement.stock(u"stock rank, half"_s, samples.half);
    const double ourTime = sum(common.cpu) + sum(half.cpu);
    QList<BenchmarkFigure> figures{{.name = u"very_common_p95_ms"_s,
                                    .value = quantile(half.cpu, 0.95),
                                    .unit = u"CPU ms"_s,
                                    .peer = quantile(stockHalf.cpu, 0.95)},
                                   {.name = u"stock_rank_ratio"_s,
                                    .value = (sum(stockCommon.cpu) + sum(stockHalf.cpu)) / ourTime,
                                    .unit = u"times"_s}};
    if (!peer)
        return figures;
    const Times peerCommon = measurement.peer(u"Xapian, common"_s, samples.common, *peer);
    const Times peerHalf = measurement.peer(u"Xapian, half"_s, samples.half, *peer);
    figures.append(
        {.name = u"xapian_ratio"_s, .value = (sum(peerCommon.cpu) + sum(peerHalf.cpu)) / ourTime, .unit = u"times"_s});
    return figures;
}

/// Milliseconds of the first search of a session, with what was kept for it or without.
double firstSearch(const Session &session)
{
    const double before = threadMilliseconds();
    const Result<SearchResult> found = search(session, *parseQuery(u"first"_s), {.limit = 50, .facets = true});
    return found ? threadMilliseconds() - before : -1;
}

/// A session as programs have it.
Result<Session> openSession(const QString &folder, QList<BenchmarkFigure> &figures)
{
    const auto archive = Archive::open(folder, Archive::Access::ReadOnly);
    if (!archive)
        return archive.error();
    QFile::remove(folder + u'/' + KeptFactsName);
    for (const QString &name : {u"first_search_unkept_ms"_s, u"first_search_ms"_s}) {
        const Result<Session> session = (*archive)->session();
        if (!session)
            return session.error();
        figures.append({.name = name, .value = firstSearch(*session), .unit = u"CPU ms"_s});
        const Result<void> kept = keepFacts(*session, 0);
        if (!kept)
            return kept.error();
    }
    Result<Session> session = (*archive)->session();
    if (session)
        (void)firstSearch(*session);
    return session;
}

QList<BenchmarkFigure> measureSearches(const Measurement &measurement, const Samples &samples, const MaybePeer &peer,
                                       int articles)
{
    Times words = measurement.ours(u"rare"_s, samples.rare);
    append(words, measurement.ours(u"medium"_s, samples.medium));
    const Times common = measurement.ours(u"common"_s, samples.common);
    append(words, common);
    append(words, measurement.ours(u"two words"_s, combined(samples.common, samples.half, u" "_s)));
    append(words, measurement.ours(u"one or another"_s, combined(samples.medium, samples.common, u" OR "_s)));
    const QList<BenchmarkFigure> compared = compare(measurement, samples, peer, common);
    const Times phrase = measurement.ours(u"phrase"_s, samples.phrases);
    const Times prefix = measurement.ours(u"prefix of three"_s, prefixes(samples.medium, 3));
    measureMore(measurement, samples);
    Times newest = measurement.newest(u"newest, medium"_s, samples.medium);
    append(newest, measurement.newest(u"newest, common"_s, samples.common));
    append(newest, measurement.newest(u"newest, half"_s, samples.half));
    append(newest, measurement.newest(u"newest, two words"_s, combined(samples.common, samples.half, u" "_s)));
    Times dated = measurement.ours(u"by date, common"_s, samples.common, SearchSort::Date);
    append(dated, measurement.ours(u"by date, half"_s, samples.half, SearchSort::Date));
    return QList<BenchmarkFigure>{p95(u"words_p95_ms"_s, words),
                                  p95(u"phrase_p95_ms"_s, phrase),
                                  p95(u"prefix3_p95_ms"_s, prefix),
                                  p95(u"newest_first_p95_ms"_s, newest),
                                  p95(u"newest_first_counted_p95_ms"_s, dated),
                                  p95(u"similar_p95_ms"_s, measurement.similar(u"similar articles"_s, articles))}
    + compared;
}

/// Saves notes as the window does, each its own durable transaction. Milliseconds until each has returned.
Result<QList<double>> saveNotes(const QString &folder, int articles)
{
    const auto archive = Archive::open(folder, Archive::Access::ReadWrite);
    if (!archive)
        return archive.error();
    QList<double> times;
    for (int i = 0; i < 100; ++i) {
        const int article = 1 + (i * 9973) % articles;
        const NewAnnotation note{
            .article = {article}, .revision = {article}, .length = 12, .note = u"A note to find again %1"_s.arg(i)};
        QElapsedTimer timer;
        timer.start();
        const Result<void> saved = (*archive)->write([&note](Writing &writing) -> Result<void> {
            writing.setOperation(u"Write a note"_s);
            const Result<AnnotationId> added = addAnnotation(writing, note);
            return added ? Result<void>() : Result<void>(added.error());
        });
        if (!saved)
            return saved.error();
        times.append(static_cast<double>(timer.nsecsElapsed()) * 1e-6);
    }
    return times;
}

Result<QList<BenchmarkFigure>> run(const BenchmarkOptions &options, const QString &folder)
{
    const Result<FilledArchive> filled = fillArchive(folder, options.articles > 0 ? options.articles : 10000);
    if (!filled)
        return filled.error();
    const Result<Samples> samples = chooseSamples(*filled);
    if (!samples)
        return samples.error();
    QList<BenchmarkFigure> figures{{.name = u"articles"_s, .value = double(filled->articles), .unit = u"articles"_s}};
    {
        Result<Database> database = Database::open(folder + u"/archive.sqlite"_s, DatabaseMode::ReadOnly);
        if (!database)
            return database.error();
        const auto peer = options.arguments.contains(u"--no-peer"_s)
            ? Result<MaybePeer>(MaybePeer())
            : SearchPeer::open(folder + u".xapian"_s, *database, filled->articles);
        if (!peer)
            return peer.error();
        const Result<Session> opened = openSession(folder, figures);
        if (!opened)
            return opened.error();
        const Session &session = *opened;
        const QString only = options.value(u"only"_s);
        const Measurement measurement(session, options.json, only);
        figures += measureSearches(measurement, *samples, *peer, filled->articles);
        if (!only.isEmpty())
            return figures;
        const auto concordances = measureConcordances(session, samples->common, samples->half, options.json);
        if (!concordances)
            return concordances.error();
        figures += *concordances;
    }
    const Result<QList<double>> notes = saveNotes(folder, filled->articles);
    if (!notes)
        return notes.error();
    figures.append({.name = u"note_save_p95_ms"_s, .value = quantile(*notes, 0.95), .unit = u"wall ms"_s});
    if (filled->seconds > 0) {
        figures.append({.name = u"index_articles_per_cpu_s"_s,
                        .value = filled->articles / filled->seconds,
                        .unit = u"articles per CPU s"_s});
    }
    figures.append({.name = u"index_to_text_ratio"_s, .value = filled->indexBytes / filled->textBytes});
    return figures;
}

/// --archive FOLDER keeps the archive there with Xapian's index beside it, or measures what is there. --no-peer leaves
/// Xapian out. --only NAME measures the queries of classes that begin so.
QList<BenchmarkFigure> runSearch(const BenchmarkOptions &options)
{
    const QTemporaryDir temporary;
    const QString kept = options.value(u"archive"_s);
    const QString folder = kept.isEmpty() ? temporary.filePath(u"bench.pressmark"_s) : kept;
    const Result<QList<BenchmarkFigure>> figures = run(options, folder);
    if (!figures) {
        std::fprintf(stderr, "%s\n", qPrintable(figures.error().message));
        return {};
    }
    return *figures;
}

const BenchmarkRegistration Registration("search", runSearch);

} // namespace
