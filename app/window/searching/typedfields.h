#pragma once

#include "window/searching/scope.h"

#include <QList>
#include <QStringList>

namespace Pressmark {

/// The fields that ask for something known of an article, and not for words: tag, source, author, …
const QStringList &knowingFields();
/// What can stand behind a field that has fixed values, such as is: or has:.
QStringList fixedValues(const QString &field);

/// Words that were typed, and the conditions that stood among them.
struct TypedFields
{
    QList<Scope> scopes;
    QString words;
};

/// Takes the complete conditions out of the words: `tag:energy`, `-source:"The Post"`. The last term is left unless
/// `all`, since a person may go on with it. Nothing is taken where OR, NEAR or brackets join terms.
TypedFields takeFields(const QString &words, bool all);

/// The term that the cursor is in or behind.
struct TermAtCursor
{
    qsizetype start = 0;
    qsizetype length = 0;
    bool negated = false;
    QString field; // "" for a word
    QString value; // as far as it is typed, without quotation marks
};
TermAtCursor termAt(const QString &words, qsizetype cursor);

/// A condition as a chip shows it.
Scope fieldScope(const QString &field, const QString &value, bool negated);

} // namespace Pressmark
