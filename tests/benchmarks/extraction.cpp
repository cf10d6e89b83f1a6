#include "benchmark.h"
#include "extractionpeers.h"
#include "extractionreport.h"

#include "extraction/extract.h"
#include "text/canonicaltext.h"
#include "worker/protocol.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <sys/resource.h>

using namespace Pressmark;
using namespace Qt::StringLiterals;

namespace {

constexpr double LongEnough = 3; // seconds of measuring
constexpr int PeerSeconds = 30;  // of processor time for a peer's first pass: slower ones would take half an hour

struct Run
{
    QList<Reading> readings;
    double seconds = 0; // of processor time for one pass
    double peak = 0;    // MB
};

Document read(const QString &set, const BenchmarkPage &page)
{
    const ExtractionHints hints{.url = page.url, .today = 20261231};
    return set.endsWith(u"-text"_s) ? extractPlainText(page.bytes, hints) : extractHtml(page.bytes, hints);
}

ExtractedPage extractedPage(Document &document)
{
    const Metadata &m = document.metadata;
    return {.text = composeText(document.body),
            .title = m.title,
            .author = m.authors.join(u"; "_s),
            .date = m.published.value.left(10)};
}

/// The most memory that this program has held so far, the pages included.
double peakMegabytes()
{
    rusage used = {};
    getrusage(RUSAGE_SELF, &used);
    return static_cast<double>(used.ru_maxrss) / 1024;
}

/// Reads all pages several times and counts the quickest pass: the first one warms up, others are disturbed.
Run readAll(const QString &set, const QList<BenchmarkPage> &pages)
{
    Run run;
    for (const BenchmarkPage &page : pages)
        run.readings.append({&page, read(set, page), {}});
    const double start = processorSeconds();
    do {
        const double before = processorSeconds();
        for (const BenchmarkPage &page : pages)
            read(set, page);
        const double seconds = processorSeconds() - before;
        run.seconds = run.seconds > 0 ? std::min(run.seconds, seconds) : seconds;
    } while (processorSeconds() - start < LongEnough);
    run.peak = peakMegabytes();
    for (Reading &reading : run.readings)
        reading.found = extractedPage(reading.document);
    return run;
}

void printDetails(const Run &run, const ExtractionScore &score, const BenchmarkOptions &options)
{
    if (options.arguments.contains(u"--worst"_s))
        printWorst(run.readings, score.pages, options.value(u"worst"_s).toInt());
    for (const Reading &reading : run.readings) {
        if (options.arguments.contains(u"--show"_s) && reading.page->id.startsWith(options.value(u"show"_s)))
            printBlocks(reading);
    }
    if (options.arguments.contains(u"--fields"_s))
        printFields(run.readings);
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size())
        return true;
    std::fprintf(stderr, "%s could not be written.\n", qPrintable(path));
    return false;
}

bool writePredictions(const Run &run, const QString &path)
{
    QJsonObject predictions;
    for (const Reading &reading : run.readings)
        predictions.insert(reading.page->id, QJsonObject{{u"articleBody"_s, reading.found.text}});
    return writeFile(path, QJsonDocument(predictions).toJson());
}

/// One line a page that changes if anything in its document does.
bool writeFingerprints(const Run &run, const QString &path)
{
    QByteArray lines;
    for (const Reading &reading : run.readings) {
        const QByteArray hash = QCryptographicHash::hash(encodeDocument(reading.document), QCryptographicHash::Sha1);
        lines += hash.toHex() + ' ' + reading.page->id.toUtf8() + '\n';
    }
    return writeFile(path, lines);
}

/// The pages asked for: all, or with --folds 0123 those of four of the five folds.
QList<BenchmarkPage> chosenPages(const BenchmarkOptions &options, const QString &set)
{
    QList<BenchmarkPage> pages = benchmarkPages(options.data, set);
    const QString folds = options.value(u"folds"_s);
    const auto unwanted = [&folds](const BenchmarkPage &page) {
        return !folds.contains(QChar(u'0' + foldOf(page.url)));
    };
    if (!folds.isEmpty())
        pages.removeIf(unwanted);
    return options.articles > 0 ? pages.mid(0, options.articles) : pages;
}

QList<PeerRun> chosenPeers(const BenchmarkOptions &options, const QString &set, const QList<BenchmarkPage> &pages)
{
    if (set.endsWith(u"-text"_s))
        return {wholeText(pages)};
    if (!options.arguments.contains(u"--peers"_s)) {
        std::fprintf(stderr, "Readability.js, postlight and defuddle are not measured: --peers does.\n");
        return {};
    }
    const int seconds = options.value(u"peer-seconds"_s).toInt();
    return runPeers(pages, seconds > 0 ? seconds : PeerSeconds);
}

