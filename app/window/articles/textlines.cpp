#include "window/articles/textlines.h"

#include <QColor>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace Pressmark {

namespace {

QList<QTextLayout::FormatRange> hitFormats(const TextLines &lines, const QColor &color)
{
    QList<QTextLayout::FormatRange> formats;
    for (const auto &[start, length] : lines.hits) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(start);
        range.length = static_cast<int>(std::min(length, lines.text.size() - start));
        if (range.length <= 0)
            continue;
        range.format.setFontWeight(QFont::Bold);
        if (color.isValid())
            range.format.setForeground(color);
        formats.append(range);
    }
    return formats;
}

/// Breaks the layout's text into at most `most` lines; gives where the text went on behind them, or -1.
qsizetype breakLines(QTextLayout &layout, qreal width, qreal lineHeight, int most, bool fromItsSide = false)
{
    QTextOption option(fromItsSide && layout.text().isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(layout.text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    qsizetype end = -1;
    for (int i = 0; i < most; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition(QPointF(0, i * lineHeight));
        end = line.textStart() + line.textLength();
    }
    layout.endLayout();
    return end < layout.text().size() ? end : -1;
}

} // namespace

TextLines TextLines::make(const QString &text, const QFont &font, qreal width, qreal lineHeight, int most,
                          const QList<std::pair<qsizetype, qsizetype>> &hits)
{
    TextLines lines{.text = text, .font = font, .hits = hits, .width = width, .lineHeight = lineHeight};
    QTextLayout layout(text, font);
    layout.setFormats(hitFormats(lines, {}));
    const qsizetype rest = breakLines(layout, width, lineHeight, most);
    lines.count = layout.lineCount();
    for (int i = 0; i < lines.count; ++i)
        lines.longest = std::max(lines.longest, layout.lineAt(i).naturalTextWidth());
    if (rest >= 0 && lines.count > 0) {
        const QTextLine last = layout.lineAt(lines.count - 1);
        QFont widest = font;
        if (!hits.isEmpty())
            widest.setBold(true);
        const QString tail = text.mid(last.textStart()).simplified();
        lines.text = text.left(last.textStart()) + QFontMetricsF(widest).elidedText(tail, Qt::ElideRight, width);
    }
    return lines;
}

void TextLines::draw(QPainter &painter, const QPointF &place, const QColor &color, const QColor &hitColor,
                     const QColor &accent) const
{
    QTextLayout layout(text, font);
    const QList<QTextLayout::FormatRange> formats = hitFormats(*this, hitColor);
    layout.setFormats(formats);
    breakLines(layout, width, lineHeight, count, fromItsSide);
    painter.setPen(color);
    layout.draw(&painter, place);
    painter.setPen(QPen(accent, 1.6));
    for (const QTextLayout::FormatRange &range : formats) {
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            const int from = std::max(range.start, line.textStart());
            const int to = std::min(range.start + range.length, line.textStart() + line.textLength());
            if (from >= to)
                continue;
            const qreal y = place.y() + line.y() + line.ascent() + 3;
            painter.drawLine(QPointF(place.x() + line.cursorToX(from), y), QPointF(place.x() + line.cursorToX(to), y));
        }
    }
}

} // namespace Pressmark
