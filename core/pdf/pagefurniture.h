#pragma once

#include "pdf/pdfline.h"

namespace Pressmark {

/// Finds what a printer puts on every page around the story: running heads and feet, page numbers, text that runs up
/// the margin. Marks those lines as left out. `lines` are of the whole document, page after page.
void markPageFurniture(QList<PdfLine> &lines, const QList<PdfPageSize> &pages);

/// Whether a line says when a browser printed the page: "11/25/26, 7:52 PM".
bool isPrintTime(const QString &text);

} // namespace Pressmark
