#pragma once

#include "exporting/pdfexport.h"

namespace Pressmark {

/// Writes an article as a text document (OpenDocument) for word processors: its marks as comments on their words, with
/// author, date, note and tags. Verified by reading it back before it is put in place. The same article and options give
/// the same bytes. The summary has no pages: word processors make them.
Result<PdfSummary> exportArticleOdt(const ArticleForExport &article, const PdfOptions &options, const QString &path,
                                    const ProgressSink &progress, std::stop_token stop);

/// As exportReport(), as such a document.
Result<PdfSummary> exportReportOdt(const ArticleStream &next, int articles, const ReportOptions &options,
                                   const QString &path, const ProgressSink &progress, std::stop_token stop);

} // namespace Pressmark
