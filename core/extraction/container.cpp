#include "extraction/container.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace Pressmark {

namespace {

constexpr double FallPerLevel = 0.75;
constexpr double WorthClimbing = 0.12;
constexpr int EnoughProse = 200;      // words: a story, whatever else is on the page
constexpr int WidestGapOfBlocks = 30; // blocks between two parts of one story
constexpr double WorthAStory = 0.3;   // of the page's prose
constexpr float Doubted = 0.13F;      // what a vote counts where a name speaks against it
constexpr float HardlyBelieved = 0.03F;
constexpr double SiblingLinkLimit = 0.35;
constexpr double ArticleShare = 0.3; // of the page's prose: what holds less is not the whole story

using Kind = ElementVerdict::Kind;

/// Sums by node over everything inside it.
struct Sums
{
    std::vector<int> prose;   // words of prose
    std::vector<int> letters; // of all text
    std::vector<int> linked;  // letters within links

    Sums(const HtmlTree &tree, const PageBlocks &page, const auto &counts)
    {
        const auto size = static_cast<size_t>(tree.size());
        for (auto *values : {&prose, &letters, &linked})
            values->assign(size, 0);
        for (const PageBlock &block : page.blocks) {
            const auto node = static_cast<size_t>(std::max(block.node, 0));
            if (block.isFigure() || node >= size || !counts(block))
                continue;
            prose[node] += isProse(block) ? block.words : 0;
            letters[node] += block.letters;
            linked[node] += block.linkLetters;
        }
        for (int i = tree.size() - 1; i > 0; --i) {
            if (tree.parent(i) < 0)
                continue;
            const auto self = static_cast<size_t>(i);
            const auto parent = static_cast<size_t>(tree.parent(i));
            prose[parent] += prose[self];
            letters[parent] += letters[self];
            linked[parent] += linked[self];
        }
    }
};

class Finder
{
public:
    Finder(const HtmlTree &tree, const PageBlocks &page)
        : m_tree(tree)
        , m_page(page)
        , m_all(tree, page, [](const PageBlock &) { return true; })
    { }

    Container run()
    {
        m_found.prose = m_tree.size() > 0 ? m_all.prose[0] : 0;
        m_hiding.assign(static_cast<size_t>(m_tree.size()), false);
        for (const PageBlock &block : m_page.blocks) {
            if (block.hiddenBy >= 0)
                m_hiding[static_cast<size_t>(block.hiddenBy)] = true;
        }
        // Names that leave nothing of a page are not to be trusted.
        for (const Limits limits : {Limits{0.5, 0.9}, Limits{0.35, 0.5}, Limits{0.15, 0.25}}) {
            mark(limits);
            if (unmarkedProse() >= std::min<double>(EnoughProse, 0.3 * m_found.prose))
                break;
        }
        int best = mostVoted();
        // What its name speaks against draws no story to itself.
        m_leastTrust = best >= 0 ? m_trust[static_cast<size_t>(best)] : 1;
        const Sums sums(m_tree, m_page, [this](const PageBlock &block) { return isTrusted(block); });
        if (best >= 0)
            best = climbed(best, sums);
        m_found.node = best;
        if (best >= 0)
            m_found.share = double(sums.prose[static_cast<size_t>(best)]) / std::max(1, sums.prose[0]);
        return std::move(m_found);
    }

private:
    bool isCounted(const PageBlock &block) const
    {
        return block.node >= 0 && !m_found.marks[static_cast<size_t>(block.node)];
    }

    bool isTrusted(const PageBlock &block) const
    {
        return isCounted(block) && m_trust[static_cast<size_t>(block.node)] >= m_leastTrust;
    }

    /// The largest share of the page's prose that an element may hold and still be left out for its name.
    struct Limits
    {
        double negative;
        double hard;
    };

    int unmarkedProse() const
    {
        int words = 0;
        for (const PageBlock &block : m_page.blocks)
            words += isProse(block) && isCounted(block) ? block.words : 0;
        return words;
    }

