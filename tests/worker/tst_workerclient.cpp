#include "verify.h"
#include "worker/workerclient.h"

#include <QElapsedTimer>
#include <QTemporaryFile>

#include <chrono>
#include <csignal>

#include <sys/wait.h>

using namespace Pressmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The client against a worker that misbehaves.
class tst_WorkerClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void survivesItsWorker_data();
    void survivesItsWorker();
    void waitsForAWorkerOnABusyMachine();
    void givesUpOnAWorkerThatDoesNotListen();
    void startsAnewAfterItsWorkerWasKilled();
    void startsAnewAfterItsWorkerRanOutOfMemory();
    void startsAnewAfterFiveHundredCalls();
    void saysWhenThereIsNoWorker_data();
    void saysWhenThereIsNoWorker();

private:
    WorkerSource named(const QString &name) const { return {.descriptor = m_file.handle(), .fileName = name}; }

    QTemporaryFile m_file;
};

void tst_WorkerClient::initTestCase()
{
    QVERIFY(m_file.open());
    m_file.write("The ferry stays in port.");
    QVERIFY(m_file.flush());
}

void tst_WorkerClient::survivesItsWorker_data()
{
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("hang") << ErrorCode::TimedOut;
    QTest::newRow("spin") << ErrorCode::TimedOut;
    QTest::newRow("half") << ErrorCode::TimedOut;
    QTest::newRow("drip") << ErrorCode::TimedOut;
    QTest::newRow("crash") << ErrorCode::WorkerDied;
    QTest::newRow("leave") << ErrorCode::WorkerDied;
    QTest::newRow("garbage") << ErrorCode::WorkerDied;
    QTest::newRow("unknown status") << ErrorCode::WorkerDied;
    QTest::newRow("huge") << ErrorCode::WorkerDied;
    QTest::newRow("hello again") << ErrorCode::WorkerDied;
    QTest::newRow("script") << ErrorCode::WorkerDied;
    QTest::newRow("unknown error") << ErrorCode::WorkerDied;
}

void tst_WorkerClient::survivesItsWorker()
{
    QFETCH(ErrorCode, code);
    WorkerClient client(QString::fromUtf8(PRESSMARK_ROGUE_WORKER));
    client.setDeadline(400ms);
    QElapsedTimer timer;
    timer.start();

    const Result<QList<Document>> documents = client.read(named(QString::fromUtf8(QTest::currentDataTag())));

    QVERIFY(!documents);
    QCOMPARE(documents.error().code, code);
    QVERIFY(!documents.error().message.isEmpty());
    QVERIFY(timer.elapsed() < 15000); // by its own deadline, not by the usual one of 20 seconds
    client.setDeadline(20s);
    const Result<QList<Document>> next = client.read(named(u"fine"_s));
    VERIFY_OK(next);
    QCOMPARE(next->size(), 1);
    QCOMPARE(next->first().metadata.title, u"Ferry strike"_s);
}

void tst_WorkerClient::waitsForAWorkerOnABusyMachine()
{
    WorkerClient client(QString::fromUtf8(PRESSMARK_ROGUE_WORKER));
    client.setDeadline(400ms);
    QElapsedTimer timer;
    timer.start();

    const Result<QList<Document>> documents = client.read(named(u"slow"_s));

    VERIFY_OK(documents);
    QCOMPARE(documents->first().metadata.title, u"Slow"_s);
    QVERIFY(timer.elapsed() > 400); // what it took was more than its deadline, what it worked was less
}

void tst_WorkerClient::givesUpOnAWorkerThatDoesNotListen()
{
    WorkerClient client(QString::fromUtf8(PRESSMARK_ROGUE_WORKER));
    client.setDeadline(400ms);
    QVERIFY(client.read(named(u"hang"_s)).error().code == ErrorCode::TimedOut);

    // More than a socket holds; the worker sleeps after the first request.
    const Result<PdfAnnotation> first = client.annotatePdf(named(u"a"_s), QByteArray(8 << 20, 'x'), {});

    QVERIFY(!first);
    QCOMPARE(first.error().code, ErrorCode::TimedOut);
}

void tst_WorkerClient::startsAnewAfterItsWorkerWasKilled()
{
    WorkerClient client(QString::fromUtf8(PRESSMARK_ROGUE_WORKER));
    const Result<QList<Document>> first = client.read(named(u"number"_s));
    VERIFY_OK(first);
    const int process = first->first().metadata.title.toInt();
    QVERIFY(process > 0);
    QCOMPARE(::kill(process, SIGKILL), 0);
    siginfo_t ended = {};
    const auto hasEnded = [&] { // and is left for the client to be told of
        return ::waitid(P_PID, static_cast<id_t>(process), &ended, WEXITED | WNOHANG | WNOWAIT) == 0
            && ended.si_pid == process;
    };
    QTRY_VERIFY(hasEnded());

    const Result<QList<Document>> second = client.read(named(u"number"_s));

    VERIFY_OK(second);
    QVERIFY(second->first().metadata.title.toInt() != process);
}

void tst_WorkerClient::startsAnewAfterItsWorkerRanOutOfMemory()
{
    WorkerClient client(QString::fromUtf8(PRESSMARK_ROGUE_WORKER));
    const Result<QList<Document>> before = client.read(named(u"number"_s));
    VERIFY_OK(before);
    QCOMPARE(client.read(named(u"exhausted"_s)).error().code, ErrorCode::TooLarge);

    const Result<QList<Document>> after = client.read(named(u"number"_s));

    VERIFY_OK(after);
    QVERIFY(after->first().metadata.title != before->first().metadata.title);
}

void tst_WorkerClient::startsAnewAfterFiveHundredCalls()
{
    WorkerClient client(QString::fromUtf8(PRESSMARK_ROGUE_WORKER));
    QStringList processes;
    for (int i = 0; i < 501; ++i) {
        const Result<QList<Document>> documents = client.read(named(u"number"_s));
        VERIFY_OK(documents);
        if (!processes.contains(documents->first().metadata.title))
            processes.append(documents->first().metadata.title);
    }

    QCOMPARE(processes.size(), 2);
}

void tst_WorkerClient::saysWhenThereIsNoWorker_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("not there") << u"/nowhere/pressmark-worker"_s << ErrorCode::NotFound;
    QTest::newRow("another program") << u"/bin/true"_s << ErrorCode::WorkerDied;
}

void tst_WorkerClient::saysWhenThereIsNoWorker()
{
    QFETCH(QString, program);
    QFETCH(ErrorCode, code);
    WorkerClient client(program);

    const Result<QList<Document>> documents = client.read(named(u"fine"_s));

    QVERIFY(!documents);
    QCOMPARE(documents.error().code, code);
}

QTEST_GUILESS_MAIN(tst_WorkerClient)
#include "tst_workerclient.moc"
