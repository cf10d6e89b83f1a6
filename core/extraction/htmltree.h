#pragma once

#include "extraction/prepass.h"
#include "extraction/widevector.h"

#include <QString>

#include <deque>
#include <memory_resource>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace Pressmark {

// clang-format off
enum class HtmlTag : unsigned char {
    Other, Text, A, Abbr, Address, Article, Aside, Audio, B, Big, Blockquote, Body, Br, Button, Canvas, Caption, Center,
    Cite, Code, Dd, Del, Details, Dfn, Dialog, Div, Dl, Dt, Em, Embed, Fieldset, Figcaption, Figure, Footer, Font, Form,
    H1, H2, H3, H4, H5, H6, Head, Header, Hr, Html, I, Img, Input, Ins, Kbd, Label, Legend, Li, Link, Main, Map, Mark,
    Math, Menu, Meta, Nav, Noscript, Object, Ol, Optgroup, Option, P, Picture, Pre, Q, S, Samp, Script, Section, Select,
    Small, Source, Span, Strike, Strong, Sub, Summary, Sup, Table, Tbody, Td, Template, Tfoot, Th, Thead, Time, Title,
    Tr, Tt, U, Ul, Var, Video, Count
};
// clang-format on

/// The texts and attributes of a tree are bytes.
inline QString asText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// One element or run of text. Nodes stand in the order of the page; the children of node i are within i + 1 … end - 1.
struct HtmlNode
{
    HtmlTag tag = HtmlTag::Other;
    int parent = -1;
    int end = 0;           // behind the last node inside
    std::string_view text; // of text; the name of an element that HtmlTag does not know
    int firstAttribute = 0;
    int attributeCount = 0;
};

struct HtmlAttribute
{
    std::string_view name;
    std::string_view value;
};

/// The tree of a page as HTML5 builds it, as one flat list: walks are loops, and deep nesting is harmless.
class HtmlTree
{
public:
    /// Never fails: anything is a page.
    explicit HtmlTree(LeanPage page);
    HtmlTree(const HtmlTree &) = delete;
    HtmlTree &operator=(const HtmlTree &) = delete;

    /// Whether the page has more elements than are read; of what is behind them, only the text is here.
    bool isFull() const { return m_isFull; }
    int size() const { return static_cast<int>(m_nodes.size()); }
    const HtmlNode &node(int i) const { return m_nodes[static_cast<size_t>(i)]; }
    HtmlTag tag(int i) const { return node(i).tag; }
    int parent(int i) const { return node(i).parent; }

    /// Of two with the same name the first one counts.
    std::span<const HtmlAttribute> attributes(int i) const
    {
        return std::span(m_attributes)
            .subspan(static_cast<size_t>(node(i).firstAttribute), static_cast<size_t>(node(i).attributeCount));
    }
    /// "" if the node does not have it.
    std::string_view attribute(int i, std::string_view name) const;
    bool hasAttribute(int i, std::string_view name) const;

    /// The text inside a node with single spaces, as bytes.
    std::string textInside(int i) const;

private:
    class Builder;

    std::string_view restored(std::string_view parsed);
    std::string_view kept(std::string_view parsed);

    SetAside m_texts;
    std::pmr::monotonic_buffer_resource m_letters; // of texts that were not set aside
    std::deque<std::string> m_composed;            // texts of which only parts were
    bool m_isFull;
    WideVector<HtmlNode> m_nodes;
    WideVector<HtmlAttribute> m_attributes;
};

} // namespace Pressmark
