#include "archive/check.h"
#include "archive/operations.h"
#include "samplearchive.h"

#include <QTest>

using namespace Pressmark;
using namespace Qt::StringLiterals;

/// The index is built anew beside the old one while people search and write.
class tst_IndexRebuild : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theNewIndexIsAsTheOldOne();
    void mendsAnIndexThatDiffers();
    void mendsAnIndexThatIsGone();
    void searchingGoesOnInTheOldIndex();
    void whatIsWrittenMeanwhileIsInTheNewIndex();
    void aStopLeavesTheOldIndex();
    void whateverMomentItIsKilledTheIndexIsWhole();

private:
    Result<void> addAll(Writing &writing);
    ArticleId import(const QString &title, const QString &text);
    qint64 found(const QString &word);
    QStringList problemsOf(Archive &archive);
    qint64 tables();
    qint64 firstPage();

    std::unique_ptr<SampleArchive> m_sample;
    QList<ArticleId> m_articles;
};

constexpr int Articles = 230; // so that there are several steps

void tst_IndexRebuild::init()
{
    m_sample = std::make_unique<SampleArchive>();
    QVERIFY(m_sample->create());
    m_articles.clear();
    VERIFY_OK(m_sample->archive->write([this](Writing &writing) { return addAll(writing); }));
    QCOMPARE(m_articles.size(), Articles);
}

Result<void> tst_IndexRebuild::addAll(Writing &writing)
{
    const Result<ImportBatchId> batch = addImportBatch(writing, u"test"_s);
    if (!batch)
        return batch.error();
    for (int i = 0; i < Articles; ++i) {
        const QString text = u"Ship%1 came in with coal and %2. "_s.arg(i).arg(i % 2 == 0 ? u"rope"_s : u"oil"_s)
            + u"The harbour master of berth%1 spoke. "_s.arg(i % 17).repeated(20 + i);
        const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
        const Result<CaptureAdded> added =
            addDocument(writing, *batch, {.sha256 = QString::fromLatin1(hash), .fileName = u"a.txt"_s},
                        sampleDocument(u"Story %1"_s.arg(i), text));
        if (!added)
            return added.error();
        m_articles.append(added->article);
    }
    return {};
}

ArticleId tst_IndexRebuild::import(const QString &title, const QString &text)
{
    const auto added = importDocument(*m_sample->archive, sampleDocument(title, text), text.toUtf8());
    return added ? added->article : ArticleId();
}

qint64 tst_IndexRebuild::found(const QString &word)
{
    const Result<Session> session = m_sample->archive->session();
    const auto count = session
        ? session->database().integer("SELECT count(*) FROM article_fts WHERE article_fts MATCH ?1", word)
        : Result<std::optional<qint64>>(session.error());
    return count ? count->value_or(-1) : -2;
}

/// Those of the index: there are no originals.
QStringList tst_IndexRebuild::problemsOf(Archive &archive)
{
    const Result<CheckReport> report = checkArchive(archive, {}, {});
    if (!report)
        return {report.error().message};
    QStringList problems = report->problems;
    problems.removeIf([](const QString &problem) { return !problem.contains(u"index"_s); });
    return problems;
}

/// How many tables and triggers the database has.
qint64 tst_IndexRebuild::tables()
{
    const Result<Session> session = m_sample->archive->session();
    const auto count = session ? session->database().integer("SELECT count(*) FROM sqlite_schema")
                               : Result<std::optional<qint64>>(session.error());
    return count ? count->value_or(-1) : -2;
}

/// Of the index: another one if it is another index.
qint64 tst_IndexRebuild::firstPage()
{
    const Result<Session> session = m_sample->archive->session();
    const auto page = session
        ? session->database().integer("SELECT rootpage FROM sqlite_schema WHERE name = 'article_fts_data'")
        : Result<std::optional<qint64>>(session.error());
    return page ? page->value_or(-1) : -2;
}

void tst_IndexRebuild::theNewIndexIsAsTheOldOne()
{
    const qint64 before = tables();
    const qint64 page = firstPage();
    QList<Progress> told;

    VERIFY_OK(rebuildIndex(*m_sample->archive, [&told](const Progress &progress) { told.append(progress); }));

    QVERIFY(firstPage() != page);
    QCOMPARE(found(u"rope"_s), Articles / 2);
    QCOMPARE(found(u"ship7"_s), 1);
    QVERIFY(told.size() > 1);
    QCOMPARE(told.last().done, Articles);
    QCOMPARE(told.last().total, Articles);
    QCOMPARE(tables(), before);
    QCOMPARE(problemsOf(*m_sample->archive), QStringList());
    m_sample->archive.reset();
    Result<std::unique_ptr<Archive>> again = Archive::open(m_sample->path(), Archive::Access::ReadWrite);
    VERIFY_OK(again);
    m_sample->archive = std::move(*again);
    QVERIFY(import(u"Another"_s, u"A kite."_s).isValid());
    VERIFY_OK(rebuildIndex(*m_sample->archive));
    QCOMPARE(found(u"kite"_s), 1);
    QCOMPARE(problemsOf(*m_sample->archive), QStringList());
}

void tst_IndexRebuild::mendsAnIndexThatDiffers()
{
    VERIFY_OK(m_sample->archive->write([](Writing &writing) {
        return writing.database().execute("INSERT INTO article_fts(article_fts) VALUES ('delete-all')");
    }));
    QVERIFY(!problemsOf(*m_sample->archive).isEmpty());

    VERIFY_OK(rebuildIndex(*m_sample->archive));

    QCOMPARE(found(u"rope"_s), Articles / 2);
    QCOMPARE(problemsOf(*m_sample->archive), QStringList());
}

