#pragma once

#include "archive/areas.h"
#include "model/article.h"
#include "model/carriedannotation.h"
#include "storage/database.h"

#include <QUuid>

namespace Pressmark {

/// An article as it is shown.
struct ShownArticle
{
    ArticleId article;
    RevisionId revision;
    QUuid uuid;
    Metadata metadata; // headline and subtitle
    QString text;
    QString captions;

    bool isMarkable() const { return !metadata.title.isEmpty() || !text.isEmpty(); }
    QString textOf(Part part) const { return partText(part, metadata, text, captions); }
};

/// Nothing if there is no such article, or none of its captures could be read.
Result<std::optional<ShownArticle>> readShownArticle(const Database &database, ArticleId article);

/// What is to be marked of an article.
struct PartPlace
{
    Part part = Part::Body;
    qsizetype start = 0; // UTF-16 units
    qsizetype length = 0;
    std::optional<AreaGround> area = {}; // instead
};

/// The words of an annotation in the article that is shown here, which may be another version, or its area on the same
/// page or picture; nothing if it has neither.
Result<std::optional<PartPlace>> placeIn(AreaReader &areas, const CarriedAnnotation &annotation,
                                         const ShownArticle &article);
/// The area of an annotation on the file itself that carries it; nothing if it is none, or of another file.
std::optional<PartPlace> areaOnCarrier(AreaReader &areas, const CarriedAnnotation &annotation,
                                       const ShownArticle &carrier);
/// Where a mark of others is in the file that they marked. Words that are not in its body may be those of a headline,
/// which stands on the first page, or of a caption.
std::optional<PartPlace> placeOfOthers(AreaReader &areas, const CarriedAnnotation &mark, const ShownArticle &carrier);

} // namespace Pressmark
