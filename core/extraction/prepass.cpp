#include "extraction/prepass.h"

#include "extraction/markupnames.h"
#include "extraction/tagnesting.h"
#include "extraction/writtenpictures.h"

#include <algorithm>
#include <array>

namespace Pressmark {

namespace {

constexpr int AttributeLimit = 64;
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

bool equalsFolded(std::string_view text, std::string_view wanted)
{
    return text.size() == wanted.size()
        && std::equal(text.begin(), text.end(), wanted.begin(), [](char a, char b) { return lower(a) == b; });
}

class Prepass
{
public:
    explicit Prepass(std::string_view page)
        : m_page(page)
    {
        m_out.reserve(page.size() / 4 + 64);
        m_aside.reserve(page.size());
    }

    LeanPage run()
    {
        while (m_at < m_page.size()) {
            const size_t tag = m_page.find('<', m_at);
            copyText(m_page.substr(m_at, tag - m_at));
            if (tag == None)
                break;
            m_at = tag;
            markup();
        }
        return {std::move(m_out), std::move(m_aside), isFull()};
    }

private:
    struct Tag
    {
        ElementName element;
        size_t end = 0; // behind '>'
        bool closes = false;
        bool isJson = false;
        bool isCanonical = false;
    };

    char at(size_t i) const { return i < m_page.size() ? m_page[i] : '\0'; }

    /// Runs of spaces mean one, but in preformatted text.
    void copyText(std::string_view text)
    {
        if (m_preformatted > 0)
            return setAside(text, SetAside::Kind::Text);
        if (m_isBehindLine && std::all_of(text.begin(), text.end(), isSpace))
            return;
        m_isBehindLine = false;
        m_line.clear();
        for (size_t i = 0; i < text.size();) {
            size_t end = i;
            while (end < text.size() && !isSpace(text[end]))
                ++end;
            m_line.append(text.substr(i, end - i));
            i = end;
            while (i < text.size() && isSpace(text[i]))
                ++i;
            if (i > end)
                m_line += text[end] == ' ' ? ' ' : '\n';
        }
        setAside(m_line, SetAside::Kind::Text);
    }

    /// The parser sees where a text begins with spaces: outside of the body they do not count.
    void setAside(std::string_view text, SetAside::Kind kind)
    {
        size_t start = 0;
        while (start < text.size() && isSpace(text[start]))
            ++start;
        const bool isBehindBracket = m_out.ends_with('<') || m_out.ends_with("</"); // it tells what that means
        m_out.append(text.substr(0, start));
        if (isBehindBracket)
            SetAside::appendSeen(text.substr(start), m_out);
        else
            m_aside.append(text.substr(start), kind, m_out);
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
        if (equalsFolded(m_page.substr(m_at, 9), "<!doctype"))
            m_out.append(m_page.substr(m_at, behind - m_at));
        m_at = behind;
    }

    void element()
    {
        const size_t start = m_out.size();
        const Tag tag = copyTag();
        const ElementName &element = tag.element;
        m_at = tag.end;
        if (isFull())
            return elementOfRest(start, element, tag.closes);
        if (element.name == "pre")
            m_preformatted = std::max(0, m_preformatted + (tag.closes ? -1 : 1));
        if (tag.closes) {
            if (!m_nesting.closes(element))
                m_out.resize(start);
            else
                m_isBehindLine = element.is(ElementTrait::Line);
            return;
        }
        if ((element.name == "script" && tag.isJson) || element.name == "title") {
            copyBody(element.name);
            return countElement();
        }
        if (element.is(ElementTrait::Dropped)) {
            m_out.resize(start);
            const bool isWhole = element.name == "svg" && at(tag.end - 2) == '/';
            if (!isWhole)
                skipBody(element.name);
            return;
        }
        const bool isUnseen = element.is(ElementTrait::Unseen) || (element.name == "link" && !tag.isCanonical);
        if (isUnseen || !m_nesting.opens(element)) {
            m_out.resize(start);
            return;
        }
        m_isBehindLine = element.is(ElementTrait::Line);
        countElement();
    }

