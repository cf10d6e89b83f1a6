#include "jobs/importjob.h"

#include "../archive/samplearchive.h"
#include "archive/articles.h"
#include "archive/check.h"
#include "archive/maintenance.h"
#include "archive/operations.h"
#include "pictures.h"
#include "storage/originalstore.h"
#include "storage/picturecache.h"

#include <QDir>
#include <QTest>

using namespace Pressmark;
using namespace Qt::StringLiterals;
using Outcome = CaptureAdded::Outcome;

namespace {

QByteArray pictureOf(int shade, QSize size = {320, 200}, const char *format = "png")
{
    return plainPicture(size, QColor(shade, 90, 140), format);
}

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QByteArray pageWith(const QByteArray &pictures)
{
    return "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Ferry for the winter</title></head><body>"
           "<article><h1>Ferry for the winter</h1><p>The harbour board of Marrow Bay met on Monday evening to speak "
           "about the new ferry, and the talk went on until the lamps were lit.</p>"
        + pictures
        + "<p>Ida Holm, who keeps the gates, told the board about the ferry and asked for a second boat before the "
          "winter storms begin.</p><p>Nobody voted against her, and the clerk wrote it down in the great book.</p>"
          "</article></body></html>";
}

} // namespace

class tst_ImportPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesPicturesAlong_data();
    void takesPicturesAlong();
    void leavesWhatItMayNotTake_data();
    void leavesWhatItMayNotTake();
    void figuresThatSayNothingAreDropped();
    void onePictureShownTwiceIsStoredOnce();
    void bytesBringTheirWrittenPictures();
    void aPageTwiceIsADuplicate();
    void picturesAreCheckedAndErased();
    void aPictureThatTwoArticlesShowStaysForTheOther();
    void aPictureIsAnArticle_data();
    void aPictureIsAnArticle();
    void aPictureOfAPageIsNoArticleOfItsOwn();

private:
    QString write(const QString &name, const QByteArray &bytes);
    ArticleId import(const QStringList &paths);
    Session session() { return std::move(*m_sample->archive->session()); }
    Revision revisionOf(ArticleId article);
    QList<Figure> figuresOf(ArticleId article);
    QHash<QString, QString> storedOf(ArticleId article);

    std::unique_ptr<SampleArchive> m_sample;
    std::unique_ptr<QTemporaryDir> m_files;
    QList<ImportItem> m_items;
};

void tst_ImportPictures::init()
{
    m_sample = std::make_unique<SampleArchive>();
    m_files = std::make_unique<QTemporaryDir>();
    m_items.clear();
    qputenv("XDG_CACHE_HOME", QFile::encodeName(m_files->filePath(u"cache"_s)));
    QVERIFY(m_sample->create());
}

