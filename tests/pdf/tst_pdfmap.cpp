#include "text/pdfmap.h"
#include "verify.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

using namespace Pressmark;

class tst_PdfMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatItIsGiven_data();
    void keepsWhatItIsGiven();
    void keepsAnyMap();
    void roundsToTheSixtyFourthOfAPoint();
    void isSmall();
    void refusesOtherBytes_data();
    void refusesOtherBytes();
    void survivesDamage();
};

namespace {

/// Lines of words as they stand on pages.
PdfMap pagesOfText(int pages, int lines, int letters)
{
    PdfMap map;
    for (int page = 0; page < pages; ++page) {
        map.pages.append({595.25F, 841.875F});
        for (int line = 0; line < lines; ++line) {
            const float top = 60 + 14.5F * static_cast<float>(line);
            float left = 72;
            for (int letter = 0; letter < letters; ++letter) {
                const float right = left + 4 + static_cast<float>((letter * 7 + line) % 13) / 4;
                map.glyphs.append({page, left, top, right, top + 11.75F});
                left = right;
            }
            map.glyphs.append(PdfGlyph());
        }
    }
    return map;
}

PdfMap randomMap(QRandomGenerator &random)
{
    PdfMap map;
    const int pages = random.bounded(1, 5);
    for (int i = 0; i < pages; ++i)
        map.pages.append(
            {static_cast<float>(random.bounded(64000)) / 64, static_cast<float>(random.bounded(64000)) / 64});
    const auto coordinate = [&] { return static_cast<float>(random.bounded(-64000, 128000)) / 64; };
    const int glyphs = random.bounded(400);
    for (int i = 0; i < glyphs; ++i) {
        if (random.bounded(4) == 0)
            map.glyphs.append(PdfGlyph());
        else
            map.glyphs.append({random.bounded(pages), coordinate(), coordinate(), coordinate(), coordinate()});
    }
    return map;
}

} // namespace

void tst_PdfMap::keepsWhatItIsGiven_data()
{
    QTest::addColumn<PdfMap>("map");

    QTest::newRow("nothing") << PdfMap();
    QTest::newRow("pages without text") << PdfMap{{{595, 842}, {842, 595}}, {}};
    QTest::newRow("a unit that stands nowhere") << PdfMap{{{595, 842}}, {PdfGlyph()}};
    QTest::newRow("right to left") << PdfMap{{{595, 842}}, {{0, 500, 10, 510, 20}, {0, 490, 10, 500, 20}}};
    QTest::newRow("back to an earlier page") << PdfMap{{{9, 9}, {9, 9}}, {{1, 1, 2, 3, 4}, {0, 1, 2, 3, 4}}};
    QTest::newRow("outside the page") << PdfMap{{{9, 9}}, {{0, -100, -5, -3, 2000}}};
    QTest::newRow("text of several chunks") << pagesOfText(60, 50, 80);
}

void tst_PdfMap::keepsWhatItIsGiven()
{
    QFETCH(PdfMap, map);

    const Result<PdfMap> again = readPdfMap(writePdfMap(map));

    VERIFY_OK(again);
    QVERIFY(*again == map);
}

void tst_PdfMap::keepsAnyMap()
{
    QRandomGenerator random(19);
    for (int i = 0; i < 300; ++i) {
        const PdfMap map = randomMap(random);

        const Result<PdfMap> again = readPdfMap(writePdfMap(map));

        VERIFY_OK(again);
        QVERIFY(*again == map);
    }
}

void tst_PdfMap::roundsToTheSixtyFourthOfAPoint()
{
    const PdfMap map{{{595.276F, 841.89F}}, {{0, 72.01F, 100.333F, 78.777F, 111.1F}}};

    const Result<PdfMap> again = readPdfMap(writePdfMap(map));

    VERIFY_OK(again);
    QVERIFY(std::abs(again->glyphs[0].left - 72.01F) <= 1.0F / 128);
    QVERIFY(std::abs(again->glyphs[0].top - 100.333F) <= 1.0F / 128);
    QVERIFY(std::abs(again->glyphs[0].right - 78.777F) <= 1.0F / 128);
    QVERIFY(std::abs(again->pages[0].height - 841.89F) <= 1.0F / 128);
}

void tst_PdfMap::isSmall()
{
    const PdfMap map = pagesOfText(10, 50, 80);

    QVERIFY(writePdfMap(map).size() < map.glyphs.size() * 2);
}

void tst_PdfMap::refusesOtherBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = writePdfMap(pagesOfText(1, 3, 10));
    const QByteArray bomb = qCompress(QByteArray(64 * 1024 * 1024, '\0'), 9);
    const quint32 length = static_cast<quint32>(bomb.size());
    QByteArray lying = bomb;
    lying.replace(0, 4, QByteArray::fromHex("00000010"));

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("something else") << QByteArray("%PDF-1.7");
    QTest::newRow("only the beginning") << good.left(4);
    QTest::newRow("cut") << good.left(good.size() - 1);
    QTest::newRow("more behind it") << good + "x";
    QTest::newRow("too large a chunk") << "PMM1" + QByteArray(reinterpret_cast<const char *>(&length), 4) + bomb;
    QTest::newRow("a chunk that lies") << "PMM1" + QByteArray(reinterpret_cast<const char *>(&length), 4) + lying;
}

void tst_PdfMap::refusesOtherBytes()
{
    QFETCH(QByteArray, bytes);

    const Result<PdfMap> map = readPdfMap(bytes);

    QVERIFY(!map);
    QCOMPARE(map.error().code, ErrorCode::Damaged);
}

void tst_PdfMap::survivesDamage()
{
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false")); // zlib's complaints
    QRandomGenerator random(7);
    const QByteArray good = writePdfMap(pagesOfText(2, 20, 60));
    for (int i = 0; i < 500; ++i) {
        QByteArray bytes = good;
        for (int j = random.bounded(1, 6); j > 0; --j)
            bytes[random.bounded(static_cast<int>(bytes.size()))] = static_cast<char>(random.bounded(256));

        const Result<PdfMap> map = readPdfMap(bytes);

        if (map)
            QVERIFY(map->glyphs.size() <= 64'000'000);
        else
            QCOMPARE(map.error().code, ErrorCode::Damaged);
    }
}

QTEST_GUILESS_MAIN(tst_PdfMap)
#include "tst_pdfmap.moc"
