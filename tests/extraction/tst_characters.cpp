#include "extraction/extract.h"

#include <QTest>

using namespace Pressmark;
using namespace Qt::StringLiterals;

/// Most characters of a page never reach the parser of its markup. Nobody may see that.
class tst_Characters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsText_data();
    void readsText();
    void readsAttributes_data();
    void readsAttributes();
    void resolvesAddresses_data();
    void resolvesAddresses();
    void keepsManyTextsApart();
};

namespace {

Document readPage(const QByteArray &inside)
{
    return extractHtml("<!DOCTYPE html><html><head><title>The ferry</title></head><body><article>" + inside
                           + "</article></body></html>",
                       {.url = u"https://harbourpost.example/news/ferry?day=3"_s});
}

} // namespace

void tst_Characters::readsText_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, const QByteArray &html, const QString &text) {
        QTest::newRow(name) << html << text;
    };
    row("names", "The caf&eacute; &amp; the quay &lt;north&gt; &hellip; &rsquo;twas",
        u"The café & the quay <north> … ’twas"_s);
    row("numbers", "The quay&#8217;s crew &#x1F6A2; sailed", u"The quay’s crew 🚢 sailed"_s);
    row("numbers of Windows", "The quay&#146;s crew sailed", u"The quay’s crew sailed"_s);
    row("names without a semicolon", "Fish &amp chips &copy 2020 by the quay", u"Fish & chips © 2020 by the quay"_s);
    row("rare names", "The &lambda; of the signal lamp &bigstar;", u"The λ of the signal lamp ★"_s);
    row("no names at all", "Fish & chips, R&D and &nosuchname; at the quay",
        u"Fish & chips, R&D and &nosuchname; at the quay"_s);
    row("angle brackets", "Fewer than 3 < 4 boats, </ as they say>, sailed", u"Fewer than 3 < 4 boats, , sailed"_s);
    row("private characters", "The icon \xf4\x80\x80\x80 of the quay", u"The icon \U00100000 of the quay"_s);
    row("a private number", "The &bigstar; icon &#1048577; of the quay", u"The ★ icon \U00100001 of the quay"_s);
    const QString umlauts = QString(150, u'ä'); // so many that two wrong bytes do not make it another charset
    row("UTF-8 that was written twice, by windows-1252",
        u"The quay\u00e2\u20ac\u2122s \u00e2\u20ac\u0153old crew\u00e2\u20ac\u009d, na\u00c3\u00afve"_s.toUtf8(),
        u"The quay’s “old crew”, naïve"_s);
    row("UTF-8 that was written twice, by latin-1",
        u"The quay\u00e2\u0080\u0099s \u00e2\u0080\u009cold crew\u00e2\u0080\u009d"_s.toUtf8(),
        u"The quay’s “old crew”"_s);
    row("signs of such slips, once", u"What â€™ means at the quay"_s.toUtf8(), u"What â€™ means at the quay"_s);
    row("not UTF-8", "The quay \xff\xf4 of " + umlauts.toUtf8(), u"The quay \ufffd\ufffd of "_s + umlauts);
    row("no characters", "The quay \xef\xbf\xbe\x01 of the north", u"The quay \ufffd\ufffd of the north"_s);
    row("line ends", "The quay\r\nof the\rnorth", u"The quay of the north"_s);
    row("elements inside", "The <b>quay of\n the</b> north&nbsp;<i> sea</i>", u"The quay of the north sea"_s);
}

void tst_Characters::readsText()
{
    QFETCH(QByteArray, html);
    QFETCH(QString, text);

    const Document document = readPage("<p>" + html + "</p>");

    QCOMPARE(document.body.blocks.size(), 1);
    QCOMPARE(document.body.blocks.first().text, text);
}

void tst_Characters::readsAttributes_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<QString>("link");

    const QString ferry = u"https://harbourpost.example/ferry?a=1&b=2"_s;
    QTest::newRow("in quotes") << QByteArray("href=\"/ferry?a=1&amp;b=2\"") << ferry;
    QTest::newRow("ampersands as they are") << QByteArray("href='/ferry?a=1&b=2'") << ferry;
    QTest::newRow("without quotes") << QByteArray("href=/ferry?a=1&amp;b=2") << ferry;
    QTest::newRow("capitals and spaces") << QByteArray("HREF = \"/ferry?a=1&#38;b=2\" CLASS=x") << ferry;
    QTest::newRow("twice") << QByteArray("href=\"/ferry?a=1&amp;b=2\" href=\"/other\"") << ferry;
    QTest::newRow("rare names") << QByteArray("class=\"&bigstar;\" href=\"/ferry?a=1&amp;b=2\"") << ferry;
    QTest::newRow("a rare name in it") << QByteArray("href=\"/ferry?a=1&bigstar;\"")
                                       << u"https://harbourpost.example/ferry?a=1%E2%98%85"_s;
}

void tst_Characters::readsAttributes()
{
    QFETCH(QByteArray, attributes);
    QFETCH(QString, link);

    const Document document = readPage("<p>The <a " + attributes + ">ferry</a> sails at noon.</p>");

    QCOMPARE(document.body.blocks.size(), 1);
    QCOMPARE(document.body.blocks.first().spans.value(0).link, link);
}

void tst_Characters::resolvesAddresses_data()
{
    QTest::addColumn<QString>("href");
    QTest::addColumn<QString>("link");

    QTest::newRow("capitals in the host") << u"https://Other.Example/A"_s << u"https://other.example/A"_s;
    QTest::newRow("host alone") << u"https://other.example"_s << u"https://other.example"_s;
    QTest::newRow("dots in the path") << u"/a/../b/./c"_s << u"https://harbourpost.example/b/c"_s;
    QTest::newRow("another host") << u"//other.example/a"_s << u"https://other.example/a"_s;
    QTest::newRow("space in the path") << u"/a b"_s << u"https://harbourpost.example/a%20b"_s;
    QTest::newRow("letters of other scripts")
        << u"https://bücher.example/ä"_s << u"https://xn--bcher-kva.example/%C3%A4"_s;
    QTest::newRow("query alone") << u"?day=4"_s << u"https://harbourpost.example/news/ferry?day=4"_s;
    QTest::newRow("port and fragment") << u"http://other.example:8080/a#b"_s << u"http://other.example:8080/a#b"_s;
    QTest::newRow("number as a host") << u"http://0x7f.1/a"_s << u"http://127.0.0.1/a"_s;
    QTest::newRow("host with two dots") << u"http://other..example/a"_s << u""_s;
}

void tst_Characters::resolvesAddresses()
{
    QFETCH(QString, href);
    QFETCH(QString, link);

    const Document document = readPage("<p>The <a href=\"" + href.toUtf8() + "\">ferry</a> sails at noon.</p>");

    QCOMPARE(document.body.blocks.size(), 1);
    QCOMPARE(document.body.blocks.first().spans.value(0).link, link);
}

void tst_Characters::keepsManyTextsApart()
{
    constexpr int Many = 40'000; // more than one token can count
    QByteArray html;
    for (int i = 0; i < Many; ++i)
        html += "<p class=\"row\">Boat number " + QByteArray::number(i) + " sails.</p>";

    const Document document = readPage(html);

    QCOMPARE(document.body.blocks.size(), Many);
    for (int i = 0; i < Many; ++i)
        QCOMPARE(document.body.blocks[i].text, u"Boat number %1 sails."_s.arg(i));
}

QTEST_GUILESS_MAIN(tst_Characters)
#include "tst_characters.moc"
