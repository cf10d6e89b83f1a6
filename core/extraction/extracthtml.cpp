#include "extraction/extract.h"

#include "extraction/decode.h"
#include "extraction/figures.h"
#include "extraction/links.h"
#include "extraction/messages.h"
#include "extraction/metadata.h"
#include "extraction/ownarticle.h"
#include "extraction/prepass.h"
#include "extraction/savedaddress.h"

#include "text/canonicaltext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr int FewWordsOfStory = 40;

Block textBlock(PageBlock &&found, const BlockVerdict &verdict, LinkResolver &links)
{
    Block block{.kind = found.kind,
                .level = found.level,
                .ordered = found.ordered,
                .kept = verdict.kept,
                .leftOut = verdict.leftOut,
                .text = std::move(found.text),
                .headerRows = found.headerRows};
    for (Span &span : found.spans) {
        if (!span.link.isEmpty())
            span.link = links.resolved(span.link);
        if (span.styles || !span.link.isEmpty())
            block.spans.append(std::move(span));
    }
    return block;
}

void takeBlocks(PageBlocks &&page, const std::vector<BlockVerdict> &verdicts, QHash<size_t, PageFigure> &figures,
                const QUrl &base, Document &document)
{
    Body &body = document.body;
    LinkResolver links(base);
    body.blocks.reserve(static_cast<qsizetype>(page.blocks.size()));
    for (size_t i = 0; i < page.blocks.size(); ++i) {
        const auto found = figures.find(i);
        if (found != figures.end()) {
            found->source.block = body.blocks.size();
            body.blocks.append(Block{.kind = BlockKind::Figure, .figure = found->figure});
            if (!found->source.isEmpty())
                document.pictures.append(std::move(found->source));
        } else if (!page.blocks[i].isFigure() && verdicts[i].captionOf < 0) {
            body.blocks.append(textBlock(std::move(page.blocks[i]), verdicts[i], links));
        }
    }
}

/// The text that linked data give, where the page itself shows none.
bool takeLinkedBody(const LinkedArticle &linked, Document &document)
{
    if (countWords(linked.body) < FewWordsOfStory)
        return false;
    for (const QString &paragraph : linked.body.split(u'\n')) {
        const QString text = canonicalText(paragraph);
        if (!text.isEmpty())
            document.body.blocks.append(Block{.text = text});
    }
    document.doubts.append(
        ExtractionMessages::tr("The page shows no text; the story was taken from its description for machines."));
    return true;
}

void judge(const Container &container, int words, const LinkedArticle &linked, Document &document)
{
    document.confidence = container.node < 0 ? 0.1 : 0.4 + 0.6 * std::min(1.0, container.share);
    if (words == 0) {
        document.confidence = 0;
        document.doubts.append(
            ExtractionMessages::tr("No article was found on this page. The whole page is kept and can be restored."));
        return;
    }
    if (words < FewWordsOfStory) {
        document.confidence *= 0.6;
        document.doubts.append(
            ExtractionMessages::tr("The story is very short: the page may show only its beginning."));
    }
    if (container.share < 0.5) {
        document.doubts.append(ExtractionMessages::tr(
            "Much of the page's text is outside of what was taken for the story: look at what was left out."));
    }
    const int linkedWords = countWords(linked.body);
    if (linkedWords > FewWordsOfStory && (words * 2 < linkedWords || words > linkedWords * 3)) {
        document.confidence *= 0.8;
        document.doubts.append(ExtractionMessages::tr("The story's length differs from what the page tells machines."));
    }
}

/// What a saved page says of itself fills what nobody else told.
ExtractionHints completed(ExtractionHints hints, const QByteArray &utf8)
{
    if (hints.url.isEmpty())
        hints.url = savedAddress(utf8);
    return hints;
}

Container storyContainer(const HtmlTree &tree, const PageBlocks &page, const PageHead &head)
{
    Container container = findContainer(tree, page);
    if (const OwnArticle own = ownArticle(tree, page, head, container.node); own.node >= 0) {
        container.node = own.node;
        container.share = double(own.prose) / std::max(1, container.prose);
    }
    return container;
}

void tellLimits(const HtmlTree &tree, const WrittenPictures &written, Document &document)
{
    if (written.isFull())
        document.doubts.append(ExtractionMessages::tr(
            "Pictures of this page are too large to be taken out of it. They are kept in the page's file."));
    if (tree.isFull())
        document.doubts.append(
            ExtractionMessages::tr("This page is so long that its end was read without its form: headings, "
                                   "lists and links are missing there."));
}

/// The story's first picture leads it where the page names none to machines.
void takeFirstPicture(Document &document)
{
    if (!document.metadata.leadPicture.isEmpty())
        return;
    for (const Block &block : std::as_const(document.body.blocks)) {
        if (block.kind != BlockKind::Figure || !block.kept || block.figure.url.isEmpty())
            continue;
        document.metadata.leadPicture = block.figure.url;
        document.origins.insert(u"leadImage"_s, u"first picture"_s);
        return;
    }
}

} // namespace

Document extractHtml(const QByteArray &bytes, const ExtractionHints &hints)
{
    Document document;
    document.mediaType = u"text/html"_s;
    const QByteArray utf8 = htmlAsUtf8(bytes, hints.charset);
    const ExtractionHints known = completed(hints, utf8);
    const HtmlTree tree(withoutDeadWeight({utf8.constData(), static_cast<size_t>(utf8.size())}));
    const PageHead head = pageHead(tree, known.url);
    const LinkedArticle linked = readLinkedData(head.jsonLd);
    PageBlocks page = pageBlocks(tree);
    const Container container = storyContainer(tree, page, head);
    const PageSources sources{tree, head, linked, page, known, container.node};

    const FoundField title = findTitle(sources);
    std::vector<BlockVerdict> verdicts = storyVerdicts(tree, page, container, storyNames(sources, title.value));
    WrittenPictures written({utf8.constData(), static_cast<size_t>(utf8.size())});
    QHash<size_t, PageFigure> figures = findFigures(tree, page, container, head, written, verdicts);
    tellLimits(tree, written, document);
    readMetadata(sources, title, verdicts, document);
    takeBlocks(std::move(page), verdicts, figures, head.base, document);
    takeFirstPicture(document);
    int words = countWords(composeText(document.body));
    if (words == 0 && takeLinkedBody(linked, document))
        words = countWords(composeText(document.body));
    judge(container, words, linked, document);
    return document;
}

} // namespace Pressmark
