#include "jobs/exportjob.h"

#include "../archive/samplearchive.h"
#include "archive/annotations.h"
#include "archive/articles.h"
#include "jobs/importjob.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_ExportJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aTextBecomesATypesetPdf();
    void anImportedPdfKeepsItsBytesAndGetsTheMarks();
    void aReportHoldsAllArticles();
    void whatCouldNotBeReadSaysSo();
    void anUnwritableFolderLeavesNothing();

private:
    ArticleId import(const QString &name, const QByteArray &bytes);
    Result<void> mark(ArticleId article, const QString &quote);
    Result<PdfSummary> exportTo(ArticleId article, const QString &path);
    static QByteArray contentOf(const QString &path);

    std::unique_ptr<SampleArchive> m_sample;
    const QByteArray m_text =
        "Ferry for the winter\n\nThe harbour board of Marrow Bay met on Monday evening to speak about "
        "the new ferry.\n\nNobody voted against it, and the clerk wrote it down in the great book.\n";
};

void tst_ExportJob::init()
{
    m_sample = std::make_unique<SampleArchive>();
    QVERIFY(m_sample->create());
}

ArticleId tst_ExportJob::import(const QString &name, const QByteArray &bytes)
{
    ArticleId article;
    const auto imported = importBytes(*m_sample->archive, {{.bytes = bytes, .name = name}}, {},
                                      [&article](const ImportItem &item) {
                                          if (item.added)
                                              article = item.added->article;
                                      },
                                      {}, {});
    return imported ? article : ArticleId();
}

Result<void> tst_ExportJob::mark(ArticleId id, const QString &quote)
{
    const Result<Session> session = m_sample->archive->session();
    const Result<Article> article = readArticle(*session, id);
    const Result<Revision> revision = readRevision(*session, article->currentRevision);
    return m_sample->archive->write([&](Writing &writing) -> Result<void> {
        const auto added = addAnnotation(writing,
                                         {.article = id,
                                          .revision = revision->id,
                                          .start = revision->text.indexOf(quote),
                                          .length = quote.size(),
                                          .note = u"Перевірити 確認"_s,
                                          .tags = {u"ferries"_s}});
        return added ? Result<void>() : Result<void>(added.error());
    });
}

Result<PdfSummary> tst_ExportJob::exportTo(ArticleId article, const QString &path)
{
    return exportArticle(*m_sample->archive, article, {}, false, {}, path, {}, {});
}

QByteArray tst_ExportJob::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static QByteArray printedPdf(const QString &text)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    {
        QPdfWriter writer(path);
        QPainter painter(&writer);
        painter.setFont(QFont(u"DejaVu Sans"_s, 11));
        painter.drawText(QRect(0, 0, 9000, 9000), Qt::TextWordWrap, text);
    }
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_ExportJob::aTextBecomesATypesetPdf()
{
    const ArticleId article = import(u"copy.txt"_s, m_text);
    VERIFY_OK(mark(article, u"the new ferry"_s));
    const QString path = m_sample->folder.filePath(u"out.pdf"_s);

    const auto exported = exportTo(article, path);

    VERIFY_OK(exported);
    QCOMPARE(exported->annotations, 1);
    QVERIFY(contentOf(path).startsWith("%PDF-"));
}

void tst_ExportJob::anImportedPdfKeepsItsBytesAndGetsTheMarks()
{
    const QByteArray original = printedPdf(u"The sluice gates of Marrow Bay opened at six and closed at nine."_s);
    const ArticleId article = import(u"paper.pdf"_s, original);
    VERIFY_OK(mark(article, u"Marrow Bay opened"_s));
    const QString path = m_sample->folder.filePath(u"out.pdf"_s);

    const auto exported = exportTo(article, path);

    VERIFY_OK(exported);
    QCOMPARE(exported->annotations, 1);
    QVERIFY(contentOf(path).startsWith(original));
    QVERIFY(contentOf(path).size() > original.size());
}

void tst_ExportJob::aReportHoldsAllArticles()
{
    const ArticleId first = import(u"copy.txt"_s, m_text);
    const ArticleId second = import(u"other.txt"_s, QByteArray(m_text).replace("ferry", "pilot"));
    VERIFY_OK(mark(first, u"the new ferry"_s));
    VERIFY_OK(mark(second, u"the new pilot"_s));
    const QString path = m_sample->folder.filePath(u"report.pdf"_s);

    const auto exported = exportReportOf(*m_sample->archive, {first, second}, {.title = u"Boats"_s}, {}, path, {}, {});

    VERIFY_OK(exported);
    QCOMPARE(exported->annotations, 2);
    QVERIFY(exported->pages >= 4);
}

void tst_ExportJob::whatCouldNotBeReadSaysSo()
{
    const ArticleId article = import(u"scan.pdf"_s, "%PDF-1.7\nnot the rest");
    QVERIFY(article.isValid());

    const auto exported = exportTo(article, m_sample->folder.filePath(u"out.pdf"_s));

    QVERIFY(!exported);
    QCOMPARE(exported.error().code, ErrorCode::NotFound);
}

void tst_ExportJob::anUnwritableFolderLeavesNothing()
{
    const ArticleId article = import(u"copy.txt"_s, m_text);

    const auto exported = exportTo(article, m_sample->folder.filePath(u"nowhere/out.pdf"_s));

    QVERIFY(!exported);
    QCOMPARE(exported.error().code, ErrorCode::FileUnwritable);
}

QTEST_MAIN(tst_ExportJob)
#include "tst_exportjob.moc"
