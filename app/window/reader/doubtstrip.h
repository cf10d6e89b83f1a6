#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace Pressmark {

/// Above an article: what is unsure about it, in words, and the way to what was left out.
class DoubtStrip : public QFrame
{
    Q_OBJECT

public:
    explicit DoubtStrip(QWidget *parent = nullptr);

    /// Hides itself if there is no doubt.
    void setDoubts(const QStringList &doubts, bool hasLeftOut);
    QString text() const;

Q_SIGNALS:
    void wholePageRequested();
    void detailsRequested();

private:
    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_show;
};

} // namespace Pressmark
