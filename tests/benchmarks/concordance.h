#pragma once

#include "benchmark.h"

#include "archive/session.h"

/// How soon the lines of words are there that stand in some of the articles, and in half of them.
Pressmark::Result<QList<BenchmarkFigure>> measureConcordances(const Pressmark::Session &session,
                                                              const QStringList &common, const QStringList &half,
                                                              bool quiet);
