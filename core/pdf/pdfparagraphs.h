#pragma once

#include "pdf/pdfline.h"

namespace Pressmark {

/// A block of a PDF's text: its lines joined, words that were divided at line ends made whole.
struct PdfParagraph
{
    BlockKind kind = BlockKind::Paragraph;
    QString text;
    QList<PdfGlyph> glyphs; // one for each unit of the text
    int page = 0;           // where it begins
    float top = 0;
    float size = 0; // height of its letters
    std::optional<LeftOutClass> leftOut;
};

/// Whether a text ends with a sign that ends sentences, quotation marks and brackets aside.
bool endsSentence(const QString &text);

/// Joins lines to paragraphs, across columns and pages too. What is left out and captions (of the kind Figure) keep
/// their places, after the paragraph that they interrupt; footnotes come last.
QList<PdfParagraph> paragraphsOf(const QList<PdfLine> &lines);

} // namespace Pressmark