QString tst_ImportPictures::write(const QString &name, const QByteArray &bytes)
{
    const QString path = m_files->filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

/// The article of the last item.
ArticleId tst_ImportPictures::import(const QStringList &paths)
{
    const auto imported = importPaths(*m_sample->archive, paths, {.workers = 1},
                                      [this](const ImportItem &item) { m_items.append(item); }, {}, {});
    return imported && !m_items.isEmpty() && m_items.last().added ? m_items.last().added->article : ArticleId();
}

Revision tst_ImportPictures::revisionOf(ArticleId article)
{
    const Result<Article> read = readArticle(session(), article);
    const Result<Revision> revision = readRevision(session(), read ? read->currentRevision : RevisionId());
    return revision ? *revision : Revision();
}

QList<Figure> tst_ImportPictures::figuresOf(ArticleId article)
{
    QList<Figure> figures;
    for (const Block &block : revisionOf(article).body.blocks) {
        if (block.kind == BlockKind::Figure)
            figures.append(block.figure);
    }
    return figures;
}

QHash<QString, QString> tst_ImportPictures::storedOf(ArticleId article)
{
    const auto pictures = readPictures(session(), revisionOf(article).capture);
    return pictures ? *pictures : QHash<QString, QString>();
}

void tst_ImportPictures::takesPicturesAlong_data()
{
    QTest::addColumn<QByteArray>("markup");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes"); // in the file f/pier.png

    const QByteArray png = pictureOf(10);
    QTest::newRow("beside the page") << QByteArray("<img src=\"f/pier.png\">") << u"f/pier.png"_s << png;
    QTest::newRow("with a caption") << QByteArray("<figure><img src=\"./f/pier.png\"><figcaption>The pier on Friday "
                                                  "evening.</figcaption></figure>")
                                    << u"f/pier.png"_s << png;
    QTest::newRow("loaded late") << QByteArray("<img data-src=\"f/pier.png\" src=\"f/blank.gif\">") << u"f/pier.png"_s
                                 << png;
    QTest::newRow("loaded late from the web")
        << QByteArray("<img data-src=\"https://img.example/pier.png\" src=\"f/pier.png\">") << u"f/pier.png"_s << png;
    QTest::newRow("one of several") << QByteArray("<img srcset=\"f/pier.png 640w\">") << u"f/pier.png"_s << png;
    QTest::newRow("written out in the page")
        << QByteArray("<img src=\"data:image/png;base64," + png.toBase64() + "\">") << u"picture.png"_s << png;
    QTest::newRow("JPEG") << QByteArray("<img src=\"f/pier.png\">") << u"f/pier.png"_s
                          << pictureOf(10, {320, 200}, "jpeg");
}

void tst_ImportPictures::takesPicturesAlong()
{
    QFETCH(QByteArray, markup);
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    write(u"f/pier.png"_s, bytes);

    const ArticleId article = import({write(u"page.html"_s, pageWith(markup))});

    const QList<Figure> figures = figuresOf(article);
    QCOMPARE(figures.size(), 1);
    QCOMPARE(figures[0].picture, name);
    QCOMPARE(QSize(figures[0].width, figures[0].height), QSize(320, 200));
    QCOMPARE(storedOf(article), (QHash<QString, QString>{{name, hashOf(bytes)}}));
    const Result<QByteArray> kept = m_sample->archive->originals().read(hashOf(bytes));
    VERIFY_OK(kept);
    QCOMPARE(*kept, bytes);
    QCOMPARE(revisionOf(article).doubts.filter(u"picture"_s), QStringList());
}

void tst_ImportPictures::leavesWhatItMayNotTake_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("isSaid");

    QTest::newRow("outside the folder") << QByteArray("../outside.png") << true;
    QTest::newRow("by its place on the disk") << QByteArray("file:///outside.png") << false;
    QTest::newRow("behind a link") << QByteArray("f/link.png") << true;
    QTest::newRow("missing") << QByteArray("f/missing.png") << true;
    QTest::newRow("a page") << QByteArray("f/page.png") << true;
    QTest::newRow("a drawing") << QByteArray("f/drawing.svg") << true;
    QTest::newRow("a dot that keeps a place") << QByteArray("f/blank.gif") << false;
}

void tst_ImportPictures::leavesWhatItMayNotTake()
{
    QFETCH(QByteArray, address);
    QFETCH(bool, isSaid);
    write(u"outside.png"_s, pictureOf(20));
    write(u"in/f/page.png"_s, "<!DOCTYPE html><p>not a picture");
    write(u"in/f/drawing.svg"_s, "<svg xmlns='http://www.w3.org/2000/svg' width='400' height='300'></svg>");
    write(u"in/f/blank.gif"_s, QByteArray::fromBase64("R0lGODlhAQABAIAAAAUEBAAAACwAAAAAAQABAAACAkQBADs="));
    QFile::link(m_files->filePath(u"outside.png"_s), m_files->filePath(u"in/f/link.png"_s));
    const QByteArray markup = "<figure><img src=\"" + address
        + "\"><figcaption>The pier on Friday evening, seen from the quay.</figcaption></figure>";

    const ArticleId article = import({write(u"in/page.html"_s, pageWith(markup))});

    QVERIFY(article.isValid());
    QCOMPARE(storedOf(article).size(), 0);
    QCOMPARE(m_sample->archive->originals().list().size(), 1);
    QCOMPARE(!revisionOf(article).doubts.filter(u"picture"_s, Qt::CaseInsensitive).isEmpty(), isSaid);
    for (const Figure &figure : figuresOf(article))
        QCOMPARE(figure.picture, QString());
}

