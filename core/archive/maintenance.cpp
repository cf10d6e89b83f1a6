#include "archive/maintenance.h"

#include "archive/archive.h"
#include "archive/messages.h"
#include "storage/originalstore.h"
#include "storage/picturecache.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr int KeptBackups = 10;

Result<void> verify(const QString &path)
{
    const Result<Database> copy = Database::open(path, DatabaseMode::ReadOnly);
    if (!copy)
        return copy.error();
    const auto row = copy->firstRow("PRAGMA quick_check(1)");
    if (!row)
        return row.error();
    if ((*row)->text(0) != u"ok")
        return Error{ErrorCode::Damaged, ArchiveMessages::tr("%1 is not a sound archive database.").arg(path)};
    const auto articles = copy->integer("SELECT count(*) FROM article");
    return articles ? Result<void>() : Result<void>(articles.error());
}

void sync(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

QStringList backupsOf(const QString &archiveFolder)
{
    return QDir(archiveFolder + u"/backups"_s).entryList({u"archive-*.sqlite"_s}, QDir::Files, QDir::Name);
}

/// The rows of an article that no foreign key removes with it, then the article.
Result<void> deleteArticle(Database &database, qint64 article)
{
    for (const char *sql : {
             "DELETE FROM operation_detail WHERE (table_name = 'article' AND json_extract(row_key, '$.id') = ?1) "
             "OR json_extract(row_key, '$.article') = ?1 OR json_extract(before, '$.article') = ?1 "
             "OR json_extract(after, '$.article') = ?1 "
             "OR (table_name = 'annotation' AND json_extract(row_key, '$.id') IN "
             "    (SELECT id FROM annotation WHERE article = ?1))",
             "DELETE FROM annotation WHERE article = ?1",
             "DELETE FROM collection_article WHERE article = ?1",
             "DELETE FROM article WHERE id = ?1",
         }) {
        const Result<void> run = database.run(sql, article);
        if (!run)
            return run;
    }
    return {};
}

Result<QSet<QString>> originalsOf(const Database &database, const QList<ArticleId> &articles)
{
    QSet<QString> hashes;
    for (const ArticleId article : articles) {
        Result<Statement> query = database.prepare("SELECT o.sha256 FROM capture_original o JOIN capture c "
                                                   "ON c.id = o.capture WHERE c.article = ?");
        if (!query)
            return query.error();
        query->bind(1, article.value);
        const Result<void> read = query->forEach([&hashes](const Statement &row) { hashes.insert(row.text(0)); });
        if (!read)
            return read.error();
    }
    return hashes;
}

} // namespace

Result<QString> backupArchive(Archive &archive)
{
    const QDir folder(archive.folder() + u"/backups"_s);
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const QString path = folder.filePath(u"archive-%1.sqlite"_s.arg(stamp));
    const QString temporary = path + u".part"_s;
    Result<Session> session = archive.session();
    if (!session)
        return session.error();
    Result<Statement> copy = session->database().prepare("VACUUM INTO ?");
    if (!copy)
        return copy.error();
    copy->bind(1, temporary);
    const Result<void> copied = copy->run();
    const Result<void> sound = copied ? verify(temporary) : copied;
    if (!sound) {
        QFile::remove(temporary);
        return sound.error();
    }
    sync(temporary);
    if (!QFile::rename(temporary, path))
        return Error{ErrorCode::FileUnwritable, ArchiveMessages::tr("%1 could not be written.").arg(path)};
    sync(folder.path());
    const QStringList all = backupsOf(archive.folder());
    for (qsizetype i = 0; i + KeptBackups < all.size(); ++i)
        QFile::remove(folder.filePath(all[i]));
    return path;
}

Result<void> restoreArchive(const QString &backup, const QString &archiveFolder)
{
    if (!QFile::exists(backup))
        return Error{ErrorCode::NotFound, ArchiveMessages::tr("There is no backup at %1.").arg(backup)};
    const Result<void> sound = verify(backup);
    if (!sound)
        return sound;
    const QString lockPath = archiveFolder + u"/archive.lock"_s;
    const int lock = ::open(QFile::encodeName(lockPath).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (lock < 0)
        return Error{ErrorCode::ArchiveReadOnly, ArchiveMessages::tr("%1 cannot be written.").arg(archiveFolder)};
    const std::shared_ptr<void> closer(nullptr, [lock](void *) { ::close(lock); });
    if (::flock(lock, LOCK_EX | LOCK_NB) != 0)
        return Error{ErrorCode::ArchiveInUse,
                     ArchiveMessages::tr("%1 is open in another Pressmark. Close it there first.").arg(archiveFolder)};
    const QString path = archiveFolder + u"/archive.sqlite"_s;
    const QString incoming = path + u".restored"_s;
    const QString kept = path + u".before-restore"_s;
    QFile::remove(incoming);
    if (!QFile::copy(backup, incoming))
        return Error{ErrorCode::FileUnwritable,
                     ArchiveMessages::tr("%1 could not be written. Nothing was changed.").arg(incoming)};
    sync(incoming);
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s}) {
        QFile::remove(kept + suffix);
        if (QFile::exists(path + suffix) && !QFile::rename(path + suffix, kept + suffix))
            return Error{ErrorCode::FileUnwritable, ArchiveMessages::tr("%1 could not be renamed.").arg(path + suffix)};
    }
    if (!QFile::rename(incoming, path))
        return Error{
            ErrorCode::FileUnwritable,
            ArchiveMessages::tr("The backup could not be put in place. The database before it is %1.").arg(kept)};
    sync(archiveFolder);
    return {};
}

Result<QStringList> unnamedOriginals(const Database &database, const QStringList &hashes)
{
    QStringList unnamed;
    for (const QString &hash : hashes) {
        const auto named = database.integer("SELECT 1 FROM capture_original WHERE sha256 = ? LIMIT 1", hash);
        if (!named)
            return named.error();
        if (!*named)
            unnamed.append(hash);
    }
    return unnamed;
}

Result<void> eraseArticles(Archive &archive, const QList<ArticleId> &articles)
{
    QStringList unused;
    const Result<void> deleted = archive.write([&](Writing &writing) -> Result<void> {
        Database &database = writing.database();
        const Result<QSet<QString>> hashes = originalsOf(database, articles);
        if (!hashes)
            return hashes.error();
        const Result<void> overwriting = database.execute("PRAGMA secure_delete=ON; PRAGMA defer_foreign_keys=ON");
        if (!overwriting)
            return overwriting;
        for (const ArticleId article : articles) {
            const Result<void> run = deleteArticle(database, article.value);
            if (!run)
                return run;
        }
        const Result<QStringList> unnamed = unnamedOriginals(database, hashes->values());
        if (!unnamed)
            return unnamed.error();
        unused = *unnamed;
        writing.touchAll();
        return {};
    });
    if (!deleted)
        return deleted;
    const PictureCache decoded;
    for (const QString &hash : unused) {
        const Result<void> erased = archive.originals().erase(hash);
        if (!erased)
            return erased;
        decoded.remove(hash);
    }
    for (const QString &kept : {QString(KeptFactsName), KeptFactsName + u".part"_s})
        QFile::remove(archive.folder() + u'/' + kept);
    const QStringList backups = backupsOf(archive.folder());
    for (const QString &name : backups)
        QFile::remove(archive.folder() + u"/backups/"_s + name);
    return archive.compact();
}

} // namespace Pressmark
