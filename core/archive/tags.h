#pragma once

#include "archive/session.h"
#include "archive/writing.h"
#include "model/tag.h"

#include <QList>

#include <optional>

namespace Pressmark {

/// All tags with their counts, parents before children, siblings by name.
Result<QList<Tag>> readTags(const Session &session);
/// The tag of that name, whatever its case, or the tag that has it as an alias.
Result<std::optional<Tag>> findTag(const Session &session, const QString &name);
Result<QList<TagId>> readArticleTags(const Session &session, ArticleId article);
/// In the order of readTags().
Result<QStringList> readArticleTagNames(const Session &session, ArticleId article);

/// The tag of that name; made at the top of the tree with the next colour if there is none. InvalidArgument if the
/// name is empty.
Result<TagId> ensureTag(Writing &writing, const QString &name);
/// Conflict if another tag has the name.
Result<void> renameTag(Writing &writing, TagId tag, const QString &name);
Result<void> setTagColor(Writing &writing, TagId tag, const QString &color);
Result<void> setTagDefinition(Writing &writing, TagId tag, const QString &definition, const QString &examples);
Result<void> setTagShortcut(Writing &writing, TagId tag, int digit);
/// Moves a tag below another, or to the top. InvalidArgument if it would become its own ancestor.
Result<void> moveTag(Writing &writing, TagId tag, TagId parent);
/// Everything that carries `from` carries `into`; `from` becomes an alias.
Result<void> mergeTags(Writing &writing, TagId from, TagId into);
/// Takes the tag off everything and deletes it; its children move to its parent.
Result<void> deleteTag(Writing &writing, TagId tag);

Result<void> tagArticles(Writing &writing, const QList<ArticleId> &articles, const QString &tag);
Result<void> untagArticles(Writing &writing, const QList<ArticleId> &articles, const QString &tag);
Result<void> tagAnnotation(Writing &writing, AnnotationId annotation, const QString &tag);
Result<void> untagAnnotation(Writing &writing, AnnotationId annotation, TagId tag);

} // namespace Pressmark
