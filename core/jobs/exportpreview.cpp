#include "jobs/exportpreview.h"

#include "archive/archive.h"
#include "jobs/messages.h"
#include "worker/workerclient.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace Pressmark {

using namespace Qt::StringLiterals;

namespace {

using PreviewWriter = std::function<Result<PdfSummary>(const QString &path)>;

/// A copy, since the pixels are not kept.
Result<QImage> imageOf(const WorkerPicture &picture)
{
    const QSize size = picture.size;
    if (size.isEmpty() || picture.pixels.size() != qsizetype(4) * size.width() * size.height())
        return Error{ErrorCode::Damaged, ExportMessages::tr("The preview cannot be painted.")};
    const QImage view(reinterpret_cast<const uchar *>(picture.pixels.constData()), size.width(), size.height(),
                      qsizetype(4) * size.width(), QImage::Format_ARGB32_Premultiplied);
    return view.copy();
}

/// Has the PDF written to a place of its own and its first pages painted.
Result<void> preview(const PreviewWriter &write, const QString &worker, int width, const PageShown &shown,
                     const std::stop_token &stop)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"preview.pdf"_s));
    const Result<PdfSummary> summary = write(file.fileName());
    if (!summary)
        return summary.error();
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, file.errorString()};
    WorkerClient client(worker);
    for (int page = 0; page < std::min(summary->pages, PreviewPages); ++page) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}};
        const Result<WorkerPicture> picture =
            client.renderPage({.descriptor = file.handle(), .compressed = false}, page, width);
        if (!picture)
            return picture.error();
        const Result<QImage> image = imageOf(*picture);
        if (!image)
            return image.error();
        shown(*image);
    }
    return {};
}

} // namespace

int articlesInPreview(const ReportOptions &options)
{
    constexpr int InFull = 3;
    constexpr int PassagesOnly = 40;
    return options.articles ? InFull : PassagesOnly;
}

Result<void> previewArticle(Archive &archive, ArticleId article, const PdfOptions &options, const QString &worker,
                            int width, const PageShown &shown, std::stop_token stop)
{
    const auto write = [&](const QString &path) {
        return exportArticle(archive, article, options, ArticleForm::Pdf, worker, path, {}, stop);
    };
    return preview(write, worker, width, shown, stop);
}

Result<void> previewReport(Archive &archive, const QList<ArticleId> &articles, const ReportOptions &options,
                           const QString &worker, int width, const PageShown &shown, std::stop_token stop)
{
    const Result<Session> session = archive.session(options.pdf.marks.viewer);
    if (!session)
        return session.error();
    const Result<ReportTotals> totals = countReport(*session, articles, options.pdf.marks);
    if (!totals)
        return totals.error();
    ReportOptions beginning = options;
    beginning.totals = *totals;
    const auto write = [&](const QString &path) {
        return exportReportOf(archive, articles.mid(0, articlesInPreview(options)), beginning, worker, path, {}, stop);
    };
    return preview(write, worker, width, shown, stop);
}

} // namespace Pressmark
