#include "archive/archive.h"

#include "archive/check.h"
#include "archive/indexrebuild.h"
#include "archive/messages.h"
#include "archive/schema.h"
#include "archive/writer.h"
#include "storage/originalstore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

/// The lock of the one writing process, held until it is destroyed.
class FolderLock
{
public:
    static Result<FolderLock> take(const QString &folder)
    {
        const QString path = folder + u"/archive.lock"_s;
        FolderLock lock(::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0644));
        if (lock.m_descriptor < 0)
            return Error{ErrorCode::ArchiveReadOnly,
                         ArchiveMessages::tr("%1 cannot be written. It can be opened for reading.")
                             .arg(QDir::toNativeSeparators(folder))};
        if (::flock(lock.m_descriptor, LOCK_EX | LOCK_NB) != 0)
            return Error{
                ErrorCode::ArchiveInUse,
                ArchiveMessages::tr("%1 is being written by another Pressmark. Close it there, or open it for reading.")
                    .arg(QDir::toNativeSeparators(folder))};
        return lock;
    }
    FolderLock() = default;
    FolderLock(FolderLock &&other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
    { }
    FolderLock &operator=(FolderLock &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    ~FolderLock()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }

private:
    explicit FolderLock(int descriptor)
        : m_descriptor(descriptor)
    { }
    int m_descriptor = -1;
};

QString databasePath(const QString &folder)
{
    return folder + u"/archive.sqlite"_s;
}

constexpr char ReadMe[] = R"(This folder is a Pressmark archive of press clippings.

archive.sqlite   titles, texts, notes and tags: a SQLite 3 database. Any program that
                 reads SQLite can open it; try: sqlite3 archive.sqlite
                 'SELECT title, published FROM article;'
                 The texts are in the table "revision", as text and as XHTML.
originals/       the files as they were imported, named by the SHA-256 of their bytes.
                 Those that end in .zst are compressed: zstd -d FILE
backups/         copies of archive.sqlite
archive.search   what search remembers, to start sooner; made anew if it is gone
archive.lock     empty; keeps two programs from writing at once

Copy the whole folder to back it up, best while Pressmark is closed.
)";

Result<void> makeFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.exists() && (!info.isDir() || !QDir(folder).isEmpty()))
        return Error{ErrorCode::ArchiveExists,
                     ArchiveMessages::tr("%1 exists already. Nothing was changed; choose another name.")
                         .arg(QDir::toNativeSeparators(folder))};
    if (!QDir().mkpath(folder + u"/originals"_s) || !QDir().mkpath(folder + u"/backups"_s))
        return Error{ErrorCode::FileUnwritable,
                     ArchiveMessages::tr("The folder %1 could not be made.").arg(QDir::toNativeSeparators(folder))};
    QFile readMe(folder + u"/README.txt"_s);
    if (!readMe.open(QIODevice::WriteOnly) || readMe.write(ReadMe) < 0)
        return Error{ErrorCode::FileUnwritable, ArchiveMessages::tr("%1 could not be written.").arg(readMe.fileName())};
    return {};
}

/// The tables that hold what people coded are hidden by views of the same names.
Result<void> narrowTo(Database &database, const QString &person)
{
    const Result<void> made =
        database.execute("PRAGMA temp_store=MEMORY; CREATE TEMP TABLE viewer(id INTEGER, name TEXT)");
    if (!made)
        return made;
    const Result<void> known = database.run("INSERT INTO viewer SELECT id, name FROM person WHERE name = ?", person);
    if (!known)
        return known;
    return database.execute(
        "CREATE TEMP VIEW annotation AS SELECT * FROM main.annotation WHERE person = (SELECT id FROM viewer);"
        "CREATE TEMP VIEW annotation_tag AS SELECT * FROM main.annotation_tag WHERE person = (SELECT id FROM viewer);"
        "CREATE TEMP VIEW article_tag AS SELECT * FROM main.article_tag WHERE person = (SELECT id FROM viewer);"
        "CREATE TEMP VIEW operation AS SELECT * FROM main.operation WHERE person = (SELECT name FROM viewer);"
        "CREATE TEMP VIEW tag_count AS SELECT g.tag, count(DISTINCT g.annotation) AS passages FROM annotation_tag g "
        "JOIN annotation n ON n.id = g.annotation JOIN article a ON a.id = n.article "
        "WHERE n.trashed = 0 AND a.trashed = 0 GROUP BY g.tag;");
}

Result<Database> openForWriting(const QString &folder, bool create, const std::stop_token &stop)
{
    Result<Database> database =
        Database::open(databasePath(folder), create ? DatabaseMode::Create : DatabaseMode::ReadWrite);
    if (!database)
        return database;
    const Result<void> durable = database->execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;");
    if (!durable)
        return durable.error();
    if (!create) {
        const Result<void> dropped = dropUnfinishedIndex(*database);
        if (!dropped)
            return dropped.error();
        const Result<void> same = compareSchema(*database);
        if (!same)
            return same.error();
    }
    const Result<void> trusted = database->execute("PRAGMA trusted_schema=ON");
    if (!trusted)
        return trusted.error();
    const Result<void> migrated = migrate(*database, stop);
    if (!migrated)
        return migrated.error();
    return database;
}

} // namespace

struct Archive::Private
{
    QString folder;
    FolderLock lock;
    std::unique_ptr<OriginalStore> originals;
    std::unique_ptr<QTemporaryDir> copy; // of a read-only archive with an open log
    DatabaseMode readMode = DatabaseMode::ReadOnly;
    QString readPath;
    std::unique_ptr<Writer> writer; // none if it is read-only; last, so that it stops first
};

