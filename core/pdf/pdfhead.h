#pragma once

#include "model/document.h"
#include "pdf/pdfparagraphs.h"
#include "pdf/pdfxmp.h"

namespace Poppler {
class Document;
}

namespace Pressmark {

/// Finds title, byline and date of a PDF, on its first page and in its metadata, and sets them with their origins. What
/// it takes from the page is left out of the story there. An article that Pressmark typeset says all of it.
void readPdfHead(const Poppler::Document &pdf, const PdfXmp &xmp, const QString &fileName,
                 QList<PdfParagraph> &paragraphs, Document &document);

} // namespace Pressmark
