#pragma once

#include "search/search.h"

namespace Pressmark {

QString searchSortName(SearchSort sort); // "relevance", "date", "title", "source"
/// Relevance if there is no such order.
SearchSort searchSortFromName(QStringView name);

} // namespace Pressmark