void tst_IndexRebuild::mendsAnIndexThatIsGone()
{
    VERIFY_OK(m_sample->archive->write([](Writing &writing) {
        writing.database().setIndexTablesWritable(true);
        const Result<void> gone =
            writing.database().execute("DELETE FROM article_fts_data; DELETE FROM article_fts_idx;"
                                       "DELETE FROM article_fts_docsize;");
        writing.database().setIndexTablesWritable(false);
        return gone;
    }));

    VERIFY_OK(rebuildIndex(*m_sample->archive));

    QCOMPARE(found(u"rope"_s), Articles / 2);
    QCOMPARE(problemsOf(*m_sample->archive), QStringList());
}

void tst_IndexRebuild::searchingGoesOnInTheOldIndex()
{
    QList<qint64> counts;
    const Result<Session> session = m_sample->archive->session();
    VERIFY_OK(session);
    const auto search = [&](const Progress &) {
        const auto count =
            session->database().integer("SELECT count(*) FROM article_fts WHERE article_fts MATCH 'rope'");
        counts.append(count ? count->value_or(-1) : -2);
    };

    VERIFY_OK(rebuildIndex(*m_sample->archive, search));
    search({});

    QVERIFY(counts.size() > 2);
    QCOMPARE(counts, QList<qint64>(counts.size(), Articles / 2));
}

void tst_IndexRebuild::whatIsWrittenMeanwhileIsInTheNewIndex()
{
    Archive &archive = *m_sample->archive;
    int round = 0;
    const auto disturb = [&](const Progress &) {
        if (++round > 2)
            return;
        // Once articles that the new index has, once those that it does not have yet.
        const qsizetype at = round == 1 ? 0 : Articles - 3;
        const auto change = [this, at](Writing &writing) {
            writing.setOperation(u"Change titles"_s);
            return writing.database().run("UPDATE article SET title = 'Changed lantern' WHERE id = ?1",
                                          m_articles[at].value);
        };
        VERIFY_OK(archive.write(change));
        VERIFY_OK(archive.write([this, at](Writing &writing) {
            writing.setOperation(u"Delete"_s);
            return writing.database().run("DELETE FROM article WHERE id = ?1", m_articles[at + 1].value);
        }));
        VERIFY_OK(undo(archive)); // the article is back, with its number
        VERIFY_OK(archive.write([this, at](Writing &writing) {
            return writing.database().run("DELETE FROM article WHERE id = ?1", m_articles[at + 2].value);
        }));
        QVERIFY(import(u"New %1"_s.arg(round), u"A kite flew over the harbour %1."_s.arg(round)).isValid());
    };

    const qint64 page = firstPage();
    VERIFY_OK(rebuildIndex(archive, disturb));

    QVERIFY(firstPage() != page);
    QVERIFY(round > 2);
    QCOMPARE(found(u"lantern"_s), 2);
    QCOMPARE(found(u"kite"_s), 2);
    QCOMPARE(found(u"ship1"_s), 1);
    QCOMPARE(found(u"ship2"_s), 0);
    QCOMPARE(problemsOf(archive), QStringList());
}

void tst_IndexRebuild::aStopLeavesTheOldIndex()
{
    const qint64 before = tables();
    std::stop_source source;

    const Result<void> stopped = rebuildIndex(
        *m_sample->archive, [&source](const Progress &) { source.request_stop(); }, source.get_token());

    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QCOMPARE(tables(), before);
    QCOMPARE(found(u"rope"_s), Articles / 2);
    QVERIFY(import(u"Another"_s, u"A kite."_s).isValid());
    QCOMPARE(found(u"kite"_s), 1);
    QCOMPARE(problemsOf(*m_sample->archive), QStringList());
}

/// A copy of the files is what would be left if the program ended there.
void tst_IndexRebuild::whateverMomentItIsKilledTheIndexIsWhole()
{
    QList<QString> copies;
    const auto copy = [&](const Progress &) {
        const QString folder = m_sample->folder.filePath(u"killed%1.pressmark"_s.arg(copies.size()));
        QVERIFY(QDir().mkpath(folder + u"/originals"_s));
        for (const QString &name : {u"/archive.sqlite"_s, u"/archive.sqlite-wal"_s})
            QVERIFY(QFile::copy(m_sample->path() + name, folder + name));
        copies.append(folder);
    };

    VERIFY_OK(rebuildIndex(*m_sample->archive, copy));

    QVERIFY(copies.size() > 1);
    for (const QString &folder : std::as_const(copies)) {
        const Result<std::unique_ptr<Archive>> archive = Archive::open(folder, Archive::Access::ReadWrite);
        VERIFY_OK(archive);
        QCOMPARE(problemsOf(**archive), QStringList());
        const Result<Session> session = (*archive)->session();
        VERIFY_OK(session);
        const auto left =
            session->database().integer("SELECT count(*) FROM sqlite_schema WHERE name LIKE 'article_fts_next%'");
        VERIFY_OK(left);
        QCOMPARE(left->value_or(-1), 0);
    }
}

QTEST_GUILESS_MAIN(tst_IndexRebuild)
#include "tst_indexrebuild.moc"
