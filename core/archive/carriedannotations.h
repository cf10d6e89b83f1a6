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
    int others = 0;    // to what carried them, which others had marked
    int known = 0;     // that are there already, or in the trash

    bool isEmpty() const { return added + onCarrier + others + known == 0; }
    bool operator==(const CarriedSummary &) const = default;
};

/// Brings carried annotations back as one act: each with its identity, person, times and tags on the article that it was
/// made on, known by its identity, its address or its headline. One that is there already stays as it is; one that
/// belongs to no article here is put on the words of `carrier`, or, where those are not found, on its headline with the
/// words in the note.
///
/// What others marked in the file belongs to `carrier`, and to their person, never to who imports it. Where it is not on
/// words of a text it goes on the headline, with its page and its words in the note. `isImported` says that the carrier
/// is new by an act of its own, which takes these away with it.
Result<CarriedSummary> bringBackAnnotations(Writing &writing, const QList<CarriedAnnotation> &annotations,
                                            ArticleId carrier, bool isImported = false);

} // namespace Pressmark
