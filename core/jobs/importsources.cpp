#include "jobs/importsources.h"

#include "jobs/messages.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr qint64 LargestFile = qint64(512) << 20;

Result<QByteArray> loadFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return Error{ErrorCode::FileUnreadable, ImportMessages::tr("%1 is not there, or not a file.").arg(path)};
    if (file.size() > LargestFile)
        return Error{ErrorCode::TooLarge,
                     ImportMessages::tr("%1 is larger than 512 MB. It was not imported.").arg(path)};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable,
                     ImportMessages::tr("%1 could not be read: %2.").arg(path, file.errorString())};
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::FileUnreadable,
                     ImportMessages::tr("%1 could not be read: %2.").arg(path, file.errorString())};
    return bytes;
}

ImportSource fileSource(const QString &path)
{
    const QFileInfo info(path);
    return {
        .name = path, .fileName = info.fileName(), .folder = info.absolutePath(), .size = info.size(), .load = [path] {
            return loadFile(path);
        }};
}

ImportSource bytesSource(const ImportedBytes &given, const QString &name)
{
    return {.name = name,
            .fileName = given.name,
            .url = given.url,
            .charset = given.charset,
            .type = given.type,
            .fetched = given.fetched,
            .checks = given.checks,
            .size = given.bytes.size(),
            .load = [bytes = given.bytes] { return Result<QByteArray>(bytes); },
            .fetchPicture = given.fetchPicture,
            .fetch = {}};
}

bool isPassedOver(const QFileInfo &folder)
{
    const QString name = folder.fileName();
    if (name.endsWith(u".pressmark"))
        return true;
    if (!name.endsWith(u"_files") && !name.endsWith(u"-Dateien") && !name.endsWith(u"_fichiers"))
        return false;
    const QString page = folder.path() + u'/' + name.left(name.lastIndexOf(name.endsWith(u"-Dateien") ? u'-' : u'_'));
    return QFile::exists(page + u".html"_s) || QFile::exists(page + u".htm"_s);
}

bool isNamedAsPicture(const ImportSource &source)
{
    static const QStringList Suffixes{u"jpg"_s,  u"jpeg"_s, u"png"_s,  u"gif"_s,
                                      u"webp"_s, u"tif"_s,  u"tiff"_s, u"avif"_s};
    return Suffixes.contains(QFileInfo(source.fileName).suffix().toLower());
}

void walk(const QString &folder, QList<ImportSource> &sources)
{
    // A stack of its own: folders can be nested deeper than the thread's stack allows. Links are not followed.
    QStringList open{folder};
    const qsizetype before = sources.size();
    while (!open.isEmpty()) {
        const QString path = open.takeLast();
        QStringList inner;
        const QFileInfoList entries =
            QDir(path).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
        for (const QFileInfo &entry : entries) {
            if (!entry.isDir())
                sources.append(fileSource(entry.filePath()));
            else if (!isPassedOver(entry))
                inner.append(entry.filePath());
        }
        std::reverse(inner.begin(), inner.end());
        open += inner;
    }
    std::stable_partition(sources.begin() + before, sources.end(), std::not_fn(isNamedAsPicture));
}

} // namespace

QList<ImportSource> sourcesOf(const QStringList &paths)
{
    QList<ImportSource> sources;
    for (const QString &path : paths) {
        if (QFileInfo(path).isDir())
            walk(path, sources);
        else
            sources.append(fileSource(path));
    }
    return sources;
}

QList<ImportSource> sourcesOf(const QList<ImportedBytes> &all)
{
    QList<ImportSource> sources;
    for (const ImportedBytes &given : all)
        sources.append(bytesSource(given, given.name));
    return sources;
}

QList<ImportSource> sourcesOf(const QList<AwaitedBytes> &all)
{
    QList<ImportSource> sources;
    for (const AwaitedBytes &awaited : all) {
        const auto fetch = [awaited]() -> Result<ImportSource> {
            const Result<ImportedBytes> bytes = awaited.fetch();
            if (!bytes)
                return bytes.error();
            return bytesSource(*bytes, awaited.name);
        };
        sources.append({.name = awaited.name, .load = {}, .fetchPicture = {}, .fetch = fetch});
    }
    return sources;
}

} // namespace Pressmark
