#pragma once

#include "model/document.h"

#include <QList>

namespace Pressmark {

/// The name of an author as lists of references need it.
struct AuthorName
{
    QString family;           // the whole name of an organisation or of somebody with one name
    QString given;            // "" if there is only one name
    QString suffix;           // "Jr."
    bool familyFirst = false; // as names are written in China, Japan and Korea

    bool operator==(const AuthorName &) const = default;
};

/// Takes a name apart: "Ursula van der Meer" and "van der Meer, Ursula" have the family name "van der Meer". An
/// organisation, and what is no name of two words, is kept whole.
AuthorName authorName(const QString &name);

/// The authors of an article; the line below its headline as one name if they are not known one by one. None if it has
/// neither, or if they are only its source once more.
QList<AuthorName> authorNames(const Metadata &metadata);

/// "Ida Lund", "山田太郎"
QString directName(const AuthorName &name);
/// "Lund, Ida"
QString invertedName(const AuthorName &name);
/// "I. M." of "Ida Maria", "J.-P." of "Jean-Paul"; scripts without capitals have no initials and keep the name.
QString initials(const QString &given);

} // namespace Pressmark
