#include "window/reader/pagelayout.h"

#include <algorithm>
#include <cmath>

namespace Pressmark {

namespace {

constexpr int Gap = 16;
constexpr int WidestPage = 900;
constexpr double LeastZoom = 0.4;
constexpr double MostZoom = 4;

} // namespace

void PageLayout::setPages(const QList<PdfPageSize> &pages)
{
    m_pages = pages;
    place();
}

void PageLayout::setViewWidth(int width)
{
    m_viewWidth = width;
    place();
}

void PageLayout::setZoom(double zoom)
{
    m_zoom = zoom > LeastZoom ? std::min(zoom, MostZoom) : LeastZoom;
    place();
}

void PageLayout::place()
{
    const int fitting = std::max(1, std::min(WidestPage, m_viewWidth - 2 * Gap));
    const double width = std::round(fitting * m_zoom);
    const double whole = std::max<double>(m_viewWidth, width + 2 * Gap);
    double top = Gap;
    m_rects.clear();
    for (const PdfPageSize &size : std::as_const(m_pages)) {
        const double ratio = size.width > 0 ? static_cast<double>(size.height / size.width) : 1;
        const double height = std::round(width * ratio); // between pixels a picture would be unsharp
        m_rects.append(QRectF(std::floor((whole - width) / 2), top, width, height));
        top += height + Gap;
    }
    m_size = QSizeF(whole, top);
}

QSizeF PageLayout::pageSize(int page) const
{
    const PdfPageSize size = m_pages.value(page);
    return {double(size.width), double(size.height)};
}

QRectF PageLayout::box(const PageLine &line) const
{
    const QRectF page = rect(line.page);
    const double width = pageSize(line.page).width();
    const double scale = width > 0 ? page.width() / width : 1;
    return {page.topLeft() + line.box.topLeft() * scale, line.box.size() * scale};
}

int PageLayout::pageAt(double y) const
{
    const auto isAbove = [](const QRectF &page, double height) { return page.bottom() < height; };
    const auto page = std::lower_bound(m_rects.cbegin(), m_rects.cend(), y, isAbove);
    return std::min(static_cast<int>(page - m_rects.cbegin()), count() - 1);
}

std::pair<int, QPointF> PageLayout::pointAt(const QPointF &place) const
{
    const int page = pageAt(place.y());
    if (page < 0)
        return {-1, {}};
    return {page, (place - rect(page).topLeft()) * pageSize(page).width() / rect(page).width()};
}

} // namespace Pressmark
