#pragma once

#include "exporting/paperwriter.h"
#include "exporting/pdfcontent.h"

namespace Pressmark {

/// A passage as it stands on the painted pages.
struct PassageOnPaper
{
    Annotation annotation;
    QString number;        // of its note within the article
    bool isThere = false;  // its words or its area are in the shown revision
    int ownPage = 0;       // of the PDF that it was read from, from 1; 0 if it was read from something else
    KeptPicture picture;   // what its area shows, as JPEG; empty if it is none
    qsizetype listed = -1; // which passage of its report it is; -1 if it is in none
    int page = -1;         // as painted; -1 if it is not on the painted pages
    qreal top = 0;         // points
    QRectF note;           // points; where its margin note is; null if there are none
    int notePage = -1;
};

struct ArticleOnPaper
{
    int firstPage = 0;
    int pages = 0;
    QList<PassageOnPaper> passages;
};

/// What belongs to an article's pages besides.
struct ArticleFrame
{
    QString shortTitle; // in the foot
    bool legend = false;
    PictureShelf shelf = {}; // for the pictures of areas
};

/// Paints an article on pages of their own and adds its marks and headings to the content.
ArticleOnPaper paintArticle(PaperWriter &paper, PdfContent &content, const ArticleForExport &article,
                            const PdfOptions &options, const ArticleFrame &frame);

} // namespace Pressmark
