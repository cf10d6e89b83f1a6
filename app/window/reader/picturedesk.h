#pragma once

#include "model/body.h"

#include <QHash>
#include <QList>
#include <QWidget>

namespace Pressmark {

class ArticleView;
class PictureLoader;

/// Brings the pictures that views want from the loader to them, and opens those that are clicked.
class PictureDesk : public QObject
{
    Q_OBJECT

public:
    explicit PictureDesk(QWidget *window);

    void addView(ArticleView *view);
    /// Null while no archive is open; stays the caller's.
    void setLoader(PictureLoader *loader);
    /// What is stored with the capture that is going to be shown: name → SHA-256. What another article wanted is not
    /// loaded any more.
    void setStored(const QHash<QString, QString> &stored, bool sameArticle);

private:
    void open(const QString &original, const Figure &figure);

    QWidget *m_window;
    QList<ArticleView *> m_views;
    PictureLoader *m_loader = nullptr;
};

} // namespace Pressmark
