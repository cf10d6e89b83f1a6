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

Q_SIGNALS:
    /// The version is to be seen beside what is shown.
    void compareRequested(Pressmark::RevisionId version);
    /// The capture is to become an article of its own.
    void splitRequested(Pressmark::CaptureId capture);
    /// A collection is to keep the article on the version, or not to any more.
    void pinRequested(Pressmark::RevisionId version);
    void unpinRequested(Pressmark::CollectionId collection);

private:
    void addActs(QGridLayout *grid, const Version &version, const ArticleContent &content);

    QWidget *makeCard(const Version &version, const ArticleContent &content);
    void addRow(QGridLayout *grid, const QString &name, const QString &value, bool monospaced = false);

    QVBoxLayout *m_column;
};

} // namespace Pressmark
