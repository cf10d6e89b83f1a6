#include "archive/savedsearches.h"

#include "archive/idlist.h"
#include "archive/messages.h"
#include "archive/schema.h"
#include "archive/tags.h"

#include <QHash>

#include <algorithm>

namespace Pressmark {

namespace {

/// Of all saved searches.
Result<QHash<qint64, QStringList>> readArrivalTags(const Database &database)
{
    QHash<qint64, QStringList> tags;
    const Result<bool> known = hasSchema(database, SchemaWithRules);
    if (!known || !*known)
        return known ? Result(tags) : known.error();
    Result<Statement> query = database.prepare(
        "SELECT s.search, t.name FROM saved_search_tag s JOIN tag t ON t.id = s.tag ORDER BY t.folded");
    if (!query)
        return query.error();
    const Result<void> read =
        query->forEach([&tags](const Statement &row) { tags[row.integer(0)].append(row.text(1)); });
    if (!read)
        return read.error();
    return tags;
}

Result<QList<SavedSearch>> readAll(const Database &database)
{
    const Result<QHash<qint64, QStringList>> tags = readArrivalTags(database);
    if (!tags)
        return tags.error();
    Result<Statement> query =
        database.prepare("SELECT id, name, query, looked FROM saved_search ORDER BY lower(name), id");
    if (!query)
        return query.error();
    QList<SavedSearch> searches;
    const Result<void> read = query->forEach([&](const Statement &row) {
        searches.append({{row.integer(0)}, row.text(1), row.text(2), row.integer(3), tags->value(row.integer(0))});
    });
    if (!read)
        return read.error();
    return searches;
}

Result<std::optional<SavedSearch>> findByName(const Database &database, const QString &name)
{
    const Result<QList<SavedSearch>> all = readAll(database);
    if (!all)
        return all.error();
    const auto found = std::find_if(all->cbegin(), all->cend(), [&name](const SavedSearch &search) {
        return search.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == all->cend() ? std::optional<SavedSearch>() : std::optional(*found);
}

} // namespace

Result<QList<SavedSearch>> readSavedSearches(const Session &session)
{
    return readAll(session.database());
}

Result<std::optional<SavedSearch>> findSavedSearch(const Session &session, const QString &name)
{
    return findByName(session.database(), name.simplified());
}

Result<SavedSearchId> saveSearch(Writing &writing, const QString &rawName, const QString &rawQuery)
{
    const QString name = rawName.simplified();
    const QString query = rawQuery.trimmed();
    if (name.isEmpty() || query.isEmpty())
        return Error{ErrorCode::InvalidArgument,
                     ArchiveMessages::tr("A saved search needs a name and something to search.")};
    const Result<std::optional<SavedSearch>> known = findByName(writing.database(), name);
    if (!known)
        return known.error();
    writing.setOperation(ArchiveMessages::tr("Save the search “%1”").arg(name));
    writing.touchCollections();
    if (*known) {
        const Result<void> updated =
            writing.database().run("UPDATE saved_search SET query = ? WHERE id = ?", query, (*known)->id.value);
        if (!updated)
            return updated.error();
        return (*known)->id;
    }
    const Result<void> inserted = writing.database().run(
        "INSERT INTO saved_search(name, query, looked) VALUES (?, ?, ?)", name, query, writing.time());
    if (!inserted)
        return inserted.error();
    return SavedSearchId{writing.database().lastInsertId()};
}

Result<void> renameSavedSearch(Writing &writing, SavedSearchId search, const QString &rawName)
{
    const QString name = rawName.simplified();
    if (name.isEmpty())
        return Error{ErrorCode::InvalidArgument,
                     ArchiveMessages::tr("A saved search needs a name and something to search.")};
    const Result<std::optional<SavedSearch>> known = findByName(writing.database(), name);
    if (!known)
        return known.error();
    if (*known && (*known)->id != search)
        return Error{ErrorCode::Conflict,
                     ArchiveMessages::tr("There is a saved search “%1” already. Nothing was changed.").arg(name)};
    writing.setOperation(ArchiveMessages::tr("Rename a saved search to “%1”").arg(name));
    writing.touchCollections();
    return writing.database().run("UPDATE saved_search SET name = ? WHERE id = ?", name, search.value);
}

Result<void> deleteSavedSearch(Writing &writing, SavedSearchId search)
{
    writing.setOperation(ArchiveMessages::tr("Delete a saved search"));
    writing.touchCollections();
    const Result<void> untagged = writing.database().run("DELETE FROM saved_search_tag WHERE search = ?", search.value);
    if (!untagged)
        return untagged;
    const Result<void> deleted = writing.database().run("DELETE FROM saved_search WHERE id = ?", search.value);
    if (!deleted)
        return deleted;
    if (writing.database().changes() == 0)
        return Error{ErrorCode::NotFound, ArchiveMessages::tr("There is no such saved search. Nothing was changed.")};
    return {};
}

Result<void> setArrivalTags(Writing &writing, SavedSearchId search, const QStringList &tags)
{
    Database &database = writing.database();
    const Result<void> cleared = database.run("DELETE FROM saved_search_tag WHERE search = ?", search.value);
    if (!cleared)
        return cleared;
    for (const QString &name : tags) {
        const Result<TagId> tag = ensureTag(writing, name);
        if (!tag)
            return tag.error();
        const Result<void> set = database.run(
            "INSERT INTO saved_search_tag(search, tag) VALUES (?, ?) ON CONFLICT DO NOTHING", search.value, tag->value);
        if (!set)
            return set;
    }
    writing.setOperation(tags.isEmpty() ? ArchiveMessages::tr("Take the tags off a saved search")
                                        : ArchiveMessages::tr("Let a saved search tag what comes in"));
    writing.touchCollections();
    return {};
}

Result<void> markLookedAt(Writing &writing, SavedSearchId search)
{
    writing.touchCollections();
    return writing.database().run("UPDATE saved_search SET looked = ? WHERE id = ?", writing.time(), search.value);
}

Result<int> countAddedSince(const Session &session, const QList<ArticleId> &articles, qint64 time)
{
    const auto count = session.database().integer(
        "SELECT count(*) FROM json_each(?) j JOIN article a ON a.id = j.value WHERE a.added > ?", jsonOf(articles),
        time);
    if (!count)
        return count.error();
    return static_cast<int>(count->value_or(0));
}

} // namespace Pressmark
