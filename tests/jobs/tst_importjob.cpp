#include "jobs/importjob.h"

#include "../archive/samplearchive.h"
#include "archive/articles.h"
#include "archive/check.h"
#include "archive/operations.h"
#include "archive/savedsearches.h"
#include "archive/tags.h"
#include "storage/originalstore.h"

#include <QDir>

#include <atomic>

using namespace Pressmark;
using namespace Qt::StringLiterals;
using Outcome = CaptureAdded::Outcome;

class tst_ImportJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void importsAPageAndATextCopy();
    void keepsTheOrderOfTheFiles();
    void walksFoldersButNotPictureFolders();
    void aFileThatIsNotThereIsReported();
    void aFileOfNoKnownFormatLeavesNothing();
    void aTwinOfNoKnownFormatTakesNothingAway();
    void aBrokenPdfIsKeptAndSaysWhy();
    void theSameFileTwiceIsADuplicate();
    void theWholeImportIsOneAct();
    void savedSearchesTagWhatComesIn();
    void cancellingKeepsWhatWasReported();
    void bytesFromTheClipboardComeIn();
    void awaitedPagesAreKeptOneByOne_data();
    void awaitedPagesAreKeptOneByOne();
    void whatIsReportedIsDurableAndSound();

private:
    QString write(const QString &name, const QByteArray &bytes);
    QString writePage(const QString &name, const QString &title);
    static QByteArray page(const QString &title);
    Result<ImportSummary> import(const QStringList &paths, std::stop_token stop = {}, int workers = 2);
    Session session() { return std::move(*m_sample->archive->session()); }

    std::unique_ptr<SampleArchive> m_sample;
    std::unique_ptr<QTemporaryDir> m_files;
    QList<ImportItem> m_items;
};

void tst_ImportJob::init()
{
    m_sample = std::make_unique<SampleArchive>();
    m_files = std::make_unique<QTemporaryDir>();
    m_items.clear();
    QVERIFY(m_sample->create());
}

QString tst_ImportJob::write(const QString &name, const QByteArray &bytes)
{
    const QString path = m_files->filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return path;
}

QByteArray tst_ImportJob::page(const QString &title)
{
    const QByteArray heading = title.toUtf8();
    return "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>" + heading
        + "</title></head><body><article><h1>" + heading
        + "</h1><p>The harbour board of Marrow Bay met on Monday evening to speak about the new ferry, and the "
          "talk went on until the lamps were lit.</p><p>Ida Holm, who keeps the gates, told the board about "
        + heading
        + " and asked for a second boat before the winter storms begin.</p><p>Nobody voted against her, and the "
          "clerk wrote it down in the great book.</p></article></body></html>";
}

QString tst_ImportJob::writePage(const QString &name, const QString &title)
{
    return write(name, page(title));
}

Result<ImportSummary> tst_ImportJob::import(const QStringList &paths, std::stop_token stop, int workers)
{
    return importPaths(
        *m_sample->archive, paths, {.workers = workers}, [this](const ImportItem &item) { m_items.append(item); }, {},
        stop);
}

void tst_ImportJob::importsAPageAndATextCopy()
{
    const QString page = writePage(u"page.html"_s, u"Ferry for the winter"_s);
    const QString text = write(u"copy.txt"_s,
                               "Sluice gates fail in the night\n\nWater stood in the market street of Marrow "
                               "Bay on Tuesday, and the bakers sold bread from boats.\n\nThe ministry "
                               "promised new gates before the end of the year, as it did last time.\n");

    const Result<ImportSummary> summary = import({page, text});

    VERIFY_OK(summary);
    QCOMPARE(summary->imported, 2);
    QCOMPARE(m_items.size(), 2);
    const Result<Article> article = readArticle(session(), m_items[0].added->article);
    VERIFY_OK(article);
    QCOMPARE(article->metadata.title, u"Ferry for the winter"_s);
    const Result<Revision> revision = readRevision(session(), article->currentRevision);
    VERIFY_OK(revision);
    QVERIFY(revision->text.startsWith(u"The harbour board"));
    QVERIFY(revision->text.endsWith(u"great book."));
    QCOMPARE(readArticle(session(), m_items[1].added->article)->metadata.title, u"Sluice gates fail in the night"_s);
}

