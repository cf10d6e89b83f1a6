#include "extraction/linerules.h"

#include <numeric>
#include <unordered_map>

namespace Pressmark {

namespace {

constexpr int LongestLabel = 8; // words
constexpr int LongestAnnouncement = 12;
constexpr int LongestCard = 100;         // words
constexpr int FewestCards = 3;           // in a row
constexpr double WidestBox = 0.5;        // of the story
constexpr double WidestAnnounced = 0.35; // a story can go on in a second box behind an appeal
constexpr double LongestBehind = 0.1;

/// Sums over the nodes of a page: how much of something stands inside an element.
class NodeSums
{
public:
    explicit NodeSums(const HtmlTree &tree)
        : m_tree(tree)
        , m_before(static_cast<size_t>(tree.size()) + 1)
    { }

    void add(int node, int amount) { m_before[static_cast<size_t>(node) + 1] += amount; }
    void sumUp() { std::partial_sum(m_before.begin(), m_before.end(), m_before.begin()); }

    int inside(int node) const
    {
        return m_before[static_cast<size_t>(m_tree.node(node).end)] - m_before[static_cast<size_t>(node)];
    }

private:
    const HtmlTree &m_tree;
    std::vector<int> m_before; // by node: of all nodes before it
};

/// Leaves out what stands in boxes of its own beside the element that holds most of the story's paragraphs.
class BoxRules
{
public:
    explicit BoxRules(StoryLines &story)
        : m_story(story)
        , m_words(story.tree)
        , m_headings(story.tree)
        , m_signs(story.tree)
    {
        std::unordered_map<int, int> prose; // by the element around it
        for (size_t i = 0; i < story.lines.size(); ++i) {
            if (!story.isKept(i))
                continue;
            const PageBlock &block = story.block(i);
            m_all += block.words;
            m_words.add(block.node, block.words);
            m_headings.add(block.node, block.kind == BlockKind::Heading ? 1 : 0);
            m_signs.add(block.node, block.links);
            const int parent = story.tree.parent(block.node);
            if (story.lines[i].prose && (prose[parent] += block.words) > prose[m_main])
                m_main = parent;
        }
        for (NodeSums *sums : {&m_words, &m_headings, &m_signs})
            sums->sumUp();
    }

    void run()
    {
        const HtmlTree &tree = m_story.tree;
        const int end = m_main < 0 ? tree.size() : tree.node(m_main).end;
        int seen = -1; // the box that was looked at last
        for (size_t i = 0; i < m_story.lines.size(); ++i) {
            const int node = m_story.block(i).node;
            if (node < end)
                continue;
            if (isInside(tree, node, seen))
                continue;
            if (const std::optional<LeftOutClass> what = opensBox(i)) {
                seen = boxAround(node);
                leaveOut(i, seen, *what, WidestAnnounced);
            } else if (m_story.isKept(i) && isLabel(i)) {
                seen = boxAround(node);
                leaveOut(i, seen, LeftOutClass::AuthorNote, WidestBox);
            }
        }
        leaveOutRows(end);
    }

private:
    /// What follows a line in its box, if the line was left out for what it announces there: "You may also like".
    std::optional<LeftOutClass> opensBox(size_t line) const
    {
        if (m_story.isKept(line) || m_story.block(line).words > LongestAnnouncement)
            return std::nullopt;
        const LeftOutClass what = m_story.verdicts[m_story.lines[line].block].leftOut;
        switch (what) {
        case LeftOutClass::Appeal:
        case LeftOutClass::AuthorNote:
        case LeftOutClass::Comments:
        case LeftOutClass::Newsletter:
            return what;
        case LeftOutClass::Related:
            return isRelatedLabel(m_story.lines[line].look) ? std::optional(what) : std::nullopt;
        default:
            return std::nullopt;
        }
    }

    /// Rows of teasers behind which the story does not go on.
    void leaveOutRows(int end)
    {
        std::vector<size_t> lines;
        int inRows = 0;
        int behind = 0;
        for (size_t i = m_story.lines.size(); i-- > 0 && behind <= LongestBehind * m_all;) {
            if (m_story.block(i).node < end)
                break;
            if (!m_story.isKept(i))
                continue;
            const bool inRow = isInRow(m_story.block(i).node);
            (inRow ? inRows : behind) += m_story.block(i).words;
            if (inRow)
                lines.push_back(i);
        }
        for (size_t i = 0; i < lines.size() && inRows <= WidestBox * m_all; ++i)
            m_story.leaveOut(lines[i], LeftOutClass::Related);
    }

    /// "About Ostervik Lines", alone or before what a company says of itself.
    bool isLabel(size_t line) const
    {
        const PageBlock &block = m_story.block(line);
        const LineLook &look = m_story.lines[line].look;
        const bool isShort = block.words <= LongestLabel && !look.sentence;
        return look.hits.starts(PhraseKind::About)
            && (isShort || (block.kind == BlockKind::Paragraph && block.text.left(60).contains(u':')));
    }

    /// The largest element around a node that the story's paragraphs are not in.
    int boxAround(int node) const
    {
        const HtmlTree &tree = m_story.tree;
        while (tree.parent(node) >= 0 && !isInside(tree, m_main, tree.parent(node)))
            node = tree.parent(node);
        return node;
    }

    /// Whether an element around a node has parts that are teasers of other stories or wares.
    bool isInRow(int node)
    {
        const HtmlTree &tree = m_story.tree;
        for (int parent = tree.parent(node); parent >= 0 && !isInside(tree, m_main, parent);
             parent = tree.parent(parent)) {
            const auto [known, isNew] = m_rows.try_emplace(parent, false);
            if (isNew)
                known->second = isRow(parent);
            if (known->second)
                return true;
        }
        return false;
    }

    /// Whether most of an element are parts that look alike, each a headline with a link or a picture and few words.
    bool isRow(int node) const
    {
        const HtmlTree &tree = m_story.tree;
        if (m_words.inside(node) > WidestBox * m_all || m_headings.inside(node) < FewestCards)
            return false;
        int first = -1;
        int cards = 0;
        int words = 0;
        for (int part = node + 1; part < tree.node(node).end; part = tree.node(part).end) {
            const int own = m_words.inside(part);
            if (own == 0 || own > LongestCard || m_headings.inside(part) == 0 || m_signs.inside(part) == 0)
                continue;
            first = first < 0 ? part : first;
            if (tree.tag(part) != tree.tag(first) || tree.tag(part) == HtmlTag::H2 || tree.tag(part) == HtmlTag::H3)
                continue;
            ++cards;
            words += own;
        }
        return cards >= FewestCards && words >= 0.8 * m_words.inside(node);
    }

    /// From a line to the end of its box.
    void leaveOut(size_t from, int box, LeftOutClass leftOut, double widest)
    {
        if (m_words.inside(box) > widest * m_all)
            return;
        for (size_t i = from; i < m_story.lines.size() && isInside(m_story.tree, m_story.block(i).node, box); ++i) {
            if (m_story.isKept(i))
                m_story.leaveOut(i, leftOut);
        }
    }

    StoryLines &m_story;
    NodeSums m_words;
    NodeSums m_headings;
    NodeSums m_signs; // links and pictures
    std::unordered_map<int, bool> m_rows;
    int m_all = 0;   // words
    int m_main = -1; // the element that holds most paragraphs
};

} // namespace

void applyBoxRules(StoryLines &story)
{
    BoxRules(story).run();
}

} // namespace Pressmark
