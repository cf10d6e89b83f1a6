#include "exporting/areapictures.h"

#include "exporting/passages.h"
#include "text/pdfmap.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <optional>

namespace Pressmark {

namespace {

constexpr int WholeLimit = 2000;       // pixels of a whole picture
constexpr double PageResolution = 200; // dots per inch
constexpr int Quality = 85;            // as JPEG

/// Cuts areas out of their pages and pictures, each of which is decoded once for all that follow one another.
class AreaPictures
{
public:
    AreaPictures(const ArticleForExport &article, const PdfOptions &options)
        : m_article(article)
        , m_options(options)
    { }

    QByteArray pictureOf(const Area &area)
    {
        if (m_at.number != area.number || m_at.onPicture != area.onPicture)
            take(area);
        if (m_ground.isNull() || m_size.isEmpty())
            return {};
        const double x = m_ground.width() / m_size.width();
        const double y = m_ground.height() / m_size.height();
        const QRectF part(area.box.left() * x, area.box.top() * y, area.box.width() * x, area.box.height() * y);
        const QRect seen = part.toAlignedRect() & m_ground.rect();
        QByteArray bytes;
        QBuffer buffer(&bytes);
        const bool written = !seen.isEmpty() && buffer.open(QIODevice::WriteOnly)
            && m_ground.copy(seen).convertToFormat(QImage::Format_RGB32).save(&buffer, "JPEG", Quality);
        return written ? bytes : QByteArray();
    }

private:
    void take(const Area &area)
    {
        m_at = area;
        m_ground = QImage();
        const QString original = originalOf(m_article, area);
        if (original.isEmpty())
            return;
        if (area.onPicture) {
            const Figure &figure = m_article.revision.body.blocks[area.number].figure;
            m_size = QSizeF(figure.width, figure.height);
            m_ground = m_options.picture ? m_options.picture(original, WholeLimit) : QImage();
            return;
        }
        if (!m_map)
            m_map = readPdfMap(m_article.revision.pdfMap);
        const PdfPageSize page = *m_map ? (*m_map)->pages.value(area.number) : PdfPageSize();
        m_size = QSizeF(double(page.width), double(page.height));
        if (!m_size.isEmpty() && m_options.page)
            m_ground = m_options.page(original, area.number,
                                      std::min(WholeLimit, qRound(m_size.width() * PageResolution / 72)));
    }

    const ArticleForExport &m_article;
    const PdfOptions &m_options;
    std::optional<Result<PdfMap>> m_map;
    Area m_at{-1, {}, false};
    QImage m_ground; // that this area lies on
    QSizeF m_size;   // in the units of areas
};

} // namespace

QList<PassageOnPaper> passagesWithPictures(const ArticleForExport &article, const PdfOptions &options,
                                           const PictureShelf &shelf)
{
    QList<PassageOnPaper> passages = passagesOf(article, options.marks);
    AreaPictures pictures(article, options);
    for (PassageOnPaper &passage : passages) {
        if (passage.annotation.area && passage.isThere)
            passage.picture = shelf.keep(pictures.pictureOf(*passage.annotation.area));
    }
    return passages;
}

QRectF pictureRect(const QTextDocument &document, int position)
{
    const QTextBlock block = document.findBlock(position);
    QTextCursor behind(block);
    behind.setPosition(std::min(position + 1, document.characterCount() - 1));
    const QTextImageFormat format = behind.charFormat().toImageFormat();
    const QTextLayout *layout = block.isValid() ? block.layout() : nullptr;
    const QTextLine line = layout ? layout->lineForTextPosition(position - block.position()) : QTextLine();
    if (!format.isValid() || !line.isValid())
        return {};
    const QPointF origin = document.documentLayout()->blockBoundingRect(block).topLeft();
    const double left = line.cursorToX(position - block.position());
    const double bottom = line.y() + line.ascent(); // a picture stands on the line
    return {origin + QPointF(left, bottom - format.height()), QSizeF(format.width(), format.height())};
}

} // namespace Pressmark
