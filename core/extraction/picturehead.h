#pragma once

#include <QByteArrayView>
#include <QSize>

#include <optional>

namespace Pressmark {

enum class PictureFormat { Png, Jpeg, Gif, WebP, Tiff, Avif };

/// What the first bytes of a picture tell.
struct PictureHead
{
    PictureFormat format = PictureFormat::Png;
    QSize size; // as it is stored, before it is turned upright; not valid if it could not be found

    bool operator==(const PictureHead &) const = default;
};

/// Reads the beginning of a PNG, JPEG, GIF, WebP, TIFF or AVIF, without decoding it; the size only of the first four.
/// Nothing if these bytes are something else.
std::optional<PictureHead> readPictureHead(QByteArrayView bytes);

} // namespace Pressmark
