#pragma once

#include <QString>

namespace Pressmark {

/// A name that stands in a line of another direction, so that the digits and points behind it stay where they were
/// written: between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE (Unicode UAX #9) if it is right-to-left.
QString isolated(const QString &name);

} // namespace Pressmark
