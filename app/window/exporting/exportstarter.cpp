#include "window/exporting/exportstarter.h"

#include "archive/archive.h"
#include "archive/operations.h"
#include "jobs/exportpreview.h"
#include "jobs/referenceexport.h"
#include "window/connection/archiveconnection.h"
#include "window/exporting/exportdialog.h"
#include "window/exporting/templatekeeping.h"
#include "window/jobs/job.h"
#include "window/jobs/jobstrip.h"
#include "window/library/librarycontents.h"
#include "window/shell/messagebar.h"

#include <QDate>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QSettings>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

const QString FolderKey = u"export/folder"_s;

Result<QList<ArticleId>> articlesOf(const Session &session, const ReportSource &source)
{
    if (source.query.isEmpty())
        return source.articles;
    const Result<SearchQuery> query = parseQuery(source.query);
    if (!query)
        return query.error();
    const Result<SearchResult> found = search(session, *query, {.sort = SearchSort::Date});
    if (!found)
        return found.error();
    if (found->articles.isEmpty())
        return Error{ErrorCode::NotFound,
                     ExportStarter::tr("“%1” finds no article, so there is nothing to report on.").arg(source.title)};
    return found->articles;
}

/// As that person sees them; everything if it is empty.
Result<QList<ArticleId>> articlesSeen(const Archive &archive, const ReportSource &source, const QString &person)
{
    const Result<Session> session = archive.session(person);
    if (!session)
        return session.error();
    return articlesOf(*session, source);
}

} // namespace

QString safeFileName(const QString &title)
{
    static const QRegularExpression unsafe(u"[\\x{00}-\\x{1f}/\\\\:*?\"<>|]+"_s);
    QString name = title.simplified();
    name.replace(unsafe, u" "_s);
    name = name.simplified().left(80).trimmed();
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name.isEmpty() ? u"article"_s : name;
}

QStringList namesOf(const QList<Tag> &tags)
{
    QStringList names;
    for (const Tag &tag : tags)
        names.append(tag.name);
    return names;
}

/// The name with the ending of the chosen filter, "RIS (*.ris)", unless it has one that was typed.
QString withEnding(const QString &path, const QString &filter, const QString &otherwise)
{
    static const QRegularExpression star(u"\\(\\*(\\.\\w+)\\)"_s);
    const QString chosen = star.match(filter).captured(1);
    const QString offered = chosen.isEmpty() ? otherwise : chosen;
    const QString suffix = QFileInfo(path).suffix();
    if (suffix.isEmpty())
        return path + offered;
    const bool isOffered = (u'.' + suffix).compare(otherwise, Qt::CaseInsensitive) == 0;
    return isOffered ? path.chopped(suffix.size() + 1) + offered : path;
}

ExportStarter::ExportStarter(JobStrip *jobs, MessageBar *messages, QWidget *window)
    : QObject(window)
    , m_jobs(jobs)
    , m_messages(messages)
    , m_window(window)
{ }

void ExportStarter::setConnection(ArchiveConnection *connection)
{
    m_connection = connection;
    m_archive = connection ? connection->share() : nullptr;
}

void ExportStarter::countMarksFor(ExportDialog *dialog, const std::function<ReportSource()> &source)
{
    const auto count = [this, dialog, source] {
        if (!m_connection)
            return;
        const auto question = [from = source(), marks = dialog->marks()](const Session &session) -> Result<qsizetype> {
            const Result<QList<ArticleId>> articles = articlesOf(session, from);
            return articles ? countMarks(session, *articles, marks) : Result<qsizetype>(articles.error());
        };
        const auto answer = [dialog](const Result<qsizetype> &marks) {
            if (marks)
                dialog->showCount(*marks);
        };
        m_connection->read<qsizetype>(ArchiveConnection::Lane::Rows, dialog, question, answer);
    };
    connect(dialog, &ExportDialog::countRequested, this, count);
    count();
}

