#include "window/library/librarycontents.h"

#include "archive/collections.h"
#include "archive/colormeanings.h"
#include "archive/savedsearches.h"
#include "archive/tags.h"
#include "search/librarycounts.h"
#include "search/passages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

/// The words of the library's chips, in a form that lupdate understands.
struct LibraryModelMessages
{
    Q_DECLARE_TR_FUNCTIONS(Pressmark::LibraryModel)
};

Result<QList<Tag>> readCountedTags(const Session &session, const LibraryCounts &library)
{
    Result<QList<Tag>> tags = readTagTree(session);
    if (!tags || tags->isEmpty())
        return tags;
    for (Tag &tag : *tags)
        tag.articles = library.taggedSo.value(tag.id);
    const Result<void> passages = countTaggedPassages(session, *tags);
    if (!passages)
        return passages.error();
    return tags;
}

} // namespace

Result<LibraryContents> readLibraryContents(const Session &session)
{
    const Result<LibraryCounts> library = countLibrary(session);
    if (!library)
        return library.error();
    const Result<QList<Tag>> tags = readCountedTags(session, *library);
    if (!tags)
        return tags.error();
    const Result<ColorMeanings> colors = readColorMeanings(session);
    if (!colors)
        return colors.error();
    const Result<QList<Collection>> collections = readCollections(session);
    if (!collections)
        return collections.error();
    const Result<QList<SavedSearch>> saved = readSavedSearches(session);
    if (!saved)
        return saved.error();
    QList<CountedSearch> searches;
    for (const SavedSearch &search : *saved)
        searches.append({search});
    return LibraryContents{library->counts, *tags, *colors, library->sources, searches, *collections};
}

Result<QList<CountedSearch>> countSearches(const Session &session, const QList<CountedSearch> &searches)
{
    QList<CountedSearch> counted = searches;
    for (CountedSearch &one : counted) {
        const Result<SearchQuery> query = parseQuery(one.search.query);
        const Result<SearchResult> result =
            query ? search(session, *query, {.sort = SearchSort::Date}) : Result<SearchResult>(query.error());
        if (!result && result.error().code == ErrorCode::Cancelled)
            return result.error();
        const Result<int> fresh = result ? countAddedSince(session, result->articles, one.search.looked) : 0;
        one.found = result ? static_cast<int>(result->total) : 0;
        one.fresh = fresh ? *fresh : 0;
    }
    return counted;
}

Scope collectionScope(const Collection &collection)
{
    const Result<SearchQuery> query = parseQuery(quotedTerm(u"in"_s, collection.name));
    // in:notes asks for passages, so a collection of that name is asked for as one.
    const bool isTaken = query && asksForPassages(*query);
    return {isTaken ? exactTerm(u"in"_s, collection.name) : quotedTerm(u"in"_s, collection.name),
            LibraryModelMessages::tr("in: %1").arg(collection.name)};
}

Scope searchScope(const SavedSearch &search)
{
    return {u'(' + search.query + u')', search.name};
}

} // namespace Pressmark
