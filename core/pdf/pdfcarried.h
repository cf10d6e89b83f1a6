#pragma once

#include "model/carriedannotation.h"

#include <QByteArray>
#include <QList>

namespace Poppler {
class Document;
}

namespace Pressmark {

/// The annotations that a PDF of Pressmark carries as an attached file; none of any other.
QList<CarriedAnnotation> carriedAnnotations(const Poppler::Document &pdf);

/// Those in a page of W3C annotations as Pressmark writes it. What is not whole is left out.
QList<CarriedAnnotation> readWebAnnotations(const QByteArray &json);

} // namespace Pressmark
