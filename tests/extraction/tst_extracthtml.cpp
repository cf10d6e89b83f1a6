#include "extraction/inventedpage.h"
#include "pictures.h"

#include <QTest>

using namespace InventedPage;
using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_ExtractHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheStoryAndNothingElse();
    void leavesOut_data();
    void leavesOut();
    void keepsInside_data();
    void keepsInside();
    void readsMetadata_data();
    void readsMetadata();
    void datesInventNothing();
    void readsPictures();
    void readsTheCaptionOfAPictureAboveTheStory();
    void findsLazyPictures();
    void takesWrittenPictures_data();
    void takesWrittenPictures();
    void tellsWherePicturesLie_data();
    void tellsWherePicturesLie();
    void resolvesLinks_data();
    void resolvesLinks();
    void decodes_data();
    void decodes();
    void keepsTablesAndLists();
    void joinsABodyInTwoHalves();
    void aPageWithoutAnArticleSaysSo();
};

namespace {

QByteArray pngOf(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    for (int x = 0; x < size.width(); ++x) {
        for (int y = 0; y < size.height(); ++y)
            image.setPixel(x, y, qRgb(x * 7 % 256, y * 13 % 256, x * y % 256));
    }
    return encodedPicture(image);
}

} // namespace

void tst_ExtractHtml::keepsTheStoryAndNothingElse()
{
    const Document document = read(page());

    QCOMPARE(textOf(document), story());
    QCOMPARE(document.metadata.title, u"Ferry resumes service"_s);
    QCOMPARE(document.origins.value(u"title"_s), u"h1"_s);
    QVERIFY(document.confidence > 0.8);
    bool headline = false;
    for (const Block &block : document.body.blocks)
        headline = headline || (!block.kept && block.leftOut == LeftOutClass::Headline);
    QVERIFY(headline);
}

void tst_ExtractHtml::leavesOut_data()
{
    QTest::addColumn<QString>("html"); // between the paragraphs
    QTest::addColumn<QString>("leftOut");

    QTest::newRow("advertisement by class")
        << u"<div class=\"ad-slot\"><p>Buy boots.</p></div>"_s << u"advertisement"_s;
    QTest::newRow("advertisement by words") << u"<p>Advertisement</p>"_s << u"advertisement"_s;
    QTest::newRow("related by class") << u"<div class=\"related-articles\"><a href=\"/x\">Other story</a></div>"_s
                                      << u"related"_s;
    QTest::newRow("related by words") << u"<p>Read more: <a href=\"/x\">Herring is back in the sound</a></p>"_s
                                      << u"related"_s;
    QTest::newRow("a list that goes on from such a line")
        << u"<p>Read more: <a href=\"/x\">Herring is back in the sound</a></p><ul><li><a href=\"/y\">Boats of "
           "Lindholm</a></li><li><a href=\"/z\">Nets for sale</a></li></ul>"_s
        << u"related"_s;
    QTest::newRow("capitals that are one link")
        << u"<p><a href=\"/x\">HERRING IS BACK IN THE SOUND</a></p>"_s << u"related"_s;
    QTest::newRow("newsletter") << u"<p>Sign up for our newsletter and get it in your inbox.</p>"_s << u"newsletter"_s;
    QTest::newRow("appeal") << u"<p>Support our journalism: become a member today.</p>"_s << u"appeal"_s;
    QTest::newRow("share row") << u"<p>Share on Facebook</p>"_s << u"share"_s;
    QTest::newRow("audio") << u"<p>Listen to this article</p>"_s << u"audio"_s;
    QTest::newRow("hidden by attribute") << u"<div hidden><p>Nobody sees this line.</p></div>"_s << u"hidden"_s;
    QTest::newRow("hidden by style") << u"<div style=\"display: none\"><p>Nobody sees this line.</p></div>"_s
                                     << u"hidden"_s;
    QTest::newRow("hidden for readers") << u"<p class=\"sr-only\">Only for readers aloud.</p>"_s << u"hidden"_s;
    QTest::newRow("shortcode") << u"<p>[button link=\"/shop\"]Shop[/button]</p>"_s << u"advertisement"_s;
    QTest::newRow("form") << u"<button>Send</button>"_s << u"navigation"_s;
    QTest::newRow("caption without picture")
        << u"<p class=\"wp-caption-text\">The landing stage on Friday</p>"_s << u"caption"_s;
}

