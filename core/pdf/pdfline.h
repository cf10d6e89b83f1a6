#pragma once

#include "model/body.h"
#include "pdf/pdfpiece.h"

#include <optional>

namespace Pressmark {

/// Which stream of a document's text a line belongs to.
enum class PdfRole {
    Story,
    Note,    // at the foot of the page
    Caption, // of a picture
};

/// A line of a page: canonical text in reading order, and where each unit of it stands.
struct PdfLine
{
    int page = 0;
    QString text;
    QList<PdfGlyph> glyphs; // one for each unit of the text
    float left = 0;         // points in the reading frame of the page
    float top = 0;
    float right = 0;
    float bottom = 0;
    float size = 0; // height of its letters
    int region = 0; // of the page: a column, or what runs across columns
    bool rightToLeft = false;
    bool upright = true;  // false: it runs up or down in the reading frame
    bool divided = false; // it ends with a soft hyphen
    bool dropCap = false; // its first letter is a large one that reaches down beside the next lines
    PdfRole role = PdfRole::Story;
    std::optional<LeftOutClass> leftOut; // why it is not part of the story

    float width() const { return right - left; }
};

/// The lines of a page in the order of reading, columns one after the other.
QList<PdfLine> linesOfPage(const PdfPieces &pieces, int page);

} // namespace Pressmark
