#pragma once

#include "model/pdfmark.h"
#include "text/pdfmap.h"

#include <QPointF>
#include <QRectF>

#include <array>

namespace Pressmark {

/// Words of a mark that stand in one line, or the area that it is.
struct MarkQuad
{
    enum class Reading { Across, Down, Up }; // on the displayed page
    QRectF box;                              // points from the top left corner of the displayed page
    Reading reading = Reading::Across;

    /// Top left, top right, bottom left, bottom right, as the words are read.
    std::array<QPointF, 4> corners() const;
};

/// A mark on one page: one annotation.
struct PlacedMark
{
    const PdfMark *mark = nullptr;
    int page = 0;
    QString name; // unique: "pressmark:UUID", and "pressmark:UUID/2" where a mark goes on over the page
    QList<MarkQuad> quads;
    QString words; // of the quote that stand on this page; empty if that is not known
};

/// Where marks stand. A mark none of whose words stands on a page has no place.
QList<PlacedMark> placeMarks(const QList<PdfMark> &marks, const PdfMap &map);

/// The names of a mark's annotations begin with this: nothing else or a "/" follows.
QString markName(const PdfMark &mark);

} // namespace Pressmark
