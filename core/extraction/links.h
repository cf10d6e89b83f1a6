#pragma once

#include <QHash>
#include <QString>
#include <QUrl>

namespace Pressmark {

/// resolvedLink() for many links of one page.
class LinkResolver
{
public:
    explicit LinkResolver(const QUrl &base);

    QString resolved(const QString &address);

private:
    QString resolvedNew(const QString &address) const;

    QUrl m_base;
    QString m_origin; // "https://example.org"; "" if the base is no address of the web
    QHash<QString, QString> m_known;
};

} // namespace Pressmark
