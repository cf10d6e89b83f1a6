#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QColor>
#include <QImage>

/// A picture as a file of that format.
inline QByteArray encodedPicture(const QImage &image, const char *format = "png", int quality = -1)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format, quality) ? bytes : QByteArray();
}

/// A picture of one colour, which may let light through.
inline QByteArray plainPicture(QSize size, const QColor &color, const char *format = "png")
{
    QImage image(size, color.alpha() < 255 ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    image.fill(color);
    return encodedPicture(image, format);
}
