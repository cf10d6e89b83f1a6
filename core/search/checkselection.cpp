#include "search/checkselection.h"

#include "archive/decisions.h"
#include "archive/schema.h"

namespace Pressmark {

bool asksToCheck(const SearchQuery::Field &field)
{
    return field.name == u"is" && field.value.compare(u"changed", Qt::CaseInsensitive) == 0;
}

Result<FieldSelection> selectToCheck(const Session &session, const QByteArray &column)
{
    const Result<bool> known = hasSchema(session.database(), SchemaWithVersions);
    if (!known)
        return known.error();
    return FieldSelection{.sql = "SELECT " + column + " FROM (" + passagesToCheck(*known) + ")"};
}

} // namespace Pressmark
