#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Pressmark {

/// What a page's address of a file beside it means below the page's folder: "a%20b/./map.png?w=2" is "a b/map.png".
/// Nothing if it leads up, out, to a hidden file or to anything but a plain name.
std::optional<QString> pathBeside(const QString &address);

/// The bytes of a regular file below a folder. No link is followed on the way from the folder to the file. NotFound if
/// it is not there or lies elsewhere, TooLarge above `limit` bytes.
Result<QByteArray> readBeside(const QString &folder, const QString &path, qint64 limit);

} // namespace Pressmark
