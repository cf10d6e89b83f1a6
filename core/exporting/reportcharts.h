#pragma once

#include "exporting/chart.h"
#include "exporting/reportgroups.h"

#include <QImage>

namespace Pressmark {

/// A chart of a report, whatever that is written as.
struct ReportChart
{
    QString title;
    Chart chart;
    bool isTimeline = false; // else rows

    /// In points.
    qreal height() const;
    void paint(QPainter &painter, const QRectF &area, const ChartLook &look) const;
};

/// When the articles appeared and which tags are frequent; what there is nothing of is left out.
QList<ReportChart> reportCharts(const ReportWords &report);

/// A chart as an element of HTML, in the colours of its page, which tells its numbers to who cannot see it.
QString chartSvg(const ReportChart &chart);
/// The same as a file of its own, in the colours of paper.
QByteArray chartDrawing(const ReportChart &chart);
/// A chart as a picture, four pixels for a point.
QImage chartImage(const ReportChart &chart);

} // namespace Pressmark
