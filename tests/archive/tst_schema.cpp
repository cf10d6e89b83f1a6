#include "archive/annotations.h"
#include "archive/archive.h"
#include "archive/articles.h"
#include "archive/captures.h"
#include "archive/check.h"
#include "archive/operations.h"
#include "archive/repeats.h"
#include "archive/schema.h"
#include "search/passages.h"
#include "verify.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Pressmark;
using namespace Qt::StringLiterals;

/// Archives that earlier versions of Pressmark made. Each holds two articles of one source, a highlight with a note and
/// a tag, and one act that was taken back.
class tst_Schema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anOlderArchiveIsReadAsItIs_data();
    void anOlderArchiveIsReadAsItIs();
    void bringingUpToDateCanBeStopped();
    void anOlderArchiveIsBroughtUpToDate_data();
    void anOlderArchiveIsBroughtUpToDate();
    void aNewerArchiveIsRefused();
    void anOlderArchiveWithATriggerOfItsOwnIsRefused();

private:
    QString path() const { return m_folder->filePath(u"older.pressmark"_s); }
    void checkContent(const Archive &archive);
    void unpack(int version);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Schema::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(path() + u"/originals"_s));
    unpack(1);
}

void tst_Schema::unpack(int version)
{
    QFile packed(QStringLiteral(PRESSMARK_TESTS_DATA "/archives/schema-%1.sqlite.qz").arg(version));
    QVERIFY(packed.open(QIODevice::ReadOnly));
    QFile database(path() + u"/archive.sqlite"_s);
    QVERIFY(database.open(QIODevice::WriteOnly));
    QVERIFY(database.write(qUncompress(packed.readAll())) > 0);
}

void tst_Schema::checkContent(const Archive &archive)
{
    const Result<Session> session = archive.session();
    VERIFY_OK(session);
    const auto article = readArticle(*session, {1});
    VERIFY_OK(article);
    QCOMPARE(article->metadata.source, u"The Ebb Street Echo"_s);
    const auto marks = readAnnotations(*session, {1});
    VERIFY_OK(marks);
    QCOMPARE(marks->size(), 1);
    QCOMPARE(marks->first().annotation.note, u"Compare."_s);
    QCOMPARE(marks->first().annotation.tagNames, QStringList{u"prices"_s});
    const auto query = parseQuery(u"bronze"_s);
    VERIFY_OK(query);
    const auto found = search(*session, *query, {});
    VERIFY_OK(found);
    QCOMPARE(found->total, 2);
    for (const PassageGroup group : {PassageGroup::None, PassageGroup::Tag, PassageGroup::Words}) {
        const auto passages = searchPassages(*session, *parseQuery(u"note:compare"_s), {.group = group});
        VERIFY_OK(passages);
        QCOMPARE(passages->total, 1);
    }
    const auto revision = readRevision(*session, article->currentRevision);
    VERIFY_OK(revision);
    const auto repeats = readRepeats(*session, {1}, revision->body);
    VERIFY_OK(repeats);
    QVERIFY(repeats->isEmpty());
}

void tst_Schema::anOlderArchiveIsReadAsItIs_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < schemaVersion(); ++version)
        QTest::addRow("schema %d", version) << version;
}

void tst_Schema::anOlderArchiveIsReadAsItIs()
{
    QFETCH(int, version);
    unpack(version);

    const auto archive = Archive::open(path(), Archive::Access::ReadOnly);

    VERIFY_OK(archive);
    checkContent(**archive);
    QCOMPARE((*archive)->session()->database().integer("PRAGMA user_version")->value_or(0), version);
}

void tst_Schema::bringingUpToDateCanBeStopped()
{
    QVERIFY(Archive::isOld(path()));
    std::stop_source stop;
    stop.request_stop();

    const auto stopped = Archive::open(path(), Archive::Access::ReadWrite, stop.get_token());

    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QVERIFY(Archive::isOld(path()));
    const auto archive = Archive::open(path(), Archive::Access::ReadWrite);
    VERIFY_OK(archive);
    QVERIFY(!Archive::isOld(path()));
    checkContent(**archive);
}

void tst_Schema::anOlderArchiveIsBroughtUpToDate_data()
{
    anOlderArchiveIsReadAsItIs_data();
}

void tst_Schema::anOlderArchiveIsBroughtUpToDate()
{
    QFETCH(int, version);
    unpack(version);

    const auto archive = Archive::open(path(), Archive::Access::ReadWrite);

    VERIFY_OK(archive);
    checkContent(**archive);
    QCOMPARE((*archive)->session()->database().integer("PRAGMA user_version")->value_or(0), schemaVersion());
    VERIFY_OK(redo(**archive));
    QVERIFY(readArticle(*(*archive)->session(), {2})->trashed > 0);
    const auto report = checkArchive(**archive, {}, {});
    VERIFY_OK(report);
    for (const QString &problem : report->problems)
        QVERIFY2(problem.contains(u"original"_s, Qt::CaseInsensitive), qPrintable(problem)); // they are not kept here
}

void tst_Schema::aNewerArchiveIsRefused()
{
    {
        Result<Database> database = Database::open(path() + u"/archive.sqlite"_s, DatabaseMode::ReadWrite);
        VERIFY_OK(database);
        VERIFY_OK(database->execute("PRAGMA user_version=" + QByteArray::number(schemaVersion() + 1)));
    }

    for (const auto access : {Archive::Access::ReadOnly, Archive::Access::ReadWrite}) {
        const auto archive = Archive::open(path(), access);
        QVERIFY(!archive);
        QCOMPARE(archive.error().code, ErrorCode::ArchiveTooNew);
    }
}

void tst_Schema::anOlderArchiveWithATriggerOfItsOwnIsRefused()
{
    {
        Result<Database> database = Database::open(path() + u"/archive.sqlite"_s, DatabaseMode::ReadWrite);
        VERIFY_OK(database);
        VERIFY_OK(database->execute("CREATE TRIGGER harm AFTER UPDATE ON article BEGIN DELETE FROM tag; END"));
    }

    const auto archive = Archive::open(path(), Archive::Access::ReadWrite);

    QVERIFY(!archive);
    QCOMPARE(archive.error().code, ErrorCode::ArchiveDamaged);
}

QTEST_GUILESS_MAIN(tst_Schema)
#include "tst_schema.moc"
