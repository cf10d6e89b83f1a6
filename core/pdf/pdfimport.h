#pragma once

#include "base/result.h"
#include "model/document.h"

namespace Pressmark {

/// Reads the article of a PDF: paragraphs in the order of reading, title, byline and date, and the place of every
/// letter on the pages. Running heads and page numbers are left out. A PDF without text gives a document that says so.
/// Encrypted, Damaged or TooLarge if it cannot be read.
Result<Document> importPdf(const QByteArray &bytes, const QString &fileName);

} // namespace Pressmark
