#pragma once

#include "exporting/articlepages.h"

#include <QJsonObject>
#include <QList>

namespace Pressmark {

/// A passage as a W3C Web Annotation: quote and position selectors, note, tags, who and when. Positions are code
/// points in the text of the part, as the model asks.
QJsonObject webAnnotation(const ArticleForExport &article, const PassageOnPaper &passage);

/// A page of annotations (AnnotationPage) as JSON-LD.
QByteArray annotationPage(const QList<QJsonObject> &annotations);
/// It as a file that a PDF carries along; nothing if there is no annotation.
QList<PdfAttachment> annotationAttachment(const QList<QJsonObject> &annotations);

} // namespace Pressmark
