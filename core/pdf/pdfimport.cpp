#include "pdf/pdfimport.h"

#include "model/doubts.h"
#include "pdf/foreignpassages.h"
#include "pdf/messages.h"
#include "pdf/pagefurniture.h"
#include "pdf/pdfasides.h"
#include "pdf/pdfcarried.h"
#include "pdf/pdfhead.h"
#include "pdf/pdfopen.h"
#include "text/canonicaltext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <poppler-qt6.h>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr int MostPages = 5000;
constexpr qsizetype MostText = 16'000'000; // UTF-16 units

Error tooLarge()
{
    return {ErrorCode::TooLarge,
            QCoreApplication::translate("Pressmark::Reading",
                                        "This PDF has more pages or more text than Pressmark reads as one article. The "
                                        "file is kept.")};
}

struct Pages
{
    QList<PdfPageSize> sizes;
    QList<PdfPageSize> frames; // as its text is read
    QList<PdfLine> lines;
    ForeignMarks marks;
    int unreadable = 0;
};

Result<Pages> readPages(const Poppler::Document &pdf, const PdfXmp &xmp)
{
    if (pdf.numPages() > MostPages)
        return tooLarge();
    Pages pages;
    qsizetype text = 0;
    for (int index = 0; index < pdf.numPages(); ++index) {
        const std::unique_ptr<Poppler::Page> page = pdf.page(index);
        const QSizeF size = page ? page->pageSizeF() : QSizeF(1, 1);
        pages.sizes.append({static_cast<float>(size.width()), static_cast<float>(size.height())});
        if (page)
            takeForeignMarks(*page, pages.marks);
        const PdfPieces pieces =
            page ? piecesOfPage(*page, {xmp.additions.value(index), xmp.hyphens.value(index)}) : PdfPieces();
        pages.frames.append({pieces.width, pieces.height});
        pages.unreadable += page ? 0 : 1;
        const QList<PdfLine> lines = linesOfPage(pieces, index);
        for (const PdfLine &line : lines)
            text += line.text.size();
        if (text > MostText)
            return tooLarge();
        pages.lines += lines;
    }
    return pages;
}

void markCaptions(QList<PdfLine> &lines, const PagePlaces &captions)
{
    for (PdfLine &line : lines) {
        const QPointF middle((line.left + line.right) / 2, (line.top + line.bottom) / 2);
        const QList<QRectF> places = captions.value(line.page);
        if (std::any_of(places.begin(), places.end(), [middle](const QRectF &place) { return place.contains(middle); }))
            line.role = PdfRole::Caption;
    }
}

/// Headings by their size: the larger, the higher.
QList<float> headingSizes(const QList<PdfParagraph> &paragraphs)
{
    QList<float> sizes;
    for (const PdfParagraph &paragraph : paragraphs) {
        if (paragraph.kind != BlockKind::Heading || paragraph.leftOut)
            continue;
        const auto alike = [&paragraph](float size) { return std::abs(size - paragraph.size) < 0.05F * size; };
        if (sizes.size() < 20 && std::none_of(sizes.begin(), sizes.end(), alike))
            sizes.append(paragraph.size);
    }
    std::sort(sizes.begin(), sizes.end(), std::greater<>());
    return sizes;
}

int levelOf(const PdfParagraph &paragraph, const QList<float> &sizes)
{
    const auto atLeast =
        std::count_if(sizes.begin(), sizes.end(), [&paragraph](float size) { return size > paragraph.size * 1.05F; });
    return std::clamp(static_cast<int>(atLeast) + 2, 2, 4);
}

Block blockOf(const PdfParagraph &paragraph, const QList<float> &sizes)
{
    Block block;
    block.kind = paragraph.kind;
    if (block.kind == BlockKind::Figure)
        block.figure.caption = paragraph.text;
    else
        block.text = paragraph.text;
    block.kept = !paragraph.leftOut;
    block.leftOut = paragraph.leftOut.value_or(LeftOutClass::Other);
    if (block.kind == BlockKind::Heading)
        block.level = levelOf(paragraph, sizes);
    return block;
}

