#include "exporting/passages.h"

#include "archive/areas.h"
#include "text/canonicaltext.h"
#include "text/pdfmap.h"

#include <algorithm>
#include <tuple>

namespace Pressmark {

using namespace Qt::StringLiterals;

namespace {

/// How much of the body stands before a block.
qsizetype bodyBefore(const Body &body, qsizetype block)
{
    qsizetype units = 0;
    for (qsizetype i = 0; i < std::min(block, body.blocks.size()); ++i) {
        const Block &before = body.blocks[i];
        if (before.kept && before.kind != BlockKind::Figure && !before.text.isEmpty())
            units += before.text.size() + 1;
    }
    return units;
}

/// The block in whose caption a unit of the captions is.
qsizetype figureAt(const Body &body, qsizetype captionUnit)
{
    qsizetype captions = 0;
    for (qsizetype i = 0; i < body.blocks.size(); ++i) {
        const Block &block = body.blocks[i];
        const qsizetype line =
            block.kept && block.kind == BlockKind::Figure ? captionLine(block.figure).size() : qsizetype(0);
        captions += line == 0 ? 0 : line + 1;
        if (captionUnit < captions)
            return i;
    }
    return body.blocks.size();
}

/// Headline, subtitle, then body, areas of pictures and captions as they stand; areas of pages; what stands nowhere last.
auto readingOrder(const ArticleForExport &article, const PassageOnPaper &passage)
{
    enum Rank { Headline, Subtitle, Text, Page, Nowhere };
    const Body &body = article.revision.body;
    const TextAnchor &anchor = passage.annotation.anchor;
    const Part part = passage.annotation.part;
    const Area area = passage.annotation.area.value_or(Area());
    const Rank rank = !passage.isThere ? Nowhere
        : part == Part::Headline       ? Headline
        : part == Part::Subtitle       ? Subtitle
        : part == Part::Page           ? (area.onPicture ? Text : Page)
                                       : Text;
    const bool isAtFigure = part == Part::Caption || (part == Part::Page && area.onPicture);
    const qsizetype figure = part == Part::Caption ? figureAt(body, anchor.start) : area.number;
    const qsizetype place = isAtFigure ? bodyBefore(body, figure) : part == Part::Page ? area.number : anchor.start;
    return std::make_tuple(rank, place, isAtFigure ? 0 : 1, isAtFigure ? figure : 0, anchor.start, anchor.length,
                           area.box.top(), area.box.left(), passage.annotation.uuid);
}

/// On which page of the PDF that was read each passage begins.
void takeOwnPages(const ArticleForExport &article, QList<PassageOnPaper> &passages)
{
    const Result<PdfMap> map = readPdfMap(article.revision.pdfMap);
    for (PassageOnPaper &passage : passages) {
        const Annotation &annotation = passage.annotation;
        if (!map || !passage.isThere || (annotation.area && annotation.area->onPicture))
            continue;
        if (annotation.area)
            passage.ownPage = annotation.area->number + 1;
        else if (annotation.part == Part::Body)
            passage.ownPage = map->glyphs.value(annotation.anchor.start).page + 1;
    }
}

/// The words in the revision that is shown, not those of the one that the mark was made on.
TextAnchor anchorIn(const QString &text, const PlacedAnnotation &placed)
{
    constexpr qsizetype Context = 32;
    const qsizetype before = std::min(Context, placed.start);
    const qsizetype end = placed.start + placed.length;
    return {placed.start, placed.length, text.mid(placed.start, placed.length), text.mid(placed.start - before, before),
            text.mid(end, Context)};
}

} // namespace

QString partText(const ArticleForExport &article, Part part)
{
    return partText(part, article.article.metadata, article.revision.text, article.revision.captions);
}

bool goesIn(const PlacedAnnotation &placed, const MarkChoice &choice)
{
    return placed.decision != PassageDecision::MarkedToo && isChosen(placed.annotation, choice);
}

QString originalOf(const ArticleForExport &article, const Area &area)
{
    if (area.onPicture)
        return article.pictures.value(article.revision.body.blocks.value(area.number).figure.picture);
    for (const Capture &capture : article.captures) {
        if (capture.id == article.revision.capture)
            return capture.original;
    }
    return {};
}

QList<PassageOnPaper> passagesOf(const ArticleForExport &article, const MarkChoice &choice)
{
    QList<PassageOnPaper> passages;
    for (const PlacedAnnotation &placed : article.annotations) {
        if (!goesIn(placed, choice))
            continue;
        PassageOnPaper passage;
        passage.annotation = placed.annotation;
        const QString text = partText(article, placed.annotation.part);
        const bool placedInText =
            placed.isShown() && placed.start >= 0 && placed.length > 0 && placed.start + placed.length <= text.size();
        passage.annotation.anchor.start = -1;
        if (const std::optional<Area> area = placed.isShown() ? placedArea(placed) : std::nullopt) {
            passage.annotation.area = area;
            passage.isThere = true;
        }
        if (placedInText) {
            passage.annotation.anchor = anchorIn(text, placed);
            passage.isThere = true;
        }
        passages.append(passage);
    }
    std::sort(passages.begin(), passages.end(), [&article](const PassageOnPaper &a, const PassageOnPaper &b) {
        return readingOrder(article, a) < readingOrder(article, b);
    });
    for (qsizetype i = 0; i < passages.size(); ++i)
        passages[i].number = QString::number(i + 1);
    if (!article.revision.pdfMap.isEmpty() && !passages.isEmpty())
        takeOwnPages(article, passages);
    return passages;
}

ColorMeanings legendOf(const QList<PassageOnPaper> &passages, const ColorMeanings &meanings)
{
    ColorMeanings legend;
    for (const PassageOnPaper &passage : passages) {
        const MarkColor color = passage.annotation.color;
        if (meanings.contains(color))
            legend.insert(color, meanings[color]);
    }
    return legend;
}

QStringList shownTags(const Annotation &annotation)
{
    const bool areTexts = annotation.tagTexts.size() == annotation.tagNames.size();
    return areTexts ? annotation.tagTexts : annotation.tagNames;
}

QStringList givenTags(const Annotation &annotation)
{
    QStringList tags = annotation.tagNames;
    for (qsizetype i = 0; i < tags.size(); ++i) {
        if (const QString given = annotation.tagTexts.value(i); given.contains(u" = "_s))
            tags[i] = given;
    }
    return tags;
}

std::optional<qsizetype> passageEnd(const ArticleForExport &article, const PassageOnPaper &passage)
{
    const TextAnchor &anchor = passage.annotation.anchor;
    if (anchor.start < 0)
        return std::nullopt;
    const QString text = partText(article, passage.annotation.part);
    qsizetype end = anchor.start + anchor.length;
    while (end > anchor.start && text[end - 1].isSpace())
        --end;
    return end > anchor.start ? std::optional(end) : std::nullopt;
}

} // namespace Pressmark
