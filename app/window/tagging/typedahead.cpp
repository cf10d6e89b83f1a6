#include "window/tagging/typedahead.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <utility>

namespace Pressmark {

namespace {

constexpr int Patience = 5000; // milliseconds

bool isText(const QKeyEvent &key)
{
    return !key.text().isEmpty() && (key.text().front().isPrint() || key.key() == Qt::Key_Return);
}

} // namespace

TypedAhead::TypedAhead(QObject *parent)
    : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(Patience);
    m_patience.callOnTimeout(this, [this] { take(); });
}

void TypedAhead::start()
{
    m_typed.clear();
    m_patience.start();
    if (!std::exchange(m_listening, true))
        QCoreApplication::instance()->installEventFilter(this);
}

QString TypedAhead::take()
{
    m_patience.stop();
    if (std::exchange(m_listening, false))
        QCoreApplication::instance()->removeEventFilter(this);
    return std::exchange(m_typed, {});
}

bool TypedAhead::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        take();
        return false;
    }
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool held = key.modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (key.key() == Qt::Key_Escape || held) {
        take();
        return false;
    }
    event->accept(); // so that no shortcut takes it
    if (event->type() == QEvent::KeyPress) {
        if (key.key() == Qt::Key_Backspace)
            m_typed.chop(1);
        else if (isText(key))
            m_typed += key.key() == Qt::Key_Return ? QStringLiteral("\n") : key.text();
    }
    return true;
}

} // namespace Pressmark
