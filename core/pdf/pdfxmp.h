#pragma once

#include "model/document.h"

#include <QHash>
#include <QRectF>

namespace Poppler {
class Document;
}

namespace Pressmark {

/// By page; points from its top left corner.
using PagePlaces = QHash<int, QList<QRectF>>;

/// What a PDF says of itself in XMP (ISO 16684-1), as far as it says what was published.
struct PdfXmp
{
    QString language; // BCP 47
    QString publication;
    QString section;
    QString url;
    CivilDate published;
    bool isOurs = false; // an article that Pressmark typeset: the following is known too
    Metadata article;
    PagePlaces additions; // what is not the article's text
    PagePlaces hyphens;   // that only divide words
    PagePlaces captions;
};

/// What is broken or too long says nothing. `bytes`: the file.
PdfXmp readXmp(const Poppler::Document &pdf, const QByteArray &bytes);

} // namespace Pressmark
