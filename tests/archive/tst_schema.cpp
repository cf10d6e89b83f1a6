#include "archive/annotations.h"
#include "archive/archive.h"
#include "archive/articles.h"
#include "archive/captures.h"
#include "archive/check.h"
#include "archive/operations.h"
#include "archive/repeats.h"
#include "archive/schema.h"
#include "search/search.h"
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
    void anOlderArchiveIsReadAsItIs();
    void anOlderArchiveIsBroughtUpToDate();
    void aNewerArchiveIsRefused();
    void anOlderArchiveWithATriggerOfItsOwnIsRefused();

private:
    QString path() const { return m_folder->filePath(u"older.pressmark"_s); }
    void checkContent(const Archive &archive);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Schema::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(path() + u"/originals"_s));
    QFile packed(QStringLiteral(PRESSMARK_TESTS_DATA "/archives/schema-1.sqlite.qz"));
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
    const auto revision = readRevision(*session, article->currentRevision);
    VERIFY_OK(revision);
    const auto repeats = readRepeats(*session, {1}, revision->body);
    VERIFY_OK(repeats);
    QVERIFY(repeats->isEmpty());
}

void tst_Schema::anOlderArchiveIsReadAsItIs()
{
    const auto archive = Archive::open(path(), Archive::Access::ReadOnly);

    VERIFY_OK(archive);
    checkContent(**archive);
    QCOMPARE((*archive)->session()->database().integer("PRAGMA user_version")->value_or(0), 1);
}

void tst_Schema::anOlderArchiveIsBroughtUpToDate()
{
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
