#include "jobs/concordanceexport.h"

#include "base/pendingfile.h"
#include "exporting/csv.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr qsizetype TableContext = 240; // UTF-16 units on each side
constexpr qsizetype TextContext = 80;
constexpr qsizetype RowsAtOnce = 200;

QString writtenRow(ConcordanceFormat format, const ConcordanceRow &row, const ConcordanceText &text)
{
    return format == ConcordanceFormat::Csv ? concordanceCsvRow(row, text) + u"\r\n"_s
                                            : concordanceTextRow(row, text, TextContext) + u'\n';
}

Result<QByteArray> writtenRows(const Session &session, const QList<ConcordanceRow> &rows, ConcordanceFormat format)
{
    QList<ConcordanceLine> lines;
    for (const ConcordanceRow &row : rows)
        lines.append(row.line);
    const auto texts =
        readConcordanceTexts(session, lines, format == ConcordanceFormat::Csv ? TableContext : TextContext);
    if (!texts)
        return texts.error();
    QString written;
    for (qsizetype i = 0; i < rows.size(); ++i)
        written += writtenRow(format, rows[i], texts->at(i));
    return written.toUtf8();
}

} // namespace

QString concordanceCsvHead()
{
    return csvRow({u"before"_s, u"hit"_s, u"after"_s, u"title"_s, u"source"_s, u"date"_s, u"tags"_s, u"article"_s,
                   u"part"_s, u"start"_s, u"length"_s, u"copies"_s});
}

QString concordanceCsvRow(const ConcordanceRow &row, const ConcordanceText &text)
{
    return csvRow({text.before.trimmed(), text.hit, text.after.trimmed(), text.title, text.source, text.published.value,
                   text.tagNames.join(u"; "_s), QString::number(row.line.article.value), partName(row.line.part),
                   QString::number(row.line.start), QString::number(row.line.length), QString::number(row.copies)});
}

QString concordanceTextRow(const ConcordanceRow &row, const ConcordanceText &text, qsizetype width)
{
    QStringList about{text.source, text.published.value, text.title, u"#%1"_s.arg(row.line.article.value)};
    about.removeAll(QString());
    const QString copies = row.copies > 1 ? u" ×%1"_s.arg(row.copies) : QString();
    return text.before.rightJustified(width) + u'[' + text.hit + u']' + text.after + u"  ("_s + about.join(u" · "_s)
        + u')' + copies;
}

Result<void> exportConcordance(const Session &session, const QList<ConcordanceRow> &rows, ConcordanceFormat format,
                               const QString &path, const ProgressSink &progress, std::stop_token stop)
{
    Result<PendingFile> file = PendingFile::create(path);
    if (!file)
        return file.error();
    // A spreadsheet takes a file without the mark for one of an older encoding.
    const QByteArray head = format == ConcordanceFormat::Csv
        ? QByteArray("\xEF\xBB\xBF") + concordanceCsvHead().toUtf8() + "\r\n"
        : QByteArray();
    Result<void> written = file->write(head);
    for (qsizetype done = 0; written && done < rows.size(); done += RowsAtOnce) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled,
                         QCoreApplication::translate("Pressmark::Export", "Stopped. No file was written.")};
        const auto part = writtenRows(session, rows.mid(done, RowsAtOnce), format);
        if (!part)
            return part.error();
        written = file->write(*part);
        if (progress)
            progress({std::min(done + RowsAtOnce, rows.size()), rows.size(), {}});
    }
    return written ? file->putInPlace() : written;
}

} // namespace Pressmark
