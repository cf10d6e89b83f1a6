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

/// The first date in words or numbers that stands in a line: "9 October 2025", "Oct 9, 2025", "2025-10-09",
/// "9. Oktober 2025", "2025年10月9日". Empty if there is none.
CivilDate findDate(const QString &line);

} // namespace Pressmark
