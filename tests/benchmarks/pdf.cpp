#include "benchmark.h"

#include "base/pendingfile.h"
#include "exporting/examples.h"
#include "exporting/pdfexport.h"
#include "pdf/pdfannotate.h"
#include "pdf/pdfimport.h"
#include "text/canonicaltext.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <poppler-annotation.h>
#include <poppler-qt6.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <sys/resource.h>

using namespace Pressmark;
using namespace Qt::StringLiterals;

namespace {

constexpr int LongArticleWords = 13'500; // 30 pages
constexpr int ReportArticleWords = 950;  // with 500 articles about 1,600 pages
constexpr int MarksAnArticle = 3;
constexpr int ForeignArticles = 93; // about 300 pages
constexpr int Notes = 1'000;        // onto them

double childSeconds()
{
    rusage used = {};
    getrusage(RUSAGE_CHILDREN, &used);
    return double(used.ru_utime.tv_sec + used.ru_stime.tv_sec)
        + double(used.ru_utime.tv_usec + used.ru_stime.tv_usec) * 1e-6;
}

double peakMegabytes()
{
    rusage used = {};
    getrusage(RUSAGE_SELF, &used);
    return double(used.ru_maxrss) / 1024;
}

void markEvenly(ArticleForExport &article, int marks)
{
    const QString &text = article.revision.text;
    for (int i = 0; i < marks; ++i) {
        const qsizetype from = text.indexOf(u' ', text.size() / marks * i) + 1;
        const qsizetype end = std::min(text.indexOf(u' ', from + 45), text.indexOf(u'\n', from));
        if (from <= 0 || end <= from)
            continue;
        PlacedAnnotation placed;
        placed.annotation.uuid = u"%1-%2"_s.arg(article.article.uuid).arg(i);
        placed.annotation.personName = u"Nadia Brandt"_s;
        placed.annotation.note = u"Compare with the ledger, item %1"_s.arg(i);
        placed.annotation.tagNames = {u"tag %1"_s.arg(i % 12)};
        placed.annotation.color = static_cast<MarkColor>(i % 5);
        placed.annotation.created = 1'730'000'000'000 + i;
        placed.start = from;
        placed.length = end - from;
        article.annotations.append(placed);
    }
}

/// How far the left and right edges of the annotations are from those of the
/// letters in them, as Poppler has both.
double rectangleError(const QString &path)
{
    double largest = 0;
    const auto document = Poppler::Document::load(path);
    for (int i = 0; document && i < document->numPages(); ++i) {
        const auto page = document->page(i);
        const QSizeF size = page->pageSizeF();
        const auto boxes = page->textList();
        for (const auto &annotation : page->annotations({Poppler::Annotation::AHighlight})) {
            const auto *highlight = dynamic_cast<const Poppler::HighlightAnnotation *>(annotation.get());
            for (const auto &quad : highlight->highlightQuads()) {
                const QRectF rect(QPointF(quad.points[0].x() * size.width(), quad.points[0].y() * size.height()),
                                  QPointF(quad.points[2].x() * size.width(), quad.points[2].y() * size.height()));
                QRectF letters;
                for (const auto &box : boxes) {
                    for (int c = 0; c < box->text().size(); ++c) {
                        if (rect.contains(box->charBoundingBox(c).center()))
                            letters |= box->charBoundingBox(c);
                    }
                }
                largest = std::max(
                    {largest, std::abs(letters.left() - rect.left()), std::abs(letters.right() - rect.right())});
            }
        }
    }
    return largest;
}

/// The same text for other programs to set.
bool writeHtml(const ArticleForExport &article, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("<!doctype html><meta charset=utf-8><style>body{font:10.3pt/1.55 "
               "serif;text-align:justify}</style>");
    for (const Block &block : article.revision.body.blocks)
        file.write(u"<p>%1</p>"_s.arg(block.text.toHtmlEscaped()).toUtf8());
    return true;
}

/// Processor seconds of another program with the same text, if it is there.
std::optional<double> peerSeconds(const QString &program, const QStringList &arguments)
{
    if (QStandardPaths::findExecutable(program).isEmpty()) {
        std::fprintf(stderr, "%s is not installed: skipped\n", qPrintable(program));
        return std::nullopt;
    }
    const double before = childSeconds();
    QProcess process;
    process.start(program, arguments);
    if (process.waitForFinished(120'000) && process.exitCode() == 0)
        return childSeconds() - before;
    std::fprintf(stderr, "%s failed: skipped\n", qPrintable(program));
    return std::nullopt;
}

void say(const QString &what, const Result<PdfSummary> &summary, const QString &path)
{
    if (!summary)
        std::fprintf(stderr, "%s: %s\n", qPrintable(what), qPrintable(summary.error().message));
    else
        std::fprintf(stderr, "%s: %d pages, %d marks, %lld bytes\n", qPrintable(what), summary->pages,
                     summary->annotations, static_cast<long long>(QFileInfo(path).size()));
}

/// Articles one by one, as exportReport() asks for them.
ArticleStream yielding(int articles, int marksEach)
{
    return [articles, marksEach, next = 0]() mutable -> Result<std::optional<ArticleForExport>> {
        if (next == articles)
            return std::optional<ArticleForExport>();
        ArticleForExport one = Examples::longArticle(ReportArticleWords, ++next);
        markEvenly(one, marksEach);
        return std::optional<ArticleForExport>(std::move(one));
    };
}

QList<PdfMark> notesOn(const QString &text)
{
    QList<PdfMark> notes;
    for (qsizetype i = 0; i < Notes; ++i) {
        const qsizetype from = text.indexOf(u' ', text.size() / Notes * i) + 1;
        const qsizetype end = std::min(text.indexOf(u' ', from + 25), text.indexOf(u'\n', from));
        if (from <= 0 || end <= from)
            continue;
        notes.append({.uuid = u"note-%1"_s.arg(i),
                      .color = static_cast<MarkColor>(i % 5),
                      .start = from,
                      .length = end - from,
                      .quote = text.mid(from, end - from),
                      .note = u"Compare with the ledger, item %1"_s.arg(i),
                      .author = u"Nadia Brandt"_s,
                      .tags = {u"tag %1"_s.arg(i % 12)},
                      .created = 1'730'000'000'000 + i,
                      .modified = 1'730'000'000'000 + i});
    }
    return notes;
}

double secondsToWrite(const QByteArray &bytes, const QString &path)
{
    const double before = processorSeconds();
    Result<PendingFile> file = PendingFile::create(path);
    if (!file || !file->write(bytes) || !file->putInPlace())
        std::fprintf(stderr, "%s could not be written\n", qPrintable(path));
    return processorSeconds() - before;
}

/// Notes onto an imported PDF, read back and written, beyond what a mere copy takes.
QList<BenchmarkFigure> measureNotes(const QString &folder)
{
    const QString path = folder + u"/foreign.pdf"_s;
    ReportOptions options;
    options.title = u"The inquiry"_s;
    const auto foreign = exportReport(yielding(ForeignArticles, 0), ForeignArticles, options, path, {}, {});
    QFile file(path);
    if (!foreign || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray original = file.readAll();
    double before = processorSeconds();
    Result<Document> document = importPdf(original, u"foreign.pdf"_s);
    if (!document)
        return {};
    const double importing = processorSeconds() - before;
    const QList<PdfMark> notes = notesOn(composeText(document->body));
    const QString target = folder + u"/annotated.pdf"_s;
    const double copy = secondsToWrite(original, target);
    before = processorSeconds();
    const Result<PdfAnnotation> annotated = annotatePdf(original, document->pdfMap, notes);
    if (!annotated) {
        std::fprintf(stderr, "notes: %s\n", qPrintable(annotated.error().message));
        return {};
    }
    const double annotating = processorSeconds() - before;
    const double writing =
        secondsToWrite(annotated->rewritten ? annotated->bytes : original + annotated->bytes, target);
    std::fprintf(stderr, "notes: %d on %d pages, %lld bytes on %lld\n", annotated->marks, foreign->pages,
                 static_cast<long long>(annotated->bytes.size()), static_cast<long long>(original.size()));
    return {{u"notes_s"_s, annotating + writing - copy, u"s"_s, {}},
            {u"notes"_s, double(annotated->marks), u"notes"_s, {}},
            {u"notes_pages"_s, double(foreign->pages), u"pages"_s, {}},
            {u"import_pages_per_cpu_s"_s, foreign->pages / importing, u"pages/s"_s, {}}};
}

QList<BenchmarkFigure> measureArticle(const QString &folder)
{
    const QString path = folder + u"/article.pdf"_s;
    const QString html = folder + u"/article.html"_s;
    const QString peerPath = folder + u"/peer.pdf"_s;
    ArticleForExport article = Examples::longArticle(LongArticleWords);
    markEvenly(article, 60);
    const double before = processorSeconds();
    const auto single = exportArticlePdf(article, {}, path, {}, {});
    const double seconds = processorSeconds() - before;
    say(u"article"_s, single, path);
    if (!single || !writeHtml(article, html))
        return {};
    const auto chromium = peerSeconds(
        u"chromium"_s, {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--print-to-pdf="_s + peerPath, html});
    QList<BenchmarkFigure> figures{{u"article_cpu_s"_s, seconds, u"s"_s, chromium}};
    if (const auto weasyPrint = peerSeconds(u"weasyprint"_s, {html, peerPath}))
        figures.append({u"article_cpu_s beside WeasyPrint"_s, seconds, u"s"_s, weasyPrint});
    figures.append({u"article_pages"_s, double(single->pages), u"pages"_s, {}});
    figures.append({u"rect_error_pt"_s, rectangleError(path), u"pt"_s, {}});
    return figures;
}

QList<BenchmarkFigure> measureReport(int articles, const QString &folder)
{
    const QString path = folder + u"/report.pdf"_s;
    ReportOptions options;
    options.title = u"The inquiry"_s;
    const double before = processorSeconds();
    const auto report = exportReport(yielding(articles, MarksAnArticle), articles, options, path, {}, {});
    const double seconds = processorSeconds() - before;
    say(u"report"_s, report, path);
    if (!report)
        return {};
    return {{u"report_cpu_s"_s, seconds, u"s"_s, {}},
            {u"report_rss_mb"_s, peakMegabytes(), u"MB"_s, {}},
            {u"report_pages"_s, double(report->pages), u"pages"_s, {}},
            {u"report_mb"_s, double(QFileInfo(path).size()) / 1e6, u"MB"_s, {}}};
}

QList<BenchmarkFigure> measurePdf(const BenchmarkOptions &options)
{
    QTemporaryDir folder;
    // The report before the notes, since the peak of memory is that of the process.
    const QList<BenchmarkFigure> article = measureArticle(folder.path());
    const QList<BenchmarkFigure> report = measureReport(options.articles > 0 ? options.articles : 500, folder.path());
    const QList<BenchmarkFigure> notes = measureNotes(folder.path());
    if (article.isEmpty() || report.isEmpty() || notes.isEmpty())
        return {};
    return article + report + notes;
}

const BenchmarkRegistration Pdf("pdf", measurePdf);

} // namespace
