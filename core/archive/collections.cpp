#include "archive/collections.h"

#include "archive/messages.h"
#include "archive/treerow.h"

#include <QHash>

#include <functional>

namespace Pressmark {

namespace {

std::optional<qint64> nullable(CollectionId id)
{
    return id.isValid() ? std::optional<qint64>(id.value) : std::nullopt;
}

/// Parents before children, siblings in the order given.
QList<Collection> asTree(const QList<Collection> &all)
{
    QHash<CollectionId, QList<Collection>> below;
    for (const Collection &collection : all)
        below[collection.parent].append(collection);
    QList<Collection> tree;
    const std::function<void(CollectionId)> add = [&](CollectionId parent) {
        for (const Collection &collection : below.take(parent)) {
            tree.append(collection);
            add(collection.id);
        }
    };
    add({});
    return tree;
}

/// The name as it is kept. InvalidArgument if it is empty, Conflict if another collection has it.
Result<QString> freeName(const Database &database, const QString &rawName, CollectionId except = {})
{
    const QString name = rawName.simplified();
    if (name.isEmpty())
        return Error{ErrorCode::InvalidArgument, ArchiveMessages::tr("A collection needs a name.")};
    Result<Statement> query = database.prepare("SELECT id, name FROM collection WHERE id <> ?");
    if (!query)
        return query.error();
    query->bind(1, except.value);
    bool taken = false;
    const Result<void> read = query->forEach(
        [&](const Statement &row) { taken = taken || row.text(1).compare(name, Qt::CaseInsensitive) == 0; });
    if (!read)
        return read.error();
    if (taken)
        return Error{ErrorCode::Conflict,
                     ArchiveMessages::tr("There is a collection “%1” already. Nothing was changed.").arg(name)};
    return name;
}

Result<QString> nameOf(const Database &database, CollectionId collection)
{
    const auto there = database.firstRow("SELECT name FROM collection WHERE id = ?", collection.value);
    if (!there)
        return there.error();
    if (!*there)
        return Error{ErrorCode::NotFound, ArchiveMessages::tr("There is no such collection. Nothing was changed.")};
    return (*there)->text(0);
}

} // namespace

Result<QList<Collection>> readCollections(const Session &session)
{
    Result<Statement> query = session.database().prepare(
        "SELECT c.id, c.parent, c.name, "
        "(WITH RECURSIVE down(id) AS (SELECT c.id UNION SELECT b.id FROM collection b JOIN down ON b.parent = down.id) "
        "SELECT count(DISTINCT m.article) FROM down JOIN collection_article m ON m.collection = down.id "
        "JOIN article a ON a.id = m.article WHERE a.trashed = 0) "
        "FROM collection c ORDER BY lower(c.name), c.id");
    if (!query)
        return query.error();
    QList<Collection> all;
    const Result<void> read = query->forEach([&all](const Statement &row) {
        all.append({.id = {row.integer(0)},
                    .parent = {row.integer(1)},
                    .name = row.text(2),
                    .articles = static_cast<int>(row.integer(3))});
    });
    if (!read)
        return read.error();
    return asTree(all);
}

Result<std::optional<Collection>> findCollection(const Session &session, const QString &name)
{
    const Result<QList<Collection>> all = readCollections(session);
    if (!all)
        return all.error();
    for (const Collection &collection : *all) {
        if (collection.name.compare(name.simplified(), Qt::CaseInsensitive) == 0)
            return std::optional(collection);
    }
    return std::optional<Collection>();
}

Result<QList<ArticleId>> readCollectionArticles(const Session &session, CollectionId collection)
{
    Result<Statement> query =
        session.database().prepare("SELECT a.id FROM collection_article m JOIN article a ON a.id = m.article "
                                   "WHERE m.collection = ? AND a.trashed = 0 ORDER BY m.position, a.id");
    if (!query)
        return query.error();
    query->bind(1, collection.value);
    QList<ArticleId> articles;
    const Result<void> read = query->forEach([&](const Statement &row) { articles.append(ArticleId{row.integer(0)}); });
    return read ? Result<QList<ArticleId>>(articles) : Result<QList<ArticleId>>(read.error());
}

Result<QStringList> readArticleCollections(const Session &session, ArticleId article)
{
    Result<Statement> query =
        session.database().prepare("SELECT c.name FROM collection_article m JOIN collection c ON c.id = m.collection "
                                   "WHERE m.article = ? ORDER BY c.name");
    if (!query)
        return query.error();
    query->bind(1, article.value);
    QStringList names;
    const Result<void> read = query->forEach([&](const Statement &row) { names.append(row.text(0)); });
    return read ? Result<QStringList>(names) : Result<QStringList>(read.error());
}

Result<QList<ArticleCollection>> readCollectionsOf(const Session &session, ArticleId article)
{
    Result<Statement> query = session.database().prepare(
        "SELECT c.id, c.name, m.pinned_revision FROM collection_article m "
        "JOIN collection c ON c.id = m.collection WHERE m.article = ? ORDER BY lower(c.name)");
    if (!query)
        return query.error();
    query->bind(1, article.value);
    QList<ArticleCollection> collections;
    const Result<void> read = query->forEach([&collections](const Statement &row) {
        collections.append({CollectionId{row.integer(0)}, row.text(1), RevisionId{row.integer(2)}});
    });
    if (!read)
        return read.error();
    return collections;
}

Result<CollectionId> addCollection(Writing &writing, const QString &rawName, CollectionId parent)
{
    const Result<QString> name = freeName(writing.database(), rawName);
    if (!name)
        return name.error();
    const Result<void> inserted =
        writing.database().run("INSERT INTO collection(parent, name) VALUES (?, ?)", nullable(parent), *name);
    if (!inserted)
        return inserted.error();
    writing.setOperation(ArchiveMessages::tr("New collection “%1”").arg(*name));
    writing.touchCollections();
    return CollectionId{writing.database().lastInsertId()};
}

Result<void> renameCollection(Writing &writing, CollectionId collection, const QString &rawName)
{
    const Result<QString> name = freeName(writing.database(), rawName, collection);
    if (!name)
        return name.error();
    writing.setOperation(ArchiveMessages::tr("Rename a collection to “%1”").arg(*name));
    writing.touchCollections();
    return writing.database().run("UPDATE collection SET name = ? WHERE id = ?", *name, collection.value);
}

Result<void> moveCollection(Writing &writing, CollectionId collection, CollectionId parent)
{
    if (parent.isValid()) {
        const Result<bool> below = isBelow(writing.database(), "collection", parent.value, collection.value);
        if (!below)
            return below.error();
        if (*below)
            return Error{ErrorCode::InvalidArgument,
                         ArchiveMessages::tr("A collection cannot stand below itself. Nothing was changed.")};
    }
    writing.setOperation(ArchiveMessages::tr("Move a collection"));
    writing.touchCollections();
    return writing.database().run("UPDATE collection SET parent = ? WHERE id = ?", nullable(parent), collection.value);
}

Result<void> deleteCollection(Writing &writing, CollectionId collection)
{
    const Result<QString> name = nameOf(writing.database(), collection);
    if (!name)
        return name.error();
    writing.setOperation(ArchiveMessages::tr("Delete the collection “%1”").arg(*name));
    writing.touchCollections();
    // The rows of its articles go one by one, so that undo knows of each.
    for (const char *sql : {
             "UPDATE collection SET parent = (SELECT parent FROM collection WHERE id = ?1) WHERE parent = ?1",
             "DELETE FROM collection_article WHERE collection = ?1",
             "DELETE FROM collection WHERE id = ?1",
         }) {
        const Result<void> run = writing.database().run(sql, collection.value);
        if (!run)
            return run;
    }
    return {};
}

Result<void> addToCollection(Writing &writing, CollectionId collection, const QList<ArticleId> &articles)
{
    const Result<QString> name = nameOf(writing.database(), collection);
    if (!name)
        return name.error();
    const auto last = writing.database().integer("SELECT max(position) FROM collection_article WHERE collection = ?",
                                                 collection.value);
    if (!last)
        return last.error();
    Result<Statement> insert = writing.database().prepare(
        "INSERT INTO collection_article(collection, article, position) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
    if (!insert)
        return insert.error();
    qint64 position = last->value_or(0);
    for (const ArticleId article : articles) {
        insert->bindAll(collection.value, article.value, position + 1);
        const Result<void> run = insert->run();
        if (!run)
            return run;
        position += writing.database().changes();
        insert->reset();
    }
    writing.setOperation(
        ArchiveMessages::tr("Put %n article(s) into “%1”", nullptr, static_cast<int>(articles.size())).arg(*name));
    writing.touchCollections();
    return {};
}

Result<void> removeFromCollection(Writing &writing, CollectionId collection, const QList<ArticleId> &articles)
{
    const Result<QString> name = nameOf(writing.database(), collection);
    if (!name)
        return name.error();
    for (const ArticleId article : articles) {
        const Result<void> run = writing.database().run(
            "DELETE FROM collection_article WHERE collection = ? AND article = ?", collection.value, article.value);
        if (!run)
            return run;
    }
    writing.setOperation(
        ArchiveMessages::tr("Take %n article(s) out of “%1”", nullptr, static_cast<int>(articles.size())).arg(*name));
    writing.touchCollections();
    return {};
}

} // namespace Pressmark
