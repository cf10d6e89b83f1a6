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
    , m_buttons{new QPushButton(this), new QPushButton(this)}
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
    for (QPushButton *button : m_buttons)
        row->addWidget(button);
    row->addWidget(close);

    m_timer->setSingleShot(true);
    m_timer->setInterval(8000);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        const auto act = [this, i] {
            hide();
            m_actions.at(static_cast<qsizetype>(i)).act();
        };
        connect(m_buttons[i], &QPushButton::clicked, this, act);
    }
    hide();
}

void MessageBar::showNews(const QString &text, const QString &action, std::function<void()> act)
{
    showNews(text, action.isEmpty() ? QList<NewsAction>() : QList<NewsAction>{{action, std::move(act)}});
}

void MessageBar::showNews(const QString &text, const QList<NewsAction> &actions)
{
    show(text, false, actions);
    if (actions.isEmpty())
        m_timer->start();
}

void MessageBar::showAct(const QString &text, ArchiveConnection *connection)
{
    showNews(text, tr("Undo"), [connection = QPointer(connection)] {
        if (connection)
            connection->undo();
    });
    // What is undone is the last act: after another one that would not be this one.
    const auto leave = [this](const ArchiveChange &change) {
        if (change.operations)
            hide();
    };
    m_nextAct = connect(connection, &ArchiveConnection::changed, this, leave);
}

void MessageBar::showError(const Error &error)
{
    show(error.message, true, {});
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::show(const QString &text, bool bad, const QList<NewsAction> &actions)
{
    m_timer->stop();
    disconnect(m_nextAct);
    const Tokens &tokens = tokensFor(palette());
    m_icon->setPixmap(
        linePixmap(bad ? u"warning"_s : u"info"_s, bad ? tokens.bad : tokens.accent, 16, devicePixelRatioF()));
    m_text->setText(text);
    m_actions = actions;
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        const NewsAction action = actions.value(static_cast<qsizetype>(i));
        m_buttons[i]->setText(action.text);
        m_buttons[i]->setVisible(!action.text.isEmpty());
    }
    setProperty("bad", bad);
    style()->unpolish(this);
    style()->polish(this);
    setAccessibleName(text);
    QFrame::show();
}

} // namespace Pressmark
