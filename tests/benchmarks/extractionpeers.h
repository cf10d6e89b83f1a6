#pragma once

#include "extractionscore.h"

/// What a peer made of the pages that it reached.
struct PeerRun
{
    QString name;
    QMap<QString, ExtractedPage> found;
    double seconds = 0; // of processor time for one pass over these pages
};

/// Reads the pages with Readability.js, postlight and defuddle, each in a node of its own, one after the other. Installs
/// them from npm first if they are not there. A peer reads no further page once its first pass has used this much
/// processor time. Says on the standard error stream what is skipped and why.
QList<PeerRun> runPeers(const QList<BenchmarkPage> &pages, int secondsEach);

/// The simplest extractor there is, for copies as plain text, which no peer reads: it keeps everything.
PeerRun wholeText(const QList<BenchmarkPage> &pages);
