#include "extraction/story.h"

#include <algorithm>

namespace Pressmark {

namespace {

bool sameWords(const QString &a, const QString &b)
{
    return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

} // namespace

std::vector<BlockVerdict> storyVerdicts(const HtmlTree &tree, const PageBlocks &page, const Container &container,
                                        const StoryNames &names)
{
    std::vector<BlockVerdict> verdicts(page.blocks.size());
    for (size_t i = 0; i < page.blocks.size(); ++i) {
        const PageBlock &block = page.blocks[i];
        BlockVerdict &verdict = verdicts[i];
        const auto &mark = container.marks[static_cast<size_t>(block.node)];
        if (mark) {
            verdict.leftOut = *mark;
        } else if (!isInside(tree, block.node, container.node)) {
            verdict.leftOut = LeftOutClass::Navigation;
        } else if (std::any_of(names.titles.begin(), names.titles.end(),
                               [&block](const QString &title) { return sameWords(title, block.text); })) {
            verdict.leftOut = LeftOutClass::Headline;
        } else {
            verdict.kept = true;
        }
    }
    return verdicts;
}

} // namespace Pressmark
