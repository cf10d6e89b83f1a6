#include "exporting/areapictures.h"

#include "exporting/passages.h"
#include "text/pdfmap.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace Pressmark {

namespace {

constexpr int WholeLimit = 2000;     // pixels of a whole picture
constexpr double PageResolution = 200; // dots per inch
constexpr int Quality = 85;            // as JPEG

/// The page or picture that an area lies on, and its size in the units of areas.
std::pair<QImage, QSizeF> groundOf(const ArticleForExport &article, const Area &area, const PdfOptions &options)
{
    const QString original = originalOf(article, area);
    if (original.isEmpty())
        return {};
    if (area.onPicture) {
        const Figure &figure = article.revision.body.blocks[area.number].figure;
        return {options.picture ? options.picture(original, WholeLimit) : QImage(),
                QSizeF(figure.width, figure.height)};
    }
    const Result<PdfMap> map = readPdfMap(article.revision.pdfMap);
    if (!map || area.number >= map->pages.size() || !options.page)
        return {};
    const QSizeF size(double(map->pages[area.number].width), double(map->pages[area.number].height));
    const int width = std::min(WholeLimit, qRound(size.width() * PageResolution / 72));
    return {options.page(original, area.number, width), size};
}

QByteArray pictureOf(const ArticleForExport &article, const Area &area, const PdfOptions &options)
{
    const auto [ground, size] = groundOf(article, area, options);
    if (ground.isNull() || size.isEmpty())
        return {};
    const double x = ground.width() / size.width();
    const double y = ground.height() / size.height();
    const QRectF part(area.box.left() * x, area.box.top() * y, area.box.width() * x, area.box.height() * y);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    const bool written = buffer.open(QIODevice::WriteOnly)
        && ground.copy(part.toAlignedRect() & ground.rect()).save(&buffer, "JPEG", Quality);
    return written ? bytes : QByteArray();
}

} // namespace

QList<PassageOnPaper> passagesWithPictures(const ArticleForExport &article, const PdfOptions &options)
{
    QList<PassageOnPaper> passages = passagesOf(article, options.marks);
    for (PassageOnPaper &passage : passages) {
        if (passage.annotation.area && passage.isThere)
            passage.picture = pictureOf(article, *passage.annotation.area, options);
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
