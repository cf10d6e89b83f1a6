#include "storage/picturecache.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <zstd.h>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr QByteArrayView Mark("PMPIC1\n\0", 8);
constexpr qsizetype HeadSize = 16; // mark, width, height
constexpr quint32 LongestSide = 16'384;
constexpr qint64 MostPixels = 40'000'000;
constexpr int CopyLevel = 1;

/// Four bytes, the smallest part first.
quint32 numberAt(const QByteArray &bytes, qsizetype at)
{
    quint32 number = 0;
    for (qsizetype i = 3; i >= 0; --i)
        number = number << 8 | static_cast<quint8>(bytes[at + i]);
    return number;
}

QByteArray number(int value)
{
    QByteArray bytes;
    for (int shift = 0; shift < 32; shift += 8)
        bytes.append(static_cast<char>(value >> shift));
    return bytes;
}

} // namespace

PictureCache::PictureCache(const QString &folder, qint64 limit)
    : m_folder(folder)
    , m_limit(limit)
{ }

QString PictureCache::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/pressmark/pictures"_s;
}

QString PictureCache::pathOf(const QString &sha256) const
{
    return m_folder + u'/' + sha256;
}

std::optional<PictureCopy> PictureCache::read(const QString &sha256) const
{
    QFile file(pathOf(sha256));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray bytes = file.readAll();
    if (bytes.size() < HeadSize || !bytes.startsWith(Mark))
        return std::nullopt;
    const quint32 width = numberAt(bytes, 8);
    const quint32 height = numberAt(bytes, 12);
    if (width == 0 || height == 0 || width > LongestSide || height > LongestSide
        || qint64(width) * qint64(height) > MostPixels)
        return std::nullopt;
    PictureCopy copy{QSize(static_cast<int>(width), static_cast<int>(height)), {}};
    copy.pixels = QByteArray(qsizetype(width) * qsizetype(height) * 4, Qt::Uninitialized);
    const size_t got = ZSTD_decompress(copy.pixels.data(), static_cast<size_t>(copy.pixels.size()),
                                       bytes.constData() + HeadSize, static_cast<size_t>(bytes.size() - HeadSize));
    if (ZSTD_isError(got) || got != static_cast<size_t>(copy.pixels.size()))
        return std::nullopt;
    return copy;
}

void PictureCache::write(const QString &sha256, const PictureCopy &copy) const
{
    if (copy.size.isEmpty() || copy.pixels.size() != qsizetype(copy.size.width()) * copy.size.height() * 4)
        return;
    QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(static_cast<size_t>(copy.pixels.size()))),
                      Qt::Uninitialized);
    const size_t size = ZSTD_compress(packed.data(), static_cast<size_t>(packed.size()), copy.pixels.constData(),
                                      static_cast<size_t>(copy.pixels.size()), CopyLevel);
    if (ZSTD_isError(size) || !QDir().mkpath(m_folder))
        return;
    packed.truncate(static_cast<qsizetype>(size));
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QTemporaryFile file(m_folder + u"/incoming-XXXXXX"_s);
    const QByteArray head = Mark.toByteArray() + number(copy.size.width()) + number(copy.size.height());
    if (!file.open() || file.write(head) != head.size() || file.write(packed) != packed.size() || !file.flush())
        return;
    QFile::remove(pathOf(sha256));
    file.setAutoRemove(!file.rename(pathOf(sha256)));
    makeRoom();
}

void PictureCache::remove(const QString &sha256) const
{
    QFile::remove(pathOf(sha256));
}

void PictureCache::makeRoom() const
{
    const QFileInfoList files = QDir(m_folder).entryInfoList(QDir::Files, QDir::Time);
    qint64 size = 0;
    for (const QFileInfo &file : files) {
        size += file.size();
        if (size > m_limit)
            QFile::remove(file.filePath());
    }
}

} // namespace Pressmark
