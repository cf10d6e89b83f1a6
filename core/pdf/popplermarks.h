#pragma once

#include "base/result.h"
#include "pdf/markplaces.h"

namespace Poppler {
class Document;
}

namespace Pressmark {

/// The whole of a PDF with these marks, appended by Poppler: for encrypted files, whose new strings must be encrypted
/// too. Replaces annotations that bear the name of one of the marks. The document is used up.
Result<QByteArray> popplerMarks(Poppler::Document &pdf, const QList<PlacedMark> &marks);

} // namespace Pressmark
