#pragma once

#include "model/tag.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace Pressmark {

class FlowLayout;

/// What can be decided on an article while going through a list, with its key, and how far one has come.
class TriageBar : public QWidget
{
    Q_OBJECT

public:
    enum class Choice { Read, Pass, Skip, Trash, Back, End };
    Q_ENUM(Choice)

    explicit TriageBar(QWidget *parent = nullptr);

    /// `position` from 0.
    void setProgress(qsizetype position, qsizetype size);
    /// The tags that have a key.
    void setTags(const QList<Tag> &tags);
    QString progressText() const;

Q_SIGNALS:
    void chosen(Pressmark::TriageBar::Choice choice);
    void tagChosen(int digit);

private:
    QLabel *m_progressText;
    QProgressBar *m_progress;
    FlowLayout *m_tags;
    QList<Tag> m_shown;
};

} // namespace Pressmark
