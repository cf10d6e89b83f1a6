#include "archive/archive.h"

#include "archive/articles.h"
#include "archive/check.h"
#include "samplearchive.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <semaphore>
#include <unistd.h>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_Archive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewArchiveIsEmptyAndSound();
    void refusesAFolderThatHoldsSomething();
    void sayWhenThereIsNoArchive();
    void onlyOneProgramWrites();
    void refusesAnArchiveFromTheFuture();
    void refusesToWriteWithAStrangeTrigger();
    void aFailedChangeLeavesNothing();
    void tellsListenersAfterTheCommit();
    void actsOfPeopleOvertakeBulkWork();
    void aReaderSeesCommitsAndCannotWrite();
    void anyToolCanReadTitles();
    void opensAReadOnlyFolder();
    void goesOnMergingTheIndex();
};

void tst_Archive::aNewArchiveIsEmptyAndSound()
{
    SampleArchive sample;
    QVERIFY(sample.create());

    const Result<CheckReport> report = checkArchive(*sample.archive, {}, {});

    VERIFY_OK(report);
    QCOMPARE(report->problems, QStringList());
    QCOMPARE(report->articles, 0);
    for (const char *name : {"archive.sqlite", "README.txt", "originals", "backups", "archive.lock"})
        QVERIFY2(QFile::exists(sample.path() + u'/' + QLatin1StringView(name)), name);
}

void tst_Archive::refusesAFolderThatHoldsSomething()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"thesis.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));

    const auto archive = Archive::create(folder.path());

    QVERIFY(!archive);
    QCOMPARE(archive.error().code, ErrorCode::ArchiveExists);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"thesis.txt"_s});
}

void tst_Archive::sayWhenThereIsNoArchive()
{
    const auto archive = Archive::open(u"/nowhere/at.pressmark"_s, Archive::Access::ReadOnly);

    QVERIFY(!archive);
    QCOMPARE(archive.error().code, ErrorCode::ArchiveNotFound);
}

void tst_Archive::onlyOneProgramWrites()
{
    SampleArchive sample;
    QVERIFY(sample.create());

    const auto second = Archive::open(sample.path(), Archive::Access::ReadWrite);
    const auto reader = Archive::open(sample.path(), Archive::Access::ReadOnly);

    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::ArchiveInUse);
    VERIFY_OK(reader);
    const Result<void> written = (*reader)->write([](Writing &) { return Result<void>(); });
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::ArchiveReadOnly);
}

void tst_Archive::refusesAnArchiveFromTheFuture()
{
    SampleArchive sample;
    QVERIFY(sample.create());
    sample.archive.reset();
    {
        Result<Database> database = Database::open(sample.path() + u"/archive.sqlite"_s, DatabaseMode::ReadWrite);
        VERIFY_OK(database);
        VERIFY_OK(database->execute("PRAGMA user_version=999"));
    }

    for (const auto access : {Archive::Access::ReadWrite, Archive::Access::ReadOnly}) {
        const auto archive = Archive::open(sample.path(), access);
        QVERIFY(!archive);
        QCOMPARE(archive.error().code, ErrorCode::ArchiveTooNew);
    }
}

void tst_Archive::refusesToWriteWithAStrangeTrigger()
{
    SampleArchive sample;
    QVERIFY(sample.create());
    sample.archive.reset();
    {
        Result<Database> database = Database::open(sample.path() + u"/archive.sqlite"_s, DatabaseMode::ReadWrite);
        VERIFY_OK(database);
        VERIFY_OK(database->execute("CREATE TRIGGER evil AFTER INSERT ON tag BEGIN DELETE FROM article; END"));
    }

    const auto writer = Archive::open(sample.path(), Archive::Access::ReadWrite);
    const auto reader = Archive::open(sample.path(), Archive::Access::ReadOnly);

    QVERIFY(!writer);
    QCOMPARE(writer.error().code, ErrorCode::ArchiveDamaged);
    VERIFY_OK(reader);
}

void tst_Archive::aFailedChangeLeavesNothing()
{
    SampleArchive sample;
    QVERIFY(sample.create());

    const Result<void> written = sample.archive->write([](Writing &writing) -> Result<void> {
        const Result<void> inserted = writing.database().execute("INSERT INTO person(name) VALUES ('Ida')");
        if (!inserted)
            return inserted;
        return Error{ErrorCode::InvalidArgument, u"No."_s};
    });

    QVERIFY(!written);
    QCOMPARE(written.error().message, u"No."_s);
    const Result<Session> session = sample.archive->session();
    VERIFY_OK(session);
    QCOMPARE(session->database().integer("SELECT count(*) FROM person WHERE name = 'Ida'")->value_or(-1), 0);
}

