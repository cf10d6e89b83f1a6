#include "extraction/pagehead.h"

#include "extraction/entities.h"
#include "text/canonicaltext.h"

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

QString asLine(std::string_view utf8)
{
    return withoutReferences(canonicalText(asText(utf8).simplified()));
}

void readMeta(const HtmlTree &tree, int i, PageHead &head)
{
    const std::string_view content = tree.attribute(i, "content");
    if (content.empty() || content.size() > 20000)
        return;
    for (const std::string_view key : {"name", "property", "itemprop", "http-equiv"}) {
        const std::string_view name = tree.attribute(i, key);
        if (!name.empty())
            head.meta.insert(asText(name).trimmed().toLower(), asLine(content));
    }
}

void readLink(const HtmlTree &tree, int i, PageHead &head)
{
    if (head.canonical.isEmpty() && asText(tree.attribute(i, "rel")).toLower() == u"canonical"_s)
        head.canonical = asText(tree.attribute(i, "href")).trimmed();
}

/// A page whose address was not told may tell it.
void takeAddress(PageHead &head)
{
    for (const QString &address : {head.canonical, head.first({u"og:url"})}) {
        const QUrl url(address);
        if (head.base.isRelative() && url.scheme().startsWith(u"http"_s) && !url.host().isEmpty())
            head.base = url.resolved(head.base);
    }
}

} // namespace

QString PageHead::first(std::initializer_list<const char16_t *> names) const
{
    for (const char16_t *name : names) {
        // The hash gives the newest first; the page's first one counts.
        const QStringList values = meta.values(QString::fromUtf16(name));
        for (auto value = values.rbegin(); value != values.rend(); ++value) {
            if (!value->isEmpty())
                return *value;
        }
    }
    return {};
}

PageHead pageHead(const HtmlTree &tree, const QString &url)
{
    PageHead head;
    head.base = QUrl(url);
    bool hasTitle = false;
    bool hasBase = false;
    for (int i = 0; i < tree.size(); ++i) {
        switch (tree.tag(i)) {
        case HtmlTag::Html:
            head.language = asText(tree.attribute(i, tree.hasAttribute(i, "lang") ? "lang" : "xml:lang")).trimmed();
            break;
        case HtmlTag::Title:
            if (!hasTitle)
                head.title = asLine(tree.textInside(i));
            hasTitle = true;
            break;
        case HtmlTag::Meta:
            readMeta(tree, i, head);
            break;
        case HtmlTag::Link:
            readLink(tree, i, head);
            break;
        case HtmlTag::Script:
            if (i + 1 < tree.node(i).end)
                head.jsonLd.append(
                    QByteArray(tree.node(i + 1).text.data(), static_cast<qsizetype>(tree.node(i + 1).text.size())));
            break;
        case HtmlTag::Other:
            if (tree.node(i).text == "base" && !hasBase) {
                head.base = head.base.resolved(QUrl(asText(tree.attribute(i, "href")).trimmed()));
                hasBase = true;
            }
            break;
        default:
            break;
        }
    }
    takeAddress(head);
    return head;
}

QString resolvedLink(const QUrl &base, const QString &address)
{
    const QString trimmed = address.trimmed();
    if (trimmed.isEmpty() || trimmed.startsWith(u'#') || trimmed.size() > 4000)
        return {};
    const QUrl link(trimmed);
    const QUrl url = link.isRelative() ? base.resolved(link) : link;
    const QString scheme = url.scheme();
    const bool isWeb = (scheme == u"http"_s || scheme == u"https"_s) && !url.host().isEmpty();
    if (!url.isValid() || (!isWeb && scheme != u"mailto"_s))
        return {};
    return url.toString(QUrl::FullyEncoded);
}

} // namespace Pressmark
