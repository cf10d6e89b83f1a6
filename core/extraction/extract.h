#pragma once

#include "model/document.h"

namespace Pressmark {

/// What is known of a page besides its bytes.
struct ExtractionHints
{
    QString url;        // where it was fetched from, or ""
    QString fileName;   // as it was imported, or ""
    QByteArray charset; // as a server said it, or ""
    int today = 0;      // 20261123: dates after it are marked unsure; 0 if unknown
};

/// Reads the article of a web page. Never fails: a page without an article gives a document whose body keeps nothing
/// and whose doubts say so. Linear in the size of the page; the nesting of the page does not matter.
Document extractHtml(const QByteArray &bytes, const ExtractionHints &hints);

/// Reads the article of a plain-text copy, also of a whole page with its clutter.
Document extractPlainText(const QByteArray &bytes, const ExtractionHints &hints);

} // namespace Pressmark