void tst_Archive::tellsListenersAfterTheCommit()
{
    SampleArchive sample;
    QVERIFY(sample.create());
    const Result<CaptureAdded> added =
        importDocument(*sample.archive, sampleDocument(u"Tide"_s, u"High water."_s), "1");
    VERIFY_OK(added);
    QList<ArchiveChange> changes;
    auto handle = sample.archive->listen([&changes](const ArchiveChange &change) { changes.append(change); });

    VERIFY_OK(sample.archive->write([&](Writing &writing) { return setRead(writing, {added->article}, true); }));
    handle.reset();
    VERIFY_OK(sample.archive->write([&](Writing &writing) { return setRead(writing, {added->article}, false); }));

    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0].articles, QList<ArticleId>{added->article});
    QVERIFY(changes[0].operations);
}

void tst_Archive::actsOfPeopleOvertakeBulkWork()
{
    SampleArchive sample;
    QVERIFY(sample.create());
    std::binary_semaphore go(0);
    std::counting_semaphore<8> done(0);
    QStringList order;
    const auto record = [&order](const QString &name) {
        return [&order, name](Writing &) {
            order.append(name);
            return Result<void>();
        };
    };
    const auto finished = [&done](const Result<void> &) { done.release(); };

    sample.archive->writeLater(
        [&go](Writing &) {
            go.acquire();
            return Result<void>();
        },
        finished, WritePriority::Bulk);
    sample.archive->writeLater(record(u"bulk 1"_s), finished, WritePriority::Bulk);
    sample.archive->writeLater(record(u"bulk 2"_s), finished, WritePriority::Bulk);
    sample.archive->writeLater(record(u"person"_s), finished, WritePriority::Person);
    go.release();
    for (int i = 0; i < 4; ++i)
        done.acquire();

    QCOMPARE(order, (QStringList{u"person"_s, u"bulk 1"_s, u"bulk 2"_s}));
}

void tst_Archive::aReaderSeesCommitsAndCannotWrite()
{
    SampleArchive sample;
    QVERIFY(sample.create());
    Result<Session> session = sample.archive->session();
    VERIFY_OK(session);

    VERIFY_OK(importDocument(*sample.archive, sampleDocument(u"Tide"_s, u"High water."_s), "1"));

    const Result<ArchiveCounts> counts = readCounts(*session);
    VERIFY_OK(counts);
    QCOMPARE(counts->articles, 1);
    Result<Statement> erase = session->database().prepare("DELETE FROM article");
    QVERIFY(!erase || !erase->run());
}

void tst_Archive::anyToolCanReadTitles()
{
    if (QStandardPaths::findExecutable(u"sqlite3"_s).isEmpty())
        QSKIP("The sqlite3 shell is not installed.");
    SampleArchive sample;
    QVERIFY(sample.create());
    VERIFY_OK(importDocument(*sample.archive, sampleDocument(u"Sluice gates"_s, u"They open at six."_s), "1"));
    QProcess shell;

    shell.start(u"sqlite3"_s,
                {sample.path() + u"/archive.sqlite"_s,
                 u"SELECT a.title, r.text FROM article a JOIN revision r ON r.id = a.current_revision"_s});

    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.readAllStandardOutput(), QByteArray("Sluice gates|They open at six.\n"));
}

void tst_Archive::opensAReadOnlyFolder()
{
    if (geteuid() == 0)
        QSKIP("root may write everywhere");
    SampleArchive sample;
    QVERIFY(sample.create());
    sample.archive.reset();
    QFile::setPermissions(sample.path(), QFile::ReadOwner | QFile::ExeOwner);

    const auto archive = Archive::open(sample.path(), Archive::Access::ReadOnly);
    const auto writer = Archive::open(sample.path(), Archive::Access::ReadWrite);

    QFile::setPermissions(sample.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    VERIFY_OK(archive);
    VERIFY_OK((*archive)->session());
    QVERIFY(!writer);
    QCOMPARE(writer.error().code, ErrorCode::ArchiveReadOnly);
}

void tst_Archive::goesOnMergingTheIndex()
{
    SampleArchive sample;
    QVERIFY(sample.create());
    for (int i = 0; i < 6; ++i)
        VERIFY_OK(importDocument(*sample.archive, sampleDocument(u"Story %1"_s.arg(i), u"The ferry left."_s),
                                 QByteArray::number(i)));
    sample.archive.reset(); // before it is idle

    const auto archive = Archive::open(sample.path(), Archive::Access::ReadWrite);

    VERIFY_OK(archive);
    const Result<Session> session = (*archive)->session();
    VERIFY_OK(session);
    const auto segments = [&session] {
        const auto count = session->database().integer("SELECT count(DISTINCT segid) FROM article_fts_idx");
        return count ? count->value_or(-1) : -1;
    };
    QVERIFY(segments() > 3);
    QTRY_VERIFY_WITH_TIMEOUT(segments() <= 3, 20000);
}

QTEST_GUILESS_MAIN(tst_Archive)
#include "tst_archive.moc"
