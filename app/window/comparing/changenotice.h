#pragma once

#include "window/reader/noticestrip.h"

namespace Pressmark {

struct ArticleContent;

/// Above an article of which a newer version was captured: what differs, and the way to both versions. It sounds an
/// alarm when a marked passage is gone.
class ChangeNotice : public NoticeStrip
{
    Q_OBJECT

public:
    explicit ChangeNotice(QWidget *parent = nullptr);

    /// Hides itself if nothing changed, or the change was seen.
    void setContent(const ArticleContent &content);
    bool isAlarm() const { return m_isAlarm; }

Q_SIGNALS:
    void compareRequested();
    void seen();

private:
    bool m_isAlarm = false;
};

} // namespace Pressmark
