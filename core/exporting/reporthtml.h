#pragma once

#include "exporting/pdfexport.h"

namespace Pressmark {

/// The report as one web page that needs nothing else: styles and pictures are in it, it runs no script, and asks
/// nothing of the network. Headings, landmarks and links are there for those who do not see it. The summary has no
/// pages. Cancelled if it was asked to stop; there is no file then.
Result<PdfSummary> exportReportHtml(const ArticleStream &next, int articles, const ReportOptions &options,
                                    const QString &path, const ProgressSink &progress, std::stop_token stop);

} // namespace Pressmark
