#include "extraction/setaside.h"

#include "extraction/entities.h"

#include <array>

namespace Pressmark {

namespace {

constexpr size_t Shortest = 6;       // shorter ones are not worth a token
constexpr uint32_t First = 0x100000; // of plane 16, for private use; a page's own characters of it are set aside
constexpr uint32_t Base = 0x8000;    // U+100000… is the last digit of a number, U+108000… one that others follow
constexpr size_t MostPieces = size_t(Base) * (Base - 8);
constexpr size_t TokenLength = 4; // bytes of a character
constexpr std::string_view Replacement = "\xef\xbf\xbd";

enum class ByteClass : unsigned char { Plain, Return, Ampersand, Lead2, Lead3, Lead4, Other };

constexpr std::array<ByteClass, 256> Classes = [] {
    std::array<ByteClass, 256> classes{};
    for (size_t c = 0; c < 256; ++c) {
        const bool plain = (c >= 0x20 && c < 0x7f) || c == '\n' || c == '\t';
        classes[c] = plain ? ByteClass::Plain : ByteClass::Other;
        if (c >= 0xc2 && c <= 0xdf)
            classes[c] = ByteClass::Lead2;
        else if (c >= 0xe0 && c <= 0xef)
            classes[c] = ByteClass::Lead3;
        else if (c >= 0xf0 && c <= 0xf4)
            classes[c] = ByteClass::Lead4;
    }
    classes['\r'] = ByteClass::Return;
    classes['&'] = ByteClass::Ampersand;
    return classes;
}();

void appendDigit(uint32_t digit, std::string &markup)
{
    const uint32_t c = First + digit;
    markup += static_cast<char>(0xf0 | c >> 18);
    markup += static_cast<char>(0x80 | (c >> 12 & 0x3f));
    markup += static_cast<char>(0x80 | (c >> 6 & 0x3f));
    markup += static_cast<char>(0x80 | (c & 0x3f));
}

void appendToken(size_t number, std::string &markup)
{
    if (number >= Base)
        appendDigit(static_cast<uint32_t>(Base + number / Base), markup);
    appendDigit(static_cast<uint32_t>(number % Base), markup);
}

/// The digit of the character at i, or -1.
int digitAt(std::string_view text, size_t i)
{
    if (i + TokenLength > text.size() || text[i] != '\xf4')
        return -1;
    const auto bits = [&](size_t k) { return static_cast<uint32_t>(text[i + k]) & 0x3f; };
    return static_cast<int>((4U << 18 | bits(1) << 12 | bits(2) << 6 | bits(3)) - First);
}

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xc0) == 0x80;
}

/// The length of the character at i if it is well formed and the parser leaves it as it is; else 0.
size_t plainLength(std::string_view text, size_t i, ByteClass lead)
{
    const auto at = [&](size_t k) {
        return i + k < text.size() ? static_cast<unsigned char>(text[i + k]) : static_cast<unsigned char>(0);
    };
    const auto follows = [&at](size_t k) { return (at(k) & 0xc0) == 0x80; };
    switch (lead) {
    case ByteClass::Lead2: // not the control characters of Latin-1
        return follows(1) && (at(0) != 0xc2 || at(1) >= 0xa0) ? 2 : 0;
    case ByteClass::Lead3: { // neither too long, nor a surrogate, nor where non-characters are
        const bool known = (at(0) != 0xe0 || at(1) >= 0xa0) && (at(0) != 0xed || at(1) < 0xa0)
            && (at(0) != 0xef || (at(1) != 0xb7 && at(1) != 0xbf));
        return known && follows(1) && follows(2) ? 3 : 0;
    }
    case ByteClass::Lead4: {
        const bool known =
            (at(0) != 0xf0 || at(1) >= 0x90) && (at(0) != 0xf4 || at(1) < 0x90) && !(at(2) == 0xbf && at(3) >= 0xbe);
        return known && follows(1) && follows(2) && follows(3) ? 4 : 0;
    }
    default:
        return 0;
    }
}

} // namespace

void SetAside::append(std::string_view text, Kind kind, std::string &markup)
{
    const size_t start = m_texts.size();
    if (text.size() < Shortest || m_pieces.size() >= MostPieces || !copyPlain(text, kind)) {
        m_texts.resize(start);
        appendSeen(text, markup);
        return;
    }
    appendToken(m_pieces.size(), markup);
    m_pieces.push_back({start, m_texts.size() - start});
}

