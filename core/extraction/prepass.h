#pragma once

#include <string>
#include <string_view>

namespace Pressmark {

/// A page without what no reader sees: scripts (but JSON-LD), styles, drawings, comments, and attributes that tell
/// nothing of an article. Elements nested deeper than NestingLimit lose their tags, not their text. Linear.
std::string withoutDeadWeight(std::string_view utf8);

inline constexpr int NestingLimit = 200;

} // namespace Pressmark
