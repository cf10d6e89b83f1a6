#pragma once

#include "jobs/exportjob.h"

namespace Pressmark {

/// How much of an export is shown before it is written.
inline constexpr int PreviewPages = 6;
/// How many of the articles of a report: few in full, but more of which only passages are shown.
int articlesInPreview(const ReportOptions &options);

/// Gets the pages from the first on, each as soon as it is there.
using PageShown = std::function<void(const QImage &page)>;

/// The first pages of the PDF that exportArticle() would write, `width` pixels wide. Its own pages are painted by the
/// worker, like those of a stranger. Not for the window's thread. Cancelled as soon as the present page is done.
Result<void> previewArticle(Archive &archive, ArticleId article, const PdfOptions &options, const QString &worker,
                            int width, const PageShown &shown, std::stop_token stop);

/// The same of a report of the first of these articles, whose cover counts all of them.
Result<void> previewReport(Archive &archive, const QList<ArticleId> &articles, const ReportOptions &options,
                           const QString &worker, int width, const PageShown &shown, std::stop_token stop);

} // namespace Pressmark
