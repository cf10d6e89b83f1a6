#pragma once

#include "pdf/pdfline.h"

namespace Pressmark {

/// Puts the lines of one page into the order of reading: what runs across the page divides it, between that stand
/// columns, read one after the other. Lines of a page without columns stay in the order that they have.
void putColumnsInOrder(QList<PdfLine> &lines, bool rightToLeft);

} // namespace Pressmark
