#include "extraction/extract.h"

#include "testdata.h"
#include "text/canonicaltext.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <ctime>

using namespace Pressmark;
using namespace Qt::StringLiterals;

namespace {

/// Processor time of this thread: what else the machine does is not in it.
double threadSeconds()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

} // namespace

class tst_HostilePages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survives_data();
    void survives();
    void takesTimeInProportion_data();
    void takesTimeInProportion();
    void keepsTheTextOfWhatHasTooManyElements_data();
    void keepsTheTextOfWhatHasTooManyElements();
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
    QTest::newRow("captions")
        << "<p>The ferry between the two towns resumed its service on Thursday, after the storm.</p>"
            + repeated("<div class=\"caption\">A pier</div>", 300000);
    QTest::newRow("lines") << repeated("word\n", 200000);
}

void tst_HostilePages::survives()
{
    QFETCH(QByteArray, bytes);
    const double before = threadSeconds();

    verifyBody(extractHtml(bytes, {}));
    verifyBody(extractPlainText(bytes, {}));

    QVERIFY2(threadSeconds() - before < 60, "This is not linear.");
}

void tst_HostilePages::takesTimeInProportion_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("piece");

    const auto row = [](const char *name, const QByteArray &start, const QByteArray &piece) {
        QTest::newRow(name) << start << piece;
    };
    const QByteArray sentence = "The ferry left the quay at noon, and nobody on the pier could say why. ";
    row("paragraphs", {}, "<p>" + sentence + "</p>\n");
    row("one text", "<p>", sentence);
    row("lines without a paragraph", {}, sentence + "<br>");
    row("links", {}, "<a href=\"/a/b?c=d\">some link</a> ");
    row("headings", "<title>The ferry</title>", "<h2>The ferry of the quay</h2>");
    row("rows of a table", "<table>", "<tr><td>one</td><td>two</td></tr>");
    row("captions of one picture", "<div class=photo><img src=a.jpg>", "<p>Caption of the picture</p>");
    row("pictures with captions", {}, "<div class=photo><p>The quay</p><img src=/a.jpg alt=x></div>");
    row("letters to be composed", "<p>", "a<sup>1</sup>\xcc\x81 e\xcc\x81 ");
    row("marks out of order", "<p>a", "\xcc\x81\xcc\x96");
    row("related links", {}, "<div class=related><a href=/x>Read more</a></div><p>" + sentence + "</p>");
    row("bylines", {}, "<p class=byline>By Ann Other and Bob Name</p>");
    row("one byline", "<p class=byline>By ", "Ann Other and ");
    row("names in a description", "<meta name=author content=\"", "Ann Other, ");
    row("names in a title", "<title>one two three", " - x");
    row("teasers", "<div><p>" + sentence + sentence + sentence + "</p></div>",
        "<div><div><h3><a href=/x>The quay</a></h3><p>It is mended.</p></div></div>");
    row("boxes about", "<div><p>" + sentence + "</p></div>",
        "<div><h3>About the quay</h3><p>" + sentence + "</p></div>");
    row("newsletters in a box", "<div><p>" + sentence + sentence + sentence + "</p></div><div>",
        "<p>Sign up for our newsletter</p>");
    row("footers", {}, "<footer><p>" + sentence + "</p></footer>");
    row("marks that cannot be found again", "<p>", "a<i>\xcc\x81</i> e<b>\xcc\x81</b> ");
    row("dates", "<p class=date>", "3 October 2024, 12:30 or 03/10/24 ");
    row("digits", "<p class=date>", "20 24-10-");
    row("items of linked data", "<script type=\"application/ld+json\">[",
        R"({"@type":"NewsArticle","author":{"@id":"x"}},)");
    row("linked data that refer on", "<script type=\"application/ld+json\">[", R"({"@id":"x","author":{"@id":"x"}},)");
    row("formatting crossed", {}, "<b><i>x</b></i>y ");
    row("formatting with attributes", {}, "<p><b><a href=x><i>x");
    row("classes", "<p class=\"", "post-related ");
    row("hidden spans", "<p>word ", "<span hidden>a b</span> c ");
    row("entities", "<p>", "a &amp; b &bogus; &#x2019; ");
    row("brackets", {}, "< a </ ");
    row("nested lists", {}, "<ul><li>ferry");
    row("nested tables", {}, "<table><tr><td>");
    row("tables", {}, "<table><tr><td>The ferry</td><td>12</td></tr></table>");
    row("inline elements", "<p>", "The <b>ferry</b> left <i>the quay</i> at <span class=time>noon</span>. ");
}

