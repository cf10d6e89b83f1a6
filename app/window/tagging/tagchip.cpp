#include "window/tagging/tagchip.h"

#include "window/appearance/theme.h"
#include "window/appearance/tokens.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Pressmark {

namespace {

constexpr int ChipMargin = 8;
constexpr int Dot = 9;
constexpr int DotGap = 5;
constexpr int Cross = 14;

} // namespace

TagChip::TagChip(const QString &name, const QColor &color, bool small, QWidget *parent)
    : QAbstractButton(parent)
    , m_color(color)
    , m_small(small)
{
    setText(name);
    setFont(interfaceFont(small ? 11.5 : 12.5));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Tag %1").arg(name));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void TagChip::setRemovable(bool removable)
{
    m_removable = removable;
    setAccessibleDescription(removable ? tr("Press Delete to take it off") : QString());
    updateGeometry();
    update();
}

void TagChip::setTinted(bool tinted)
{
    m_tinted = tinted;
    update();
}

QSize TagChip::sizeHint() const
{
    // A pixel more: the advance is rounded, and a name must not be cut for a part of a pixel.
    int width = 2 * ChipMargin + fontMetrics().horizontalAdvance(text()) + 1;
    if (m_color.isValid())
        width += Dot + DotGap;
    if (m_removable)
        width += Cross;
    return {width, m_small ? 19 : 21};
}

QSize TagChip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 60), sizeHint().height()};
}

QRect TagChip::crossRect() const
{
    const QRect right(width() - Cross - ChipMargin / 2, 0, Cross + ChipMargin / 2, height());
    return QStyle::visualRect(layoutDirection(), rect(), right);
}

void TagChip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(tokens.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(m_tinted ? tokens.selection : underMouse() ? tokens.line : tokens.chip);
    const qreal radius = m_tinted ? 4 : height() / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);

    QRect inside = rect().adjusted(ChipMargin, 0, -ChipMargin, 0);
    if (m_removable)
        inside.setRight(inside.right() - Cross);
    if (m_color.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_color);
        const QRect dot(inside.left(), (height() - Dot) / 2, Dot, Dot);
        painter.drawEllipse(QStyle::visualRect(layoutDirection(), rect(), dot));
        inside.setLeft(inside.left() + Dot + DotGap);
    }
    painter.setPen(m_tinted ? tokens.accent : m_small ? tokens.mutedInk : tokens.ink);
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), inside);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeading,
                     fontMetrics().elidedText(text(), Qt::ElideRight, inside.width()));
    if (m_removable) {
        const bool over = underMouse() && crossRect().contains(mapFromGlobal(QCursor::pos()));
        painter.setPen(QPen(over ? tokens.bad : tokens.mutedInk, 1.3));
        const QPointF middle = QRectF(crossRect()).center();
        painter.drawLine(middle + QPointF(-3, -3), middle + QPointF(3, 3));
        painter.drawLine(middle + QPointF(-3, 3), middle + QPointF(3, -3));
    }
}

void TagChip::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_removable && event->button() == Qt::LeftButton && crossRect().contains(event->pos())) {
        setDown(false);
        Q_EMIT removeRequested();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void TagChip::keyPressEvent(QKeyEvent *event)
{
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT removeRequested();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace Pressmark
