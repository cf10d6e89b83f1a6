#include "window/importing/importstarter.h"

#include "archive/archive.h"
#include "window/importing/importreport.h"
#include "window/importing/openurldialog.h"
#include "window/importing/picturefetcher.h"
#include "window/jobs/job.h"
#include "window/jobs/jobstrip.h"
#include "window/shell/messagebar.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

const QString FolderKey = u"import/folder"_s;

/// A page that came over the network at a person's wish may have its pictures fetched too.
ImportedBytes withFetcher(ImportedBytes bytes, const ProgressSink &progress, const std::stop_token &stop)
{
    if (!bytes.fetched)
        return bytes;
    const auto fetcher = std::make_shared<PictureFetcher>(QUrl(bytes.url));
    bytes.fetchPicture = [fetcher, &progress, stop](const QString &url) {
        return fetcher->fetch(QUrl(url), progress, stop);
    };
    return bytes;
}

QList<ImportedBytes> withFetchers(QList<ImportedBytes> all, const ProgressSink &progress, const std::stop_token &stop)
{
    for (ImportedBytes &bytes : all)
        bytes = withFetcher(bytes, progress, stop);
    return all;
}

/// Pages that are fetched one after the other.
QList<AwaitedBytes> awaitedPages(const QList<PageToCheck> &pages, const ProgressSink &progress,
                                 const std::stop_token &stop)
{
    QList<AwaitedBytes> awaited;
    for (const PageToCheck &page : pages) {
        const Progress before{awaited.size(), pages.size(), page.url.host()};
        const auto fetch = [page, before, &progress, stop]() -> Result<ImportedBytes> {
            progress(before);
            const Result<ImportedBytes> bytes = fetchPage(page, stop);
            if (!bytes)
                return bytes;
            return withFetcher(*bytes, progress, stop);
        };
        awaited.append({page.url.toString(), fetch});
    }
    return awaited;
}

} // namespace

ImportStarter::ImportStarter(JobStrip *jobs, MessageBar *messages, QWidget *window)
    : QObject(window)
    , m_jobs(jobs)
    , m_messages(messages)
    , m_window(window)
{ }

void ImportStarter::setArchive(std::shared_ptr<Archive> archive)
{
    m_archive = std::move(archive);
}

void ImportStarter::chooseFiles()
{
    QSettings settings;
    const QString filter =
        tr("Clippings (*.html *.htm *.xhtml *.txt *.pdf *.jpg *.jpeg *.png *.tif *.tiff *.webp *.gif);;All files (*)");
    const QStringList files =
        QFileDialog::getOpenFileNames(m_window, tr("Import files"), settings.value(FolderKey).toString(), filter);
    if (files.isEmpty())
        return;
    settings.setValue(FolderKey, QFileInfo(files.first()).path());
    start(files, {});
}

void ImportStarter::chooseFolder()
{
    QSettings settings;
    const QString folder = QFileDialog::getExistingDirectory(m_window, tr("Import a folder with everything in it"),
                                                             settings.value(FolderKey).toString());
    if (folder.isEmpty())
        return;
    settings.setValue(FolderKey, folder);
    start({folder}, {});
}

void ImportStarter::pasteClipping()
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    const Clippings clippings = mime ? clippingsFrom(*mime) : Clippings();
    if (clippings.isEmpty())
        m_messages->showNews(tr("The clipboard holds nothing to import. Copy an article in your browser first."));
    else
        import(clippings);
}

void ImportStarter::openUrl(const QUrl &url)
{
    if (!m_archive)
        return;
    auto *dialog = new OpenUrlDialog(url, m_window);
    const auto take = [this](const FetchedPage &page) {
        const ImportedBytes bytes{.bytes = page.bytes,
                                  .name = fileNameFor(page),
                                  .url = page.url.toString(),
                                  .charset = page.charset,
                                  .fetched = page.fetched};
        start({}, {bytes});
    };
    connect(dialog, &OpenUrlDialog::pageFetched, this, take);
    dialog->open();
}

void ImportStarter::import(const Clippings &clippings)
{
    if (!clippings.address.isEmpty())
        openUrl(clippings.address);
    else if (!clippings.isEmpty())
        start(clippings.paths, clippings.bytes);
}

bool ImportStarter::isWritable()
{
    if (m_archive && m_archive->isReadOnly())
        m_messages->showError({ErrorCode::ArchiveReadOnly,
                               tr("This archive is open for reading only, so nothing can be imported into it.")});
    return m_archive && !m_archive->isReadOnly();
}

void ImportStarter::start(const QStringList &paths, const QList<ImportedBytes> &bytes)
{
    if (!isWritable())
        return;
    run(tr("Importing"),
        [archive = m_archive, paths, bytes](Outcome &outcome, const ProgressSink &progress,
                                            std::stop_token stop) -> Result<void> {
            const ImportSink sink = [&outcome](const ImportItem &item) { outcome.items.append(item); };
            const Result<ImportSummary> summary = bytes.isEmpty()
                ? importPaths(*archive, paths, {}, sink, progress, stop)
                : importBytes(*archive, withFetchers(bytes, progress, stop), {}, sink, progress, stop);
            if (!summary)
                return summary.error();
            outcome.summary = *summary;
            return {};
        });
}

void ImportStarter::checkAgain(const QList<PageToCheck> &pages)
{
    if (!isWritable())
        return;
    run(tr("Checking pages again"),
        [archive = m_archive, pages](Outcome &outcome, const ProgressSink &progress,
                                     std::stop_token stop) -> Result<void> {
            const ImportSink sink = [&outcome](const ImportItem &item) { outcome.items.append(item); };
            const Result<ImportSummary> summary =
                importAwaited(*archive, awaitedPages(pages, progress, stop), {}, sink, progress, stop);
            if (!summary)
                return summary.error();
            outcome.summary = *summary;
            return {};
        });
}

void ImportStarter::run(const QString &title,
                        const std::function<Result<void>(Outcome &, const ProgressSink &, std::stop_token)> &work)
{
    auto *job = new Job(title, this);
    const auto outcome = std::make_shared<Outcome>();
    connect(job, &Job::finished, this, [this, outcome](const Result<void> &result) { report(outcome, result); });
    m_jobs->add(job);
    job->start([work, outcome](const ProgressSink &progress, std::stop_token stop) {
        return work(*outcome, progress, std::move(stop));
    });
}

void ImportStarter::report(const std::shared_ptr<Outcome> &outcome, const Result<void> &result)
{
    const bool cancelled = !result && result.error().code == ErrorCode::Cancelled;
    if (!result && !cancelled) {
        m_messages->showError(result.error());
        return;
    }
    const QString text = cancelled ? tr("Stopped. What was imported before stays.") : summaryText(outcome->summary);
    if (outcome->items.isEmpty())
        m_messages->showNews(cancelled ? text : tr("Nothing was found to import."));
    else
        m_messages->showNews(text, tr("Show report"), [this, outcome] { showReport(outcome); });
    Q_EMIT imported(outcome->summary);
}

void ImportStarter::showReport(const std::shared_ptr<Outcome> &outcome)
{
    auto *report = new ImportReport(outcome->items, outcome->summary, m_window);
    connect(report, &ImportReport::articleRequested, this, &ImportStarter::articleRequested);
    report->show();
}

} // namespace Pressmark
