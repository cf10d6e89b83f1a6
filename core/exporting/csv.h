#pragma once

#include <QStringList>

namespace Pressmark {

/// A row of a table as RFC 4180 has it, without the end of the line. A cell that a spreadsheet would take for a formula
/// begins with an apostrophe.
QString csvRow(const QStringList &cells);

} // namespace Pressmark
