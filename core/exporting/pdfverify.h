#pragma once

#include "base/result.h"
#include "exporting/pdfcontent.h"

#include <stop_token>

namespace Pressmark {

/// Opens the file as a reader would and compares: number of pages, and of every annotation name, author, note, places
/// and the words under them. NotVerified if anything differs.
Result<void> verifyPdf(const QString &path, const PdfContent &content, std::stop_token stop);

} // namespace Pressmark
