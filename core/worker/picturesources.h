#pragma once

#include "model/document.h"
#include "worker/mapreader.h"

namespace Pressmark {

/// How the places of pictures travel: as many as a document may have.
QCborArray sourcesToArray(const QList<PictureSource> &sources);
/// The member "pictures" of a document. The reader fails unless each belongs to a figure of the body.
QList<PictureSource> readSources(MapReader &document, const Body &body);

} // namespace Pressmark
