#include "search/checkselection.h"

#include "archive/decisions.h"
#include "archive/versions.h"

namespace Pressmark {

bool asksToCheck(const SearchQuery::Field &field)
{
    return field.name == u"is" && field.value.compare(u"changed", Qt::CaseInsensitive) == 0;
}

Result<FieldSelection> selectToCheck(const Session &session, const QByteArray &column)
{
    const Result<bool> known = knowsVersions(session.database());
    if (!known)
        return known.error();
    return FieldSelection{.sql = "SELECT " + column + " FROM (" + passagesToCheck(*known) + ")"};
}

} // namespace Pressmark
