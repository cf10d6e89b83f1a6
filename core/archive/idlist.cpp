#include "archive/idlist.h"

#include <QStringList>

namespace Pressmark {

QString jsonOf(const QList<ArticleId> &ids)
{
    QStringList numbers;
    numbers.reserve(ids.size());
    for (const ArticleId id : ids)
        numbers.append(QString::number(id.value));
    return u'[' + numbers.join(u',') + u']';
}

} // namespace Pressmark
