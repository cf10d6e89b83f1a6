#pragma once

#include "text/pdfmap.h"
#include "window/reader/pageletters.h"

#include <QRectF>

#include <utility>

namespace Pressmark {

/// Where the pages of a PDF stand, below each other, in a view of some width. Places are counted from the top left corner of
/// the whole.
class PageLayout
{
public:
    void setPages(const QList<PdfPageSize> &pages);
    void setViewWidth(int width);
    /// 1: as wide as the view, up to a limit. What is out of reason is set to what is not.
    void setZoom(double zoom);
    double zoom() const { return m_zoom; }
    int viewWidth() const { return m_viewWidth; }

    int count() const { return static_cast<int>(m_rects.size()); }
    QRectF rect(int page) const { return m_rects.value(page); }
    QSizeF pageSize(int page) const; // points
    QSizeF size() const { return m_size; }
    QRectF box(const PageLine &line) const;
    /// The page that stands at this height or next below; the last one if none does, -1 if there are no pages.
    int pageAt(double y) const;
    /// The point of the page that stands next to a place; it may lie beside the page.
    std::pair<int, QPointF> pointAt(const QPointF &place) const;

private:
    void place();

    QList<PdfPageSize> m_pages;
    QList<QRectF> m_rects;
    QSizeF m_size;
    int m_viewWidth = 0;
    double m_zoom = 1;
};

} // namespace Pressmark
