#include "jobs/besidefile.h"

#include "verify.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_BesideFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsNowhereElse_data();
    void leadsNowhereElse();
    void readsWhatIsBeside();
    void followsNoLink_data();
    void followsNoLink();
};

void tst_BesideFile::leadsNowhereElse_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("path"); // empty: nowhere

    QTest::newRow("a file") << u"map.png"_s << u"map.png"_s;
    QTest::newRow("as browsers write it") << u"./The%20ferry_files/map(1).png"_s << u"The ferry_files/map(1).png"_s;
    QTest::newRow("with a question") << u"f/map.png?w=640#top"_s << u"f/map.png"_s;
    QTest::newRow("with an encoded question mark") << u"f/map%3Fw.png"_s << u"f/map?w.png"_s;
    QTest::newRow("in other letters") << u"f/%D0%BF%D1%80%D0%B8%D1%81%D1%82%D0%B0%D0%BD%D1%8C.jpg"_s
                                      << u"f/пристань.jpg"_s;
    QTest::newRow("with two dots in its name") << u"f/a..png"_s << u"f/a..png"_s;
    QTest::newRow("up") << u"../map.png"_s << QString();
    QTest::newRow("up from below") << u"f/../../map.png"_s << QString();
    QTest::newRow("up, encoded") << u"f/%2e%2e/%2E%2E/map.png"_s << QString();
    QTest::newRow("up by an encoded slash") << u"..%2Fmap.png"_s << QString();
    QTest::newRow("from the root") << u"/etc/passwd"_s << QString();
    QTest::newRow("from an encoded root") << u"%2Fetc%2Fpasswd"_s << QString();
    QTest::newRow("of another scheme") << u"file:///etc/passwd"_s << QString();
    QTest::newRow("from another host") << u"//host/share/map.png"_s << QString();
    QTest::newRow("hidden") << u".ssh/key.png"_s << QString();
    QTest::newRow("with a NUL") << u"map.png%00.txt"_s << QString();
    QTest::newRow("with a line end") << u"map%0A.png"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("very deep") << u"a/"_s.repeated(40) + u"map.png"_s << QString();
    QTest::newRow("a very long name") << u"a"_s.repeated(300) << QString();
}

void tst_BesideFile::leadsNowhereElse()
{
    QFETCH(QString, address);
    QFETCH(QString, path);

    QCOMPARE(pathBeside(address).value_or(QString()), path);
}

void tst_BesideFile::readsWhatIsBeside()
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkpath(u"f/g"_s);
    QFile file(folder.filePath(u"f/g/map.png"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("0123456789");
    file.close();

    const Result<QByteArray> whole = readBeside(folder.path(), u"f/g/map.png"_s, 10);
    const Result<QByteArray> large = readBeside(folder.path(), u"f/g/map.png"_s, 9);
    const Result<QByteArray> missing = readBeside(folder.path(), u"f/map.png"_s, 10);
    const Result<QByteArray> notAFile = readBeside(folder.path(), u"f/g"_s, 10);

    VERIFY_OK(whole);
    QCOMPARE(*whole, QByteArray("0123456789"));
    QCOMPARE(large.error().code, ErrorCode::TooLarge);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    QCOMPARE(notAFile.error().code, ErrorCode::NotFound);
}

void tst_BesideFile::followsNoLink_data()
{
    QTest::addColumn<QString>("path");

    QTest::newRow("a link to a file") << u"link.png"_s;
    QTest::newRow("a link to a folder") << u"linked/secret.png"_s;
    QTest::newRow("a pipe, which would be waited for") << u"pipe.png"_s;
}

void tst_BesideFile::followsNoLink()
{
    QFETCH(QString, path);
    const QTemporaryDir outside;
    const QTemporaryDir folder;
    QFile secret(outside.filePath(u"secret.png"_s));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.write("secret");
    secret.close();
    QVERIFY(QFile::link(secret.fileName(), folder.filePath(u"link.png"_s)));
    QVERIFY(QFile::link(outside.path(), folder.filePath(u"linked"_s)));
    QCOMPARE(::mkfifo(QFile::encodeName(folder.filePath(u"pipe.png"_s)).constData(), 0600), 0);

    const Result<QByteArray> bytes = readBeside(folder.path(), path, 1000);

    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(tst_BesideFile)
#include "tst_besidefile.moc"
