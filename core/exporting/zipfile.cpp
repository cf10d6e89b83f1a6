#include "exporting/zipfile.h"

#include <QCoreApplication>
#include <QFile>

#include <memory>
#include <zip.h>

namespace Pressmark {

namespace {

constexpr zip_uint16_t FirstDay = 0x21; // 1 January 1980, the oldest day that a ZIP file knows

struct Discard
{
    void operator()(zip_t *zip) const { zip_discard(zip); }
};
using OpenZip = std::unique_ptr<zip_t, Discard>;

OpenZip opened(const QString &path, int flags)
{
    int code = 0;
    return OpenZip(zip_open(QFile::encodeName(path).constData(), flags, &code));
}

Error unwritable(const QString &path)
{
    return {
        ErrorCode::FileUnwritable,
        QCoreApplication::translate("Pressmark::Export", "The file %1 cannot be written. Is the disk full?").arg(path)};
}

Error unreadable(const QString &path)
{
    return {ErrorCode::Damaged,
            QCoreApplication::translate("Pressmark::Export", "The file %1 is not as it was written.").arg(path)};
}

bool addPart(zip_t *zip, const ZipPart &part)
{
    zip_source_t *source = part.file.isEmpty()
        ? zip_source_buffer(zip, part.bytes.constData(), static_cast<zip_uint64_t>(part.bytes.size()), 0)
        : zip_source_file(zip, QFile::encodeName(part.file).constData(), 0, -1);
    if (!source)
        return false;
    const zip_int64_t index = zip_file_add(zip, part.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    const auto place = static_cast<zip_uint64_t>(index);
    return zip_set_file_compression(zip, place, part.compressed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0) == 0
        && zip_file_set_dostime(zip, place, 0, FirstDay, 0) == 0;
}

} // namespace

Result<void> writeZip(const QString &path, const QList<ZipPart> &parts)
{
    OpenZip zip = opened(path, ZIP_CREATE | ZIP_TRUNCATE);
    if (!zip)
        return unwritable(path);
    for (const ZipPart &part : parts) {
        if (!addPart(zip.get(), part))
            return unwritable(path);
    }
    if (zip_close(zip.get()) != 0)
        return unwritable(path);
    (void)zip.release(); // closing has freed it
    return {};
}

Result<QStringList> zipPartNames(const QString &path)
{
    const OpenZip zip = opened(path, ZIP_RDONLY | ZIP_CHECKCONS);
    if (!zip)
        return unreadable(path);
    QStringList names;
    for (zip_int64_t i = 0; i < zip_get_num_entries(zip.get(), 0); ++i)
        names.append(QString::fromUtf8(zip_get_name(zip.get(), static_cast<zip_uint64_t>(i), ZIP_FL_ENC_GUESS)));
    return names;
}

Result<QByteArray> readZipPart(const QString &path, const QString &name)
{
    const OpenZip zip = opened(path, ZIP_RDONLY);
    zip_stat_t status;
    if (!zip || zip_stat(zip.get(), name.toUtf8().constData(), 0, &status) != 0)
        return unreadable(path);
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> file(zip_fopen_index(zip.get(), status.index, 0),
                                                                  zip_fclose);
    QByteArray bytes(static_cast<qsizetype>(status.size), Qt::Uninitialized);
    if (!file || zip_fread(file.get(), bytes.data(), status.size) != static_cast<zip_int64_t>(status.size))
        return unreadable(path);
    return bytes;
}

} // namespace Pressmark
