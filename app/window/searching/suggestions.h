#pragma once

#include <QList>
#include <QStringList>

namespace Pressmark {

/// What can be offered while somebody types a search.
struct SearchKnowledge
{
    QStringList tags;
    QStringList sources;
    QStringList authors;
    QStringList collections;
    QStringList history; // whole searches, the newest first
};

struct SearchSuggestion
{
    QString text; // that takes the place of the term, or of everything
    QString hint; // what it means
    bool whole = false;

    bool operator==(const SearchSuggestion &) const = default;
};

/// What could be meant by the term at the cursor, the likeliest first: fields, their values, or a search of before.
QList<SearchSuggestion> suggestionsFor(const QString &words, qsizetype cursor, const SearchKnowledge &known);

} // namespace Pressmark
