#pragma once

#include <QSize>
#include <QString>

namespace Pressmark {

/// What a picture says of itself.
struct PictureHeader
{
    QString format; // png, jpeg, gif, webp, tiff, avif
    QSize size;     // upright; not valid if it is unknown or the picture is damaged

    bool operator==(const PictureHeader &) const = default;
};

} // namespace Pressmark