void tst_ImportJob::keepsTheOrderOfTheFiles()
{
    QStringList paths;
    for (int i = 0; i < 80; ++i)
        paths.append(writePage(u"page%1.html"_s.arg(i, 3, 10, QChar(u'0')), u"Story number %1 of the winter"_s.arg(i)));

    VERIFY_OK(import(paths));

    QStringList reported;
    qint64 last = 0;
    for (const ImportItem &item : m_items) {
        reported.append(item.file);
        QVERIFY(item.added);
        QVERIFY(item.added->article.value > last);
        last = item.added->article.value;
    }
    QCOMPARE(reported, paths);
}

void tst_ImportJob::walksFoldersButNotPictureFolders()
{
    const QString a = writePage(u"a.html"_s, u"The first ferry"_s);
    const QString b = writePage(u"inner/b.html"_s, u"The second ferry"_s);
    writePage(u"a_files/frame.html"_s, u"An advertisement"_s);
    writePage(u".hidden/c.html"_s, u"Hidden"_s);

    VERIFY_OK(import({m_files->path()}));

    QCOMPARE(m_items.size(), 2);
    QCOMPARE(m_items[0].file, a);
    QCOMPARE(m_items[1].file, b);
}

void tst_ImportJob::aFileThatIsNotThereIsReported()
{
    const Result<ImportSummary> summary = import({u"/nowhere/a.html"_s});

    VERIFY_OK(summary);
    QCOMPARE(summary->failed, 1);
    QCOMPARE(m_items.first().error->code, ErrorCode::FileUnreadable);
    QVERIFY(!m_items.first().isStored());
}

void tst_ImportJob::aFileOfNoKnownFormatLeavesNothing()
{
    const QString path = write(u"noise.bin"_s, QByteArray("\x7f\x45\x4c\x46\0\1\2\3", 8).repeated(500));

    const Result<ImportSummary> summary = import({path});

    VERIFY_OK(summary);
    QCOMPARE(m_items.first().error->code, ErrorCode::UnknownFormat);
    QVERIFY(!m_items.first().isStored());
    QCOMPARE(m_sample->archive->originals().list().size(), 0);
}

void tst_ImportJob::aTwinOfNoKnownFormatTakesNothingAway()
{
    const QByteArray onlyItsNameSaysPage = QByteArray("\x01\x02\x03\x04", 4).repeated(300)
        + "<p>The harbour board of Marrow Bay met on Monday evening to speak about the new ferry.</p>";
    const QString noise = write(u"page"_s, onlyItsNameSaysPage);
    const QString page = write(u"page.html"_s, onlyItsNameSaysPage);

    const Result<ImportSummary> summary = import({noise, page});

    VERIFY_OK(summary);
    QCOMPARE(m_items[0].error->code, ErrorCode::UnknownFormat);
    QVERIFY(m_items[1].isStored());
    QCOMPARE(m_sample->archive->originals().list().size(), 1);
    const Result<QList<Capture>> captures = readCaptures(session(), m_items[1].added->article);
    VERIFY_OK(captures);
    QVERIFY(m_sample->archive->originals().contains(captures->first().original));
}

void tst_ImportJob::aBrokenPdfIsKeptAndSaysWhy()
{
    const QString path = write(u"scan.pdf"_s, "%PDF-1.7\nthis is not the rest of a PDF");

    const Result<ImportSummary> summary = import({path});

    VERIFY_OK(summary);
    QCOMPARE(summary->failed, 1);
    QVERIFY(m_items.first().isStored());
    const Result<QList<Capture>> captures = readCaptures(session(), m_items.first().added->article);
    QCOMPARE(captures->first().state, CaptureState::Unreadable);
    QVERIFY(!captures->first().error.isEmpty());
    QCOMPARE(m_sample->archive->originals().list().size(), 1);
}

