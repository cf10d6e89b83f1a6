#pragma once

#include "model/body.h"

#include <array>

namespace Pressmark {

/// The element that a style of a stored body's text has.
struct StyleElement
{
    Style style;
    const char16_t *name;
};

inline constexpr std::array StyleElements{
    StyleElement{Style::Bold, u"strong"},   StyleElement{Style::Italic, u"em"},
    StyleElement{Style::Code, u"code"},     StyleElement{Style::Superscript, u"sup"},
    StyleElement{Style::Subscript, u"sub"}, StyleElement{Style::Strike, u"s"},
};

} // namespace Pressmark
