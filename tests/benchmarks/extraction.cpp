#include "benchmark.h"
#include "bodyscore.h"
#include "extractionpages.h"

#include "extraction/extract.h"
#include "text/canonicaltext.h"

#include <QCryptographicHash>
#include <QDate>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <cstdio>

using namespace Pressmark;
using namespace Qt::StringLiterals;

namespace {

constexpr double LongEnough = 3; // seconds of measuring

struct Reading
{
    const BenchmarkPage *page = nullptr;
    Document document;
    QString text;
};

struct Run
{
    QList<Reading> readings;
    double seconds = 0;
};

Document read(const QString &set, const BenchmarkPage &page)
{
    const ExtractionHints hints{.url = page.url, .today = 20261231};
    return set == u"aeb-text"_s ? extractPlainText(page.bytes, hints) : extractHtml(page.bytes, hints);
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
    for (Reading &reading : run.readings)
        reading.text = composeText(reading.document.body);
    return run;
}

QString plainWords(const QString &text)
{
    QString words;
    for (const QChar c : text.toCaseFolded()) {
        if (c.isLetterOrNumber() || c.isMark())
            words += c;
        else if (!words.isEmpty() && words.back() != u' ')
            words += u' ';
    }
    return words.trimmed();
}

QStringList sortedWords(const QString &text)
{
    QStringList words = plainWords(text).split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words;
}

bool titleRight(const Reading &reading)
{
    return plainWords(reading.document.metadata.title) == plainWords(reading.page->title);
}

bool authorRight(const Reading &reading)
{
    return sortedWords(reading.document.metadata.authors.join(u' ')) == sortedWords(reading.page->author);
}

bool dateRight(const Reading &reading)
{
    return reading.document.metadata.published.value.left(10) == reading.page->date;
}

/// The share of the pages with a truth that are right.
double rate(const Run &run, QString BenchmarkPage::*field, bool (*right)(const Reading &))
{
    int wanted = 0;
    int found = 0;
    for (const Reading &reading : run.readings) {
        if (((*reading.page).*field).isEmpty())
            continue;
        ++wanted;
        found += right(reading) ? 1 : 0;
    }
    return wanted > 0 ? static_cast<double>(found) / wanted : 0;
}

void printBlocks(const Reading &reading)
{
    const Metadata &m = reading.document.metadata;
    std::printf("== %s\n   %s\n", qPrintable(reading.page->id), qPrintable(reading.page->url));
    std::printf("title    %s  [%s]\n", qPrintable(m.title), qPrintable(reading.page->title));
    std::printf("authors  %s  [%s]\n", qPrintable(m.authors.join(u"; "_s)), qPrintable(reading.page->author));
    std::printf("date     %s  [%s]\n", qPrintable(m.published.value), qPrintable(reading.page->date));
    std::printf("confidence %.2f %s\n", reading.document.confidence, qPrintable(reading.document.doubts.join(u' ')));
    const QString truth = u' ' + plainWords(reading.page->body) + u' ';
    for (const Block &block : reading.document.body.blocks) {
        const QString words = plainWords(block.text);
        const bool wanted = !words.isEmpty() && truth.contains(u' ' + words + u' ');
        const QString text = block.kind == BlockKind::Figure ? u"[figure] "_s + captionLine(block.figure) : block.text;
        std::printf("%c%c %-13s %s\n", block.kept ? '+' : '-', wanted ? 'T' : ' ',
                    block.kept ? "" : qPrintable(leftOutClassName(block.leftOut)),
                    qPrintable(text.left(300).replace(u'\n', u"\\n"_s)));
    }
}

void printField(const char *name, const Run &run, QString BenchmarkPage::*field, bool (*right)(const Reading &),
                const std::function<QString(const Reading &)> &found)
{
    for (const Reading &reading : run.readings) {
        if (!((*reading.page).*field).isEmpty() && !right(reading)) {
            std::printf("%s %s: wanted \"%s\", found \"%s\"\n", name, qPrintable(reading.page->id),
                        qPrintable((*reading.page).*field), qPrintable(found(reading)));
        }
    }
}

void printDetails(const Run &run, const QMap<QString, PageScore> &scores, const BenchmarkOptions &options)
{
    QList<QString> order = scores.keys();
    std::stable_sort(order.begin(), order.end(),
                     [&scores](const QString &a, const QString &b) { return scores[a].f1() < scores[b].f1(); });
    for (const QString &id : order.mid(0, options.value(u"worst"_s).toInt())) {
        std::printf("%s  f1 %.3f  p %.3f  r %.3f\n", qPrintable(id), scores[id].f1(), scores[id].precision,
                    scores[id].recall);
    }
    for (const Reading &reading : run.readings) {
        if (reading.page->id.startsWith(options.value(u"show"_s)) && options.arguments.contains(u"--show"_s))
            printBlocks(reading);
    }
    if (!options.arguments.contains(u"--fields"_s))
        return;
    printField("title", run, &BenchmarkPage::title, titleRight,
               [](const Reading &r) { return r.document.metadata.title; });
    printField("author", run, &BenchmarkPage::author, authorRight,
               [](const Reading &r) { return r.document.metadata.authors.join(u"; "_s); });
    printField("date", run, &BenchmarkPage::date, dateRight,
               [](const Reading &r) { return r.document.metadata.published.value; });
}

void writePredictions(const Run &run, const QString &path)
{
    QJsonObject predictions;
    for (const Reading &reading : run.readings)
        predictions.insert(reading.page->id, QJsonObject{{u"articleBody"_s, reading.text}});
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(predictions).toJson()) < 0)
        std::fprintf(stderr, "%s could not be written.\n", qPrintable(path));
}

/// Which of five parts a page belongs to: all pages of a host lie in one, so that what a rule learnt from a host is
/// judged on hosts that it never saw.
int foldOf(const QString &url)
{
    QString host = QUrl(url).host().toLower();
    if (host.startsWith(u"www."_s))
        host.remove(0, 4);
    const QByteArray hash = QCryptographicHash::hash(host.toUtf8(), QCryptographicHash::Sha1);
    return static_cast<uchar>(hash[0]) % 5;
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
    const bool words = set == u"wcxb"_s;
    QMap<QString, PageScore> scores;
    for (const Reading &reading : run.readings)
        scores.insert(reading.page->id, (words ? wordScore : shingleScore)(reading.page->body, reading.text));
    if (!options.json)
        printDetails(run, scores, options);
    if (const QString path = options.value(u"predictions"_s); !path.isEmpty())
        writePredictions(run, path);

    const SetScore score = words ? wordSetScore(scores) : shingleSetScore(scores);
    QList<BenchmarkFigure> figures{{.name = set + u" pages"_s, .value = double(pages.size()), .unit = u"pages"_s},
                                   {.name = u"F1"_s, .value = score.f1},
                                   {.name = u"precision"_s, .value = score.precision},
                                   {.name = u"recall"_s, .value = score.recall},
                                   {.name = u"accuracy"_s, .value = score.accuracy}};
    if (words || set == u"readability"_s) {
        figures.append({.name = u"title right"_s, .value = rate(run, &BenchmarkPage::title, titleRight)});
        figures.append({.name = u"author right"_s, .value = rate(run, &BenchmarkPage::author, authorRight)});
        figures.append({.name = u"date right"_s, .value = rate(run, &BenchmarkPage::date, dateRight)});
    }
    figures.append({.name = u"speed"_s,
                    .value = double(pages.size()) / std::max(run.seconds, 1e-6),
                    .unit = u"pages per CPU second"_s});
    return figures;
}

const BenchmarkRegistration Registration("extraction", runExtraction);

} // namespace
