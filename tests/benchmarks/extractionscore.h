#pragma once

#include "bodyscore.h"
#include "extractionpages.h"

/// What an extractor made of a page.
struct ExtractedPage
{
    QString text;
    QString title;
    QString author;
    QString date; // "2024-10-03"
};

/// How well an extractor reads a set.
struct ExtractionScore
{
    QMap<QString, PageScore> pages; // by id
    SetScore body;
    double title = 0; // the share of the pages with a truth that are right
    double author = 0;
    double date = 0;
    double inventedAuthor = 0; // the share of the pages whose truth names nobody for which someone was found
};

/// "Überlandbahn: Neue Fahrpläne!" → "überlandbahn neue fahrpläne"
QString plainWords(const QString &text);

bool titleIsRight(const BenchmarkPage &page, const ExtractedPage &found);
bool authorIsRight(const BenchmarkPage &page, const ExtractedPage &found);
bool dateIsRight(const BenchmarkPage &page, const ExtractedPage &found);

/// Whether a set's truth says title, author and date.
bool hasFields(const QString &set);

/// Judges a set by its own rule. Pages that are not among the found ones do not count.
ExtractionScore scoreOf(const QString &set, const QList<BenchmarkPage> &pages,
                        const QMap<QString, ExtractedPage> &found);
