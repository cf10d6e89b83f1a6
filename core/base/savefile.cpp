#include "base/savefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

Error unwritable(const QString &path, int number)
{
    if (number == ENOSPC || number == EDQUOT)
        return {ErrorCode::DiskFull,
                QCoreApplication::translate("Pressmark::Files", "The disk is full: %1 was not written.").arg(path)};
    return {ErrorCode::FileUnwritable,
            QCoreApplication::translate("Pressmark::Files", "%1 could not be written: %2.")
                .arg(path, QString::fromLocal8Bit(std::strerror(number)))};
}

int sync(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return errno;
    const int failure = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    return failure;
}

/// A new file beside `path` that nobody else can have made.
Result<QString> makeTemporary(const QString &path)
{
    QTemporaryFile file(QFileInfo(path).path() + u"/.pressmark-XXXXXX"_s);
    file.setAutoRemove(false);
    if (!file.open())
        return unwritable(path, EACCES);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    return file.fileName();
}

} // namespace

Result<void> saveFile(const QString &path, const std::function<Result<void>(const QString &)> &write)
{
    const Result<QString> temporary = makeTemporary(path);
    if (!temporary)
        return temporary.error();
    const QByteArray name = QFile::encodeName(*temporary);
    const Result<void> written = write(*temporary);
    if (!written) {
        ::unlink(name.constData());
        return written;
    }
    int failure = sync(*temporary);
    if (failure == 0 && ::rename(name.constData(), QFile::encodeName(path).constData()) != 0)
        failure = errno;
    if (failure == 0)
        failure = sync(QFileInfo(path).path());
    if (failure == 0)
        return {};
    ::unlink(name.constData());
    return unwritable(path, failure);
}

Result<void> saveFile(const QString &path, const QByteArray &bytes)
{
    return saveFile(path, [&](const QString &temporary) -> Result<void> {
        QFile file(temporary);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
            return unwritable(path, file.error() == QFileDevice::ResourceError ? ENOSPC : EACCES);
        return {};
    });
}

} // namespace Pressmark
