#pragma once

#include "model/annotation.h"

#include <QColor>

#include <array>

class QPalette;

namespace Pressmark {

/// The colours of the window. There are two tables, one for light and one for dark; nothing else names a colour.
struct Tokens
{
    bool dark = false;
    bool patterns = false; // marks have patterns besides colours
    QColor window;
    QColor panel;
    QColor page;
    QColor line;
    QColor ink;
    QColor mutedInk;
    QColor accent;
    QColor onAccent; // text on a ground of accent
    QColor selection;
    QColor hover;
    QColor chip;
    QColor bars; // of the histogram
    QColor good;
    QColor warning;
    QColor bad;
    std::array<QColor, 5> marks;   // grounds under marked words, by MarkColor
    std::array<QColor, 5> pigment; // edges of cards, dots and underlines, by MarkColor

    const QColor &mark(MarkColor color) const { return marks[static_cast<size_t>(color)]; }
    const QColor &strong(MarkColor color) const { return pigment[static_cast<size_t>(color)]; }
};

const Tokens &lightTokens();
const Tokens &darkTokens();
/// The same table, or its twin in which marks have patterns.
const Tokens &withPatterns(const Tokens &tokens, bool patterns);

/// The table that this palette was made from.
const Tokens &tokensFor(const QPalette &palette);

/// The palette for widgets that know nothing of tokens.
QPalette makePalette(const Tokens &tokens);

/// Contrast of two opaque colours as WCAG 2 counts it: 1–21.
double contrastRatio(const QColor &one, const QColor &other);

} // namespace Pressmark