void ExportStarter::offerPersons(ExportDialog *dialog)
{
    const auto answer = [dialog](const Result<QStringList> &persons) {
        if (persons)
            dialog->setPersons(*persons);
    };
    m_connection->read<QStringList>(ArchiveConnection::Lane::Rows, dialog, readMarkers, answer);
}

QString ExportStarter::askForPath(const QString &title, const QString &name, const QString &filters,
                                  const QString &ending)
{
    QSettings settings;
    const QDir folder(settings.value(FolderKey, QDir::homePath()).toString());
    QString filter;
    QString path =
        QFileDialog::getSaveFileName(m_window, title, folder.filePath(safeFileName(name) + ending), filters, &filter);
    if (path.isEmpty())
        return {};
    path = withEnding(path, filter, ending);
    settings.setValue(FolderKey, QFileInfo(path).path());
    return path;
}

void ExportStarter::askForArticle(const Article &article, bool isPdf, const QList<Tag> &tags)
{
    auto *dialog = new ExportDialog(ExportDialog::Subject::Article, isPdf, m_window);
    dialog->setTags(namesOf(tags));
    offerPersons(dialog);
    countMarksFor(dialog, [id = article.id] { return ReportSource{.articles = {id}}; });
    keepTemplates(dialog, m_connection);
    dialog->preview()->setCaption(tr("The first pages"));
    preview(dialog, [this, dialog, id = article.id]() -> PagesPreview::Paint {
        PdfOptions options = dialog->pdfOptions();
        options.marks.viewer = m_connection->person();
        return [archive = m_archive, id, options](int width, const auto &shown, std::stop_token stop) {
            return previewArticle(*archive, id, options, {}, width, shown, stop);
        };
    });
    const auto go = [this, dialog, article] {
        const QString path = askForPath(tr("Export the article"), article.metadata.title,
                                        tr("PDF files (*.pdf);;Text documents for word processors (*.odt)"), u".pdf"_s);
        if (!path.isEmpty())
            exportArticleTo(path, article.id, dialog->pdfOptions());
    };
    connect(dialog, &QDialog::accepted, this, go);
    dialog->open();
}

void ExportStarter::askForReport(const QList<ReportSource> &sources, qsizetype chosen, const LibraryContents &contents)
{
    auto *dialog = new ExportDialog(ExportDialog::Subject::Report, false, m_window);
    QList<std::pair<QString, qsizetype>> subjects;
    for (const ReportSource &source : sources)
        subjects.append({source.title, source.size()});
    dialog->setSubjects(subjects, chosen);
    dialog->setTags(namesOf(contents.tags));
    offerPersons(dialog);
    countMarksFor(dialog, [dialog, sources] { return sources.at(dialog->subject()); });
    keepTemplates(dialog, m_connection);
    const auto chosenOptions = [dialog, tags = contents.tags] {
        ReportOptions options = dialog->reportOptions();
        options.tags = tags;
        options.prepared = QLocale().toString(QDate::currentDate(), u"d MMMM yyyy"_s);
        return options;
    };
    preview(dialog, [this, dialog, sources, chosenOptions]() -> PagesPreview::Paint {
        const ReportSource &source = sources.at(dialog->subject());
        const ReportOptions options = chosenOptions();
        const int most = articlesInPreview(options);
        dialog->preview()->setCaption(source.size() > most
                                          ? tr("The first pages, of the first %n article(s) only", nullptr, most)
                                          : tr("The first pages"));
        return previewOf(source, options);
    });
    const auto go = [this, dialog, sources, chosenOptions] {
        const ReportOptions options = chosenOptions();
        const QString path = askForPath(
            tr("Export a report"), options.title,
            tr("PDF files (*.pdf);;Web pages (*.html);;Text documents for word processors (*.odt)"), u".pdf"_s);
        if (!path.isEmpty())
            exportReportTo(path, sources.at(dialog->subject()), options);
    };
    connect(dialog, &QDialog::accepted, this, go);
    dialog->open();
}

