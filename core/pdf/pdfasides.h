#pragma once

#include "pdf/pdfline.h"

namespace Pressmark {

/// Finds what stands beside the story on its pages and must not interrupt it, and sets the roles of those lines:
/// footnotes (small print at the end of a column) and captions (small print below an empty place).
///
/// Requires: page furniture is marked.
void markAsides(QList<PdfLine> &lines, const QList<PdfPageSize> &pages);

/// Whether a line begins with the number or the sign of a note.
bool beginsNote(const QString &text);

} // namespace Pressmark
