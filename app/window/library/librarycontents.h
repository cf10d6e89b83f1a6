#pragma once

#include "archive/articles.h"
#include "model/annotation.h"
#include "model/collection.h"
#include "model/tag.h"
#include "window/searching/scope.h"

#include <QHash>
#include <QList>

namespace Pressmark {

/// A saved search with what it finds.
struct CountedSearch
{
    SavedSearch search;
    int found = 0;
    int fresh = 0; // added since it was last looked at

    bool operator==(const CountedSearch &) const = default;
};

/// What the library pane lists.
struct LibraryContents
{
    ArchiveCounts counts;
    QList<Tag> tags;
    ColorMeanings colors;
    QList<SourceCount> sources;
    QList<CountedSearch> searches;
    QList<Collection> collections;

    bool operator==(const LibraryContents &) const = default;
};

/// Everything but what the saved searches find.
Result<LibraryContents> readLibraryContents(const Session &session);
/// What they find now. A search that cannot be run finds nothing.
Result<QList<CountedSearch>> countSearches(const Session &session, const QList<CountedSearch> &searches);

Scope collectionScope(const Collection &collection);
Scope searchScope(const SavedSearch &search);

} // namespace Pressmark