    /// The prose inside a node, or inside all that have the same names: the parts of a list are one thing.
    int proseOfAlike(int node, ElementVerdict verdict)
    {
        const int own = m_all.prose[static_cast<size_t>(node)];
        const std::string_view names = namesOf(node);
        if (own == 0 || names.empty() || (verdict.kind != Kind::Negative && verdict.kind != Kind::HardNegative))
            return own;
        if (m_alike.empty())
            sumAlike();
        const auto found = m_alike.find(names);
        return found == m_alike.end() ? own : std::max(own, found->second.prose);
    }

    std::string_view namesOf(int node) const
    {
        const std::string_view names = m_tree.attribute(node, "class");
        return names.empty() ? m_tree.attribute(node, "id") : names;
    }

    void sumAlike()
    {
        for (int i = 0; i < m_tree.size(); ++i) {
            const Kind kind = m_page.verdicts[static_cast<size_t>(i)].kind;
            const int prose = m_all.prose[static_cast<size_t>(i)];
            if (prose == 0 || (kind != Kind::Negative && kind != Kind::HardNegative) || namesOf(i).empty())
                continue;
            Alike &alike = m_alike[namesOf(i)];
            if (i < alike.end)
                continue;
            alike.prose += prose;
            alike.end = m_tree.node(i).end;
        }
    }

    /// Carries marks from the outside in.
    void mark(Limits limits)
    {
        const auto size = static_cast<size_t>(m_tree.size());
        m_found.marks.assign(size, std::nullopt);
        m_found.exempt.assign(size, false);
        m_trust.assign(size, 1);
        std::vector<int> storyAround(size); // prose of the innermost element around that is called the story
        for (size_t i = 0; i < size; ++i) {
            const int node = static_cast<int>(i);
            if (m_tree.parent(node) >= 0) {
                const auto parent = static_cast<size_t>(m_tree.parent(node));
                m_found.marks[i] = m_found.marks[parent];
                m_found.exempt[i] = m_found.exempt[parent];
                m_trust[i] = m_trust[parent];
                storyAround[i] = storyAround[parent];
            }
            const ElementVerdict verdict = m_page.verdicts[i];
            if (verdict.kind == Kind::Exempt)
                m_found.exempt[i] = true;
            else if (!m_found.marks[i])
                judge(node, verdict, storyAround[i], limits);
            if (verdict.kind == Kind::Positive || m_tree.tag(node) == HtmlTag::Article)
                storyAround[i] = m_all.prose[i];
        }
    }

    /// Marks one node if what it is called speaks against it, and it does not hold too much of the page or the story.
    void judge(int node, ElementVerdict verdict, int storyAround, Limits limits)
    {
        const auto i = static_cast<size_t>(node);
        const int prose = proseOfAlike(node, verdict);
        const int own = storyAround >= WorthAStory * m_found.prose ? m_all.prose[i] : 0;
        const bool isMostOfStory = own > (verdict.kind == Kind::HardNegative ? 0.9 : 0.5) * storyAround;
        const bool isMostOfPage =
            prose > (verdict.kind == Kind::HardNegative ? limits.hard : limits.negative) * m_found.prose;
        const bool isNegative = verdict.kind == Kind::Negative || verdict.kind == Kind::HardNegative;
        if (isMostOfStory)
            return;
        if (m_hiding[i] && prose <= limits.negative * m_found.prose)
            m_found.marks[i] = LeftOutClass::Hidden;
        else if (isNegative && !isMostOfPage)
            m_found.marks[i] = verdict.leftOut;
        else if (isNegative)
            m_trust[i] = std::min(m_trust[i], verdict.kind == Kind::Negative ? Doubted : HardlyBelieved);
    }

