#pragma once

#include "archive/writing.h"
#include "base/result.h"
#include "model/carriedannotation.h"

#include <QList>

namespace Pressmark {

/// What became of the annotations that an imported file carried.
struct CarriedSummary
{
    int added = 0;     // to the articles that they were made on
    int onCarrier = 0; // to what carried them, since the archive has no such article, or not those words
    int known = 0;     // that are there already, or in the trash

    bool isEmpty() const { return added + onCarrier + known == 0; }
    bool operator==(const CarriedSummary &) const = default;
};

/// Brings carried annotations back as one act: each with its identity, person, times and tags on the article that it was
/// made on, known by its identity, its address or its headline. One that is there already stays as it is; one that
/// belongs to no article here is put on the words of `carrier`, or, where those are not found, on its headline with the
/// words in the note.
Result<CarriedSummary> bringBackAnnotations(Writing &writing, const QList<CarriedAnnotation> &annotations,
                                            ArticleId carrier);

} // namespace Pressmark
