#pragma once

#include "archive/annotations.h"

#include <QHash>
#include <QSizeF>

#include <memory>

namespace Pressmark {

/// A page or picture that areas are marked on, and what of it one of them is.
struct AreaGround
{
    QString original; // SHA-256 of the PDF or picture
    QSizeF size;      // points of the page, pixels of the picture
    Area area;
    QString words; // in the area
};

/// SQL: whether areas of the revision r are on pictures, since it has no pages.
inline const QByteArray HasNoPages = "(r.pdf_map IS NULL OR length(r.pdf_map) = 0)";

/// Where an area is in the current revision; nothing if it is none, or detached.
std::optional<Area> placedArea(const PlacedAnnotation &placed);
/// "Area on page 3", "Area of a picture"
QString areaName(const Area &area);
/// The marked words in quotation marks, behind the name of the area if it is one: "Area on page 3: “…”".
QString passageName(const Annotation &annotation);

/// Gives an area another size or place on its page or picture. NotFound if there is no such
/// area; InvalidArgument if nothing of it would lie there, or if the article shows another version than its own.
Result<void> setAnnotationBox(Writing &writing, AnnotationId id, const QRectF &box);

/// What an area of a revision lies on, which is cut to what it lies on. InvalidArgument if nothing is left of it; NotFound
/// if the revision has no such page, or no such picture that is stored.
Result<AreaGround> readAreaGround(const Database &database, RevisionId revision, Area area);

class KnownGrounds;

/// The same for many areas: the revision that was asked for last is kept.
class AreaReader
{
public:
    explicit AreaReader(const Database &database);
    ~AreaReader();

    Result<AreaGround> read(RevisionId revision, Area area);
    /// The area on the same page of that PDF, or on that picture, in this revision; nothing if it does not have the
    /// original, or nothing of the area lies there.
    Result<std::optional<AreaGround>> find(RevisionId revision, const QString &original, Area area);

private:
    std::unique_ptr<KnownGrounds> m_known;
};

/// The same as addAnnotation(), of an area of that revision that was read.
Result<AnnotationId> addReadArea(Writing &writing, const NewAnnotation &annotation, const AreaGround &ground);

/// The originals that these areas were marked on; none of those whose version is damaged.
Result<QHash<AnnotationId, QString>> readAreaOriginals(const Database &database, const QList<Annotation> &areas);

/// Where the page or picture of an area is in another revision than its own.
struct AreaPlace
{
    AnnotationId annotation;
    std::optional<int> number; // as of an Area; nothing if it is not there
};

/// Finds the page or picture of every area that was marked on another revision of the article again, by the bytes of its
/// original: on other bytes it is another page.
Result<QList<AreaPlace>> findAreas(const Database &database, ArticleId article, RevisionId revision);

/// As an archive keeps it: the corners of one quadrangle, in JSON.
QString boxToText(const QRectF &box);
/// Empty if that is no box.
QRectF boxFromText(const QString &text);

} // namespace Pressmark
