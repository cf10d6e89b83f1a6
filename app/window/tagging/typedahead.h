#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

namespace Pressmark {

/// Keeps what a person types between asking for a field and its appearance, so that no letter acts as a shortcut or is
/// lost. Ends by itself with a click, Escape, or after some seconds; what was typed is forgotten then.
class TypedAhead : public QObject
{
    Q_OBJECT

public:
    explicit TypedAhead(QObject *parent = nullptr);

    /// Keeps what is typed anywhere in the program from now on.
    void start();
    /// What was typed since; "" if nothing was. Typing is as usual again.
    QString take();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_listening = false;
    QString m_typed;
    QTimer m_patience;
};

} // namespace Pressmark
