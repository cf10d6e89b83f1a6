#pragma once

#include "exporting/paperflow.h"
#include "exporting/pdfcontent.h"
#include "exporting/reportgroups.h"

#include <QStringList>

namespace Pressmark {

/// A line of the table of contents.
struct ContentsEntry
{
    QString title;
    int page = 0; // as painted
};

/// What is known of a report while it is painted.
struct Report : ReportWords
{
    PaperWriter &paper;
    PdfContent &content;
    QList<ContentsEntry> contents;
    PictureShelf shelf = {};
};

/// Passages by group; every citation leads to its page or its source, every margin note to its citation.
void paintPassages(Report &report);
/// The tags with their definitions and the pages of their passages.
void paintTagIndex(Report &report);
/// The publications with their articles.
void paintSources(Report &report);
/// Leads from a place to an article, or to its address if only its passages are in the report.
void linkToArticle(Report &report, const FlowPlace &from, qsizetype article);
/// Leads from a place to an address, if that is one of the web: what an article says of itself is not to be trusted.
void linkToAddress(Report &report, const FlowPlace &from, const QString &address);
/// Where every article comes from, to check it by: address, times, hash, importer; how its text was found, what was left
/// out.
void paintProvenance(Report &report);
/// When the articles appeared and which tags are frequent.
void paintCharts(Report &report, PaperFlow &flow);
/// Cover, contents and charts; painted last.
void paintFront(Report &report);

} // namespace Pressmark
