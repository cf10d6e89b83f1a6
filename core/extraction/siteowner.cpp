#include "extraction/siteowner.h"

#include "extraction/personnames.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr int NodesAtTheTop = 400;
constexpr size_t LongestLink = 60; // bytes

/// "© 2025 Ann Other. All rights reserved."
QString copyrightHolder(const std::vector<BylineSegment> &tail)
{
    static const QRegularExpression expression(
        u"(?:©|\\(c\\)|copyright)[\\s©\\d,–-]*(?:by\\s+)?((?:\\p{Lu}[\\p{L}'’-]+\\s){1,2}\\p{Lu}[\\p{L}'’-]+)(?=$|[\\s.,|]*(?:$|(?i:all rights)|©|\\d))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    for (const BylineSegment &segment : tail) {
        if (const QRegularExpressionMatch match = expression.match(segment.text); match.hasMatch())
            return match.captured(1);
    }
    return {};
}

} // namespace

QString homeLink(const HtmlTree &tree)
{
    for (int i = 0; i < std::min(tree.size(), NodesAtTheTop); ++i) {
        if (tree.tag(i) != HtmlTag::A)
            continue;
        const std::string_view address = tree.attribute(i, "href");
        if (address == "/" || address == "./" || address == "../" || address == "/index.html"
            || address == "index.html") {
            const std::string text = tree.textInside(i);
            if (!text.empty() && text.size() < LongestLink)
                return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).simplified();
        }
    }
    return {};
}

FoundByline siteOwner(const PageSources &sources, const std::vector<BylineSegment> &tail)
{
    static const QRegularExpression separator(u"\\s[|–—·•-]\\s"_s);
    const QString &title = sources.head.title;
    for (const QString &name : {sources.head.first({u"og:site_name"}), title.section(separator, -1, -1).trimmed(),
                                homeLink(sources.tree), copyrightHolder(tail)}) {
        if (name != title && lookOfName(name) == NameLook::Person && hasGivenName(name) && !isRole(name))
            return {readByline(name, {}), u"site of a person"_s};
    }
    return {};
}

} // namespace Pressmark
