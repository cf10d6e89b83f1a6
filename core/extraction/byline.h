#pragma once

#include <QString>
#include <QStringList>

namespace Pressmark {

/// More names are no byline, but a list.
inline constexpr qsizetype MostAuthors = 12;

/// A byline as it stands on a page.
struct Byline
{
    QString text; // "Marta Vell and Ann Other": without "By", date and reading time
    QStringList authors;

    bool isEmpty() const { return authors.isEmpty(); }
    /// Whether all authors are called as persons are.
    bool namesPersons() const;
};

/// The names in a line that is known to name authors. Roles, addresses, dates, handles and the name of the publication
/// are no names; a publication that is called as its author is stays one.
Byline readByline(const QString &line, const QString &publication);

/// The names in a line that begins with "By" or the like, or has it behind a date; nothing otherwise.
Byline findByline(const QString &line, const QString &publication);

/// Whether one byline names all persons of another one, and more.
bool isMoreOf(const Byline &longer, const Byline &shorter);

/// A team that writes under one name: "The Harbour Team", "Post Staff".
bool isCollective(const QString &names);

/// Whether a line is nothing but what stands before names: "By", "Written by", "Von".
bool isBylineStart(const QString &line);

} // namespace Pressmark
