#include "pdf/readingorder.h"

#include <algorithm>
#include <limits>

namespace Pressmark {

namespace {

constexpr qsizetype MostLines = 1500;  // of a page: more are no columns of print
constexpr qsizetype FewestLines = 4;   // of a column
constexpr qsizetype FewestNested = 2;  // of a column beside which another was found
constexpr qsizetype ShortestLine = 12; // mean of a column, in letters: cells of a table are shorter
constexpr float Touch = 1;             // points by which boxes may overlap
constexpr int Deepest = 6;

using Lines = QList<const PdfLine *>;

/// How a set of lines falls apart at a place between two columns.
struct Cut
{
    Lines before;
    Lines across;
    Lines behind;
};

Cut cutAt(const Lines &lines, float place)
{
    Cut cut;
    for (const PdfLine *line : lines) {
        if (line->right <= place + Touch)
            cut.before.append(line);
        else if (line->left >= place - Touch)
            cut.behind.append(line);
        else
            cut.across.append(line);
    }
    return cut;
}

struct Extent
{
    float top = std::numeric_limits<float>::max();
    float bottom = std::numeric_limits<float>::lowest();
    qsizetype letters = 0;
};

Extent extentOf(const Lines &lines)
{
    Extent extent;
    for (const PdfLine *line : lines) {
        extent.top = std::min(extent.top, line->top);
        extent.bottom = std::max(extent.bottom, line->bottom);
        extent.letters += line->text.size();
    }
    return extent;
}

bool isColumn(const Lines &lines, const Extent &extent, qsizetype fewest)
{
    return lines.size() >= fewest && extent.letters >= ShortestLine * lines.size();
}

/// Whether the lines on both sides are columns that stand beside each other.
bool dividesColumns(const Cut &cut, bool nested)
{
    const qsizetype fewest = nested && cut.across.isEmpty() ? FewestNested : FewestLines;
    if (cut.across.size() * 2 > cut.before.size() + cut.behind.size())
        return false;
    const Extent before = extentOf(cut.before);
    const Extent behind = extentOf(cut.behind);
    if (!isColumn(cut.before, before, fewest) || !isColumn(cut.behind, behind, fewest))
        return false;
    const float shared = std::min(before.bottom, behind.bottom) - std::max(before.top, behind.top);
    return shared > 0.4F * std::min(before.bottom - before.top, behind.bottom - behind.top);
}

/// The place that the fewest lines cross; nothing if there are no columns.
std::optional<Cut> bestCut(const Lines &lines, bool nested)
{
    if (lines.size() < 2 * FewestNested)
        return std::nullopt;
    QList<float> places;
    for (const PdfLine *line : lines)
        places.append(line->left);
    std::sort(places.begin(), places.end());
    const auto same = [](float a, float b) { return b - a < 2; };
    places.erase(std::unique(places.begin(), places.end(), same), places.end());
    std::optional<Cut> best;
    for (const float place : places) {
        Cut cut = cutAt(lines, place);
        const bool better = !best || cut.across.size() < best->across.size()
            || (cut.across.size() == best->across.size()
                && std::min(cut.before.size(), cut.behind.size()) > std::min(best->before.size(), best->behind.size()));
        if (better && dividesColumns(cut, nested))
            best = std::move(cut);
    }
    return best;
}

void sortDownwards(Lines &lines, bool rightToLeft)
{
    std::stable_sort(lines.begin(), lines.end(),
                     [](const PdfLine *a, const PdfLine *b) { return a->bottom < b->bottom; });
    // Pieces of one row: in the direction of reading.
    for (qsizetype from = 0; from < lines.size();) {
        qsizetype to = from + 1;
        while (to < lines.size() && lines.at(to)->bottom - lines.at(from)->bottom < 0.3F * lines.at(from)->size)
            ++to;
        std::stable_sort(lines.begin() + from, lines.begin() + to, [rightToLeft](const PdfLine *a, const PdfLine *b) {
            return rightToLeft ? a->right > b->right : a->left < b->left;
        });
        from = to;
    }
}

void order(Lines lines, bool rightToLeft, int depth, Lines &ordered)
{
    std::optional<Cut> cut = depth < Deepest ? bestCut(lines, depth > 0) : std::nullopt;
    if (!cut) {
        sortDownwards(lines, rightToLeft);
        ordered += lines;
        return;
    }
    sortDownwards(cut->across, rightToLeft);
    const Lines &first = rightToLeft ? cut->behind : cut->before;
    const Lines &second = rightToLeft ? cut->before : cut->behind;
    float top = std::numeric_limits<float>::lowest();
    const auto addBand = [&](float bottom) {
        for (const Lines *side : {&first, &second}) {
            Lines band;
            for (const PdfLine *line : *side) {
                const float middle = (line->top + line->bottom) / 2;
                if (middle >= top && middle < bottom)
                    band.append(line);
            }
            order(band, rightToLeft, depth + 1, ordered);
        }
        top = bottom;
    };
    for (const PdfLine *line : cut->across) {
        addBand(std::max(top, (line->top + line->bottom) / 2));
        ordered.append(line);
    }
    addBand(std::numeric_limits<float>::max());
}

} // namespace

void putColumnsInOrder(QList<PdfLine> &lines, bool rightToLeft)
{
    const auto isTurned = [](const PdfLine &line) { return !line.upright; };
    if (lines.size() > MostLines || std::any_of(lines.begin(), lines.end(), isTurned))
        return;
    Lines all;
    for (const PdfLine &line : lines)
        all.append(&line);
    if (!bestCut(all, false))
        return;
    Lines ordered;
    order(all, rightToLeft, 0, ordered);
    QList<PdfLine> result;
    for (const PdfLine *line : ordered)
        result.append(*line);
    lines = result;
}

} // namespace Pressmark
