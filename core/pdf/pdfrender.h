#pragma once

#include "base/result.h"

#include <QImage>

namespace Pressmark {

/// Page `page` (from 0) of a PDF, `width` pixels wide, with the notes that are in it, as 32-bit ARGB premultiplied.
/// NotFound if there is no such page, TooLarge above 40 megapixels.
Result<QImage> renderPdfPage(const QByteArray &pdf, int page, int width);

} // namespace Pressmark
