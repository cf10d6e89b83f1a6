#pragma once

#include "window/reader/articlecontent.h"

#include <QScrollArea>

class QGridLayout;
class QVBoxLayout;

namespace Pressmark {

/// When, from where and how each capture of an article came in, its hash, and what was read from it with which doubts.
class CapturesView : public QScrollArea
{
    Q_OBJECT

public:
    explicit CapturesView(QWidget *parent = nullptr);

    void setContent(const ArticleContent &content);
    void clear();

private:
    QWidget *makeCard(const Capture &capture, const ArticleContent &content);
    void addRow(QGridLayout *grid, const QString &name, const QString &value, bool monospaced = false);

    QVBoxLayout *m_column;
};

} // namespace Pressmark
