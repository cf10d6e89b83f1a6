#include "extraction/byline.h"
#include "extraction/linerules.h"
#include "extraction/wordkey.h"
#include "extraction/wordset.h"

#include <algorithm>

namespace Pressmark {

namespace {

constexpr int MostLevels = 30; // of elements around a headline
constexpr size_t LinesOfSignature = 3;
constexpr int LongestSignature = 25; // words
constexpr int WorthComparing = 25;   // words: shorter lines may well stand twice in one story

/// Leaves out what a page says twice: a second copy for small screens, the whole text again in a hidden description.
class RepeatRules
{
public:
    RepeatRules(StoryLines &story, const StoryNames &names)
        : m_story(story)
    {
        for (const QString &title : names.titles)
            m_titles.emplace_back(title);
    }

    void run()
    {
        leaveOutNextStories();
        leaveOutCopies();
        leaveOutBehindRepeatedTitle();
    }

private:
    /// Endless pages show other stories below their own, each in an element like the first and with its own headline,
    /// or with a byline below the headline.
    void leaveOutNextStories()
    {
        const size_t count = m_story.lines.size();
        size_t own = count;
        bool hasProse = false; // behind the headline
        int next = -1;
        for (size_t i = 0; i < count && next < 0; ++i) {
            const PageBlock &block = m_story.block(i);
            const bool headline = block.kind == BlockKind::Heading && block.level == 1;
            if (headline && !m_story.isKept(i) && own == count)
                own = m_story.verdicts[m_story.lines[i].block].leftOut == LeftOutClass::Headline ? i : count;
            else if (hasProse && m_story.isKept(i))
                next = nextStory(own, i);
            hasProse = hasProse || (own < count && m_story.lines[i].prose && m_story.isKept(i));
        }
        for (size_t i = 0; i < count && next >= 0; ++i) {
            if (m_story.block(i).node >= next && m_story.isKept(i))
                m_story.leaveOut(i, LeftOutClass::Related);
        }
    }

    /// Where the story begins that a line is the headline of; -1 if it is none.
    int nextStory(size_t own, size_t line) const
    {
        const PageBlock &block = m_story.block(line);
        if (block.kind != BlockKind::Heading || block.level > 2)
            return -1;
        if (block.level == 2)
            return block.linkDensity() > 0.9 && isSignedAlike(own, line) ? block.node : -1;
        const int next = elementOfNext(m_story.block(own).node, block.node);
        return next < 0 && (isAnnounced(line) || signatureBelow(line) >= 0) ? block.node : next;
    }

    /// "Next story"
    bool isAnnounced(size_t line) const
    {
        const size_t at = m_story.lines[line].block;
        if (at == 0 || m_story.verdicts[at - 1].kept)
            return false;
        const PageBlock &above = m_story.page.blocks[at - 1];
        return !above.isFigure() && isRelatedLabel(lookAtLine(above.text, above.words));
    }

    /// The byline or date right below a headline, as its block; -1 if there is none.
    int signatureBelow(size_t line) const
    {
        const auto &blocks = m_story.page.blocks;
        const size_t at = m_story.lines[line].block;
        for (size_t i = at + 1; i < blocks.size() && i <= at + LinesOfSignature; ++i) {
            const PageBlock &block = blocks[i];
            if (block.isFigure() || block.words > LongestSignature)
                continue;
            const BlockVerdict &verdict = m_story.verdicts[i];
            const bool marked =
                !verdict.kept && (verdict.leftOut == LeftOutClass::Byline || verdict.leftOut == LeftOutClass::Date);
            if (marked || findByline(block.text, {}).namesPersons()
                || isDateLine(block.text, lookAtLine(block.text, block.words)))
                return static_cast<int>(i);
        }
        return -1;
    }

