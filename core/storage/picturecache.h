#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

#include <optional>

namespace Pressmark {

/// A decoded copy of a picture: 32-bit ARGB premultiplied, rows without padding.
struct PictureCopy
{
    QSize size;
    QByteArray pixels;

    bool operator==(const PictureCopy &) const = default;
};

/// A folder of decoded copies of stored pictures, by the SHA-256 of the original. All of it can be made anew; the oldest
/// copies go when it grows too large.
class PictureCache
{
public:
    explicit PictureCache(const QString &folder = usualFolder(), qint64 limit = qint64(256) << 20);

    /// In the person's cache folder (XDG_CACHE_HOME).
    static QString usualFolder();

    std::optional<PictureCopy> read(const QString &sha256) const;
    /// A copy that cannot be written is not there the next time; that is all.
    void write(const QString &sha256, const PictureCopy &copy) const;
    void remove(const QString &sha256) const;

private:
    QString pathOf(const QString &sha256) const;
    void makeRoom() const;

    QString m_folder;
    qint64 m_limit;
};

} // namespace Pressmark
