#pragma once

#include "archive/articles.h"

#include <QWidget>

class QVBoxLayout;

namespace Pressmark {

/// A row of the list, and the words that make it similar.
struct SimilarRow
{
    ArticleRow article;
    QStringList words;
};

/// The rows of the articles that are most similar to this one, at most `limit`.
Result<QList<SimilarRow>> readSimilar(const Session &session, ArticleId article, int limit);

/// Similar articles by their titles, to be opened. Hidden while there are none.
class SimilarList : public QWidget
{
    Q_OBJECT

public:
    explicit SimilarList(QWidget *parent = nullptr);

    void setRows(const QList<SimilarRow> &rows);

Q_SIGNALS:
    void articleChosen(Pressmark::ArticleId article);

private:
    QVBoxLayout *m_column;
    QList<QWidget *> m_links;
};

} // namespace Pressmark