void tst_ExtractHtml::leavesOut()
{
    QFETCH(QString, html);
    QFETCH(QString, leftOut);

    const Document document = read(page(html));

    QCOMPARE(textOf(document), story());
    QStringList classes;
    qsizetype at = 0;
    for (qsizetype i = 0; i < document.body.blocks.size(); ++i) {
        const Block &block = document.body.blocks[i];
        at = block.text == Second ? i : at;
    }
    QVERIFY(at + 1 < document.body.blocks.size());
    const Block &left = document.body.blocks[at + 1]; // in its place
    QVERIFY(!left.kept);
    QCOMPARE(leftOutClassName(left.leftOut), leftOut);
}

void tst_ExtractHtml::keepsInside_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");

    QTest::newRow("subheading") << u"<h2>What the storm broke</h2>"_s << u"What the storm broke"_s
                                << int(BlockKind::Heading);
    QTest::newRow("quote") << u"<blockquote><p>We are glad to be back at work.</p></blockquote>"_s
                           << u"We are glad to be back at work."_s << int(BlockKind::Quote);
    QTest::newRow("post quoted in a social box")
        << u"<div class=\"social-media\"><blockquote class=\"twitter-tweet\"><p>We sail again tomorrow at six, all of "
           "us.</p></blockquote></div>"_s
        << u"We sail again tomorrow at six, all of us."_s << int(BlockKind::Quote);
    QTest::newRow("code") << u"<pre>a  b\n  c</pre>"_s << u"a  b\n  c"_s << int(BlockKind::Preformatted);
    QTest::newRow("short paragraph") << u"<p>Nobody was hurt.</p>"_s << u"Nobody was hurt."_s
                                     << int(BlockKind::Paragraph);
    QTest::newRow("a name that only contains a word") << u"<div class=\"shadow overflow-hidden\"><p>Nobody was "
                                                         "hurt.</p></div>"_s
                                                      << u"Nobody was hurt."_s << int(BlockKind::Paragraph);
    QTest::newRow("line ends") << u"<p>Nobody was hurt.<br>So they say.</p>"_s << u"Nobody was hurt.\nSo they say."_s
                               << int(BlockKind::Paragraph);
    QTest::newRow("a panel that a button opens")
        << u"<div role=\"region\" style=\"display:none\"><p>Nobody was hurt.</p></div>"_s << u"Nobody was hurt."_s
        << int(BlockKind::Paragraph);
    QTest::newRow("an anchor that says menu")
        << u"<div id=\"menu-for-the-winter-ferry\"><p>Nobody was hurt.</p></div>"_s << u"Nobody was hurt."_s
        << int(BlockKind::Paragraph);
    QTest::newRow("hidden words inside a sentence") << u"<p>Nobody <span hidden>knows who</span>was hurt.</p>"_s
                                                    << u"Nobody was hurt."_s << int(BlockKind::Paragraph);
}

void tst_ExtractHtml::keepsInside()
{
    QFETCH(QString, html);
    QFETCH(QString, text);
    QFETCH(int, kind);

    const Document document = read(page(html));

    QCOMPARE(textOf(document), First + u'\n' + Second + u'\n' + text + u'\n' + Third);
    for (const Block &block : document.body.blocks) {
        if (block.text == text)
            QCOMPARE(int(block.kind), kind);
    }
}

