#include "window/searching/scope.h"

using namespace Qt::StringLiterals;

namespace Pressmark {

QString quotedTerm(const QString &field, const QString &value)
{
    QString plain = value;
    plain.remove(u'"');
    return field + u":\""_s + plain + u'"';
}

} // namespace Pressmark
