#pragma once

#include <QColor>
#include <QMetaType>
#include <QString>

namespace Pressmark {

/// A condition that was chosen and not typed: a view, a tag, a source, a year. Stands as a chip before the words.
struct Scope
{
    QString query; // in the search language; empty: all articles
    QString label; // for the chip: "tag: diplomacy"

    bool operator==(const Scope &other) const { return query == other.query; }
};

/// A value that may hold any characters, as the search language wants it: in quotation marks.
QString quotedTerm(const QString &field, const QString &value);
/// The same for what has this value and no other that it is part of: tag:="energy".
QString exactTerm(const QString &field, const QString &value);

} // namespace Pressmark

Q_DECLARE_METATYPE(Pressmark::Scope)
