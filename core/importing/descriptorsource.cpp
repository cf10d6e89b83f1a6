#include "importing/descriptorsource.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>
#include <zstd.h>

namespace Pressmark {

namespace {

constexpr qint64 UnpackedLimit = qint64(64) << 20; // what is stored compressed is under 16 MB
constexpr int WindowLogLimit = 27;

Error unreadable()
{
    return {ErrorCode::FileUnreadable,
            QCoreApplication::translate("Pressmark::Reading",
                                        "The file could not be read from the disk. Check the disk and try again.")};
}

Error damagedPacking()
{
    return {ErrorCode::Damaged,
            QCoreApplication::translate("Pressmark::Reading", "The stored original of this article is damaged.")};
}

class DescriptorSource : public ByteSource
{
public:
    DescriptorSource(int descriptor, qint64 size)
        : m_descriptor(descriptor)
        , m_size(size)
    { }

    qint64 size() const override { return m_size; }

    Result<QByteArray> read(qint64 offset, qint64 length) override
    {
        offset = std::clamp(offset, qint64(0), m_size);
        QByteArray bytes(std::clamp(length, qint64(0), m_size - offset), Qt::Uninitialized);
        qint64 done = 0;
        while (done < bytes.size()) {
            const ssize_t got =
                ::pread(m_descriptor, bytes.data() + done, static_cast<size_t>(bytes.size() - done), offset + done);
            if (got < 0 && errno == EINTR)
                continue;
            if (got < 0)
                return unreadable();
            if (got == 0)
                break; // the file was cut meanwhile
            done += got;
        }
        bytes.truncate(done);
        return bytes;
    }

private:
    int m_descriptor;
    qint64 m_size;
};

class MemorySource : public ByteSource
{
public:
    explicit MemorySource(QByteArray bytes)
        : m_bytes(std::move(bytes))
    { }

    qint64 size() const override { return m_bytes.size(); }

    Result<QByteArray> read(qint64 offset, qint64 length) override
    {
        offset = std::clamp(offset, qint64(0), size());
        return m_bytes.mid(offset, std::clamp(length, qint64(0), size() - offset));
    }

private:
    QByteArray m_bytes;
};

Result<QByteArray> unpack(const QByteArray &packed)
{
    const std::unique_ptr<ZSTD_DStream, decltype(&ZSTD_freeDStream)> stream(ZSTD_createDStream(), &ZSTD_freeDStream);
    ZSTD_DCtx_setParameter(stream.get(), ZSTD_d_windowLogMax, WindowLogLimit);
    ZSTD_inBuffer in{packed.constData(), static_cast<size_t>(packed.size()), 0};
    QByteArray bytes;
    QByteArray step(static_cast<qsizetype>(ZSTD_DStreamOutSize()), Qt::Uninitialized);
    size_t left = 1;
    while (left != 0) {
        ZSTD_outBuffer out{step.data(), static_cast<size_t>(step.size()), 0};
        const size_t before = in.pos;
        left = ZSTD_decompressStream(stream.get(), &out, &in);
        if (ZSTD_isError(left) || (left != 0 && out.pos == 0 && in.pos == before))
            return damagedPacking();
        bytes.append(step.constData(), static_cast<qsizetype>(out.pos));
        if (bytes.size() > UnpackedLimit)
            return Error{ErrorCode::TooLarge,
                         QCoreApplication::translate(
                             "Pressmark::Reading", "The stored original of this article unpacks to more than it may.")};
    }
    if (in.pos != in.size)
        return damagedPacking();
    return bytes;
}

} // namespace

Result<std::unique_ptr<ByteSource>> openDescriptor(int descriptor, bool compressed)
{
    struct stat status = {};
    if (descriptor < 0 || ::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode))
        return unreadable();
    auto file = std::make_unique<DescriptorSource>(descriptor, status.st_size);
    if (!compressed)
        return std::unique_ptr<ByteSource>(std::move(file));
    const Result<QByteArray> packed = file->readAll(UnpackedLimit);
    if (!packed)
        return packed.error();
    Result<QByteArray> bytes = unpack(*packed);
    if (!bytes)
        return bytes.error();
    return std::unique_ptr<ByteSource>(std::make_unique<MemorySource>(std::move(*bytes)));
}

} // namespace Pressmark
