#include "extraction/htmltree.h"

#include <gumbo.h>

#include <algorithm>
#include <array>

namespace Pressmark {

namespace {

// clang-format off
constexpr std::array<std::string_view, static_cast<size_t>(HtmlTag::Count)> Names{
    "", "", "a", "abbr", "address", "article", "aside", "audio", "b", "big", "blockquote", "body", "br", "button",
    "canvas", "caption", "center", "cite", "code", "dd", "del", "details", "dfn", "dialog", "div", "dl", "dt", "em",
    "embed", "fieldset", "figcaption", "figure", "footer", "font", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head",
    "header", "hr", "html", "i", "img", "input", "ins", "kbd", "label", "legend", "li", "link", "main", "map", "mark",
    "math", "menu", "meta", "nav", "noscript", "object", "ol", "optgroup", "option", "p", "picture", "pre", "q", "s",
    "samp", "script", "section", "select", "small", "source", "span", "strike", "strong", "sub", "summary", "sup",
    "table", "tbody", "td", "template", "tfoot", "th", "thead", "time", "title", "tr", "tt", "u", "ul", "var", "video"};
// clang-format on

HtmlTag tagOfName(std::string_view name)
{
    const auto found = std::find(Names.begin() + 2, Names.end(), name);
    return found == Names.end() ? HtmlTag::Other : static_cast<HtmlTag>(found - Names.begin());
}

HtmlTag tagOf(GumboTag tag)
{
    static const std::vector<HtmlTag> tags = [] {
        std::vector<HtmlTag> all(static_cast<size_t>(GUMBO_TAG_LAST) + 1, HtmlTag::Other);
        for (size_t i = 0; i < static_cast<size_t>(GUMBO_TAG_UNKNOWN); ++i)
            all[i] = tagOfName(gumbo_normalized_tagname(static_cast<GumboTag>(i)));
        return all;
    }();
    return tags[static_cast<size_t>(tag)];
}

/// Memory that is given back all at once: gumbo's own way to free a tree walks it by recursion.
class Arena
{
public:
    Arena() = default;
    ~Arena()
    {
        for (void *chunk : m_chunks)
            releaseWide(chunk);
    }
    Arena(const Arena &) = delete;
    Arena &operator=(const Arena &) = delete;

    static void *allocate(void *arena, size_t size) { return static_cast<Arena *>(arena)->take(size); }
    static void release(void *arena, void *memory) { static_cast<Arena *>(arena)->giveBack(memory); }

private:
    static constexpr size_t ChunkSize = size_t(256) << 10;

    void *take(size_t size)
    {
        const size_t rounded = (std::max<size_t>(size, 1) + 15) & ~size_t(15);
        if (rounded > m_left)
            addChunk(rounded);
        m_last = m_next;
        m_next += rounded;
        m_left -= rounded;
        return m_last;
    }

    /// Only the newest piece can be used again; that is what a growing buffer gives back.
    void giveBack(void *memory)
    {
        if (memory == nullptr || memory != m_last)
            return;
        m_left += static_cast<size_t>(m_next - m_last);
        m_next = m_last;
        m_last = nullptr;
    }

    void addChunk(size_t atLeast)
    {
        const size_t size = std::max(ChunkSize << std::min<size_t>(m_chunks.size() / 2, 6), atLeast);
        void *chunk = allocateWide(size);
        m_chunks.push_back(chunk);
        m_next = static_cast<char *>(chunk);
        m_left = size;
    }

    std::vector<void *> m_chunks;
    char *m_next = nullptr;
    char *m_last = nullptr;
    size_t m_left = 0;
};

} // namespace

/// Makes the flat list from gumbo's tree, without recursion.
class HtmlTree::Builder
{
public:
    explicit Builder(HtmlTree &tree)
        : m_tree(tree)
    { }

    void add(const GumboNode *root)
    {
        m_open.push_back({&root->v.document.children, 0, -1});
        while (!m_open.empty()) {
            Level &level = m_open.back();
            if (level.next == level.children->length) {
                if (level.node >= 0)
                    m_tree.m_nodes[static_cast<size_t>(level.node)].end = m_tree.size();
                m_open.pop_back();
                continue;
            }
            addNode(static_cast<const GumboNode *>(level.children->data[level.next++]), level.node);
        }
    }

private:
    struct Level
    {
        const GumboVector *children;
        unsigned int next;
        int node;
    };

