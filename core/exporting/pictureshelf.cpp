#include "exporting/pictureshelf.h"

#include <QTemporaryFile>

namespace Pressmark {

QByteArray KeptPicture::bytes() const
{
    return m_file && m_file->seek(m_at) ? m_file->read(m_size) : m_bytes;
}

PictureShelf::PictureShelf()
    : m_file(std::make_shared<QTemporaryFile>())
{ }

KeptPicture PictureShelf::keep(const QByteArray &bytes) const
{
    KeptPicture picture;
    picture.m_size = bytes.size();
    if (bytes.isEmpty())
        return picture;
    const bool isOpen = m_file->isOpen() || m_file->open();
    picture.m_at = m_file->size();
    if (isOpen && m_file->seek(picture.m_at) && m_file->write(bytes) == bytes.size() && m_file->flush())
        picture.m_file = m_file;
    else
        picture.m_bytes = bytes;
    return picture;
}

} // namespace Pressmark
