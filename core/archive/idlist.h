#pragma once

#include "model/id.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Pressmark {

/// The ids as a JSON array, for json_each: "[3,7]".
template <typename Kind>
QString jsonOf(const QList<Id<Kind>> &ids)
{
    QStringList numbers;
    numbers.reserve(ids.size());
    for (const Id<Kind> id : ids)
        numbers.append(QString::number(id.value));
    return u'[' + numbers.join(u',') + u']';
}

} // namespace Pressmark
