#pragma once

#include <QStringView>

namespace Pressmark {

/// 1–12 for the name of a month, also shortened, in any language of the table and in lower case; 0 for other words.
int monthOfName(QStringView lower);

} // namespace Pressmark
