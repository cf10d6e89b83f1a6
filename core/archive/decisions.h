#pragma once

#include "archive/annotations.h"

namespace Pressmark {

/// A place in a newer text that a person chose for a passage.
struct ChosenPlace
{
    RevisionId revision; // the one that the person saw
    Part part = Part::Body;
    qsizetype start = 0; // UTF-16 units in the text of the part
    qsizetype length = 0;
};

/// Marks a passage of an older text in the newer one, too. The new mark has the old one's kind, colour, note and tags; the
/// old one stays as it is, and is not asked about again. InvalidArgument if there is nothing to mark at that place.
Result<AnnotationId> markHereToo(Writing &writing, AnnotationId annotation, const ChosenPlace &place);
/// Leaves passages on the older text that they were made on; they are not asked about again.
Result<void> leavePassages(Writing &writing, const QList<AnnotationId> &annotations);

/// SQL that gives the annotations, with their articles, whose passages are to be checked: changed in what is shown, or
/// gone from it, and nobody has decided about it. Columns id, article; those of articles in the trash too. In an
/// archive that does not know decisions nothing has been decided.
QByteArray passagesToCheck(bool knowsDecisions);

} // namespace Pressmark
