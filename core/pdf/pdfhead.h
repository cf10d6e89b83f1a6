#pragma once

#include "model/document.h"
#include "pdf/pdfparagraphs.h"

namespace Poppler {
class Document;
}

namespace Pressmark {

/// Finds title, byline and date of a PDF, on its first page and in its metadata, and sets them with their origins. What
/// it takes from the page is left out of the story there.
void readPdfHead(const Poppler::Document &pdf, const QString &fileName, QList<PdfParagraph> &paragraphs,
                 Document &document);

} // namespace Pressmark