/// The body, and the map that goes with its text. Returns the words of it.
PdfWords compose(const QList<PdfParagraph> &paragraphs, PdfMap map, Document &document)
{
    const QList<float> sizes = headingSizes(paragraphs);
    for (PdfParagraph paragraph : paragraphs) {
        makeCanonical(paragraph.text, paragraph.glyphs);
        if (paragraph.text.isEmpty())
            continue;
        document.body.blocks.append(blockOf(paragraph, sizes));
        if (paragraph.leftOut || paragraph.kind == BlockKind::Figure)
            continue;
        if (!map.glyphs.isEmpty())
            map.glyphs.append(PdfGlyph());
        map.glyphs += paragraph.glyphs;
    }
    const QString text = composeText(document.body);
    Q_ASSERT(map.glyphs.size() == text.size());
    document.pdfMap = writePdfMap(map);
    return {text, map.glyphs};
}

void judge(const Pages &pages, const QString &text, Document &document)
{
    document.confidence = text.isEmpty() ? 0 : 0.8;
    if (text.isEmpty())
        document.doubts.append(QCoreApplication::translate(
            "Pressmark::Reading", "This PDF has no text: its pages are pictures. It can be catalogued by hand."));
    if (pages.unreadable > 0)
        document.doubts.append(
            QCoreApplication::translate("Pressmark::Reading", "Some pages of this PDF are damaged and were not read."));
    if (document.metadata.published.unsure)
        document.doubts.append(fieldDoubtSentence(FieldDoubt::DateOfPdf));
}

/// All words of the pages, line after line.
PdfWords wordsOf(const QList<PdfLine> &lines)
{
    PdfWords words;
    for (const PdfLine &line : lines) {
        words.text += line.text + u'\n';
        words.glyphs += line.glyphs;
        words.glyphs.append(PdfGlyph());
    }
    return words;
}

/// What the file carries as data, and what is marked on its pages.
void readCarried(const Poppler::Document &pdf, const QByteArray &bytes, const PdfWords &body, Pages &pages,
                 Document &document)
{
    document.carried = carriedAnnotations(pdf);
    if (pages.marks.marks.isEmpty())
        return;
    if (!pdf.xrefWasReconstructed())
        completeMarks(bytes, pages.marks.marks);
    document.carried += passagesOfOthers(pages.marks, document.carried, body, wordsOf(pages.lines));
    if (pages.marks.leftOut > 0)
        document.doubts.append(ReadingMessages::tr("%n mark(s) of others are more than Pressmark reads from one PDF; "
                                                   "they are still seen on its pages.",
                                                   nullptr, pages.marks.leftOut));
}

} // namespace

Result<Document> importPdf(const QByteArray &bytes, const QString &fileName)
{
    const Result<std::shared_ptr<Poppler::Document>> pdf = openPdf(bytes);
    if (!pdf)
        return pdf.error();
    const PdfXmp xmp = readXmp(**pdf, bytes);
    Result<Pages> pages = readPages(**pdf, xmp);
    if (!pages)
        return pages.error();
    if (xmp.isOurs) {
        markCaptions(pages->lines, xmp.captions);
    } else {
        markPageFurniture(pages->lines, pages->frames);
        markAsides(pages->lines, pages->frames);
    }
    QList<PdfParagraph> paragraphs = paragraphsOf(pages->lines);
    Document document;
    readPdfHead(**pdf, xmp, fileName, paragraphs, document);
    const PdfWords body = compose(paragraphs, PdfMap{pages->sizes, {}}, document);
    judge(*pages, body.text, document);
    readCarried(**pdf, bytes, body, *pages, document);
    return document;
}

} // namespace Pressmark
