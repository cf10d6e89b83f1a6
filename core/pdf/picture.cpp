#include "pdf/picture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

namespace Pressmark {

namespace {

constexpr qint64 MostPixels = 40'000'000;

Error error(ErrorCode code, const char *sentence)
{
    return {code, QCoreApplication::translate("Pressmark::Reading", sentence)};
}

/// The format that the first bytes are of, or an empty name. No plug-in is asked: some read more than they should.
QByteArray formatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return "gif";
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return "webp";
    return {};
}

} // namespace

Result<QImage> readPicture(const QByteArray &bytes, int limit)
{
    const QByteArray format = formatOf(bytes);
    if (format.isEmpty() || limit <= 0)
        return error(ErrorCode::UnknownFormat,
                     QT_TRANSLATE_NOOP("Pressmark::Reading", "This is not a picture that Pressmark can show."));
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > MostPixels)
        return error(ErrorCode::TooLarge,
                     QT_TRANSLATE_NOOP("Pressmark::Reading", "This picture is too large to be shown."));
    if (size.width() > limit || size.height() > limit)
        reader.setScaledSize(size.scaled(limit, limit, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    QImage picture = size.isEmpty() ? QImage() : reader.read();
    if (picture.isNull())
        return error(ErrorCode::Damaged,
                     QT_TRANSLATE_NOOP("Pressmark::Reading", "This picture is damaged and cannot be shown."));
    if (picture.width() > limit || picture.height() > limit)
        picture = picture.scaled(limit, limit, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return picture.convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

} // namespace Pressmark
