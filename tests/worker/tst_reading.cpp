#include "pictures.h"
#include "testdata.h"
#include "text/canonicaltext.h"
#include "verify.h"
#include "worker/workerclient.h"
#include "worker/workerprocess.h"

#include <QElapsedTimer>
#include <QTemporaryFile>

#include <zstd.h>

using namespace Pressmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The real worker, through the client.
class tst_Reading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void confinesItself();
    void readsAFile_data();
    void readsAFile();
    void unpacksOriginals_data();
    void unpacksOriginals();
    void tellsWhatItCannotRead_data();
    void tellsWhatItCannotRead();
    void showsPictures();
    void readsTheSeed();
    void isQuick();
};

namespace {

const QByteArray Page = "<!DOCTYPE html><html lang=\"en\"><head><title>Ferries stay in port | Harbour Post</title>"
                        "<meta property=\"og:title\" content=\"Ferries stay in port\"></head><body><nav><a "
                        "href=\"/\">Home</a></nav><article><h1>Ferries stay in port</h1><p>The ferries to Orla Island "
                        "stayed in port on Monday, the second week of the strike, and the islanders had to do without "
                        "post, bread and visitors.</p><p>The company said that it would talk to the crews on Tuesday, "
                        "after it had refused for nine days to meet them or to name a day.</p><p>The crews ask for a "
                        "second engineer on every night crossing, as there was until the winter.</p></article><footer>"
                        "Contact</footer></body></html>";

const QByteArray Clipping =
    "Ferries stay in port\n\nBy Mila Ortega\n\nThe ferries to Orla Island stayed in port on "
    "Monday, the second week of the strike, and the islanders had to do without post, bread and "
    "visitors.\n\nThe company said that it would talk to the crews on Tuesday, after it had "
    "refused for nine days to meet them.\n";

QByteArray zstd(const QByteArray &bytes)
{
    QByteArray packed(qsizetype(ZSTD_compressBound(size_t(bytes.size()))), Qt::Uninitialized);
    packed.truncate(
        qsizetype(ZSTD_compress(packed.data(), size_t(packed.size()), bytes.constData(), size_t(bytes.size()), 3)));
    return packed;
}

QByteArray utf16(const QByteArray &ascii)
{
    QByteArray wide("\xff\xfe");
    for (const char c : ascii)
        wide.append(c).append('\0');
    return wide;
}

/// A worker with a file to read.
struct Desk
{
    WorkerClient client;
    QTemporaryFile file;

    Result<QList<Document>> read(const QByteArray &bytes, WorkerSource source)
    {
        if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
            qFatal("no temporary file");
        source.descriptor = file.handle();
        return client.read(source);
    }
};

} // namespace

void tst_Reading::confinesItself()
{
    const Result<QString> program = findWorkerProgram({});
    VERIFY_OK(program);

    const Result<WorkerProcess> process = WorkerProcess::start(*program, patienceFor(std::chrono::seconds(10)));

    VERIFY_OK(process);
    QVERIFY(process->hello().noNewRights);
    QVERIFY(process->hello().undumpable);
#ifdef PRESSMARK_SANDBOX_LIMITS
    QVERIFY(process->hello().limits);
#endif
}

void tst_Reading::readsAFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("mediaType");

    QTest::newRow("page") << Page << u"ferries.html"_s << QString() << u"text/html"_s;
    QTest::newRow("page with a wrong name") << Page << u"ferries.txt"_s << QString() << u"text/html"_s;
    QTest::newRow("page in UTF-16") << utf16(Page) << u"ferries"_s << QString() << u"text/html"_s;
    QTest::newRow("clipping") << Clipping << u"ferries.txt"_s << QString() << u"text/plain"_s;
    QTest::newRow("page read as text") << Page << u"ferries.html"_s << u"text"_s << u"text/plain"_s;
}

void tst_Reading::readsAFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(QString, type);
    QFETCH(QString, mediaType);
    Desk desk;

    const Result<QList<Document>> documents = desk.read(bytes, {.fileName = name, .type = type});

    VERIFY_OK(documents);
    QCOMPARE(documents->size(), 1);
    QCOMPARE(documents->first().mediaType, mediaType);
    Body body = documents->first().body;
    QVERIFY(composeText(body).contains(u"The ferries to Orla Island stayed in port on Monday"));
}

