#pragma once

#include <QFrame>

class QColor;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace Pressmark {

/// A strip above an article that tells something, with links to what can be done about it. Hidden at first.
class NoticeStrip : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeStrip(QWidget *parent = nullptr);

    QString text() const;

protected:
    /// Behind the links that were added before.
    QToolButton *addLink(const QString &text);
    void setNotice(const QString &text, const QColor &icon);

private:
    QLabel *m_icon;
    QLabel *m_text;
    QHBoxLayout *m_links;
};

} // namespace Pressmark
