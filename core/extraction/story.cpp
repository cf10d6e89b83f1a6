#include "extraction/story.h"

#include "extraction/linerules.h"

namespace Pressmark {

namespace {

constexpr int NearLevels = 4;

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
    for (size_t i = 0; i < page.blocks.size(); ++i) {
        const PageBlock &block = page.blocks[i];
        if (block.node < 0 || block.isFigure())
            continue;
        const auto node = static_cast<size_t>(block.node);
        const auto &mark = container.marks[node];
        const bool inside = isInside(tree, block.node, container.node);
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
