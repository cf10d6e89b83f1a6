#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace Pressmark {

struct ArticleContent;

/// Above an article of which a newer version was captured: what differs, and the way to both versions. It sounds an
/// alarm when a marked passage is gone.
class ChangeNotice : public QFrame
{
    Q_OBJECT

public:
    explicit ChangeNotice(QWidget *parent = nullptr);

    /// Hides itself if nothing changed, or the change was seen.
    void setContent(const ArticleContent &content);
    QString text() const;
    bool isAlarm() const { return m_isAlarm; }

Q_SIGNALS:
    void compareRequested();
    void seen();

private:
    bool m_isAlarm = false;
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace Pressmark
