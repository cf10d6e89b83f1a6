#pragma once

#include "archive/session.h"
#include "archive/writing.h"
#include "model/collection.h"

#include <QList>

#include <optional>

namespace Pressmark {

/// By name.
Result<QList<SavedSearch>> readSavedSearches(const Session &session);
/// The search of that name, whatever its case.
Result<std::optional<SavedSearch>> findSavedSearch(const Session &session, const QString &name);

/// Saves a query under a name; a search that has the name already gets the new query. InvalidArgument if the name or
/// the query is empty.
Result<SavedSearchId> saveSearch(Writing &writing, const QString &name, const QString &query);
/// InvalidArgument if the name is empty; Conflict if another search has it.
Result<void> renameSavedSearch(Writing &writing, SavedSearchId search, const QString &name);
Result<void> deleteSavedSearch(Writing &writing, SavedSearchId search);
/// What comes in from now on and is found by the search gets these tags, made if they are new; without any it is no
/// rule any more.
Result<void> setArrivalTags(Writing &writing, SavedSearchId search, const QStringList &tags);
/// Its results have been looked at: what is added from now on is new. Not an act, so nothing to be undone.
Result<void> markLookedAt(Writing &writing, SavedSearchId search);

/// How many of the articles were added since `time`, UTC milliseconds.
Result<int> countAddedSince(const Session &session, const QList<ArticleId> &articles, qint64 time);

} // namespace Pressmark
