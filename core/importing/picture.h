#pragma once

#include "base/result.h"
#include "model/pictureheader.h"

#include <QImage>

namespace Pressmark {

/// What a picture says of itself, without decoding it. UnknownFormat if it is no picture that Pressmark keeps; drawings
/// (SVG) are none.
Result<PictureHeader> readPictureHeader(const QByteArray &bytes);

/// Decodes a PNG, JPEG, GIF, WebP, TIFF or AVIF, upright and no larger than `limit` pixels in either direction, as 32-bit ARGB
/// premultiplied. UnknownFormat for anything else, TooLarge above 40 megapixels, which the picture's head tells.
Result<QImage> readPicture(const QByteArray &bytes, int limit);

} // namespace Pressmark
