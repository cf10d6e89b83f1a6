#include "window/reader/blockmargin.h"

#include "text/leftoutwords.h"
#include "window/appearance/icons.h"
#include "window/appearance/tokens.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr int SignSize = 14;
constexpr int GapHeight = 14;

} // namespace

BlockMargin::BlockMargin(Blocks blocks, QWidget *viewport, QWidget *parent)
    : QWidget(parent)
    , m_blocks(std::move(blocks))
{
    setMouseTracking(true);
    setFocusPolicy(Qt::NoFocus); // the command does the same by key
    setAccessibleName(tr("Signs beside the paragraphs"));
    viewport->setMouseTracking(true);
    viewport->installEventFilter(this);
}

void BlockMargin::setNotes(const BlockNotes &notes)
{
    m_notes = notes;
    m_hovered.reset();
    update();
}

QString BlockMargin::words(qsizetype number) const
{
    const Block *block = m_blocks.block(number);
    if (!block)
        return {};
    QStringList sentences;
    const int articles = m_notes.repeated.value(number);
    if (!block->kept)
        sentences.append(tr("Left out: %1.").arg(leftOutWords(block->leftOut)));
    if (articles > 0 && m_notes.source.isEmpty())
        sentences.append(tr("This paragraph stands in %n article(s).", nullptr, articles));
    else if (articles > 0)
        sentences.append(tr("This paragraph stands in %n article(s) of %1.", nullptr, articles).arg(m_notes.source));
    if (m_notes.correctable)
        sentences.append(block->kept ? tr("Click to leave this part out.") : tr("Click to restore this part."));
    return sentences.join(u'\n');
}

QString BlockMargin::gapWords(qsizetype number) const
{
    const Block *block = m_blocks.block(number);
    if (!block || !block->kept)
        return {};
    QStringList parts;
    for (block = m_blocks.block(++number); block && !block->kept; block = m_blocks.block(++number)) {
        if (m_blocks.rect(number).isValid())
            return {};
        parts.append(leftOutWords(block->leftOut));
    }
    if (!block || parts.isEmpty())
        return {};
    const int count = static_cast<int>(parts.size());
    parts.removeDuplicates();
    return tr("%n part(s) left out here: %1.", nullptr, count).arg(parts.join(u", "_s));
}

QRect BlockMargin::gapPlace(qsizetype block) const
{
    return {0, m_blocks.rect(block).bottom() - 2, Width, GapHeight}; // between two paragraphs
}

std::optional<qsizetype> BlockMargin::gapAt(int y) const
{
    for (const qsizetype block : m_blocks.visible()) {
        const QRect place = gapPlace(block);
        if (y >= place.top() && y <= place.bottom() && !gapWords(block).isEmpty())
            return block;
    }
    return {};
}

/// The icon that stands beside a block now.
QString BlockMargin::signOf(qsizetype number) const
{
    const Block *block = m_blocks.block(number);
    if (!block)
        return {};
    if (m_notes.correctable && !block->kept)
        return u"add"_s;
    if (m_notes.correctable && m_hovered == number)
        return u"close"_s;
    return m_notes.repeated.contains(number) ? u"repeated"_s : QString();
}

void BlockMargin::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.page);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const qsizetype block : m_blocks.visible()) {
        if (!gapWords(block).isEmpty()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(tokens.mutedInk);
            for (const int x : {4, 9, 14})
                painter.drawEllipse(QPointF(x, gapPlace(block).center().y()), 1.2, 1.2);
        }
        const QString sign = signOf(block);
        if (sign.isEmpty())
            continue;
        const QRect place(2, m_blocks.rect(block).top() + 7, SignSize, SignSize);
        const bool active = m_hovered == block && m_notes.correctable;
        if (active) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(tokens.hover);
            painter.drawRoundedRect(place.adjusted(-2, -2, 2, 2), 4, 4);
        }
        painter.drawPixmap(place,
                           linePixmap(sign, active ? tokens.accent : tokens.mutedInk, SignSize, devicePixelRatioF()));
    }
}

bool BlockMargin::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto gap = gapAt(help->pos().y());
    const auto block = m_blocks.at(help->pos().y());
    const QString text = gap ? gapWords(*gap) : block && !signOf(*block).isEmpty() ? words(*block) : QString();
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, this);
    return true;
}

bool BlockMargin::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::MouseMove)
        hover(m_blocks.at(static_cast<QMouseEvent *>(event)->pos().y()));
    else if (event->type() == QEvent::Leave)
        hover({});
    return false;
}

void BlockMargin::mouseMoveEvent(QMouseEvent *event)
{
    hover(m_blocks.at(event->pos().y()));
}

void BlockMargin::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const auto block = m_blocks.at(event->pos().y());
    if (const auto gap = gapAt(event->pos().y()))
        Q_EMIT gapChosen(*gap);
    else if (block && m_notes.correctable)
        Q_EMIT toggled(*block);
}

void BlockMargin::leaveEvent(QEvent *)
{
    hover({});
}

void BlockMargin::hover(std::optional<qsizetype> block)
{
    if (block == m_hovered)
        return;
    m_hovered = block;
    setCursor(block && m_notes.correctable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

} // namespace Pressmark
