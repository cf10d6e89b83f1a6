#include "jobs/besidefile.h"

#include "jobs/messages.h"

#include <QFile>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr qsizetype DeepestFolder = 8;

bool isPlain(const QString &name)
{
    const auto isStrange = [](QChar c) {
        return c.category() == QChar::Other_Control || c.isSurrogate() || c.isNonCharacter() || c == QChar(0xfffd);
    };
    const auto isPaired = [&name](qsizetype i) {
        return name[i].isHighSurrogate() ? i + 1 < name.size() && name[i + 1].isLowSurrogate()
                                         : i > 0 && name[i - 1].isHighSurrogate();
    };
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (name[i].isSurrogate() ? !isPaired(i) : isStrange(name[i]))
            return false;
    }
    return name.size() <= 255 && !name.startsWith(u'.');
}

/// Closes what it holds.
class Descriptor
{
public:
    explicit Descriptor(int descriptor)
        : m_descriptor(descriptor)
    { }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor() { close(); }

    int value() const { return m_descriptor; }
    int release() { return std::exchange(m_descriptor, -1); }
    void replace(int descriptor)
    {
        close();
        m_descriptor = descriptor;
    }

private:
    void close()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }

    int m_descriptor;
};

/// One step at a time, since only so a link is refused in the middle too.
int openBelow(const QString &folder, const QStringList &names)
{
    Descriptor place(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    for (qsizetype i = 0; i < names.size() && place.value() >= 0; ++i) {
        const int kind = i + 1 < names.size() ? O_DIRECTORY : O_NONBLOCK | O_NOCTTY;
        place.replace(
            ::openat(place.value(), QFile::encodeName(names[i]).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | kind));
    }
    return place.release();
}

} // namespace

std::optional<QString> pathBeside(const QString &address)
{
    QString written = address.trimmed();
    written.truncate(std::min(written.indexOf(u'?') < 0 ? written.size() : written.indexOf(u'?'),
                              written.indexOf(u'#') < 0 ? written.size() : written.indexOf(u'#')));
    const QString path = QUrl::fromPercentEncoding(written.toUtf8());
    if (path.startsWith(u'/') || path.section(u'/', 0, 0).contains(u':'))
        return std::nullopt;
    QStringList names = path.split(u'/');
    names.removeAll(u"."_s);
    if (names.isEmpty() || names.size() > DeepestFolder)
        return std::nullopt;
    for (const QString &name : std::as_const(names)) {
        if (name.isEmpty() || !isPlain(name))
            return std::nullopt;
    }
    return names.join(u'/');
}

Result<QByteArray> readBeside(const QString &folder, const QString &path, qint64 limit)
{
    const Descriptor file(openBelow(folder, path.split(u'/')));
    struct stat status = {};
    if (file.value() < 0 || ::fstat(file.value(), &status) != 0 || !S_ISREG(status.st_mode))
        return Error{ErrorCode::NotFound, ImportMessages::tr("%1 is not there, or not a file.").arg(path)};
    if (status.st_size > limit)
        return Error{ErrorCode::TooLarge, ImportMessages::tr("%1 is too large to be taken along.").arg(path)};
    QByteArray bytes(status.st_size, Qt::Uninitialized);
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t got = ::read(file.value(), bytes.data() + done, static_cast<size_t>(bytes.size() - done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        done += got;
    }
    bytes.truncate(done);
    return bytes;
}

} // namespace Pressmark
