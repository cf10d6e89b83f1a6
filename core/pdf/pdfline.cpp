#include "pdf/pdfline.h"

#include "pdf/readingorder.h"

#include <algorithm>
#include <cmath>

namespace Pressmark {

namespace {

using Row = QList<const PdfPiece *>; // from left to right

float medianSize(const PdfRegion &region)
{
    QList<float> sizes;
    for (const PdfPiece *piece : region)
        sizes.append(piece->size);
    std::nth_element(sizes.begin(), sizes.begin() + sizes.size() / 2, sizes.end());
    return sizes.at(sizes.size() / 2);
}

// ---- rows ----

bool isSame(const PdfPiece &a, const PdfPiece &b)
{
    const float shared = std::min(a.right, b.right) - std::max(a.left, b.left);
    return shared > 0.7F * std::max(a.width(), b.width())
        && std::equal(a.letters.begin(), a.letters.end(), b.letters.begin(), b.letters.end(),
                      [](const PdfLetter &x, const PdfLetter &y) { return x.code == y.code; });
}

/// Puts the pieces of a row beside each other. What was printed twice, as a shadow, stays once.
void finishRow(Row &row)
{
    std::stable_sort(row.begin(), row.end(), [](const PdfPiece *a, const PdfPiece *b) { return a->left < b->left; });
    const auto printedTwice = [](const PdfPiece *a, const PdfPiece *b) { return isSame(*a, *b); };
    row.erase(std::unique(row.begin(), row.end(), printedTwice), row.end());
}

/// A row while it is collected: how high its largest piece is.
struct Height
{
    float top = 0;
    float bottom = 0;