/// Neither on a slow machine nor on a busy one does four times as much take more than eight times as long.
void tst_HostilePages::takesTimeInProportion()
{
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, piece);
    const auto secondsFor = [&](qsizetype size) {
        const QByteArray page = start + piece.repeated(size / piece.size());
        const double before = threadSeconds();
        extractHtml(page, {.url = u"https://harbourpost.example/"_s});
        extractPlainText(page, {});
        return threadSeconds() - before;
    };

    // What grows faster does so every time; what was disturbed once is not disturbed thrice.
    double few = 0;
    double many = 0;
    for (int attempt = 0; attempt < 3 && (attempt == 0 || many >= 8 * few + 0.2); ++attempt) {
        few = secondsFor(250'000);
        many = secondsFor(1'000'000);
    }
    QVERIFY2(many < 8 * few + 0.2, qPrintable(u"%1 s, then %2 s"_s.arg(few).arg(many)));
}

void tst_HostilePages::keepsTheTextOfWhatHasTooManyElements_data()
{
    QTest::addColumn<QByteArray>("elements");

    QTest::newRow("the last one is closed") << repeated("<b>x</b> ", 500'000);
    QTest::newRow("the last one is a link") << repeated("<b>x</b> ", 499'998) + "<a href=\"/quay\">the quay ";
}

void tst_HostilePages::keepsTheTextOfWhatHasTooManyElements()
{
    QFETCH(QByteArray, elements);
    const QByteArray page = "<p>The ferry left the quay at noon, and nobody on the pier could say why.</p>" + elements
        + "<div>Behind them, the <i>keeper</i> of the light went home.</div><script>let a = 1;</script><p>It "
          "rained.</p>";

    Document document = extractHtml(page, {});

    QVERIFY(composeText(document.body).contains(u"\nBehind them, the keeper of the light went home.\nIt rained."_s));
    const auto saysSo = [](const QString &doubt) { return doubt.contains(u"so long"_s); };
    QVERIFY(std::any_of(document.doubts.begin(), document.doubts.end(), saysSo));
    const auto isLinked = [](const Span &span) { return !span.link.isEmpty() && span.length > 20; };
    for (const Block &block : document.body.blocks)
        QVERIFY(std::none_of(block.spans.begin(), block.spans.end(), isLinked));
}

void tst_HostilePages::readsWhatOthersBrokeOn()
{
    const QString data = testData();
    const QStringList kinds{u"*.html"_s, u"*.htm"_s,  u"*.txt"_s, u"*.dat"_s, u"*.test"_s,
                            u"*.md"_s,   u"*.json"_s, u"*.mjs"_s, u"*.eml"_s, u"*.mhtml"_s};
    QDirIterator files(data + u"/hostile"_s, kinds, QDir::Files, QDirIterator::Subdirectories);
    if (!files.hasNext())
        QSKIP("The hostile files are not there: set PRESSMARK_TEST_DATA.");
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QByteArray bytes = file.read(qint64(20) << 20);
        const double before = threadSeconds();
        verifyBody(extractHtml(bytes, {.fileName = file.fileName()}));
        verifyBody(extractPlainText(bytes, {.fileName = file.fileName()}));
        const double seconds = threadSeconds() - before;
        QVERIFY2(seconds < 60, qPrintable(file.fileName()));
        if (seconds > 2)
            qInfo("%s took %.1f s", qPrintable(file.fileName()), seconds);
    }
}

QTEST_GUILESS_MAIN(tst_HostilePages)
#include "tst_hostilepages.moc"
