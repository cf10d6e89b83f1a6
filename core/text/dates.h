#pragma once

#include "model/civildate.h"

namespace Pressmark {

/// What is known of a text that helps to read its dates.
struct DateReading
{
    bool monthFirst = false; // 3/10/2024 is the tenth of March
    int today = 0;           // 20241003: later dates are unsure; 0 if unknown
    bool orderKnown = false; // which of day and month comes first is certain
    QString language;        // "en": what zones such as IST mean; "" if unknown
};

/// A date and where its words stand in the text.
struct FoundDate
{
    CivilDate date;
    qsizetype start = 0;
    qsizetype length = 0;
};

/// The first date with a year in a text of any of the languages that the table of months knows, together with the
/// time of day and the zone that stand beside it. Dates of which day and month could be exchanged are unsure, unless
/// the reading is certain which comes first; so are dates before 1600.
std::optional<FoundDate> findDate(const QString &text, const DateReading &reading);

/// A date as machines write it: "2024-10-03T05:26:00+03:00", "2024-10-03", "Thu, 03 Oct 2024 05:26:00 GMT", "20241003".
/// Anything else is read like findDate() does; empty if there is no date.
CivilDate parseMachineDate(const QString &text, const DateReading &reading);

} // namespace Pressmark
