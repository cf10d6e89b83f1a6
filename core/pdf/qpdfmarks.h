#pragma once

#include "base/result.h"
#include "pdf/markplaces.h"

#include <QByteArray>

namespace Pressmark {

// Both replace annotations that bear the name of one of the marks. `pages` are the sizes of the displayed pages, as the
// places of the marks suppose them. Damaged if libqpdf does not see the file in the same way.

/// What is to be appended to a PDF so that it has these marks.
Result<QByteArray> marksAsUpdate(const QByteArray &pdf, const QList<PlacedMark> &marks,
                                 const QList<PdfPageSize> &pages);

/// A PDF written anew with these marks: for files whose order is damaged.
Result<QByteArray> rewrittenWithMarks(const QByteArray &pdf, const QList<PlacedMark> &marks,
                                      const QList<PdfPageSize> &pages);

} // namespace Pressmark
