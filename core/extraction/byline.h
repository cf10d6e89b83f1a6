#pragma once

#include <QString>
#include <QStringList>

namespace Pressmark {

/// A byline as it stands on a page.
struct Byline
{
    QString text; // "Sonya Bandouil and Ann Other": without "By", date and reading time
    QStringList authors;

    bool isEmpty() const { return authors.isEmpty(); }
};

/// The names in a line that is known to name authors. Roles, addresses, dates, handles and the name of the publication
/// are no names.
Byline readByline(const QString &line, const QString &publication);

/// The names in a line that begins with "By" or the like; nothing otherwise.
Byline findByline(const QString &line, const QString &publication);

} // namespace Pressmark
