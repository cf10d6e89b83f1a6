#include "pdf/pdfannotate.h"

#include "pdf/markcheck.h"
#include "pdf/markplaces.h"
#include "pdf/pdfline.h"
#include "pdf/pdfopen.h"
#include "pdf/popplermarks.h"
#include "pdf/qpdfmarks.h"
#include "text/lettersearch.h"

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

/// The words of pages, where each of them stands, read when they are asked for.
class PageWords
{
public:
    explicit PageWords(const Poppler::Document &pdf)
        : m_pdf(pdf)
    { }

    /// Gives a mark the place of its words: at the end of the map, which is made longer. False if they are on no page.
    bool locate(PdfMark &mark, PdfMap &map)
    {
        for (int page = 0; page < std::min(m_pdf.numPages(), MostPages); ++page) {
            const PageText &text = textOf(page);
            const auto found = text.search->find(mark.quote);
            if (!found)
                continue;
            mark.start = map.glyphs.size();
            mark.length = found->second;
            mark.quote = text.words.mid(found->first, found->second);
            map.glyphs += text.glyphs.mid(found->first, found->second);
            return true;
        }
        return false;
    }

private:
    static constexpr int MostPages = 50;

    struct PageText
    {
        QString words;
        QList<PdfGlyph> glyphs;
        std::shared_ptr<LetterSearch> search;
    };

    const PageText &textOf(int page)
    {
        while (m_pages.size() <= page) {
            PageText text;
            const std::unique_ptr<Poppler::Page> next = m_pdf.page(static_cast<int>(m_pages.size()));
            for (const PdfLine &line : next ? linesOfPage(piecesOfPage(*next), next->index()) : QList<PdfLine>()) {
                text.words += line.text + u' ';
                text.glyphs += line.glyphs;
                text.glyphs.append(PdfGlyph());
            }
            text.search = std::make_shared<LetterSearch>(text.words);
            m_pages.append(text);
        }
        return m_pages[page];
    }

    const Poppler::Document &m_pdf;
    QList<PageText> m_pages;
};

/// The marks that have a place, in the map or by their words.
QList<PdfMark> located(const QList<PdfMark> &marks, const Poppler::Document &pdf, PdfMap &map)
{
    PageWords words(pdf);
    QList<PdfMark> found;
    for (PdfMark mark : marks) {
        if (mark.start >= 0 || mark.area || words.locate(mark, map))
            found.append(mark);
    }
    return found;
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
    Result<PdfMap> map = readPdfMap(pdfMap);
    if (!map)
        return map.error();
    const QList<PdfMark> placeable = located(marks, **document, *map);
    if (placeable.isEmpty())
        return PdfAnnotation{};
    const QList<PlacedMark> placed = placeMarks(placeable, *map);
    if (!havePlaces(placeable, placed) || map->pages.size() != (*document)->numPages())
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