Archive::Archive()
    : d(std::make_unique<Private>())
{ }

Archive::~Archive() = default;

Result<std::unique_ptr<Archive>> Archive::create(const QString &path)
{
    const QString folder = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    const Result<void> made = makeFolder(folder);
    if (!made)
        return made.error();
    {
        Result<Database> database = openForWriting(folder, true, {});
        if (!database)
            return database.error();
    }
    return open(folder, Access::ReadWrite);
}

bool Archive::isOld(const QString &folder)
{
    const Result<Database> database = Database::open(databasePath(folder), DatabaseMode::ReadOnly);
    const Result<bool> isNew = database ? hasSchema(*database, schemaVersion()) : Result<bool>(true);
    return isNew && !*isNew;
}

Result<std::unique_ptr<Archive>> Archive::open(const QString &path, Access access, std::stop_token stop)
{
    const QString folder = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (!QFile::exists(databasePath(folder)))
        return Error{ErrorCode::ArchiveNotFound,
                     ArchiveMessages::tr("There is no Pressmark archive at %1.").arg(QDir::toNativeSeparators(folder))};
    std::unique_ptr<Archive> archive(new Archive);
    archive->d->folder = folder;
    archive->d->originals = std::make_unique<OriginalStore>(folder + u"/originals"_s);
    archive->d->readPath = databasePath(folder);
    if (access == Access::ReadOnly) {
        const Result<void> prepared = archive->prepareReading();
        if (!prepared)
            return prepared.error();
        return archive;
    }
    Result<FolderLock> lock = FolderLock::take(folder);
    if (!lock)
        return lock.error();
    archive->d->lock = std::move(*lock);
    archive->d->originals->removeTemporaries();
    Result<Database> database = openForWriting(folder, false, stop);
    if (!database)
        return database.error();
    Result<std::unique_ptr<Writer>> writer = Writer::start(std::move(*database));
    if (!writer)
        return writer.error();
    archive->d->writer = std::move(*writer);
    return archive;
}

/// SQLite needs to write beside a database with a log; where it cannot, it must not be told that there is none.
Result<void> Archive::prepareReading()
{
    if (::access(QFile::encodeName(d->folder).constData(), W_OK) != 0) {
        const QString log = d->readPath + u"-wal"_s;
        if (QFileInfo(log).size() == 0) {
            d->readMode = DatabaseMode::Immutable;
        } else {
            d->copy = std::make_unique<QTemporaryDir>();
            const QString copied = d->copy->filePath(u"archive.sqlite"_s);
            if (!QFile::copy(d->readPath, copied) || !QFile::copy(log, copied + u"-wal"_s))
                return Error{ErrorCode::FileUnreadable, ArchiveMessages::tr("%1 could not be read.").arg(d->readPath)};
            QFile::setPermissions(copied, QFile::ReadOwner | QFile::WriteOwner);
            QFile::setPermissions(copied + u"-wal"_s, QFile::ReadOwner | QFile::WriteOwner);
            d->readPath = copied;
        }
    }
    const Result<Session> first = session();
    if (!first)
        return first.error();
    const auto version = first->database().integer("PRAGMA user_version");
    if (!version)
        return version.error();
    if (version->value_or(0) > schemaVersion())
        return Error{ErrorCode::ArchiveTooNew,
                     ArchiveMessages::tr(
                         "This archive was made by a newer Pressmark. Nothing was changed; please use that version.")};
    return {};
}

QString Archive::folder() const
{
    return d->folder;
}

QString Archive::name() const
{
    const QString name = QFileInfo(d->folder).fileName();
    return name.endsWith(u".pressmark") ? name.chopped(10) : name;
}

bool Archive::isReadOnly() const
{
    return !d->writer;
}

const OriginalStore &Archive::originals() const
{
    return *d->originals;
}

Result<Session> Archive::session(const QString &person) const
{
    Result<Database> database = Database::open(d->readPath, d->readMode);
    if (!database)
        return database.error();
    const Result<void> narrowed = person.isEmpty() ? Result<void>() : narrowTo(*database, person);
    if (!narrowed)
        return narrowed.error();
    // Opens the index now: an interruption while SQLite does so later would look like damage. Whoever needs a damaged
    // index is told then; all else can be read without it.
    (void)database->prepare("SELECT 1 FROM article_fts, annotation_fts");
    return Session(std::move(*database), d->writer ? d->writer->changes() : nullptr,
                   d->copy || !person.isEmpty() ? QString() : d->folder + u'/' + KeptFactsName, person);
}

Result<void> Archive::write(const Change &change, WritePriority priority)
{
    if (!d->writer)
        return Error{ErrorCode::ArchiveReadOnly,
                     ArchiveMessages::tr("The archive is open for reading only. Nothing was changed.")};
    return d->writer->write(change, priority);
}

void Archive::writeLater(Change change, std::function<void(const Result<void> &)> done, WritePriority priority)
{
    if (!d->writer) {
        if (done)
            done(Error{ErrorCode::ArchiveReadOnly,
                       ArchiveMessages::tr("The archive is open for reading only. Nothing was changed.")});
        return;
    }
    d->writer->writeLater(std::move(change), std::move(done), priority);
}

Result<void> Archive::compact()
{
    const Result<void> rebuilt = rebuildIndex(*this);
    if (!rebuilt)
        return rebuilt;
    return d->writer->compact();
}

std::shared_ptr<void> Archive::listen(Listener listener)
{
    return d->writer ? d->writer->listen(std::move(listener)) : std::shared_ptr<void>();
}

} // namespace Pressmark
