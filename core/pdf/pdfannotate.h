#pragma once

#include "base/result.h"
#include "model/pdfmark.h"

namespace Pressmark {

/// An annotated copy of a PDF, read back with Poppler before it is returned. The original's bytes stay its beginning,
/// unless the file is damaged. Marks that an earlier copy already has are replaced. `pdfMap` belongs to the text in
/// which the marks have their places.
///
/// Marks whose words stand in no map, as those of a headline, are looked for on the pages by their words; those that are
/// not found are left out.
///
/// Encrypted if the PDF is locked or forbids notes; InvalidArgument if a mark has no place in the PDF; NotVerified if
/// no way of writing gave a file that reads back the same.
Result<PdfAnnotation> annotatePdf(const QByteArray &pdf, const QByteArray &pdfMap, const QList<PdfMark> &marks);

} // namespace Pressmark
