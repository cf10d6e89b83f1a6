#include "extraction/inventedpage.h"

#include <QTest>

using namespace InventedPage;
using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_PageDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheDateOfTheStory_data();
    void takesTheDateOfTheStory();
    void takesTheAddressOfASavedPage_data();
    void takesTheAddressOfASavedPage();
    void takesThePictureThatLeads_data();
    void takesThePictureThatLeads();
};

void tst_PageDates::takesTheDateOfTheStory_data()
{
    QTest::addColumn<QString>("top");    // below the headline
    QTest::addColumn<QString>("insert"); // between the paragraphs
    QTest::addColumn<QString>("tail");   // behind them
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("unsure");

    const QString comments = u"<section class=\"comments\"><p>Bo, 9 May 2023 10:10: boats are late.</p></section>"_s;
    const QString post = u"<blockquote class=\"twitter-tweet\"><p>The boat is back, and so are we, at last.</p>— Ferry "
                         "(@ferry) <a href=\"/x\">March 9, 2023</a></blockquote>"_s;
    const QString none;
    const auto line = [](const QString &date) { return u"<div class=\"meta\">"_s + date + u"</div>"_s; };
    QTest::newRow("above the story") << line(u"3 March 2023"_s) << none << comments << u"2023-03-03"_s << false;
    QTest::newRow("of comments") << none << none << comments << none << false;
    QTest::newRow("of comments, marked") << none << none
                                         << u"<div id=\"comments\"><p>Bo: <time datetime=\"2023-05-09\">in May</time>: "
                                            "boats are late.</p></div>"_s
                                         << none << false;
    QTest::newRow("of a quoted post") << none << post << none << none << false;
    QTest::newRow("of the footer") << none << none << u"<footer>© 7 June 2022 Harbour Post</footer>"_s << none << false;
    QTest::newRow("before the press") << line(u"3 March 1492"_s) << none << comments << u"1492-03-03"_s << true;
    QTest::newRow("in the future") << line(u"3 March 2094"_s) << none << comments << u"2094-03-03"_s << true;
    QTest::newRow("day and month could be exchanged")
        << line(u"03/04/2023"_s) << none << comments << u"2023-03-04"_s << true;
    QTest::newRow("a month") << line(u"March 2023"_s) << none << none << u"2023-03"_s << false;
    QTest::newRow("a month in a sentence")
        << line(u"What we saw of the boats in March 2023 and later"_s) << none << none << none << false;
    QTest::newRow("a sure one below one that is unsure")
        << line(u"Filed 03/04/2023"_s) + line(u"April 3, 2023"_s) << none << none << u"2023-04-03"_s << false;
}

void tst_PageDates::takesTheDateOfTheStory()
{
    QFETCH(QString, top);
    QFETCH(QString, insert);
    QFETCH(QString, tail);
    QFETCH(QString, value);
    QFETCH(bool, unsure);

    const Document document = read(page(insert, {}, top, tail));

    QCOMPARE(document.metadata.published.value, value);
    QCOMPARE(document.metadata.published.unsure, unsure);
    QCOMPARE(document.doubts.join(u' ').contains(u"unsure"_s), unsure);
}

void tst_PageDates::takesTheAddressOfASavedPage_data()
{
    QTest::addColumn<QString>("beginning");
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("picture");

    const QString web = u"https://harbourpost.example/2023/ferry"_s;
    const QString picture = u"https://harbourpost.example/pier.jpg"_s;
    QTest::newRow("a browser's comment") << u"<!-- saved from url=(0038)"_s + web + u" -->\n"_s << u""_s << web
                                         << picture;
    QTest::newRow("an extension's comment")
        << u"<!--\n Page saved with SingleFile \n url: "_s + web + u" \n saved date: Thu Mar 09 2023 -->"_s << u""_s
        << web << picture;
    QTest::newRow("a comment that names no page")
        << u"<!-- saved from url=(0014)about:internet -->"_s << u""_s << u""_s << u""_s;
    QTest::newRow("no comment, a canonical address")
        << u""_s << u"<link rel=\"canonical\" href=\"%1\">"_s.arg(web) << u""_s << picture;
    QTest::newRow("nothing") << u""_s << u""_s << u""_s << u""_s;
}

void tst_PageDates::takesTheAddressOfASavedPage()
{
    QFETCH(QString, beginning);
    QFETCH(QString, head);
    QFETCH(QString, url);
    QFETCH(QString, picture);
    const QString figure = u"<figure><img src=\"/pier.jpg\"><figcaption>The pier.</figcaption></figure>"_s;

    const Document document = extractHtml((beginning + page(figure, head)).toUtf8(), {.today = 20261231});

    QCOMPARE(document.metadata.url, url);
    QStringList found;
    for (const Block &block : document.body.blocks) {
        if (block.kind == BlockKind::Figure)
            found.append(block.figure.url + u' ' + block.figure.caption);
    }
    QCOMPARE(found, QStringList{picture + u" The pier."_s});
}

void tst_PageDates::takesThePictureThatLeads_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("picture");
    QTest::addColumn<QString>("origin");

    QTest::newRow("as machines are told") << u"<meta property=\"og:image\" content=\"/boat.jpg\">"_s
                                          << u"https://harbourpost.example/boat.jpg"_s << u"OpenGraph"_s;
    QTest::newRow("the first one of the story")
        << u""_s << u"https://harbourpost.example/pier.jpg"_s << u"first picture"_s;
}

void tst_PageDates::takesThePictureThatLeads()
{
    QFETCH(QString, head);
    QFETCH(QString, picture);
    QFETCH(QString, origin);

    const Document document = read(page(u"<img src=\"/pier.jpg\"><img src=\"/quay.jpg\">"_s, head));

    QCOMPARE(document.metadata.leadPicture, picture);
    QCOMPARE(document.origins.value(u"leadImage"_s), origin);
}

QTEST_GUILESS_MAIN(tst_PageDates)
#include "tst_pagedates.moc"
