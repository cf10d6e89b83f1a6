#include "extraction/ownarticle.h"

#include "extraction/wordset.h"

namespace Pressmark {

namespace {

constexpr int FewestWordsOfOwn = 30; // of prose: a story, not a teaser
constexpr int LevelsToArticle = 30;

int articleAround(const HtmlTree &tree, int node)
{
    for (int level = 0; level < LevelsToArticle && node >= 0; ++level, node = tree.parent(node)) {
        if (tree.tag(node) == HtmlTag::Article)
            return node;
    }
    return -1;
}

/// What an article says of itself.
struct ArticleSummary
{
    const PageBlock *headline = nullptr; // its first h1
    int prose = 0;                       // words
};

ArticleSummary articleIn(const PageBlocks &page, const HtmlTree &tree, int node)
{
    ArticleSummary article;
    for (const PageBlock &block : page.blocks) {
        if (!isInside(tree, block.node, node) || block.isFigure())
            continue;
        if (!article.headline && block.kind == BlockKind::Heading && block.level == 1)
            article.headline = &block;
        article.prose += isProse(block) ? block.words : 0;
    }
    return article;
}

} // namespace

OwnArticle ownArticle(const HtmlTree &tree, const PageBlocks &page, const PageHead &head, int container)
{
    const int taken = articleAround(tree, container);
    if (taken < 0)
        return {};
    const ArticleSummary other = articleIn(page, tree, taken);
    if (!other.headline)
        return {};
    const WordSet title(head.title);
    const WordSet said(other.headline->text);
    for (const PageBlock &block : page.blocks) {
        if (block.node >= taken)
            return {};
        const bool headline = block.kind == BlockKind::Heading && block.level == 1;
        const int own = headline ? articleAround(tree, block.node) : -1;
        if (own < 0 || tree.parent(own) != tree.parent(taken))
            continue;
        const WordSet words(block.text);
        const bool isMeant = words.size() > 2 && words.shareIn(title) > 0.99 && said.shareIn(title) < 0.5;
        const int prose = isMeant ? articleIn(page, tree, own).prose : 0;
        return prose >= FewestWordsOfOwn ? OwnArticle{own, prose} : OwnArticle();
    }
    return {};
}

} // namespace Pressmark
