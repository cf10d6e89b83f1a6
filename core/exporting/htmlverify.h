#pragma once

#include "base/result.h"

#include <QString>

namespace Pressmark {

/// Reads a report as a web page back: it is whole, every link inside of it leads somewhere, no place has the name of
/// another, and this data is in it. NotVerified if not.
Result<void> verifyHtml(const QString &path, const QString &data);

} // namespace Pressmark
