#include "extraction/entities.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace Pressmark {

namespace {

struct Name
{
    std::string_view name;
    uint32_t meaning;
};

/// U+00A0 to U+00FF.
// clang-format off
constexpr std::array<std::string_view, 96> LatinNames{
    "nbsp", "iexcl", "cent", "pound", "curren", "yen", "brvbar", "sect", "uml", "copy", "ordf", "laquo", "not", "shy",
    "reg", "macr", "deg", "plusmn", "sup2", "sup3", "acute", "micro", "para", "middot", "cedil", "sup1", "ordm", "raquo",
    "frac14", "frac12", "frac34", "iquest", "Agrave", "Aacute", "Acirc", "Atilde", "Auml", "Aring", "AElig", "Ccedil",
    "Egrave", "Eacute", "Ecirc", "Euml", "Igrave", "Iacute", "Icirc", "Iuml", "ETH", "Ntilde", "Ograve", "Oacute",
    "Ocirc", "Otilde", "Ouml", "times", "Oslash", "Ugrave", "Uacute", "Ucirc", "Uuml", "Yacute", "THORN", "szlig",
    "agrave", "aacute", "acirc", "atilde", "auml", "aring", "aelig", "ccedil", "egrave", "eacute", "ecirc", "euml",
    "igrave", "iacute", "icirc", "iuml", "eth", "ntilde", "ograve", "oacute", "ocirc", "otilde", "ouml", "divide",
    "oslash", "ugrave", "uacute", "ucirc", "uuml", "yacute", "thorn", "yuml"};

/// These too mean something without a semicolon.
constexpr std::array OldNames{Name{"amp", '&'}, Name{"lt", '<'}, Name{"gt", '>'}, Name{"quot", '"'}, Name{"AMP", '&'},
                              Name{"LT", '<'}, Name{"GT", '>'}, Name{"QUOT", '"'}, Name{"COPY", 0xa9}, Name{"REG", 0xae}};

/// The commonest of those that need it.
constexpr std::array NewNames{
    Name{"apos", '\''}, Name{"rsquo", 0x2019}, Name{"lsquo", 0x2018}, Name{"ldquo", 0x201c}, Name{"rdquo", 0x201d},
    Name{"ndash", 0x2013}, Name{"mdash", 0x2014}, Name{"hellip", 0x2026}, Name{"bdquo", 0x201e}, Name{"sbquo", 0x201a},
    Name{"bull", 0x2022}, Name{"euro", 0x20ac}, Name{"trade", 0x2122}, Name{"rarr", 0x2192}, Name{"larr", 0x2190},
    Name{"rsaquo", 0x203a}, Name{"lsaquo", 0x2039}, Name{"thinsp", 0x2009}, Name{"ensp", 0x2002}, Name{"emsp", 0x2003},
    Name{"zwnj", 0x200c}, Name{"zwj", 0x200d}, Name{"prime", 0x2032}, Name{"minus", 0x2212}};
// clang-format on

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

void appendCharacter(uint32_t c, std::string &text)
{
    const auto follow = [&text, c](int shift) { text += static_cast<char>(0x80 | (c >> shift & 0x3f)); };
    if (c < 0x80) {
        text += static_cast<char>(c);
    } else if (c < 0x800) {
        text += static_cast<char>(0xc0 | c >> 6);
        follow(0);
    } else if (c < 0x10000) {
        text += static_cast<char>(0xe0 | c >> 12);
        follow(6);
        follow(0);
    } else {
        text += static_cast<char>(0xf0 | c >> 18);
        follow(12);
        follow(6);
        follow(0);
    }
}

/// Whether HTML takes the number as it is: not what it maps, nor what is no character, nor spaces.
bool isPlainNumber(uint32_t c)
{
    return (c > 0x20 && c < 0x7f) || (c >= 0xa0 && c < 0xd800) || (c >= 0xe000 && c < 0xfdd0)
        || (c >= 0xfdf0 && c < 0x110000 && (c & 0xfffe) != 0xfffe);
}

size_t appendNumber(std::string_view text, std::string &meaning)
{
    const bool isHex = text.size() > 2 && (text[2] == 'x' || text[2] == 'X');
    uint32_t number = 0;
    size_t i = isHex ? 3 : 2;
    for (; i < text.size() && i < 12; ++i) {
        const char c = text[i];
        const auto lower = static_cast<char>(c | 0x20);
        const bool isHexLetter = isHex && lower >= 'a' && lower <= 'f';
        if (!isDigit(c) && !isHexLetter)
            break;
        number = number * (isHex ? 16 : 10) + static_cast<uint32_t>(isDigit(c) ? c - '0' : lower - 'a' + 10);
        if (number > 0x10ffff)
            return 0;
    }
    if (i >= text.size() || text[i] != ';' || !isPlainNumber(number))
        return 0;
    appendCharacter(number, meaning);
    return i + 1;
}

/// What a whole name means; 0 if it is not known here.
uint32_t meaningOf(std::string_view name)
{
    const auto isIt = [name](const Name &known) { return known.name == name; };
    if (const auto found = std::find_if(OldNames.begin(), OldNames.end(), isIt); found != OldNames.end())
        return found->meaning;
    if (const auto found = std::find_if(NewNames.begin(), NewNames.end(), isIt); found != NewNames.end())
        return found->meaning;
    const auto *const found = std::find(LatinNames.begin(), LatinNames.end(), name);
    return found != LatinNames.end() ? 0xa0 + static_cast<uint32_t>(found - LatinNames.begin()) : 0;
}

/// Whether a word begins with a name that means something without a semicolon.
bool beginsWithOldName(std::string_view word)
{
    return std::any_of(OldNames.begin(), OldNames.end(), [word](const Name &n) { return word.starts_with(n.name); })
        || std::any_of(LatinNames.begin(), LatinNames.end(), [word](auto name) { return word.starts_with(name); });
}

} // namespace

size_t appendReference(std::string_view text, std::string &meaning)
{
    if (text.size() > 1 && text[1] == '#')
        return appendNumber(text, meaning);
    size_t end = 1;
    while (end < text.size() && (isAsciiLetter(text[end]) || isDigit(text[end])))
        ++end;
    const std::string_view name = text.substr(1, end - 1);
    if (end < text.size() && text[end] == ';' && !name.empty()) {
        const uint32_t c = meaningOf(name);
        if (c != 0)
            appendCharacter(c, meaning);
        return c != 0 ? end + 1 : 0;
    }
    if (beginsWithOldName(name))
        return 0;
    meaning += '&';
    return 1;
}

QString withoutReferences(const QString &text)
{
    if (!text.contains(u'&') || !text.contains(u';'))
        return text;
    const std::string utf8 = text.toStdString();
    const std::string_view whole(utf8);
    std::string meaning;
    for (size_t i = 0; i < whole.size();) {
        const size_t read = whole[i] == '&' ? appendReference(whole.substr(i), meaning) : 0;
        if (read == 0)
            meaning += whole[i];
        i += std::max<size_t>(read, 1);
    }
    return QString::fromStdString(meaning).simplified();
}

} // namespace Pressmark
