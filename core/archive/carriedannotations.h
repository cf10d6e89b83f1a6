#pragma once

#include "archive/writing.h"
#include "base/result.h"
#include "model/carriedannotation.h"

#include <QList>

namespace Pressmark {

/// What became of the annotations that an imported file carried.
struct CarriedSummary
{
    int added = 0;     // to the articles that they were made on, or out of the trash
    int onCarrier = 0; // to what carried them, since the archive has no such article, or not those words
    int others = 0;    // to what carried them, which others had marked
    int known = 0;     // that are there already, or stay in the trash

    bool isEmpty() const { return added + onCarrier + others + known == 0; }
    bool operator==(const CarriedSummary &) const = default;
};

/// What is known of the file that carried annotations.
enum class CarrierState {
    New,   // its article is new by an act of its own, which takes with it what others marked
    Other, // a newer version of an article, for one
    Again, // the very same file was imported before: who imports it once more wants what is in the trash, too
};

/// Brings carried annotations back as one act: each with its identity, person, times and tags on the article that it was
/// made on, known by its identity, its address or its headline. One that is there already stays as it is; one that
/// belongs to no article here is put on the words of `carrier`, or, where those are not found, on its headline with the
/// words in the note.
///
/// What others marked in the file belongs to `carrier`, and to their person, never to who imports it. Where it is not on
/// words of a text it goes on the headline, with its page and its words in the note.
Result<CarriedSummary> bringBackAnnotations(Writing &writing, const QList<CarriedAnnotation> &annotations,
                                            ArticleId carrier, CarrierState state = CarrierState::Other);

} // namespace Pressmark
