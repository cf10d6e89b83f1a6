#pragma once

#include <QList>
#include <QStringView>

#include <optional>

namespace Pressmark {

/// A number, a word, an ideograph or a mark of a text in which a date is looked for.
struct DateToken
{
    enum Kind { Number, Word, Mark };
    Kind kind = Mark;
    QStringView text;
    qsizetype start = 0;
    int number = -1; // of at most eight digits, in any script's digits
};

QList<DateToken> dateTokens(QStringView text);

/// A clock time with what stands beside it.
struct ClockTime
{
    int hour = 0;
    int minute = 0;
    std::optional<int> offsetMinutes; // from UTC, if a zone stands behind it that means one offset
    qsizetype end = 0;                // the token behind it
};

/// The clock time that begins at a token: "5:26 PM EST", "17.26", "9h15", "14 Uhr", "午後3時5分", "오후 9시". The language
/// decides what a zone's name means that several countries have; "" if it is not known.
std::optional<ClockTime> clockTimeAt(const QList<DateToken> &tokens, qsizetype at, QStringView language);

/// Whether a word is a day of the week.
bool isWeekday(QStringView word);

} // namespace Pressmark
