#include "text/letterfolding.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/ustring.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <memory>
#include <optional>
#include <string>

namespace Pressmark {

namespace {

using Page = std::array<FoldedLetter, 256>;

bool hasType(UChar32 c, std::uint32_t mask)
{
    return (U_GET_GC_MASK(c) & mask) != 0;
}

bool isPaired(UChar32 c)
{
    if (c == 0x30fc || c == 0xff70) // the long vowel mark, which belongs to no one script
        return true;
    if (!hasType(c, U_GC_L_MASK | U_GC_M_MASK | U_GC_NL_MASK))
        return false;
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(c, &status)) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_HANGUL:
    case USCRIPT_THAI:
    case USCRIPT_LAO:
    case USCRIPT_KHMER:
    case USCRIPT_MYANMAR:
        return true;
    default:
        return false;
    }
}

/// In most scripts that have marks of vowels they are letters in all but name.
bool isDroppedMark(UChar32 c)
{
    if (c == 0x0640 || (c >= 0x2070 && c <= 0x2079) || c == 0xb9 || c == 0xb2 || c == 0xb3)
        return true; // tatweel; superscript digits: the number of a note is no part of the word before it
    if (!hasType(c, U_GC_M_MASK))
        return false;
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(c, &status)) {
    case USCRIPT_INHERITED:
    case USCRIPT_COMMON:
    case USCRIPT_LATIN:
    case USCRIPT_GREEK:
    case USCRIPT_CYRILLIC:
    case USCRIPT_ARABIC:
    case USCRIPT_HEBREW:
    case USCRIPT_SYRIAC:
        return true;
    default:
        return false;
    }
}

bool isApostrophe(UChar32 c)
{
    return c >= 0x02b9 && c <= 0x02bf;
}

LetterKind kindOf(UChar32 c)
{
    if (c == 0x200b || isApostrophe(c))
        return LetterKind::Separator;
    if (hasType(c, U_GC_CF_MASK))
        return LetterKind::Format;
    if (isPaired(c))
        return LetterKind::Paired;
    if (isDroppedMark(c))
        return LetterKind::Mark;
    return hasType(c, U_GC_L_MASK | U_GC_N_MASK | U_GC_M_MASK) ? LetterKind::Letter : LetterKind::Separator;
}

/// Letters that Unicode does not take apart but people write without their stroke, and letters of Arabic that are
/// written for one another.
std::u16string_view withoutStroke(UChar32 c)
{
    switch (c) {
    case 0x00e6:
        return u"ae";
    case 0x0153:
        return u"oe";
    case 0x00f8:
        return u"o";
    case 0x0111:
    case 0x00f0:
        return u"d";
    case 0x00fe:
        return u"th";
    case 0x0127:
        return u"h";
    case 0x0131:
        return u"i";
    case 0x0142:
        return u"l";
    case 0x0167:
        return u"t";
    case 0x0671:
        return u"\u0627"; // alef
    case 0x0649:
    case 0x06cc:
        return u"\u064a"; // yeh
    case 0x06a9:
        return u"\u0643"; // kaf
    case 0x0629:
    case 0x06be:
    case 0x06c1:
    case 0x06c3:
    case 0x06d5:
        return u"\u0647"; // heh
    default:
        return {};
    }
}

std::u16string normalized(const UNormalizer2 *form, const std::u16string &text)
{
    std::u16string result(text.size() * 8 + 64, u'\0');
    UErrorCode status = U_ZERO_ERROR;
    const int length = unorm2_normalize(form, text.data(), static_cast<int>(text.size()), result.data(),
                                        static_cast<int>(result.size()), &status);
    if (U_FAILURE(status))
        return text;
    result.resize(static_cast<size_t>(length));
    return result;
}

std::u16string compatibleCaseFolded(const std::u16string &text)
{
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *form = unorm2_getNFKCCasefoldInstance(&status);
    return U_FAILURE(status) ? text : normalized(form, text);
}

std::u16string decomposed(const std::u16string &text)
{
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *form = unorm2_getNFDInstance(&status);
    return U_FAILURE(status) ? text : normalized(form, text);
}

