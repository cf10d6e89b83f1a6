#pragma once

#include <QByteArray>

namespace Pressmark {

/// UTF-8 that a program took for windows-1252 and wrote as UTF-8 once more, "donâ€™t" for "don’t", as it was meant. Text in
/// which this does not happen several times is returned as it is.
QByteArray withoutMojibake(const QByteArray &utf8);

} // namespace Pressmark
