#include "pdf/pdfrender.h"

#include "pdf/messages.h"
#include "pdf/pdfopen.h"

#include <poppler-qt6.h>

namespace Pressmark {

namespace {

constexpr double MostPixels = 40e6;

} // namespace

Result<QImage> renderPdfPage(const QByteArray &pdf, int index, int width)
{
    const Result<std::shared_ptr<Poppler::Document>> document = openPdf(pdf);
    if (!document)
        return document.error();
    const bool exists = index >= 0 && index < (*document)->numPages();
    const std::unique_ptr<Poppler::Page> page = exists ? (*document)->page(index) : nullptr;
    const QSizeF size = page ? page->pageSizeF() : QSizeF();
    if (size.isEmpty() || width <= 0)
        return Error{ErrorCode::NotFound, ReadingMessages::tr("This page of the PDF is not there, or it is damaged.")};
    const double scale = width / size.width();
    if (double(width) * size.height() * scale > MostPixels)
        return Error{ErrorCode::TooLarge, ReadingMessages::tr("This page is too large to be shown at this size.")};
    (*document)->setRenderHint(Poppler::Document::Antialiasing);
    (*document)->setRenderHint(Poppler::Document::TextAntialiasing);
    // The page's size in pixels is given, so that rounding cannot add a pixel.
    const QImage picture =
        page->renderToImage(72 * scale, 72 * scale, 0, 0, width, std::max(1, qRound(size.height() * scale)));
    if (picture.isNull())
        return Error{ErrorCode::Damaged, ReadingMessages::tr("This page of the PDF is damaged and cannot be shown.")};
    return picture.convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

} // namespace Pressmark