void tst_Reading::unpacksOriginals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<std::optional<ErrorCode>>("code");
    QByteArray damaged = zstd(Page);
    damaged[damaged.size() / 2] = static_cast<char>(damaged[damaged.size() / 2] ^ 0x55);

    QTest::newRow("whole") << zstd(Page) << std::optional<ErrorCode>();
    QTest::newRow("cut") << zstd(Page).chopped(5) << std::optional(ErrorCode::Damaged);
    QTest::newRow("not packed") << Page << std::optional(ErrorCode::Damaged);
    QTest::newRow("more behind it") << zstd(Page) + "x" << std::optional(ErrorCode::Damaged);
    QTest::newRow("bomb") << zstd(QByteArray(200 << 20, ' ')) << std::optional(ErrorCode::TooLarge);
}

void tst_Reading::unpacksOriginals()
{
    QFETCH(QByteArray, bytes);
    QFETCH(std::optional<ErrorCode>, code);
    Desk desk;

    const Result<QList<Document>> documents = desk.read(bytes, {.compressed = true, .fileName = u"a.html"_s});

    QCOMPARE(bool(documents), !code.has_value());
    if (code)
        QCOMPARE(documents.error().code, *code);
}

void tst_Reading::tellsWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("type");

    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("zip") << QByteArray("PK\x03\x04\x14\0\0\0\x08\0", 10).repeated(20) << QString();
    QTest::newRow("sound") << QByteArray("RIFF\x24\0\0\0WAVEfmt ", 16).repeated(4) << QString();
    QTest::newRow("rich text") << QByteArray("{\\rtf1\\ansi Ferries}") << QString();
    QTest::newRow("a type that is not there") << Page << u"gopher"_s;
}

void tst_Reading::tellsWhatItCannotRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, type);
    Desk desk;

    const Result<QList<Document>> documents = desk.read(bytes, {.fileName = u"a"_s, .type = type});

    QVERIFY(!documents);
    QCOMPARE(documents.error().code, ErrorCode::UnknownFormat);
    QVERIFY(!documents.error().message.isEmpty());
}

void tst_Reading::showsPictures()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    QVERIFY(file.write(plainPicture({40, 20}, QColor(200, 100, 50))) > 0);
    QVERIFY(file.flush());
    WorkerClient client;

    const Result<WorkerPicture> picture = client.decodePicture({.descriptor = file.handle()}, 10);

    VERIFY_OK(picture);
    QCOMPARE(picture->size, QSize(10, 5));
    const QImage shown(reinterpret_cast<const uchar *>(picture->pixels.constData()), 10, 5,
                       QImage::Format_ARGB32_Premultiplied);
    QCOMPARE(shown.pixel(5, 2), qRgba(200, 100, 50, 255));
    const Result<WorkerPicture> page = client.renderPage({.descriptor = file.handle()}, 0, 100);
    QVERIFY(!page);
    QCOMPARE(page.error().code, ErrorCode::Damaged);
}

void tst_Reading::readsTheSeed()
{
    QFile seed(testData() + u"/seed/000_f5032caaabe3610d.txt"_s);
    if (!seed.open(QIODevice::ReadOnly))
        QSKIP("the seed clipping is not here");
    WorkerClient client;

    const Result<QList<Document>> documents = client.read({.descriptor = seed.handle(), .fileName = seed.fileName()});

    VERIFY_OK(documents);
    Body body = documents->first().body;
    QVERIFY(composeText(body).contains(u"dual-use goods"_s));
}

/// Not a benchmark: fails only if reading through the worker has become absurdly slow.
void tst_Reading::isQuick()
{
    Desk desk;
    VERIFY_OK(desk.read(Page, {.fileName = u"a.html"_s}));
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 300; ++i)
        VERIFY_OK(desk.client.read({.descriptor = desk.file.handle(), .fileName = u"a.html"_s}));
    qInfo("%.0f documents a second through the worker", 300e9 / double(timer.nsecsElapsed()));

    QVERIFY(timer.elapsed() < 15'000);
}

QTEST_GUILESS_MAIN(tst_Reading)
#include "tst_reading.moc"