void tst_ImportPictures::figuresThatSayNothingAreDropped()
{
    write(u"f/sign.png"_s, pictureOf(25, {32, 32}));
    const ArticleId article = import({write(u"page.html"_s,
                                            pageWith("<img src=\"f/missing.png\" alt=\"A boat\"><img "
                                                     "src=\"f/sign.png\" data-src=\"https://a.example/s.png\">"))});

    QVERIFY(article.isValid());
    QCOMPARE(figuresOf(article).size(), 0);
    QCOMPARE(storedOf(article).size(), 0);
}

void tst_ImportPictures::onePictureShownTwiceIsStoredOnce()
{
    write(u"f/a.png"_s, pictureOf(30));
    write(u"f/copy.png"_s, pictureOf(30));

    const ArticleId article =
        import({write(u"page.html"_s, pageWith("<img src=\"f/a.png\" alt=one><img src=\"f/copy.png\" alt=two>"))});

    const QList<Figure> figures = figuresOf(article);
    QCOMPARE(figures.size(), 2);
    QCOMPARE(figures[0].picture, u"f/a.png"_s);
    QCOMPARE(figures[1].picture, u"f/a.png"_s);
    QCOMPARE(storedOf(article).size(), 1);
}

void tst_ImportPictures::bytesBringTheirWrittenPictures()
{
    const QByteArray png = pictureOf(40);
    const QByteArray page =
        pageWith("<img src=\"data:image/png;base64," + png.toBase64() + "\"><img src=\"f/pier.png\">");
    write(u"f/pier.png"_s, pictureOf(41));

    VERIFY_OK(importBytes(*m_sample->archive, {{.bytes = page, .name = u"clipping.html"_s}}, {},
                          [this](const ImportItem &item) { m_items.append(item); }, {}, {}));

    const ArticleId article = m_items.first().added->article;
    QCOMPARE(storedOf(article), (QHash<QString, QString>{{u"picture.png"_s, hashOf(png)}}));
}

void tst_ImportPictures::aPageTwiceIsADuplicate()
{
    write(u"f/pier.png"_s, pictureOf(50));
    const QString page = write(u"page.html"_s, pageWith("<img src=\"f/pier.png\">"));
    const ArticleId article = import({page});

    const ArticleId again = import({page});

    QCOMPARE(m_items.last().added->outcome, Outcome::DuplicateOf);
    QCOMPARE(again, article);
    VERIFY_OK(undo(*m_sample->archive));
    QCOMPARE(readCounts(session())->articles, 0);
    QCOMPARE(import({page}), article);
    QCOMPARE(storedOf(article).size(), 1);
}

void tst_ImportPictures::picturesAreCheckedAndErased()
{
    const QByteArray png = pictureOf(60);
    write(u"f/pier.png"_s, png);
    const ArticleId article = import({write(u"page.html"_s, pageWith("<img src=\"f/pier.png\">"))});
    const Result<CheckReport> sound = checkArchive(*m_sample->archive, {}, {});
    VERIFY_OK(sound);
    QCOMPARE(sound->originals, 2);
    QCOMPARE(sound->problems.size() + sound->unreferenced, 0);
    const QString path = m_sample->archive->originals().folder() + u'/' + hashOf(png).left(2) + u'/' + hashOf(png);
    QFile file(path);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(40) && file.write("?") == 1);
    file.close();
    QCOMPARE(checkArchive(*m_sample->archive, {}, {})->problems.size(), 1);
    PictureCache().write(hashOf(png), {QSize(1, 1), QByteArray(4, 'x')});

    VERIFY_OK(eraseArticles(*m_sample->archive, {article}));

    QVERIFY(!QFile::exists(path));
    QVERIFY(!PictureCache().read(hashOf(png)));
    QCOMPARE(m_sample->archive->originals().list().size(), 0);
}

