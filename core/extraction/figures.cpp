#include "extraction/figures.h"

#include "extraction/caption.h"

#include "text/canonicaltext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr int SmallestPicture = 60; // pixels
constexpr int CaptionLevels = 5;
constexpr int NoscriptLevels = 4;
constexpr qsizetype LongestPath = 2000;

/// Where pages put the address of a picture that they load late.
constexpr std::array LateAddresses{"data-src",      "data-lazy-src", "data-original", "data-hi-res-src",
                                   "data-full-src", "data-lazy",     "data-url"};

/// The widest picture of a srcset.
QString widest(const QString &srcset)
{
    QString best;
    double most = -1;
    for (const QString &candidate : srcset.split(u", "_s, Qt::SkipEmptyParts)) {
        const QStringList parts = candidate.simplified().split(u' ');
        const double width = parts.size() > 1 ? parts.last().chopped(1).toDouble() : 0;
        if (width > most) {
            most = width;
            best = parts.first();
        }
    }
    while (best.endsWith(u','))
        best.chop(1);
    return best;
}

class FigureFinder
{
public:
    FigureFinder(const HtmlTree &tree, const PageBlocks &page, const Container &container, const PageHead &head,
                 WrittenPictures &written, std::vector<BlockVerdict> &verdicts)
        : m_tree(tree)
        , m_page(page)
        , m_container(container)
        , m_head(head)
        , m_written(written)
        , m_verdicts(verdicts)
    { }

    QHash<size_t, PageFigure> run()
    {
        const auto [from, to] = storyRange();
        for (size_t i = from; i < to; ++i) {
            const PageBlock &block = m_page.blocks[i];
            if (!block.isFigure() || !isOfStory(i))
                continue;
            Figure figure{.url = address(block.node),
                          .alt = canonicalText(attribute(block.node, "alt")),
                          .width = pixels(block.node, "width"),
                          .height = pixels(block.node, "height")};
            if (isSmall(figure))
                continue;
            PictureSource source = sourceOf(block.node);
            const QString key = keyOf(figure, source, block.node);
            if (key.isEmpty() || isRepeated(i, key, figure, source))
                continue;
            m_shown.insert(key, i);
            m_verdicts[i] = {.kept = true};
            bindCaption(i, figure);
            m_figures.insert(i, {figure, source});
        }
        return std::move(m_figures);
    }

private:
    struct Range
    {
        size_t from;
        size_t to;
    };

    /// From the headline, or else the container's beginning, to the last kept paragraph.
    Range storyRange() const
    {
        Range range{m_page.blocks.size(), 0};
        for (size_t i = 0; i < m_page.blocks.size(); ++i) {
            const BlockVerdict &verdict = m_verdicts[i];
            const bool isHeadline = !verdict.kept && verdict.leftOut == LeftOutClass::Headline && range.to == 0;
            if ((verdict.kept || isHeadline || isInside(m_tree, m_page.blocks[i].node, m_container.node))
                && range.from == m_page.blocks.size())
                range.from = i;
            if (verdict.kept)
                range.to = i + 1;
        }
        // A picture may be the last thing that the story shows.
        const int around = range.to > 0 ? m_tree.parent(m_page.blocks[range.to - 1].node) : -1;
        while (range.to < m_page.blocks.size() && m_page.blocks[range.to].isFigure()
               && isInside(m_tree, m_page.blocks[range.to].node, around))
            ++range.to;
        return range;
    }

    bool isOfStory(size_t i) const
    {
        const PageBlock &block = m_page.blocks[i];
        const int noscript = noscriptAround(block.node);
        const auto judged = static_cast<size_t>(noscript < 0 ? block.node : std::max(0, m_tree.parent(noscript)));
        if (m_container.marks[judged] && !m_container.exempt[judged])
            return false;
        if (noscript >= 0 && !isInside(m_tree, noscript, m_container.node))
            return false;
        // A picture that is a link beside no words of its own is a teaser; one to the picture itself is not.
        for (int node = m_tree.parent(block.node), level = 0; node >= 0 && level < 3;
             node = m_tree.parent(node), ++level) {
            if (m_tree.tag(node) != HtmlTag::A)
                continue;
            const QString target = attribute(node, "href").toLower();
            const bool isPicture = target.contains(u".jp"_s) || target.contains(u".png"_s)
                || target.contains(u".webp"_s) || target.contains(u"image"_s) || target.isEmpty();
            return isPicture || isInside(m_tree, block.node, m_container.node);
        }
        return true;
    }

