#pragma once

#include <QFont>
#include <QImage>
#include <QList>
#include <QString>

class QTextDocument;

namespace Pressmark {

/// A sign of a text that fonts have as a picture only, such as an emoji in colour, or not at all.
struct PictureSign
{
    qsizetype start = 0; // UTF-16 units
    qsizetype length = 0;
    QImage picture; // of a letter that no font has: a box with its number
};

/// A sign, and the picture that is painted in its place.
struct PaintedSign
{
    QString text;
    QImage picture;
};

/// The signs that would be written in pictures with this font: a PDF cannot hold them as letters, their places would be
/// empty. In their order. Can be called from any thread.
QList<PictureSign> pictureSigns(const QString &text, const QFont &font);

/// For lines in which no pictures are painted.
QString withoutPictureSigns(const QString &text, const QFont &font);

/// What the picture of a sign is called in a document.
QString nameOfSign(const QString &sign);
/// The signs of a document that are pictures so called.
QList<PaintedSign> paintedSigns(const QTextDocument &document);

} // namespace Pressmark
