#pragma once

#include "exporting/articlepages.h"

class QTextDocument;

namespace Pressmark {

/// passagesOf(), each area with its picture on the shelf: what it shows of its page or picture, as the options decode
/// those.
QList<PassageOnPaper> passagesWithPictures(const ArticleForExport &article, const PdfOptions &options,
                                           const PictureShelf &shelf);

/// Where the picture that stands at a position of a document is in it; null if none does. The document has been laid out.
QRectF pictureRect(const QTextDocument &document, int position);

} // namespace Pressmark
