#include "window/appearance/markpattern.h"

#include "window/appearance/tokens.h"

#include <QPainter>
#include <QPixmapCache>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr int Tile = 8;     // pixels; patterns repeat after as many
constexpr int Fineness = 2; // dots of the tile to a pixel
constexpr double Thick = 1.4;

/// Against the ground, below letters: they stay legible on it.
QColor inkOf(MarkColor color, const Tokens &tokens)
{
    QColor ink = tokens.dark ? tokens.page : tokens.strong(color);
    ink.setAlphaF(tokens.dark ? 0.65F : 0.5F);
    return ink;
}

void drawTile(QPainter &painter, MarkColor color)
{
    const auto slanted = [&painter](bool rising) {
        for (const int shift : {-Tile, 0, Tile}) { // goes on in the tiles beside it
            const QPointF from(shift - 1, rising ? Tile + 1 : -1);
            const QPointF to(shift + Tile + 1, rising ? -1 : Tile + 1);
            painter.drawLine(from, to);
        }
    };
    switch (color) {
    case MarkColor::Yellow:
        break;
    case MarkColor::Green:
        slanted(true);
        break;
    case MarkColor::Blue:
        for (const QPointF &dot : {QPointF(2, 2), QPointF(6, 6)})
            painter.drawEllipse(dot, 0.9, 0.9);
        break;
    case MarkColor::Red:
        slanted(true);
        slanted(false);
        break;
    case MarkColor::Violet:
        painter.drawLine(QPointF(2, -1), QPointF(2, Tile + 1));
        painter.drawLine(QPointF(6, -1), QPointF(6, Tile + 1));
        break;
    }
}

/// Drawn once, since a page has hundreds of lines.
QPixmap tileOf(MarkColor color, const QColor &ink)
{
    const QString key = u"pressmark pattern %1 %2"_s.arg(markColorName(color), ink.name(QColor::HexArgb));
    QPixmap tile;
    if (QPixmapCache::find(key, &tile))
        return tile;
    tile = QPixmap(Tile * Fineness, Tile * Fineness);
    tile.fill(Qt::transparent);
    {
        QPainter painter(&tile);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(Fineness, Fineness);
        painter.setPen(QPen(ink, Thick));
        painter.setBrush(ink);
        drawTile(painter, color);
    }
    QPixmapCache::insert(key, tile);
    return tile;
}

QBrush patternOf(MarkColor color, const Tokens &tokens)
{
    QBrush brush(tileOf(color, inkOf(color, tokens)));
    brush.setTransform(QTransform::fromScale(1.0 / Fineness, 1.0 / Fineness));
    return brush;
}

} // namespace

void paintMarkPattern(QPainter &painter, const QRectF &ground, MarkColor color, const Tokens &tokens, qreal radius)
{
    if (!tokens.patterns || color == MarkColor::Yellow)
        return;
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(patternOf(color, tokens));
    painter.drawRoundedRect(ground, radius, radius);
    painter.restore();
}

QPen markPen(MarkColor color, qreal width, const Tokens &tokens)
{
    constexpr Qt::PenStyle Styles[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine};
    const Qt::PenStyle style = tokens.patterns ? Styles[static_cast<size_t>(color)] : Qt::SolidLine;
    return QPen(tokens.strong(color), width, style, Qt::FlatCap);
}

QChar markSign(MarkColor color, const Tokens &tokens)
{
    constexpr char16_t Signs[] = {u'■', u'▨', u'░', u'▩', u'▥'};
    return tokens.patterns ? Signs[static_cast<size_t>(color)] : Signs[0];
}

} // namespace Pressmark
