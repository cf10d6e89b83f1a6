#pragma once

#include <QString>

namespace Pressmark {

/// A text as a tool tip that shows it letter by letter, also where it looks like markup: it may come from strangers, and
/// Qt would take it for HTML. Empty for an empty text.
QString plainToolTip(const QString &text);

} // namespace Pressmark
