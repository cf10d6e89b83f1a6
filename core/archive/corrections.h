#pragma once

#include "archive/writing.h"
#include "model/article.h"

namespace Pressmark {

/// Which blocks of a body a person wants to be part of the story, and which not.
struct Correction
{
    RevisionId revision;       // the one that the person saw
    QList<qsizetype> restored; // numbers of blocks in its body, from 0
    QList<qsizetype> dropped;
};

/// Makes the corrected body a new revision of the same capture, shows it, and places the article's annotations on it.
/// NotFound if there is no such article; InvalidArgument if it could not be read or has no such block; Conflict if
/// another capture is shown meanwhile. Nothing happens if all blocks are as they are wanted.
Result<void> correctArticle(Writing &writing, ArticleId article, const Correction &correction);

/// Whether the text of a revision is a person's to write: nothing was read from its original, a picture or a scan.
Result<bool> isTranscribable(const Database &database, const Revision &shown);
/// Makes a text that a person typed, a paragraph on each line, that of the article: a new revision of the same capture,
/// below its pictures. Annotations are found again in it by their words. InvalidArgument if it is not transcribable.
/// Nothing happens if the text is the same.
Result<void> transcribeArticle(Writing &writing, ArticleId article, const QString &text);

/// What a person decided about the blocks of an earlier capture, for the same blocks of a new one. Nothing if no person
/// did, or nothing of it applies.
Result<std::optional<Body>> carriedCorrection(const Database &database, const Revision &shown, const Body &body);

} // namespace Pressmark
