#pragma once

#include "exporting/articledocument.h"

#include <QRectF>

namespace Pressmark {

/// A passage's words in one line of the document.
struct PassageLine
{
    QRectF rect; // in the measure of the document
    QString words;
};

/// Where the units [start, end) of a part stand, line by line, in all scripts and directions; what the document has
/// between them, such as notes' numbers, is left out. The document has been laid out.
QList<PassageLine> passageLines(const ArticleDocument &document, Part part, qsizetype start, qsizetype end);

/// The same of the characters [from, to) of the document.
QList<PassageLine> documentLines(const QTextDocument &document, int from, int to);

} // namespace Pressmark
