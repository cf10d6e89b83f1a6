#include "jobs/exportpreview.h"

#include "../archive/samplearchive.h"
#include "archive/annotations.h"
#include "archive/articles.h"
#include "jobs/importjob.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_ExportPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsTheFirstPagesOfAReport();
    void followsTheOptions();
    void showsAnImportedPdfAsItIs();
    void endsAfterThePageAtWhichItIsStopped();
    void saysWhyThereIsNothing();

private:
    static constexpr int Width = 200;

    ArticleId import(const QString &name, const QByteArray &bytes);
    Result<QList<QImage>> report(const QList<ArticleId> &articles, const ReportOptions &options = {}) const;

    std::unique_ptr<SampleArchive> m_sample;
    const QByteArray m_text =
        "Ferry for the winter\n\nThe harbour board of Marrow Bay met on Monday evening to speak about "
        "the new ferry.\n\nNobody voted against it, and the clerk wrote it down in the great book.\n";
};

/// Pixels in which red and green are much more than blue: a yellow mark.
static int yellowPixels(const QList<QImage> &pages)
{
    int count = 0;
    for (const QImage &page : pages) {
        for (int y = 0; y < page.height(); ++y) {
            for (int x = 0; x < page.width(); ++x) {
                const QColor color = page.pixelColor(x, y);
                count += color.red() > 200 && color.green() > 180 && color.blue() < 190 ? 1 : 0;
            }
        }
    }
    return count;
}

void tst_ExportPreview::init()
{
    m_sample = std::make_unique<SampleArchive>();
    QVERIFY(m_sample->create());
}

ArticleId tst_ExportPreview::import(const QString &name, const QByteArray &bytes)
{
    ArticleId article;
    const auto take = [&article](const ImportItem &item) {
        if (item.added)
            article = item.added->article;
    };
    const auto imported = importBytes(*m_sample->archive, {{.bytes = bytes, .name = name}}, {}, take, {}, {});
    return imported ? article : ArticleId();
}

Result<QList<QImage>> tst_ExportPreview::report(const QList<ArticleId> &articles, const ReportOptions &options) const
{
    QList<QImage> pages;
    const auto shown = [&pages](const QImage &page) { pages.append(page); };
    const Result<void> done = previewReport(*m_sample->archive, articles, options, {}, Width, shown, {});
    return done ? Result<QList<QImage>>(pages) : Result<QList<QImage>>(done.error());
}

void tst_ExportPreview::showsTheFirstPagesOfAReport()
{
    QList<ArticleId> articles;
    const int most = articlesInPreview({});
    for (int i = 0; i < most + 4; ++i)
        articles.append(import(u"copy%1.txt"_s.arg(i), QByteArray("Number ") + QByteArray::number(i) + ' ' + m_text));

    const auto pages = report(articles);

    VERIFY_OK(pages);
    QVERIFY(pages->size() > 2);
    QVERIFY(pages->size() <= PreviewPages);
    QCOMPARE(pages->first().width(), Width);
    QVERIFY(pages->first() != pages->at(1));
    const auto beginning = report(articles.mid(0, most));
    QVERIFY(beginning->first() != pages->first()); // the cover counts all articles
    QCOMPARE(beginning->mid(1), pages->mid(1));
    ReportOptions passages;
    passages.articles = false;
    QVERIFY(*report(articles, passages) != *report(articles.mid(0, most), passages));
}

void tst_ExportPreview::followsTheOptions()
{
    const ArticleId article = import(u"copy.txt"_s, m_text);
    const Result<Session> session = m_sample->archive->session();
    const Result<Revision> revision = readRevision(*session, readArticle(*session, article)->currentRevision);
    VERIFY_OK(m_sample->archive->write([&](Writing &writing) -> Result<void> {
        const auto added = addAnnotation(writing,
                                         {.article = article,
                                          .revision = revision->id,
                                          .start = revision->text.indexOf(u"harbour"_s),
                                          .length = 30});
        return added ? Result<void>() : Result<void>(added.error());
    }));
    ReportOptions letter;
    letter.pdf.paper = PdfOptions::Paper::Letter;
    ReportOptions green;
    green.pdf.marks.colors = {MarkColor::Green};

    const auto pages = report({article});

    VERIFY_OK(pages);
    QVERIFY(report({article}, letter)->first().height() < pages->first().height() - 10);
    QVERIFY(yellowPixels(*pages) > 50);
    QCOMPARE(yellowPixels(*report({article}, green)), 0);
}

void tst_ExportPreview::showsAnImportedPdfAsItIs()
{
    const QString path = m_sample->folder.filePath(u"wide.pdf"_s);
    {
        QPdfWriter writer(path);
        writer.setPageSize(QPageSize(QSizeF(300, 100), QPageSize::Point));
        QPainter painter(&writer);
        painter.drawText(QRect(0, 0, 4000, 1200), Qt::TextWordWrap, u"The sluice gates opened at six."_s);
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const ArticleId article = import(u"wide.pdf"_s, file.readAll());
    QList<QSize> sizes;
    const auto shown = [&sizes](const QImage &page) { sizes.append(page.size()); };

    VERIFY_OK(previewArticle(*m_sample->archive, article, {}, {}, 300, shown, {}));
    VERIFY_OK(previewArticle(*m_sample->archive, article, {.ownPages = false}, {}, 300, shown, {}));

    QCOMPARE(sizes.size(), 2);
    QCOMPARE(sizes[0], QSize(300, 100));
    QVERIFY(sizes[1].height() > 400);
}

void tst_ExportPreview::endsAfterThePageAtWhichItIsStopped()
{
    const ArticleId article = import(u"copy.txt"_s, m_text);
    std::stop_source stop;
    int pages = 0;
    const auto shown = [&](const QImage &) {
        ++pages;
        stop.request_stop();
    };

    const auto done = previewReport(*m_sample->archive, {article}, {}, {}, Width, shown, stop.get_token());

    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Cancelled);
    QCOMPARE(pages, 1);
}

void tst_ExportPreview::saysWhyThereIsNothing()
{
    const auto pages = report({});

    QVERIFY(!pages);
    QVERIFY(!pages.error().message.isEmpty());
}

QTEST_MAIN(tst_ExportPreview)
#include "tst_exportpreview.moc"
