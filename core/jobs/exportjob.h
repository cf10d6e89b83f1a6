#pragma once

#include "exporting/pdfexport.h"

#include <QList>

namespace Pressmark {

class Archive;
class Session;

/// The annotated PDF of one article: the imported PDF with its marks added, or the article typeset if it was something
/// else (or `typeset` is set). `worker` as in ImportOptions.
Result<PdfSummary> exportArticle(Archive &archive, ArticleId article, const PdfOptions &options, bool typeset,
                                 const QString &worker, const QString &path, const ProgressSink &progress,
                                 std::stop_token stop);

/// How many of the passages of these articles go into an export.
Result<qsizetype> countMarks(const Session &session, const QList<ArticleId> &articles, const MarkChoice &choice);

/// A report of these articles, in this order: a web page if the name of the file ends in .html, else a PDF.
Result<PdfSummary> exportReportOf(Archive &archive, const QList<ArticleId> &articles, const ReportOptions &options,
                                  const QString &worker, const QString &path, const ProgressSink &progress,
                                  std::stop_token stop);

} // namespace Pressmark
