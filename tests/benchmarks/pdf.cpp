#include "benchmark.h"

#include "exporting/examples.h"
#include "exporting/pdfexport.h"

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

/// The same text set by another program, if there is one; its processor
/// seconds.
std::optional<double> peerSeconds(const ArticleForExport &article, const QString &folder)
{
    const QString html = folder + u"/article.html"_s;
    QFile file(html);
    if (!file.open(QIODevice::WriteOnly))
        return std::nullopt;
    file.write("<!doctype html><meta charset=utf-8><style>body{font:10.3pt/1.55 "
               "serif;text-align:justify}</style>");
    for (const Block &block : article.revision.body.blocks)
        file.write(u"<p>%1</p>"_s.arg(block.text.toHtmlEscaped()).toUtf8());
    file.close();
    for (const auto &[program, arguments] :
         {std::pair(u"chromium"_s,
                    QStringList{u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s,
                                u"--print-to-pdf="_s + folder + u"/peer.pdf"_s, html}),
          std::pair(u"weasyprint"_s, QStringList{html, folder + u"/peer.pdf"_s})}) {
        if (QStandardPaths::findExecutable(program).isEmpty()) {
            std::fprintf(stderr, "%s is not installed: skipped\n", qPrintable(program));
            continue;
        }
        const double before = childSeconds();
        QProcess process;
        process.start(program, arguments);
        if (process.waitForFinished(120'000) && process.exitCode() == 0)
            return childSeconds() - before;
        std::fprintf(stderr, "%s failed: skipped\n", qPrintable(program));
    }
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

QList<BenchmarkFigure> measurePdf(const BenchmarkOptions &options)
{
    QTemporaryDir folder;
    QList<BenchmarkFigure> figures;
    const QString articlePath = folder.filePath(u"article.pdf"_s);
    ArticleForExport article = Examples::longArticle(LongArticleWords);
    markEvenly(article, 60);
    double before = processorSeconds();
    const auto single = exportArticlePdf(article, {}, articlePath, {}, {});
    figures.append({u"article_cpu_s"_s, processorSeconds() - before, u"s"_s, peerSeconds(article, folder.path())});
    say(u"article"_s, single, articlePath);
    if (!single)
        return {};
    figures.append({u"article_pages"_s, double(single->pages), u"pages"_s, {}});
    figures.append({u"rect_error_pt"_s, rectangleError(articlePath), u"pt"_s, {}});

    const int count = options.articles > 0 ? options.articles : 500;
    int next = 0;
    const auto yield = [&]() -> Result<std::optional<ArticleForExport>> {
        if (next == count)
            return std::optional<ArticleForExport>();
        ArticleForExport one = Examples::longArticle(ReportArticleWords, ++next);
        markEvenly(one, MarksAnArticle);
        return std::optional<ArticleForExport>(std::move(one));
    };
    ReportOptions report;
    report.title = u"The inquiry"_s;
    const QString reportPath = folder.filePath(u"report.pdf"_s);
    before = processorSeconds();
    const auto many = exportReport(yield, count, report, reportPath, {}, {});
    figures.append({u"report_cpu_s"_s, processorSeconds() - before, u"s"_s, {}});
    figures.append({u"report_rss_mb"_s, peakMegabytes(), u"MB"_s, {}});
    say(u"report"_s, many, reportPath);
    if (!many)
        return {};
    figures.append({u"report_pages"_s, double(many->pages), u"pages"_s, {}});
    figures.append({u"report_mb"_s, double(QFileInfo(reportPath).size()) / 1e6, u"MB"_s, {}});
    return figures;
}

const BenchmarkRegistration Pdf("pdf", measurePdf);

} // namespace
