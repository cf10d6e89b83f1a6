#include "search/sortname.h"

using namespace Qt::StringLiterals;

namespace Pressmark {

QString searchSortName(SearchSort sort)
{
    switch (sort) {
    case SearchSort::Relevance:
        return u"relevance"_s;
    case SearchSort::Date:
        return u"date"_s;
    case SearchSort::Title:
        return u"title"_s;
    case SearchSort::Source:
        return u"source"_s;
    }
    Q_UNREACHABLE();
}

SearchSort searchSortFromName(QStringView name)
{
    for (const SearchSort sort : {SearchSort::Date, SearchSort::Title, SearchSort::Source}) {
        if (name == searchSortName(sort))
            return sort;
    }
    return SearchSort::Relevance;
}

} // namespace Pressmark
