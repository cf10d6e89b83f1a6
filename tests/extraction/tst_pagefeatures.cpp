#include "extraction/inventedpage.h"

#include <QTest>

#include <algorithm>

using namespace InventedPage;
using namespace Pressmark;
using namespace Qt::StringLiterals;

/// What pages are made of besides plain paragraphs, and what becomes of it.
class tst_PageFeatures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAddressesOfPictures_data();
    void readsAddressesOfPictures();
    void takesForHeadings_data();
    void takesForHeadings();
    void keepsTheFormOf_data();
    void keepsTheFormOf();
    void keepsTheWholeStoryOf_data();
    void keepsTheWholeStoryOf();
    void emitsNothingTwice_data();
    void emitsNothingTwice();
};

namespace {

QStringList picturesOf(const Document &document)
{
    QStringList urls;
    for (const Block &block : document.body.blocks) {
        if (block.kept && block.kind == BlockKind::Figure)
            urls.append(block.figure.url);
    }
    return urls;
}

/// A page without the marks of an article: nothing but what is given.
QString bare(const QString &body, const QString &title = u"Ferry resumes service"_s)
{
    return u"<html><head><title>"_s + title + u"</title></head><body>"_s + body + u"</body></html>"_s;
}

QString links(int count, const QString &words)
{
    QString html;
    for (int i = 0; i < count; ++i)
        html += u"<li><a href=\"/%1\">%2 %1</a></li>"_s.arg(QString::number(i), words);
    return u"<ul>"_s + html + u"</ul>"_s;
}

} // namespace

void tst_PageFeatures::readsAddressesOfPictures_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("html"); // between the paragraphs
    QTest::addColumn<QStringList>("urls");

    const QStringList pier{u"https://harbourpost.example/news/pier.jpg"_s};
    QTest::newRow("plain") << u""_s << u"<img src=\"pier.jpg\">"_s << pier;
    QTest::newRow("on the base") << u"<base href=\"https://pictures.example/2019/\">"_s
                                 << u"<figure><img src=\"pier.jpg\"></figure>"_s
                                 << QStringList{u"https://pictures.example/2019/pier.jpg"_s};
    QTest::newRow("on a base that is itself relative")
        << u"<base href=\"/archive/\">"_s << u"<img src=\"pier.jpg\">"_s
        << QStringList{u"https://harbourpost.example/archive/pier.jpg"_s};
    QTest::newRow("in noscript alone") << u""_s << u"<noscript><img src=\"pier.jpg\"></noscript>"_s << pier;
    QTest::newRow("a blank one, the picture in noscript")
        << u""_s
        << u"<img src=\"data:image/gif;base64,R0lGODlhAQABAAAAACw=\"><noscript><img src=\"pier.jpg\"></noscript>"_s
        << pier;
    QTest::newRow("the same in noscript")
        << u""_s << u"<img data-src=\"pier.jpg\"><noscript><img src=\"pier.jpg\"></noscript>"_s << pier;
    QTest::newRow("later") << u""_s << u"<img src=\"blank.gif\" data-src=\"pier.jpg\">"_s << pier;
    QTest::newRow("later, of several widths")
        << u""_s << u"<img data-srcset=\"small.jpg 300w, pier.jpg 900w\" src=\"blank.gif\">"_s << pier;
    QTest::newRow("by density") << u""_s << u"<img srcset=\"small.jpg 1x, pier.jpg 2x\">"_s << pier;
    QTest::newRow("a picture's sources")
        << u""_s << u"<picture><source srcset=\"small.jpg 300w, pier.jpg 900w\"><img alt=\"A pier\"></picture>"_s
        << pier;
    QTest::newRow("no address of a picture") << u""_s << u"<img src=\"javascript:pier()\">"_s << QStringList();
}

void tst_PageFeatures::readsAddressesOfPictures()
{
    QFETCH(QString, head);
    QFETCH(QString, html);
    QFETCH(QStringList, urls);

    const Document document = read(page(html, head));

    QCOMPARE(picturesOf(document), urls);
    QCOMPARE(textOf(document), story());
}

