#include "extraction/appealbox.h"

#include <algorithm>

namespace Pressmark {

namespace {

constexpr size_t MostLinesOfBox = 4;
constexpr int LongestLineOfBox = 35; // words
constexpr int FewestParagraphs = 3;  // of a text whose paragraphs stand apart
constexpr double MostApart = 0.5;

bool asks(const TextLine &line)
{
    return line.clutter == LeftOutClass::Appeal || line.clutter == LeftOutClass::Newsletter;
}

bool standApart(const std::vector<TextLine> &lines)
{
    int paragraphs = 0;
    int apart = 0;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (!lines[i].prose)
            continue;
        ++paragraphs;
        apart += lines[i].blankBefore && (i + 1 == lines.size() || lines[i + 1].blankBefore) ? 1 : 0;
    }
    return paragraphs >= FewestParagraphs && apart >= MostApart * paragraphs;
}

} // namespace

void markAppealBoxes(std::vector<TextLine> &lines)
{
    if (!standApart(lines))
        return;
    for (size_t from = 0; from < lines.size();) {
        size_t to = from + 1;
        while (to < lines.size() && !lines[to].blankBefore)
            ++to;
        const auto begin = lines.begin() + static_cast<std::ptrdiff_t>(from);
        const auto end = lines.begin() + static_cast<std::ptrdiff_t>(to);
        const auto other = [](const TextLine &line) {
            return line.look.words > LongestLineOfBox || line.date || line.caption;
        };
        const bool isBox = to - from >= 2 && to - from <= MostLinesOfBox && std::any_of(begin, end, asks)
            && std::none_of(begin, end, other);
        for (auto line = begin; line != end && isBox; ++line) {
            line->clutter = line->clutter ? line->clutter : LeftOutClass::Appeal;
            line->prose = false;
        }
        from = to;
    }
}

} // namespace Pressmark
