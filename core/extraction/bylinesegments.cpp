#include "extraction/bylinesegments.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr int LongestSegment = 400; // bytes
constexpr size_t MostSegments = 400;
constexpr int LevelsLookedUp = 5;

/// The parts of addresses below which newspapers keep their authors' pages.
bool isAuthorAddress(std::string_view address)
{
    static const QRegularExpression expression(
        u"/(?:authors?|by|people|person|profiles?|contributors?|staff|writers?|journalists?|reporters?|columnists?"
        u"|"
        "experts?|bio|userprofile|users?|autor(?:en|es|a|i)?|auteurs?|autori|auteur|redakteure?|redaktion|redacteurs?|"
        "periodistas?|firmas|penne|giornalisti|skribenter|forfatter|avtor|avtory|autorzy|yazar(?:lar)?|@[^/?]+)(?:/"
        "|\\?|="
        ")[^/?#]+/?(?:$|[?#])|[?&]author="_s,
        QRegularExpression::CaseInsensitiveOption);
    return address.size() < 500 && expression.match(asText(address)).hasMatch();
}

/// Whether an element's names tell of an author: "postAuthor", "c-byline__name".
bool isNamedForAuthors(const HtmlTree &tree, int node)
{
    static const QRegularExpression expression(
        u"author|byline|writer|autor|auteur|skribent|redakt|journalist|creator-name"_s,
        QRegularExpression::CaseInsensitiveOption);
    const std::string_view names = tree.attribute(node, "class");
    return !names.empty() && expression.match(asText(names.substr(0, 200))).hasMatch();
}

/// What the elements around a text say of it; nothing if it cannot be a byline's.
std::optional<BylineSegment> contextOf(const PageSources &sources, int headline, int text, bool labelled)
{
    const HtmlTree &tree = sources.tree;
    BylineSegment segment{.node = text};
    int node = tree.parent(text);
    for (int level = 0; level < LevelsLookedUp && node >= 0; ++level, node = tree.parent(node)) {
        const HtmlTag tag = tree.tag(node);
        if (tag == HtmlTag::Figcaption || tag == HtmlTag::Figure || tag == HtmlTag::Script || tag == HtmlTag::Title
            || tag == HtmlTag::Nav || tag == HtmlTag::Option)
            return std::nullopt;
        const ElementVerdict &verdict = sources.page.verdicts[static_cast<size_t>(node)];
        const bool aroundHeadline = node <= headline && headline < tree.node(node).end;
        const bool named = level < 3 && isNamedForAuthors(tree, node);
        segment.marked = segment.marked || named;
        segment.named = segment.named || (named && level < 2);
        if (verdict.kind != ElementVerdict::Silent && !aroundHeadline && !segment.marked && !labelled
            && (verdict.leftOut == LeftOutClass::Comments || verdict.leftOut == LeftOutClass::Related
                || verdict.leftOut == LeftOutClass::Caption || verdict.leftOut == LeftOutClass::Feed))
            return std::nullopt;
        segment.marked = segment.marked || (verdict.leftOut == LeftOutClass::Byline && level < 4)
            || tree.attribute(node, "itemprop") == "author";
        segment.heading = segment.heading || (tag >= HtmlTag::H1 && tag <= HtmlTag::H3);
        if (tag == HtmlTag::A && level < 3) {
            const std::string_view rel = tree.attribute(node, "rel");
            segment.linked =
                rel.find("author") != std::string_view::npos || isAuthorAddress(tree.attribute(node, "href"));
        }
    }
    return segment;
}

} // namespace

bool isAuthorLabel(const QString &text)
{
    static const QRegularExpression label(
        u"^(?:the )?(?:authors?|autor(?:in|en|a|es)?|auteure?s?|autor[ei]|författare|forfatter|автор(?:ы|и)?|yazar|"
        "作者|著者|저자):?$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return text.size() < 16 && label.match(text).hasMatch();
}

std::vector<BylineSegment> bylineSegments(const PageSources &sources, const StoryPlace &place, size_t fromBlock,
                                          size_t toBlock)
{
    std::vector<BylineSegment> segments;
    const auto &blocks = sources.page.blocks;
    if (fromBlock >= blocks.size() || fromBlock >= toBlock)
        return segments;
    const HtmlTree &tree = sources.tree;
    const int headline = blocks[place.headline].node;
    const auto beginOf = [](const PageBlock &block) { return block.firstNode >= 0 ? block.firstNode : block.node; };
    const int from = std::max(0, beginOf(blocks[fromBlock]));
    bool wasLabel = false;
    const int to = toBlock < blocks.size() ? beginOf(blocks[toBlock]) : tree.size();
    for (int i = from; i < to && segments.size() < MostSegments; ++i) {
        const HtmlNode &node = tree.node(i);
        if (node.tag != HtmlTag::Text || node.text.size() > LongestSegment)
            continue;
        const QString text = asText(node.text).simplified();
        if (text.isEmpty())
            continue;
        // "Author", and the name below it, whatever box they stand in.
        const bool isLabel = isAuthorLabel(text);
        const bool labelled = isLabel || wasLabel;
        wasLabel = isLabel;
        if (auto segment = contextOf(sources, headline, i, labelled)) {
            segment->text = text;
            segment->isHeadline = i > headline && i < tree.node(headline).end;
            segments.push_back(*std::move(segment));
        }
    }
    return segments;
}

} // namespace Pressmark
