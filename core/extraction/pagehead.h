#pragma once

#include "extraction/htmltree.h"

#include <QList>
#include <QMultiHash>
#include <QString>
#include <QUrl>

namespace Pressmark {

/// What a page says of itself outside of its text.
struct PageHead
{
    QMultiHash<QString, QString> meta; // lower-case name or property → content
    QString title;                     // of the element <title>
    QString language;
    QString canonical;
    QUrl base;                // against which addresses are resolved
    QList<QByteArray> jsonLd; // as written

    /// The first of the names that says something; "".
    QString first(std::initializer_list<const char16_t *> names) const;
};

PageHead pageHead(const HtmlTree &tree, const QString &url);

/// An absolute address: of a link http, https or mailto only; "" for others.
QString resolvedLink(const QUrl &base, const QString &address);

} // namespace Pressmark
