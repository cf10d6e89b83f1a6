#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace Pressmark {

enum class LetterKind : std::uint8_t {
    Separator,
    Letter, // or a digit
    Mark,   // belongs to the letter before it, and is dropped
    Format, // dropped without ending a word: joiners, soft hyphen, marks of direction
    Paired, // of a script that is indexed in pairs of characters
};

/// What a character is as part of a word.
struct FoldedLetter
{
    LetterKind kind = LetterKind::Separator;
    std::uint8_t length = 0;
    std::array<char, 14> utf8{}; // of Letter and Paired

    std::string_view view() const { return {utf8.data(), length}; }
};

/// Cheap: what has been asked once is remembered. Safe to use from several threads.
///
/// Requires: a code point below 0x110000.
const FoldedLetter &foldedLetter(char32_t character);

} // namespace Pressmark
