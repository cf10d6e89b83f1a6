#pragma once

#include "archive/session.h"
#include "archive/writing.h"
#include "model/collection.h"

#include <QList>

#include <optional>

namespace Pressmark {

/// All collections with their counts, parents before children, siblings by name.
Result<QList<Collection>> readCollections(const Session &session);
/// The collection of that name, whatever its case.
Result<std::optional<Collection>> findCollection(const Session &session, const QString &name);
/// The articles that were put into it, in the order of its list; not those in the trash.
Result<QList<ArticleId>> readCollectionArticles(const Session &session, CollectionId collection);
/// The names of the collections that an article was put into.
Result<QStringList> readArticleCollections(const Session &session, ArticleId article);

/// A collection that an article is in.
struct ArticleCollection
{
    CollectionId id;
    QString name;
    RevisionId pinned; // the version that it keeps the article on; not valid: the newest

    bool operator==(const ArticleCollection &) const = default;
};
/// By name.
Result<QList<ArticleCollection>> readCollectionsOf(const Session &session, ArticleId article);

/// InvalidArgument if the name is empty; Conflict if there is one of that name.
Result<CollectionId> addCollection(Writing &writing, const QString &name, CollectionId parent = {});
Result<void> renameCollection(Writing &writing, CollectionId collection, const QString &name);
/// Moves a collection below another, or to the top. InvalidArgument if it would stand below itself.
Result<void> moveCollection(Writing &writing, CollectionId collection, CollectionId parent);
/// Its articles stay in the archive; the collections below it move to its parent.
Result<void> deleteCollection(Writing &writing, CollectionId collection);

/// At the end, in that order. Articles that are in it already stay where they are.
Result<void> addToCollection(Writing &writing, CollectionId collection, const QList<ArticleId> &articles);
Result<void> removeFromCollection(Writing &writing, CollectionId collection, const QList<ArticleId> &articles);

} // namespace Pressmark
