#pragma once

#include "jobs/concordanceexport.h"
#include "jobs/exportjob.h"
#include "jobs/passageexport.h"
#include "model/article.h"
#include "model/tag.h"
#include "window/exporting/pagespreview.h"
#include "window/jobs/job.h"

#include <QObject>

#include <functional>
#include <memory>
#include <stop_token>

class QWidget;

namespace Pressmark {

class Archive;
class ArchiveConnection;
class ExportDialog;
class JobStrip;
class MessageBar;
struct LibraryContents;

/// What a report can be of: articles that are known, or those that a query finds when it is written.
struct ReportSource
{
    QString title;
    QList<ArticleId> articles;
    QString query;
    qsizetype count = 0; // that the query found last

    qsizetype size() const { return query.isEmpty() ? articles.size() : count; }
};

/// Rows of a list of passages.
struct PassageSelection
{
    PassageResult result;
    PassageGroup kind = PassageGroup::None;
    QList<qsizetype> rows;
};

/// Asks where to and how, and writes annotated PDFs, reports, concordances and passages as jobs.
class ExportStarter : public QObject
{
    Q_OBJECT

public:
    ExportStarter(JobStrip *jobs, MessageBar *messages, QWidget *window);

    void setConnection(ArchiveConnection *connection);

    void askForArticle(const Article &article, bool isPdf, const QList<Tag> &tags);
    /// `chosen`: the source that is offered first.
    void askForReport(const QList<ReportSource> &sources, qsizetype chosen, const LibraryContents &contents);
    /// References to these articles, in a format that the person chooses.
    void askForReferences(const QList<ArticleId> &articles, const QString &title);
    void askForPassages(const PassageSelection &passages, const QString &title);
    void askForConcordance(const QList<ConcordanceRow> &rows, const QString &title);

    /// Without asking. As a text document if the file's name ends in .odt, else as PDF.
    void exportArticleTo(const QString &path, ArticleId article, const PdfOptions &options);
    void exportReportTo(const QString &path, const ReportSource &source, const ReportOptions &options);
    void exportReferencesTo(const QString &path, const QList<ArticleId> &articles);
    /// As a table if the file's name ends in .csv, else as Markdown.
    void exportPassagesTo(const QString &path, const PassageSelection &passages);
    /// As a table if the file's name ends in .csv, else as text.
    void exportConcordanceTo(const QString &path, const QList<ConcordanceRow> &rows);

Q_SIGNALS:
    void written(const QString &path);

private:
    /// Lets marks be chosen by who made them.
    void offerPersons(ExportDialog *dialog);
    /// Has the marks counted that the dialog chooses, whenever others are chosen.
    void countMarksFor(ExportDialog *dialog, const std::function<ReportSource()> &source);
    /// Shows the first pages of what the dialog would write, whenever that is something else.
    static void preview(ExportDialog *dialog, const std::function<PagesPreview::Paint()> &paint);
    PagesPreview::Paint previewOf(const ReportSource &source, const ReportOptions &options) const;
    using Writer = std::function<Result<PdfSummary>(const ProgressSink &, std::stop_token)>;
    void start(const QString &title, const QString &path, const Writer &writer);
    /// As a job; `sentence` says what was done.
    void run(const QString &title, const QString &path, const Job::Work &work,
             const std::function<QString()> &sentence);
    /// `filters` as file dialogs have them, the first with the ending that is added if there is none.
    QString askForPath(const QString &title, const QString &name, const QString &filters, const QString &ending);

    JobStrip *m_jobs;
    MessageBar *m_messages;
    QWidget *m_window;
    ArchiveConnection *m_connection = nullptr;
    std::shared_ptr<Archive> m_archive;
};

/// A title as the name of a file on any system.
QString safeFileName(const QString &title);

} // namespace Pressmark
