#include "pdf/markplaces.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

QRectF boxOf(const PdfGlyph &glyph)
{
    return {QPointF(glyph.left, glyph.top), QPointF(glyph.right, glyph.bottom)};
}

qreal shared(qreal from, qreal to, qreal otherFrom, qreal otherTo)
{
    return std::min(to, otherTo) - std::max(from, otherFrom);
}

/// Letters that follow each other in one line, across the page or along it.
struct GlyphRun
{
    QList<QRectF> boxes;
    QRectF box;
    bool upright = true;

    bool takes(const QRectF &next) const
    {
        const QRectF &last = boxes.last();
        const bool across =
            shared(last.top(), last.bottom(), next.top(), next.bottom()) > 0.5 * std::min(last.height(), next.height());
        if (across)
            return upright || boxes.size() == 1;
        const bool along =
            shared(last.left(), last.right(), next.left(), next.right()) > 0.5 * std::min(last.width(), next.width());
        const qreal gap = std::max(next.top() - last.bottom(), last.top() - next.bottom());
        return along && gap < 0.6 * last.height() && (!upright || boxes.size() == 1);
    }

    void add(const QRectF &next)
    {
        if (boxes.size() == 1) {
            const QRectF &last = boxes.last();
            upright = shared(last.top(), last.bottom(), next.top(), next.bottom())
                > 0.5 * std::min(last.height(), next.height());
        }
        boxes.append(next);
        box |= next;
    }
};

/// The boxes of a line, those that touch joined: in lines of two directions a passage can be in pieces.
QList<MarkQuad> quadsOf(GlyphRun run)
{
    if (!run.upright) {
        const bool down = run.boxes.last().center().y() >= run.boxes.first().center().y();
        return {MarkQuad{run.box, down ? MarkQuad::Reading::Down : MarkQuad::Reading::Up}};
    }
    std::sort(run.boxes.begin(), run.boxes.end(), [](const QRectF &a, const QRectF &b) { return a.left() < b.left(); });
    QList<MarkQuad> quads;
    for (const QRectF &box : run.boxes) {
        if (!quads.isEmpty() && box.left() - quads.last().box.right() < 0.8 * run.box.height())
            quads.last().box |= box;
        else
            quads.append(MarkQuad{box});
    }
    for (MarkQuad &quad : quads) {
        quad.box.setTop(run.box.top());
        quad.box.setBottom(run.box.bottom());
    }
    return quads;
}

struct PageRuns
{
    QList<GlyphRun> runs;
    QString words;
};

std::map<int, PageRuns> runsOf(const PdfMark &mark, const PdfMap &map)
{
    std::map<int, PageRuns> pages;
    int lastPage = -1;
    const bool hasWords = mark.quote.size() == mark.length;
    for (qsizetype i = 0; i < mark.length; ++i) {
        const PdfGlyph &glyph = map.glyphs.at(mark.start + i);
        const QRectF box = boxOf(glyph);
        if (glyph.page < 0 || box.width() <= 0 || box.height() <= 0)
            continue;
        PageRuns &page = pages[glyph.page];
        if (page.runs.isEmpty() || lastPage != glyph.page || !page.runs.last().takes(box))
            page.runs.append(GlyphRun{{box}, box});
        else
            page.runs.last().add(box);
        if (hasWords)
            page.words += mark.quote.at(i);
        lastPage = glyph.page;
    }
    return pages;
}

} // namespace

std::array<QPointF, 4> MarkQuad::corners() const
{
    switch (reading) {
    case Reading::Across:
        return {box.topLeft(), box.topRight(), box.bottomLeft(), box.bottomRight()};
    case Reading::Down:
        return {box.topRight(), box.bottomRight(), box.topLeft(), box.bottomLeft()};
    case Reading::Up:
        return {box.bottomLeft(), box.topLeft(), box.bottomRight(), box.topRight()};
    }
    Q_UNREACHABLE();
}

QString markName(const PdfMark &mark)
{
    return u"pressmark:"_s + mark.uuid;
}

QList<PlacedMark> placeMarks(const QList<PdfMark> &marks, const PdfMap &map)
{
    QList<PlacedMark> placed;
    for (const PdfMark &mark : marks) {
        if (mark.area) {
            const bool isOnPage = !mark.area->onPicture && mark.area->number < map.pages.size();
            if (isOnPage && !mark.area->box.isEmpty())
                placed.append({&mark, mark.area->number, markName(mark), {MarkQuad{mark.area->box}}, {}});
            continue;
        }
        if (mark.start < 0 || mark.length <= 0 || mark.start > map.glyphs.size() - mark.length)
            continue;
        int part = 0;
        for (const auto &[page, runs] : runsOf(mark, map)) {
            ++part;
            PlacedMark place{&mark, page, markName(mark), {}, runs.words};
            if (part > 1)
                place.name += u"/%1"_s.arg(part);
            for (const GlyphRun &run : runs.runs)
                place.quads += quadsOf(run);
            placed.append(place);
        }
    }
    return placed;
}

} // namespace Pressmark
