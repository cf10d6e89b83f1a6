#include "window/reader/shownhits.h"

#include "window/appearance/tokens.h"
#include "window/reader/marks.h"

#include <QHash>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace Pressmark {

bool ShownHits::set(const QList<PartHit> &hits)
{
    if (m_hits == hits)
        return false;
    m_hits = hits;
    m_current = -1;
    return true;
}

void ShownHits::markBold(QTextDocument &document, const PositionMap &positions) const
{
    QHash<int, QList<QTextLayout::FormatRange>> formats; // by the block's number
    for (const PartHit &hit : m_hits) {
        const auto range = documentRange(positions, hit.part, hit.range.start, hit.range.length);
        if (!range)
            continue;
        const QTextBlock block = document.findBlock(range->first);
        QTextLayout::FormatRange format;
        format.start = range->first - block.position();
        format.length = range->second - range->first;
        format.format.setFontWeight(QFont::Bold);
        formats[block.blockNumber()].append(format);
    }
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QList<QTextLayout::FormatRange> wanted = formats.value(block.blockNumber());
        if (wanted.isEmpty() && block.layout()->formats().isEmpty())
            continue;
        block.layout()->setFormats(wanted);
        document.markContentsDirty(block.position(), block.length());
    }
}

void ShownHits::place(const QTextDocument &document, const PositionMap &positions)
{
    m_placed.clear();
    for (const PartHit &hit : std::as_const(m_hits)) {
        if (const auto range = documentRange(positions, hit.part, hit.range.start, hit.range.length))
            m_placed.append({hit, range->first, lineRects(document, range->first, range->second)});
    }
    std::sort(m_placed.begin(), m_placed.end(), [](const Placed &a, const Placed &b) { return a.start < b.start; });
}

QList<PartHit> ShownHits::hits() const
{
    QList<PartHit> hits;
    for (const Placed &placed : m_placed)
        hits.append(placed.hit);
    return hits;
}

std::optional<PartHit> ShownHits::current() const
{
    const bool isThere = m_current >= 0 && m_current < m_placed.size();
    return isThere ? std::optional(m_placed.at(m_current).hit) : std::nullopt;
}

QList<double> ShownHits::tops() const
{
    QList<double> tops;
    for (const Placed &placed : m_placed) {
        if (!placed.lines.isEmpty())
            tops.append(placed.lines.first().top());
    }
    return tops;
}

std::optional<int> ShownHits::goToNumber(qsizetype number)
{
    if (number < 0 || number >= m_placed.size())
        return {};
    m_current = number;
    return m_placed.at(number).start;
}

std::optional<int> ShownHits::goOn(bool backwards)
{
    return m_current < 0 ? goToEdge(backwards) : goToNumber(m_current + (backwards ? -1 : 1));
}

std::optional<int> ShownHits::goToEdge(bool last)
{
    return goToNumber(last ? m_placed.size() - 1 : 0);
}

bool ShownHits::goTo(int start)
{
    const auto begins = [start](const Placed &placed) { return placed.start == start; };
    const auto found = std::find_if(m_placed.cbegin(), m_placed.cend(), begins);
    return found != m_placed.cend() && goToNumber(found - m_placed.cbegin());
}

void ShownHits::paintCurrent(QPainter &painter, const Tokens &tokens) const
{
    if (m_current < 0 || m_current >= m_placed.size())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.selection);
    for (const QRectF &line : m_placed.at(m_current).lines)
        painter.drawRoundedRect(line.adjusted(-3, 0, 3, 1), 3, 3);
}

void ShownHits::paintLines(QPainter &painter, const Tokens &tokens) const
{
    for (const Placed &placed : m_placed)
        paintHitLines(painter, placed.lines, tokens);
}

} // namespace Pressmark
