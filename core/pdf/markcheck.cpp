#include "pdf/markcheck.h"

#include "pdf/pdfline.h"
#include "pdf/pdfopen.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <map>
#include <poppler-annotation.h>
#include <poppler-qt6.h>

namespace Pressmark {

namespace {

constexpr double Tolerance = 0.05; // points
constexpr int PagesWithWords = 12; // whose words are compared: reading all would take seconds

QString withLineFeeds(QString text)
{
    return text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
}

QRectF boxOf(const Poppler::HighlightAnnotation::Quad &quad, QSizeF page)
{
    double left = 1e9;
    double top = 1e9;
    double right = -1e9;
    double bottom = -1e9;
    for (const QPointF corner : quad.points) {
        left = std::min(left, corner.x() * page.width());
        right = std::max(right, corner.x() * page.width());
        top = std::min(top, corner.y() * page.height());
        bottom = std::max(bottom, corner.y() * page.height());
    }
    return {QPointF(left, top), QPointF(right, bottom)};
}

bool isAt(const QRectF &a, const QRectF &b)
{
    return std::abs(a.left() - b.left()) < Tolerance && std::abs(a.top() - b.top()) < Tolerance
        && std::abs(a.right() - b.right()) < Tolerance && std::abs(a.bottom() - b.bottom()) < Tolerance;
}

bool isFrame(const Poppler::Annotation &annotation, const PlacedMark &placed, QSizeF page)
{
    if (annotation.subType() != Poppler::Annotation::AGeom)
        return false;
    const QRectF shares = annotation.boundary();
    const QRectF box(shares.left() * page.width(), shares.top() * page.height(), shares.width() * page.width(),
                     shares.height() * page.height());
    return static_cast<const Poppler::GeomAnnotation &>(annotation).geomType()
        == Poppler::GeomAnnotation::InscribedSquare
        && isAt(box, placed.quads.first().box);
}

bool isOnWords(const Poppler::Annotation &annotation, const PlacedMark &placed, QSizeF page)
{
    if (annotation.subType() != Poppler::Annotation::AHighlight)
        return false;
    const auto &found = static_cast<const Poppler::HighlightAnnotation &>(annotation);
    const auto kind = placed.mark->mark == Mark::Highlight ? Poppler::HighlightAnnotation::Highlight
                                                           : Poppler::HighlightAnnotation::Underline;
    const QList<Poppler::HighlightAnnotation::Quad> quads = found.highlightQuads();
    if (found.highlightType() != kind || quads.size() != placed.quads.size())
        return false;
    for (qsizetype i = 0; i < quads.size(); ++i) {
        if (!isAt(boxOf(quads.at(i), page), placed.quads.at(i).box))
            return false;
    }
    return true;
}

bool isAsWanted(const Poppler::Annotation &annotation, const PlacedMark &placed, QSizeF page)
{
    const PdfMark &mark = *placed.mark;
    return annotation.author() == mark.author && withLineFeeds(annotation.contents()) == withLineFeeds(mark.note)
        && (mark.area ? isFrame(annotation, placed, page) : isOnWords(annotation, placed, page));
}

/// Its letters in any order: the order of drawing is not that of reading.
QHash<QChar, int> lettersOf(const QString &text)
{
    QHash<QChar, int> letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            ++letters[c];
    }
    return letters;
}

QString wordsUnder(const PlacedMark &placed, const QList<PdfLine> &lines)
{
    QString words;
    for (const PdfLine &line : lines) {
        for (qsizetype i = 0; i < line.glyphs.size(); ++i) {
            const PdfGlyph &glyph = line.glyphs.at(i);
            const QPointF middle((glyph.left + glyph.right) / 2, (glyph.top + glyph.bottom) / 2);
            const auto covers = [middle](const MarkQuad &quad) { return quad.box.contains(middle); };
            if (std::any_of(placed.quads.begin(), placed.quads.end(), covers))
                words += line.text.at(i);
        }
    }
    return words;
}

/// All letters of the quote are under the mark, and hardly any other.
bool areWordsUnder(const PlacedMark &placed, const QList<PdfLine> &lines)
{
    const QHash<QChar, int> wanted = lettersOf(placed.words);
    const QHash<QChar, int> found = lettersOf(wordsUnder(placed, lines));
    qsizetype missing = 0;
    qsizetype all = 0;
    qsizetype others = 0;
    for (auto letter = wanted.cbegin(); letter != wanted.cend(); ++letter) {
        missing += std::max(0, letter.value() - found.value(letter.key()));
        all += letter.value();
    }
    for (auto letter = found.cbegin(); letter != found.cend(); ++letter)
        others += std::max(0, letter.value() - wanted.value(letter.key()));
    return missing == 0 && others <= 2 + all / 10;
}

/// Whether a page has each of the marks once and as wanted.
bool hasMarks(const Poppler::Page &page, const QList<const PlacedMark *> &marks, bool withWords)
{
    QHash<QString, const Poppler::Annotation *> named;
    const std::vector<std::unique_ptr<Poppler::Annotation>> annotations = page.annotations();
    for (const std::unique_ptr<Poppler::Annotation> &annotation : annotations) {
        const QString name = annotation->uniqueName();
        if (name.startsWith(u"pressmark:") && named.contains(name))
            return false;
        named.insert(name, annotation.get());
    }
    const QList<PdfLine> lines = withWords ? linesOfPage(piecesOfPage(page), page.index()) : QList<PdfLine>();
    for (const PlacedMark *placed : marks) {
        const Poppler::Annotation *annotation = named.value(placed->name);
        if (!annotation || !isAsWanted(*annotation, *placed, page.pageSizeF()))
            return false;
        if (withWords && !placed->words.isEmpty() && !areWordsUnder(*placed, lines))
            return false;
    }
    return true;
}

} // namespace

Result<int> checkMarks(const QByteArray &bytes, const QList<PlacedMark> &marks)
{
    const Error differs{ErrorCode::NotVerified,
                        QCoreApplication::translate("Pressmark::Reading",
                                                    "The notes could not be written into this PDF so that they can be "
                                                    "read back. The original is safe; export the article as a typeset "
                                                    "PDF instead.")};
    const Result<std::shared_ptr<Poppler::Document>> pdf = openPdf(bytes);
    if (!pdf)
        return differs;
    std::map<int, QList<const PlacedMark *>> byPage;
    for (const PlacedMark &mark : marks)
        byPage[mark.page].append(&mark);
    const auto step = std::max<size_t>(1, byPage.size() / PagesWithWords);
    size_t count = 0;
    for (const auto &[index, onPage] : byPage) {
        const std::unique_ptr<Poppler::Page> page = (*pdf)->page(index);
        if (!page || !hasMarks(*page, onPage, count++ % step == 0))
            return differs;
    }
    return static_cast<int>(marks.size());
}

} // namespace Pressmark
