#pragma once

#include "exporting/reportgroups.h"

namespace Pressmark {

// Lines on the cover of a report, whatever it is written as.

/// "3 articles · 12 passages · 5 tags"
QString countsLine(const ReportWords &report);
/// "Articles published 14 Mar 2022 – 3 Oct 2024"; empty if no date is known.
QString datesLine(const ReportWords &report);
/// The title, or what stands for it.
QString titleLine(const ReportWords &report);
/// How many passages have each colour and what it means; the colours that are not used are left out.
ColorMeanings colorCounts(const ReportWords &report);

/// "3 Mar 2022"
QString reportDate(const CivilDate &date);

/// The passages with a tag.
struct TaggedPassages
{
    QString name;
    QString definition;
    QString examples;
    QList<qsizetype> passages;
};

/// In the order of an index.
QList<TaggedPassages> taggedPassages(const ReportWords &report);

} // namespace Pressmark
