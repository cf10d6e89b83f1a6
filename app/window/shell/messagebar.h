#pragma once

#include "base/error.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;

namespace Pressmark {

class ArchiveConnection;

/// The bar that says what happened, above the panes: news go by themselves, errors stay until they are closed.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showNews(const QString &text, const QString &action = {}, std::function<void()> act = {});
    /// News of an act, with a button that takes it back.
    void showAct(const QString &text, ArchiveConnection *connection);
    void showError(const Error &error);
    QString text() const;

private:
    void show(const QString &text, bool bad, const QString &action, std::function<void()> act);

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QTimer *m_timer;
    std::function<void()> m_act;
};

} // namespace Pressmark
