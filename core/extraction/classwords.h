#pragma once

#include "extraction/htmltree.h"

#include "model/body.h"

#include <string_view>
#include <unordered_map>

namespace Pressmark {

/// What an element's names and attributes say of what is inside.
struct ElementVerdict
{
    enum Kind : unsigned char {
        Silent,
        SubHeading,   // within the story
        Negative,     // not of the story, unless it holds half of the page's prose
        HardNegative, // the same, unless it holds nine tenths
        Image,        // pictures and their captions
        Headline,
        Deck,
        Positive, // the story
        Exempt,   // of the story, although a name around it says otherwise
    };
    Kind kind = Silent;
    LeftOutClass leftOut = LeftOutClass::Other;
};

/// Judges elements by whole words of their class, id and role; never by parts of words, and never by a site's names.
class ElementJudge
{
public:
    explicit ElementJudge(const HtmlTree &tree)
        : m_tree(tree)
    { }

    ElementVerdict verdict(int node);
    /// Whether the element itself is not shown.
    bool isHidden(int node) const;

private:
    ElementVerdict byName(std::string_view names);

    const HtmlTree &m_tree;
    std::unordered_map<std::string_view, ElementVerdict> m_known;
};

} // namespace Pressmark
