#pragma once

#include <QByteArray>

namespace Pressmark {

/// A web page's bytes as UTF-8 without a byte order mark: by BOM, the charset that a server said, the page's own
/// declaration, validity as UTF-8, likelihood, and at last as windows-1252. What cannot be decoded becomes U+FFFD.
QByteArray htmlAsUtf8(const QByteArray &bytes, const QByteArray &charset);

/// The same for plain text, which declares nothing.
QByteArray textAsUtf8(const QByteArray &bytes, const QByteArray &charset);

} // namespace Pressmark
