#pragma once

#include "archive/session.h"
#include "search/articleset.h"
#include "search/searchquery.h"

#include <QList>

#include <optional>
#include <variant>

namespace Pressmark {

/// How the articles that a field asks for are selected. What was typed is in the values only.
struct FieldSelection
{
    QByteArray sql; // gives numbers of articles, some of them maybe twice; empty: there is nothing to ask
    QList<std::variant<qint64, QString>> values; // of its parameters
    bool everything = false;                     // if there is nothing to ask: all articles, else none
    QString hint;                                // a sentence, if the value could not be understood
};

Result<FieldSelection> selectField(const Session &session, const SearchQuery::Field &field);
/// What a field asks of a passage itself: its tags, its colour, who marked it and when. Nothing if it asks of the article
/// that the passage is in. The selection gives numbers of annotations.
Result<std::optional<FieldSelection>> selectPassageField(const Session &session, const SearchQuery::Field &field);

/// The numbers of the tags that tag: asks for, or of the sources that source: does.
Result<QList<qint64>> namedNumbers(const Session &session, const SearchQuery::Field &field);

/// Whether the field is in:notes or in:passages: passages are wanted as results of their own.
bool isPassageScope(const SearchQuery::Field &field);

/// The articles of a selection that has SQL.
Result<ArticleSet> articlesOf(const Session &session, const FieldSelection &selection, qint64 highest);

/// Whether the query speaks of the trash, so that articles in it may be found.
bool mentionsTrash(const SearchQuery &query);

/// The first and the last day that "2024", "2024-10" or "2024-10-03" can mean, as in Article's published_day.
struct DayRange
{
    int first = 0;
    int last = 0;
};
std::optional<DayRange> dayRange(const QString &text);
/// The days that before:, after:, date: or marked: ask for; nothing if the value is no date.
std::optional<DayRange> daysOf(const SearchQuery::Field &field);

} // namespace Pressmark
