#include "extraction/picturehead.h"

#include <algorithm>

namespace Pressmark {

namespace {

constexpr qsizetype MostJpegSegments = 2000; // of a JPEG, before its size

bool has(QByteArrayView bytes, qsizetype at, qsizetype length)
{
    return at >= 0 && length <= bytes.size() && at <= bytes.size() - length;
}

/// So many bytes as a number, the largest part first; 0 if they are not there.
quint32 bigNumber(QByteArrayView bytes, qsizetype at, int length)
{
    quint32 number = 0;
    for (int i = 0; has(bytes, at, length) && i < length; ++i)
        number = number << 8 | static_cast<quint8>(bytes[at + i]);
    return number;
}

/// The same, the smallest part first.
quint32 littleNumber(QByteArrayView bytes, qsizetype at, int length)
{
    quint32 number = 0;
    for (int i = length - 1; has(bytes, at, length) && i >= 0; --i)
        number = number << 8 | static_cast<quint8>(bytes[at + i]);
    return number;
}

QSize sizeOf(quint32 width, quint32 height)
{
    constexpr quint32 Most = 1'000'000'000;
    return width == 0 || height == 0 || width > Most || height > Most
        ? QSize()
        : QSize(static_cast<int>(width), static_cast<int>(height));
}

QSize pngSize(QByteArrayView bytes)
{
    return sizeOf(bigNumber(bytes, 16, 4), bigNumber(bytes, 20, 4));
}

/// From segment to segment until one that begins a frame.
QSize jpegSize(QByteArrayView bytes)
{
    qsizetype at = 2;
    for (qsizetype segment = 0; segment < MostJpegSegments && has(bytes, at, 4); ++segment) {
        if (bytes[at] != '\xff')
            return {};
        const auto marker = static_cast<quint8>(bytes[at + 1]);
        if (marker == 0xff || marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
            at += marker == 0xff ? 1 : 2;
            continue;
        }
        const bool isFrame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (isFrame)
            return sizeOf(bigNumber(bytes, at + 7, 2), bigNumber(bytes, at + 5, 2));
        at += 2 + std::max<qsizetype>(bigNumber(bytes, at + 2, 2), 2);
    }
    return {};
}

QSize webpSize(QByteArrayView bytes)
{
    const QByteArrayView chunk = has(bytes, 12, 4) ? bytes.sliced(12, 4) : QByteArrayView();
    if (chunk == "VP8X" && has(bytes, 24, 6))
        return sizeOf(littleNumber(bytes, 24, 3) + 1, littleNumber(bytes, 27, 3) + 1);
    if (chunk == "VP8L") {
        const quint32 bits = littleNumber(bytes, 21, 4);
        return bits == 0 ? QSize() : sizeOf((bits & 0x3fffU) + 1, (bits >> 14 & 0x3fffU) + 1);
    }
    return sizeOf(littleNumber(bytes, 26, 2) & 0x3fffU, littleNumber(bytes, 28, 2) & 0x3fffU);
}

} // namespace

std::optional<PictureHead> readPictureHead(QByteArrayView bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return PictureHead{PictureFormat::Png, pngSize(bytes)};
    if (bytes.startsWith("\xff\xd8\xff"))
        return PictureHead{PictureFormat::Jpeg, jpegSize(bytes)};
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return PictureHead{PictureFormat::Gif, sizeOf(littleNumber(bytes, 6, 2), littleNumber(bytes, 8, 2))};
    if (bytes.startsWith("RIFF") && has(bytes, 8, 4) && bytes.sliced(8, 4) == "WEBP")
        return PictureHead{PictureFormat::WebP, webpSize(bytes)};
    if (bytes.startsWith(QByteArrayView("II*\0", 4)) || bytes.startsWith(QByteArrayView("MM\0*", 4)))
        return PictureHead{PictureFormat::Tiff, {}};
    if (has(bytes, 4, 8) && (bytes.sliced(4, 8) == "ftypavif" || bytes.sliced(4, 8) == "ftypavis"))
        return PictureHead{PictureFormat::Avif, {}};
    return std::nullopt;
}

} // namespace Pressmark
