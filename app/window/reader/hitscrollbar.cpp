#include "window/reader/hitscrollbar.h"

#include "window/appearance/tokens.h"

#include <QPainter>

namespace Pressmark {

namespace {

constexpr double TickHeight = 3;

} // namespace

HitScrollBar::HitScrollBar(QWidget *parent)
    : QScrollBar(Qt::Vertical, parent)
{ }

void HitScrollBar::setPlaces(const QList<double> &hits, const QList<MarkPlace> &marks)
{
    m_hits = hits;
    m_marks = marks;
    update();
}

void HitScrollBar::paintEvent(QPaintEvent *event)
{
    QScrollBar::paintEvent(event);
    const Tokens &tokens = tokensFor(palette());
    QPainter painter(this);
    const auto tick = [&](double share, double from, double to, const QColor &color) {
        const double y = share * (height() - TickHeight);
        painter.fillRect(QRectF(from * width(), y, (to - from) * width(), TickHeight), color);
    };
    for (const MarkPlace &mark : std::as_const(m_marks))
        tick(mark.share, 0, 0.4, tokens.strong(mark.color));
    for (const double hit : std::as_const(m_hits))
        tick(hit, 0.4, 1, tokens.accent);
}

} // namespace Pressmark
