#pragma once

#include "jobs/importjob.h"
#include "window/importing/clippings.h"
#include "window/importing/pagechecker.h"

#include <QObject>

#include <memory>

class QWidget;

namespace Pressmark {

class Archive;
class JobStrip;
class MessageBar;

/// Brings clippings in: from files, folders, the clipboard, something dropped, or an address. Shows how it went.
class ImportStarter : public QObject
{
    Q_OBJECT

public:
    ImportStarter(JobStrip *jobs, MessageBar *messages, QWidget *window);

    /// Where to; null: nowhere.
    void setArchive(std::shared_ptr<Archive> archive);

    void chooseFiles();
    void chooseFolder();
    void pasteClipping();
    void openUrl(const QUrl &url = {});
    void import(const Clippings &clippings);
    /// Fetches these pages again and keeps what changed.
    void checkAgain(const QList<PageToCheck> &pages);

Q_SIGNALS:
    void articleRequested(Pressmark::ArticleId article);
    void imported(const Pressmark::ImportSummary &summary);

private:
    struct Outcome
    {
        QList<ImportItem> items;
        ImportSummary summary;
    };

    void start(const QStringList &paths, const QList<ImportedBytes> &bytes);
    bool isWritable();
    void run(const QString &title,
             const std::function<Result<void>(Outcome &, const ProgressSink &, std::stop_token)> &work);
    void report(const std::shared_ptr<Outcome> &outcome, const Result<void> &result);
    void showReport(const std::shared_ptr<Outcome> &outcome);

    JobStrip *m_jobs;
    MessageBar *m_messages;
    QWidget *m_window;
    std::shared_ptr<Archive> m_archive;
};

} // namespace Pressmark
