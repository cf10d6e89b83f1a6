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

/// The usual height of a document's letters.
float bodySize(const QList<PdfLine> &lines);

/// Joins lines to paragraphs, across columns and pages too. What is left out keeps its place, after the paragraph that
/// it interrupts.
QList<PdfParagraph> paragraphsOf(const QList<PdfLine> &lines);

} // namespace Pressmark
