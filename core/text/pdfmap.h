#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QString>

namespace Pressmark {

struct PdfPageSize
{
    float width = 0; // points, as displayed (cropped and rotated)
    float height = 0;

    bool operator==(const PdfPageSize &) const = default;
};

/// Where one UTF-16 unit of the text of a body stands: points from the top left corner of the displayed page.
/// `page` is -1 for a unit that stands nowhere (a space or LF that joins lines).
struct PdfGlyph
{
    int page = -1;
    float left = 0;
    float top = 0;
    float right = 0;
    float bottom = 0;

    bool operator==(const PdfGlyph &) const = default;
};

/// From the text of a PDF's body to its pages. glyphs[i] belongs to UTF-16 unit i of the text.
struct PdfMap
{
    QList<PdfPageSize> pages;
    QList<PdfGlyph> glyphs;

    bool operator==(const PdfMap &) const = default;
};

/// As it is stored with a revision; compressed. Coordinates are kept to the 64th of a point.
QByteArray writePdfMap(const PdfMap &map);
/// Damaged if these are not the bytes of a map; never more than 64 million glyphs.
Result<PdfMap> readPdfMap(const QByteArray &bytes);

/// The words that lie in a box of a page, with at least half of their letters, in the order of the text. Requires: the map
/// is the text's.
QString wordsInBox(const PdfMap &map, const QString &text, int page, const QRectF &box);

} // namespace Pressmark
