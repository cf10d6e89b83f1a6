#include "exporting/annotationjson.h"
#include "exporting/areapictures.h"
#include "exporting/articlelines.h"
#include "exporting/messages.h"
#include "exporting/passages.h"
#include "exporting/pdfplace.h"
#include "exporting/reportarticles.h"
#include "exporting/reportlines.h"
#include "exporting/reportsections.h"

#include <algorithm>

namespace Pressmark {

using namespace Qt::StringLiterals;

namespace {

void remember(PdfContent &content, const ArticleForExport &article, const QList<PassageOnPaper> &passages)
{
    content.created = std::max(content.created, article.revision.time);
    content.modified = std::max(content.modified, content.created);
    for (const PassageOnPaper &passage : passages)
        content.modified = std::max({content.modified, passage.annotation.created, passage.annotation.modified});
}

void addPassages(Report &report, const ArticleForExport &article, QList<PassageOnPaper> passages,
                 QList<QJsonObject> &annotations)
{
    const qsizetype index = report.articles.size() - 1;
    report.articles[index].passages = passages.size();
    remember(report.content, article, passages);
    for (PassageOnPaper &passage : passages) {
        annotations.append(webAnnotation(article, passage));
        report.passages.append({index, std::move(passage)});
    }
}

void addArticle(Report &report, const ArticleForExport &article, QList<QJsonObject> &annotations)
{
    const qsizetype index = report.articles.size();
    report.articles.append(reportArticle(article));
    if (!report.options.articles)
        return addPassages(report, article, passagesWithPictures(article, report.options.pdf, report.shelf),
                           annotations);
    report.articles[index].page = report.paper.pages();
    const QString title = reportTitle(report, index);
    const qsizetype firstEntry = report.content.outline.size();
    ArticleOnPaper painted =
        paintArticle(report.paper, report.content, article, report.options.pdf, {title, false, report.shelf});
    if (report.content.outline.size() > firstEntry && report.content.outline[firstEntry].level == 1)
        report.content.outline[firstEntry].title = title;
    else
        report.content.outline.insert(firstEntry, {title, 1, painted.firstPage, 0});
    report.contents.append({title, painted.firstPage});
    addPassages(report, article, std::move(painted.passages), annotations);
}

} // namespace

Result<PdfSummary> exportReport(const ArticleStream &next, int articles, const ReportOptions &options,
                                const QString &path, const ProgressSink &progress, std::stop_token stop)
{
    PdfContent content;
    PaperWriter paper(paperGeometry(options.pdf.paper, options.pdf.marginNotes));
    Report report{{options, {}, {}}, paper, content, {}};
    QList<QJsonObject> annotations;
    const auto take = [&](const ArticleForExport &article) -> Result<void> {
        addArticle(report, article, annotations);
        return {};
    };
    if (const Result<void> taken = takeArticles(next, articles, progress, stop, take); !taken)
        return taken.error();
    paintPassages(report);
    paintTagIndex(report);
    paintSources(report);
    paintProvenance(report);
    paintFront(report);

    content.title = titleLine(report);
    content.pictures = paper.pictures();
    content.attachments = annotationAttachment(annotations);
    annotations.clear();
    content.attachments += tableAttachment(report);
    paper.finish(content);
    if (const Result<void> placed = placePdf(content, path, stop); !placed)
        return placed.error();
    return PdfSummary{content.pages, static_cast<int>(report.passages.size())};
}

} // namespace Pressmark
