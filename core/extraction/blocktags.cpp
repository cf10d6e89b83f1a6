#include "extraction/blocktags.h"

namespace Pressmark {

bool isBlock(HtmlTag tag)
{
    switch (tag) {
    case HtmlTag::Address:
    case HtmlTag::Article:
    case HtmlTag::Aside:
    case HtmlTag::Blockquote:
    case HtmlTag::Body:
    case HtmlTag::Button:
    case HtmlTag::Caption:
    case HtmlTag::Center:
    case HtmlTag::Dd:
    case HtmlTag::Details:
    case HtmlTag::Dialog:
    case HtmlTag::Div:
    case HtmlTag::Dl:
    case HtmlTag::Dt:
    case HtmlTag::Fieldset:
    case HtmlTag::Figcaption:
    case HtmlTag::Figure:
    case HtmlTag::Footer:
    case HtmlTag::Form:
    case HtmlTag::H1:
    case HtmlTag::H2:
    case HtmlTag::H3:
    case HtmlTag::H4:
    case HtmlTag::H5:
    case HtmlTag::H6:
    case HtmlTag::Header:
    case HtmlTag::Hr:
    case HtmlTag::Html:
    case HtmlTag::Legend:
    case HtmlTag::Li:
    case HtmlTag::Main:
    case HtmlTag::Menu:
    case HtmlTag::Nav:
    case HtmlTag::Noscript:
    case HtmlTag::Ol:
    case HtmlTag::Optgroup:
    case HtmlTag::Option:
    case HtmlTag::P:
    case HtmlTag::Pre:
    case HtmlTag::Section:
    case HtmlTag::Select:
    case HtmlTag::Summary:
    case HtmlTag::Table:
    case HtmlTag::Tbody:
    case HtmlTag::Td:
    case HtmlTag::Template:
    case HtmlTag::Tfoot:
    case HtmlTag::Th:
    case HtmlTag::Thead:
    case HtmlTag::Tr:
    case HtmlTag::Ul:
    case HtmlTag::Video:
    case HtmlTag::Audio:
        return true;
    default:
        return false;
    }
}

Styles styleOf(HtmlTag tag)
{
    switch (tag) {
    case HtmlTag::B:
    case HtmlTag::Strong:
        return Style::Bold;
    case HtmlTag::I:
    case HtmlTag::Em:
    case HtmlTag::Cite:
    case HtmlTag::Dfn:
    case HtmlTag::Var:
        return Style::Italic;
    case HtmlTag::Code:
    case HtmlTag::Kbd:
    case HtmlTag::Samp:
    case HtmlTag::Tt:
        return Style::Code;
    case HtmlTag::Sup:
        return Style::Superscript;
    case HtmlTag::Sub:
        return Style::Subscript;
    case HtmlTag::S:
    case HtmlTag::Strike:
    case HtmlTag::Del:
        return Style::Strike;
    default:
        return {};
    }
}

int headingLevel(HtmlTag tag)
{
    return tag >= HtmlTag::H1 && tag <= HtmlTag::H6 ? static_cast<int>(tag) - static_cast<int>(HtmlTag::H1) + 1 : 0;
}

bool holdsCells(const HtmlTree &tree, int table)
{
    if (tree.attribute(table, "role") == "presentation")
        return false;
    int rows = 0;
    int cells = 0;
    int blocks = 0;
    qsizetype letters = 0;
    for (int i = table + 1; i < tree.node(table).end; ++i) {
        const HtmlTag tag = tree.tag(i);
        rows += tag == HtmlTag::Tr ? 1 : 0;
        cells += tag == HtmlTag::Td || tag == HtmlTag::Th ? 1 : 0;
        blocks += tag == HtmlTag::Div || tag == HtmlTag::Img || headingLevel(tag) > 0 ? 1 : 0;
        if (tag == HtmlTag::Text)
            letters += static_cast<qsizetype>(tree.node(i).text.size());
        if (tag == HtmlTag::Table || tag == HtmlTag::Form || tag == HtmlTag::Pre || tag == HtmlTag::Article)
            return false;
    }
    return rows >= 2 && cells >= rows * 2 && letters < cells * 400 && blocks <= cells;
}

} // namespace Pressmark
