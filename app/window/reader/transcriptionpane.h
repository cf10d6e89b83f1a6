#pragma once

#include "model/id.h"

#include <QFrame>

#include <optional>

class QPlainTextEdit;

namespace Pressmark {

struct ArticleContent;

/// Where people type the text of a picture or a scan, below it. What was typed is kept when they go on to another article.
class TranscriptionPane : public QFrame
{
    Q_OBJECT

public:
    explicit TranscriptionPane(QWidget *parent = nullptr);

    /// Requires: the content has a revision.
    void open(const ArticleContent &content);
    /// Keeps what was typed, unless it is of this article and typing may go on.
    void leaveFor(std::optional<ArticleId> article);

Q_SIGNALS:
    void textTyped(Pressmark::ArticleId article, const QString &text);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keep();
    void close();

    QPlainTextEdit *m_edit;
    ArticleId m_article;
    QString m_before;
};

} // namespace Pressmark
