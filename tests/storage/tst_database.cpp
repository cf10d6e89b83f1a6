#include "storage/transaction.h"

#include "storage/rowchanges.h"
#include "verify.h"

#include <QFile>
#include <QTemporaryDir>

#include <thread>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_Database : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsValues();
    void aNullStringIsEmptyText();
    void anUncommittedTransactionLeavesNothing();
    void aBrokenStatementIsAnError();
    void aFileThatIsNoDatabaseIsDamaged();
    void canBeInterrupted();
    void recordsRowsAndTakesThemBack();
    void refusesToTakeBackWhatChanged();
    void refusesNamesThatAreNotNames();

private:
    std::optional<Database> m_database;
};

void tst_Database::init()
{
    Result<Database> database = Database::open(u":memory:"_s, DatabaseMode::Create);
    VERIFY_OK(database);
    m_database.emplace(std::move(*database));
    VERIFY_OK(m_database->execute("CREATE TABLE ship(id INTEGER PRIMARY KEY, name TEXT, tons REAL, built INTEGER)"));
}

void tst_Database::keepsValues()
{
    VERIFY_OK(m_database->run("INSERT INTO ship VALUES (?, ?, ?, ?)", qint64(1) << 40, u"Мрія 😀"_s, 1.5,
                              std::optional<qint64>()));

    Result<Statement> query = m_database->prepare("SELECT id, name, tons, built FROM ship");
    VERIFY_OK(query);
    QVERIFY(*query->step());
    QCOMPARE(query->integer(0), qint64(1) << 40);
    QCOMPARE(query->text(1), u"Мрія 😀"_s);
    QCOMPARE(query->real(2), 1.5);
    QVERIFY(query->isNull(3));
    QVERIFY(!query->optionalInteger(3));
    QVERIFY(!*query->step());
}

void tst_Database::aNullStringIsEmptyText()
{
    VERIFY_OK(m_database->run("INSERT INTO ship(name) VALUES (?)", QString()));

    QCOMPARE(m_database->integer("SELECT name = '' FROM ship")->value_or(-1), 1);
}

void tst_Database::anUncommittedTransactionLeavesNothing()
{
    {
        Result<Transaction> transaction = Transaction::begin(*m_database);
        VERIFY_OK(transaction);
        VERIFY_OK(m_database->execute("INSERT INTO ship(name) VALUES ('Ida')"));
    }

    QCOMPARE(m_database->integer("SELECT count(*) FROM ship")->value_or(-1), 0);
    QVERIFY(!m_database->inTransaction());
}

void tst_Database::aBrokenStatementIsAnError()
{
    const Result<Statement> query = m_database->prepare("SELECT FROM");

    QVERIFY(!query);
    QCOMPARE(query.error().code, ErrorCode::Database);
}

void tst_Database::aFileThatIsNoDatabaseIsDamaged()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.sqlite"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("not a database ").repeated(100));
    file.close();

    const Result<Database> database = Database::open(file.fileName(), DatabaseMode::ReadOnly);
    const Result<void> used = database ? Result<void>() : Result<void>(database.error());
    const auto read = database ? database->integer("SELECT count(*) FROM sqlite_schema")
                               : Result<std::optional<qint64>>(used.error());

    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::ArchiveDamaged);
}

void tst_Database::canBeInterrupted()
{
    std::jthread interrupter([this](std::stop_token stop) {
        while (!stop.stop_requested()) {
            m_database->interrupt();
            std::this_thread::yield();
        }
    });

    const auto endless =
        m_database->integer("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n");

    QVERIFY(!endless);
    QCOMPARE(endless.error().code, ErrorCode::Cancelled);
}

void tst_Database::recordsRowsAndTakesThemBack()
{
    VERIFY_OK(m_database->execute("INSERT INTO ship VALUES (1, 'Ida', 1.25, 1950), (2, 'Marta', NULL, 1960)"));
    QList<RowChange> changes;
    {
        const Result<RowRecorder> recorder = RowRecorder::start(*m_database, {"ship"});
        VERIFY_OK(recorder);
        VERIFY_OK(m_database->execute("UPDATE ship SET tons = 7.5 WHERE id = 1; DELETE FROM ship WHERE id = 2;"
                                      "INSERT INTO ship VALUES (3, 'Neu', 0.1, 9007199254740993)"));
        const Result<QList<RowChange>> recorded = recorder->changes();
        VERIFY_OK(recorded);
        changes = *recorded;
    }
    QCOMPARE(changes.size(), 3);

    VERIFY_OK(applyRowChanges(*m_database, changes, Direction::Back));
    QCOMPARE(m_database->integer("SELECT sum(id) FROM ship WHERE tons IS NULL OR tons = 1.25")->value_or(0), 3);
    VERIFY_OK(applyRowChanges(*m_database, changes, Direction::Forth));
    QCOMPARE(m_database->integer("SELECT built FROM ship WHERE id = 3")->value_or(0), 9007199254740993);
}

void tst_Database::refusesToTakeBackWhatChanged()
{
    const QList<RowChange> changes{{.table = "ship",
                                    .key = {{u"id"_s, 1}},
                                    .before = QJsonObject{{u"name"_s, u"Ida"_s}},
                                    .after = QJsonObject{{u"name"_s, u"Marta"_s}}}};
    VERIFY_OK(m_database->execute("INSERT INTO ship(id, name) VALUES (1, 'Someone else')"));

    const Result<void> applied = applyRowChanges(*m_database, changes, Direction::Back);

    QVERIFY(!applied);
    QCOMPARE(applied.error().code, ErrorCode::Conflict);
    QCOMPARE(m_database->integer("SELECT name = 'Someone else' FROM ship")->value_or(0), 1);
}

void tst_Database::refusesNamesThatAreNotNames()
{
    const QList<RowChange> changes{
        {.table = "ship WHERE 1; --", .key = {{u"id"_s, 1}}, .before = std::nullopt, .after = QJsonObject()}};

    const Result<void> applied = applyRowChanges(*m_database, changes, Direction::Back);

    QVERIFY(!applied);
    QCOMPARE(applied.error().code, ErrorCode::Conflict);
}

QTEST_GUILESS_MAIN(tst_Database)
#include "tst_database.moc"
