#pragma once

#include "archive/session.h"
#include "model/id.h"

#include <QList>
#include <QStringList>

namespace Pressmark {

/// An article that tells of much the same as another.
struct SimilarArticle
{
    ArticleId id;
    float likeness = 0; // above 0; 1: it says all that sets the other one apart
    QStringList words;  // what they share, the most telling first, as the other one writes it

    bool operator==(const SimilarArticle &) const = default;
};

/// The articles that share most of what sets this one apart from the rest of the archive, the most similar first, at
/// most `limit`; neither itself nor what is in the trash. NotFound if there is no such article. Cancelled if the
/// session was interrupted.
Result<QList<SimilarArticle>> findSimilar(const Session &session, ArticleId article, int limit);

} // namespace Pressmark
