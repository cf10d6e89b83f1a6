#pragma once

#include "base/result.h"
#include "exporting/pdfcontent.h"

#include <stop_token>

namespace Pressmark {

/// Finishes the PDF, writes it beside its place, reads it back, and puts it there only if it is right.
Result<void> placePdf(const PdfContent &content, const QString &path, std::stop_token stop);

} // namespace Pressmark
