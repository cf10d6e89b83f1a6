#include "extraction/pageblocks.h"

#include "extraction/blocktags.h"
#include "extraction/inlinetext.h"

#include "text/canonicaltext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr int UsualLevel = 2; // of a heading within a story
constexpr int FewestWordsOfBlock = 10;
constexpr int CertainProseWords = 40; // however it ends
constexpr double ProseLinkLimit = 0.4;
constexpr int LongestHeading = 20; // words, where only a name says that it is one

class BlockBuilder
{
public:
    explicit BlockBuilder(const HtmlTree &tree)
        : m_tree(tree)
        , m_judge(tree)
    {
        m_page.verdicts.resize(static_cast<size_t>(tree.size()));
        m_page.blocks.reserve(static_cast<size_t>(tree.size()) / 2 + 16); // rarely more
    }

    PageBlocks run()
    {
        for (int i = 0; i < m_tree.size();) {
            while (!m_open.empty() && m_tree.node(m_open.back().node).end <= i)
                leave();
            i = m_tree.tag(i) == HtmlTag::Text ? text(i) : enter(i);
        }
        while (!m_open.empty())
            leave();
        flush();
        return std::move(m_page);
    }

private:
    struct Heading
    {
        int level = 0;       // 0: none is open
        bool isSure = false; // not by an element's name alone
    };

    struct Open
    {
        int node;
        bool isBlock;
        Styles styles; // before it
        QString link;
        int blockNode;
        int hiddenBy;
        int lists;
        bool ordered;
        Heading heading;
    };

    int text(int i)
    {
        if (m_firstText < 0)
            m_firstText = i;
        m_text.append(m_tree.node(i).text, m_styles, m_link, m_pre > 0);
        if (m_text.isEmpty())
            m_firstText = -1;
        return i + 1;
    }

    /// Returns the next node to look at.
    int enter(int i)
    {
        const HtmlTag tag = m_tree.tag(i);
        const int behind = m_tree.node(i).end;
        if (tag == HtmlTag::Head || tag == HtmlTag::Script || tag == HtmlTag::Math || tag == HtmlTag::Object
            || tag == HtmlTag::Select || tag == HtmlTag::Canvas)
            return behind;
        m_page.verdicts[static_cast<size_t>(i)] = m_judge.verdict(i);
        const ElementVerdict verdict = m_page.verdicts[static_cast<size_t>(i)];
        const bool block = isBlock(tag);
        const bool hidden = m_judge.isHidden(i) || verdict.leftOut == LeftOutClass::Hidden;
        if (hidden && !block && !m_text.isEmpty())
            return behind; // inside a sentence: nobody reads it there
        if (tag == HtmlTag::Br) {
            lineBreak();
            return behind;
        }
        if (isPicture(i)) {
            picture(i);
            return behind;
        }
        if (block)
            flush();
        m_open.push_back({i, block, m_styles, m_link, m_block, m_hiddenBy, m_lists, m_ordered, m_heading});
        if (hidden && m_hiddenBy < 0)
            m_hiddenBy = i;
        if (tag == HtmlTag::Table && holdsCells(m_tree, i))
            return table(i);
        open(i, tag, block);
        return i + 1;
    }

    void open(int i, HtmlTag tag, bool block)
    {
        if (block)
            m_block = i;
        m_pre += tag == HtmlTag::Pre ? 1 : 0;
        m_quotes += tag == HtmlTag::Blockquote ? 1 : 0;
        m_items += tag == HtmlTag::Li ? 1 : 0;
        if (tag == HtmlTag::Ul || tag == HtmlTag::Ol) {
            ++m_lists;
            m_ordered = tag == HtmlTag::Ol;
        }
        if (const Heading heading = headingAt(i, tag, block); heading.level > 0)
            m_heading = heading;
        m_styles |= styleOf(tag);
        if (tag == HtmlTag::A)
            m_link = asText(m_tree.attribute(i, "href")).trimmed();
    }

    /// Headings are often no more than elements that say so.
    Heading headingAt(int i, HtmlTag tag, bool block) const
    {
        if (const int level = headingLevel(tag); level > 0)
            return {level, true};
        if (!block || m_tree.node(i).attributeCount == 0)
            return {};
        if (m_tree.attribute(i, "role") == "heading") {
            const std::string_view level = m_tree.attribute(i, "aria-level");
            const bool isLevel = level.size() == 1 && level[0] >= '1' && level[0] <= '6';
            return {isLevel ? level[0] - '0' : UsualLevel, false};
        }
        const ElementVerdict::Kind kind = m_page.verdicts[static_cast<size_t>(i)].kind;
        // Among paragraphs, what is called "subheadline" is no subtitle.
        const bool amongProse = !m_page.blocks.empty() && isProse(m_page.blocks.back());
        const bool named = kind == ElementVerdict::SubHeading || (kind == ElementVerdict::Deck && amongProse);
        return {named && (tag == HtmlTag::Div || tag == HtmlTag::P) ? UsualLevel : 0, false};
    }

    void leave()
    {
        const Open &open = m_open.back();
        const HtmlTag tag = m_tree.tag(open.node);
        if (open.isBlock)
            flush();
        m_pre -= tag == HtmlTag::Pre ? 1 : 0;
        m_quotes -= tag == HtmlTag::Blockquote ? 1 : 0;
        m_items -= tag == HtmlTag::Li ? 1 : 0;
        m_heading = open.heading;
        m_styles = open.styles;
        m_link = open.link;
        m_block = open.blockNode;
        m_hiddenBy = open.hiddenBy;
        m_lists = open.lists;
        m_ordered = open.ordered;
        m_open.pop_back();
    }

