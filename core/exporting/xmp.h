#pragma once

#include "exporting/pdfcontent.h"

namespace Pressmark {

QString programName();

/// The metadata of a PDF as an XMP packet (ISO 16684-1). Of an article: by Dublin Core and PRISM what it is cited by, and
/// in words of our own what else is known of it and which places on its pages are not its text (pdf/pdfxmp.h reads it).
QByteArray xmpPacket(const PdfContent &content);

} // namespace Pressmark
