#pragma once

#include "exporting/articlepages.h"
#include "exporting/paperflow.h"

#include <QStringList>

namespace Pressmark {

/// What of an article the other sections of a report need, once its pages are painted.
struct ReportArticle
{
    Article article; // without its text
    QList<Capture> captures;
    int page = 0; // as painted; its number is one more
    QString citation;
    qsizetype passages = 0;
};

/// A passage for the lists behind the articles.
struct ReportPassage
{
    qsizetype article = 0;
    PassageOnPaper place;
};

/// A line of the table of contents.
struct ContentsEntry
{
    QString title;
    int page = 0; // as painted
};

/// What is known of a report while it is painted.
struct Report
{
    PaperWriter &paper;
    PdfContent &content;
    const ReportOptions &options;
    QList<ReportArticle> articles;
    QList<ReportPassage> passages;
    QList<ContentsEntry> contents;
};

/// "1 · Title", or the title of an article without one.
QString reportTitle(const Report &report, qsizetype article);

/// Passages grouped by tag, source or date; every citation leads to its page, every margin note to its citation.
void paintPassages(Report &report);
/// The publications with their articles.
void paintSources(Report &report);
/// Where every article comes from, to check it by: address, times, hash, importer.
void paintProvenance(Report &report);
/// Cover and contents; painted last.
void paintFront(Report &report);

} // namespace Pressmark
