#pragma once

#include "exporting/articledocument.h"
#include "exporting/pdfexport.h"

#include <QPageSize>
#include <QRectF>

namespace Pressmark {

/// A point in the unit of layouts on paper, 1/1200 inch.
inline constexpr int PaperResolution = 1200;
inline constexpr qreal Point = PaperResolution / 72.0;

/// Where things stand on a page; layout units from its top left corner.
struct PaperGeometry
{
    QPageSize size;
    qreal height = 0; // of the page, in points as the PDF has it
    QRectF content;   // between the margins, down to the room of the foot
    QRectF body;      // the column of the article
    QRectF notes;     // the column beside it; null if there is none
    qreal footTop = 0;
};

PaperGeometry paperGeometry(PdfOptions::Paper paper, bool marginNotes);

/// How articles look on paper: fonts that are installed, chosen so that their text can be extracted again. Sizes are
/// layout units.
ArticleStyle paperStyle(const QString &language, PdfOptions::Font font = PdfOptions::Font::Serif);

/// What a mark looks like: its ground on the words, and the bar beside a note.
QColor markGround(MarkColor color);
QColor markBar(MarkColor color);

} // namespace Pressmark
