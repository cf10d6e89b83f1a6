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

/// How common a telling word may be; what is more common tells little, and to count it would take long.
enum class TermRange {
    Story, // in one article of fifty, and in a thousand: the words of one event
    Topic, // in one article of ten, and in twenty thousand: the words of a subject
};

/// The words that an article has often and few others have at all, the most telling first: tf·idf², names before other
/// words. In a very small archive no word tells anything. NotFound if there is no such article.
Result<QList<TellingTerm>> tellingTerms(const Session &session, ArticleId article, TermRange range);

} // namespace Pressmark
