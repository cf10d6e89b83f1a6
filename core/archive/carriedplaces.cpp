#include "archive/carriedplaces.h"

#include "text/lettersearch.h"
#include "text/passageplacing.h"
#include "text/textanchor.h"

#include <algorithm>

namespace Pressmark {

namespace {

struct FoundPlace
{
    qsizetype start = 0;
    qsizetype length = 0;
};

qsizetype unitsOf(const QString &text, qsizetype codePoints)
{
    qsizetype unit = 0;
    for (; codePoints > 0 && unit < text.size(); --codePoints)
        unit += text[unit].isHighSurrogate() && unit + 1 < text.size() ? 2 : 1;
    return unit;
}

/// Where the words are in the text that is shown here, which may be another than the one that they were marked in.
std::optional<FoundPlace> placeOf(const CarriedAnnotation &annotation, const QString &text)
{
    const TextAnchor anchor{std::min(unitsOf(text, annotation.start), text.size()), annotation.quote.size(),
                            annotation.quote, annotation.before, annotation.after};
    if (const auto found = resolveAnchor(text, anchor))
        return FoundPlace{found->start, found->length};
    const PlacedPassage placed = PassagePlacing(anchor.before + anchor.quote + anchor.after, text)
                                     .place(anchor.before.size(), anchor.quote.size());
    if (placed.state == PlacementState::Detached || placed.length <= 0)
        return std::nullopt;
    return FoundPlace{placed.start, placed.length};
}

/// Where whole words are in a text that was put together in another way, such as a headline of several lines.
std::optional<FoundPlace> wordsIn(const QString &text, const QString &words)
{
    const auto found = LetterSearch(text).find(words);
    if (!found)
        return std::nullopt;
    const auto [start, length] = *found;
    const auto isInWord = [&text](qsizetype at) { return at >= 0 && at < text.size() && text[at].isLetterOrNumber(); };
    const bool cutsWord = isInWord(start - 1) || isInWord(start + length);
    return cutsWord ? std::nullopt : std::optional(FoundPlace{start, length});
}

} // namespace

Result<std::optional<ShownArticle>> readShownArticle(const Database &database, ArticleId article)
{
    const auto row =
        database.firstRow("SELECT a.id, r.id, a.title, a.subtitle, r.text, r.captions, a.uuid FROM article a "
                          "JOIN revision r ON r.id = a.current_revision WHERE a.id = ?",
                          article.value);
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<ShownArticle>();
    ShownArticle shown{.article = {(*row)->integer(0)}, .revision = {(*row)->integer(1)}};
    shown.metadata.title = (*row)->text(2);
    shown.metadata.subtitle = (*row)->text(3);
    shown.text = (*row)->text(4);
    shown.captions = (*row)->text(5);
    shown.uuid = QUuid::fromString((*row)->text(6));
    return std::optional(shown);
}

Result<std::optional<PartPlace>> placeIn(AreaReader &areas, const CarriedAnnotation &annotation,
                                         const ShownArticle &article)
{
    if (!annotation.area) {
        const auto place = placeOf(annotation, article.textOf(annotation.part));
        return place ? std::optional(PartPlace{annotation.part, place->start, place->length}) : std::nullopt;
    }
    const Result<std::optional<AreaGround>> area = areas.find(article.revision, annotation.original, *annotation.area);
    if (!area)
        return area.error();
    return *area ? std::optional(PartPlace{Part::Page, 0, 0, *area}) : std::nullopt;
}

std::optional<PartPlace> areaOnCarrier(AreaReader &areas, const CarriedAnnotation &annotation,
                                       const ShownArticle &carrier)
{
    if (!annotation.area || !annotation.original.isEmpty())
        return std::nullopt;
    const Result<AreaGround> ground = areas.read(carrier.revision, *annotation.area);
    return ground ? std::optional(PartPlace{Part::Page, 0, 0, *ground}) : std::nullopt;
}

std::optional<PartPlace> placeOfOthers(AreaReader &areas, const CarriedAnnotation &mark, const ShownArticle &carrier)
{
    if (const auto area = areaOnCarrier(areas, mark, carrier))
        return area;
    if (mark.quote.isEmpty())
        return std::nullopt;
    if (mark.start >= 0) {
        const auto place = placeOf(mark, carrier.text);
        return place ? std::optional(PartPlace{Part::Body, place->start, place->length}) : std::nullopt;
    }
    for (const Part part : {Part::Headline, Part::Subtitle, Part::Caption}) {
        if (part != Part::Caption && mark.page != 1)
            continue;
        if (const auto place = wordsIn(carrier.textOf(part), mark.quote))
            return PartPlace{part, place->start, place->length};
    }
    return std::nullopt;
}

} // namespace Pressmark
