#include "exporting/chart.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace Pressmark {

namespace {

constexpr qreal BarGap = 2;
constexpr qreal Least = 2; // of a bar that is not empty
constexpr qreal Radius = 1.5;
constexpr qreal RowHeight = 17;
constexpr qreal BarHeight = 10;

/// A part of `full`, but never so little that it is not seen.
qreal share(qint64 count, qint64 most, qreal full, qreal unit)
{
    return count == 0 ? 0 : std::max(Least * unit, full * static_cast<qreal>(count) / static_cast<qreal>(most));
}

QString number(qint64 count)
{
    return QLocale().toString(count);
}

} // namespace

Chart::Chart(QList<ChartBar> bars)
    : m_bars(std::move(bars))
{ }

qint64 Chart::most() const
{
    qint64 most = 1;
    for (const ChartBar &bar : m_bars)
        most = std::max(most, bar.count);
    return most;
}

QRectF Chart::column(qsizetype i, const QRectF &area, qreal unit, qreal widest) const
{
    const qreal step = std::min(area.width() / static_cast<qreal>(std::max<qsizetype>(m_bars.size(), 1)), widest);
    const qreal tall = share(m_bars.at(i).count, most(), area.height(), unit);
    return {area.left() + step * static_cast<qreal>(i), area.bottom() - tall, std::max(unit, step - BarGap * unit),
            tall};
}

void Chart::paintColumns(QPainter &painter, const QRectF &area, const ChartLook &look, qreal widest,
                         qsizetype chosen) const
{
    painter.setPen(Qt::NoPen);
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const QColor &own = m_bars[i].color;
        painter.setBrush(i == chosen ? look.chosen : own.isValid() ? own : look.bars);
        painter.drawRoundedRect(column(i, area, look.unit, widest), Radius * look.unit, Radius * look.unit);
    }
}

void Chart::paintTimeline(QPainter &painter, const QRectF &area, const ChartLook &look) const
{
    painter.save();
    const QFontMetricsF metrics(look.font);
    const qreal line = metrics.height();
    const qreal widest = 44 * look.unit;
    const QRectF columns = area.adjusted(0, line, 0, -line - 3 * look.unit);
    paintColumns(painter, columns, look, widest);
    painter.setFont(look.font);
    painter.setPen(look.ink);
    const auto word = [&](const QString &text, qreal middle, qreal top) {
        const qreal width = metrics.horizontalAdvance(text) + look.unit;
        painter.drawText(QRectF(middle - width / 2, top, width, line), Qt::AlignCenter | Qt::TextSingleLine, text);
        return middle + width / 2;
    };
    qreal free = area.left() - area.width();
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const QRectF bar = column(i, columns, look.unit, widest);
        const qreal half = metrics.horizontalAdvance(m_bars[i].label) / 2;
        if (metrics.horizontalAdvance(number(m_bars[i].count)) < bar.width() + BarGap * look.unit
            && m_bars[i].count > 0)
            word(number(m_bars[i].count), bar.center().x(), bar.top() - line);
        const qreal middle = std::max(bar.center().x(), area.left() + half);
        if (middle - half > free && middle + half <= area.right())
            free = word(m_bars[i].label, middle, columns.bottom() + 3 * look.unit) + 4 * look.unit;
    }
    painter.restore();
}

void Chart::paintRows(QPainter &painter, const QRectF &area, const ChartLook &look) const
{
    painter.save();
    painter.setFont(look.font);
    const QFontMetricsF metrics(look.font);
    const qreal labels = area.width() * 0.3;
    const qreal counts = metrics.horizontalAdvance(number(most())) + 6 * look.unit;
    const qreal full = area.width() - labels - counts - 6 * look.unit;
    qreal y = area.top();
    for (const ChartBar &bar : m_bars) {
        const QRectF row(area.left(), y, area.width(), RowHeight * look.unit);
        const QRectF shape(row.left() + labels + 6 * look.unit, row.center().y() - BarHeight * look.unit / 2,
                           share(bar.count, most(), full, look.unit), BarHeight * look.unit);
        painter.setPen(look.ink);
        const QString label = metrics.elidedText(bar.label, Qt::ElideRight, labels);
        painter.drawText(QRectF(row.left(), row.top(), labels, row.height()),
                         Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine, label);
        painter.drawText(QRectF(shape.right() + 5 * look.unit, row.top(), counts, row.height()),
                         Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine, number(bar.count));
        painter.setPen(Qt::NoPen);
        painter.setBrush(bar.color.isValid() ? bar.color : look.bars);
        painter.drawRoundedRect(shape, Radius * look.unit, Radius * look.unit);
        y = row.bottom();
    }
    painter.restore();
}

qreal Chart::rowsHeight(qreal unit) const
{
    return static_cast<qreal>(m_bars.size()) * RowHeight * unit;
}

} // namespace Pressmark
