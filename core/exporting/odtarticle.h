#pragma once

#include "exporting/citation.h"
#include "exporting/odtpackage.h"

namespace Pressmark {

/// Where an article stands in a document, and what leads to it.
struct OdtArticlePlace
{
    QString number; // "1 · ", before its headline
    bool isChapter = false;
    QString bookmark;    // at its headline; empty if it has none
    QString prefix;      // of the bookmarks at its passages
    QStringList targets; // of the passages' numbers
    ColorMeanings legend = {};
};

/// Writes the title block, the passages that this version does not have, and the body.
void writeOdtArticle(OdtPackage &package, const ArticleForExport &article, const QList<PassageOnPaper> &passages,
                     const OdtArticlePlace &place);

/// The picture of an area as a paragraph, as wide as the area is on its page if there is room; nothing if it has none.
void writeOdtArea(OdtPackage &package, const PassageOnPaper &passage);
/// The reference to an article, as a part of a paragraph.
void writeOdtReference(OdtContent &content, const Article &article, const QList<Capture> &captures);
/// What the colours of marks stand for, as a paragraph; nothing if there are none.
void writeOdtLegend(OdtContent &content, const ColorMeanings &colors);
/// How each capture came into the archive and what its original is known by, as paragraphs.
void writeOdtCaptures(OdtContent &content, const QList<Capture> &captures);

} // namespace Pressmark
