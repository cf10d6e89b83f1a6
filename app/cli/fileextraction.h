#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "model/document.h"

#include <QList>
#include <QStringList>

#include <functional>
#include <stop_token>

namespace Pressmark {

struct FileExtractionOptions
{
    QString worker; // path of pressmark-worker, "" to look for it
    QString type;   // importer's name, "" to recognise it
    int jobs = 0;   // processes; 0: as many as cores
};

/// Is told of every file, in order, on the calling thread.
using ExtractionSink = std::function<void(const QString &file, const Result<QList<Document>> &documents)>;

/// Reads the documents of files in worker processes. Cancelled if asked to stop.
Result<void> extractFiles(const QStringList &files, const FileExtractionOptions &options, const ExtractionSink &sink,
                          const ProgressSink &progress, std::stop_token stop);

} // namespace Pressmark
