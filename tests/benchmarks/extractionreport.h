#pragma once

#include "extractionscore.h"

#include "model/document.h"

/// One page with what Pressmark made of it.
struct Reading
{
    const BenchmarkPage *page = nullptr;
    Pressmark::Document document;
    ExtractedPage found;
};

/// Tells the pages with the lowest F1, and of each which blocks were kept wrongly or left out wrongly, by class; then
/// the same summed up for all pages.
void printWorst(const QList<Reading> &readings, const QMap<QString, PageScore> &scores, int count);

/// Tells all blocks of a page: '+' kept, '-' left out, 'T' in the truth.
void printBlocks(const Reading &reading);

/// Tells each title, author and date that differs from the truth.
void printFields(const QList<Reading> &readings);