    /// The element that most prose speaks for, near prose louder.
    int mostVoted() const
    {
        std::vector<double> votes(static_cast<size_t>(m_tree.size()));
        for (const PageBlock &block : m_page.blocks) {
            if (block.isFigure() || !isCounted(block) || !isProse(block))
                continue;
            int node = block.node;
            // A paragraph is not a container: its parent is the nearest one.
            const HtmlTag tag = m_tree.tag(node);
            if ((tag == HtmlTag::P || tag == HtmlTag::Li) && m_tree.parent(node) >= 0)
                node = m_tree.parent(node);
            double vote = block.words * static_cast<double>(m_trust[static_cast<size_t>(node)]);
            for (; node >= 0; node = m_tree.parent(node), vote *= FallPerLevel)
                votes[static_cast<size_t>(node)] += vote;
        }
        const auto best = std::max_element(votes.begin(), votes.end());
        return best == votes.end() || *best <= 0 ? -1 : static_cast<int>(best - votes.begin());
    }

    size_t blockAt(int node) const
    {
        const auto found = std::lower_bound(m_page.blocks.begin(), m_page.blocks.end(), node,
                                            [](const PageBlock &block, int at) { return block.firstNode < at; });
        return static_cast<size_t>(found - m_page.blocks.begin());
    }

    /// The prose around an element, up to a wide gap on either side. It only ever grows, so that all of it takes one
    /// walk over the page.
    struct Reach
    {
        size_t first;
        size_t last; // behind it
        int words = 0;
        int gapBefore = 0;
        int gapBehind = 0;
    };

    Reach reachOf(int node) const { return {.first = blockAt(node), .last = blockAt(m_tree.node(node).end)}; }

    void extend(Reach &reach, int outer) const
    {
        const auto take = [this, &reach](size_t at, int &gap) {
            const PageBlock &block = m_page.blocks[at];
            const bool prose = !block.isFigure() && isProse(block) && isTrusted(block);
            reach.words += prose ? block.words : 0;
            gap = prose ? 0 : gap + 1;
        };
        const size_t begin = blockAt(outer);
        const size_t end = blockAt(m_tree.node(outer).end);
        while (reach.first > begin && reach.gapBefore <= WidestGapOfBlocks)
            take(--reach.first, reach.gapBefore);
        while (reach.last < end && reach.gapBehind <= WidestGapOfBlocks)
            take(reach.last++, reach.gapBehind);
    }

    /// Whether what stands beside a node in its parent belongs to the same story.
    bool isWorthClimbing(int node, int parent, const Sums &sums, Reach &reach) const
    {
        const auto self = static_cast<size_t>(node);
        const auto outer = static_cast<size_t>(parent);
        if (sums.prose[outer] - sums.prose[self] < WorthClimbing * sums.prose[self])
            return false;
        extend(reach, parent);
        if (reach.words < WorthClimbing * sums.prose[self])
            return false;
        const int letters = sums.letters[outer] - sums.letters[self];
        const int linked = sums.linked[outer] - sums.linked[self];
        return letters == 0 || linked <= SiblingLinkLimit * letters;
    }

    /// An article is a story, unless the page has several that are parts of one.
    bool isWholeStory(int node, const Sums &sums) const
    {
        return m_tree.tag(node) == HtmlTag::Article
            && sums.prose[static_cast<size_t>(node)] >= ArticleShare * sums.prose[0];
    }

    int climbed(int node, const Sums &sums) const
    {
        int best = node;
        Reach reach = reachOf(best);
        for (int at = node; m_tree.parent(at) >= 0; at = m_tree.parent(at)) {
            const int parent = m_tree.parent(at);
            if (m_tree.tag(at) == HtmlTag::Body || isWholeStory(at, sums))
                break;
            if (isWorthClimbing(best, parent, sums, reach)) {
                best = parent;
                reach = reachOf(best);
            }
        }
        return best;
    }

    const HtmlTree &m_tree;
    const PageBlocks &m_page;
    struct Alike
    {
        int prose = 0;
        int end = 0; // of the newest one: what is nested in it counts once
    };

    const Sums m_all;
    std::unordered_map<std::string_view, Alike> m_alike;
    Container m_found;
    std::vector<bool> m_hiding; // by node: hides what is inside
    std::vector<float> m_trust; // by node: less inside something whose name speaks against it, but that is not marked
    float m_leastTrust = 1;
};

} // namespace

Container findContainer(const HtmlTree &tree, const PageBlocks &page)
{
    return Finder(tree, page).run();
}

} // namespace Pressmark