void tst_PageFeatures::takesForHeadings_data()
{
    QTest::addColumn<QString>("html"); // between the paragraphs
    QTest::addColumn<int>("level");    // 0: it is none

    QTest::newRow("by role") << u"<div role=\"heading\" aria-level=\"3\">What the storm broke</div>"_s << 3;
    QTest::newRow("by role, of no level") << u"<div role=\"heading\">What the storm broke</div>"_s << 2;
    QTest::newRow("by class") << u"<div class=\"subheading\">What the storm broke</div>"_s << 2;
    QTest::newRow("by class of a paragraph") << u"<p class=\"article-subhead\">What the storm broke</p>"_s << 2;
    QTest::newRow("by the class of a subtitle, among paragraphs")
        << u"<div class=\"sub-headline bold\">What the storm broke</div>"_s << 2;
    QTest::newRow("a sentence of that class") << u"<p class=\"subhead\">The storm broke a lot.</p>"_s << 0;
    QTest::newRow("bold alone") << u"<p><b>What the storm broke</b></p>"_s << 0;
    QTest::newRow("plain") << u"<div>What the storm broke</div>"_s << 0;
}

void tst_PageFeatures::takesForHeadings()
{
    QFETCH(QString, html);
    QFETCH(int, level);

    const Document document = read(page(html));

    const QList<Block> &blocks = document.body.blocks;
    const auto line = std::find_if(blocks.begin(), blocks.end(),
                                   [](const Block &block) { return block.text.contains(u"storm broke"_s); });
    QVERIFY(line != blocks.end());
    QVERIFY(line->kept);
    QCOMPARE(line->kind, level > 0 ? BlockKind::Heading : BlockKind::Paragraph);
    QCOMPARE(line->level, std::max(level, 1));
}

void tst_PageFeatures::keepsTheFormOf_data()
{
    QTest::addColumn<QString>("html"); // between the paragraphs
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<int>("kind");

    QTest::newRow("a poem") << u"<p>The sea is wide,<br>the sea is grey,<br>it took the boat<br>and went away.</p>"_s
                            << QStringList{u"The sea is wide,\nthe sea is grey,\nit took the boat\nand went away."_s}
                            << int(BlockKind::Paragraph);
    QTest::newRow("two verses")
        << u"<p>The sea is wide,<br>the sea is grey.<br><br>It took the boat<br>and went away.</p>"_s
        << QStringList{u"The sea is wide,\nthe sea is grey."_s, u"It took the boat\nand went away."_s}
        << int(BlockKind::Paragraph);
    QTest::newRow("code") << u"<pre><code>if (tide &lt; 2) {\n    wait();\n}</code></pre>"_s
                          << QStringList{u"if (tide < 2) {\n    wait();\n}"_s} << int(BlockKind::Preformatted);
    QTest::newRow("coloured code")
        << u"<div class=\"highlight\"><pre><span class=\"k\">while</span> (wind)\n  <b>wait</b>();</pre></div>"_s
        << QStringList{u"while (wind)\n  wait();"_s} << int(BlockKind::Preformatted);
    QTest::newRow("table") << u"<table><tr><th>Boat</th><th>Cars</th></tr><tr><td>Ida</td><td>12</td></tr></table>"_s
                           << QStringList{u"Boat\tCars\nIda\t12"_s} << int(BlockKind::Table);
    QTest::newRow("list of paragraphs") << u"<ul><li><p>The stage is mended.</p></li><li><p>The boat is "
                                           "not.</p></li></ul>"_s
                                        << QStringList{u"The stage is mended."_s, u"The boat is not."_s}
                                        << int(BlockKind::ListItem);
    QTest::newRow("a post") << u"<blockquote class=\"twitter-tweet\"><p>The boat is back!</p></blockquote>"_s
                            << QStringList{u"The boat is back!"_s} << int(BlockKind::Quote);
    QTest::newRow("a post of pictures")
        << u"<blockquote class=\"instagram-media\"><div><a href=\"https://pictures.example/1\">The boat is back, says "
           "the harbour</a></div></blockquote>"_s
        << QStringList{u"The boat is back, says the harbour"_s} << int(BlockKind::Quote);
}

void tst_PageFeatures::keepsTheFormOf()
{
    QFETCH(QString, html);
    QFETCH(QStringList, texts);
    QFETCH(int, kind);

    QStringList kept;
    for (const Block &block : read(page(html)).body.blocks) {
        if (!block.kept || block.text == First || block.text == Second || block.text == Third)
            continue;
        kept.append(block.text);
        QCOMPARE(int(block.kind), kind);
    }

    QCOMPARE(kept, texts);
}

