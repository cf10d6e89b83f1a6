#include "exporting/reportlines.h"

#include "archive/colormeanings.h"
#include "exporting/articlelines.h"
#include "exporting/messages.h"

#include <QLocale>

#include <algorithm>
#include <map>

namespace Pressmark {

using namespace Qt::StringLiterals;

namespace {

/// As the beginning of a line.
QString legendName(MarkColor color, const ColorMeanings &meanings)
{
    const QString own = colorText(color);
    return meanings.value(color, own.left(1).toUpper() + own.mid(1));
}

} // namespace

QString reportDate(const CivilDate &date)
{
    const QDate day = QDate::fromString(date.value.left(10), Qt::ISODate);
    return day.isValid() ? QLocale().toString(day, u"d MMM yyyy"_s) : dateLine(date);
}

QString countsLine(const ReportWords &report)
{
    const ReportTotals totals = report.totals();
    QStringList parts{ReportMessages::tr("%n article(s)", nullptr, static_cast<int>(totals.published.size())),
                      ReportMessages::tr("%n passage(s)", nullptr, static_cast<int>(totals.passages))};
    if (!totals.tags.isEmpty())
        parts.append(ReportMessages::tr("%n tag(s)", nullptr, static_cast<int>(totals.tags.size())));
    return parts.join(u" · "_s);
}

ColorMeanings colorCounts(const ReportWords &report)
{
    const ReportTotals totals = report.totals();
    ColorMeanings legend;
    for (const auto &[color, count] : totals.colors.asKeyValueRange())
        legend.insert(color, u"%1 %2"_s.arg(legendName(color, report.options.pdf.colors), QLocale().toString(count)));
    return legend;
}

QString datesLine(const ReportWords &report)
{
    const ReportTotals totals = report.totals();
    const CivilDate *first = nullptr;
    const CivilDate *last = nullptr;
    for (const CivilDate &date : totals.published) {
        if (date.isEmpty())
            continue;
        if (!first || civilDay(date) < civilDay(*first))
            first = &date;
        if (!last || civilDay(date) > civilDay(*last))
            last = &date;
    }
    if (!first)
        return {};
    if (civilDay(*first) == civilDay(*last))
        return ReportMessages::tr("Published %1").arg(reportDate(*first));
    return ReportMessages::tr("Articles published %1 – %2").arg(reportDate(*first), reportDate(*last));
}

QString titleLine(const ReportWords &report)
{
    return report.options.title.isEmpty() ? ReportMessages::tr("Annotated report") : report.options.title;
}

QList<TaggedPassages> taggedPassages(const ReportWords &report)
{
    std::map<std::pair<QString, QString>, TaggedPassages> tags;
    for (qsizetype i = 0; i < report.passages.size(); ++i) {
        for (const QString &name : report.passages[i].place.annotation.tagNames)
            tags[{name.toCaseFolded(), name}].passages.append(i);
    }
    QList<TaggedPassages> inOrder;
    for (auto &[key, tagged] : tags) {
        tagged.name = key.second;
        const auto tag = std::find_if(report.options.tags.begin(), report.options.tags.end(),
                                      [&tagged](const Tag &one) { return one.name == tagged.name; });
        if (tag != report.options.tags.end()) {
            tagged.definition = tag->definition;
            tagged.examples = tag->examples;
        }
        inOrder.append(tagged);
    }
    return inOrder;
}

} // namespace Pressmark
