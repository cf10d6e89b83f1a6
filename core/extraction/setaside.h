#pragma once

#include "extraction/widevector.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace Pressmark {

/// An attribute that does not pass through the parser either.
struct AttributeAside
{
    std::string_view name; // a literal
    std::string_view value;
};

/// Texts that do not pass through the parser of markup, which looks at every character several times: a token of one or
/// two characters, of those that Unicode gives no meaning, stands for each.
class SetAside
{
public:
    enum class Kind {
        Text, // of an element or an attribute
        Raw,  // of a script: '&' means itself
    };

    /// For texts of so many bytes.
    void reserve(size_t bytes) { m_texts.reserve(bytes); }

    /// Appends to the markup the token of a text; or the text itself if it is short or has characters that only the
    /// parser knows how to read. The text does not begin with a space.
    void append(std::string_view text, Kind kind, std::string &markup);

    /// Appends a text that the parser shall see, without what could be taken for a token.
    static void appendSeen(std::string_view text, std::string &markup);

    /// Whether there are tokens in a text of the parsed page.
    static bool hasTokens(std::string_view parsed) { return parsed.find('\xf4') != std::string_view::npos; }

    /// Adds an attribute to the list of the tag that is being written. False if only the parser can read its value.
    bool addAttribute(std::string_view name, std::string_view value);

    /// Appends the token of that list, if there is one, and begins a new one. Lists that say the same get the same
    /// token if it matters to the parser whether two elements are alike.
    void endAttributes(bool comparable, std::string &markup);

    /// The text that one token and nothing else stands for; no data if it is anything else.
    std::string_view textOf(std::string_view parsed) const;

    /// The text with what its tokens stand for.
    std::string restored(std::string_view parsed) const;

    /// Calls `use` with each attribute that an attribute's name in the parsed page stands for. False if it is a name.
    bool forEachAttribute(std::string_view parsedName, const auto &use) const
    {
        const std::optional<size_t> number = numberOf(parsedName);
        if (!number || *number >= m_lists.size())
            return false;
        const size_t end = *number + 1 < m_lists.size() ? m_lists[*number + 1] : m_listsEnd;
        for (size_t i = m_lists[*number]; i < end; ++i)
            use(AttributeAside{m_attributes[i].name, view(m_attributes[i].value)});
        return true;
    }

private:
    struct Piece
    {
        size_t start;
        size_t length;
    };
    struct Attribute
    {
        std::string_view name;
        Piece value;
    };

    bool copyPlain(std::string_view text, Kind kind);
    std::string_view view(const Piece &piece) const
    {
        return std::string_view(m_texts).substr(piece.start, piece.length);
    }
    static std::optional<size_t> numberOf(std::string_view token);
    std::string_view pieceAt(std::string_view parsed, size_t &at) const;

    std::string m_texts;
    WideVector<Piece> m_pieces;
    WideVector<Attribute> m_attributes;
    WideVector<size_t> m_lists; // where a list begins among the attributes
    size_t m_listsEnd = 0;      // behind the last one's end
    std::unordered_map<std::string, size_t> m_comparable;
};

} // namespace Pressmark
