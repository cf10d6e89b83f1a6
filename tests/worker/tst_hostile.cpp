#include "testdata.h"
#include "verify.h"
#include "worker/workerclient.h"

#include <QDirIterator>
#include <QElapsedTimer>

using namespace Pressmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Files made or found to do harm, through the real worker. PRESSMARK_FULL=1 takes all of them and 20 s each.
class tst_Hostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTextOrAnError_data();
    void givesTextOrAnError();

private:
    WorkerClient m_client; // one for all, as in an import
};

void tst_Hostile::givesTextOrAnError_data()
{
    QTest::addColumn<QString>("folder");

    const QString data = testData();
    const QStringList folders = QDir(data + u"/hostile"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &folder : folders)
        QTest::newRow(qPrintable(folder)) << data + u"/hostile/"_s + folder;
    if (folders.isEmpty())
        QSKIP("the hostile files are not here");
}

void tst_Hostile::givesTextOrAnError()
{
    QFETCH(QString, folder);
    const bool full = qEnvironmentVariableIsSet("PRESSMARK_FULL");
    constexpr int EveryNth = 8; // of the default run
    m_client.setDeadline(full ? 20s : 2s);
    QMap<QString, int> counts;
    qint64 slowest = 0;
    int number = 0;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!full && number++ % EveryNth != 0)
            continue;
        QVERIFY(file.open(QIODevice::ReadOnly));
        QElapsedTimer timer;
        timer.start();

        const Result<QList<Document>> documents =
            m_client.read({.descriptor = file.handle(), .fileName = QFileInfo(file).fileName()});

        slowest = std::max(slowest, timer.elapsed());
        QVERIFY2(timer.elapsed() < 25'000, qPrintable(file.fileName()));
        if (!documents)
            QVERIFY(!documents.error().message.isEmpty());
        ++counts[documents ? u"read"_s : errorCodeName(documents.error().code)];
        if (full && !documents
            && (documents.error().code == ErrorCode::TimedOut || documents.error().code == ErrorCode::WorkerDied))
            qInfo("%s: %s", qPrintable(errorCodeName(documents.error().code)), qPrintable(file.fileName()));
    }
    QStringList report;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        report.append(u"%1 %2"_s.arg(count.value()).arg(count.key()));
    qInfo("%s; slowest %lld ms", qPrintable(report.join(u", "_s)), slowest);
}

QTEST_GUILESS_MAIN(tst_Hostile)
#include "tst_hostile.moc"
