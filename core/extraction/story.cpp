#include "extraction/story.h"

#include "extraction/linerules.h"

namespace Pressmark {

namespace {

constexpr int NearLevels = 4;
constexpr size_t WidestOpening = 25; // blocks
constexpr int LongOpening = 40;      // words: shorter ones are subtitles

/// Whether the words of a block outside the story tell its class.
LeftOutClass classOutside(const PageBlock &block)
{
    if (block.words > 40)
        return LeftOutClass::Other;
    if (block.words <= 6 && block.linkDensity() > 0.9)
        return LeftOutClass::Navigation;
    const auto clutter = clutterClass(lookAtLine(block.text, block.words), true);
    if (clutter)
        return *clutter;
    return block.linkDensity() > 0.5 ? LeftOutClass::Navigation : LeftOutClass::Other;
}

/// A page's first paragraph often stands apart from the others, between the headline and the element that holds them.
class Opening
{
public:
    Opening(const HtmlTree &tree, const PageBlocks &page, const Container &container, const StoryNames &names)
    {
        size_t first = 0;
        while (first < page.blocks.size() && !isInside(tree, page.blocks[first].node, container.node))
            ++first;
        if (container.node < 0 || first == page.blocks.size())
            return;
        for (size_t i = first; i-- > 0 && first - i <= WidestOpening;) {
            const PageBlock &block = page.blocks[i];
            if (block.kind == BlockKind::Heading && (block.level == 1 || names.titles.contains(block.text))) {
                m_from = i + 1;
                m_to = first;
                return;
            }
        }
    }

    bool has(size_t i, const PageBlock &block) const
    {
        return i >= m_from && i < m_to && block.words >= LongOpening && isProse(block);
    }

private:
    size_t m_from = 0;
    size_t m_to = 0;
};

} // namespace

size_t StoryLines::firstProse() const
{
    for (size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].prose && isKept(i))
            return i;
    }
    return lines.size();
}

size_t StoryLines::lastProse() const
{
    for (size_t i = lines.size(); i-- > 0;) {
        if (lines[i].prose && isKept(i))
            return i;
    }
    return lines.size();
}

int StoryLines::nearElement(size_t line, ElementVerdict::Kind kind) const
{
    int node = block(line).node;
    for (int level = 0; level < NearLevels && node >= 0 && node != container.node; ++level) {
        if (page.verdicts[static_cast<size_t>(node)].kind == kind)
            return node;
        node = tree.parent(node);
    }
    return -1;
}

std::vector<BlockVerdict> storyVerdicts(const HtmlTree &tree, const PageBlocks &page, const Container &container,
                                        const StoryNames &names)
{
    std::vector<BlockVerdict> verdicts(page.blocks.size());
    StoryLines story{tree, page, container, {}, verdicts};
    story.lines.reserve(page.blocks.size());
    const Opening opening(tree, page, container, names);
    for (size_t i = 0; i < page.blocks.size(); ++i) {
        const PageBlock &block = page.blocks[i];
        if (block.node < 0 || block.isFigure())
            continue;
        const auto node = static_cast<size_t>(block.node);
        const auto &mark = container.marks[node];
        const bool inside = isInside(tree, block.node, container.node) || (!mark && opening.has(i, block));
        if (mark && !(inside && container.exempt[node] && *mark != LeftOutClass::Hidden)) {
            verdicts[i].leftOut = *mark;
        } else if (!inside) {
            const bool titled = block.kind == BlockKind::Heading && names.titles.contains(block.text);
            verdicts[i].leftOut = titled ? LeftOutClass::Headline : classOutside(block);
        } else {
            verdicts[i].kept = true;
            story.lines.push_back({i, lookAtLine(block.text, block.words), isProse(block)});
        }
    }
    applyLineRules(story);
    applyHeadRules(story, names);
    applyRepeatRules(story, names);
    applyBoxRules(story);
    applyTailRules(story);
    return verdicts;
}

} // namespace Pressmark
