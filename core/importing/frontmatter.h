#pragma once

#include <QMap>
#include <QStringList>

namespace Pressmark {

/// What stands between lines of "---" (or "+++") at the beginning of a Markdown text.
struct FrontMatter
{
    QMap<QString, QStringList> values; // key in lower case → its value, or the items of its list
    qsizetype end = 0;                 // where the text behind it begins; 0 if there is no front matter

    /// The first value of the first of these keys that has one; "" if none has.
    QString first(const QStringList &keys) const;
    /// All values of the first of these keys that has any.
    QStringList all(const QStringList &keys) const;
};

/// Reads "key: value" and "key = value" lines, quoted values, lists in brackets or one item a line, and blocks of lines
/// after "|" and ">". What is nested deeper is passed over. LF ends lines.
FrontMatter readFrontMatter(const QString &text);

} // namespace Pressmark
