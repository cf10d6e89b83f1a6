#pragma once

#include "window/reader/noticestrip.h"

namespace Pressmark {

/// Above an article: what is unsure about it, in words, and the way to what was left out.
class DoubtStrip : public NoticeStrip
{
    Q_OBJECT

public:
    explicit DoubtStrip(QWidget *parent = nullptr);

    /// Hides itself if there is no doubt.
    void setDoubts(const QStringList &doubts, bool hasLeftOut, bool isTranscribable);

Q_SIGNALS:
    void wholePageRequested();
    void detailsRequested();
    void transcriptionRequested();

private:
    QToolButton *m_show;
    QToolButton *m_type;
};

} // namespace Pressmark
