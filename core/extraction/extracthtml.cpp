#include "extraction/extract.h"

#include "extraction/container.h"
#include "extraction/decode.h"
#include "extraction/pageblocks.h"
#include "extraction/pagehead.h"
#include "extraction/prepass.h"
#include "extraction/story.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

Block bodyBlock(PageBlock &&found, const BlockVerdict &verdict, const QUrl &base)
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
            span.link = resolvedLink(base, span.link);
        if (span.styles || !span.link.isEmpty())
            block.spans.append(std::move(span));
    }
    return block;
}

} // namespace

Document extractHtml(const QByteArray &bytes, const ExtractionHints &hints)
{
    Document document;
    document.mediaType = u"text/html"_s;
    const QByteArray utf8 = htmlAsUtf8(bytes, hints.charset);
    const HtmlTree tree(withoutDeadWeight({utf8.constData(), static_cast<size_t>(utf8.size())}));
    const PageHead head = pageHead(tree, hints.url);
    PageBlocks page = pageBlocks(tree);
    const Container container = findContainer(tree, page);
    document.metadata.title = head.title;
    document.metadata.language = head.language;
    document.metadata.url = hints.url;
    const auto verdicts = storyVerdicts(tree, page, container, {.titles = {head.title}});
    for (size_t i = 0; i < page.blocks.size(); ++i) {
        if (!page.blocks[i].isFigure())
            document.body.blocks.append(bodyBlock(std::move(page.blocks[i]), verdicts[i], head.base));
    }
    document.confidence = container.share;
    return document;
}

} // namespace Pressmark