    /// Whether two headlines have bylines below them that the page calls by the same name.
    bool isSignedAlike(size_t first, size_t other) const
    {
        const int a = signatureBelow(first);
        const int b = signatureBelow(other);
        if (a < 0 || b < 0)
            return false;
        const auto byline = [this](int block) { return m_story.page.blocks[static_cast<size_t>(block)].node; };
        const std::string_view name = m_story.tree.attribute(byline(a), "class");
        return !name.empty() && name == m_story.tree.attribute(byline(b), "class")
            && m_story.verdicts[static_cast<size_t>(b)].leftOut == LeftOutClass::Byline;
    }

    /// The element of the story that another headline begins, if it is built as that of the first headline; or -1.
    int elementOfNext(int first, int other) const
    {
        const HtmlTree &tree = m_story.tree;
        const int article = articleAround(first);
        const int next = articleAround(other);
        if (article >= 0 && next >= 0 && !isInside(tree, next, article) && !isInside(tree, article, next))
            return next;
        int a = first;
        int b = other;
        for (int level = 0; level < MostLevels && tree.parent(a) != tree.parent(b); ++level) {
            if (tree.tag(a) != tree.tag(b) || tree.parent(a) < 0 || tree.parent(b) < 0)
                return -1;
            a = tree.parent(a);
            b = tree.parent(b);
        }
        const bool areAlike = a != first && tree.parent(a) == tree.parent(b) && tree.tag(a) == tree.tag(b);
        return areAlike ? b : -1;
    }

    int articleAround(int node) const
    {
        for (int level = 0; level < MostLevels && node >= 0; ++level, node = m_story.tree.parent(node)) {
            if (m_story.tree.tag(node) == HtmlTag::Article)
                return node;
        }
        return -1;
    }

    void leaveOutCopies()
    {
        KeyTable seen; // text → behind where it stood last
        QString opening;
        bool inCopy = false;
        for (size_t i = 0; i < m_story.lines.size(); ++i) {
            const PageBlock &block = m_story.block(i);
            if (block.isFigure() || !m_story.isKept(i))
                continue;
            int &known = seen[qHash(QStringView(block.text))];
            const bool isCopy = known > 0 && (block.words >= WorthComparing || inCopy)
                && !standTogether(static_cast<size_t>(known) - 1, i);
            const bool isWhole = !opening.isEmpty() && block.words > 2 * WorthComparing
                && block.text.size() > 2 * opening.size() && block.text.startsWith(opening);
            if (isCopy || isWhole) {
                m_story.leaveOut(i, LeftOutClass::Other);
                inCopy = true;
                continue;
            }
            inCopy = false;
            known = static_cast<int>(i) + 1;
            if (opening.isEmpty() && m_story.lines[i].prose)
                opening = block.text;
        }
    }

    /// Within one element, a writer repeats himself.
    bool standTogether(size_t a, size_t b) const
    {
        const HtmlTree &tree = m_story.tree;
        return tree.parent(m_story.block(a).node) == tree.parent(m_story.block(b).node);
    }

    /// Behind the story, its title once more introduces what machines or other boxes say of it.
    void leaveOutBehindRepeatedTitle()
    {
        int words = 0;
        for (size_t i = 0; i < m_story.lines.size(); ++i)
            words += m_story.isKept(i) ? m_story.block(i).words : 0;
        int before = 0;
        bool ended = false;
        for (size_t i = 0; i < m_story.lines.size(); ++i) {
            if (!m_story.isKept(i))
                continue;
            ended = ended || (before >= 0.6 * words && saysTitle(i));
            before += m_story.block(i).words;
            if (ended)
                m_story.leaveOut(i, LeftOutClass::Related);
        }
    }

    bool saysTitle(size_t line) const
    {
        const PageBlock &block = m_story.block(line);
        if (block.words > 40 || (block.kind == BlockKind::Heading && block.level > 1) || block.words < 3)
            return false;
        const WordSet words(block.text);
        return std::any_of(m_titles.begin(), m_titles.end(),
                           [&words](const WordSet &title) { return saysTheSame(words, title); });
    }

    StoryLines &m_story;
    std::vector<WordSet> m_titles;
};

} // namespace

void applyRepeatRules(StoryLines &story, const StoryNames &names)
{
    RepeatRules(story, names).run();
}

} // namespace Pressmark
