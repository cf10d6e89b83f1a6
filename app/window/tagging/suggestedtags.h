#pragma once

#include "model/tag.h"
#include "window/reader/articlecontent.h"

namespace Pressmark {

/// A tag that an article may want, and why in words.
struct SuggestedTag
{
    QString name;
    QString reason;

    bool operator==(const SuggestedTag &) const = default;
};

/// Up to three of the archive's tags that the article does not carry: what similar words were tagged with comes first,
/// then tags whose own words stand in the text, the most used first. None that takes a number.
Result<QList<SuggestedTag>> suggestedTags(const Session &session, const ArticleContent &content,
                                          const QList<Tag> &tags);

} // namespace Pressmark
