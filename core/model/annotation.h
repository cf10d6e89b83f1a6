#pragma once

#include "model/id.h"

#include <QList>
#include <QMap>
#include <QRectF>
#include <QString>

#include <optional>

namespace Pressmark {

/// What of an article a passage is in. Every part has a text of its own, but for Page: there it is an area.
enum class Part { Body, Headline, Subtitle, Caption, Page };

enum class Mark { Highlight, Underline };

enum class MarkColor { Yellow, Green, Blue, Red, Violet };
inline constexpr MarkColor AllMarkColors[] = {MarkColor::Yellow, MarkColor::Green, MarkColor::Blue, MarkColor::Red,
                                              MarkColor::Violet};
/// What a person means by colours; a colour that means nothing in particular is not there.
using ColorMeanings = QMap<MarkColor, QString>;

/// What a passage does to another one that it is linked with.
enum class LinkKind { Supports, Contradicts, Corrects, Repeats };

/// How sure it is that a passage of an older revision is the one shown in a newer one.
enum class PlacementState { Exact, Moved, Changed, Detached };

/// A passage: where it is in the text of a part and the words it is on.
struct TextAnchor
{
    qsizetype start = 0; // UTF-16 units
    qsizetype length = 0;
    QString quote;
    QString before; // up to 32 units of context
    QString after;

    bool operator==(const TextAnchor &) const = default;
};

/// A rectangle on a page of a PDF, or on a picture of another article.
struct Area
{
    int number = 0; // of the page, from 0; of the picture's block in the body
    QRectF box;     // points from the top left corner of the page as it is displayed; of a picture its pixels
    bool onPicture = false;

    bool operator==(const Area &) const = default;
};

/// A mark on a passage. It belongs for ever to the revision that it was made on.
struct Annotation
{
    AnnotationId id;
    QString uuid;
    ArticleId article;
    RevisionId revision;
    Part part = Part::Body;
    TextAnchor anchor;        // of an area: the words in it, if there are any; they stand at 0
    std::optional<Area> area; // if the part is Page
    Mark mark = Mark::Highlight;
    MarkColor color = MarkColor::Yellow;
    QString note;
    bool isPrivate = false;
    PersonId person;
    QString personName;
    qint64 created = 0; // UTC milliseconds
    qint64 modified = 0;
    QList<TagId> tags;
    QStringList tagNames;          // of tags, in the same order
    QStringList tagTexts;          // what is shown of them, in the same order: "casualties = 12"
    QList<QStringList> tagPersons; // who gave them, in the same order

    bool operator==(const Annotation &) const = default;
};

/// Where an annotation stands in another revision than its own.
struct Placement
{
    AnnotationId annotation;
    RevisionId revision;
    qsizetype start = 0;
    qsizetype length = 0;
    PlacementState state = PlacementState::Exact;

    bool operator==(const Placement &) const = default;
};

QString partName(Part part); // "body", "headline", "subtitle", "caption", "page"
std::optional<Part> partFromName(QStringView name);
QString markName(Mark mark); // "highlight", "underline"
std::optional<Mark> markFromName(QStringView name);
QString markColorName(MarkColor color); // "yellow", "green", "blue", "red", "violet"
std::optional<MarkColor> markColorFromName(QStringView name);
QString placementStateName(PlacementState state); // "exact", "moved", "changed", "detached"
std::optional<PlacementState> placementStateFromName(QStringView name);

QString linkKindName(LinkKind kind); // "supports", "contradicts", "corrects", "repeats"
std::optional<LinkKind> linkKindFromName(QStringView name);

} // namespace Pressmark
