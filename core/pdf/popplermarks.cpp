#include "pdf/popplermarks.h"

#include "pdf/markobjects.h"

#include <QBuffer>
#include <QColor>
#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <map>
#include <poppler-annotation.h>
#include <poppler-qt6.h>

namespace Pressmark {

namespace {

Poppler::HighlightAnnotation::Quad quadOf(const MarkQuad &quad, QSizeF page)
{
    const std::array<QPointF, 4> corners = quad.corners();
    // Poppler wants them around the quad and writes them as viewers expect.
    const std::array<QPointF, 4> around{corners[0], corners[1], corners[3], corners[2]};
    Poppler::HighlightAnnotation::Quad result{};
    for (size_t i = 0; i < around.size(); ++i)
        result.points[i] = {around[i].x() / page.width(), around[i].y() / page.height()};
    result.capStart = true;
    result.capEnd = true;
    result.feather = 0.1;
    return result;
}

QDateTime timeOf(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::utc());
}

std::unique_ptr<Poppler::Annotation> annotationOf(const PlacedMark &placed, QSizeF page)
{
    if (placed.mark->area) {
        auto frame = std::make_unique<Poppler::GeomAnnotation>();
        frame->setGeomType(Poppler::GeomAnnotation::InscribedSquare);
        return frame;
    }
    auto words = std::make_unique<Poppler::HighlightAnnotation>();
    QList<Poppler::HighlightAnnotation::Quad> quads;
    for (const MarkQuad &quad : placed.quads)
        quads.append(quadOf(quad, page));
    words->setHighlightType(placed.mark->mark == Mark::Highlight ? Poppler::HighlightAnnotation::Highlight
                                                                 : Poppler::HighlightAnnotation::Underline);
    words->setHighlightQuads(quads);
    return words;
}

void addTo(Poppler::Page &page, const PlacedMark &placed)
{
    const PdfMark &mark = *placed.mark;
    const QSizeF size = page.pageSizeF();
    QRectF bounds;
    for (const MarkQuad &quad : placed.quads)
        bounds |= quad.box;
    const std::unique_ptr<Poppler::Annotation> added = annotationOf(placed, size);
    Poppler::Annotation &annotation = *added;
    annotation.setBoundary({bounds.left() / size.width(), bounds.top() / size.height(), bounds.width() / size.width(),
                            bounds.height() / size.height()});
    const std::array<double, 3> color = markColor(mark);
    Poppler::Annotation::Style style;
    style.setColor(QColor::fromRgbF(float(color[0]), float(color[1]), float(color[2])));
    annotation.setStyle(style);
    annotation.setAuthor(mark.author);
    annotation.setContents(mark.note);
    annotation.setUniqueName(placed.name);
    annotation.setCreationDate(timeOf(mark.created));
    page.addAnnotation(&annotation);
    annotation.setModificationDate(timeOf(mark.modified)); // adding it has set "now"
}

bool bearsNameOf(const Poppler::Annotation &annotation, const QList<PlacedMark> &marks)
{
    const QString name = annotation.uniqueName().section(u'/', 0, 0);
    return std::any_of(marks.begin(), marks.end(), [&name](const PlacedMark &m) { return markName(*m.mark) == name; });
}

} // namespace

Result<QByteArray> popplerMarks(Poppler::Document &pdf, const QList<PlacedMark> &marks)
{
    const Error failed{
        ErrorCode::NotVerified,
        QCoreApplication::translate("Pressmark::Reading",
                                    "The notes could not be written into this PDF. The original is safe; "
                                    "export the article as a typeset PDF instead.")};
    std::map<int, std::unique_ptr<Poppler::Page>> pages;
    for (const PlacedMark &mark : marks) {
        std::unique_ptr<Poppler::Page> &page = pages[mark.page];
        if (!page) {
            page = pdf.page(mark.page);
            if (!page)
                return failed;
            for (std::unique_ptr<Poppler::Annotation> &annotation : page->annotations()) {
                if (bearsNameOf(*annotation, marks))
                    page->removeAnnotation(annotation.release()); // deletes it
            }
        }
        addTo(*page, mark);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const std::unique_ptr<Poppler::PDFConverter> converter = pdf.pdfConverter();
    converter->setOutputDevice(&buffer);
    converter->setPDFOptions(converter->pdfOptions() | Poppler::PDFConverter::WithChanges);
    if (!converter->convert())
        return failed;
    buffer.close();
    return bytes;
}

} // namespace Pressmark