void tst_PageFeatures::keepsTheWholeStoryOf_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");

    const QString about = u"About the harbour of Ostervik little is known before the great fire, says the museum."_s;
    const QString company = u"About Ostervik Lines: the company runs nine boats and was founded in the year of the "
                            "great fire by two brothers."_s;
    const QString other = u"Herring is back in the sound, and the boats of Lindholm have left the harbour to catch "
                          "it before the cold comes."_s;
    const QString whole = paragraph(First) + paragraph(Second) + paragraph(Third);
    QTest::newRow("lines without paragraphs")
        << bare(u"<h1>Ferry resumes service</h1><div>"_s + First + u"<br><br>"_s + Second + u"<br><br>"_s + Third
                + u"</div><div><a href=\"/\">Home</a></div>"_s)
        << story();
    QTest::newRow("lines between single breaks")
        << bare(u"<h1>Ferry resumes service</h1><div>"_s + First + u"<br>"_s + Second + u"<br>"_s + Third
                + u"</div><div><a href=\"/\">Home</a></div>"_s)
        << story();
    QTest::newRow("a paragraph that begins with About")
        << page(paragraph(about)) << First + u'\n' + Second + u'\n' + about + u'\n' + Third;
    QTest::newRow("a company's own words below it")
        << page({}, {}, {}, u"<div class=\"boilerplate\"><p>"_s + company + u"</p></div>"_s) << story();
    QTest::newRow("a company's box beside the story")
        << bare(u"<div><h1>Ferry resumes service</h1><div>"_s + whole
                + u"</div></div><div><h3>About the company</h3><p>"_s + company + u"</p></div>"_s)
        << story();
    const QString opened = u"Nobody knows yet when the larger boat will be back, says the master of the harbour."_s;
    QTest::newRow("what a heading opens") << page(u"<div><h3>Why</h3><div role=\"region\" style=\"display:none\">"_s
                                                  + paragraph(opened) + u"</div></div>"_s)
                                          << First + u'\n' + Second + u"\nWhy\n"_s + opened + u'\n' + Third;
    QTest::newRow("what nothing opens") << page(u"<div><div style=\"display:none\">"_s + paragraph(opened)
                                                + u"</div></div>"_s)
                                        << story();
    QString cards;
    for (const QString &town : {u"Lindholm"_s, u"Ostervik"_s, u"Sandby"_s})
        cards +=
            u"<div class=\"c\"><h3><a href=\"/%1\">Boats of %1</a></h3><p>Read how they were mended.</p></div>"_s.arg(
                town);
    QTest::newRow("teasers in a row below it") << bare(u"<div><h1>Ferry resumes service</h1><div>"_s + whole + whole
                                                       + u"</div><div>"_s + cards + u"</div></div>"_s)
                                               << story() + u'\n' + story();
    QTest::newRow("a last part of its own that begins with About")
        << bare(u"<article><h1>Ferry resumes service</h1><div>"_s + whole + u"</div><div>"_s + paragraph(about)
                + u"</div></article>"_s)
        << story() + u'\n' + about;
    QTest::newRow("the first of two articles on an endless page") << bare(
        u"<main><article><h1>Ferry resumes service</h1>"_s + whole + u"</article><article><h1>Herring is back</h1>"_s
        + paragraph(other) + paragraph(other + u" So it is."_s) + u"</article></main>"_s)
                                                                  << story();
    QTest::newRow("the first, although the next one is longer") << bare(
        u"<main><article><h1>Ferry resumes service</h1>"_s + whole + u"</article><article><h1>Herring is back</h1>"_s
        + paragraph(other) + paragraph(other + u" So it is."_s) + paragraph(other + u" And so it was."_s)
        + paragraph(other + u" And will be."_s) + u"</article></main>"_s)
                                                                << story();
    QTest::newRow("the first of two that are divs")
        << bare(u"<main><div><h1>Ferry resumes service</h1>"_s + whole + u"</div><div><h1>Herring is back</h1>"_s
                + paragraph(other) + paragraph(other + u" So it is."_s) + u"</div></main>"_s)
        << story();
    const QString others = paragraph(other) + paragraph(other + u" So it is."_s) + paragraph(other + u" So it was."_s);
    QTest::newRow("the first, although the next one is several times as long") << bare(
        u"<main><article><h1>Ferry resumes service</h1>"_s + paragraph(First) + paragraph(Second)
        + u"</article><article><h1>Herring is back</h1>"_s + others + QString(others).replace(u"Herring"_s, u"Cod"_s)
        + QString(others).replace(u"Herring"_s, u"Eel"_s) + u"</article></main>"_s)
                                                                               << First + u'\n' + Second;
    QTest::newRow("the first of two that begin with bylines")
        << bare(u"<div><h1>Ferry resumes service</h1><p>By Marta Vell</p>"_s + whole
                + u"<h1>Herring is back</h1><p>By Ida Brenner</p>"_s + others + u"</div>"_s)
        << story();
    const QString post = u"<div class=\"post\">%1<div class=\"author\">%2</div>%3</div>"_s;
    QTest::newRow("the first of two posts of which one is a link")
        << bare(post.arg(u"<h1>Ferry resumes service</h1>"_s, u"Marta Vell"_s, whole)
                + post.arg(u"<h2><a href=\"/herring\">Herring is back</a></h2>"_s, u"Ida Brenner"_s, others))
        << story();
    QTest::newRow("what stands above the next story")
        << bare(u"<main><h1>Ferry resumes service</h1>"_s + whole
                + u"<p class=\"next-up\">Next story</p><h1>Herring is back</h1>"_s + others + u"</main>"_s)
        << story();
    QTest::newRow("parts with headlines of the first rank")
        << bare(u"<main><h1>Ferry resumes service</h1>"_s + paragraph(First) + u"<h1>What broke</h1>"_s
                + paragraph(Second) + u"<h1>What it costs</h1>"_s + paragraph(Third) + u"</main>"_s)
        << First + u"\nWhat broke\n"_s + Second + u"\nWhat it costs\n"_s + Third;
    QTest::newRow("a short Japanese page beside many links")
        << bare(links(60, u"もう一つの長い見出しがここに立っています"_s)
                    + u"<div><h1>渡し船が再開</h1><p>東港と西島を結ぶ渡し船は、嵐から四日後の木曜日に運航を再開した。</"
                      u"p>"
                      "<p>修理は月末まで続く見込みで、費用は安くないと港長は述べた。</p></div>"_s,
                u"渡し船が再開"_s)
        << u"東港と西島を結ぶ渡し船は、嵐から四日後の木曜日に運航を再開した。\n"
           "修理は月末まで続く見込みで、費用は安くないと港長は述べた。"_s;
}

