#pragma once

#include "model/body.h"
#include "text/pdfmap.h"

#include <optional>

namespace Poppler {
class Page;
}

namespace Pressmark {

/// A line of a page: canonical text in reading order, and where each unit of it stands.
struct PdfLine
{
    int page = 0;
    QString text;
    QList<PdfGlyph> glyphs; // one for each unit of the text
    float left = 0;         // points from the top left corner of the displayed page
    float top = 0;
    float right = 0;
    float bottom = 0;
    float size = 0; // height of its letters
    bool rightToLeft = false;
    bool upright = true;                 // its letters stand beside each other, not above
    std::optional<LeftOutClass> leftOut; // why it is not part of the story

    float width() const { return right - left; }
};

/// The lines of a page in the order of reading, columns one after the other.
QList<PdfLine> linesOfPage(const Poppler::Page &page, int index);

} // namespace Pressmark
