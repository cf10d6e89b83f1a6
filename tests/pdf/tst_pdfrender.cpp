#include "importing/picture.h"
#include "pdf/pdffixtures.h"
#include "pdf/pdfrender.h"
#include "pictures.h"
#include "verify.h"

#include <QImageReader>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_PdfRender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsAPage_data();
    void drawsAPage();
    void refusesPages_data();
    void refusesPages();
    void decodesPictures_data();
    void decodesPictures();
    void tellsTheSizeUpright_data();
    void tellsTheSizeUpright();
    void refusesPictures_data();
    void refusesPictures();
};

void tst_PdfRender::drawsAPage_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<int>("width");
    QTest::addColumn<QSize>("size");

    QTest::newRow("A4") << ferryStory() << 595 << QSize(595, 842);
    QTest::newRow("twice as large") << ferryStory() << 1190 << QSize(1190, 1684);
    QTest::newRow("turned") << altered(ferryStory(), {.rotate = 90, .turned = true}) << 842 << QSize(842, 595);
}

void tst_PdfRender::drawsAPage()
{
    QFETCH(QByteArray, pdf);
    QFETCH(int, width);
    QFETCH(QSize, size);

    const Result<QImage> page = renderPdfPage(pdf, 0, width);

    VERIFY_OK(page);
    QCOMPARE(page->width(), size.width());
    QVERIFY(std::abs(page->height() - size.height()) <= 1);
    QCOMPARE(page->format(), QImage::Format_ARGB32_Premultiplied);
    qint64 dark = 0;
    for (int y = 0; y < page->height(); ++y) {
        for (int x = 0; x < page->width(); ++x)
            dark += qGray(page->pixel(x, y)) < 100 ? 1 : 0;
    }
    QVERIFY(dark > 500);                                        // there is text
    QVERIFY(dark < qint64(page->width()) * page->height() / 4); // on white paper
}

void tst_PdfRender::refusesPages_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("width");
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("behind the last") << ferryStory() << 1 << 600 << ErrorCode::NotFound;
    QTest::newRow("before the first") << ferryStory() << -1 << 600 << ErrorCode::NotFound;
    QTest::newRow("no width") << ferryStory() << 0 << 0 << ErrorCode::NotFound;
    QTest::newRow("too large") << ferryStory() << 0 << 90'000 << ErrorCode::TooLarge;
    QTest::newRow("locked") << altered(ferryStory(), {.userPassword = "x"}) << 0 << 600 << ErrorCode::Encrypted;
    QTest::newRow("damaged") << QByteArray("%PDF-1.4") << 0 << 600 << ErrorCode::Damaged;
}

void tst_PdfRender::refusesPages()
{
    QFETCH(QByteArray, pdf);
    QFETCH(int, page);
    QFETCH(int, width);
    QFETCH(ErrorCode, code);

    const Result<QImage> picture = renderPdfPage(pdf, page, width);

    QVERIFY(!picture);
    QCOMPARE(picture.error().code, code);
}

void tst_PdfRender::decodesPictures_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QSize>("size");

    QTest::newRow("PNG") << plainPicture({300, 200}, Qt::darkBlue, "png") << 1000 << QSize(300, 200);
    QTest::newRow("JPEG") << plainPicture({300, 200}, Qt::darkBlue, "jpeg") << 1000 << QSize(300, 200);
    QTest::newRow("made smaller") << plainPicture({3000, 2000}, Qt::darkBlue, "jpeg") << 600 << QSize(600, 400);
    QTest::newRow("made smaller, upright") << plainPicture({200, 3000}, Qt::darkBlue, "png") << 600 << QSize(40, 600);
    if (QImageReader::supportedImageFormats().contains("webp"))
        QTest::newRow("WebP") << plainPicture({300, 200}, Qt::darkBlue, "webp") << 1000 << QSize(300, 200);
    QTest::newRow("GIF") << QByteArray::fromBase64("R0lGODlhAQABAIAAAAUEBAAAACwAAAAAAQABAAACAkQBADs=") << 100
                         << QSize(1, 1);
}

void tst_PdfRender::decodesPictures()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, limit);
    QFETCH(QSize, size);

    const Result<QImage> picture = readPicture(bytes, limit);

    VERIFY_OK(picture);
    QCOMPARE(picture->size(), size);
    QCOMPARE(picture->format(), QImage::Format_ARGB32_Premultiplied);
}

void tst_PdfRender::tellsTheSizeUpright_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QSize>("size");

    const QByteArray jpeg = plainPicture({300, 200}, Qt::darkBlue, "jpeg");
    const QByteArray turned = QByteArray("\xff\xe1\x00\x22"
                                         "Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0",
                                         36);
    QTest::newRow("PNG") << plainPicture({300, 200}, Qt::darkBlue, "png") << u"png"_s << QSize(300, 200);
    QTest::newRow("JPEG") << jpeg << u"jpeg"_s << QSize(300, 200);
    QTest::newRow("JPEG that lies on its side") << QByteArray(jpeg).insert(2, turned) << u"jpeg"_s << QSize(200, 300);
    QTest::newRow("PNG that ends too early")
        << plainPicture({300, 200}, Qt::darkBlue, "png").left(20) << u"png"_s << QSize();
}

void tst_PdfRender::tellsTheSizeUpright()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, format);
    QFETCH(QSize, size);

    const Result<PictureHeader> header = readPictureHeader(bytes);

    VERIFY_OK(header);
    QCOMPARE(header->format, format);
    QCOMPARE(header->size, size);
}

void tst_PdfRender::refusesPictures_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray huge = plainPicture({10, 10}, Qt::darkBlue, "png").left(8) // its head says 60,000 × 60,000
        + QByteArray::fromHex("0000000d494844520000ea600000ea6008020000000fb0e215")
        + plainPicture({10, 10}, Qt::darkBlue, "png").mid(33);

    QTest::newRow("nothing") << QByteArray() << ErrorCode::UnknownFormat;
    QTest::newRow("SVG") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"/>") << ErrorCode::UnknownFormat;
    QTest::newRow("BMP") << plainPicture({10, 10}, Qt::darkBlue, "bmp") << ErrorCode::UnknownFormat;
    QTest::newRow("cut") << plainPicture({300, 200}, Qt::darkBlue, "png").left(40) << ErrorCode::Damaged;
    QTest::newRow("only a name") << QByteArray("\xff\xd8\xff\xe0") << ErrorCode::Damaged;
    QTest::newRow("huge") << huge << ErrorCode::TooLarge;
}

void tst_PdfRender::refusesPictures()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);

    const Result<QImage> picture = readPicture(bytes, 1000);

    QVERIFY(!picture);
    QCOMPARE(picture.error().code, code);
}

QTEST_MAIN(tst_PdfRender)
#include "tst_pdfrender.moc"
