#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>

class QPainter;
class QTextDocument;
class QTextBlock;

namespace Pressmark {

/// What cannot be divided between pages: a line, a row, a picture. In the order and measure of the document.
struct Atom
{
    qreal top = 0;
    qreal bottom = 0;
    bool mayBreakBefore = true;
    int block = -1; // whose line it is; -1 for a row
    int line = 0;
    qreal headTop = 0; // of a row: the head of its table
    qreal headBottom = 0;
    bool goesOn = false; // a row that is not the first of its table
};

/// What of a document stands on one page.
struct Slice
{
    qreal top = 0;
    qreal bottom = 0;
    int block = -1; // what it begins with, as in an atom
    int line = 0;
    qreal headTop = 0; // of the table that goes on with it, which is repeated above it
    qreal headBottom = 0;
    qreal rule = 0; // where the row begins that goes on with the table elsewhere; 0 if none does

    qreal height() const { return bottom - top; }
    qreal head() const { return headBottom - headTop; }
};

/// Where the lines of a block are measured from.
QPointF blockOrigin(const QTextBlock &block);

/// The atoms of a document that has been laid out. No line stands alone: two of a paragraph stay together at its ends,
/// headings stay with what follows, and so do header rows.
QList<Atom> atomsOf(const QTextDocument &document);

/// Fills pages: the first has `first` room, the others `rest`. An empty first slice says that nothing may begin there. A
/// table that goes on has its head again, unless that is tall.
/// What is taller than a page is cut.
QList<Slice> sliced(const QList<Atom> &atoms, qreal first, qreal rest);

/// Paints a slice, below the head that is repeated, with the top left corner of both at `at`.
void drawSlice(QPainter &painter, QTextDocument &document, const Slice &slice, QPointF at);

} // namespace Pressmark
