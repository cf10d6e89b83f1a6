#pragma once

#include "base/result.h"
#include "pdf/markplaces.h"

namespace Pressmark {

/// Opens an annotated PDF with Poppler and compares: every mark is there once, of its kind, with author, note and
/// places, and on some of the pages the words under it are the quote's. How many annotations were found; NotVerified if
/// anything differs.
Result<int> checkMarks(const QByteArray &pdf, const QList<PlacedMark> &marks);

} // namespace Pressmark
