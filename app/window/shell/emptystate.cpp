#include "window/shell/emptystate.h"

#include "window/appearance/theme.h"
#include "window/appearance/tokens.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace Pressmark {

EmptyState::EmptyState(Look look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_content(new QWidget(this))
    , m_heading(new QLabel(m_content))
    , m_text(new QLabel(m_content))
    , m_buttons(new QBoxLayout(look == Look::DropZone ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom))
{
    const bool large = look == Look::DropZone;
    m_heading->setFont(large ? readingFont(25) : interfaceFont(14, true));
    if (large) {
        QFont bold = m_heading->font();
        bold.setBold(true);
        m_heading->setFont(bold);
    }
    for (QLabel *label : {m_heading, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_text->setProperty("muted", true);
    m_buttons->setSpacing(8);
    m_buttons->setAlignment(Qt::AlignCenter);

    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(large ? 10 : 6);
    column->addWidget(m_heading);
    column->addWidget(m_text);
    column->addSpacing(large ? 14 : 6);
    column->addLayout(m_buttons);
    m_content->setMinimumWidth(large ? 470 : 0);
    m_content->setMaximumWidth(large ? 470 : 260);

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(Margin, Margin, Margin, Margin);
    outer->addStretch();
    auto *row = new QHBoxLayout; // an alignment would lose the height that wrapped lines need
    row->addStretch(1);
    row->addWidget(m_content, 1000); // all that there is, up to its greatest width
    row->addStretch(1);
    outer->addLayout(row);
    outer->addStretch();
}

void EmptyState::setWords(const QString &heading, const QString &text)
{
    m_heading->setText(heading);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

QPushButton *EmptyState::addButton(const QString &text, const QIcon &icon, bool primary)
{
    auto *button = new QPushButton(icon, text, m_content);
    button->setProperty("primary", primary);
    m_buttons->addWidget(button);
    return button;
}

QRect EmptyState::frameRect() const
{
    const QRect content = m_content->geometry().adjusted(-48, -48, 48, 44);
    return content.intersected(rect().adjusted(8, 8, -8, -8));
}

void EmptyState::paintEvent(QPaintEvent *)
{
    if (m_look != Look::DropZone)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(tokensFor(palette()).mutedInk, 1.5);
    QColor faint = pen.color();
    faint.setAlphaF(0.45F);
    pen.setColor(faint);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(frameRect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12);
}

} // namespace Pressmark
