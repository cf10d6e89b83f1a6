#include "text/keptblocks.h"

#include "text/canonicaltext.h"
#include "text/pdfmap.h"

#include <algorithm>

namespace Pressmark {

namespace {

/// What a block gives to the text of a part.
struct Piece
{
    qsizetype start = -1; // -1 if it gives nothing
    qsizetype length = 0;
};

/// One piece for each block.
QList<Piece> piecesOf(const Body &body, Part part)
{
    QList<Piece> pieces;
    pieces.reserve(body.blocks.size());
    qsizetype at = 0;
    for (const Block &block : body.blocks) {
        const bool isFigure = block.kind == BlockKind::Figure;
        const bool belongs = block.kept && isFigure == (part == Part::Caption);
        const qsizetype length = !belongs ? 0 : isFigure ? captionLine(block.figure).size() : block.text.size();
        if (length == 0) {
            pieces.append(Piece());
            continue;
        }
        at += at > 0 ? 1 : 0; // the LF
        pieces.append({at, length});
        at += length;
    }
    return pieces;
}

} // namespace

bool haveSameBlocks(const Body &first, const Body &second)
{
    const auto same = [](const Block &a, const Block &b) {
        Block other = b;
        other.kept = a.kept;
        other.leftOut = a.leftOut;
        other.start = a.start;
        return a == other;
    };
    return std::equal(first.blocks.begin(), first.blocks.end(), second.blocks.begin(), second.blocks.end(), same);
}

std::optional<ShiftedPassage> shiftPassage(const Body &from, const Body &to, Part part, qsizetype start,
                                           qsizetype length)
{
    const QList<Piece> before = piecesOf(from, part);
    const QList<Piece> after = piecesOf(to, part);
    Q_ASSERT(before.size() == after.size());
    qsizetype words = 0;
    qsizetype left = 0;
    qsizetype first = -1;
    qsizetype last = -1;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const qsizetype begin = std::max(start, before[i].start);
        const qsizetype end = std::min(start + length, before[i].start + before[i].length);
        if (before[i].start < 0 || begin >= end)
            continue;
        words += end - begin;
        if (after[i].start < 0)
            continue;
        left += end - begin;
        const qsizetype moved = after[i].start - before[i].start;
        first = first < 0 ? begin + moved : first;
        last = end + moved;
    }
    if (left == 0)
        return std::nullopt;
    return ShiftedPassage{first, last - first, static_cast<double>(left) / static_cast<double>(words)};
}

Result<QByteArray> shiftPdfMap(const QByteArray &pdfMap, const Body &from, const Body &to)
{
    if (pdfMap.isEmpty())
        return QByteArray();
    const Result<PdfMap> map = readPdfMap(pdfMap);
    if (!map)
        return map.error();
    const QList<Piece> before = piecesOf(from, Part::Body);
    const QList<Piece> after = piecesOf(to, Part::Body);
    PdfMap shifted{map->pages, {}};
    for (qsizetype i = 0; i < after.size(); ++i) {
        if (after[i].start < 0)
            continue;
        shifted.glyphs.resize(after[i].start);
        const bool known = before[i].start >= 0 && before[i].start + before[i].length <= map->glyphs.size();
        shifted.glyphs += known ? map->glyphs.mid(before[i].start, before[i].length) : QList<PdfGlyph>(after[i].length);
    }
    return writePdfMap(shifted);
}

} // namespace Pressmark
