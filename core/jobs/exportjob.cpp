#include "jobs/exportjob.h"

#include "archive/archive.h"
#include "archive/areas.h"
#include "archive/articles.h"
#include "archive/captures.h"
#include "archive/collections.h"
#include "archive/colormeanings.h"
#include "archive/tags.h"
#include "base/pendingfile.h"
#include "exporting/odtexport.h"
#include "exporting/passages.h"
#include "exporting/reporthtml.h"
#include "jobs/messages.h"
#include "storage/originalstore.h"
#include "text/pdfmap.h"
#include "worker/workerclient.h"

#include <QPainter>

#include <algorithm>
#include <unistd.h>

namespace Pressmark {

namespace {

Result<void> gatherMarks(const Session &session, ArticleForExport &gathered)
{
    const auto annotations = readAnnotations(session, gathered.article.id);
    if (!annotations)
        return annotations.error();
    gathered.annotations = *annotations;
    QList<Annotation> elsewhere;
    for (const PlacedAnnotation &placed : *annotations) {
        if (placed.annotation.area && !(placed.isShown() && placedArea(placed)))
            elsewhere.append(placed.annotation);
    }
    const auto originals = readAreaOriginals(session.database(), elsewhere);
    if (!originals)
        return originals.error();
    gathered.areaOriginals = *originals;
    return {};
}

Result<ArticleForExport> gather(const Session &session, ArticleId id)
{
    ArticleForExport gathered;
    const Result<Article> article = readArticle(session, id);
    if (!article)
        return article.error();
    gathered.article = *article;
    if (article->currentRevision.isValid()) {
        const Result<Revision> revision = readRevision(session, article->currentRevision);
        if (!revision)
            return revision.error();
        gathered.revision = *revision;
        const auto pictures = readPictures(session, revision->capture);
        if (!pictures)
            return pictures.error();
        gathered.pictures = *pictures;
    }
    if (const Result<void> marks = gatherMarks(session, gathered); !marks)
        return marks.error();
    const auto tags = readArticleTagNames(session, id);
    if (!tags)
        return tags.error();
    gathered.tags = *tags;
    const auto collections = readArticleCollections(session, id);
    if (!collections)
        return collections.error();
    gathered.collections = *collections;
    const auto captures = readCaptures(session, id);
    if (!captures)
        return captures.error();
    gathered.captures = *captures;
    return gathered;
}

/// Has pictures and pages decoded by the worker. A picture that cannot be shown leaves its caption.
class PictureDecoder
{
public:
    PictureDecoder(const OriginalStore &originals, const QString &worker)
        : m_originals(originals)
        , m_worker(worker)
    { }

    void giveTo(PdfOptions &options)
    {
        options.picture = [this](const QString &sha256, int limit) {
            return ask(sha256, {}, [&](const WorkerSource &source) { return m_worker.decodePicture(source, limit); });
        };
        options.page = [this](const QString &sha256, int page, int width) {
            return ask(sha256, QStringLiteral("pdf"),
                       [&](const WorkerSource &source) { return m_worker.renderPage(source, page, width); });
        };
    }

private:
    template <typename Question>
    QImage ask(const QString &sha256, const QString &type, const Question &question)
    {
        const Result<OriginalDescriptor> source = m_originals.open(sha256);
        if (!source)
            return {};
        const Result<WorkerPicture> picture =
            question({.descriptor = source->descriptor, .compressed = source->compressed, .type = type});
        ::close(source->descriptor);
        if (!picture)
            return {};
        const QImage view(reinterpret_cast<const uchar *>(picture->pixels.constData()), picture->size.width(),
                          picture->size.height(), qsizetype(picture->size.width()) * 4,
                          QImage::Format_ARGB32_Premultiplied);
        return onPaper(view);
    }

    /// Without transparency, as paper is: such a picture is stored as JPEG.
    static QImage onPaper(const QImage &picture)
    {
        QImage opaque(picture.size(), QImage::Format_RGB32);
        opaque.fill(Qt::white);
        QPainter painter(&opaque);
        painter.drawImage(0, 0, picture);
        return opaque;
    }

