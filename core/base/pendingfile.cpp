#include "base/pendingfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace Pressmark {

using namespace Qt::StringLiterals;

namespace {

Error writeError(const QString &path, int number)
{
    const ErrorCode code =
        number == ENOSPC || number == EDQUOT || number == EFBIG ? ErrorCode::DiskFull : ErrorCode::FileUnwritable;
    const QString message = code == ErrorCode::DiskFull
        ? QCoreApplication::translate("Pressmark::PendingFile",
                                      "There is no room for %1 on the disk. Nothing was written and your archive is "
                                      "unchanged. Make room or choose another place.")
        : QCoreApplication::translate("Pressmark::PendingFile",
                                      "%1 could not be written (%2). What stood there before is unchanged. Choose a "
                                      "folder that you may write to.");
    return {code,
            code == ErrorCode::DiskFull ? message.arg(path)
                                        : message.arg(path, QString::fromLocal8Bit(std::strerror(number)))};
}

} // namespace

Result<PendingFile> PendingFile::create(const QString &path)
{
    static std::atomic<unsigned> counter = 0;
    const QFileInfo target(path);
    for (int attempt = 0; attempt < 100; ++attempt) {
        // 255 bytes is the longest name: the target's own is not part of it.
        const QString name = u".pressmark-%1-%2.part"_s.arg(QCoreApplication::applicationPid()).arg(counter++);
        const QString temporary = target.absolutePath() + u'/' + name;
        const int descriptor = ::open(QFile::encodeName(temporary).constData(),
                                      O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
        if (descriptor >= 0)
            return PendingFile(target.absoluteFilePath(), temporary, descriptor);
        if (errno != EEXIST)
            return writeError(path, errno);
    }
    return writeError(path, EEXIST);
}

PendingFile::PendingFile(const QString &path, const QString &temporary, int descriptor)
    : m_path(path)
    , m_temporary(temporary)
    , m_descriptor(descriptor)
{ }

PendingFile::PendingFile(PendingFile &&other) noexcept
    : m_path(other.m_path)
    , m_temporary(std::exchange(other.m_temporary, QString()))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
{ }

PendingFile::~PendingFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (!m_temporary.isEmpty())
        ::unlink(QFile::encodeName(m_temporary).constData());
}

Result<void> PendingFile::write(const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t count = ::write(m_descriptor, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (count < 0 && errno != EINTR)
            return failure();
        done += std::max<ssize_t>(count, 0);
    }
    return {};
}

Result<void> PendingFile::putInPlace()
{
    if (::fsync(m_descriptor) != 0)
        return failure();
    if (::rename(QFile::encodeName(m_temporary).constData(), QFile::encodeName(m_path).constData()) != 0)
        return failure();
    m_temporary.clear();
    const int folder =
        ::open(QFile::encodeName(QFileInfo(m_path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
    return {};
}

Error PendingFile::failure() const
{
    return writeError(m_path, errno);
}

} // namespace Pressmark
