#include "window/shell/messagebar.h"

#include "window/appearance/icons.h"
#include "window/appearance/tokens.h"
#include "window/connection/archiveconnection.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QStyle>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Pressmark {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_timer(new QTimer(this))
{
    setObjectName(u"messageBar"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QToolButton(this);
    close->setIcon(lineIcon(u"close"_s));
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close this message"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 8, 6);
    row->setSpacing(10);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(close);

    m_timer->setSingleShot(true);
    m_timer->setInterval(8000);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    const auto act = [this] {
        hide();
        if (m_act)
            m_act();
    };
    connect(m_action, &QPushButton::clicked, this, act);
    hide();
}

void MessageBar::showNews(const QString &text, const QString &action, std::function<void()> act)
{
    show(text, false, action, std::move(act));
    if (action.isEmpty())
        m_timer->start();
}

void MessageBar::showAct(const QString &text, ArchiveConnection *connection)
{
    showNews(text, tr("Undo"), [connection = QPointer(connection)] {
        if (connection)
            connection->undo();
    });
}

void MessageBar::showError(const Error &error)
{
    show(error.message, true, {}, {});
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::show(const QString &text, bool bad, const QString &action, std::function<void()> act)
{
    m_timer->stop();
    const Tokens &tokens = tokensFor(palette());
    m_icon->setPixmap(
        linePixmap(bad ? u"warning"_s : u"info"_s, bad ? tokens.bad : tokens.accent, 16, devicePixelRatioF()));
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_act = std::move(act);
    setProperty("bad", bad);
    style()->unpolish(this);
    style()->polish(this);
    setAccessibleName(text);
    QFrame::show();
}

} // namespace Pressmark
