#include "pdf/readingorder.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>
#include <limits>
#include <optional>
#include <utility>

namespace Pressmark {

namespace {

constexpr qsizetype MostPieces = 6000; // of a page: more are no columns of print
constexpr qsizetype FewestRows = 4;    // of a column
constexpr qsizetype FewestBeside = 3;  // of one beside which nothing else stands
constexpr qsizetype FewestNested = 2;  // of a column beside which another was found
constexpr qsizetype ShortestRow = 12;  // mean of a column, in letters: cells of a table are shorter
constexpr float Touch = 1;             // points by which boxes may overlap
constexpr int Deepest = 6;

using Pieces = PdfRegion;

/// How a set of pieces falls apart at a place between two columns.
struct Cut
{
    Pieces before;
    Pieces across;
    Pieces behind;
};

bool standBefore(const PdfPiece &piece, float place)
{
    return piece.right <= place + Touch;
}

bool standBehind(const PdfPiece &piece, float place)
{
    return piece.left >= place - Touch;
}

/// Whether two pieces are parts of one row: as a headline that its own wide spaces tore apart.
bool areOneRow(const PdfPiece &a, const PdfPiece &b)
{
    const float size = std::min(a.size, b.size);
    const float gap = std::max(a.left, b.left) - std::min(a.right, b.right);
    return std::abs(a.bottom - b.bottom) < 0.3F * size && std::abs(a.size - b.size) < 0.15F * size && gap < 1.2F * size;
}

Cut cutAt(const Pieces &pieces, float place)
{
    Cut cut;
    for (const PdfPiece *piece : pieces) {
        if (standBefore(*piece, place))
            cut.before.append(piece);
        else if (standBehind(*piece, place))
            cut.behind.append(piece);
        else
            cut.across.append(piece);
    }
    return cut;
}

/// What belongs to a row that runs across both columns does so too.
void completeRows(Cut &cut)
{
    const auto higher = [](const PdfPiece *a, const PdfPiece *b) { return a->bottom < b->bottom; };
    qsizetype known = -1;
    for (int round = 0; round < 4 && known != cut.across.size(); ++round) {
        known = cut.across.size();
        Pieces rows = cut.across;
        std::sort(rows.begin(), rows.end(), higher);
        const auto standsAlone = [&rows](const PdfPiece *piece) {
            const auto isAbove = [](const PdfPiece *row, float place) { return row->bottom < place; };
            auto row = std::lower_bound(rows.begin(), rows.end(), piece->bottom - 0.3F * piece->size, isAbove);
            while (row != rows.end() && (*row)->bottom < piece->bottom + 0.3F * piece->size
                   && !areOneRow(*piece, **row))
                ++row;
            return row == rows.end() || (*row)->bottom >= piece->bottom + 0.3F * piece->size;
        };
        for (Pieces *side : {&cut.before, &cut.behind}) {
            const auto moved = std::stable_partition(side->begin(), side->end(), standsAlone);
            std::copy(moved, side->end(), std::back_inserter(cut.across));
            side->erase(moved, side->end());
        }
    }
}

struct Extent
{
    float top = std::numeric_limits<float>::max();
    float bottom = std::numeric_limits<float>::lowest();
    qsizetype letters = 0;
    qsizetype rows = 0;
};

Extent extentOf(const Pieces &pieces)
{
    Extent extent;
    QList<std::pair<float, float>> middles;
    for (const PdfPiece *piece : pieces) {
        extent.top = std::min(extent.top, piece->top);
        extent.bottom = std::max(extent.bottom, piece->bottom);
        extent.letters += piece->letters.size();
        middles.append({piece->middle(), piece->size});
    }
    std::sort(middles.begin(), middles.end());
    float last = std::numeric_limits<float>::lowest();
    for (const auto &[middle, size] : middles) {
        extent.rows += middle - last > 0.4F * size ? 1 : 0;
        last = middle;
    }
    return extent;
}

bool isColumn(const Extent &extent, qsizetype fewest)
{
    return extent.rows >= fewest && extent.letters >= ShortestRow * extent.rows;
}

/// Whether the pieces on both sides are columns that stand beside each other.
bool dividesColumns(const Cut &cut, qsizetype fewestBeside)
{
    const qsizetype fewest = cut.across.isEmpty() ? fewestBeside : FewestRows;
    const Extent before = extentOf(cut.before);
    const Extent behind = extentOf(cut.behind);
    if (cut.across.size() * 2 > before.rows + behind.rows || !isColumn(before, fewest) || !isColumn(behind, fewest))
        return false;
    const float shared = std::min(before.bottom, behind.bottom) - std::max(before.top, behind.top);
    return shared > 0.4F * std::min(before.bottom - before.top, behind.bottom - behind.top);
}

/// Places where a column may begin, those first that the fewest pieces cross and that divide most evenly.
QList<float> placesToCut(const Pieces &pieces)
{
    QList<float> lefts;
    QList<float> rights;
    for (const PdfPiece *piece : pieces) {
        lefts.append(piece->left);
        rights.append(piece->right);
    }
    std::sort(lefts.begin(), lefts.end());
    std::sort(rights.begin(), rights.end());
    struct Place
    {
        float at;
        qsizetype across;
        qsizetype smaller;
    };
    QList<Place> places;
    for (const float at : std::as_const(lefts)) {
        if (!places.isEmpty() && at - places.last().at < 2)
            continue;
        const qsizetype before = std::upper_bound(rights.begin(), rights.end(), at + Touch) - rights.begin();
        const qsizetype behind = lefts.end() - std::lower_bound(lefts.begin(), lefts.end(), at - Touch);
        if (before < FewestNested || behind < FewestNested)
            continue;
        places.append({at, std::max<qsizetype>(0, pieces.size() - before - behind), std::min(before, behind)});
    }
    std::stable_sort(places.begin(), places.end(), [](const Place &a, const Place &b) {
        return a.across != b.across ? a.across < b.across : a.smaller > b.smaller;
    });
    QList<float> sorted;
    for (const Place &place : std::as_const(places)) {
        if (place.across < pieces.size() / 2 && sorted.size() < 40)
            sorted.append(place.at);
    }
    return sorted;
}

/// Nothing if there are no columns.
std::optional<Cut> bestCut(const Pieces &pieces, qsizetype fewestBeside)
{
    if (pieces.size() < 2 * FewestNested)
        return std::nullopt;
    for (const float place : placesToCut(pieces)) {
        Cut cut = cutAt(pieces, place);
        if (!dividesColumns(cut, fewestBeside))
            continue;
        completeRows(cut);
        if (dividesColumns(cut, fewestBeside))
            return cut;
    }
    return std::nullopt;
}

void sortDownwards(Pieces &pieces)
{
    std::stable_sort(pieces.begin(), pieces.end(),
                     [](const PdfPiece *a, const PdfPiece *b) { return a->middle() < b->middle(); });
}

/// Parts of a region between which the page is empty from side to side.
QList<Pieces> bandsOf(Pieces pieces)
{
    sortDownwards(pieces);
    QList<Pieces> bands;
    float bottom = std::numeric_limits<float>::lowest();
    for (const PdfPiece *piece : std::as_const(pieces)) {
        if (bands.isEmpty() || piece->top - bottom > 0.6F * piece->size)
            bands.append(Pieces());
        bands.last().append(piece);
        bottom = std::max(bottom, piece->bottom);
    }
    return bands;
}

/// Takes rows in the margin, from the edge of the page inwards, that stand apart from the text.
QList<PdfRegion> takeMarginRows(Pieces &fromEdge, const std::function<bool(const PdfPiece &)> &isInMargin)
{
    QList<PdfRegion> rows;
    for (int i = 0; i < 3; ++i) {
        qsizetype count = 0;
        float top = std::numeric_limits<float>::max();
        float bottom = std::numeric_limits<float>::lowest();
        while (count < fromEdge.size()
               && (count == 0
                   || std::min(bottom, fromEdge.at(count)->bottom) - std::max(top, fromEdge.at(count)->top) > 0)) {
            top = std::min(top, fromEdge.at(count)->top);
            bottom = std::max(bottom, fromEdge.at(count)->bottom);
            ++count;
        }
        if (count == 0 || count == fromEdge.size()
            || !std::all_of(fromEdge.begin(), fromEdge.begin() + count,
                            [&](const PdfPiece *piece) { return isInMargin(*piece); }))
            break;
        const PdfPiece &next = *fromEdge.at(count);
        if (std::max(next.top - bottom, top - next.bottom) < 0.7F * next.size)
            break;
        rows.append(fromEdge.mid(0, count));
        fromEdge.remove(0, count);
    }
    return rows;
}

class Order
{
public:
    explicit Order(bool rightToLeft)
        : m_rightToLeft(rightToLeft)
    { }

