#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>

class QPainter;

namespace Pressmark {

struct ChartBar
{
    QString label;
    qint64 count = 0;
    QColor color = {}; // that of the look if it is not valid

    bool operator==(const ChartBar &) const = default;
};

struct ChartLook
{
    QColor bars;
    QColor chosen;
    QColor ink;
    QFont font;
    qreal unit = 1; // what a point or a pixel is
};

/// Counts as bars, drawn the same way in the window and on paper. Pure geometry and painting: who asks says where.
class Chart
{
public:
    explicit Chart(QList<ChartBar> bars = {});

    const QList<ChartBar> &bars() const { return m_bars; }

    /// Where column i stands in an area, growing from its lower edge; at most so wide with its gap.
    QRectF column(qsizetype i, const QRectF &area, qreal unit, qreal widest) const;
    /// The columns alone; `chosen` stands out.
    void paintColumns(QPainter &painter, const QRectF &area, const ChartLook &look, qreal widest,
                      qsizetype chosen = -1) const;
    /// With their counts above and their labels below, as many as have room.
    void paintTimeline(QPainter &painter, const QRectF &area, const ChartLook &look) const;
    /// One bar a row, its label before and its count behind it.
    void paintRows(QPainter &painter, const QRectF &area, const ChartLook &look) const;
    /// How high an area of rows is to be.
    qreal rowsHeight(qreal unit) const;

private:
    qint64 most() const;

    QList<ChartBar> m_bars;
};

} // namespace Pressmark
