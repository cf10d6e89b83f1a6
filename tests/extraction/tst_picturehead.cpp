#include "extraction/picturehead.h"

#include "pictures.h"

#include <QTest>

using namespace Pressmark;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::optional<PictureHead>)

class tst_PictureHead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsFormatAndSize_data();
    void tellsFormatAndSize();
    void isNotMisledByBrokenBytes_data();
    void isNotMisledByBrokenBytes();
};

void tst_PictureHead::tellsFormatAndSize_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<PictureFormat>("format");
    QTest::addColumn<QSize>("size");

    const QSize size(300, 171);
    QTest::newRow("PNG") << plainPicture(size, Qt::darkCyan, "png") << PictureFormat::Png << size;
    QTest::newRow("JPEG") << plainPicture(size, Qt::darkCyan, "jpeg") << PictureFormat::Jpeg << size;
    QTest::newRow("WebP") << plainPicture(size, Qt::darkCyan, "webp") << PictureFormat::WebP << size;
    QTest::newRow("WebP with transparency")
        << plainPicture(size, QColor(10, 20, 30, 40), "webp") << PictureFormat::WebP << size;
    QTest::newRow("TIFF, which is read elsewhere")
        << plainPicture(size, Qt::darkCyan, "tiff") << PictureFormat::Tiff << QSize();
    QTest::newRow("GIF") << QByteArray("GIF89a\x2c\x01\xab\x00\x00\x00\x00", 13) << PictureFormat::Gif << size;
    QTest::newRow("JPEG with a long comment before its size")
        << plainPicture(size, Qt::darkCyan, "jpeg")
               .insert(2, QByteArray("\xff\xfe\xff\xff", 4) + QByteArray(0xfffd, 'x'))
        << PictureFormat::Jpeg << size;
    QTest::newRow("AVIF") << QByteArray("\0\0\0\x20"
                                        "ftypavif\0\0\0\0",
                                        16)
                          << PictureFormat::Avif << QSize();
}

void tst_PictureHead::tellsFormatAndSize()
{
    QFETCH(QByteArray, bytes);
    QFETCH(PictureFormat, format);
    QFETCH(QSize, size);
    if (bytes.isEmpty())
        QSKIP("Qt cannot write this format here");

    const std::optional<PictureHead> head = readPictureHead(bytes);

    QVERIFY(head);
    QCOMPARE(head->format, format);
    QCOMPARE(head->size, size);
}

void tst_PictureHead::isNotMisledByBrokenBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isPicture");

    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("a page") << QByteArray("<!DOCTYPE html><img>") << false;
    QTest::newRow("a drawing") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << false;
    QTest::newRow("RIFF that is sound") << QByteArray("RIFF\0\0\0\0WAVEfmt ", 16) << false;
    QTest::newRow("PNG that ends") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10) << true;
    QTest::newRow("PNG without width") << QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(40, '\0') << true;
    QTest::newRow("JPEG of fill bytes") << QByteArray(100'000, '\xff') << false;
    QTest::newRow("JPEG of fill bytes behind its mark") << "\xff\xd8" + QByteArray(100'000, '\xff') << true;
    QTest::newRow("JPEG of empty segments") << "\xff\xd8" + QByteArray("\xff\xe0\x00\x00", 4).repeated(50'000) << true;
    QTest::newRow("WebP that ends") << QByteArray("RIFF\0\0\0\0WEBPVP8X", 16) << true;
    QTest::newRow("GIF that ends") << QByteArray("GIF89a\x01") << true;
}

void tst_PictureHead::isNotMisledByBrokenBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isPicture);

    const std::optional<PictureHead> head = readPictureHead(bytes);

    QCOMPARE(head.has_value(), isPicture);
    QVERIFY(!head || !head->size.isValid());
}

QTEST_GUILESS_MAIN(tst_PictureHead)
#include "tst_picturehead.moc"
