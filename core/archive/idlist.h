#pragma once

#include "model/id.h"

#include <QList>
#include <QString>

namespace Pressmark {

/// The ids as a JSON array, for json_each: "[3,7]".
QString jsonOf(const QList<ArticleId> &ids);

} // namespace Pressmark
