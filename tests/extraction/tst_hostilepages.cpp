#include "extraction/extract.h"

#include "text/canonicaltext.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_HostilePages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survives_data();
    void survives();
    void readsWhatOthersBrokeOn();
};

namespace {

/// What must be true of every body, whatever it was read from.
void verifyBody(const Document &document)
{
    for (const Block &block : document.body.blocks) {
        if (block.kind == BlockKind::Table)
            QCOMPARE(canonicalTable(block.text), block.text);
        else if (block.kind == BlockKind::Preformatted)
            QCOMPARE(canonicalPreformatted(block.text), block.text);
        else
            QCOMPARE(canonicalText(block.text), block.text);
        qsizetype end = 0;
        for (const Span &span : block.spans) {
            QVERIFY(span.start >= end);
            QVERIFY(span.length > 0);
            end = span.start + span.length;
            QVERIFY(end <= block.text.size());
            QVERIFY(!block.text.at(span.start).isLowSurrogate());
            QVERIFY(end == block.text.size() || !block.text.at(end).isLowSurrogate());
            QVERIFY(span.link.isEmpty() || span.link.startsWith(u"http://"_s) || span.link.startsWith(u"https://"_s)
                    || span.link.startsWith(u"mailto:"_s));
        }
    }
    QVERIFY(document.confidence >= 0 && document.confidence <= 1);
}

QByteArray repeated(const char *piece, int times)
{
    return QByteArray(piece).repeated(times);
}

} // namespace

void tst_HostilePages::survives_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("one bracket") << QByteArray("<");
    QTest::newRow("NUL") << QByteArray("<p>a\0b</p>", 10);
    QTest::newRow("nested divs") << repeated("<div>", 100000) + "text";
    QTest::newRow("nested tables") << repeated("<table><tr><td>", 100000) + "text";
    QTest::newRow("nested lists") << repeated("<ul><li>", 100000) + "text";
    QTest::newRow("formatting never closed") << repeated("<p><b><font size=1><i>x", 50000);
    QTest::newRow("formatting crossed") << repeated("<b><i></b></i>x", 100000);
    QTest::newRow("attributes") << "<p " + repeated("a=1 ", 300000) + ">text</p>";
    QTest::newRow("open quote") << "<p class=\"" + repeated("<p>some words of text", 50000);
    QTest::newRow("comments never closed") << repeated("<!-- <p>", 100000);
    QTest::newRow("svg never closed") << repeated("<svg><p>text", 100000);
    QTest::newRow("script never closed") << QByteArray("<p>text</p><script>") + repeated("</scrip", 100000);
    QTest::newRow("entities") << repeated("&amp;&#x1F600;&bogus;", 100000);
    QTest::newRow("one long word") << "<p>" + repeated("a", 2000000);
    QTest::newRow("foster parents") << "<table>" + repeated("x<b>", 30000);
    QTest::newRow("linked data nested") << "<script type=\"application/ld+json\">" + repeated("[", 100000);
    QTest::newRow("bad UTF-8") << repeated("\xff\xc3\x28 text ", 10000);
    QTest::newRow("lines") << repeated("word\n", 200000);
}

void tst_HostilePages::survives()
{
    QFETCH(QByteArray, bytes);
    QElapsedTimer timer;
    timer.start();

    verifyBody(extractHtml(bytes, {}));
    verifyBody(extractPlainText(bytes, {}));

    QVERIFY2(timer.elapsed() < 60000, "This is not linear.");
}

void tst_HostilePages::readsWhatOthersBrokeOn()
{
    const QString data =
        qEnvironmentVariable("PRESSMARK_TEST_DATA", QStringLiteral(PRESSMARK_SOURCE_DIR "/../shared/data"));
    const QStringList kinds{u"*.html"_s, u"*.htm"_s,  u"*.txt"_s, u"*.dat"_s, u"*.test"_s,
                            u"*.md"_s,   u"*.json"_s, u"*.mjs"_s, u"*.eml"_s, u"*.mhtml"_s};
    QDirIterator files(data + u"/hostile"_s, kinds, QDir::Files, QDirIterator::Subdirectories);
    if (!files.hasNext())
        QSKIP("The hostile files are not there: set PRESSMARK_TEST_DATA.");
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QByteArray bytes = file.read(qint64(20) << 20);
        QElapsedTimer timer;
        timer.start();
        verifyBody(extractHtml(bytes, {.fileName = file.fileName()}));
        verifyBody(extractPlainText(bytes, {.fileName = file.fileName()}));
        QVERIFY2(timer.elapsed() < 60000, qPrintable(file.fileName()));
        if (timer.elapsed() > 2000)
            qInfo("%s took %lld ms", qPrintable(file.fileName()), timer.elapsed());
    }
}

QTEST_GUILESS_MAIN(tst_HostilePages)
#include "tst_hostilepages.moc"
