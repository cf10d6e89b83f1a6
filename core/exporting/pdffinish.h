#pragma once

#include "base/result.h"
#include "exporting/pdfcontent.h"

namespace Pressmark {

/// Makes the PDF that others get from the painted pages: annotations, outline, page labels, links, metadata and
/// attachment added, text made extractable, pages put in order. The same content gives the same bytes.
Result<QByteArray> finishPdf(const PdfContent &content);

} // namespace Pressmark
