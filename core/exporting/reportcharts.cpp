#include "exporting/reportcharts.h"

#include "exporting/articleblocks.h"
#include "exporting/messages.h"
#include "exporting/reportsections.h"

#include <QLocale>

#include <algorithm>
#include <map>

namespace Pressmark {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostMonths = 24;
constexpr qsizetype MostTags = 25;

/// The year and the month of each article as a number of months, and how many articles have it.
std::map<int, qint64> monthCounts(const QList<CivilDate> &published, bool *areKnown)
{
    std::map<int, qint64> counts;
    for (const CivilDate &date : published) {
        const int day = civilDay(date);
        const int month = day / 100 % 100;
        if (day == 0)
            continue;
        *areKnown = *areKnown && month > 0;
        ++counts[day / 10000 * 12 + std::max(month, 1) - 1];
    }
    return counts;
}

/// All the years from the first to the last, also those without an article.
QList<ChartBar> yearBars(const std::map<int, qint64> &months)
{
    QList<ChartBar> bars;
    for (int year = months.begin()->first / 12; year <= months.rbegin()->first / 12; ++year) {
        qint64 count = 0;
        for (auto it = months.lower_bound(year * 12); it != months.lower_bound(year * 12 + 12); ++it)
            count += it->second;
        bars.append({QString::number(year), count});
    }
    return bars;
}

QList<ChartBar> monthBars(const std::map<int, qint64> &months)
{
    QList<ChartBar> bars;
    for (int month = months.begin()->first; month <= months.rbegin()->first; ++month) {
        const auto found = months.find(month);
        const QString name = QLocale().standaloneMonthName(month % 12 + 1, QLocale::ShortFormat);
        bars.append({name + u' ' + QString::number(month / 12), found == months.end() ? 0 : found->second});
    }
    return bars;
}

QList<ChartBar> tagBars(const QMap<QString, qint64> &counts, const QList<Tag> &tags)
{
    QList<ChartBar> bars;
    for (const auto &[name, count] : counts.asKeyValueRange())
        bars.append({name, count});
    std::stable_sort(bars.begin(), bars.end(), [](const ChartBar &a, const ChartBar &b) { return a.count > b.count; });
    bars = bars.mid(0, MostTags);
    for (ChartBar &bar : bars) {
        for (const Tag &tag : tags) {
            if (tag.name == bar.label)
                bar.color = QColor(tag.color);
        }
    }
    return bars;
}

} // namespace

qreal ReportChart::height() const
{
    constexpr qreal TimelineHeight = 130;
    return isTimeline ? TimelineHeight : chart.rowsHeight(1);
}

void ReportChart::paint(QPainter &painter, const QRectF &area, const ChartLook &look) const
{
    if (isTimeline)
        chart.paintTimeline(painter, area, look);
    else
        chart.paintRows(painter, area, look);
}

QList<ReportChart> reportCharts(const ReportWords &report)
{
    QList<ReportChart> charts;
    const ReportTotals totals = report.totals();
    bool monthsKnown = true;
    const std::map<int, qint64> months = monthCounts(totals.published, &monthsKnown);
    if (months.size() > 1) {
        const bool byMonth = monthsKnown && months.rbegin()->first - months.begin()->first < MostMonths;
        charts.append({byMonth ? ReportMessages::tr("Articles by month") : ReportMessages::tr("Articles by year"),
                       Chart(byMonth ? monthBars(months) : yearBars(months)), true});
    }
    if (const Chart chart(tagBars(totals.tags, report.options.tags)); !chart.bars().isEmpty())
        charts.append({ReportMessages::tr("The most frequent tags"), chart, false});
    return charts;
}

void paintCharts(Report &report, PaperFlow &flow)
{
    constexpr qreal HeadingHeight = 50;
    const ArticleStyle &style = flow.style();
    const ChartLook look{style.accent, style.accent, style.mutedInk, scaledFont(style.interface, 0.72), Point};
    for (const ReportChart &chart : reportCharts(report)) {
        flow.keepTogether(chart.height() + HeadingHeight);
        flow.group(chart.title, {});
        flow.skip(6);
        flow.picture(chart.height(), [&](QPainter &painter, const QRectF &area) { chart.paint(painter, area, look); });
    }
}

} // namespace Pressmark
