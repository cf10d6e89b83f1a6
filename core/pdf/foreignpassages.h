#pragma once

#include "model/carriedannotation.h"
#include "pdf/foreignmarks.h"
#include "text/pdfmap.h"

namespace Pressmark {

/// A text and where each unit of it stands.
struct PdfWords
{
    QString text;
    QList<PdfGlyph> glyphs;
};

/// The marks of others as passages of the body:
/// - A mark on words is on those words; with several passages between which others stand it is several, of which the
///   first has the note. Words that the body leaves out are kept as a quotation, and nothing says where they start.
/// - What is drawn, a square or a stamp, is the area that it takes on its page, with the words in it.
/// - A note that stands at a place is on the nearest word of its page, as it is shown beside it in other programs. On a
///   page without words of the body it has no quotation.
/// - Marks that bear Pressmark's names are brought back as what they are, without those of `known`.
/// What is more than may be read is counted in `marks`.
///
/// `whole` are all words of the pages.
QList<CarriedAnnotation> passagesOfOthers(ForeignMarks &marks, const QList<CarriedAnnotation> &known,
                                          const PdfWords &body, const PdfWords &whole);

} // namespace Pressmark
