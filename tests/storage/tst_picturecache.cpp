#include "storage/picturecache.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_PictureCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWasWritten();
    void doesNotBelieveBrokenCopies_data();
    void doesNotBelieveBrokenCopies();
    void makesRoomForNewCopies();
};

namespace {

PictureCopy copyOf(QSize size)
{
    PictureCopy copy{size, QByteArray(qsizetype(size.width()) * size.height() * 4, Qt::Uninitialized)};
    quint32 state = 1;
    for (char &byte : copy.pixels) {
        state = state * 1664525 + 1013904223;
        byte = static_cast<char>(state >> 24);
    }
    return copy;
}

} // namespace

void tst_PictureCache::givesBackWhatWasWritten()
{
    const QTemporaryDir folder;
    const PictureCache cache(folder.filePath(u"pictures"_s));
    const PictureCopy copy = copyOf({31, 17});

    cache.write(u"aa"_s, copy);
    cache.write(u"bb"_s, {QSize(3, 3), QByteArray("too short")});

    QCOMPARE(cache.read(u"aa"_s), copy);
    QVERIFY(!cache.read(u"bb"_s));
    cache.remove(u"aa"_s);
    QVERIFY(!cache.read(u"aa"_s));
    QCOMPARE(QDir(folder.filePath(u"pictures"_s)).entryList(QDir::Files), QStringList());
}

void tst_PictureCache::doesNotBelieveBrokenCopies_data()
{
    QTest::addColumn<qsizetype>("at"); // of a changed byte
    QTest::addColumn<qsizetype>("cut");

    QTest::newRow("another kind of file") << qsizetype(0) << qsizetype(0);
    QTest::newRow("another width") << qsizetype(8) << qsizetype(0);
    QTest::newRow("a huge height") << qsizetype(15) << qsizetype(0);
    QTest::newRow("cut in its head") << qsizetype(-1) << qsizetype(12);
    QTest::newRow("cut in its content") << qsizetype(-1) << qsizetype(200);
}

void tst_PictureCache::doesNotBelieveBrokenCopies()
{
    QFETCH(qsizetype, at);
    QFETCH(qsizetype, cut);
    const QTemporaryDir folder;
    const PictureCache cache(folder.path());
    cache.write(u"aa"_s, copyOf({20, 20}));
    QFile file(folder.filePath(u"aa"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    if (at >= 0) {
        file.seek(at);
        file.write("\x7f");
    }
    if (cut > 0)
        file.resize(cut);
    file.close();

    QVERIFY(!cache.read(u"aa"_s));
}

void tst_PictureCache::makesRoomForNewCopies()
{
    const QTemporaryDir folder;
    const PictureCache cache(folder.path(), 100'000); // each copy has 40,000 bytes that cannot be packed

    for (const QString &name : {u"aa"_s, u"bb"_s, u"cc"_s, u"dd"_s}) {
        cache.write(name, copyOf({100, 100}));
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.setFileTime(QDateTime::currentDateTime().addSecs(name == u"aa"_s ? -90 : -30),
                         QFileDevice::FileModificationTime);
    }

    QVERIFY(!cache.read(u"aa"_s));
    QVERIFY(cache.read(u"dd"_s));
    QVERIFY(QDir(folder.path()).entryList(QDir::Files).size() <= 2);
}

QTEST_GUILESS_MAIN(tst_PictureCache)
#include "tst_picturecache.moc"