void tst_ExtractHtml::readsMetadata_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("top"); // behind the headline
    QTest::addColumn<QStringList>("authors");
    QTest::addColumn<QString>("published");
    QTest::addColumn<QString>("origin"); // of the date

    const QString date = u"<meta property=\"article:published_time\" content=\"2023-03-09T16:05:00+01:00\">"_s;
    QTest::newRow("meta") << u"<meta name=\"author\" content=\"Marta Vell\">"_s + date << u""_s
                          << QStringList{u"Marta Vell"_s} << u"2023-03-09T16:05"_s << u"OpenGraph"_s;
    QTest::newRow("JSON-LD by reference")
        << uR"(<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Ferry resumes service",
           "author":{"@id":"#m"},"datePublished":"2023-03-09"},{"@type":"Person","@id":"#m","name":"Marta Vell"}]}</script>)"_s
        << u""_s << QStringList{u"Marta Vell"_s} << u"2023-03-09"_s << u"JSON-LD"_s;
    QTest::newRow("JSON-LD with slips")
        << u"<script type=\"application/ld+json\">/* made by hand */ {\"@type\":\"NewsArticle\",\"author\":[{\"name\":"
           "\"Marta Vell\"},{\"name\":\"Ida\tBrenner\"},],\"datePublished\":\"2023-03-09\",};</script>"_s
        << u""_s << QStringList{u"Marta Vell"_s, u"Ida Brenner"_s} << u"2023-03-09"_s << u"JSON-LD"_s;
    QTest::newRow("visible lines") << u""_s << u"<p>By Marta Vell and Ida Brenner</p><p>March 9, 2023</p>"_s
                                   << QStringList{u"Marta Vell"_s, u"Ida Brenner"_s} << u"2023-03-09"_s
                                   << u"date rule"_s;
    QTest::newRow("marked elements") << u""_s
                                     << u"<a rel=\"author\" href=\"/vell\">Marta Vell</a> <time "
                                        "datetime=\"2023-03-09\">Thursday</time>"_s
                                     << QStringList{u"Marta Vell"_s} << u"2023-03-09"_s << u"time"_s;
    QTest::newRow("no persons") << u"<meta name=\"author\" content=\"admin\">"_s << u""_s << QStringList{} << u""_s
                                << u""_s;
}

void tst_ExtractHtml::readsMetadata()
{
    QFETCH(QString, head);
    QFETCH(QString, top);
    QFETCH(QStringList, authors);
    QFETCH(QString, published);
    QFETCH(QString, origin);

    const Document document = read(page({}, head, top));

    QCOMPARE(document.metadata.authors, authors);
    QCOMPARE(document.metadata.published.value, published);
    QCOMPARE(document.origins.value(u"published"_s), origin);
    QCOMPARE(textOf(document), story());
}

void tst_ExtractHtml::datesInventNothing()
{
    const QString head = u"<meta property=\"article:published_time\" content=\"2023-03-09T16:05:00\">"_s;
    const CivilDate local = read(page({}, head)).metadata.published;
    const CivilDate zoned =
        read(page({}, QString(head).replace(u"16:05:00"_s, u"16:05:00-05:00"_s))).metadata.published;
    const Document modified =
        read(page({}, u"<meta property=\"article:modified_time\" content=\"2023-03-10T08:00:00Z\">"_s));
    const Document future = read(page({}, u"<meta property=\"article:published_time\" content=\"2093-03-10\">"_s));

    QVERIFY(!local.offsetMinutes);
    QCOMPARE(local.precision, DatePrecision::Minute);
    QCOMPARE(zoned.offsetMinutes, -300);
    QVERIFY(modified.metadata.published.unsure);
    QVERIFY(future.metadata.published.unsure);
    QCOMPARE(future.doubts.size(), 1);
}

