#pragma once

#include "model/carriedannotation.h"
#include "worker/mapreader.h"

#include <QList>

namespace Pressmark {

/// How the annotations that a document carried travel.
QCborArray carriedToArray(const QList<CarriedAnnotation> &annotations);
/// The member "carried" of a document. The reader fails if one of them is not whole.
QList<CarriedAnnotation> readCarried(MapReader &document);

} // namespace Pressmark
