#include "pdf/pdfannotate.h"

#include "pdf/markcheck.h"
#include "pdf/markplaces.h"
#include "pdf/pdfopen.h"
#include "pdf/popplermarks.h"
#include "pdf/qpdfmarks.h"

#include <QCoreApplication>

#include <poppler-qt6.h>
#include <set>

namespace Pressmark {

namespace {

/// The annotated file, if it reads back as wanted.
Result<PdfAnnotation> checked(const QByteArray &original, const QByteArray &whole, const QList<PlacedMark> &placed)
{
    const Result<int> found = checkMarks(whole, placed);
    if (!found)
        return found.error();
    PdfAnnotation annotation;
    annotation.rewritten = !whole.startsWith(original);
    annotation.bytes = annotation.rewritten ? whole : whole.sliced(original.size());
    std::set<const PdfMark *> marks;
    for (const PlacedMark &place : placed)
        marks.insert(place.mark);
    annotation.marks = static_cast<int>(marks.size());
    return annotation;
}

Result<PdfAnnotation> asUpdate(const QByteArray &pdf, const QList<PlacedMark> &placed, const QList<PdfPageSize> &pages)
{
    const Result<QByteArray> appended = marksAsUpdate(pdf, placed, pages);
    return appended ? checked(pdf, pdf + *appended, placed) : appended.error();
}

Result<PdfAnnotation> byPoppler(const QByteArray &pdf, Poppler::Document &document, const QList<PlacedMark> &placed)
{
    const Result<QByteArray> whole = popplerMarks(document, placed);
    return whole ? checked(pdf, *whole, placed) : whole.error();
}

Result<PdfAnnotation> rewritten(const QByteArray &pdf, const QList<PlacedMark> &placed, const QList<PdfPageSize> &pages)
{
    const Result<QByteArray> whole = rewrittenWithMarks(pdf, placed, pages);
    return whole ? checked(pdf, *whole, placed) : whole.error();
}

bool havePlaces(const QList<PdfMark> &marks, const QList<PlacedMark> &placed)
{
    std::set<const PdfMark *> found;
    for (const PlacedMark &place : placed)
        found.insert(place.mark);
    return found.size() == static_cast<size_t>(marks.size());
}

} // namespace

Result<PdfAnnotation> annotatePdf(const QByteArray &pdf, const QByteArray &pdfMap, const QList<PdfMark> &marks)
{
    const Result<std::shared_ptr<Poppler::Document>> document = openPdf(pdf);
    if (!document)
        return document.error();
    if (marks.isEmpty())
        return PdfAnnotation{};
    if (!(*document)->okToAddNotes())
        return Error{
            ErrorCode::Encrypted,
            QCoreApplication::translate("Pressmark::Reading",
                                        "Whoever made this PDF does not allow notes in it. Export the article as "
                                        "a typeset PDF instead.")};
    const Result<PdfMap> map = readPdfMap(pdfMap);
    if (!map)
        return map.error();
    const QList<PlacedMark> placed = placeMarks(marks, *map);
    if (!havePlaces(marks, placed) || map->pages.size() != (*document)->numPages())
        return Error{ErrorCode::InvalidArgument,
                     QCoreApplication::translate("Pressmark::Reading",
                                                 "A marked passage has no place on the pages of this PDF.")};
    if ((*document)->isEncrypted())
        return byPoppler(pdf, **document, placed);
    if (!(*document)->xrefWasReconstructed()) {
        Result<PdfAnnotation> annotation = asUpdate(pdf, placed, map->pages);
        if (!annotation)
            annotation = byPoppler(pdf, **document, placed);
        if (annotation)
            return annotation;
    }
    return rewritten(pdf, placed, map->pages);
}

} // namespace Pressmark