void tst_ExtractHtml::readsPictures()
{
    const QString figure = u"<figure><img src=\"/p/stage.jpg\" alt=\"A broken pier\" width=\"800\" height=\"600\">"
                           "<figcaption>The landing stage on Friday. (Photo by Tomas Rehn/Harbour Images)</figcaption>"
                           "</figure><img src=\"/pixel.gif\" width=\"1\" height=\"1\">"_s;

    const Document document = read(page(figure));

    QList<Figure> figures;
    for (const Block &block : document.body.blocks) {
        if (block.kept && block.kind == BlockKind::Figure)
            figures.append(block.figure);
    }
    QCOMPARE(figures.size(), 1);
    QCOMPARE(figures[0].url, u"https://harbourpost.example/p/stage.jpg"_s);
    QCOMPARE(figures[0].alt, u"A broken pier"_s);
    QCOMPARE(figures[0].caption, u"The landing stage on Friday."_s);
    QCOMPARE(figures[0].credit, u"Photo by Tomas Rehn/Harbour Images"_s);
    QCOMPARE(figures[0].width, 800);
    QCOMPARE(textOf(document), story());
}

void tst_ExtractHtml::readsTheCaptionOfAPictureAboveTheStory()
{
    const QString figure = u"<figure class=\"lead\"><img src=\"/p/stage.jpg\"><figcaption>Boxes held at Quay Four on "
                           "Thursday evening. <span class=\"credit\">Photograph: Pia Lind/Harbour Pictures</span>"
                           "</figcaption></figure><div class=\"audio\"><p>Listen to this article</p></div>"_s;

    const Document document = read(page({}, {}, figure));

    QStringList captions;
    QStringList credits;
    for (const Block &kept : document.body.blocks) {
        if (kept.kind == BlockKind::Figure) {
            captions.append(kept.figure.caption);
            credits.append(kept.figure.credit);
        }
    }
    QCOMPARE(captions, QStringList{u"Boxes held at Quay Four on Thursday evening."_s});
    QCOMPARE(credits, QStringList{u"Photograph: Pia Lind/Harbour Pictures"_s});
    QCOMPARE(textOf(document), story());
}

void tst_ExtractHtml::findsLazyPictures()
{
    const QString lazy = u"<img src=\"data:image/gif;base64,R0lGODlhAQABAAAAACw=\" data-src=\"pier.jpg\">"
                         "<img srcset=\"small.jpg 300w, large.jpg 1200w\">"_s;

    QStringList urls;
    for (const Block &block : read(page(lazy)).body.blocks) {
        if (block.kind == BlockKind::Figure)
            urls.append(block.figure.url);
    }

    QCOMPARE(
        urls,
        (QStringList{u"https://harbourpost.example/news/pier.jpg"_s, u"https://harbourpost.example/news/large.jpg"_s}));
}

