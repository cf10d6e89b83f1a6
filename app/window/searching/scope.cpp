#include "window/searching/scope.h"

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

QString quoted(QString value)
{
    return u'"' + value.remove(u'"') + u'"';
}

} // namespace

QString quotedTerm(const QString &field, const QString &value)
{
    return field + u':' + quoted(value);
}

QString exactTerm(const QString &field, const QString &value)
{
    return field + u":="_s + quoted(value);
}

} // namespace Pressmark
