#pragma once

#include "model/annotation.h"

#include <QPen>

class QPainter;
class QRectF;

namespace Pressmark {

struct Tokens;

// How marks tell their colour to those who do not see it: each but yellow has a pattern of its own. Without
// Tokens::patterns nothing of it is drawn.

/// Lays the mark's pattern over its ground.
void paintMarkPattern(QPainter &painter, const QRectF &ground, MarkColor color, const Tokens &tokens, qreal radius = 2);
/// For a line in the mark's colour, dashed in a manner of its own.
QPen markPen(MarkColor color, qreal width, const Tokens &tokens);
/// A square in the mark's pattern, as a letter.
QChar markSign(MarkColor color, const Tokens &tokens);

} // namespace Pressmark
