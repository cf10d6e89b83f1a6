#pragma once

#include "exporting/pdfexport.h"

#include <QList>

namespace Pressmark {

class Archive;
class Session;

/// What an article is written as; a text document is for word processors.
enum class ArticleForm { Pdf, Text };

/// One article with its marks. What colours mean is read from the archive. `worker` as in ImportOptions.
Result<PdfSummary> exportArticle(Archive &archive, ArticleId article, const PdfOptions &options, ArticleForm form,
                                 const QString &worker, const QString &path, const ProgressSink &progress,
                                 std::stop_token stop);

/// How many of the passages of these articles go into an export.
Result<qsizetype> countMarks(const Session &session, const QList<ArticleId> &articles, const MarkChoice &choice);

/// What a report of these articles counts on its cover.
Result<ReportTotals> countReport(const Session &session, const QList<ArticleId> &articles, const MarkChoice &choice);

/// Whether a file is to be a text document, by the ending of its name: .odt
bool isTextDocument(const QString &path);

/// A report of these articles, in this order: a web page if the name of the file ends in .html, a text document if in
/// .odt, else a PDF.
Result<PdfSummary> exportReportOf(Archive &archive, const QList<ArticleId> &articles, const ReportOptions &options,
                                  const QString &worker, const QString &path, const ProgressSink &progress,
                                  std::stop_token stop);

} // namespace Pressmark
