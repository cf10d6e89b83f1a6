#pragma once

#include "archive/session.h"
#include "archive/writing.h"
#include "model/annotation.h"

#include <QHash>
#include <QList>

namespace Pressmark {

/// A link of a passage with another, as the first of the two sees it.
struct PassageLink
{
    LinkKind kind = LinkKind::Supports;
    bool outgoing = true; // the passage supports the other; else it is supported by it
    AnnotationId other;
    ArticleId article; // of the other
    QString quote;
    QString title; // of the other's article
    QString source;
    QString person; // who made the other

    bool operator==(const PassageLink &) const = default;
};

/// The links of the article's passages, those that go out first. Links with what is in the trash are not there.
Result<QHash<AnnotationId, QList<PassageLink>>> readPassageLinks(const Session &session, ArticleId article);

/// Says that a passage supports, contradicts, corrects or repeats another. InvalidArgument for a passage and itself,
/// NotFound if one of them is not there. A link that is there stays.
Result<void> linkPassages(Writing &writing, AnnotationId from, AnnotationId to, LinkKind kind);
/// NotFound if there is no such link.
Result<void> unlinkPassages(Writing &writing, AnnotationId from, AnnotationId to, LinkKind kind);

} // namespace Pressmark
