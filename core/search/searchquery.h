#pragma once

#include "base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace Pressmark {

/// What the user typed, as a tree. See parseQuery() for the language.
struct SearchQuery
{
    enum class Kind { All, Words, Field, And, Or, Not };

    /// Another form of a word, as the index has it.
    struct Form
    {
        QString word;
        QStringList languages; // of the articles in which it is a form of the word

        bool operator==(const Form &) const = default;
    };
    /// Words that stand in the index.
    struct Words
    {
        QString text;        // a word, or the words of a phrase
        bool phrase = false; // was in quotation marks
        bool prefix = false; // ended in *
        QString column;      // "", title, byline, body, caption, note
        int near = 0;        // > 0: `text` NEAR/near `other`
        QString other;
        bool otherPhrase = false;
        bool otherPrefix = false;
        QList<Form> forms; // that are as good as `text`; none before withForms()
        QList<Form> otherForms;

        bool operator==(const Words &) const = default;
    };
    /// Something that is known of an article.
    struct Field
    {
        QString name;  // tag, source, author, person, lang, before, after, date, marked, color, has, is, in
        QString value; // "=energy" for tag:=energy

        bool operator==(const Field &) const = default;
    };

    Kind kind = Kind::All;
    std::variant<std::monostate, Words, Field> leaf;
    QList<SearchQuery> children; // of And, Or; one of Not

    bool operator==(const SearchQuery &) const = default;
};

/// Reads a query: words, "phrases", word*, a OR b, -a, ( ), a NEAR/10 b and fields (title: byline: body: caption: note:
/// tag: source: author: person: lang: before: after: date:A..B marked:A..B color: has: is: in:). A field can stand
/// before a bracket: title:(coal OR gas). Words beside each other must all be found and bind closer than OR. Operators are capitals; an
/// unknown field is a word; a field without a value is left out; an open quotation mark or bracket closes itself.
/// QueryInvalid, with the place, for more than 64 terms or 32 levels.
Result<SearchQuery> parseQuery(const QString &text);

/// The tree as one line, for tests and for people: `(and coal (not strike) (field tag energy))`.
QString printQuery(const SearchQuery &query);

/// The query in the language that parseQuery() reads: it reads the same tree from it.
QString writeQuery(const SearchQuery &query);

} // namespace Pressmark
