#pragma once

#include "pdf/pdfletters.h"

namespace Poppler {
class Page;
}

namespace Pressmark {

/// Heads and feet of pages stand in this share of their height, at the top and at the bottom.
inline constexpr float MarginShare = 0.11F;

/// Words that follow each other on a page. Places are points in the reading frame: the page turned so that most of its
/// text runs from side to side, from its top left corner.
struct PdfPiece
{
    QList<PdfLetter> letters; // as they stand from left to right, with the spaces between words
    float left = 0;
    float top = 0;
    float right = 0;
    float bottom = 0;
    float size = 0; // height of its letters
    bool spaceAfter = false;

    float width() const { return right - left; }
    float middle() const { return (top + bottom) / 2; }
};

/// The text of a page before anything is known of its order.
struct PdfPieces
{
    float width = 0; // of the reading frame
    float height = 0;
    bool rightToLeft = false; // most of its letters are
    QList<PdfPiece> pieces;
    QList<PdfPiece> turned; // what runs up or down in the reading frame
};

/// What is known of places on a page; points from its top left corner.
struct PdfPlaces
{
    QList<QRectF> without; // is passed over
    QList<QRectF> hyphens; // that only divide words
};

/// Reads the pieces of a page. Text that is turned, or set in columns of characters, comes in a turned frame; the boxes
/// of the letters stay where they are on the displayed page.
PdfPieces piecesOfPage(const Poppler::Page &page, const PdfPlaces &known = {});

} // namespace Pressmark