    QStringList candidates(int node) const
    {
        QStringList candidates;
        for (const char *name : LateAddresses)
            candidates.append(attribute(node, name));
        candidates.append(widest(attribute(node, "data-srcset")));
        candidates.append(attribute(node, "src"));
        candidates.append(widest(attribute(node, "srcset")));
        const int parent = m_tree.parent(node);
        if (parent >= 0 && m_tree.tag(parent) == HtmlTag::Picture) {
            for (int i = parent + 1; i < node; ++i)
                candidates.append(widest(attribute(i, "srcset")));
        }
        return candidates;
    }

    QString address(int node) const
    {
        for (const QString &candidate : candidates(node)) {
            if (candidate.startsWith(u"data:"_s) || candidate.startsWith(u'{'))
                continue;
            const QString url = resolvedLink(m_head.base, candidate);
            if (url.startsWith(u"http"_s))
                return url;
        }
        return {};
    }

    /// The same picture a second time. It may tell more.
    bool isRepeated(size_t i, const QString &key, const Figure &figure, const PictureSource &source)
    {
        const auto shown = m_shown.constFind(key);
        const bool isTwin = i > 0 && m_figures.contains(i - 1) && isForOtherBrowsers(i - 1, i);
        if (shown == m_shown.constEnd() && !isTwin)
            return false;
        PageFigure &first = m_figures[isTwin ? i - 1 : *shown];
        if (first.figure.url.isEmpty())
            first.figure.url = figure.url;
        if (first.source.bytes.isEmpty())
            first.source.bytes = source.bytes;
        first.source.paths += source.paths;
        first.source.paths.removeDuplicates();
        return true;
    }

    /// Whether one of two neighbours stands in the place of the other for browsers without scripts.
    bool isForOtherBrowsers(size_t before, size_t behind) const
    {
        const int first = m_page.blocks[before].node;
        const int second = m_page.blocks[behind].node;
        const int noscript = std::max(noscriptAround(first), noscriptAround(second));
        if (noscript < 0 || (noscriptAround(first) >= 0 && noscriptAround(second) >= 0))
            return false;
        const int other = noscriptAround(first) >= 0 ? second : first;
        return isInside(m_tree, other, m_tree.parent(noscript));
    }

    /// The noscript element that a picture stands in, or -1.
    int noscriptAround(int node) const
    {
        for (int level = 0; level < NoscriptLevels && node >= 0; ++level, node = m_tree.parent(node)) {
            if (m_tree.tag(node) == HtmlTag::Noscript)
                return node;
        }
        return -1;
    }

    /// What tells pictures apart; "" if there is nothing to show.
    QString keyOf(const Figure &figure, const PictureSource &source, int node) const
    {
        if (!figure.url.isEmpty())
            return figure.url;
        if (!source.paths.isEmpty())
            return source.paths.first();
        if (!source.bytes.isEmpty())
            return QString::number(qHash(source.bytes), 16);
        // Where the page does not tell its own address, "/pictures/lock.jpg" cannot be had; its caption can.
        const QStringList addresses = candidates(node);
        const auto isRooted = [](const QString &address) { return address.startsWith(u'/'); };
        const auto rooted = std::find_if(addresses.begin(), addresses.end(), isRooted);
        return rooted == addresses.end() || !m_head.base.isEmpty() ? QString() : *rooted;
    }

    /// What can be had without the network.
    PictureSource sourceOf(int node)
    {
        PictureSource source;
        for (const char *name : LateAddresses)
            addSource(m_tree.attribute(node, name), source);
        addSource(m_tree.attribute(node, "src"), source);
        for (const char *name : {"data-srcset", "srcset"})
            addSource(widest(attribute(node, name)).toStdString(), source);
        return source;
    }

