#include "storage/originalstore.h"

#include "storage/messages.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QUuid>

#include <zstd.h>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr qint64 LargestCompressed = qint64(16) << 20;
constexpr int CompressionLevel = 3;
const QString TemporaryPrefix = u"incoming-"_s;

Error writeError(const QString &path, int number)
{
    if (number == ENOSPC || number == EDQUOT)
        return {ErrorCode::DiskFull,
                StorageMessages::tr(
                    "The disk is full: the original could not be stored. Nothing that was saved before is lost; make "
                    "room and try again.")};
    return {ErrorCode::FileUnwritable,
            StorageMessages::tr("%1 could not be written: %2.").arg(path, QString::fromLocal8Bit(strerror(number)))};
}

/// Text compresses well; pictures and PDFs do not.
bool isWorthCompressing(const QByteArray &bytes)
{
    if (bytes.size() >= LargestCompressed || bytes.size() < 512)
        return false;
    return !bytes.left(1024).contains('\0') && !bytes.startsWith("%PDF-");
}

QByteArray compressed(const QByteArray &bytes)
{
    QByteArray result(static_cast<qsizetype>(ZSTD_compressBound(static_cast<size_t>(bytes.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compress(result.data(), static_cast<size_t>(result.size()), bytes.constData(),
                                      static_cast<size_t>(bytes.size()), CompressionLevel);
    Q_ASSERT(!ZSTD_isError(size));
    result.truncate(static_cast<qsizetype>(size));
    return result;
}

std::optional<QByteArray> decompressed(const QByteArray &bytes)
{
    const auto size = ZSTD_getFrameContentSize(bytes.constData(), static_cast<size_t>(bytes.size()));
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size > LargestCompressed)
        return std::nullopt;
    QByteArray result(static_cast<qsizetype>(size), Qt::Uninitialized);
    const size_t written = ZSTD_decompress(result.data(), size, bytes.constData(), static_cast<size_t>(bytes.size()));
    if (ZSTD_isError(written) || written != size)
        return std::nullopt;
    return result;
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    const QByteArray name = QFile::encodeName(path);
    const int file = ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0444);
    if (file < 0)
        return writeError(path, errno);
    qsizetype written = 0;
    int failure = 0;
    while (written < bytes.size() && failure == 0) {
        const ssize_t n = ::write(file, bytes.constData() + written, static_cast<size_t>(bytes.size() - written));
        if (n < 0 && errno != EINTR)
            failure = errno;
        written += std::max<ssize_t>(n, 0);
    }
    if (::close(file) != 0 && failure == 0)
        failure = errno;
    if (failure == 0)
        return {};
    ::unlink(name.constData());
    return writeError(path, failure);
}

/// Everything written to the file system of that folder is on the disk afterwards.
Result<void> syncFileSystem(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return writeError(folder, errno);
    const int failure = ::syncfs(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    return failure == 0 ? Result<void>() : writeError(folder, failure);
}

Result<void> syncPath(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return writeError(path, errno);
    const int failure = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    return failure == 0 ? Result<void>() : writeError(path, failure);
}

bool isHash(const QString &name)
{
    return name.size() == 64 && std::all_of(name.begin(), name.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

} // namespace

OriginalStore::OriginalStore(const QString &folder)
    : m_folder(folder)
{ }

QString OriginalStore::pathOf(const QString &sha256, bool isCompressed) const
{
    return m_folder + u'/' + sha256.left(2) + u'/' + sha256 + (isCompressed ? u".zst"_s : QString());
}

std::optional<QString> OriginalStore::findPath(const QString &sha256) const
{
    if (!isHash(sha256))
        return std::nullopt;
    for (const bool isCompressed : {true, false}) {
        const QString path = pathOf(sha256, isCompressed);
        if (QFile::exists(path))
            return path;
    }
    return std::nullopt;
}

bool OriginalStore::contains(const QString &sha256) const
{
    return findPath(sha256).has_value();
}

Result<QByteArray> OriginalStore::read(const QString &sha256) const
{
    const auto path = findPath(sha256);
    if (!path)
        return Error{ErrorCode::NotFound,
                     StorageMessages::tr("The original %1 is missing from the archive.").arg(sha256)};
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable,
                     StorageMessages::tr("%1 could not be read: %2.").arg(*path, file.errorString())};
    QByteArray bytes = file.readAll();
    if (path->endsWith(u".zst"))
        bytes = decompressed(bytes).value_or(QByteArray());
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    if (QString::fromLatin1(hash) != sha256)
        return Error{ErrorCode::Damaged,
                     StorageMessages::tr("The original %1 is damaged: its content has changed since it was stored.")
                         .arg(sha256)};
    return bytes;
}

Result<OriginalDescriptor> OriginalStore::open(const QString &sha256) const
{
    const auto path = findPath(sha256);
    if (!path)
        return Error{ErrorCode::NotFound,
                     StorageMessages::tr("The original %1 is missing from the archive.").arg(sha256)};
    const int descriptor = ::open(QFile::encodeName(*path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return Error{
            ErrorCode::FileUnreadable,
            StorageMessages::tr("%1 could not be read: %2.").arg(*path, QString::fromLocal8Bit(strerror(errno)))};
    return OriginalDescriptor{descriptor, path->endsWith(u".zst")};
}

void OriginalStore::removeTemporaries() const
{
    const QDir folder(m_folder);
    const QStringList names = folder.entryList({TemporaryPrefix + u'*'}, QDir::Files);
    for (const QString &name : names)
        QFile::remove(folder.filePath(name));
}

QList<QString> OriginalStore::list() const
{
    QList<QString> hashes;
    QDirIterator files(m_folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        const QString name = files.fileInfo().completeBaseName();
        if (isHash(name))
            hashes.append(name);
    }
    return hashes;
}

Result<void> OriginalStore::erase(const QString &sha256) const
{
    const auto path = findPath(sha256);
    if (!path)
        return {};
    QFile::setPermissions(*path, QFile::ReadOwner | QFile::WriteOwner);
    QFile file(*path);
    if (!file.open(QIODevice::ReadWrite))
        return writeError(*path, EACCES);
    const QByteArray zeros(1 << 16, '\0');
    for (qint64 left = file.size(); left > 0; left -= zeros.size())
        file.write(zeros.constData(), std::min<qint64>(left, zeros.size()));
    file.flush();
    const Result<void> synced = syncPath(*path);
    if (!synced)
        return synced.error();
    if (!file.remove())
        return writeError(*path, EACCES);
    return syncPath(QFileInfo(*path).path());
}

OriginalStore::Batch::Batch(const OriginalStore &store)
    : m_store(&store)
{ }

OriginalStore::Batch::~Batch()
{
    for (const Pending &pending : m_pending)
        QFile::remove(pending.temporary);
}

Result<StoredOriginal> OriginalStore::Batch::add(const QByteArray &bytes)
{
    StoredOriginal original;
    original.sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    original.size = bytes.size();
    const bool compress = isWorthCompressing(bytes);
    const QString final = m_store->pathOf(original.sha256, compress);
    const bool pending =
        std::any_of(m_pending.begin(), m_pending.end(), [&](const Pending &p) { return p.final == final; });
    if (pending || m_store->contains(original.sha256))
        return original;

    const QString temporary =
        m_store->m_folder + u'/' + TemporaryPrefix + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Result<void> written = writeFile(temporary, compress ? compressed(bytes) : bytes);
    if (!written)
        return written.error();
    m_pending.append({temporary, final});
    original.isNew = true;
    return original;
}

Result<void> OriginalStore::Batch::commit()
{
    if (m_pending.isEmpty())
        return {};
    const bool one = m_pending.size() == 1;
    Result<void> synced = one ? syncPath(m_pending.first().temporary) : syncFileSystem(m_store->m_folder);
    if (!synced)
        return synced;
    QSet<QString> folders{m_store->m_folder};
    for (const Pending &pending : m_pending) {
        const QString folder = QFileInfo(pending.final).path();
        if (!QDir().mkpath(folder))
            return writeError(folder, EACCES);
        if (::rename(QFile::encodeName(pending.temporary).constData(), QFile::encodeName(pending.final).constData())
            != 0)
            return writeError(pending.final, errno);
        folders.insert(folder);
    }
    m_pending.clear();
    if (!one)
        return syncFileSystem(m_store->m_folder);
    for (const QString &folder : folders) {
        synced = syncPath(folder);
        if (!synced)
            return synced;
    }
    return {};
}

} // namespace Pressmark
