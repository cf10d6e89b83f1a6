#include "extraction/container.h"

#include <algorithm>
#include <cmath>

namespace Pressmark {

namespace {

constexpr double FallPerLevel = 0.75;
constexpr double WorthClimbing = 0.12;
constexpr int FewestProseWords = 10;
constexpr double LinkLimit = 0.4;
constexpr double SiblingLinkLimit = 0.35;

using Kind = ElementVerdict::Kind;

/// Sums by node over everything inside it.
struct Sums
{
    std::vector<int> prose;    // words of prose
    std::vector<int> letters;  // of all text
    std::vector<int> linked;   // letters within links
    std::vector<int> articles; // <article> elements and headings of the first level

    Sums(const HtmlTree &tree, const PageBlocks &page, const auto &counts)
    {
        const auto size = static_cast<size_t>(tree.size());
        for (auto *values : {&prose, &letters, &linked, &articles})
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
            articles[self] += tree.tag(i) == HtmlTag::H1 || tree.tag(i) == HtmlTag::Article ? 1 : 0;
            prose[parent] += prose[self];
            letters[parent] += letters[self];
            linked[parent] += linked[self];
            articles[parent] += articles[self];
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
        mark();
        const Sums sums(m_tree, m_page, [this](const PageBlock &block) { return isCounted(block); });
        const int unmarked = sums.prose.empty() ? 0 : sums.prose[0];
        int best = mostVoted();
        if (best >= 0)
            best = climbed(best, sums);
        m_found.node = best;
        if (best >= 0 && unmarked > 0)
            m_found.share = double(sums.prose[static_cast<size_t>(best)]) / unmarked;
        return std::move(m_found);
    }

private:
    bool isCounted(const PageBlock &block) const
    {
        return block.node >= 0 && !m_found.marks[static_cast<size_t>(block.node)];
    }

    /// Carries marks from the outside in.
    void mark()
    {
        const auto size = static_cast<size_t>(m_tree.size());
        m_found.marks.resize(size);
        m_found.exempt.resize(size);
        std::vector<int> hidden(size);
        for (const PageBlock &block : m_page.blocks) {
            if (block.hiddenBy >= 0)
                hidden[static_cast<size_t>(block.hiddenBy)] = 1;
        }
        for (size_t i = 0; i < size; ++i) {
            const int parent = m_tree.parent(static_cast<int>(i));
            if (parent >= 0) {
                m_found.marks[i] = m_found.marks[static_cast<size_t>(parent)];
                m_found.exempt[i] = m_found.exempt[static_cast<size_t>(parent)];
            }
            const ElementVerdict verdict = m_page.verdicts[i];
            if (verdict.kind == Kind::Exempt) {
                m_found.exempt[i] = true;
                continue;
            }
            if (m_found.marks[i])
                continue;
            const int prose = m_all.prose[i];
            const bool isHidden = hidden[i] != 0 && prose * 2 <= m_found.prose;
            const bool isNegative = verdict.kind == Kind::Negative && prose * 2 <= m_found.prose;
            const bool isHard = verdict.kind == Kind::HardNegative && prose * 10 <= m_found.prose * 9;
            if (isHidden)
                m_found.marks[i] = LeftOutClass::Hidden;
            else if (isNegative || isHard)
                m_found.marks[i] = verdict.leftOut;
        }
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
            double vote = block.words;
            for (; node >= 0; node = m_tree.parent(node), vote *= FallPerLevel)
                votes[static_cast<size_t>(node)] += vote;
        }
        const auto best = std::max_element(votes.begin(), votes.end());
        return best == votes.end() || *best <= 0 ? -1 : static_cast<int>(best - votes.begin());
    }

    /// Whether what stands beside a node in its parent belongs to the same story.
    bool isWorthClimbing(int node, int parent, const Sums &sums) const
    {
        const auto self = static_cast<size_t>(node);
        const auto outer = static_cast<size_t>(parent);
        const int prose = sums.prose[outer] - sums.prose[self];
        if (prose < WorthClimbing * sums.prose[self])
            return false;
        const int letters = sums.letters[outer] - sums.letters[self];
        const int linked = sums.linked[outer] - sums.linked[self];
        if (letters > 0 && linked > SiblingLinkLimit * letters)
            return false;
        // An article beside it is another story.
        const bool isArticle = m_tree.tag(node) == HtmlTag::Article;
        for (int i = parent + 1; i < m_tree.node(parent).end; i = m_tree.node(i).end) {
            if (i != node && m_tree.tag(i) == HtmlTag::Article && isArticle)
                return false;
        }
        return true;
    }

    int climbed(int node, const Sums &sums) const
    {
        int best = node;
        for (int at = node; m_tree.parent(at) >= 0; at = m_tree.parent(at)) {
            const int parent = m_tree.parent(at);
            if (m_tree.tag(at) == HtmlTag::Body || m_tree.tag(at) == HtmlTag::Article)
                break;
            if (isWorthClimbing(best, parent, sums))
                best = parent;
        }
        return best;
    }

    const HtmlTree &m_tree;
    const PageBlocks &m_page;
    const Sums m_all;
    Container m_found;
};

} // namespace

bool isProse(const PageBlock &block)
{
    if (block.isFigure() || block.words < FewestProseWords || block.linkDensity() >= LinkLimit)
        return false;
    return block.kind == BlockKind::Preformatted || block.words >= 40 || endsSentence(block.text);
}

Container findContainer(const HtmlTree &tree, const PageBlocks &page)
{
    return Finder(tree, page).run();
}

} // namespace Pressmark