    float middle() const { return (top + bottom) / 2; }
    bool holds(float place) const { return place > top && place < bottom - 0.15F * (bottom - top); }
};

/// Whether a piece stands in a row; smaller ones may stand higher or lower there.
bool belongs(const Height &piece, const Height &row)
{
    const float shared = std::min(piece.bottom, row.bottom) - std::max(piece.top, row.top);
    const float smaller = std::min(piece.bottom - piece.top, row.bottom - row.top);
    return shared > 0.55F * smaller && (row.holds(piece.middle()) || piece.holds(row.middle()));
}

QList<Row> rowsOf(PdfRegion region)
{
    std::stable_sort(region.begin(), region.end(),
                     [](const PdfPiece *a, const PdfPiece *b) { return a->middle() < b->middle(); });
    QList<Row> rows;
    Height row;
    for (const PdfPiece *piece : std::as_const(region)) {
        const Height height{piece->top, piece->bottom};
        if (rows.isEmpty() || !belongs(height, row)) {
            rows.append(Row());
            row = height;
        } else if (height.bottom - height.top > row.bottom - row.top) {
            row = height;
        }
        rows.last().append(piece);
    }
    for (Row &finished : rows)
        finishRow(finished);
    return rows;
}

/// Whether a row was made as wide as its column by equal spaces between its words.
bool isJustified(const Row &row, float left, float right)
{
    const float size = row.first()->size;
    if (row.first()->left > left + 5 * size || row.last()->right < right - size)
        return false;
    float narrowest = 1e9F;
    float widest = 0;
    for (qsizetype i = 0; i < row.size(); ++i) {
        for (const PdfLetter &letter : row.at(i)->letters) {
            if (letter.code == U' ')
                narrowest = std::min(narrowest, static_cast<float>(letter.box.width()));
        }
        const float gap = i > 0 ? row.at(i)->left - row.at(i - 1)->right : 0;
        widest = std::max(widest, gap);
        if (gap > 0.5F * size)
            narrowest = std::min(narrowest, gap);
    }
    return widest < 1.7F * narrowest && widest < 12 * size;
}

/// The lines that stand beside each other in a row, from left to right.
QList<Row> segmentsOf(const Row &row, float left, float right)
{
    const bool whole = isJustified(row, left, right);
    QList<Row> segments{Row()};
    for (const PdfPiece *piece : row) {
        Row &last = segments.last();
        if (!last.isEmpty() && !whole && piece->left - last.last()->right > std::max(piece->size, last.last()->size))
            segments.append(Row());
        segments.last().append(piece);
    }
    return segments;
}

// ---- letters ----

/// Words that were printed letter by letter, s o, become words.
void closeUp(QList<PdfLetter> &letters)
{
    QList<qreal> gaps;
    qsizetype alone = 0;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (letters.at(i).code != U' ')
            continue;
        if (i == 0 || i + 1 == letters.size())
            return;
        gaps.append(letters.at(i).box.width());
        alone += i < 2 || letters.at(i - 2).code == U' ' ? 1 : 0;
    }
    const qsizetype words = gaps.size() + 1;
    if (alone < 4 || alone * 5 < words * 4 || isWide(letters.first().code))
        return;
    std::sort(gaps.begin(), gaps.end());
    const qreal usual = gaps.at(gaps.size() / 4);
    letters.removeIf(
        [usual](const PdfLetter &letter) { return letter.code == U' ' && letter.box.width() < 1.6 * usual + 0.3; });
}

QRectF gapBetween(const PdfLetter &a, const PdfLetter &b)
{
    return {QPointF(std::min(a.box.right(), b.box.left()), a.box.top()),
            QPointF(std::max(a.box.right(), b.box.left()), a.box.bottom())};
}

QList<PdfLetter> lettersOf(const Row &segment)
{
    QList<PdfLetter> letters;
    for (qsizetype i = 0; i < segment.size(); ++i) {
        const PdfPiece &piece = *segment.at(i);
        if (i > 0) {
            const PdfPiece &before = *segment.at(i - 1);
            const float gap = piece.left - before.right;
            if (gap > 0.12F * piece.size || (before.spaceAfter && gap > 0.05F * piece.size))
                letters.append({U' ', gapBetween(letters.last(), piece.letters.first())});
        }
        const bool raised = i > 0 && letters.last().code != U' ' && !isWide(letters.last().code)
            && piece.size < 0.8F * segment.at(i - 1)->size
            && piece.bottom < segment.at(i - 1)->bottom - 0.2F * segment.at(i - 1)->size
            && piece.top < segment.at(i - 1)->top + 0.2F * segment.at(i - 1)->size;
        if (raised)
            appendRaised(piece.letters, letters);
        else
            letters += piece.letters;
    }
    closeUp(letters);
    return letters;
}

/// A soft hyphen at the end, or one before the hyphen that was drawn for it.
bool isDivided(const QList<PdfLetter> &letters)
{
    const char32_t last = letters.last().code;
    const bool hyphen = last == U'-' || last == U'\u2010';
    return last == 0xad || (hyphen && letters.size() > 1 && letters.at(letters.size() - 2).code == 0xad);
}

PdfLine lineOf(const Row &segment, int page, bool pageIsRightToLeft)
{
    PdfLine line;
    line.page = page;
    line.left = segment.first()->left;
    line.right = segment.first()->right;
    const PdfPiece *longest = segment.first();
    for (const PdfPiece *piece : segment) {
        line.left = std::min(line.left, piece->left);
        line.right = std::max(line.right, piece->right);
        if (piece->letters.size() > longest->letters.size())
            longest = piece;
    }
    line.top = longest->top;
    line.bottom = longest->bottom;
    line.size = longest->size;
    QList<PdfLetter> letters = lettersOf(segment);
    line.rightToLeft = putInReadingOrder(letters, pageIsRightToLeft);
    line.divided = isDivided(letters);
    writeLetters(letters, page, line.text, line.glyphs);
    return line;
}

// ---- drop caps ----

bool isDropCap(const PdfPiece &piece, float usual)
{
    return piece.size > 1.7F * usual && piece.letters.size() <= 2 && QChar::isUpper(piece.letters.last().code);
}

/// Gives a large first letter to the first of the lines beside it, which all begin where their column does.
bool setDropCap(const PdfPiece &cap, float edge, int page, QList<PdfLine> &lines)
{
    PdfLine *first = nullptr;
    for (PdfLine &line : lines) {
        const float middle = (line.top + line.bottom) / 2;
        const bool beside = line.left > cap.right - 0.2F * cap.width() && line.left < cap.right + 1.5F * cap.size
            && middle > cap.top - 0.3F * line.size && middle < cap.bottom;
        if (!beside || line.rightToLeft)
            continue;
        line.left = first ? edge : cap.left;
        first = first ? first : &line;
    }
    if (!first)
        return false;
    QString text;
    QList<PdfGlyph> glyphs;
    writeLetters(cap.letters, page, text, glyphs);
    first->text.prepend(text);
    first->glyphs = glyphs + first->glyphs;
    first->dropCap = true;
    return true;
}

void addRegion(const PdfRegion &region, int page, bool rightToLeft, QList<PdfLine> &lines)
{
    const float usual = medianSize(region);
    float left = region.first()->left;
    float right = region.first()->right;
    PdfRegion text;
    PdfRegion caps;
    for (const PdfPiece *piece : region) {
        (isDropCap(*piece, usual) ? caps : text).append(piece);
        left = std::min(left, piece->left);
        right = std::max(right, piece->right);
    }
    QList<PdfLine> added;
    for (const Row &row : rowsOf(text)) {
        QList<Row> segments = segmentsOf(row, left, right);
        if (rightToLeft)
            std::reverse(segments.begin(), segments.end());
        for (const Row &segment : std::as_const(segments)) {
            PdfLine line = lineOf(segment, page, rightToLeft);
            if (!line.text.isEmpty())
                added.append(std::move(line));
        }
    }
    for (const PdfPiece *cap : std::as_const(caps)) {
        if (!setDropCap(*cap, left, page, added))
            added.prepend(lineOf({cap}, page, rightToLeft));
    }
    const int index = lines.isEmpty() ? 0 : lines.last().region + 1;
    for (PdfLine &line : added)
        line.region = index;
    lines += added;
}

} // namespace

QList<PdfLine> linesOfPage(const PdfPieces &pieces, int page)
{
    QList<PdfLine> lines;
    for (const PdfRegion &region : regionsOf(pieces))
        addRegion(region, page, pieces.rightToLeft, lines);
    for (const PdfPiece &piece : pieces.turned) {
        PdfLine line = lineOf({&piece}, page, pieces.rightToLeft);
        line.upright = false;
        line.region = -1;
        if (!line.text.isEmpty())
            lines.append(std::move(line));
    }
    return lines;
}

} // namespace Pressmark
