#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace Pressmark {

/// From the displayed page (points from its top left corner, cropped and rotated) to the space of the PDF's own numbers.
struct PageSpace
{
    QRectF crop;    // left, bottom, width, height in the PDF's numbers
    int rotate = 0; // 0, 90, 180 or 270, clockwise

    QSizeF displayedSize() const { return rotate % 180 == 0 ? crop.size() : crop.size().transposed(); }

    QPointF toPdf(QPointF displayed) const
    {
        const qreal left = crop.left();
        const qreal bottom = crop.top();
        const qreal right = left + crop.width();
        const qreal top = bottom + crop.height();
        switch (rotate) {
        case 90:
            return {left + displayed.y(), bottom + displayed.x()};
        case 180:
            return {right - displayed.x(), bottom + displayed.y()};
        case 270:
            return {right - displayed.y(), top - displayed.x()};
        default:
            return {left + displayed.x(), top - displayed.y()};
        }
    }
};

} // namespace Pressmark
