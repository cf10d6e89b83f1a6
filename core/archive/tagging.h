#pragma once

#include "archive/session.h"
#include "archive/writing.h"
#include "model/tag.h"

#include <QHash>
#include <QList>

namespace Pressmark {

/// Who gave an article its tags, in the order of readTags().
Result<QList<GivenTag>> readArticleTagging(const Session &session, ArticleId article);
/// The same of the article's passages.
Result<QHash<AnnotationId, QList<GivenTag>>> readPassageTagging(const Session &session, ArticleId article);

/// What is shown of a tag that was given: its name, "casualties = 12", "casualties: none".
QString taggingText(const GivenTag &given);

/// A tag and how many of some articles and passages carry it.
struct CarriedTag
{
    TagId tag;
    QString name;
    QString color;
    int count = 0;

    bool operator==(const CarriedTag &) const = default;
};
/// The tags that these carry, those of most of them first.
Result<QList<CarriedTag>> readCarriedTags(const Session &session, const QList<ArticleId> &articles,
                                          const QList<AnnotationId> &annotations);

/// Gives the tag to many passages, as one act. `words` as for tagArticles().
Result<void> tagAnnotations(Writing &writing, const QList<AnnotationId> &annotations, const QString &words);
/// These articles and passages carry the tag of that name instead; it is made beside the old one if there is none.
/// InvalidArgument if none of them carries the old one, or if both are the same tag.
Result<void> splitTag(Writing &writing, TagId tag, const QString &into, const QList<ArticleId> &articles,
                      const QList<AnnotationId> &annotations);

} // namespace Pressmark
