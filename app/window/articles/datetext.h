#pragma once

#include "model/civildate.h"

namespace Pressmark {

/// "3 Oct 2024", "Oct 2024" or "2024", as precise as the date is; empty if there is none.
QString shortDate(const CivilDate &date);
/// "3 October 2024, 05:26"
QString longDate(const CivilDate &date);
/// A moment of our own in the desktop's zone: "23 Nov 2026, 19:36".
QString momentText(qint64 utcMilliseconds);
/// How long people read: at least one minute.
int readingMinutes(int words);

} // namespace Pressmark