void tst_ImportPictures::aPictureThatTwoArticlesShowStaysForTheOther()
{
    write(u"f/pier.png"_s, pictureOf(70));
    const ArticleId first = import({write(u"a.html"_s, pageWith("<img src=\"f/pier.png\">"))});
    const ArticleId second =
        import({write(u"b.html"_s, pageWith("<p>The lamp burned until the morning.</p><img src=\"f/pier.png\">"))});
    QVERIFY(first != second);

    VERIFY_OK(eraseArticles(*m_sample->archive, {first}));

    VERIFY_OK(m_sample->archive->originals().read(hashOf(pictureOf(70))));
    QCOMPARE(storedOf(second).size(), 1);
    QCOMPARE(checkArchive(*m_sample->archive, {}, {})->problems, QStringList());
}

void tst_ImportPictures::aPictureIsAnArticle_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("format");

    QTest::newRow("PNG") << u"Harbour_Gazette_page_4.png"_s << QByteArray("png");
    QTest::newRow("JPEG with a wrong name") << u"Harbour Gazette page 4.txt"_s << QByteArray("jpeg");
    QTest::newRow("TIFF") << u"Harbour Gazette page 4.tif"_s << QByteArray("tiff");
    QTest::newRow("WebP") << u"Harbour Gazette page 4.webp"_s << QByteArray("webp");
}

void tst_ImportPictures::aPictureIsAnArticle()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, format);
    const QByteArray bytes = pictureOf(80, {400, 620}, format.constData());
    if (bytes.isEmpty())
        QSKIP("Qt cannot write this format here");

    const ArticleId article = import({write(file, bytes)});

    QCOMPARE(m_items.last().added->outcome, Outcome::Article);
    QCOMPARE(readArticle(session(), article)->metadata.title, u"Harbour Gazette page 4"_s);
    const QList<Figure> figures = figuresOf(article);
    QCOMPARE(figures.size(), 1);
    QCOMPARE(figures[0].picture, file);
    QCOMPARE(QSize(figures[0].width, figures[0].height), QSize(400, 620));
    QCOMPARE(storedOf(article).value(file), hashOf(bytes));
    QCOMPARE(revisionOf(article).doubts.size(), 1);
    QCOMPARE(revisionOf(article).text, QString());
    QCOMPARE(checkArchive(*m_sample->archive, {}, {})->originals, 1);
    QCOMPARE(import({m_files->filePath(file)}), article);
    QCOMPARE(m_items.last().added->outcome, Outcome::DuplicateOf);
}

void tst_ImportPictures::aPictureOfAPageIsNoArticleOfItsOwn()
{
    write(u"folder/a_scan.png"_s, pictureOf(90));
    write(u"folder/media/pier.png"_s, pictureOf(91));
    write(u"folder/page.html"_s, pageWith("<img src=\"media/pier.png\">"));

    import({m_files->filePath(u"folder"_s)});

    QMap<QString, Outcome> outcomes;
    for (const ImportItem &item : std::as_const(m_items))
        outcomes.insert(QFileInfo(item.file).fileName(), item.added->outcome);
    QCOMPARE(outcomes.value(u"page.html"_s), Outcome::Article);
    QCOMPARE(outcomes.value(u"a_scan.png"_s), Outcome::Article);
    QCOMPARE(outcomes.value(u"pier.png"_s), Outcome::DuplicateOf);
}

QTEST_GUILESS_MAIN(tst_ImportPictures)
#include "tst_importpictures.moc"
