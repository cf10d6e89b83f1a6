#include "extraction/markupnames.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace Pressmark {

namespace {

// clang-format off
constexpr std::array<std::string_view, 46> KnownAttributes{
    "alt", "aria-hidden", "aria-label", "aria-level", "charset", "class", "content", "data-caption", "data-component", "data-credit",
    "data-full-src", "data-hi-res-src", "data-lazy", "data-lazy-src", "data-original", "data-qa", "data-src",
    "data-srcset", "data-testid", "data-type", "data-url", "datetime", "height", "hidden", "href", "http-equiv", "id",
    "itemid", "itemprop", "itemref", "itemscope", "itemtype", "lang", "name", "property", "pubdate", "rel", "role",
    "shadowrootmode", "src", "srcset", "start", "style", "type", "width", "xml:lang"};

constexpr std::array<std::string_view, 33> Flat{
    "area", "base", "body", "br", "col", "colgroup", "dd", "dt", "embed", "head", "hr", "html", "img", "input", "li",
    "link", "meta", "optgroup", "option", "p", "param", "rp", "rt", "source", "tbody", "td", "tfoot", "th", "thead",
    "tr", "track", "wbr", "keygen"};

constexpr std::array<std::string_view, 14> Formatting{
    "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"};

constexpr std::array<std::string_view, 9> Dropped{
    "script", "style", "svg", "iframe", "textarea", "select", "noembed", "noframes", "xmp"};

constexpr std::array<std::string_view, 2> Unseen{"input", "plaintext"};

constexpr std::array<std::string_view, 51> Line{
    "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "colgroup", "dd", "details",
    "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5",
    "h6", "head", "header", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "optgroup", "option", "p",
    "section", "summary", "table", "tbody", "td", "template", "tfoot", "th", "thead", "tr", "ul", "col"};
// clang-format on

constexpr uint32_t keyOf(std::string_view name)
{
    uint32_t key = 2166136261U;
    for (const char c : name)
        key = (key ^ static_cast<unsigned char>(c)) * 16777619U;
    return key;
}

constexpr size_t TableSize = 256;

/// Where a key's search in the table begins.
constexpr size_t slotOf(uint32_t key)
{
    return (key ^ key >> 15) % TableSize;
}

/// An open hash table of all names with traits.
constexpr std::array<ElementName, TableSize> Table = [] {
    std::array<ElementName, TableSize> table{};
    const auto add = [&table](const auto &names, ElementTrait trait) {
        for (const std::string_view name : names) {
            size_t slot = slotOf(keyOf(name));
            while (!table[slot].name.empty() && table[slot].name != name)
                slot = (slot + 1) % TableSize;
            table[slot] = {name, keyOf(name),
                           static_cast<unsigned char>(table[slot].traits | static_cast<unsigned char>(trait))};
        }
    };
    add(Flat, ElementTrait::Flat);
    add(Formatting, ElementTrait::Formatting);
    add(Dropped, ElementTrait::Dropped);
    add(Unseen, ElementTrait::Unseen);
    add(Line, ElementTrait::Line);
    return table;
}();

constexpr size_t LongestAttribute = 15;

/// The known attributes by length.
struct AttributesByLength
{
    std::array<std::string_view, KnownAttributes.size()> names = KnownAttributes;
    std::array<size_t, LongestAttribute + 2> from{}; // of a length; up to that of the next
};

constexpr AttributesByLength Attributes = [] {
    AttributesByLength attributes;
    std::sort(attributes.names.begin(), attributes.names.end(),
              [](std::string_view a, std::string_view b) { return a.size() < b.size(); });
    for (size_t length = 0; length < attributes.from.size(); ++length) {
        while (attributes.from[length] < attributes.names.size()
               && attributes.names[attributes.from[length]].size() < length)
            ++attributes.from[length];
    }
    return attributes;
}();
static_assert(Attributes.names.back().size() == LongestAttribute);

bool equalsLower(std::string_view text, std::string_view wanted)
{
    return std::equal(text.begin(), text.end(), wanted.begin(),
                      [](char a, char b) { return (a >= 'A' && a <= 'Z' ? static_cast<char>(a + 32) : a) == b; });
}

} // namespace

ElementName elementName(std::string_view lowerCase)
{
    const uint32_t key = keyOf(lowerCase);
    for (size_t slot = slotOf(key); !Table[slot].name.empty(); slot = (slot + 1) % TableSize) {
        if (Table[slot].key == key && Table[slot].name == lowerCase)
            return {lowerCase, key, Table[slot].traits};
    }
    return {lowerCase, key, 0};
}

std::string_view knownAttribute(std::string_view name)
{
    if (name.size() > LongestAttribute)
        return {};
    const auto first = Attributes.names.begin() + static_cast<std::ptrdiff_t>(Attributes.from[name.size()]);
    const auto last = Attributes.names.begin() + static_cast<std::ptrdiff_t>(Attributes.from[name.size() + 1]);
    const auto found = std::find_if(first, last, [name](std::string_view known) { return equalsLower(name, known); });
    return found != last ? *found : std::string_view();
}

} // namespace Pressmark
