#pragma once

#include "search/fieldselection.h"

namespace Pressmark {

/// Whether the field is is:changed: what has passages to be checked.
bool asksToCheck(const SearchQuery::Field &field);
/// `column`: "article" or "id", of passagesToCheck().
Result<FieldSelection> selectToCheck(const Session &session, const QByteArray &column);

} // namespace Pressmark
