#include "storage/originalstore.h"

#include "verify.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <unistd.h>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_OriginalStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void givesBackWhatWasStored_data();
    void givesBackWhatWasStored();
    void nothingIsThereBeforeTheCommit();
    void theSameBytesAreStoredOnce();
    void findsDamageAndLoss();
    void neverUsesANameAsAPath();
    void startUpRemovesWhatWasInterrupted();
    void erasedIsGone();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OriginalStore> m_store;
};

static QString store(OriginalStore &store, const QByteArray &bytes)
{
    OriginalStore::Batch batch(store);
    const Result<StoredOriginal> original = batch.add(bytes);
    if (!original || !batch.commit())
        return {};
    return original->sha256;
}

void tst_OriginalStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<OriginalStore>(m_folder->path());
}

void tst_OriginalStore::givesBackWhatWasStored_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("compressed");

    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("short") << QByteArray("tide") << false;
    QTest::newRow("text") << QByteArray("The ferry left at six. ").repeated(500) << true;
    QTest::newRow("bytes with NUL") << QByteArray("a\0b", 3).repeated(1000) << false;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") + QByteArray("x").repeated(2000) << false;
}

void tst_OriginalStore::givesBackWhatWasStored()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, compressed);

    const QString hash = store(*m_store, bytes);

    QCOMPARE(hash, QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    const Result<QByteArray> read = m_store->read(hash);
    VERIFY_OK(read);
    QCOMPARE(*read, bytes);
    const Result<OriginalDescriptor> opened = m_store->open(hash);
    VERIFY_OK(opened);
    QCOMPARE(opened->compressed, compressed);
    ::close(opened->descriptor);
}

void tst_OriginalStore::nothingIsThereBeforeTheCommit()
{
    {
        OriginalStore::Batch batch(*m_store);
        VERIFY_OK(batch.add("tide"));
        QCOMPARE(m_store->list().size(), 0);
    }
    QVERIFY(!QDirIterator(m_folder->path(), QDir::Files, QDirIterator::Subdirectories).hasNext());
}

void tst_OriginalStore::theSameBytesAreStoredOnce()
{
    OriginalStore::Batch batch(*m_store);
    const Result<StoredOriginal> first = batch.add("tide");
    const Result<StoredOriginal> second = batch.add("tide");
    VERIFY_OK(batch.commit());
    OriginalStore::Batch later(*m_store);
    const Result<StoredOriginal> third = later.add("tide");
    VERIFY_OK(later.commit());

    QVERIFY(first->isNew);
    QVERIFY(!second->isNew);
    QVERIFY(!third->isNew);
    QCOMPARE(m_store->list().size(), 1);
}

void tst_OriginalStore::findsDamageAndLoss()
{
    const QString damaged = store(*m_store, "tide");
    const QString path = m_folder->path() + u'/' + damaged.left(2) + u'/' + damaged;
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write("T");
    file.close();

    const Result<QByteArray> changed = m_store->read(damaged);
    const Result<QByteArray> missing = m_store->read(u"ab"_s.repeated(32));

    QVERIFY(!changed);
    QCOMPARE(changed.error().code, ErrorCode::Damaged);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
}

void tst_OriginalStore::neverUsesANameAsAPath()
{
    QVERIFY(!m_store->contains(u"../../../etc/passwd"_s));
    QVERIFY(!m_store->open(u"../../../../../../../../../../../../../../../../../../../../../../../etc/hosts"_s));
}

void tst_OriginalStore::startUpRemovesWhatWasInterrupted()
{
    const QString kept = store(*m_store, "tide");
    QFile rest(m_folder->filePath(u"incoming-1234"_s));
    QVERIFY(rest.open(QIODevice::WriteOnly));
    rest.close();

    m_store->removeTemporaries();

    QVERIFY(!QFile::exists(rest.fileName()));
    QVERIFY(m_store->contains(kept));
}

void tst_OriginalStore::erasedIsGone()
{
    const QString hash = store(*m_store, "a source to protect");

    VERIFY_OK(m_store->erase(hash));

    QVERIFY(!m_store->contains(hash));
    VERIFY_OK(m_store->erase(hash));
}

QTEST_GUILESS_MAIN(tst_OriginalStore)
#include "tst_originalstore.moc"
