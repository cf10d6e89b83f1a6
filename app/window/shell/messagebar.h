#pragma once

#include "base/error.h"

#include <QFrame>
#include <QList>

#include <array>
#include <functional>

class QLabel;
class QPushButton;
class QTimer;

namespace Pressmark {

class ArchiveConnection;

/// What a person can do about news.
struct NewsAction
{
    QString text;
    std::function<void()> act;
};

/// The bar that says what happened, above the panes: news go by themselves, errors stay until they are closed.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showNews(const QString &text, const QString &action = {}, std::function<void()> act = {});
    /// One or two actions; the bar stays until one is chosen.
    void showNews(const QString &text, const QList<NewsAction> &actions);
    /// News of an act that was just done, with a button that takes it back; they go when the next one is done.
    void showAct(const QString &text, ArchiveConnection *connection);
    void showError(const Error &error);
    QString text() const;

private:
    void show(const QString &text, bool bad, const QList<NewsAction> &actions);

    QLabel *m_icon;
    QLabel *m_text;
    std::array<QPushButton *, 2> m_buttons;
    QTimer *m_timer;
    QList<NewsAction> m_actions; // of the buttons, from the first on
    QMetaObject::Connection m_nextAct;
};

} // namespace Pressmark
