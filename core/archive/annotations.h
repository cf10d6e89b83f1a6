#pragma once

#include "archive/session.h"
#include "archive/writing.h"
#include "model/annotation.h"

namespace Pressmark {

struct NewAnnotation
{
    ArticleId article;
    RevisionId revision; // the one that the person saw
    Part part = Part::Body;
    qsizetype start = 0; // UTF-16 units in the text of the part
    qsizetype length = 0;
    std::optional<Area> area; // instead of a passage
    Mark mark = Mark::Highlight;
    MarkColor color = MarkColor::Yellow;
    QString note;
    QStringList tags; // made if they do not exist
    bool isPrivate = false;
};

/// What a person decided about a passage that a newer text changed.
enum class PassageDecision {
    None,
    Left,      // it stays on the older text
    MarkedToo, // it was marked in the newer text, too
};

/// Where an annotation is in the article's current revision, and how sure that is.
struct PlacedAnnotation
{
    Annotation annotation;
    PlacementState state = PlacementState::Exact;
    qsizetype start = 0; // in the current revision, of an area the number of its page or block; -1 if detached
    qsizetype length = 0;
    PassageDecision decision = PassageDecision::None;

    /// Whether a person is to look at it: it is not as it was, and nobody has decided about it.
    bool isToCheck() const
    {
        return decision == PassageDecision::None
            && (state == PlacementState::Changed || state == PlacementState::Detached);
    }
    /// Whether it belongs into the text that is shown: it is found there, and was not marked there anew or left out.
    bool isShown() const
    {
        return state != PlacementState::Detached && decision != PassageDecision::MarkedToo
            && (state != PlacementState::Changed || decision == PassageDecision::None);
    }
    bool operator==(const PlacedAnnotation &) const = default;
};

/// The annotations of an article that are not in the trash, by part and position.
Result<QList<PlacedAnnotation>> readAnnotations(const Session &session, ArticleId article);
/// Those annotations, in that order; ids that do not exist, or are in the trash, are skipped.
Result<QList<PlacedAnnotation>> readPlacedAnnotations(const Session &session, const QList<AnnotationId> &ids);
Result<Annotation> readAnnotation(const Session &session, AnnotationId id);
/// The text of a part as annotations of that revision see it.
Result<QString> readPartText(const Database &database, ArticleId article, RevisionId revision, Part part);
Error noSuchAnnotation(AnnotationId id);

/// Marks a passage, or an area with the words in it. InvalidArgument if it is empty or does not lie in the text of the
/// part; an area that is larger than its page or picture is cut.
Result<AnnotationId> addAnnotation(Writing &writing, const NewAnnotation &annotation);
/// Moves the ends of a mark in the version that it was made on. InvalidArgument if there is nothing at that place, or if
/// the article shows another version: there it is another passage.
Result<void> setAnnotationRange(Writing &writing, AnnotationId id, qsizetype start, qsizetype length);
Result<void> setAnnotationNote(Writing &writing, AnnotationId id, const QString &note);
Result<void> setAnnotationColor(Writing &writing, AnnotationId id, MarkColor color);
Result<void> setAnnotationMark(Writing &writing, AnnotationId id, Mark mark);
/// A private passage goes out in no export.
Result<void> setAnnotationPrivate(Writing &writing, AnnotationId id, bool isPrivate);
Result<void> trashAnnotation(Writing &writing, AnnotationId id);

} // namespace Pressmark
