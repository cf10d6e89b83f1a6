#pragma once

#include "base/progress.h"
#include "search/concordancelines.h"

#include <stop_token>

namespace Pressmark {

enum class ConcordanceFormat { Csv, Text };

/// A row to be written: a line, and how many lines it stands for.
struct ConcordanceRow
{
    ConcordanceLine line;
    qsizetype copies = 1;
};

/// The heads of the columns.
QString concordanceCsvHead();
QString concordanceCsvRow(const ConcordanceRow &row, const ConcordanceText &text);
/// `before [hit] after`, and in brackets where it is from. The hits stand below each other if `width` is that of the
/// context.
QString concordanceTextRow(const ConcordanceRow &row, const ConcordanceText &text, qsizetype width);

/// Writes rows to a file, in this order. Cancelled if it was asked to stop; there is no file then.
Result<void> exportConcordance(const Session &session, const QList<ConcordanceRow> &rows, ConcordanceFormat format,
                               const QString &path, const ProgressSink &progress, std::stop_token stop);

} // namespace Pressmark