    const OriginalStore &m_originals;
    WorkerClient m_worker;
};

/// The options with what the archive knows.
Result<PdfOptions> completed(PdfOptions options, const Session &session, PictureDecoder &pictures)
{
    const Result<ColorMeanings> colors = readColorMeanings(session);
    if (!colors)
        return colors.error();
    options.colors = *colors;
    pictures.giveTo(options);
    return options;
}

QList<PdfMark> marksOf(const ArticleForExport &article, const MarkChoice &choice)
{
    QList<PdfMark> marks;
    for (const PlacedAnnotation &placed : article.annotations) {
        const Annotation &annotation = placed.annotation;
        const bool isInMap = annotation.part == Part::Body || annotation.part == Part::Page;
        if (!goesIn(placed, choice) || placed.start < 0)
            continue;
        marks.append({.uuid = annotation.uuid,
                      .mark = annotation.mark,
                      .color = annotation.color,
                      .start = isInMap ? placed.start : -1,
                      .length = isInMap ? placed.length : 0,
                      .area = placedArea(placed),
                      .quote = annotation.anchor.quote,
                      .note = annotation.note,
                      .author = annotation.personName,
                      .tags = givenTags(annotation),
                      .created = annotation.created,
                      .modified = annotation.modified});
    }
    return marks;
}

Result<void> save(const QString &path, const QByteArray &bytes)
{
    Result<PendingFile> file = PendingFile::create(path);
    if (!file)
        return file.error();
    const Result<void> written = file->write(bytes);
    return written ? file->putInPlace() : written;
}

/// A copy of the imported PDF with its marks: the original's bytes with an update appended.
Result<PdfSummary> exportImportedPdf(Archive &archive, const ArticleForExport &article, const QString &original,
                                     const MarkChoice &choice, const QString &worker, const QString &path)
{
    const Result<OriginalDescriptor> source = archive.originals().open(original);
    if (!source)
        return source.error();
    WorkerClient client(worker);
    client.setDeadline(std::chrono::minutes(2));
    const Result<PdfAnnotation> annotated = client.annotatePdf(
        {.descriptor = source->descriptor, .compressed = source->compressed, .type = QStringLiteral("pdf")},
        article.revision.pdfMap, marksOf(article, choice));
    ::close(source->descriptor);
    if (!annotated)
        return annotated.error();
    QByteArray bytes = annotated->bytes;
    if (!annotated->rewritten) {
        const Result<QByteArray> before = archive.originals().read(original);
        if (!before)
            return before.error();
        bytes.prepend(*before);
    }
    const Result<void> saved = save(path, bytes);
    if (!saved)
        return saved.error();
    const Result<PdfMap> map = readPdfMap(article.revision.pdfMap);
    return PdfSummary{.pages = map ? static_cast<int>(map->pages.size()) : 0, .annotations = annotated->marks};
}

/// The original of the revision that is shown, if it is a PDF.
QString shownPdf(const ArticleForExport &article)
{
    for (const Capture &capture : article.captures) {
        if (capture.id == article.revision.capture && capture.importer == u"pdf")
            return capture.original;
    }
    return {};
}

} // namespace

Result<PdfSummary> exportArticle(Archive &archive, ArticleId id, const PdfOptions &options, ArticleForm form,
                                 const QString &worker, const QString &path, const ProgressSink &progress,
                                 std::stop_token stop)
{
    const Result<Session> session = archive.session(options.marks.viewer);
    if (!session)
        return session.error();
    const Result<ArticleForExport> article = gather(*session, id);
    if (!article)
        return article.error();
    if (!article->article.currentRevision.isValid())
        return Error{ErrorCode::NotFound,
                     ExportMessages::tr("“%1” could not be read when it was imported, so there is nothing to export. "
                                        "Its original is in the archive.")
                         .arg(article->article.metadata.title)};
    const QString pdf = shownPdf(*article);
    if (!pdf.isEmpty() && form == ArticleForm::Pdf && options.ownPages)
        return exportImportedPdf(archive, *article, pdf, options.marks, worker, path);
    PictureDecoder pictures(archive.originals(), worker);
    const Result<PdfOptions> complete = completed(options, *session, pictures);
    if (!complete)
        return complete.error();
    return form == ArticleForm::Text ? exportArticleOdt(*article, *complete, path, progress, std::move(stop))
                                     : exportArticlePdf(*article, *complete, path, progress, std::move(stop));
}

bool isTextDocument(const QString &path)
{
    return path.endsWith(u".odt", Qt::CaseInsensitive);
}

Result<qsizetype> countMarks(const Session &session, const QList<ArticleId> &articles, const MarkChoice &choice)
{
    qsizetype count = 0;
    for (const ArticleId id : articles) {
        const auto annotations = readAnnotations(session, id);
        if (!annotations)
            return annotations.error();
        count += std::count_if(annotations->begin(), annotations->end(),
                               [&choice](const PlacedAnnotation &placed) { return goesIn(placed, choice); });
    }
    return count;
}

Result<ReportTotals> countReport(const Session &session, const QList<ArticleId> &articles, const MarkChoice &choice)
{
    ReportTotals totals;
    for (const ArticleId id : articles) {
        const Result<Article> article = readArticle(session, id);
        if (!article)
            return article.error();
        totals.published.append(article->metadata.published);
        const auto annotations = readAnnotations(session, id);
        if (!annotations)
            return annotations.error();
        for (const PlacedAnnotation &placed : *annotations) {
            if (goesIn(placed, choice))
                totals.add(placed.annotation);
        }
    }
    return totals;
}

Result<PdfSummary> exportReportOf(Archive &archive, const QList<ArticleId> &articles, const ReportOptions &options,
                                  const QString &worker, const QString &path, const ProgressSink &progress,
                                  std::stop_token stop)
{
    const Result<Session> session = archive.session(options.pdf.marks.viewer);
    if (!session)
        return session.error();
    qsizetype next = 0;
    const auto yield = [&]() -> Result<std::optional<ArticleForExport>> {
        if (next == articles.size())
            return std::optional<ArticleForExport>();
        const Result<ArticleForExport> article = gather(*session, articles[next++]);
        if (!article)
            return article.error();
        return std::optional<ArticleForExport>(*article);
    };
    PictureDecoder pictures(archive.originals(), worker);
    const Result<PdfOptions> pdf = completed(options.pdf, *session, pictures);
    if (!pdf)
        return pdf.error();
    ReportOptions complete = options;
    complete.pdf = *pdf;
    const bool isPage = path.endsWith(u".html", Qt::CaseInsensitive) || path.endsWith(u".htm", Qt::CaseInsensitive);
    if (isPage)
        return exportReportHtml(yield, static_cast<int>(articles.size()), complete, path, progress, std::move(stop));
    if (isTextDocument(path))
        return exportReportOdt(yield, static_cast<int>(articles.size()), complete, path, progress, std::move(stop));
    return exportReport(yield, static_cast<int>(articles.size()), complete, path, progress, std::move(stop));
}

} // namespace Pressmark
