#pragma once

#include "base/result.h"

#include <QImage>

namespace Pressmark {

/// Decodes a PNG, JPEG, GIF or WebP, upright and no larger than `limit` pixels in either direction, as 32-bit ARGB
/// premultiplied. UnknownFormat for anything else, TooLarge above 40 megapixels, which the picture's head tells.
Result<QImage> readPicture(const QByteArray &bytes, int limit);

} // namespace Pressmark
