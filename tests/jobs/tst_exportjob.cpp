#include "jobs/exportjob.h"

#include "../archive/samplearchive.h"
#include "archive/annotations.h"
#include "archive/articles.h"
#include "archive/colormeanings.h"
#include "exporting/zipfile.h"
#include "jobs/importjob.h"
#include "pictures.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QRandomGenerator>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_ExportJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aTextBecomesATypesetPdf();
    void anImportedPdfKeepsItsBytesAndGetsTheMarks();
    void picturesAreInTheFile();
    void aReportHoldsAllArticles();
    void wordProcessorsGetATextDocument();
    void coloursMeanWhatTheyMeanInTheArchive();
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
    return exportArticle(*m_sample->archive, article, {}, ArticleForm::Pdf, {}, path, {}, {});
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

/// A picture of noise, which no compression hides.
void tst_ExportJob::picturesAreInTheFile()
{
    QImage noise(900, 600, QImage::Format_RGB32);
    QRandomGenerator random(7);
    for (int y = 0; y < noise.height(); ++y) {
        for (int x = 0; x < noise.width(); ++x)
            noise.setPixel(x, y, random.generate());
    }
    const QByteArray page =
        "<!DOCTYPE html><title>Ferry for the winter</title><article><h1>Ferry for the winter</h1><p>"
        "The harbour board of Marrow Bay met on Monday evening to speak about the new ferry, and the "
        "talk went on until the lamps were lit.</p>%1<p>Nobody voted against it, and the clerk wrote "
        "it down in the great book, as he has done for thirty years.</p></article>";
    const QByteArray picture =
        "<img src=\"data:image/jpeg;base64," + encodedPicture(noise, "jpeg", 60).toBase64() + "\">";
    const ArticleId without = import(u"a.html"_s, QByteArray(page).replace("%1", ""));
    const ArticleId with = import(u"b.html"_s, QByteArray(page).replace("%1", picture).replace("winter", "summer"));
    const QString path = m_sample->folder.filePath(u"a.pdf"_s);

    VERIFY_OK(exportTo(without, path));
    const qsizetype plain = contentOf(path).size();
    VERIFY_OK(exportTo(with, path));
    const qsizetype illustrated = contentOf(path).size();
    VERIFY_OK(exportReportOf(*m_sample->archive, {with}, {.title = u"R"_s}, {}, path, {}, {}));

    QVERIFY2(illustrated - plain > 100'000, qPrintable(QString::number(illustrated - plain)));
    QVERIFY2(illustrated - plain < 2'000'000, qPrintable(QString::number(illustrated - plain)));
    QVERIFY(contentOf(path).size() - plain > 100'000);
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

/// An imported PDF too: what it says.
void tst_ExportJob::wordProcessorsGetATextDocument()
{
    const QByteArray type = "mimetypeapplication/vnd.oasis.opendocument.text";
    const ArticleId article =
        import(u"paper.pdf"_s, printedPdf(u"The sluice gates opened at six and closed at nine."_s));
    VERIFY_OK(mark(article, u"gates opened"_s));
    const QString path = m_sample->folder.filePath(u"out.ODT"_s);

    const auto exported = exportArticle(*m_sample->archive, article, {}, ArticleForm::Text, {}, path, {}, {});
    const QByteArray alone = contentOf(path);
    const auto reported = exportReportOf(*m_sample->archive, {article}, {.title = u"Gates"_s}, {}, path, {}, {});

    VERIFY_OK(exported);
    VERIFY_OK(reported);
    QCOMPARE(exported->annotations, 1);
    QCOMPARE(reported->annotations, 1);
    QCOMPARE(alone.mid(30, type.size()), type);
    QCOMPARE(contentOf(path).mid(30, type.size()), type);
    QVERIFY(contentOf(path) != alone);
}

void tst_ExportJob::coloursMeanWhatTheyMeanInTheArchive()
{
    const ArticleId article = import(u"copy.txt"_s, m_text);
    VERIFY_OK(mark(article, u"the new ferry"_s));
    VERIFY_OK(m_sample->archive->write([](Writing &writing) {
        return setColorMeanings(writing, {{MarkColor::Yellow, u"To be asked"_s}});
    }));
    const QString path = m_sample->folder.filePath(u"out.odt"_s);
    const auto meaningIn = [&path](const Result<PdfSummary> &exported) {
        const Result<QByteArray> content = exported ? readZipPart(path, u"content.xml"_s) : exported.error();
        return content && content->contains("To be asked");
    };

    QVERIFY(meaningIn(exportArticle(*m_sample->archive, article, {}, ArticleForm::Text, {}, path, {}, {})));
    QVERIFY(meaningIn(exportReportOf(*m_sample->archive, {article}, {.title = u"Ferry"_s}, {}, path, {}, {})));
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