void tst_ImportJob::theSameFileTwiceIsADuplicate()
{
    const QString page = writePage(u"a.html"_s, u"The first ferry"_s);
    const QString copy = writePage(u"b.html"_s, u"The first ferry"_s);

    VERIFY_OK(import({page, copy}));
    VERIFY_OK(import({page}));

    QCOMPARE(m_items.size(), 3);
    QCOMPARE(m_items[1].added->outcome, Outcome::DuplicateOf);
    QCOMPARE(m_items[2].added->outcome, Outcome::DuplicateOf);
    QCOMPARE(m_items[2].added->article, m_items[0].added->article);
}

void tst_ImportJob::theWholeImportIsOneAct()
{
    VERIFY_OK(import({writePage(u"a.html"_s, u"The first ferry"_s), writePage(u"b.html"_s, u"The second ferry"_s)}));

    const Result<QString> undone = undo(*m_sample->archive);

    VERIFY_OK(undone);
    QVERIFY2(undone->contains(u'2'), qPrintable(*undone));
    QCOMPARE(readCounts(session())->articles, 0);
    QCOMPARE(readCounts(session())->trashed, 2);
}

void tst_ImportJob::savedSearchesTagWhatComesIn()
{
    VERIFY_OK(import({writePage(u"old.html"_s, u"The first ferry"_s)}));
    VERIFY_OK(m_sample->archive->write([](Writing &writing) -> Result<void> {
        for (const auto &[name, query, tags] :
             {std::tuple(u"Ferries"_s, u"title:second"_s, QStringList{u"boats"_s, u"winter"_s}),
              std::tuple(u"Gates"_s, u"title:sluice"_s, QStringList{u"gates"_s}),
              std::tuple(u"Of no use"_s, u"ferry"_s, QStringList()),
              std::tuple(u"Not understood"_s, QString(500, u'(') + u"ferry"_s, QStringList{u"never"_s})}) {
            const auto saved = saveSearch(writing, name, query);
            if (!saved)
                return saved.error();
            const Result<void> set = setArrivalTags(writing, *saved, tags);
            if (!set)
                return set;
        }
        return {};
    }));
    m_items.clear();

    VERIFY_OK(import({writePage(u"a.html"_s, u"The second ferry"_s), writePage(u"b.html"_s, u"A story of lamps"_s)}));

    const ArticleId old{1};
    const ArticleId ferry = m_items[0].added->article;
    QCOMPARE(*readArticleTagNames(session(), ferry), (QStringList{u"boats"_s, u"winter"_s}));
    QCOMPARE(*readArticleTagNames(session(), m_items[1].added->article), QStringList());
    QCOMPARE(*readArticleTagNames(session(), old), QStringList());

    const Result<QString> undone = undo(*m_sample->archive);
    VERIFY_OK(undone);
    QVERIFY2(undone->contains(u"Ferries"), qPrintable(*undone));
    QCOMPARE(*readArticleTagNames(session(), ferry), QStringList());
    QCOMPARE(readCounts(session())->articles, 3);
}

void tst_ImportJob::cancellingKeepsWhatWasReported()
{
    QStringList paths;
    for (int i = 0; i < 200; ++i)
        paths.append(writePage(u"page%1.html"_s.arg(i), u"Story number %1 of the winter"_s.arg(i)));
    std::stop_source stop;

    const Result<ImportSummary> summary = importPaths(
        *m_sample->archive, paths, {.workers = 2},
        [&](const ImportItem &item) {
            m_items.append(item);
            stop.request_stop();
        },
        {}, stop.get_token());

    VERIFY_OK(summary);
    QVERIFY(summary->imported > 0);
    QVERIFY(summary->imported < 200);
    QCOMPARE(readCounts(session())->articles, summary->imported);
    for (const ImportItem &item : std::as_const(m_items))
        QVERIFY(item.isStored() || item.error->code == ErrorCode::Cancelled);
}

