#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace Pressmark {

/// Writes a file so that at `path` there is, also after a power cut, either what was there before or all of the new
/// content. FileUnwritable or DiskFull, and no file left behind, if it cannot.
Result<void> saveFile(const QString &path, const QByteArray &bytes);

/// The same for content that is made, and may be checked, in a temporary file beside `path`: `write` gets its name and
/// what it returns decides whether the file is put in place.
Result<void> saveFile(const QString &path, const std::function<Result<void>(const QString &temporary)> &write);

} // namespace Pressmark
