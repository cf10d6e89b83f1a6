#include "extraction/classwords.h"

#include "extraction/lexicon.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <span>
#include <string>

namespace Pressmark {

namespace {

constexpr size_t NamesLimit = 600;
constexpr int FewestAnchorDashes = 4;

using Kind = ElementVerdict::Kind;

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isAlphanumeric(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || (c & 0x80) != 0;
}

/// Calls `word` with each word of "postRelated most-read" and whether a name ends with it: post, related, most, read.
void forEachName(std::string_view names, const auto &word)
{
    std::string current;
    for (size_t i = 0; i < names.size(); ++i) {
        const char c = names[i];
        const bool startsHump = isUpper(c) && i > 0 && !isUpper(names[i - 1]) && isAlphanumeric(names[i - 1]);
        if (startsHump || !isAlphanumeric(c)) {
            const bool endsName = c == ' ' || c == '\n' || c == '\t';
            if (!current.empty() || endsName)
                word(current, endsName);
            current.clear();
        }
        if (isAlphanumeric(c))
            current += static_cast<char>(isUpper(c) ? c + 32 : c);
    }
    if (!current.empty())
        word(current, true);
}

ElementVerdict byTag(HtmlTag tag)
{
    switch (tag) {
    case HtmlTag::Nav:
    case HtmlTag::Menu:
    case HtmlTag::Dialog:
        return {Kind::HardNegative, LeftOutClass::Navigation};
    case HtmlTag::Aside:
        return {Kind::Negative, LeftOutClass::Related};
    case HtmlTag::Footer:
    case HtmlTag::Form:
        return {Kind::Negative, LeftOutClass::Navigation};
    case HtmlTag::Figcaption:
    case HtmlTag::Figure:
        return {Kind::Image, LeftOutClass::Caption};
    case HtmlTag::Button:
    case HtmlTag::Select:
    case HtmlTag::Input:
    case HtmlTag::Label:
    case HtmlTag::Legend:
        return {Kind::HardNegative, LeftOutClass::Navigation};
    case HtmlTag::Audio:
    case HtmlTag::Video:
        return {Kind::HardNegative, LeftOutClass::Audio};
    default:
        return {};
    }
}

ElementVerdict byRole(std::string_view role)
{
    if (role == "navigation" || role == "menu" || role == "menubar" || role == "search" || role == "banner")
        return {Kind::HardNegative, LeftOutClass::Navigation};
    if (role == "complementary" || role == "dialog" || role == "alertdialog")
        return {Kind::Negative, LeftOutClass::Related};
    if (role == "contentinfo")
        return {Kind::HardNegative, LeftOutClass::Legal};
    return {};
}

/// The stronger of two opinions; the first one wins a tie.
ElementVerdict stronger(ElementVerdict a, ElementVerdict b)
{
    return b.kind > a.kind ? b : a;
}

/// Whether an id was made of a heading, for links to it: "menus-for-the-long-winter". Its words name no part of a page.
bool isAnchor(std::string_view id)
{
    return std::count(id.begin(), id.end(), '-') >= FewestAnchorDashes && id.find('_') == std::string_view::npos
        && std::none_of(id.begin(), id.end(), isUpper);
}

} // namespace

ElementVerdict ElementJudge::byName(std::string_view names)
{
    names = names.substr(0, NamesLimit);
    const auto known = m_known.find(names);
    if (known != m_known.end())
        return known->second;
    ElementVerdict best;
    size_t before = 0; // length of the word before
    std::string whole; // the name so far: "=" and its words
    forEachName(names, [&best, &before, &whole](const std::string &word, bool endsName) {
        if (!word.empty()) {
            whole += whole.empty() ? '=' : '-';
            whole += word;
            best = stronger(best, classWordVerdict(word));
            if (before > 0)
                best = stronger(
                    best, classWordVerdict(std::string_view(whole).substr(whole.size() - word.size() - 1 - before)));
        }
        before = word.size();
        if (endsName) {
            best = stronger(best, classWordVerdict(whole));
            whole.clear();
            before = 0;
        }
    });
    m_known.emplace(names, best);
    return best;
}

ElementVerdict ElementJudge::verdict(int node)
{
    const HtmlTag tag = m_tree.tag(node);
    ElementVerdict best = byTag(tag);
    if (m_tree.node(node).attributeCount == 0 || tag == HtmlTag::Body || tag == HtmlTag::Html)
        return best;
    static constexpr std::array<std::string_view, 6> Names{"class",          "id",        "data-testid",
                                                           "data-component", "data-type", "data-qa"};
    std::array<std::string_view, Names.size()> values;
    std::string_view itemprop;
    std::string_view role;
    const std::span<const HtmlAttribute> attributes = m_tree.attributes(node);
    for (auto attribute = attributes.rbegin(); attribute != attributes.rend(); ++attribute) {
        if (attribute->name == "itemprop")
            itemprop = attribute->value;
        else if (attribute->name == "role")
            role = attribute->value;
        else if (const auto *name = std::find(Names.begin(), Names.end(), attribute->name); name != Names.end())
            values[static_cast<size_t>(name - Names.begin())] = attribute->value;
    }
    if (isAnchor(values[1]))
        values[1] = {};
    for (const std::string_view value : values) {
        if (!value.empty())
            best = stronger(best, byName(value));
    }
    if (itemprop == "articleBody")
        return {Kind::Positive, LeftOutClass::Other};
    if (itemprop == "headline")
        return {Kind::Headline, LeftOutClass::Headline};
    return stronger(best, byRole(role));
}

bool ElementJudge::isHidden(int node) const
{
    const HtmlTag tag = m_tree.tag(node);
    if (tag == HtmlTag::Template)
        return !m_tree.hasAttribute(node, "shadowrootmode");
    if (tag == HtmlTag::Noscript)
        return true;
    if (m_tree.node(node).attributeCount == 0)
        return false;
    // What a heading opens, or a tab shows, is there to be read.
    const std::string_view role = m_tree.attribute(node, "role");
    if (role == "region" || role == "tabpanel")
        return false;
    if (m_tree.hasAttribute(node, "hidden") && m_tree.attribute(node, "hidden") != "false")
        return true;
    std::string style;
    for (const char c : m_tree.attribute(node, "style").substr(0, NamesLimit)) {
        if (c != ' ')
            style += static_cast<char>(isUpper(c) ? c + 32 : c);
    }
    return style.find("display:none") != std::string::npos || style.find("visibility:hidden") != std::string::npos;
}

} // namespace Pressmark