    void addSource(std::string_view address, PictureSource &source)
    {
        if (source.bytes.isEmpty())
            source.bytes = m_written.take(address);
        const QString path = asText(address).trimmed();
        const bool isPath = !path.isEmpty() && !path.startsWith(u'/') && !path.startsWith(u'#')
            && path.size() < LongestPath && QUrl(path).isRelative();
        if (isPath && !source.paths.contains(path))
            source.paths.append(path);
    }

    QString attribute(int node, std::string_view name) const { return asText(m_tree.attribute(node, name)).trimmed(); }

    int pixels(int node, const char *name) const
    {
        return std::clamp(attribute(node, name).remove(u"px"_s).toInt(), 0, 100000);
    }

    static bool isSmall(const Figure &figure)
    {
        return (figure.width > 0 && figure.width < SmallestPicture)
            || (figure.height > 0 && figure.height < SmallestPicture);
    }

    /// The words that belong to a picture: in its own element, or else the caption line right behind it.
    void bindCaption(size_t picture, Figure &figure)
    {
        const int own = m_page.blocks[picture].node;
        int outer = own;
        for (int level = 0; level < CaptionLevels && m_tree.parent(outer) >= 0; ++level) {
            const int parent = m_tree.parent(outer);
            if (pictureCount(parent) > 1 || parent == m_container.node)
                break;
            outer = parent;
            if (m_tree.tag(outer) == HtmlTag::Figure)
                break;
        }
        QStringList words;
        for (size_t i = picture + 1; i < m_page.blocks.size() && i < picture + 8; ++i) {
            const PageBlock &block = m_page.blocks[i];
            if (block.isFigure())
                break;
            BlockVerdict &verdict = m_verdicts[i];
            const bool inside = isInside(m_tree, block.node, outer);
            const bool isCaption = !verdict.kept && verdict.captionOf < 0
                && (verdict.leftOut == LeftOutClass::Caption || (inside && isFigcaption(block.node)));
            if (isCaption && (inside || i == picture + 1)) {
                verdict.captionOf = static_cast<int>(picture);
                words.append(block.text);
            } else if (!inside) {
                break;
            }
        }
        const CaptionParts last = words.isEmpty() ? CaptionParts() : captionParts(words.last());
        if (words.size() > 1 && last.caption.isEmpty()) {
            words.removeLast();
            figure.caption = canonicalText(words.join(u' ').simplified());
            figure.credit = canonicalText(last.credit);
            return;
        }
        const CaptionParts parts = captionParts(words.join(u' '));
        figure.caption = canonicalText(parts.caption);
        figure.credit = canonicalText(parts.credit);
    }

    /// Above the story nothing else says that these words are a caption.
    bool isFigcaption(int node) const
    {
        for (int level = 0; level < CaptionLevels && node >= 0; ++level, node = m_tree.parent(node)) {
            if (m_tree.tag(node) == HtmlTag::Figcaption)
                return true;
        }
        return false;
    }

    int pictureCount(int node) const
    {
        int count = 0;
        for (int i = node; i < m_tree.node(node).end && count < 2 && i < node + 400; ++i)
            count += m_tree.tag(i) == HtmlTag::Img ? 1 : 0;
        return count;
    }

    const HtmlTree &m_tree;
    const PageBlocks &m_page;
    const Container &m_container;
    const PageHead &m_head;
    WrittenPictures &m_written;
    std::vector<BlockVerdict> &m_verdicts;
    QHash<size_t, PageFigure> m_figures;
    QHash<QString, size_t> m_shown; // which figure shows a picture first
};

} // namespace

QHash<size_t, PageFigure> findFigures(const HtmlTree &tree, const PageBlocks &page, const Container &container,
                                      const PageHead &head, WrittenPictures &written,
                                      std::vector<BlockVerdict> &verdicts)
{
    return FigureFinder(tree, page, container, head, written, verdicts).run();
}

} // namespace Pressmark
