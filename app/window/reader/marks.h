#pragma once

#include "exporting/articledocument.h"
#include "model/annotation.h"
#include "window/appearance/tokens.h"

#include <QList>
#include <QRectF>

class QPainter;
class QTextDocument;

namespace Pressmark {

/// A mark as the reader draws it: a layer under the words [start, end) of the document.
struct ShownMark
{
    AnnotationId id;
    int start = 0; // document positions
    int end = 0;
    Mark mark = Mark::Highlight;
    MarkColor color = MarkColor::Yellow;
    QList<QRectF> lines; // where it stands, in the document's coordinates; empty until that is seen
};

/// The words [start, start + length) of a part in the document; nothing if they are not shown.
std::optional<std::pair<int, int>> documentRange(const PositionMap &positions, Part part, qsizetype start,
                                                 qsizetype length);

/// One rectangle for each line, or run of one direction on it, of the words [start, end).
QList<QRectF> lineRects(const QTextDocument &document, int start, int end);

/// Puts to the marks that stand between two heights of the document where they stand, if they do not know yet. An
/// article may have thousands, of which a screenful is seen.
void placeSeenMarks(const QTextDocument &document, QList<ShownMark> &marks, qreal top, qreal bottom);

/// Below the text: grounds of highlights. Overlapping ones shine through each other.
void paintMarkGrounds(QPainter &painter, const QList<ShownMark> &marks, AnnotationId selected, const Tokens &tokens);
/// Above the text: underlines, and an edge around the selected mark.
void paintMarkLines(QPainter &painter, const QList<ShownMark> &marks, AnnotationId selected, const Tokens &tokens);
/// Above the text: the lines under hits of the search.
void paintHitLines(QPainter &painter, const QList<QRectF> &hits, const Tokens &tokens);

} // namespace Pressmark
