#include "importing/picture.h"

#include "extraction/picturehead.h"
#include "pdf/messages.h"

#include <QBuffer>
#include <QImageReader>

namespace Pressmark {

namespace {

constexpr qint64 MostPixels = 40'000'000;
constexpr int AllocationLimit = 200; // megabytes: as many pixels need it

/// Qt's name of a format. The first bytes tell which it is; no plug-in is asked: some read more than they should.
QByteArray nameOf(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Png:
        return "png";
    case PictureFormat::Jpeg:
        return "jpeg";
    case PictureFormat::Gif:
        return "gif";
    case PictureFormat::WebP:
        return "webp";
    case PictureFormat::Tiff:
        return "tiff";
    case PictureFormat::Avif:
        return "avif";
    }
    Q_UNREACHABLE();
}

bool isDrawing(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(1024).toLower();
    return head.contains("<svg");
}

void prepare(QImageReader &reader, QBuffer &buffer, const QByteArray &bytes, PictureFormat format)
{
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    reader.setDevice(&buffer);
    reader.setFormat(nameOf(format));
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
}

} // namespace

Result<PictureHeader> readPictureHeader(const QByteArray &bytes)
{
    const std::optional<PictureHead> head = readPictureHead(bytes);
    if (!head && isDrawing(bytes))
        return Error{ErrorCode::UnknownFormat,
                     ReadingMessages::tr("Drawings (SVG) are programs and are not taken along.")};
    if (!head)
        return Error{ErrorCode::UnknownFormat, ReadingMessages::tr("This is not a picture that Pressmark can show.")};
    QBuffer buffer;
    QImageReader reader;
    prepare(reader, buffer, bytes, head->format);
    QSize size = reader.size();
    if (reader.transformation().testFlag(QImageIOHandler::TransformationRotate90))
        size.transpose();
    return PictureHeader{QString::fromLatin1(nameOf(head->format)), size.isEmpty() ? QSize() : size};
}

Result<QImage> readPicture(const QByteArray &bytes, int limit)
{
    const std::optional<PictureHead> head = readPictureHead(bytes);
    if (!head || limit <= 0)
        return Error{ErrorCode::UnknownFormat, ReadingMessages::tr("This is not a picture that Pressmark can show.")};
    QImageReader::setAllocationLimit(AllocationLimit);
    QBuffer buffer;
    QImageReader reader;
    prepare(reader, buffer, bytes, head->format);
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > MostPixels)
        return Error{ErrorCode::TooLarge, ReadingMessages::tr("This picture is too large to be shown.")};
    if (size.width() > limit || size.height() > limit)
        reader.setScaledSize(size.scaled(limit, limit, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    QImage picture = size.isEmpty() ? QImage() : reader.read();
    if (picture.isNull())
        return Error{ErrorCode::Damaged, ReadingMessages::tr("This picture is damaged and cannot be shown.")};
    if (picture.width() > limit || picture.height() > limit)
        picture = picture.scaled(limit, limit, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return picture.convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

} // namespace Pressmark