void tst_ImportJob::bytesFromTheClipboardComeIn()
{
    const QByteArray text =
        "Ferry for the winter\n\nThe harbour board of Marrow Bay met on Monday evening to speak about "
        "the new ferry.\n\nNobody voted against it, and the clerk wrote it down.\n";

    const Result<ImportSummary> summary = importBytes(
        *m_sample->archive,
        {{.bytes = text, .name = u"clipping.txt"_s, .url = u"https://gazette.example/ferry"_s, .type = u"text"_s}}, {},
        [this](const ImportItem &item) { m_items.append(item); }, {}, {});

    VERIFY_OK(summary);
    QCOMPARE(summary->imported, 1);
    const Result<Article> article = readArticle(session(), m_items.first().added->article);
    QCOMPARE(article->metadata.title, u"Ferry for the winter"_s);
    QCOMPARE(article->metadata.url, u"https://gazette.example/ferry"_s);
}

void tst_ImportJob::awaitedPagesAreKeptOneByOne_data()
{
    QTest::addColumn<int>("missing");    // the page that does not come
    QTest::addColumn<int>("stopsAfter"); // as many pages
    QTest::addColumn<int>("imported");
    QTest::addColumn<int>("failed");

    QTest::newRow("all come") << -1 << 30 << 30 << 0;
    QTest::newRow("one does not come") << 3 << 30 << 29 << 1;
    QTest::newRow("stopped on the way") << -1 << 2 << 2 << 0;
    QTest::newRow("stopped at once") << -1 << 0 << 0 << 0;
}

void tst_ImportJob::awaitedPagesAreKeptOneByOne()
{
    QFETCH(int, missing);
    QFETCH(int, stopsAfter);
    QFETCH(int, imported);
    QFETCH(int, failed);
    std::stop_source stop;
    if (stopsAfter == 0)
        stop.request_stop();
    QList<AwaitedBytes> pages;
    qint64 kept = 0; // of those before
    bool inOrder = true;
    for (int i = 0; i < 30; ++i) {
        const auto fetch = [&, i]() -> Result<ImportedBytes> {
            inOrder = inOrder && readCounts(session())->articles == kept && m_items.size() == i;
            if (i == missing)
                return Error{ErrorCode::Network, u"Nobody answers."_s};
            ++kept;
            return ImportedBytes{.bytes = page(u"Story number %1 of the winter"_s.arg(i)),
                                 .name = u"page.html"_s,
                                 .url = u"https://gazette.example/%1"_s.arg(i)};
        };
        pages.append({u"page %1"_s.arg(i), fetch});
    }
    const auto take = [&](const ImportItem &item) {
        m_items.append(item);
        if (m_items.size() == stopsAfter)
            stop.request_stop();
    };

    const auto summary = importAwaited(*m_sample->archive, pages, {}, take, {}, stop.get_token());

    VERIFY_OK(summary);
    QVERIFY(inOrder);
    QCOMPARE(summary->imported, imported);
    QCOMPARE(summary->failed, failed);
    QCOMPARE(readCounts(session())->articles, imported);
    if (imported == 0)
        return;
    QCOMPARE(m_items.last().file, u"page %1"_s.arg(m_items.size() - 1));
    const Result<Article> last = readArticle(session(), m_items.last().added->article);
    VERIFY_OK(last);
    QCOMPARE(last->metadata.url, u"https://gazette.example/%1"_s.arg(m_items.size() - 1));
    VERIFY_OK(undo(*m_sample->archive));
    QCOMPARE(readCounts(session())->articles, 0);
}

void tst_ImportJob::whatIsReportedIsDurableAndSound()
{
    QStringList paths;
    for (int i = 0; i < 30; ++i)
        paths.append(writePage(u"page%1.html"_s.arg(i), u"Story number %1 of the winter"_s.arg(i)));
    VERIFY_OK(import(paths));

    const Result<CheckReport> report = checkArchive(*m_sample->archive, {}, {});

    VERIFY_OK(report);
    QCOMPARE(report->problems, QStringList());
    QCOMPARE(report->articles, 30);
    QCOMPARE(report->originals, 30);
    QCOMPARE(report->unreferenced, 0);
}

QTEST_GUILESS_MAIN(tst_ImportJob)
#include "tst_importjob.moc"
