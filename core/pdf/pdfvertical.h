#pragma once

#include "pdf/pdfletters.h"

#include <QSizeF>

namespace Pressmark {

/// A piece of text that is not placed in a reading frame yet: its box on the page.
struct PdfDraft
{
    QList<PdfLetter> letters;
    QRectF box;
    QSizeF letter; // of its longest word: how high, or how wide if the text is turned
    bool spaceAfter = false;
};

/// Whether most of a page is Chinese or Japanese whose characters follow each other downwards.
bool isSetVertically(const QList<PdfDraft> &drafts);

/// The columns of characters of such a page, each from its top to its end.
QList<PdfDraft> columnsOf(const QList<PdfDraft> &drafts);

} // namespace Pressmark
