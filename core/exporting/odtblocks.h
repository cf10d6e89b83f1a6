#pragma once

#include "exporting/odtmarks.h"

#include <functional>

namespace Pressmark {

/// A picture that lies in the package of a document.
struct OdtPicture
{
    QString name; // "Pictures/1.jpg"
    QSize size;   // pixels
};

/// Puts a figure's picture into the package; nothing if it has none.
using OdtPictures = std::function<std::optional<OdtPicture>(const Figure &)>;

/// Writes the kept blocks of a body with the marks in them.
void writeOdtBlocks(OdtContent &content, const Body &body, OdtMarks &marks, const OdtPictures &pictures);

} // namespace Pressmark
