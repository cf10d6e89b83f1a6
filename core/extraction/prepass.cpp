#include "extraction/prepass.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace Pressmark {

namespace {

constexpr int AttributeLimit = 64;
constexpr int OrphanLimit = 200;
constexpr size_t NameLimit = 24;

constexpr auto None = std::string_view::npos;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

bool isLetter(char c)
{
    return lower(c) >= 'a' && lower(c) <= 'z';
}

bool equalsLower(std::string_view text, std::string_view wanted)
{
    return text.size() == wanted.size()
        && std::equal(text.begin(), text.end(), wanted.begin(), [](char a, char b) { return lower(a) == b; });
}

bool isOneOf(std::string_view name, const auto &names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

constexpr std::array<std::string_view, 45> KnownAttributes{"alt",           "aria-hidden",
                                                           "aria-label",    "charset",
                                                           "class",         "content",
                                                           "data-caption",  "data-component",
                                                           "data-credit",   "data-hi-res-src",
                                                           "data-lazy-src", "data-original",
                                                           "data-qa",       "data-src",
                                                           "data-srcset",   "data-testid",
                                                           "data-type",     "data-url",
                                                           "datetime",      "height",
                                                           "hidden",        "href",
                                                           "http-equiv",    "id",
                                                           "itemid",        "itemprop",
                                                           "itemref",       "itemscope",
                                                           "itemtype",      "lang",
                                                           "name",          "property",
                                                           "pubdate",       "rel",
                                                           "role",          "shadowrootmode",
                                                           "src",           "srcset",
                                                           "start",         "style",
                                                           "type",          "width",
                                                           "xml:lang",      "data-lazy",
                                                           "data-full-src"};

/// Elements that close by themselves or by their neighbours: they do not nest.
constexpr std::array<std::string_view, 33> Flat{
    "area", "base",   "body",  "br", "col",   "colgroup", "dd",       "dt",     "embed", "head",  "hr",
    "html", "img",    "input", "li", "link",  "meta",     "optgroup", "option", "p",     "param", "rp",
    "rt",   "source", "tbody", "td", "tfoot", "th",       "thead",    "tr",     "track", "wbr",   "keygen"};

/// Elements that HTML opens again after the block around them was closed.
constexpr std::array<std::string_view, 14> Formatting{"a",    "b", "big",   "code",   "em",     "font", "i",
                                                      "nobr", "s", "small", "strike", "strong", "tt",   "u"};

bool isKnownAttribute(std::string_view name)
{
    // One bit for each length that a known name has: most names end here.
    static const uint64_t lengths = [] {
        uint64_t bits = 0;
        for (const std::string_view known : KnownAttributes)
            bits |= uint64_t(1) << known.size();
        return bits;
    }();
    if (name.size() > 63 || (lengths >> name.size() & 1) == 0)
        return false;
    return std::any_of(KnownAttributes.begin(), KnownAttributes.end(),
                       [name](std::string_view known) { return equalsLower(name, known); });
}

class Prepass
{
public:
    explicit Prepass(std::string_view page)
        : m_page(page)
    {
        m_out.reserve(page.size() / 2 + 64);
    }

    std::string run()
    {
        while (m_at < m_page.size()) {
            const size_t tag = m_page.find('<', m_at);
            copyText(m_page.substr(m_at, tag - m_at));
            if (tag == None)
                break;
            m_at = tag;
            markup();
        }
        return std::move(m_out);
    }

private:
    struct Tag
    {
        std::string_view name; // lower case
        size_t end = 0;        // behind '>'
        bool closes = false;
        bool isJson = false;
        bool isCanonical = false;
    };

    char at(size_t i) const { return i < m_page.size() ? m_page[i] : '\0'; }

    /// Runs of spaces mean one, but in preformatted text.
    void copyText(std::string_view text)
    {
        if (m_preformatted > 0) {
            m_out.append(text);
            return;
        }
        for (size_t i = 0; i < text.size();) {
            size_t end = i;
            while (end < text.size() && !isSpace(text[end]))
                ++end;
            m_out.append(text.substr(i, end - i));
            i = end;
            while (i < text.size() && isSpace(text[i]))
                ++i;
            if (i > end)
                m_out += text[end] == ' ' ? ' ' : '\n';
        }
    }

    void markup()
    {
        const char next = at(m_at + 1);
        if (next == '!' || next == '?')
            return declaration();
        if (isLetter(next) || (next == '/' && isLetter(at(m_at + 2))))
            return element();
        m_out += '<';
        ++m_at;
    }

    void declaration()
    {
        if (m_page.substr(m_at, 4) == "<!--") {
            // "<!-->" and "<!--->" are whole comments.
            const size_t end = m_page.find("-->", m_at + 2);
            m_at = end == None ? m_page.size() : end + 3;
            return;
        }
        const size_t end = m_page.find('>', m_at);
        const size_t behind = end == None ? m_page.size() : end + 1;
        if (equalsLower(m_page.substr(m_at, 9), "<!doctype"))
            m_out.append(m_page.substr(m_at, behind - m_at));
        m_at = behind;
    }

    void element()
    {
        const size_t start = m_out.size();
        const Tag tag = copyTag();
        m_at = tag.end;
        if (tag.name == "pre")
            m_preformatted = std::max(0, m_preformatted + (tag.closes ? -1 : 1));
        if (tag.closes) {
            if (!closes(tag.name))
                m_out.resize(start);
            return;
        }
        if (tag.name == "input" || (tag.name == "link" && !tag.isCanonical)) {
            m_out.resize(start);
            return;
        }
        if (tag.name == "script" && tag.isJson)
            return copyBody(tag.name);
        if (tag.name == "title")
            return copyBody(tag.name);
        static constexpr std::array<std::string_view, 6> Dropped{"script", "style",    "svg",
                                                                 "iframe", "textarea", "select"};
        if (isOneOf(tag.name, Dropped) || tag.name == "noembed" || tag.name == "xmp") {
            m_out.resize(start);
            const bool isWhole = tag.name == "svg" && at(tag.end - 2) == '/';
            if (!isWhole)
                skipBody(tag.name);
            return;
        }
        if (tag.name == "plaintext" || !opens(tag.name))
            m_out.resize(start);
    }

    /// Copies the tag at m_at with the attributes that matter.
    Tag copyTag()
    {
        Tag tag;
        tag.closes = at(m_at + 1) == '/';
        size_t i = m_at + (tag.closes ? 2 : 1);
        size_t length = 0;
        for (; i < m_page.size() && !isSpace(m_page[i]) && m_page[i] != '/' && m_page[i] != '>'; ++i) {
            if (length < NameLimit)
                m_name[length++] = lower(m_page[i]);
        }
        tag.name = std::string_view(m_name.data(), length);
        m_out.append(tag.closes ? "</" : "<").append(tag.name);
        int attributes = 0;
        while (i < m_page.size() && m_page[i] != '>') {
            if (isSpace(m_page[i]) || m_page[i] == '/') {
                ++i;
                continue;
            }
            i = copyAttribute(i, !tag.closes && ++attributes <= AttributeLimit, tag);
        }
        m_out += '>';
        tag.end = std::min(i + 1, m_page.size());
        return tag;
    }

    /// Returns where the attribute at i ends.
    size_t copyAttribute(size_t i, bool isWanted, Tag &tag)
    {
        const size_t start = i;
        do
            ++i;
        while (i < m_page.size() && !isSpace(m_page[i]) && m_page[i] != '=' && m_page[i] != '/' && m_page[i] != '>');
        const std::string_view name = m_page.substr(start, i - start);
        size_t value = i;
        while (value < m_page.size() && isSpace(m_page[value]))
            ++value;
        if (at(value) == '=') {
            do
                ++value;
            while (value < m_page.size() && isSpace(m_page[value]));
            i = valueEnd(value);
        }
        if (isWanted && isKnownAttribute(name)) {
            const std::string_view whole = m_page.substr(start, i - start);
            if (tellsNothing(name, whole))
                return i;
            m_out.append(" ").append(whole);
            tag.isJson = tag.isJson || whole.find("ld+json") != None;
            tag.isCanonical = tag.isCanonical || whole.find("canonical") != None;
        }
        return i;
    }

    /// Looks that hide nothing, and pictures that are written out.
    static bool tellsNothing(std::string_view name, std::string_view whole)
    {
        if (equalsLower(name, "style"))
            return whole.find("none") == None && whole.find("hidden") == None;
        return whole.size() > 64 && whole.substr(name.size(), 8).find("data:") != None;
    }

    size_t valueEnd(size_t i)
    {
        const char quote = at(i);
        if (quote == '"' || quote == '\'') {
            size_t &open = quote == '"' ? m_noDouble : m_noSingle;
            const size_t end = i + 1 < open ? m_page.find(quote, i + 1) : None;
            if (end != None)
                return end + 1;
            open = std::min(open, i + 1); // a quote that nobody closes does not swallow the page
        }
        while (i < m_page.size() && !isSpace(m_page[i]) && m_page[i] != '>')
            ++i;
        return i;
    }

    /// Where "</name" stands from here on.
    size_t bodyEnd(std::string_view name) const
    {
        for (size_t i = m_page.find("</", m_at); i != None; i = m_page.find("</", i + 2)) {
            if (equalsLower(m_page.substr(i + 2, name.size()), name))
                return i;
        }
        return None;
    }

    void copyBody(std::string_view name)
    {
        const size_t end = std::min(bodyEnd(name), m_page.size());
        m_out.append(m_page.substr(m_at, end - m_at));
        m_at = end;
        m_out.append("</").append(name).append(">");
        skipTag();
    }

    void skipBody(std::string_view name)
    {
        const bool isRaw = name == "script" || name == "style";
        if (m_at >= m_endless && !isRaw)
            return;
        const size_t end = bodyEnd(name);
        if (end == None && !isRaw) {
            m_endless = m_at; // never looked for again: the pass stays linear
            return;
        }
        m_at = std::min(end, m_page.size());
        skipTag();
    }

    void skipTag()
    {
        const size_t end = m_page.find('>', m_at);
        m_at = end == None ? m_page.size() : end + 1;
    }

    static uint32_t keyOf(std::string_view name)
    {
        uint32_t key = 2166136261U;
        for (const char c : name)
            key = (key ^ static_cast<unsigned char>(c)) * 16777619U;
        return isOneOf(name, Formatting) ? key | 1U : key & ~1U;
    }

    /// Whether an element may be opened here.
    bool opens(std::string_view name)
    {
        if (isOneOf(name, Flat))
            return true;
        const uint32_t key = keyOf(name);
        if ((key & 1U) != 0 && m_orphans > OrphanLimit)
            return false;
        if (m_open.size() >= NestingLimit) {
            ++m_tooDeep;
            return false;
        }
        m_open.push_back(key);
        return true;
    }

    /// Whether the end tag has an element to close.
    bool closes(std::string_view name)
    {
        if (isOneOf(name, Flat))
            return true;
        if (m_tooDeep > 0) {
            --m_tooDeep;
            return false;
        }
        const uint32_t wanted = keyOf(name);
        const auto found = std::find(m_open.rbegin(), m_open.rend(), wanted);
        if (found == m_open.rend()) {
            const bool wasReopened = (wanted & 1U) != 0; // <b><i></b></i>: the second half of the <i> ends here
            m_orphans -= wasReopened && m_orphans > 0 ? 1 : 0;
            return wasReopened;
        }
        m_orphans += static_cast<int>(std::count_if(m_open.rbegin(), found, [](uint32_t key) { return key & 1U; }));
        m_open.erase(found.base() - 1, m_open.end());
        return true;
    }

    std::string_view m_page;
    std::string m_out;
    size_t m_at = 0;
    std::array<char, NameLimit> m_name{};
    std::vector<uint32_t> m_open;
    int m_tooDeep = 0;
    int m_preformatted = 0;
    int m_orphans = 0; // formatting elements that were never closed
    size_t m_noDouble = None;
    size_t m_noSingle = None;
    size_t m_endless = None;
};

} // namespace

std::string withoutDeadWeight(std::string_view utf8)
{
    return Prepass(utf8).run();
}

} // namespace Pressmark
