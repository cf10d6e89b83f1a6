#pragma once

#include "archive/captures.h"
#include "archive/carriedannotations.h"
#include "base/progress.h"
#include "base/result.h"

#include <QStringList>

#include <functional>
#include <stop_token>

namespace Pressmark {

class Archive;

/// Bytes that do not come from a file: the clipboard, or the network.
struct ImportedBytes
{
    QByteArray bytes;
    QString name; // as a file name: "clipping.txt", "page.html"
    QString url;
    QByteArray charset;
    QString type;                  // importer's name, or "" to recognise it
    std::optional<qint64> fetched; // when it came over the network
    ArticleId checks;              // whose page it is, fetched again: kept only if it says something else
    /// Fetches a picture of the page, on the importing thread; empty if nothing else may be fetched.
    std::function<Result<QByteArray>(const QString &url)> fetchPicture;
};

/// Bytes that are fetched when their turn comes.
struct AwaitedBytes
{
    QString name;                                 // as it is reported
    std::function<Result<ImportedBytes>()> fetch; // on the importing thread
};

/// What became of one document, or of a file that gave none. Reported only once it is durable.
struct ImportItem
{
    QString file;
    QString part;
    std::optional<CaptureAdded> added;
    std::optional<Error> error; // with `added`: kept, but could not be read
    CarriedSummary carried = {};

    bool isStored() const { return added.has_value(); }
};

struct ImportSummary
{
    int imported = 0;
    int captures = 0;
    int aside = 0;
    int duplicates = 0;
    int failed = 0;
    int passages = 0; // brought back from reports and exported articles
    int others = 0;   // annotations of others in PDFs
};

struct ImportOptions
{
    QString worker;  // path of pressmark-worker, "" to look for it
    int workers = 0; // processes; 0: as many as cores
};

/// Called once for each item, on the importing thread.
using ImportSink = std::function<void(const ImportItem &)>;

/// Imports files, and folders with everything below them. Stops between files when asked to; what was reported stays.
/// The whole import is one act, undone in one step.
Result<ImportSummary> importPaths(Archive &archive, const QStringList &paths, const ImportOptions &options,
                                  const ImportSink &sink, const ProgressSink &progress, std::stop_token stop);

/// The same for bytes that are already here.
Result<ImportSummary> importBytes(Archive &archive, const QList<ImportedBytes> &sources, const ImportOptions &options,
                                  const ImportSink &sink, const ProgressSink &progress, std::stop_token stop);

/// The same for bytes that come one after the other, on this thread: what came is kept before the next is asked for, so
/// that no more than one is in memory.
Result<ImportSummary> importAwaited(Archive &archive, const QList<AwaitedBytes> &sources, const ImportOptions &options,
                                    const ImportSink &sink, const ProgressSink &progress, std::stop_token stop);

} // namespace Pressmark