void ExportStarter::preview(ExportDialog *dialog, const std::function<PagesPreview::Paint()> &paint)
{
    const auto show = [dialog, paint] { dialog->preview()->paint(paint()); };
    connect(dialog, &ExportDialog::previewRequested, dialog, show);
    show();
}

PagesPreview::Paint ExportStarter::previewOf(const ReportSource &source, const ReportOptions &options) const
{
    ReportOptions seen = options;
    seen.pdf.marks.viewer = m_connection->person();
    return [archive = m_archive, source, seen](int width, const auto &shown, std::stop_token stop) -> Result<void> {
        const Result<QList<ArticleId>> articles = articlesSeen(*archive, source, seen.pdf.marks.viewer);
        if (!articles)
            return articles.error();
        return previewReport(*archive, *articles, seen, {}, width, shown, stop);
    };
}

void ExportStarter::exportArticleTo(const QString &path, ArticleId article, const PdfOptions &options)
{
    const ArticleForm form = isTextDocument(path) ? ArticleForm::Text : ArticleForm::Pdf;
    PdfOptions seen = options;
    seen.marks.viewer = m_connection->person();
    const auto writer = [archive = m_archive, path, article, seen, form](const ProgressSink &progress,
                                                                         std::stop_token stop) {
        return exportArticle(*archive, article, seen, form, {}, path, progress, stop);
    };
    start(tr("Writing the article"), path, writer);
}

void ExportStarter::exportReportTo(const QString &path, const ReportSource &source, const ReportOptions &options)
{
    ReportOptions seen = options;
    seen.pdf.marks.viewer = m_connection->person();
    const auto writer = [archive = m_archive, path, source, seen](const ProgressSink &progress,
                                                                  std::stop_token stop) -> Result<PdfSummary> {
        const Result<QList<ArticleId>> articles = articlesSeen(*archive, source, seen.pdf.marks.viewer);
        if (!articles)
            return articles.error();
        return exportReportOf(*archive, *articles, seen, {}, path, progress, stop);
    };
    start(tr("Writing the report"), path, writer);
}

void ExportStarter::askForConcordance(const QList<ConcordanceRow> &rows, const QString &title)
{
    const QString path = askForPath(tr("Export the concordance"), title, tr("Tables (*.csv);;Text (*.txt)"), u".csv"_s);
    if (!path.isEmpty())
        exportConcordanceTo(path, rows);
}

void ExportStarter::exportConcordanceTo(const QString &path, const QList<ConcordanceRow> &rows)
{
    const bool table = path.endsWith(u".csv"_s, Qt::CaseInsensitive);
    const auto work = [archive = m_archive, person = m_connection->person(), path, rows,
                       table](const ProgressSink &progress, std::stop_token stop) -> Result<void> {
        const Result<Session> session = archive->session(person);
        if (!session)
            return session.error();
        return exportConcordance(*session, rows, table ? ConcordanceFormat::Csv : ConcordanceFormat::Text, path,
                                 progress, stop);
    };
    const auto sentence = [path, count = rows.size()] {
        return tr("%1 is written: %2.").arg(QFileInfo(path).fileName(), tr("%n line(s)", nullptr, int(count)));
    };
    run(tr("Writing the concordance"), path, work, sentence);
}

void ExportStarter::askForReferences(const QList<ArticleId> &articles, const QString &title)
{
    if (articles.isEmpty()) {
        m_messages->showNews(tr("The list is empty, so there are no references to export."));
        return;
    }
    const QString path =
        askForPath(tr("Export references"), title, tr("CSL-JSON (*.json);;RIS (*.ris);;BibTeX (*.bib)"), u".json"_s);
    if (!path.isEmpty())
        exportReferencesTo(path, articles);
}