    void addNode(const GumboNode *node, int parent)
    {
        const int self = m_tree.size();
        switch (node->type) {
        case GUMBO_NODE_ELEMENT:
        case GUMBO_NODE_TEMPLATE:
            m_tree.m_nodes.push_back(element(node->v.element));
            m_tree.m_nodes.back().parent = parent;
            m_open.push_back({&node->v.element.children, 0, self});
            break;
        case GUMBO_NODE_TEXT:
        case GUMBO_NODE_CDATA:
        case GUMBO_NODE_WHITESPACE:
            m_tree.m_nodes.push_back({HtmlTag::Text, parent, self + 1, m_tree.restored(node->v.text.text)});
            break;
        case GUMBO_NODE_COMMENT:
        case GUMBO_NODE_DOCUMENT:
            break;
        }
    }

    HtmlNode element(const GumboElement &element)
    {
        HtmlNode node;
        node.tag = tagOf(element.tag);
        if (node.tag == HtmlTag::Other) {
            GumboStringPiece piece = element.original_tag;
            gumbo_tag_from_original_text(&piece);
            // Older parsers do not know all names.
            node.tag = tagOfName(std::string_view(piece.data, piece.length));
            node.text = m_tree.kept(std::string_view(piece.data, piece.length));
        }
        node.firstAttribute = static_cast<int>(m_tree.m_attributes.size());
        const auto add = [this](const AttributeAside &attribute) {
            m_tree.m_attributes.push_back({attribute.name, attribute.value});
        };
        for (unsigned int i = 0; i < element.attributes.length; ++i) {
            const auto *attribute = static_cast<const GumboAttribute *>(element.attributes.data[i]);
            if (!m_tree.m_texts.forEachAttribute(attribute->name, add))
                m_tree.m_attributes.push_back({m_tree.kept(attribute->name), m_tree.kept(attribute->value)});
        }
        node.attributeCount = static_cast<int>(m_tree.m_attributes.size()) - node.firstAttribute;
        return node;
    }

    HtmlTree &m_tree;
    std::vector<Level> m_open;
};

HtmlTree::HtmlTree(LeanPage page)
    : m_texts(std::move(page.texts))
    , m_isFull(page.isFull)
{
    Arena arena; // what the parser makes of the page is needed for the list only
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = &Arena::allocate;
    options.deallocator = &Arena::release;
    options.userdata = &arena;
    options.max_errors = 0;
    const GumboOutput *output = gumbo_parse_with_options(&options, page.markup.data(), page.markup.size());
    m_nodes.reserve(page.markup.size() / 16 + 16);
    Builder(*this).add(output->document);
}

/// The text that the page has where the parser has seen this one.
std::string_view HtmlTree::restored(std::string_view parsed)
{
    if (!SetAside::hasTokens(parsed))
        return kept(parsed);
    const std::string_view text = m_texts.textOf(parsed);
    return text.data() != nullptr ? text : m_composed.emplace_back(m_texts.restored(parsed));
}

std::string_view HtmlTree::kept(std::string_view parsed)
{
    if (parsed.empty())
        return {};
    auto *place = static_cast<char *>(m_letters.allocate(parsed.size(), 1));
    return {std::copy(parsed.begin(), parsed.end(), place) - parsed.size(), parsed.size()};
}

std::string_view HtmlTree::attribute(int i, std::string_view name) const
{
    const HtmlNode &self = node(i);
    for (int k = 0; k < self.attributeCount; ++k) {
        const HtmlAttribute &attribute =
            m_attributes[static_cast<size_t>(self.firstAttribute) + static_cast<size_t>(k)];
        if (attribute.name == name)
            return attribute.value;
    }
    return {};
}

bool HtmlTree::hasAttribute(int i, std::string_view name) const
{
    const HtmlNode &self = node(i);
    const auto first = m_attributes.begin() + self.firstAttribute;
    return std::any_of(first, first + self.attributeCount,
                       [name](const HtmlAttribute &attribute) { return attribute.name == name; });
}

std::string HtmlTree::textInside(int i) const
{
    std::string text;
    for (int k = i; k < node(i).end; ++k) {
        if (tag(k) != HtmlTag::Text) {
            if (tag(k) == HtmlTag::Br && !text.empty() && text.back() != ' ')
                text += ' ';
            continue;
        }
        for (const char c : node(k).text) {
            const bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
            if (!space)
                text += c;
            else if (!text.empty() && text.back() != ' ')
                text += ' ';
        }
    }
    if (!text.empty() && text.back() == ' ')
        text.pop_back();
    return text;
}

} // namespace Pressmark