/// Ours and a peer's figures for the pages that the peer has read.
QList<BenchmarkFigure> besides(const PeerRun &peer, const QString &set, const QList<BenchmarkPage> &pages,
                               QMap<QString, ExtractedPage> ours, double speed)
{
    ours.removeIf([&peer](const auto &page) { return !peer.found.contains(page.key()); });
    const ExtractionScore score = scoreOf(set, pages, ours);
    const ExtractionScore theirs = scoreOf(set, pages, peer.found);
    const QString name = u" beside "_s + peer.name;
    const auto count = static_cast<double>(peer.found.size());
    QList<BenchmarkFigure> figures{{u"pages"_s + name, static_cast<double>(ours.size()), {}, count},
                                   {u"F1"_s + name, score.body.f1, {}, theirs.body.f1},
                                   {u"accuracy"_s + name, score.body.accuracy, {}, theirs.body.accuracy}};
    if (hasFields(set)) {
        figures.append({u"title right"_s + name, score.title, {}, theirs.title});
        figures.append({u"author right"_s + name, score.author, {}, theirs.author});
        figures.append({u"date right"_s + name, score.date, {}, theirs.date});
    }
    if (peer.seconds > 0) {
        const double peerSpeed = count / peer.seconds;
        figures.append({u"speed"_s + name, speed, u"pages per CPU second"_s, peerSpeed});
        figures.append({u"times as fast as "_s + peer.name, speed / peerSpeed, u"times"_s, {}});
    }
    return figures;
}

QList<BenchmarkFigure> figuresOf(const ExtractionScore &score, const QString &set)
{
    QList<BenchmarkFigure> figures{
        {.name = set + u" pages"_s, .value = static_cast<double>(score.pages.size()), .unit = u"pages"_s},
        {.name = u"F1"_s, .value = score.body.f1},
        {.name = u"precision"_s, .value = score.body.precision},
        {.name = u"recall"_s, .value = score.body.recall},
        {.name = u"accuracy"_s, .value = score.body.accuracy}};
    if (hasFields(set)) {
        figures.append({.name = u"title right"_s, .value = score.title});
        figures.append({.name = u"author right"_s, .value = score.author});
        figures.append({.name = u"date right"_s, .value = score.date});
        figures.append({.name = u"author invented"_s, .value = score.inventedAuthor});
    }
    return figures;
}

/// Whether all files that were asked for could be written.
bool writeFiles(const Run &run, const BenchmarkOptions &options)
{
    const QString predictions = options.value(u"predictions"_s);
    const QString fingerprints = options.value(u"fingerprints"_s);
    return (predictions.isEmpty() || writePredictions(run, predictions))
        && (fingerprints.isEmpty() || writeFingerprints(run, fingerprints));
}

/// --set aeb|wcxb|aeb-text|wcxb-text|readability, --folds 0123, --worst N, --show ID, --fields, --predictions FILE,
/// --fingerprints FILE, --peers, --peer-seconds N
QList<BenchmarkFigure> runExtraction(const BenchmarkOptions &options)
{
    const QString set = options.value(u"set"_s).isEmpty() ? u"aeb"_s : options.value(u"set"_s);
    const QList<BenchmarkPage> pages = chosenPages(options, set);
    if (pages.isEmpty()) {
        std::fprintf(stderr, "There are no pages of the set \"%s\" below %s: set PRESSMARK_TEST_DATA.\n",
                     qPrintable(set), qPrintable(options.data));
        return {};
    }
    const Run run = readAll(set, pages);
    const double speed = static_cast<double>(pages.size()) / std::max(run.seconds, 1e-6);
    QMap<QString, ExtractedPage> found;
    for (const Reading &reading : run.readings)
        found.insert(reading.page->id, reading.found);
    const ExtractionScore score = scoreOf(set, pages, found);
    QList<BenchmarkFigure> figures = figuresOf(score, set);
    figures.append({.name = u"speed"_s, .value = speed, .unit = u"pages per CPU second"_s});
    figures.append({.name = u"memory at its peak"_s, .value = run.peak, .unit = u"MB"_s});
    if (!options.json)
        printDetails(run, score, options);
    if (!writeFiles(run, options))
        return {};
    for (const PeerRun &peer : chosenPeers(options, set, pages))
        figures += besides(peer, set, pages, found, speed);
    return figures;
}

const BenchmarkRegistration Registration("extraction", runExtraction);

} // namespace
