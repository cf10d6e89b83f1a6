#pragma once

#include "pdf/pdfpiece.h"

namespace Pressmark {

/// Pieces that stand below each other: a column, a part of one, or what runs across columns.
using PdfRegion = QList<const PdfPiece *>;

/// The regions of a page in the order of reading: what runs across the page divides it, between that stand columns,
/// read one after the other. `pieces` must outlive the result.
QList<PdfRegion> regionsOf(const PdfPieces &pieces);

} // namespace Pressmark
