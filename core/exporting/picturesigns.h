#pragma once

#include <QFont>
#include <QImage>
#include <QList>
#include <QString>

namespace Pressmark {

/// A sign of a text that only a font of pictures has, such as an emoji in colour.
struct PictureSign
{
    qsizetype start = 0; // UTF-16 units
    qsizetype length = 0;
    QImage picture;
};

/// The signs that would be written in pictures with this font: a PDF cannot hold them as letters, their places would be
/// empty. In their order.
QList<PictureSign> pictureSigns(const QString &text, const QFont &font);

/// For lines in which no pictures are painted.
QString withoutPictureSigns(const QString &text, const QFont &font);

} // namespace Pressmark
