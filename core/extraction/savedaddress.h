#pragma once

#include <QByteArray>
#include <QString>

namespace Pressmark {

/// Where a saved page came from, as the browser or the extension that saved it wrote into a comment at its beginning;
/// "" if none did.
QString savedAddress(const QByteArray &utf8);

} // namespace Pressmark
