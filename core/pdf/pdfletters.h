#pragma once

#include "text/pdfmap.h"

#include <QRectF>
#include <QString>

namespace Pressmark {

/// One drawn letter and its box on the page.
struct PdfLetter
{
    char32_t code = 0;
    QRectF box;
};

/// Whether a letter is as wide as high: those of Chinese, Japanese and Korean.
bool isWide(char32_t code);

/// Appends letters that are printed small and high, as the number of a note is: digits become superscript ones, and
/// stand apart from a word, which could not be found otherwise.
void appendRaised(const QList<PdfLetter> &raised, QList<PdfLetter> &letters);

/// Puts letters that stand from left to right into the order in which they are read. `pageIsRightToLeft` decides for
/// lines of mixed scripts. Whether the line is read from right to left.
bool putInReadingOrder(QList<PdfLetter> &letters, bool pageIsRightToLeft);

/// The canonical text of letters in reading order and a glyph for each unit: ligatures and presentation forms become
/// the letters that they stand for.
void writeLetters(const QList<PdfLetter> &letters, int page, QString &text, QList<PdfGlyph> &glyphs);

/// Makes a text canonical that was joined from canonical ones, and its glyphs with it.
void makeCanonical(QString &text, QList<PdfGlyph> &glyphs);

} // namespace Pressmark
