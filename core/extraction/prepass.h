#pragma once

#include "extraction/setaside.h"

#include <string>
#include <string_view>

namespace Pressmark {

/// A page in two parts: the markup, and the texts that tokens in it stand for.
struct LeanPage
{
    std::string markup;
    SetAside texts;
    bool isFull = false; // behind ElementLimit, only the text and its lines were read
};

/// A page without what no reader sees: scripts (but JSON-LD), styles, drawings, comments, and attributes that tell
/// nothing of an article. Pictures that are written out are replaced by what pictureReference() says. Elements nested
/// deeper than NestingLimit lose their tags, not their text. Linear.
LeanPage withoutDeadWeight(std::string_view utf8);

inline constexpr int NestingLimit = 100;
inline constexpr int ElementLimit = 500'000;

} // namespace Pressmark
