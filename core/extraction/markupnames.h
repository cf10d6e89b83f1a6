#pragma once

#include <cstdint>
#include <string_view>

namespace Pressmark {

/// What the pre-pass knows of an element by its name.
enum class ElementTrait : unsigned char {
    None = 0,
    Flat = 1,       // closes by itself or by its neighbours: does not nest
    Formatting = 2, // HTML opens it again after the block around it was closed
    Dropped = 4,    // with all that is inside
    Unseen = 8,     // itself, not what is inside
    Line = 16,      // text before and behind it does not stand in one line: spaces beside it mean nothing
};

/// An element's name in lower case.
struct ElementName
{
    std::string_view name;
    uint32_t key = 0; // of two different names very rarely the same
    unsigned char traits = 0;

    bool is(ElementTrait trait) const { return (traits & static_cast<unsigned char>(trait)) != 0; }
};

ElementName elementName(std::string_view lowerCase);

/// The name of an attribute, given in any case, as a literal in lower case; "" if it can tell nothing of an article.
std::string_view knownAttribute(std::string_view name);

} // namespace Pressmark
