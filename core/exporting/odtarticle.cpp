#include "exporting/odtarticle.h"

#include "archive/areas.h"
#include "exporting/annotationjson.h"
#include "exporting/areapictures.h"
#include "exporting/articlelines.h"
#include "exporting/messages.h"
#include "exporting/odtexport.h"
#include "exporting/passages.h"
#include "exporting/reportgroups.h"

#include <algorithm>

namespace Pressmark {

using namespace Qt::StringLiterals;

namespace {

void writeTitleBlock(OdtContent &content, const ArticleForExport &article, OdtMarks &marks,
                     const OdtArticlePlace &place)
{
    const Metadata &metadata = article.article.metadata;
    content.beginHeading(1, place.isChapter ? u"Chapter"_s : u"Heading_20_1"_s, metadata.title);
    if (!place.bookmark.isEmpty())
        content.bookmark(place.bookmark);
    content.words(place.number);
    if (metadata.title.isEmpty())
        content.words(ReportMessages::tr("Untitled"));
    content.marked(metadata.title, {}, marks.in(Part::Headline, 0, metadata.title.size()));
    content.endParagraph();
    if (!metadata.subtitle.isEmpty()) {
        content.beginParagraph(u"Subtitle"_s, metadata.subtitle);
        content.marked(metadata.subtitle, {}, marks.in(Part::Subtitle, 0, metadata.subtitle.size()));
        content.endParagraph();
    }
    QStringList line{metadata.source, bylineLine(article.article)};
    line.removeAll(QString());
    if (!line.isEmpty())
        content.paragraph(u"Byline"_s, line.join(u" · "_s));
    if (!article.tags.isEmpty())
        content.paragraph(u"Byline"_s, ReportMessages::tr("Tags: %1").arg(article.tags.join(u" · "_s)));
}

/// What a person marked is never silently missing.
void writeUnplaced(OdtPackage &package, const QList<PassageOnPaper> &passages, OdtMarks &marks, bool isThere,
                   const QString &title)
{
    OdtContent &content = package.content();
    QList<qsizetype> unplaced = marks.unplaced();
    unplaced.removeIf([&](qsizetype i) { return passages[i].isThere != isThere; });
    if (!unplaced.isEmpty())
        content.paragraph(u"Small"_s, title);
    for (const qsizetype i : unplaced) {
        const Annotation &annotation = passages[i].annotation;
        const QString quote = annotation.area ? passageName(annotation) : annotation.anchor.quote.simplified();
        content.beginParagraph(u"Passage_20_"_s + markColorName(passages[i].annotation.color), quote);
        content.marked(quote, {}, marks.onAll(i, quote));
        content.endParagraph();
        writeOdtArea(package, passages[i]);
    }
}

void writeSource(OdtContent &content, const ArticleForExport &article)
{
    const QString title = ReportMessages::tr("Source");
    content.beginHeading(2, u"Heading_20_2"_s, title);
    content.words(title);
    content.endParagraph();
    content.beginParagraph(u"Reference"_s, {});
    writeOdtReference(content, article.article, article.captures);
    content.endParagraph();
    writeOdtCaptures(content, article.captures);
}

} // namespace

void writeOdtArticle(OdtPackage &package, const ArticleForExport &article, const QList<PassageOnPaper> &passages,
                     const OdtArticlePlace &place)
{
    OdtContent &content = package.content();
    OdtMarks marks(article, passages, place.prefix, place.targets);
    content.setLanguage(article.article.metadata.language);
    writeTitleBlock(content, article, marks, place);
    writeOdtLegend(content, place.legend);
    writeUnplaced(package, passages, marks, true, ReportMessages::tr("Marked areas"));
    writeUnplaced(package, passages, marks, false,
                  ReportMessages::tr("Marked passages that this version does not have"));
    writeOdtBlocks(content, article.revision.body, marks, package.picturesOf(article));
    content.setLanguage({});
}

void writeOdtArea(OdtPackage &package, const PassageOnPaper &passage)
{
    constexpr double Widest = 16; // centimetres
    constexpr double Tallest = 11;
    constexpr double PixelsPerCentimetre = 200 / 2.54;
    const std::optional<OdtPicture> picture = package.areaOf(passage);
    if (!picture || picture->size.isEmpty())
        return;
    QSizeF size = QSizeF(picture->size) / PixelsPerCentimetre;
    if (size.width() > Widest || size.height() > Tallest)
        size.scale(Widest, Tallest, Qt::KeepAspectRatio);
    OdtContent &content = package.content();
    content.beginParagraph(u"Figure"_s, {});
    content.picture(picture->name, size.width(), size.height(), areaName(*passage.annotation.area));
    content.endParagraph();
}

void writeOdtReference(OdtContent &content, const Article &article, const QList<Capture> &captures)
{
    const QString address = addressOf(article.metadata);
    for (const CitationRun &run : citation(citedArticle(article, captures), {})) {
        const qsizetype at = address.isEmpty() ? -1 : run.text.indexOf(address);
        if (run.italic) {
            content.styled(u"Italic"_s, run.text);
        } else if (at < 0) {
            content.words(run.text);
        } else {
            content.words(run.text.left(at));
            content.link(address, address);
            content.words(run.text.mid(at + address.size()));
        }
    }
}

void writeOdtLegend(OdtContent &content, const ColorMeanings &colors)
{
    if (colors.isEmpty())
        return;
    content.beginParagraph(u"Byline"_s, colors.first());
    for (const auto &[color, words] : colors.asKeyValueRange()) {
        content.styled(u"Highlight_20_"_s + markColorName(color), u' ' + words + u' ');
        content.words(u"  "_s);
    }
    content.endParagraph();
}

void writeOdtCaptures(OdtContent &content, const QList<Capture> &captures)
{
    for (const Capture &capture : captures) {
        content.paragraph(u"Small"_s, captureLine(capture));
        if (!capture.original.isEmpty())
            content.paragraph(u"Small"_s, u"SHA-256 "_s + capture.original);
    }
}

Result<PdfSummary> exportArticleOdt(const ArticleForExport &article, const PdfOptions &options, const QString &path,
                                    const ProgressSink &progress, std::stop_token stop)
{
    PictureShelf shelf;
    const QList<PassageOnPaper> passages = passagesWithPictures(article, options, shelf);
    QList<QJsonObject> annotations;
    const Metadata &metadata = article.article.metadata;
    OdtPackage package(options);
    package.title = metadata.title;
    package.author = metadata.authors.isEmpty() ? metadata.byline : metadata.authors.join(u", "_s);
    package.language = metadata.language;
    package.created = article.revision.time > 0 ? article.revision.time : article.article.added;
    package.modified = package.created;
    for (const PassageOnPaper &passage : passages) {
        package.modified = std::max({package.modified, passage.annotation.created, passage.annotation.modified});
        annotations.append(webAnnotation(article, passage));
    }
    package.attachments = annotationAttachment(annotations);
    writeOdtArticle(package, article, passages, {.legend = legendOf(passages, options.colors)});
    writeSource(package.content(), article);
    if (progress)
        progress({1, 1, metadata.title});
    if (const Result<void> placed = package.place(path, stop); !placed)
        return placed.error();
    return PdfSummary{0, static_cast<int>(passages.size())};
}

} // namespace Pressmark
