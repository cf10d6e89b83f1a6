#pragma once

#include "archive/writing.h"
#include "search/concordance.h"

namespace Pressmark {

/// What is marked of a line.
enum class MarkExtent { Hit, Sentence, Paragraph };

/// What lines get: a mark, or a tag on one.
struct LineMark
{
    MarkExtent extent = MarkExtent::Hit;
    Mark mark = Mark::Highlight;
    MarkColor color = MarkColor::Yellow;
    QString tag; // "": none; made if it does not exist
};

struct MarkedLines
{
    int passages = 0; // that were marked or tagged
    int articles = 0;
    int before = 0; // that had the mark or the tag already
};

/// Marks what the lines stand in, as one act. Lines in the same sentence or paragraph give one passage. A passage that
/// is marked from end to end gets the tag on its mark, and no second mark. Lines of an older revision, or whose article
/// is gone, are left out. InvalidArgument if none is left.
Result<MarkedLines> markLines(Writing &writing, const QList<ConcordanceLine> &lines, const LineMark &mark);

} // namespace Pressmark
