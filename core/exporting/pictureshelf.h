#pragma once

#include <QByteArray>

#include <memory>

class QTemporaryFile;

namespace Pressmark {

/// A picture on a shelf, or none.
class KeptPicture
{
public:
    bool isEmpty() const { return m_size == 0; }
    QByteArray bytes() const;

    bool operator==(const KeptPicture &) const = default;

private:
    friend class PictureShelf;

    std::shared_ptr<QTemporaryFile> m_file;
    qint64 m_at = 0;
    qint64 m_size = 0;
    QByteArray m_bytes; // if the disk could not take it
};

/// Keeps pictures, as they are encoded, on the disk, since those of a whole report need not be in memory. Copies are the
/// same shelf; what is on it can be had as long as a picture is there.
class PictureShelf
{
public:
    PictureShelf();

    KeptPicture keep(const QByteArray &bytes) const;

private:
    std::shared_ptr<QTemporaryFile> m_file;
};

} // namespace Pressmark
