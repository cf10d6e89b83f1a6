#include "archive/maintenance.h"

#include "archive/annotations.h"
#include "archive/articles.h"
#include "archive/check.h"
#include "samplearchive.h"
#include "storage/originalstore.h"

#include <QDirIterator>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_Maintenance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aBackupCanBeRestored();
    void aBrokenBackupChangesNothing();
    void anOpenArchiveIsNotReplaced();
    void erasedWordsAreNowhereOnTheDisk();
    void checkFindsChangedText();
    void checkFindsALostOriginal();
    void checkFindsAnIndexThatDiffersAndRepairMendsIt();

private:
    ArticleId import(const QString &title, const QString &text);
    Result<void> behindTheBack(const QByteArray &sql);
    CheckReport check() { return *checkArchive(*m_sample->archive, {}, {}); }

    std::unique_ptr<SampleArchive> m_sample;
};

void tst_Maintenance::init()
{
    m_sample = std::make_unique<SampleArchive>();
    QVERIFY(m_sample->create());
}

ArticleId tst_Maintenance::import(const QString &title, const QString &text)
{
    OriginalStore::Batch batch(m_sample->archive->originals());
    if (!batch.add(text.toUtf8()) || !batch.commit())
        return {};
    const auto added = importDocument(*m_sample->archive, sampleDocument(title, text), text.toUtf8());
    return added ? added->article : ArticleId();
}

Result<void> tst_Maintenance::behindTheBack(const QByteArray &sql)
{
    m_sample->archive.reset();
    {
        Result<Database> database = Database::open(m_sample->path() + u"/archive.sqlite"_s, DatabaseMode::ReadWrite);
        if (!database)
            return database.error();
        const Result<void> trusted = database->execute("PRAGMA trusted_schema=ON");
        const Result<void> run = trusted ? database->execute(sql) : trusted;
        if (!run)
            return run;
    }
    auto again = Archive::open(m_sample->path(), Archive::Access::ReadWrite);
    if (!again)
        return again.error();
    m_sample->archive = std::move(*again);
    return {};
}

void tst_Maintenance::aBackupCanBeRestored()
{
    const ArticleId article = import(u"Ferry row"_s, u"The ferry contract was signed."_s);
    const Result<QString> backup = backupArchive(*m_sample->archive);
    VERIFY_OK(backup);
    VERIFY_OK(m_sample->archive->write([&](Writing &w) { return setArticleNote(w, article, u"later"_s); }));
    m_sample->archive.reset();

    VERIFY_OK(restoreArchive(*backup, m_sample->path()));

    auto again = Archive::open(m_sample->path(), Archive::Access::ReadWrite);
    VERIFY_OK(again);
    const Result<Session> session = (*again)->session();
    QCOMPARE(*readArticleNote(*session, article), QString());
    QCOMPARE(readArticle(*session, article)->metadata.title, u"Ferry row"_s);
    m_sample->archive = std::move(*again);
    QCOMPARE(check().problems, QStringList());
}

void tst_Maintenance::aBrokenBackupChangesNothing()
{
    const ArticleId article = import(u"Ferry row"_s, u"The ferry contract was signed."_s);
    m_sample->archive.reset();
    QFile broken(m_sample->folder.filePath(u"broken.sqlite"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write(QByteArray("no database").repeated(1000));
    broken.close();

    const Result<void> restored = restoreArchive(broken.fileName(), m_sample->path());

    QVERIFY(!restored);
    auto again = Archive::open(m_sample->path(), Archive::Access::ReadWrite);
    VERIFY_OK(again);
    VERIFY_OK(readArticle(*(*again)->session(), article));
}

void tst_Maintenance::anOpenArchiveIsNotReplaced()
{
    const Result<QString> backup = backupArchive(*m_sample->archive);
    VERIFY_OK(backup);

    const Result<void> restored = restoreArchive(*backup, m_sample->path());

    QVERIFY(!restored);
    QCOMPARE(restored.error().code, ErrorCode::ArchiveInUse);
}

void tst_Maintenance::erasedWordsAreNowhereOnTheDisk()
{
    const ArticleId kept = import(u"Sluice gates"_s, u"They open at six."_s);
    const ArticleId secret =
        import(u"Zwiebelfisch informant"_s, u"Quastenflosser told the paper about the contract."_s);
    const RevisionId revision = readArticle(*m_sample->archive->session(), secret)->currentRevision;
    VERIFY_OK(m_sample->archive->write([&](Writing &w) -> Result<void> {
        const auto added = addAnnotation(w,
                                         {.article = secret,
                                          .revision = revision,
                                          .start = 0,
                                          .length = 14,
                                          .note = u"Zwiebelfisch is the source"_s});
        return added ? Result<void>() : Result<void>(added.error());
    }));
    VERIFY_OK(backupArchive(*m_sample->archive));

    VERIFY_OK(eraseArticles(*m_sample->archive, {secret}));

    QVERIFY(!readArticle(*m_sample->archive->session(), secret));
    VERIFY_OK(readArticle(*m_sample->archive->session(), kept));
    QCOMPARE(check().problems, QStringList());
    m_sample->archive.reset();
    QDirIterator files(m_sample->path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll().toLower();
        for (const char *word : {"zwiebelfisch", "quastenflosser"})
            QVERIFY2(!bytes.contains(word), qPrintable(file.fileName()));
    }
}

void tst_Maintenance::checkFindsChangedText()
{
    import(u"Ferry row"_s, u"The ferry contract was signed."_s);

    VERIFY_OK(behindTheBack("UPDATE revision SET body = replace(body, 'signed', 'burned')"));

    QCOMPARE(check().problems.filter(u"has changed since it was stored"_s).size(), 1);
}

void tst_Maintenance::checkFindsALostOriginal()
{
    import(u"Ferry row"_s, u"The ferry contract was signed."_s);
    const OriginalStore &originals = m_sample->archive->originals();
    VERIFY_OK(originals.erase(originals.list().first()));

    QCOMPARE(check().problems.filter(u"is missing"_s).size(), 1);
}

void tst_Maintenance::checkFindsAnIndexThatDiffersAndRepairMendsIt()
{
    import(u"Ferry row"_s, u"The ferry contract was signed."_s);
    VERIFY_OK(behindTheBack("INSERT INTO article_fts(article_fts, rowid, title, byline, body, captions) "
                            "VALUES ('delete', 1, 'Ferry row', '', 'The ferry contract was signed.', '')"));
    QCOMPARE(check().problems.filter(u"search index"_s).size(), 1);

    VERIFY_OK(rebuildIndex(*m_sample->archive));

    QCOMPARE(check().problems, QStringList());
}

QTEST_GUILESS_MAIN(tst_Maintenance)
#include "tst_maintenance.moc"
