#include "jobs/arrivalrules.h"

#include "archive/archive.h"
#include "archive/savedsearches.h"
#include "archive/tags.h"
#include "jobs/messages.h"
#include "search/search.h"
#include "search/searchquery.h"

#include <QSet>

namespace Pressmark {

namespace {

/// The articles among those that the search finds.
Result<QList<ArticleId>> foundAmong(const Session &session, const QString &words, const QList<ArticleId> &articles)
{
    const Result<SearchQuery> query = parseQuery(words);
    if (!query)
        return QList<ArticleId>();
    const Result<SearchResult> result = search(session, *query, {.sort = SearchSort::Date});
    if (!result)
        return result.error();
    const QSet<ArticleId> arrived(articles.begin(), articles.end());
    QList<ArticleId> found;
    for (const ArticleId article : result->articles) {
        if (arrived.contains(article))
            found.append(article);
    }
    return found;
}

Result<void> tagFound(Archive &archive, const SavedSearch &search, const QList<ArticleId> &found)
{
    return archive.write([&](Writing &writing) -> Result<void> {
        for (const QString &tag : search.tags) {
            const Result<void> tagged = tagArticles(writing, found, tag);
            if (!tagged)
                return tagged;
        }
        writing.setOperation(ImportMessages::tr("Tag %n article(s) that came in, by the search “%1”", nullptr,
                                                static_cast<int>(found.size()))
                                 .arg(search.name));
        return {};
    });
}

} // namespace

Result<void> applyArrivalRules(Archive &archive, const QList<ArticleId> &articles)
{
    const Result<Session> session = archive.session();
    if (!session)
        return session.error();
    const Result<QList<SavedSearch>> searches = readSavedSearches(*session);
    if (!searches)
        return searches.error();
    for (const SavedSearch &search : *searches) {
        if (search.tags.isEmpty())
            continue;
        const Result<QList<ArticleId>> found = foundAmong(*session, search.query, articles);
        if (!found)
            return found.error();
        if (found->isEmpty())
            continue;
        const Result<void> tagged = tagFound(archive, search, *found);
        if (!tagged)
            return tagged;
    }
    return {};
}

} // namespace Pressmark