void ExportStarter::exportReferencesTo(const QString &path, const QList<ArticleId> &articles)
{
    const ReferenceFormat format = path.endsWith(u".ris"_s, Qt::CaseInsensitive) ? ReferenceFormat::Ris
        : path.endsWith(u".bib"_s, Qt::CaseInsensitive)                          ? ReferenceFormat::BibTex
                                                                                 : ReferenceFormat::CslJson;
    const auto work = [archive = m_archive, person = m_connection->person(), path, articles,
                       format](const ProgressSink &progress, std::stop_token stop) -> Result<void> {
        const Result<Session> session = archive->session(person);
        return session ? exportReferences(*session, articles, format, path, progress, stop)
                       : Result<void>(session.error());
    };
    const auto sentence = [path, count = articles.size()] {
        return tr("%1 is written: %2.")
            .arg(QFileInfo(path).fileName(), tr("%n reference(s)", nullptr, static_cast<int>(count)));
    };
    run(tr("Writing the references"), path, work, sentence);
}

void ExportStarter::askForPassages(const PassageSelection &passages, const QString &title)
{
    const QString path = askForPath(tr("Export the passages"), title, tr("Tables (*.csv);;Markdown (*.md)"), u".csv"_s);
    if (!path.isEmpty())
        exportPassagesTo(path, passages);
}

void ExportStarter::exportPassagesTo(const QString &path, const PassageSelection &passages)
{
    const bool table = path.endsWith(u".csv"_s, Qt::CaseInsensitive);
    const auto summary = std::make_shared<PassageExportSummary>();
    const auto work = [archive = m_archive, person = m_connection->person(), path, passages, table,
                       summary](const ProgressSink &progress, std::stop_token stop) -> Result<void> {
        const Result<Session> session = archive->session(person);
        if (!session)
            return session.error();
        const auto written = exportPassages(*session, passages.result, passages.kind, passages.rows,
                                            table ? PassageFormat::Csv : PassageFormat::Markdown, path, progress, stop);
        if (!written)
            return written.error();
        *summary = *written;
        return {};
    };
    const auto sentence = [path, summary] {
        const QString count = tr("%Ln passage(s)", nullptr, static_cast<int>(summary->written));
        const QString text = tr("%1 is written: %2.").arg(QFileInfo(path).fileName(), count);
        return summary->leftOut == 0
            ? text
            : text + u' ' + tr("%Ln private one(s) were left out.", nullptr, static_cast<int>(summary->leftOut));
    };
    run(tr("Writing the passages"), path, work, sentence);
}

void ExportStarter::start(const QString &title, const QString &path, const Writer &writer)
{
    const auto summary = std::make_shared<PdfSummary>();
    const auto work = [writer, summary](const ProgressSink &progress, std::stop_token stop) -> Result<void> {
        const Result<PdfSummary> written = writer(progress, stop);
        if (!written)
            return written.error();
        *summary = *written;
        return {};
    };
    const auto sentence = [path, summary] {
        const QString name = QFileInfo(path).fileName();
        const QString marks = tr("%n mark(s)", nullptr, summary->annotations);
        if (summary->pages == 0) // a web page or a text document
            return tr("%1 is written: %2.").arg(name, marks);
        const QString pages = tr("%n page(s)", nullptr, summary->pages);
        return tr("%1 is written: %2, %3, verified.").arg(name, pages, marks);
    };
    run(title, path, work, sentence);
}

void ExportStarter::run(const QString &title, const QString &path, const Job::Work &work,
                        const std::function<QString()> &sentence)
{
    auto *job = new Job(title, this);
    const auto done = [this, path, sentence](const Result<void> &result) {
        if (!result) {
            if (result.error().code != ErrorCode::Cancelled)
                m_messages->showError(result.error());
            return;
        }
        const auto open = [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); };
        const auto show = [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); };
        m_messages->showNews(sentence(), {{tr("Open"), open}, {tr("Show in its folder"), show}});
        Q_EMIT written(path);
    };
    connect(job, &Job::finished, this, done);
    m_jobs->add(job);
    job->start(work);
}

} // namespace Pressmark
