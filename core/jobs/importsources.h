#pragma once

#include "jobs/importjob.h"

#include <functional>

namespace Pressmark {

/// One file, or bytes from elsewhere, on their way in.
struct ImportSource
{
    QString name; // as it is reported: the path as given, or a name
    QString fileName;
    QString folder; // in which the file lies; empty for bytes from elsewhere
    QString url;
    QByteArray charset;
    QString type;
    std::optional<qint64> fetched;
    ArticleId checks;
    qint64 size = 0;
    std::function<Result<QByteArray>()> load;
    std::function<Result<QByteArray>(const QString &url)> fetchPicture; // may be empty
    /// What the source becomes when its turn comes, of the same name; empty if it is here already.
    std::function<Result<ImportSource>()> fetch;
};

/// The files, and those in the folders and below them, in the order of their names, but pictures behind the pages that
/// may show them. Hidden files, archives of Pressmark and the picture folders of saved pages ("page_files" beside
/// "page.html") are passed over.
QList<ImportSource> sourcesOf(const QStringList &paths);
QList<ImportSource> sourcesOf(const QList<ImportedBytes> &bytes);
QList<ImportSource> sourcesOf(const QList<AwaitedBytes> &awaited);

} // namespace Pressmark