void tst_ExtractHtml::takesWrittenPictures_data()
{
    QTest::addColumn<QString>("markup");
    QTest::addColumn<QByteArray>("bytes");

    const QByteArray png = pngOf({320, 200});
    const QString written = u"data:image/png;base64,"_s + QString::fromLatin1(png.toBase64());
    const QString small = u"data:image/png;base64,"_s + QString::fromLatin1(pngOf({30, 20}).toBase64());
    const QString drawing =
        u"data:image/svg+xml;base64,"_s
        + QString::fromLatin1(
            QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='300' height='200'/>").toBase64());
    QTest::newRow("in its address") << u"<img src=\"%1\">"_s.arg(written) << png;
    QTest::newRow("without quotation marks") << u"<img src=%1 alt=pier>"_s.arg(written) << png;
    QTest::newRow("with encoded signs") << u"<img src='%1'>"_s.arg(QString(written).replace(u'+', u"%2B"_s)) << png;
    QTest::newRow("in the place of a late address") << u"<img data-src=\"%1\">"_s.arg(written) << png;
    QTest::newRow("small: it keeps a place") << u"<img src=\"%1\">"_s.arg(small) << QByteArray();
    QTest::newRow("a drawing") << u"<img src=\"%1\">"_s.arg(drawing) << QByteArray();
    QTest::newRow("damaged") << u"<img src=\"%1\">"_s.arg(u"data:image/png;base64,"_s + u"QUJD"_s.repeated(40))
                             << QByteArray();
    QTest::newRow("a page that names places of itself") << u"<img src=\"data:@0,200\">"_s << QByteArray();
    QTest::newRow("places beyond its end")
        << u"<img src=\"data:@18446744073709551615,18446744073709551615\">"_s << QByteArray();
}

void tst_ExtractHtml::takesWrittenPictures()
{
    QFETCH(QString, markup);
    QFETCH(QByteArray, bytes);

    const Document document = read(page(markup));

    QCOMPARE(document.pictures.size(), bytes.isEmpty() ? 0 : 1);
    if (bytes.isEmpty())
        return;
    QCOMPARE(document.pictures[0].bytes, bytes);
    QCOMPARE(document.body.blocks.at(document.pictures[0].block).kind, BlockKind::Figure);
    QCOMPARE(textOf(document), story());
}

void tst_ExtractHtml::tellsWherePicturesLie_data()
{
    QTest::addColumn<QString>("markup");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QStringList>("paths");

    const QString web = u"https://img.example/pier.jpg"_s;
    QTest::newRow("as browsers save") << u"<img src=\"./Page_files/pier.jpg\">"_s
                                      << u"https://harbourpost.example/news/Page_files/pier.jpg"_s
                                      << QStringList{u"./Page_files/pier.jpg"_s};
    QTest::newRow("late, with the file in its place")
        << u"<img data-src=\"%1\" src=\"f/pier.jpg\">"_s.arg(web) << web << QStringList{u"f/pier.jpg"_s};
    QTest::newRow("late, with an empty one in its place")
        << u"<img data-src=\"f/pier.jpg\" src=\"f/blank.gif\">"_s << u"https://harbourpost.example/news/f/pier.jpg"_s
        << QStringList{u"f/pier.jpg"_s, u"f/blank.gif"_s};
    QTest::newRow("the widest of several")
        << u"<img srcset=\"f/s.jpg 300w, f/l.jpg 1200w\">"_s << u"https://harbourpost.example/news/f/l.jpg"_s
        << QStringList{u"f/l.jpg"_s};
    QTest::newRow("said again for browsers without scripts")
        << u"<img data-src=\"%1\"><noscript><img src=\"%1\" srcset=\"f/pier.jpg 2x\"></noscript>"_s.arg(web) << web
        << QStringList{u"f/pier.jpg"_s};
    QTest::newRow("in another place for browsers without scripts")
        << u"<div><noscript><img src=\"f/pier.jpg\"></noscript><img data-src=\"%1?w=90\"></div>"_s.arg(web)
        << u"https://harbourpost.example/news/f/pier.jpg"_s << QStringList{u"f/pier.jpg"_s};
    QTest::newRow("for browsers without scripts only")
        << u"<div class=\"late\"><noscript><img src=\"f/pier.jpg\"></noscript></div>"_s
        << u"https://harbourpost.example/news/f/pier.jpg"_s << QStringList{u"f/pier.jpg"_s};
    QTest::newRow("on the web only") << u"<img src=\"%1\">"_s.arg(web) << web << QStringList();
    QTest::newRow("from the root of a site")
        << u"<img src=\"/pier.jpg\">"_s << u"https://harbourpost.example/pier.jpg"_s << QStringList();
}

void tst_ExtractHtml::tellsWherePicturesLie()
{
    QFETCH(QString, markup);
    QFETCH(QString, url);
    QFETCH(QStringList, paths);

    const Document document = read(page(markup));

    QStringList urls;
    for (const Block &block : document.body.blocks) {
        if (block.kind == BlockKind::Figure)
            urls.append(block.figure.url);
    }
    QCOMPARE(urls, QStringList{url});
    QCOMPARE(document.pictures.isEmpty() ? QStringList() : document.pictures[0].paths, paths);
}

void tst_ExtractHtml::resolvesLinks_data()
{
    QTest::addColumn<QString>("href");
    QTest::addColumn<QString>("link");

    QTest::newRow("absolute") << u"http://other.example/a?b=c"_s << u"http://other.example/a?b=c"_s;
    QTest::newRow("relative") << u"../map"_s << u"https://harbourpost.example/map"_s;
    QTest::newRow("mail") << u"mailto:desk@harbourpost.example"_s << u"mailto:desk@harbourpost.example"_s;
    QTest::newRow("script") << u"javascript:alert(1)"_s << u""_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s << u""_s;
    QTest::newRow("place in the page") << u"#note"_s << u""_s;
}

void tst_ExtractHtml::resolvesLinks()
{
    QFETCH(QString, href);
    QFETCH(QString, link);

    const Document document = read(page(u"<p>The <a href=\""_s + href + u"\">map</a> shows where it happened.</p>"_s));

    for (const Block &block : document.body.blocks) {
        if (!block.text.startsWith(u"The map"_s))
            continue;
        QCOMPARE(block.spans.value(0).link, link);
        QCOMPARE(block.spans.size(), link.isEmpty() ? 0 : 1);
        return;
    }
    QFAIL("The paragraph is gone.");
}

void tst_ExtractHtml::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("charset");

    const QByteArray text =
        page(paragraph(u"Ærø färjan går varje dag från Ørnevik, sade hamnkaptenen på fredagen i går."_s)).toUtf8();
    QByteArray latin = QString::fromUtf8(text).toLatin1();
    QTest::newRow("UTF-8") << text << QByteArray();
    QTest::newRow("byte order mark") << "\xef\xbb\xbf" + text << QByteArray("iso-8859-1");
    QTest::newRow("said by the server") << latin << QByteArray("iso-8859-1");
    QTest::newRow("declared") << QByteArray(latin).replace("<head>", "<head><meta charset=\"windows-1252\">")
                              << QByteArray();
    QTest::newRow("guessed") << latin << QByteArray();
    const QString wide = QString::fromUtf8(text);
    QByteArray utf16("\xff\xfe");
    for (const QChar c : wide) {
        utf16 += static_cast<char>(c.unicode() & 0xff);
        utf16 += static_cast<char>(c.unicode() >> 8);
    }
    QTest::newRow("UTF-16") << utf16 << QByteArray();
}