    void lineBreak()
    {
        if (m_pre > 0)
            m_text.append(u'\n');
        else if (!m_text.breakLine())
            flush();
    }

    bool isPicture(int i) const
    {
        const HtmlNode &node = m_tree.node(i);
        return node.tag == HtmlTag::Img || (node.tag == HtmlTag::Other && node.text == "amp-img");
    }

    void picture(int i)
    {
        PageBlock block;
        block.kind = BlockKind::Figure;
        block.node = i;
        block.firstNode = i;
        block.hiddenBy = m_hiddenBy;
        m_page.blocks.push_back(block);
    }

    /// Takes a table of cells as one block.
    int table(int node)
    {
        const int behind = m_tree.node(node).end;
        bool inRow = false;
        bool inCell = false;
        int headerRows = 0;
        bool onlyHeaders = true;
        bool started = false;
        for (int i = node + 1; i < behind; ++i) {
            const HtmlTag tag = m_tree.tag(i);
            if (tag == HtmlTag::Caption) {
                i = m_tree.node(i).end - 1;
            } else if (tag == HtmlTag::Tr) {
                headerRows += inRow && onlyHeaders && inCell && headerRows == 0 ? 1 : 0;
                if (started)
                    m_text.append(u'\n');
                inRow = true;
                inCell = false;
                onlyHeaders = true;
            } else if (tag == HtmlTag::Td || tag == HtmlTag::Th) {
                if (inCell)
                    m_text.append(u'\t');
                inCell = true;
                started = true;
                onlyHeaders = onlyHeaders && tag == HtmlTag::Th;
            } else if (tag == HtmlTag::Text && inCell) {
                m_text.append(m_tree.node(i).text, {}, {}, false);
            } else if (tag == HtmlTag::Br || isBlock(tag)) {
                m_text.append(std::string_view(" "), {}, {}, false);
            }
        }
        m_block = node;
        m_firstText = node;
        finish(BlockKind::Table, headerRows);
        leave();
        return behind;
    }

    BlockKind currentKind() const
    {
        if (m_pre > 0)
            return BlockKind::Preformatted;
        if (m_heading.isSure)
            return BlockKind::Heading;
        if (m_heading.level > 0 && m_items == 0 && m_quotes == 0)
            return BlockKind::Heading;
        if (m_items > 0)
            return BlockKind::ListItem;
        return m_quotes > 0 ? BlockKind::Quote : BlockKind::Paragraph;
    }

    void flush()
    {
        if (m_text.isEmpty()) {
            m_firstText = -1;
            return;
        }
        finish(currentKind(), 0);
    }

    void finish(BlockKind kind, int headerRows)
    {
        InlineText::Piece piece = m_text.take(kind);
        const int firstNode = m_firstText;
        m_firstText = -1;
        if (piece.text.isEmpty())
            return;
        PageBlock block;
        const bool isDoubtful = kind == BlockKind::Heading && !m_heading.isSure;
        const bool isText = isDoubtful && (endsSentence(piece.text) || countWords(piece.text) > LongestHeading);
        block.kind = isText ? BlockKind::Paragraph : kind;
        block.level = block.kind == BlockKind::Heading ? m_heading.level : std::max(1, m_lists);
        block.ordered = kind == BlockKind::ListItem && m_ordered;
        block.headerRows = headerRows;
        block.node = m_block;
        block.firstNode = firstNode;
        block.hiddenBy = m_hiddenBy;
        block.text = std::move(piece.text);
        block.spans = std::move(piece.spans);
        measure(block);
        m_page.blocks.push_back(std::move(block));
    }

    static void measure(PageBlock &block)
    {
        block.words = countWords(block.text);
        const auto letters = [](QStringView text) {
            return static_cast<int>(std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); }));
        };
        block.letters = letters(block.text);
        for (const Span &span : block.spans) {
            if (span.link.isEmpty())
                continue;
            block.linkLetters += letters(QStringView(block.text).mid(span.start, span.length));
            ++block.links;
        }
        block.prose = block.words >= FewestWordsOfBlock && block.linkDensity() < ProseLinkLimit
            && (block.kind == BlockKind::Preformatted || block.words >= CertainProseWords || endsSentence(block.text));
    }

    const HtmlTree &m_tree;
    ElementJudge m_judge;
    PageBlocks m_page;
    InlineText m_text;
    std::vector<Open> m_open;
    Styles m_styles;
    QString m_link;
    int m_block = -1;
    int m_firstText = -1;
    int m_hiddenBy = -1;
    int m_lists = 0;
    int m_items = 0;
    int m_quotes = 0;
    int m_pre = 0;
    Heading m_heading;
    bool m_ordered = false;
};

} // namespace

PageBlocks pageBlocks(const HtmlTree &tree)
{
    return BlockBuilder(tree).run();
}

bool endsSentence(QStringView text)
{
    static constexpr QStringView Closers = u"\"'”’»)]›」』";
    static constexpr QStringView Ends = u".!?…。！？؟।:;";
    while (!text.isEmpty() && (Closers.contains(text.back()) || text.back().isSpace()))
        text.chop(1);
    return !text.isEmpty() && Ends.contains(text.back());
}

} // namespace Pressmark
