#include "exporting/passages.h"

#include "archive/areas.h"
#include "text/canonicaltext.h"

#include <algorithm>
#include <tuple>

namespace Pressmark {

using namespace Qt::StringLiterals;

namespace {

/// How much of the body stands before a unit of the captions.
qsizetype bodyBefore(const Body &body, qsizetype captionUnit)
{
    qsizetype captions = 0;
    qsizetype units = 0;
    for (const Block &block : body.blocks) {
        if (!block.kept)
            continue;
        if (block.kind != BlockKind::Figure) {
            units += block.text.isEmpty() ? 0 : block.text.size() + 1;
            continue;
        }
        const qsizetype line = captionLine(block.figure).size();
        captions += line == 0 ? 0 : line + 1;
        if (captionUnit < captions)
            return units;
    }
    return units;
}

/// Headline, subtitle, then body and captions as they stand; what stands nowhere last.
auto readingOrder(const ArticleForExport &article, const PassageOnPaper &passage)
{
    const TextAnchor &anchor = passage.annotation.anchor;
    const Part part = passage.annotation.part;
    const int rank = anchor.start < 0 ? 3 : part == Part::Headline ? 0 : part == Part::Subtitle ? 1 : 2;
    const qsizetype place = part == Part::Caption ? bodyBefore(article.revision.body, anchor.start) : anchor.start;
    return std::make_tuple(rank, place, part == Part::Caption ? 0 : 1, anchor.start, anchor.length,
                           passage.annotation.uuid);
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
    const QList<Block> &blocks = article.revision.body.blocks;
    if (area.onPicture)
        return area.number < blocks.size() ? article.pictures.value(blocks[area.number].figure.picture) : QString();
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
