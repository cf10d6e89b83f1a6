#pragma once

#include "base/result.h"

#include <QCache>
#include <QHash>
#include <QObject>
#include <QPixmap>
#include <QPointer>

namespace Pressmark {

class PageRenderer;

/// The pictures of the pages of one PDF, rendered when they are asked for, and kept as long as there is room.
class PagePictures : public QObject
{
    Q_OBJECT

public:
    explicit PagePictures(QObject *parent);

    /// `renderer` stays the caller's and may be null: then there are none.
    void setOriginal(const QString &original, PageRenderer *renderer);
    /// What there is now, if need be in another size, until the one of this size comes. Null if there is nothing yet.
    const QPixmap *picture(int page, const QSizeF &size);
    /// Why there is none; empty if one may come.
    QString failure(int page) const { return m_failures.value(page); }

Q_SIGNALS:
    void changed();

private:
    struct Kept
    {
        QPixmap picture;
        int width; // that was asked for
    };

    void keep(const QString &original, int page, const QImage &picture);
    void fail(const QString &original, int page, const Error &error);

    QPointer<PageRenderer> m_renderer;
    QString m_original;
    QCache<int, Kept> m_kept;
    QHash<int, int> m_asked; // in which width
    QHash<int, QString> m_failures;
};

} // namespace Pressmark