bool SetAside::addAttribute(std::string_view name, std::string_view value)
{
    const size_t start = m_texts.size();
    if (m_lists.size() >= MostPieces || !copyPlain(value, Kind::Text)) {
        m_texts.resize(start);
        return false;
    }
    m_attributes.push_back({name, {start, m_texts.size() - start}});
    return true;
}

void SetAside::endAttributes(bool comparable, std::string &markup)
{
    if (m_attributes.size() == m_listsEnd)
        return;
    size_t number = m_lists.size();
    if (comparable) {
        std::string key;
        for (size_t i = m_listsEnd; i < m_attributes.size(); ++i)
            key.append(m_attributes[i].name).append("=").append(view(m_attributes[i].value)).append("\r");
        number = m_comparable.try_emplace(std::move(key), number).first->second;
    }
    if (number == m_lists.size()) {
        m_lists.push_back(m_listsEnd);
        m_listsEnd = m_attributes.size();
    } else {
        m_texts.resize(m_attributes[m_listsEnd].value.start);
        m_attributes.resize(m_listsEnd);
    }
    markup += ' ';
    appendToken(number, markup);
}

void SetAside::appendSeen(std::string_view text, std::string &markup)
{
    for (size_t token = text.find('\xf4'); token != std::string_view::npos; token = text.find('\xf4')) {
        markup.append(text.substr(0, token)).append(Replacement);
        size_t end = token + 1;
        while (end < text.size() && end < token + TokenLength && isContinuation(text[end]))
            ++end;
        text.remove_prefix(end);
    }
    markup.append(text);
}

/// Copies the text as the parser would read it; false if it has what only the parser knows.
bool SetAside::copyPlain(std::string_view text, Kind kind)
{
    size_t from = 0; // what is still to be copied
    for (size_t i = 0; i < text.size();) {
        const ByteClass what = Classes[static_cast<unsigned char>(text[i])];
        if (what == ByteClass::Plain || (what == ByteClass::Ampersand && kind == Kind::Raw)) {
            ++i;
        } else if (what == ByteClass::Ampersand || what == ByteClass::Return) {
            m_texts.append(text.substr(from, i - from));
            const size_t length = what == ByteClass::Return ? 1 : appendReference(text.substr(i), m_texts);
            if (length == 0)
                return false;
            if (what == ByteClass::Return && (i + 1 == text.size() || text[i + 1] != '\n'))
                m_texts += '\n';
            i += length;
            from = i;
        } else {
            const size_t length = plainLength(text, i, what);
            if (length == 0)
                return false;
            i += length;
        }
    }
    m_texts.append(text.substr(from));
    return true;
}

/// The number that a token of one or two characters is; nothing if it is anything else.
std::optional<size_t> SetAside::numberOf(std::string_view token)
{
    const int first = digitAt(token, 0);
    if (first >= 0 && first < static_cast<int>(Base))
        return token.size() == TokenLength ? std::optional(static_cast<size_t>(first)) : std::nullopt;
    const int second = first < 0 ? -1 : digitAt(token, TokenLength);
    if (second < 0 || second >= static_cast<int>(Base) || token.size() != 2 * TokenLength)
        return std::nullopt;
    return (static_cast<size_t>(first) - Base) * Base + static_cast<size_t>(second);
}

std::string_view SetAside::textOf(std::string_view parsed) const
{
    const std::optional<size_t> number = numberOf(parsed);
    return number && *number < m_pieces.size() ? view(m_pieces[*number]) : std::string_view();
}

/// The text of the token at this place, and moves on behind it; no data if there is none.
std::string_view SetAside::pieceAt(std::string_view parsed, size_t &at) const
{
    const size_t length = digitAt(parsed, at) >= static_cast<int>(Base) ? 2 * TokenLength : TokenLength;
    const std::string_view text = textOf(parsed.substr(at, length));
    at += text.data() != nullptr ? length : 0;
    return text;
}

std::string SetAside::restored(std::string_view parsed) const
{
    std::string text;
    for (size_t i = 0; i < parsed.size();) {
        const size_t token = std::min(parsed.find('\xf4', i), parsed.size());
        text.append(parsed.substr(i, token - i));
        i = token;
        if (i == parsed.size())
            break;
        text.append(pieceAt(parsed, i));
        if (i == token) // written by the page as a number
            text.append(parsed.substr(i++, 1));
    }
    return text;
}

} // namespace Pressmark
