#pragma once

#include "archive/annotations.h"
#include "base/progress.h"
#include "base/result.h"
#include "exporting/markchoice.h"
#include "exporting/reporttotals.h"
#include "model/article.h"
#include "model/tag.h"

#include <QHash>
#include <QImage>

#include <functional>
#include <stop_token>

namespace Pressmark {

/// An article with all that goes onto paper.
struct ArticleForExport
{
    Article article;
    Revision revision;
    QList<PlacedAnnotation> annotations; // of which the exporter takes those that are chosen
    QStringList tags;
    QStringList collections;
    QList<Capture> captures;
    QHash<QString, QString> pictures;           // stored with the capture that is shown: name → SHA-256
    QHash<AnnotationId, QString> areaOriginals; // of areas that the shown revision does not have
};

struct PdfOptions
{
    enum class Paper { A4, Letter };
    Paper paper = Paper::A4;
    enum class Font { Serif, Sans };
    Font font = Font::Serif; // of what is read
    bool marginNotes = true;
    bool hyphenate = true;
    bool justify = true;  // where words may be divided; else lines end where they end
    bool ownPages = true; // of an imported PDF that is exported alone, with the marks added; else it is typeset
    MarkChoice marks;
    ColorMeanings colors; // for the legend
    /// Decodes a stored picture, no larger than so many pixels in either direction; a null image if it cannot be shown.
    /// Figures without a picture keep their caption. May be empty.
    std::function<QImage(const QString &sha256, int limit)> picture;
    /// The same for a page of a stored PDF, from 0, so many pixels wide.
    std::function<QImage(const QString &sha256, int page, int width)> page;
};

struct PdfSummary
{
    int pages = 0;
    int annotations = 0;
};

/// Typesets an article and writes it to `path` as a PDF with real annotations, verified by reading it back before it is
/// put in place. The same article, options and fonts give the same bytes. Needs a QGuiApplication. Not for the
/// window's thread.
Result<PdfSummary> exportArticlePdf(const ArticleForExport &article, const PdfOptions &options, const QString &path,
                                    const ProgressSink &progress, std::stop_token stop);

/// `Article`: in the order of the articles.
enum class ReportGroup { Tag, Source, Date, Collection, Article };

struct ReportOptions
{
    QString title;
    QString prepared; // "23 November 2026"; nothing is printed if empty
    ReportGroup group = ReportGroup::Tag;
    bool articles = true; // in full; else only their passages
    QList<Tag> tags;      // for definitions and colours
    /// Of the whole report, if these are not all of its articles.
    std::optional<ReportTotals> totals = {};
    PdfOptions pdf;
};

/// The articles of a report, one with each call; nothing after the last.
using ArticleStream = std::function<Result<std::optional<ArticleForExport>>()>;

/// A report of several articles: cover, contents, articles with margin notes, passages by group, index of tags, sources
/// with provenance; the passages also as a table and as data. `next` yields them one by one, so that all need not be in memory; nothing at the end.
Result<PdfSummary> exportReport(const ArticleStream &next, int articles, const ReportOptions &options,
                                const QString &path, const ProgressSink &progress, std::stop_token stop);

} // namespace Pressmark