/// The letters й, ї, ѓ and their like are none with a mark on them; ё, ѐ and ѝ are.
bool isWholeCyrillic(const std::u16string &folded)
{
    UErrorCode status = U_ZERO_ERROR;
    const char16_t c = folded.size() == 1 ? folded.front() : u'\0';
    return uscript_getScript(c, &status) == USCRIPT_CYRILLIC && c != u'\u0451' && c != u'\u0450' && c != u'\u045d';
}

/// Nothing if there is something in it that is no letter.
std::optional<std::u16string> withoutMarks(const std::u16string &text)
{
    std::u16string result;
    for (std::int32_t i = 0, size = static_cast<std::int32_t>(text.size()); i < size;) {
        UChar32 c = 0;
        U16_NEXT(text.data(), i, size, c);
        const LetterKind kind = kindOf(c);
        if (kind == LetterKind::Separator)
            return std::nullopt;
        if (kind == LetterKind::Mark || kind == LetterKind::Format)
            continue;
        const std::u16string_view plain = withoutStroke(c);
        const int digit = hasType(c, U_GC_ND_MASK) ? u_charDigitValue(c) : -1;
        if (digit >= 0) {
            result += static_cast<char16_t>(u'0' + digit);
        } else if (!plain.empty()) {
            result += plain;
        } else {
            char16_t units[2];
            std::int32_t length = 0;
            U16_APPEND_UNSAFE(units, length, c);
            result.append(units, static_cast<size_t>(length));
        }
    }
    return result;
}

std::string toUtf8(const std::u16string &text)
{
    std::string result;
    for (std::int32_t i = 0, size = static_cast<std::int32_t>(text.size()); i < size;) {
        UChar32 c = 0;
        U16_NEXT(text.data(), i, size, c);
        char bytes[U8_MAX_LENGTH];
        std::int32_t length = 0;
        U8_APPEND_UNSAFE(bytes, length, c);
        result.append(bytes, static_cast<size_t>(length));
    }
    return result;
}

std::u16string toUtf16(UChar32 c)
{
    char16_t units[2];
    std::int32_t length = 0;
    U16_APPEND_UNSAFE(units, length, c);
    return {units, static_cast<size_t>(length)};
}

/// Kana keep their voicing marks and Hangul its syllables: there they are letters.
std::u16string foldedPaired(const std::u16string &self)
{
    const std::u16string folded = compatibleCaseFolded(self);
    return u_countChar32(folded.data(), static_cast<std::int32_t>(folded.size())) == 1 ? folded : self;
}

std::u16string foldedPlain(const std::u16string &self)
{
    const std::u16string folded = compatibleCaseFolded(self);
    if (isWholeCyrillic(folded))
        return folded;
    return withoutMarks(decomposed(folded)).value_or(self);
}

FoldedLetter makeLetter(UChar32 c)
{
    FoldedLetter letter;
    letter.kind = kindOf(c);
    if (letter.kind != LetterKind::Letter && letter.kind != LetterKind::Paired)
        return letter;
    const std::u16string self = toUtf16(c);
    std::string utf8 = toUtf8(letter.kind == LetterKind::Paired ? foldedPaired(self) : foldedPlain(self));
    if (utf8.size() > letter.utf8.size())
        utf8 = toUtf8(self);
    if (utf8.empty()) {
        letter.kind = LetterKind::Mark;
        return letter;
    }
    letter.length = static_cast<std::uint8_t>(utf8.size());
    std::memcpy(letter.utf8.data(), utf8.data(), utf8.size());
    return letter;
}

std::unique_ptr<Page> makePage(char32_t first)
{
    auto page = std::make_unique<Page>();
    for (char32_t i = 0; i < page->size(); ++i)
        (*page)[i] = makeLetter(static_cast<UChar32>(first + i));
    return page;
}

} // namespace

const FoldedLetter &foldedLetter(char32_t character)
{
    static std::array<std::atomic<const Page *>, 0x110000 / 256> pages{};
    auto &slot = pages[character / 256];
    const Page *page = slot.load(std::memory_order_acquire);
    if (!page) {
        std::unique_ptr<const Page> made = makePage(character / 256 * 256);
        if (slot.compare_exchange_strong(page, made.get(), std::memory_order_acq_rel))
            page = made.release(); // stays for the life of the program
    }
    return (*page)[character % 256];
}

} // namespace Pressmark