    /// Behind the last one, all that follows is one text, and none of it is part of a link that was never closed.
    void countElement()
    {
        if (++m_elements == ElementLimit)
            m_out += "</a><pre>";
    }

    bool isFull() const { return m_elements >= ElementLimit; }

    /// Of an element of a page that has too many, only the ends of lines are left.
    void elementOfRest(size_t start, const ElementName &element, bool closes)
    {
        m_out.resize(start);
        if (element.is(ElementTrait::Line) && !m_out.ends_with('\n'))
            m_out += '\n';
        if (element.is(ElementTrait::Dropped) && !closes)
            skipBody(element.name);
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
        tag.element = elementName(std::string_view(m_name.data(), length));
        m_out.append(tag.closes ? "</" : "<").append(tag.element.name);
        const bool isRead = !tag.closes && !isFull() && tellsSomething(tag.element);
        int attributes = 0;
        while (i < m_page.size() && m_page[i] != '>') {
            if (isSpace(m_page[i]) || m_page[i] == '/') {
                ++i;
                continue;
            }
            i = copyAttribute(i, isRead && ++attributes <= AttributeLimit, tag);
        }
        m_aside.endAttributes(tag.element.is(ElementTrait::Formatting), m_out);
        m_out += '>';
        tag.end = std::min(i + 1, m_page.size());
        return tag;
    }

    /// Whether an element's attributes matter.
    static bool tellsSomething(const ElementName &element)
    {
        return element.name == "script" || !(element.is(ElementTrait::Dropped) || element.is(ElementTrait::Unseen));
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
        const std::string_view known = isWanted ? knownAttribute(name) : std::string_view();
        if (!known.empty())
            keepAttribute(known, m_page.substr(start, i - start), value - start, tag);
        return i;
    }

    /// An attribute as it stands in the page, and where in it the value begins.
    void keepAttribute(std::string_view name, std::string_view whole, size_t start, Tag &tag)
    {
        if (isWrittenOut(name, whole)) {
            const size_t from = whole.find("data:");
            const auto place = static_cast<size_t>(whole.data() - m_page.data()) + from;
            m_out.append(" ")
                .append(name)
                .append("=\"")
                .append(pictureReference(place, whole.size() - from))
                .append("\"");
            return;
        }
        if (tellsNothing(name, whole))
            return;
        tag.isJson = tag.isJson || whole.find("ld+json") != None;
        tag.isCanonical = tag.isCanonical || whole.find("canonical") != None;
        std::string_view value = start < whole.size() ? whole.substr(start) : std::string_view();
        if (value.size() > 1 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front())
            value = value.substr(1, value.size() - 2);
        if (m_aside.addAttribute(name, value))
            return;
        m_out += ' ';
        SetAside::appendSeen(whole, m_out);
    }

    static bool isWrittenOut(std::string_view name, std::string_view whole)
    {
        return whole.size() > 64 && name.ends_with("src") && whole.substr(name.size(), 20).find("data:image/") != None;
    }

    /// Looks that hide nothing, and whatever else is written out.
    static bool tellsNothing(std::string_view name, std::string_view whole)
    {
        if (name == "style")
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
            if (equalsFolded(m_page.substr(i + 2, name.size()), name))
                return i;
        }
        return None;
    }

    void copyBody(std::string_view name)
    {
        const size_t end = std::min(bodyEnd(name), m_page.size());
        setAside(m_page.substr(m_at, end - m_at), name == "script" ? SetAside::Kind::Raw : SetAside::Kind::Text);
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

    std::string_view m_page;
    std::string m_out;
    SetAside m_aside;
    std::string m_line;
    size_t m_at = 0;
    std::array<char, NameLimit> m_name{};
    TagNesting m_nesting;
    int m_preformatted = 0;
    int m_elements = 0;
    bool m_isBehindLine = false; // where spaces mean nothing
    size_t m_noDouble = None;
    size_t m_noSingle = None;
    size_t m_endless = None;
};

} // namespace

LeanPage withoutDeadWeight(std::string_view utf8)
{
    return Prepass(utf8).run();
}

} // namespace Pressmark
