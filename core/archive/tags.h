#pragma once

#include "archive/session.h"
#include "archive/writing.h"
#include "model/tag.h"

#include <QList>

#include <optional>

namespace Pressmark {

/// All tags with their counts, parents before children, siblings by name.
Result<QList<Tag>> readTags(const Session &session);
/// The same without counts, which take far longer than the tags.
Result<QList<Tag>> readTagTree(const Session &session);
/// Puts to the tags how many passages carry them.
Result<void> countTaggedPassages(const Session &session, QList<Tag> &tags);
/// The tag of that name, whatever its case, or the tag that has it as an alias.
Result<std::optional<Tag>> findTag(const Session &session, const QString &name);
Result<QList<TagId>> readArticleTags(const Session &session, ArticleId article);
/// In the order of readTags().
Result<QStringList> readArticleTagNames(const Session &session, ArticleId article);

/// The tag of that name; made at the top of the tree with the next colour if there is none. InvalidArgument if the
/// name is empty.
Result<TagId> ensureTag(Writing &writing, const QString &name);
/// A new tag below another, or at the top. Conflict if there is a tag of that name.
Result<TagId> createTag(Writing &writing, const QString &name, TagId parent);
/// Conflict if another tag has the name.
Result<void> renameTag(Writing &writing, TagId tag, const QString &name);
Result<void> setTagColor(Writing &writing, TagId tag, const QString &color);
Result<void> setTagDefinition(Writing &writing, TagId tag, const QString &definition, const QString &examples);
Result<void> setTagShortcut(Writing &writing, TagId tag, int digit);
/// What was given before stays. InvalidArgument for a number tag that others stand below.
Result<void> setTagKind(Writing &writing, TagId tag, TagKind kind);
/// These and no others find the tag besides its name. Conflict if another tag has one of them.
Result<void> setTagAliases(Writing &writing, TagId tag, const QStringList &aliases);
/// Name, colour, kind, definition, examples, aliases and key, as one act. Fails as the functions above do.
Result<void> editTag(Writing &writing, const Tag &edited);
/// Moves a tag below another, or to the top. InvalidArgument if it would become its own ancestor, or if the other takes
/// numbers.
Result<void> moveTag(Writing &writing, TagId tag, TagId parent);
/// Everything that carries `from` carries `into`; `from` becomes an alias.
Result<void> mergeTags(Writing &writing, TagId from, TagId into);
/// Takes the tag off everything and deletes it; its children move to its parent.
Result<void> deleteTag(Writing &writing, TagId tag);

/// Gives a tag. `words` is the name of a tag, made if it is new, or "name = value" for a number tag and "name = answer"
/// for a tag of the kinds that are answered by those below them; "none" is a value and an answer. Where one is to be
/// chosen the new answer takes the place of the person's old one.
Result<void> tagArticles(Writing &writing, const QList<ArticleId> &articles, const QString &words);
/// Takes off what the acting person gave; where that is nothing, what others gave.
Result<void> untagArticles(Writing &writing, const QList<ArticleId> &articles, const QString &tag);
Result<void> tagAnnotation(Writing &writing, AnnotationId annotation, const QString &words);
Result<void> untagAnnotation(Writing &writing, AnnotationId annotation, TagId tag);

} // namespace Pressmark
