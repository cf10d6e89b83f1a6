#pragma once

#include "archive/session.h"
#include "model/id.h"

#include <QList>

namespace Pressmark {

/// A word that tells what an article is about.
struct TellingTerm
{
    QString word;        // as the index has it
    QString written;     // as the article writes it, the first time
    float count = 0;     // how often the article says it; in its title as several
    qint64 articles = 0; // that have it
    float weight = 0;

    bool operator==(const TellingTerm &) const = default;
};

/// The words that an article has often and few others have at all, the most telling first: tf·idf², names before other
/// words. Those that more than one article in fifty has, or a thousand, are not among them: they tell little, and to
/// count them would take long. In a very small archive no word tells anything. NotFound if there is no such article.
Result<QList<TellingTerm>> tellingTerms(const Session &session, ArticleId article);

} // namespace Pressmark
