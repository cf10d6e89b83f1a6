#include "window/searching/histogram.h"

#include "window/appearance/tokens.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace Pressmark {

namespace {

constexpr int SideMargin = 12;
constexpr int TopMargin = 6;
constexpr int BottomMargin = 4;
constexpr qreal Widest = 48; // of a bar with its gap

} // namespace

Histogram::Histogram(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Articles by year"));
}

void Histogram::setCounts(const QList<TimeCount> &counts)
{
    if (m_counts == counts)
        return;
    m_counts = counts;
    m_current = -1;
    QStringList parts;
    QList<ChartBar> bars;
    for (qsizetype i = 0; i < m_counts.size(); ++i) {
        parts.append(describe(i));
        bars.append({m_counts[i].label, m_counts[i].count});
    }
    m_chart = Chart(bars);
    setAccessibleDescription(parts.join(QLatin1Char(';')));
    update();
}

QRectF Histogram::barRect(qsizetype i) const
{
    return m_chart.column(i, columns(), 1, Widest);
}

QRectF Histogram::columns() const
{
    return QRectF(rect()).adjusted(SideMargin, TopMargin, -SideMargin, -BottomMargin);
}

qsizetype Histogram::barAt(const QPointF &place) const
{
    for (qsizetype i = 0; i < m_counts.size(); ++i) {
        const QRectF bar = barRect(i);
        if (place.x() >= bar.left() - 1 && place.x() <= bar.right() + 1)
            return i;
    }
    return -1;
}

QString Histogram::describe(qsizetype i) const
{
    const TimeCount &count = m_counts.at(i);
    return tr("%1: %n article(s)", nullptr, static_cast<int>(count.count)).arg(count.label);
}

void Histogram::setCurrent(qsizetype current)
{
    if (m_current == current)
        return;
    m_current = current;
    update();
}

bool Histogram::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const qsizetype bar = barAt(help->pos());
        if (bar >= 0)
            QToolTip::showText(help->globalPos(), describe(bar), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void Histogram::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    m_chart.paintColumns(painter, columns(), {.bars = tokens.bars, .chosen = tokens.accent}, Widest, m_current);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 4, 4);
    }
}

void Histogram::mouseMoveEvent(QMouseEvent *event)
{
    setCurrent(barAt(event->position()));
}

void Histogram::mousePressEvent(QMouseEvent *event)
{
    const qsizetype bar = barAt(event->position());
    if (event->button() == Qt::LeftButton && bar >= 0)
        Q_EMIT timeChosen(m_counts.at(bar).label);
}

void Histogram::leaveEvent(QEvent *)
{
    setCurrent(-1);
}

void Histogram::keyPressEvent(QKeyEvent *event)
{
    const qsizetype last = m_counts.size() - 1;
    if (event->key() == Qt::Key_Left)
        setCurrent(std::max<qsizetype>(0, m_current - 1));
    else if (event->key() == Qt::Key_Right)
        setCurrent(std::min(last, m_current + 1));
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_current >= 0)
        Q_EMIT timeChosen(m_counts.at(m_current).label);
    else
        QWidget::keyPressEvent(event);
}

} // namespace Pressmark
