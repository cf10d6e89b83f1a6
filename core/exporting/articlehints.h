#pragma once

#include "exporting/articledocument.h"
#include "exporting/pdfcontent.h"

namespace Pressmark {

/// A hint before it is known on which page it stands.
struct DocumentHint
{
    QRectF rect; // in the measure of the document
    PdfHint::Kind kind = PdfHint::NotText;
};

/// What in a document that was laid out only looks like the text of the body: the title block, the numbers of notes, the
/// soft hyphens that are seen, and the captions, whose text has so many units.
QList<DocumentHint> hintsOf(const ArticleDocument &document, const QList<NoteNumber> &numbers, qsizetype captions);

} // namespace Pressmark
