#include "exporting/annotationjson.h"
#include "exporting/articlelines.h"
#include "exporting/articlepages.h"
#include "exporting/pdffinish.h"
#include "exporting/pdfplace.h"

#include <algorithm>

namespace Pressmark {

using namespace Qt::StringLiterals;

namespace {

void describe(PdfContent &content, const ArticleForExport &article)
{
    const Metadata &metadata = article.article.metadata;
    content.article = metadata;
    content.title = metadata.title;
    content.author = metadata.authors.isEmpty() ? metadata.byline : metadata.authors.join(u", "_s);
    content.subject = citationLine(article.article);
    content.language = metadata.language;
    content.created = article.revision.time > 0 ? article.revision.time : article.article.added;
    content.modified = content.created;
}

} // namespace

Result<PdfSummary> exportArticlePdf(const ArticleForExport &article, const PdfOptions &options, const QString &path,
                                    const ProgressSink &progress, std::stop_token stop)
{
    PdfContent content;
    describe(content, article);
    PaperWriter paper(paperGeometry(options.paper, options.marginNotes));
    const ArticleOnPaper painted = paintArticle(paper, content, article, options, {content.title, true});
    QList<QJsonObject> annotations;
    for (const PassageOnPaper &passage : painted.passages) {
        annotations.append(webAnnotation(article, passage));
        content.modified = std::max({content.modified, passage.annotation.created, passage.annotation.modified});
    }
    content.pictures = paper.pictures();
    content.attachments = annotationAttachment(annotations);
    paper.finish(content);
    if (progress)
        progress({1, 1, content.title});
    const Result<void> placed = placePdf(content, path, stop);
    if (!placed)
        return placed.error();
    return PdfSummary{content.pages, static_cast<int>(painted.passages.size())};
}

} // namespace Pressmark
