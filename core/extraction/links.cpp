#include "extraction/links.h"

#include "extraction/pagehead.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr qsizetype LongestPlain = 2000;
constexpr qsizetype LongestPlainHost = 63;

bool isLowerAlphanumeric(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

/// Whether a path, with a query or not, is spelt as QUrl would spell it.
bool isPlainPath(QStringView path)
{
    const auto isPlain = [](QChar c) {
        return isLowerAlphanumeric(c) || (c >= u'A' && c <= u'Z') || QStringView(u"-_/.=&?+,:;").contains(c);
    };
    return path.size() <= LongestPlain && path.startsWith(u'/') && !path.endsWith(u'?') && !path.contains(u"/.")
        && !path.contains(u"//") && std::all_of(path.begin(), path.end(), isPlain);
}

/// "www.example.org", not what only looks like a name or is spelt in two ways.
bool isPlainHost(QStringView host)
{
    if (host.isEmpty() || host.size() > LongestPlainHost || !isLowerAlphanumeric(host.front())
        || !isLowerAlphanumeric(host.back()))
        return false;
    QChar before;
    for (const QChar c : host) {
        const bool joins = c == u'.' || c == u'-';
        if (joins ? before == u'.' || before == u'-' : !isLowerAlphanumeric(c))
            return false;
        before = c;
    }
    const QChar lastLabel = host[host.lastIndexOf(u'.') + 1];
    return lastLabel >= u'a' && lastLabel <= u'z';
}

/// Whether QUrl would give an address back unchanged: most links are such.
bool isPlainAddress(QStringView address)
{
    const qsizetype start = address.startsWith(u"https://") ? 8 : address.startsWith(u"http://") ? 7 : -1;
    if (start < 0)
        return false;
    const qsizetype path = address.indexOf(u'/', start);
    return path > 0 && isPlainHost(address.mid(start, path - start)) && isPlainPath(address.mid(path));
}

} // namespace

LinkResolver::LinkResolver(const QUrl &base)
    : m_base(base)
{
    const QString scheme = base.scheme();
    if (base.isValid() && (scheme == u"http"_s || scheme == u"https"_s) && !base.host().isEmpty())
        m_origin = base.toString(QUrl::FullyEncoded | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

QString LinkResolver::resolved(const QString &address)
{
    const auto known = m_known.constFind(address);
    if (known != m_known.constEnd())
        return *known;
    return *m_known.insert(address, resolvedNew(address));
}

QString LinkResolver::resolvedNew(const QString &address) const
{
    if (isPlainAddress(address))
        return address;
    if (!m_origin.isEmpty() && isPlainPath(address))
        return m_origin + address;
    return resolvedLink(m_base, address);
}

} // namespace Pressmark
