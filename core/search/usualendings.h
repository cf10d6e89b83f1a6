#pragma once

#include <QByteArray>
#include <QList>

class QString;

namespace Pressmark {

/// What words of a language usually end with, behind what their forms have in common. Whether one is a form says the
/// stemmer.
const QList<QByteArray> &usualEndings(const QString &language);

} // namespace Pressmark