    void add(const Pieces &pieces, int depth)
    {
        if (pieces.isEmpty())
            return;
        if (depth < Deepest) {
            if (const std::optional<Cut> cut = bestCut(pieces, depth > 0 ? FewestNested : FewestRows)) {
                addColumns(*cut, depth);
                return;
            }
            const QList<Pieces> bands = bandsOf(pieces);
            if (addBands(bands))
                return;
        }
        m_regions.append(pieces);
    }

    QList<PdfRegion> regions() const { return m_regions; }

private:
    /// Columns that stand beside each other only in a part of the region. Whether there are any.
    bool addBands(const QList<Pieces> &bands)
    {
        bool divided = false;
        Pieces whole;
        for (const Pieces &band : bands) {
            const std::optional<Cut> cut = bestCut(band, FewestBeside);
            if (!cut) {
                whole += band;
                continue;
            }
            if (!whole.isEmpty())
                m_regions.append(std::exchange(whole, {}));
            addColumns(*cut, Deepest - 2);
            divided = true;
        }
        if (!divided)
            return false;
        if (!whole.isEmpty())
            m_regions.append(whole);
        return true;
    }

    void addColumns(const Cut &cut, int depth)
    {
        Pieces across = cut.across;
        sortDownwards(across);
        const Pieces &first = m_rightToLeft ? cut.behind : cut.before;
        const Pieces &second = m_rightToLeft ? cut.before : cut.behind;
        float top = std::numeric_limits<float>::lowest();
        Pieces block; // rows that run across with nothing between them
        for (qsizetype i = 0; i <= across.size(); ++i) {
            const float bottom = i < across.size() ? across.at(i)->middle() : std::numeric_limits<float>::max();
            const Pieces firstBand = between(first, top, bottom);
            const Pieces secondBand = between(second, top, bottom);
            if (!firstBand.isEmpty() || !secondBand.isEmpty()) {
                if (!block.isEmpty())
                    m_regions.append(std::exchange(block, {}));
                add(firstBand, depth + 1);
                add(secondBand, depth + 1);
            }
            if (i < across.size())
                block.append(across.at(i));
            top = std::max(top, bottom);
        }
        if (!block.isEmpty())
            m_regions.append(block);
    }

    static Pieces between(const Pieces &pieces, float top, float bottom)
    {
        Pieces band;
        for (const PdfPiece *piece : pieces) {
            if (piece->middle() >= top && piece->middle() < bottom)
                band.append(piece);
        }
        return band;
    }

    bool m_rightToLeft;
    QList<PdfRegion> m_regions;
};

} // namespace

QList<PdfRegion> regionsOf(const PdfPieces &pieces)
{
    Pieces all;
    for (const PdfPiece &piece : pieces.pieces)
        all.append(&piece);
    if (all.isEmpty() || all.size() > MostPieces)
        return all.isEmpty() ? QList<PdfRegion>() : QList<PdfRegion>{all};
    sortDownwards(all);
    const QList<PdfRegion> heads =
        takeMarginRows(all, [&](const PdfPiece &piece) { return piece.bottom < MarginShare * pieces.height; });
    std::reverse(all.begin(), all.end());
    QList<PdfRegion> feet =
        takeMarginRows(all, [&](const PdfPiece &piece) { return piece.top > (1 - MarginShare) * pieces.height; });
    std::reverse(feet.begin(), feet.end());
    Order order(pieces.rightToLeft);
    order.add(all, 0);
    return heads + order.regions() + feet;
}

} // namespace Pressmark
