#pragma once

#include "exporting/articlepages.h"

namespace Pressmark {

/// What of an article the other sections of a report need.
struct ReportArticle
{
    Article article; // without its text
    QList<Capture> captures;
    QStringList collections;
    QStringList reading; // how the text that is shown was made, and what is not in it
    int page = -1;       // as painted; its number is one more; -1 if it has none
    qsizetype passages = 0;
};

/// A passage for the lists behind the articles.
struct ReportPassage
{
    qsizetype article = 0;
    PassageOnPaper place;
    int listedPage = 0; // where it is listed first, as painted
    qreal listedTop = 0;
};

/// What is known of a report, whatever it is written as.
struct ReportWords
{
    const ReportOptions &options;
    QList<ReportArticle> articles;
    QList<ReportPassage> passages;

    ReportTotals totals() const;
};

/// Passages that stand together in a report.
struct GroupedPassages
{
    QString title;
    QString definition; // of a tag
    QList<qsizetype> passages;
};

/// "1 · Title", or the title of an article without one.
QString reportTitle(const ReportWords &report, qsizetype article);
/// Where an article can be had, as far as it says so.
QString addressOf(const Metadata &metadata);
/// "Passages by tag"
QString passagesTitle(ReportGroup group);
/// All passages in their groups; one with several tags stands in several.
QList<GroupedPassages> grouped(const ReportWords &report);
/// What a report keeps of an article.
ReportArticle reportArticle(const ArticleForExport &article);
/// Where a passage comes from, as citationLine() says it.
QString citationLine(const ReportWords &report, const ReportPassage &passage);

/// The articles of a publication.
struct SourceArticles
{
    QString source; // or what stands for it
    QList<qsizetype> articles;
};

/// The passages for spreadsheets, as a file to carry along; none if there are no passages.
QList<PdfAttachment> tableAttachment(const ReportWords &report);

/// By name; those of which the source is not known come last.
QList<SourceArticles> articlesBySource(const ReportWords &report);
/// When and how a capture came into the archive: "saved 3 Oct 2024 05:26 UTC · read by html 1 · page.html"
QString captureLine(const Capture &capture);

} // namespace Pressmark