void tst_PageFeatures::keepsTheWholeStoryOf()
{
    QFETCH(QString, html);
    QFETCH(QString, text);

    QCOMPARE(textOf(read(html)).split(u'\n'), text.split(u'\n'));
}

void tst_PageFeatures::emitsNothingTwice_data()
{
    QTest::addColumn<QString>("html"); // between the paragraphs

    const QString line = u"Nobody was hurt, said the master of the harbour."_s;
    QTest::newRow("nested elements") << u"<div><section><div>"_s + line + u"</div></section></div>"_s;
    QTest::newRow("words around a paragraph") << u"<div>Before it. <p>"_s + line + u"</p> Behind it.</div>"_s;
    QTest::newRow("a table in a table") << u"<table><tr><td><table><tr><td>"_s + line
            + u"</td></tr><tr><td>Boats</td></tr></table></td></tr></table>"_s;
    QTest::newRow("a list in a list") << u"<ul><li>Boats<ul><li>"_s + line + u"</li></ul></li></ul>"_s;
    QTest::newRow("a quote in a list") << u"<ul><li><blockquote><p>"_s + line + u"</p></blockquote></li></ul>"_s;
    QTest::newRow("a paragraph in a figure")
        << u"<figure><img src=\"/b.jpg\"><figcaption><p>"_s + line + u"</p></figcaption></figure>"_s;
    QTest::newRow("an unclosed paragraph") << u"<p>"_s + line + u"<div>Boats</div>"_s;
}

void tst_PageFeatures::emitsNothingTwice()
{
    QFETCH(QString, html);

    QString all;
    for (const Block &block : read(page(html)).body.blocks)
        all += block.text + u'\n' + block.figure.caption + u'\n';

    QCOMPARE(all.count(u"Nobody was hurt"_s), 1);
    QCOMPARE(all.count(First), 1);
    QCOMPARE(all.count(Third), 1);
}

QTEST_GUILESS_MAIN(tst_PageFeatures)
#include "tst_pagefeatures.moc"
