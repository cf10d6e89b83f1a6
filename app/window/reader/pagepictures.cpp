#include "window/reader/pagepictures.h"

#include "window/reader/pagerenderer.h"

#include <algorithm>
#include <cmath>

namespace Pressmark {

namespace {

constexpr double MostPixels = 12e6; // of one picture; more is stretched
constexpr int Room = 160 * 1024;    // KiB

} // namespace

PagePictures::PagePictures(QObject *parent)
    : QObject(parent)
    , m_kept(Room)
{ }

void PagePictures::setOriginal(const QString &original, PageRenderer *renderer)
{
    if (m_original == original && m_renderer == renderer)
        return;
    if (m_renderer && m_renderer != renderer)
        m_renderer->disconnect(this);
    if (renderer && m_renderer != renderer) {
        connect(renderer, &PageRenderer::rendered, this, &PagePictures::keep);
        connect(renderer, &PageRenderer::notRendered, this, &PagePictures::fail);
    }
    m_renderer = renderer;
    m_original = original;
    m_kept.clear();
    m_asked.clear();
    m_failures.clear();
}

const QPixmap *PagePictures::picture(int page, const QSizeF &size)
{
    const double pixels = std::max(1.0, size.width() * size.height());
    const int width = static_cast<int>(size.width() * std::min(1.0, std::sqrt(MostPixels / pixels)));
    const Kept *kept = m_kept.object(page);
    const bool fits = kept && kept->width == width;
    if (!fits && m_renderer && !m_asked.contains(page) && !m_failures.contains(page)) {
        m_asked.insert(page, width);
        m_renderer->render(m_original, page, width);
    }
    return kept ? &kept->picture : nullptr;
}

void PagePictures::keep(const QString &original, int page, const QImage &picture)
{
    if (original != m_original || !m_asked.contains(page))
        return;
    const qsizetype cost = std::min<qsizetype>(picture.sizeInBytes() / 1024, Room / 4);
    m_kept.insert(page, new Kept{QPixmap::fromImage(picture), m_asked.take(page)}, cost);
    Q_EMIT changed();
}

void PagePictures::fail(const QString &original, int page, const Error &error)
{
    if (original != m_original || !m_asked.contains(page))
        return;
    m_asked.remove(page);
    m_failures.insert(page, error.message);
    Q_EMIT changed();
}

} // namespace Pressmark