void tst_ExtractHtml::decodes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, charset);

    const QString text = textOf(extractHtml(bytes, {.charset = charset}));

    QVERIFY2(text.contains(u"Ærø färjan går varje dag från Ørnevik"_s), qPrintable(text));
}

void tst_ExtractHtml::keepsTablesAndLists()
{
    const Document document =
        read(page(u"<table><tr><th>Year</th><th>Tons</th></tr><tr><td>1956</td><td>12 000</td></tr>"
                  "</table><ol><li>The first of the reasons.</li><li>The second one.</li></ol>"_s));

    const QList<Block> &blocks = document.body.blocks;
    const auto table =
        std::find_if(blocks.begin(), blocks.end(), [](const Block &b) { return b.kind == BlockKind::Table; });
    QVERIFY(table != blocks.end());
    QCOMPARE(table->text, u"Year\tTons\n1956\t12 000"_s);
    QCOMPARE(table->headerRows, 1);
    QVERIFY(table->kept);
    QVERIFY((table + 1)->ordered && (table + 1)->kind == BlockKind::ListItem && (table + 1)->kept);
}

void tst_ExtractHtml::joinsABodyInTwoHalves()
{
    const QString html = u"<html><body><div><section>"_s + paragraph(First) + paragraph(Second)
        + u"</section><div class=\"ad\">Advertisement</div><section>"_s + paragraph(Third)
        + paragraph(First + u" Again."_s) + u"</section></div></body></html>"_s;

    QCOMPARE(textOf(read(html)), story() + u'\n' + First + u" Again."_s);
}

void tst_ExtractHtml::aPageWithoutAnArticleSaysSo()
{
    const Document document = read(u"<html><body><nav><a href=\"/\">Home</a></nav></body></html>"_s);

    QVERIFY(textOf(document).isEmpty());
    QCOMPARE(document.confidence, 0.0);
    QCOMPARE(document.doubts.size(), 1);
    QCOMPARE(document.body.blocks.size(), 1);
}

QTEST_GUILESS_MAIN(tst_ExtractHtml)
#include "tst_extracthtml.moc"
