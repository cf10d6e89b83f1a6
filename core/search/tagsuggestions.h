#pragma once

#include "archive/session.h"
#include "model/id.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Pressmark {

/// A tag that people gave to articles with such words.
struct TagSuggestion
{
    QString tag;
    float odds = 0;      // natural logarithm; above 0: rather than not
    QStringList because; // the words that speak for it most, as the article writes them

    bool operator==(const TagSuggestion &) const = default;
};

/// What the archive's own tagging teaches about an article: the tags that it, or a passage of it, is likely to get, the
/// likeliest first, also those that it has. By naive Bayes (the Bernoulli model of McCallum and Nigam, 1998, over the
/// article's telling words only) on the other articles that carry any tag, counted in the index at that moment: nothing
/// is trained or kept. Tags of fewer than three other articles are not learnt. NotFound if there is no such article.
/// Cancelled if the session was interrupted.
Result<QList<TagSuggestion>> suggestTags(const Session &session, ArticleId article);

} // namespace Pressmark
