#pragma once

#include "exporting/pdfexport.h"

#include <QByteArray>

namespace Pressmark {

/// styles.xml of a text document: how its paragraphs, marks, lists and pages look. `foot` stands below every page.
QByteArray odtStyles(const PdfOptions &options, const QString &foot);

} // namespace Pressmark
