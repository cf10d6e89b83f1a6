#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QStringList>

#include <stop_token>

namespace Pressmark {

class Archive;

struct CheckReport
{
    qint64 articles = 0;
    qint64 revisions = 0;
    qint64 originals = 0;
    QStringList problems;    // sentences; empty if all is well
    qint64 unreferenced = 0; // originals that no capture names: harmless

    bool operator==(const CheckReport &) const = default;
};

/// Compares everything with its hash and the index with the content. Takes about as long as reading the archive.
Result<CheckReport> checkArchive(Archive &archive, const ProgressSink &progress, std::stop_token stop);

/// Rebuilds the index from the content.
Result<void> rebuildIndex(Archive &archive);

} // namespace Pressmark
