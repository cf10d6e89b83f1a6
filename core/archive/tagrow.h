#pragma once

#include "archive/writing.h"

#include <optional>

namespace Pressmark {

/// The name as tags are looked up: NFKC, case folded, single spaces.
QString foldedTagName(const QString &name);

/// The tag of that name, or that has it as an alias.
Result<std::optional<TagId>> findTagId(const Database &database, const QString &name);
/// NotFound if there is no such tag.
Result<QString> tagName(const Database &database, TagId tag);
/// The tag of that name; made beside that one, in its colour, if there is none.
Result<TagId> ensureTagBeside(Writing &writing, TagId tag, const QString &name);
/// Deletes the tag and takes it off everything. Its children must have moved before.
Result<void> deleteTagRow(Database &database, TagId tag);
/// Says that the annotation's article has changed. NotFound if there is no such annotation.
Result<void> touchArticleOf(Writing &writing, AnnotationId annotation);

} // namespace Pressmark
