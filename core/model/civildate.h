#pragma once

#include <QString>

#include <optional>

namespace Pressmark {

enum class DatePrecision { Year, Month, Day, Minute };

/// A date as a publication gave it: nothing is invented, no zone is assumed.
struct CivilDate
{
    QString value; // "2024", "2024-10", "2024-10-03" or "2024-10-03T05:26"; empty if there is none
    DatePrecision precision = DatePrecision::Day;
    std::optional<int> offsetMinutes; // from UTC, if the source gave one
    QString found;                    // the words as found
    bool unsure = false;

    bool isEmpty() const { return value.isEmpty(); }
    bool operator==(const CivilDate &) const = default;
};

/// "year", "month", "day" or "minute"
QString precisionName(DatePrecision precision);
std::optional<DatePrecision> precisionFromName(QStringView name);

/// The civil day as a number for sorting and filtering: 20241003. A missing month or day counts as 00. 0 if empty.
int civilDay(const CivilDate &date);

} // namespace Pressmark
