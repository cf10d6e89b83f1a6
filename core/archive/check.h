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

/// Builds the index of words anew from the content, beside the old one, in which searching goes on until the new one
/// takes its place in one step. Writing goes on meanwhile. Cancelled, with the old index in use, if it was stopped;
/// the same after being killed.
Result<void> rebuildIndex(Archive &archive, const ProgressSink &progress = {}, std::stop_token stop = {});

/// Rebuilds all that is made from the content: the index, and how many passages each tag has.
Result<void> repairArchive(Archive &archive, const ProgressSink &progress, std::stop_token stop);

} // namespace Pressmark
