#include "extraction/inventedpage.h"

#include <QTest>

using namespace InventedPage;
using namespace Pressmark;
using namespace Qt::StringLiterals;

/// Which parts of a page are the story: by where they stand, what is around them and what else the page says.
class tst_StoryRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheStoryOn_data();
    void findsTheStoryOn();
    void keepsInTheText_data();
    void keepsInTheText();
    void leavesOutOfTheText_data();
    void leavesOutOfTheText();
    void leavesOutBehindTheText_data();
    void leavesOutBehindTheText();
    void leavesOutBeforeTheHeadline();
};

namespace {

const QString Fourth =
    u"Until then the smaller boat sails twice a day, and cars have to wait on the mainland for another week."_s;
const QString Address =
    u"The Harbour Post can be reached at the old customs house, Quay Street 4, on every working day from eight in the "
    "morning until five in the afternoon, by telephone and by letter; complaints about the delivery of the printed "
    "paper are taken at the counter on the ground floor, and readers abroad may ask for the week's edition by post."_s;

QString around(const QString &before, const QString &inside, const QString &behind)
{
    return u"<html><head><title>Ferry resumes service</title></head><body>"_s + before + u"<div class=\"x\">"_s + inside
        + u"</div>"_s + behind + u"</body></html>"_s;
}

QString paragraphs(const QStringList &texts)
{
    QString html;
    for (const QString &text : texts)
        html += paragraph(text);
    return html;
}

QString storyIn(const QString &element)
{
    return u"<h1>Ferry resumes service</h1><"_s + element + u'>' + paragraphs({First, Second, Third}) + u"</"_s
        + element.section(u' ', 0, 0) + u'>';
}

} // namespace

void tst_StoryRules::findsTheStoryOn_data()
{
    QTest::addColumn<QString>("html");

    QTest::newRow("a page whose footer says more than the story")
        << around({}, storyIn(u"div"_s), u"<div class=\"page-footer\">"_s + paragraph(Address) + u"</div>"_s);
    QTest::newRow("a page with a longer sidebar")
        << around({}, storyIn(u"div"_s),
                  u"<aside class=\"offers\">"_s + paragraphs({Address, Fourth, Address + u" Come."_s}) + u"</aside>"_s);
    QTest::newRow("a page with more comments than story")
        << around({}, storyIn(u"div"_s),
                  u"<div id=\"comments\">"_s + paragraphs({Address, Fourth, Address + u" So there."_s}) + u"</div>"_s);
    QTest::newRow("a story in an element with a misleading name")
        << around({}, u"<div class=\"article-content\">"_s + storyIn(u"div class=\"article-info\""_s) + u"</div>"_s,
                  u"<aside>"_s + paragraph(Address) + u"</aside>"_s);
    QString links;
    for (int i = 0; i < 40; ++i)
        links += u"<li><a href=\"/%1\">Another story number %1</a></li>"_s.arg(i);
    QTest::newRow("a page with other text far below")
        << around({}, storyIn(u"div"_s), u"<ul>"_s + links + u"</ul><div>"_s + paragraph(Fourth) + u"</div>"_s);
    QTest::newRow("a page with a form") << around(
        {}, storyIn(u"div"_s) + u"<form><p>I agree that my data are used for an account here.</p></form>"_s, {});
    QTest::newRow("a page that is all one form")
        << u"<html><body><form>"_s + storyIn(u"div"_s) + u"</form></body></html>"_s;
    QTest::newRow("a page with the text again for small screens")
        << around({}, storyIn(u"div"_s),
                  u"<div class=\"small\">"_s
                      + paragraphs({First + u' ' + Second + u' ' + Third + u' ' + Second, Second}) + u"</div>"_s);
    QTest::newRow("a page with the title again behind the story")
        << around({}, storyIn(u"div"_s) + u"<div>Ferry resumes service</div><div>Quay Street 4</div>"_s, {});
}

void tst_StoryRules::findsTheStoryOn()
{
    QFETCH(QString, html);

    QCOMPARE(textOf(read(html)).split(u'\n'), story().split(u'\n'));
}

void tst_StoryRules::keepsInTheText_data()
{
    QTest::addColumn<QString>("html"); // between the paragraphs
    QTest::addColumn<QString>("text");

    const QString verse = u"The sea, the sea, so wide and grey, that took the morning boat away, and gave us back, at "
                          "the end of day, the rope, the bell, the smell of hay, the captain's hat and nothing more."_s;
    QTest::newRow("a refrain") << u"<div>"_s + paragraphs({verse, First, verse}) + u"</div>"_s
                               << verse + u'\n' + First + u'\n' + verse;
    QTest::newRow("who wrote a quoted post, and when")
        << u"<blockquote class=\"twitter-tweet\"><p>We sail again tomorrow at six.</p>— Ferry Desk (@ferrydesk) "
           "November 19, 2019</blockquote>"_s
        << u"We sail again tomorrow at six.\n— Ferry Desk (@ferrydesk) November 19, 2019"_s;
    QTest::newRow("a list of short lines")
        << u"<ul><li>Ostervik 6:00</li><li>Lindholm 6:40</li></ul>"_s << u"Ostervik 6:00\nLindholm 6:40"_s;
    QTest::newRow("a line between the parts of a report") << u"<p>___</p>"_s << u"___"_s;
    QTest::newRow("a person whom the byline does not name")
        << u"<p>Ida Brenner is the master of the harbour of Ostervik.</p>"_s
        << u"Ida Brenner is the master of the harbour of Ostervik."_s;
}

void tst_StoryRules::keepsInTheText()
{
    QFETCH(QString, html);
    QFETCH(QString, text);

    QCOMPARE(textOf(read(page(html))), First + u'\n' + Second + u'\n' + text + u'\n' + Third);
}

void tst_StoryRules::leavesOutOfTheText_data()
{
    QTest::addColumn<QString>("html"); // between the paragraphs

    QTest::newRow("what a name in a sentence shows when pointed at") << u"<p>"_s
            + Fourth.left(Fourth.indexOf(u" sails"_s))
            + u"<span class=\"rollover-boat\"><img src=\"/b.jpg\"><a href=\"/boat\">More on the boat</a></span>"_s
            + Fourth.mid(Fourth.indexOf(u" sails"_s)) + u"</p>"_s;
    QTest::newRow("a long caption that is marked as one") << u"<p>"_s + Fourth
            + u"</p><figure><img src=\"/b.jpg\"><figcaption>"_s + Address + u' ' + Address
            + u"</figcaption></figure>"_s;
    QTest::newRow("a widget") << u"<p>"_s + Fourth + u"</p><div class=\"widget weather\"><p>Rain today.</p></div>"_s;
    QTest::newRow("a box of the sidebar")
        << u"<p>"_s + Fourth + u"</p><div class=\"left-sidebar-box\"><p>Rain today, they say.</p></div>"_s;
    QTest::newRow("which picture of a gallery is shown") << u"<p>"_s + Fourth + u"</p><div>3 of 12</div>"_s;
    QTest::newRow("a picture's copyright") << u"<p>"_s + Fourth + u"</p><p>Lamps on the quay, © Tomas Rehn, 2018</p>"_s;
    QTest::newRow("an invitation") << u"<p>"_s + Fourth
            + u"</p><div class=\"boxcar-cta\"><p>Something for you.</p></div>"_s;
}

void tst_StoryRules::leavesOutOfTheText()
{
    QFETCH(QString, html);

    QCOMPARE(textOf(read(page(html))), First + u'\n' + Second + u'\n' + Fourth + u'\n' + Third);
}

void tst_StoryRules::leavesOutBehindTheText_data()
{
    QTest::addColumn<QString>("html"); // behind the last paragraph, in the same element

    QTest::newRow("who the author is") << u"<p>Marta Vell writes about ships. She lives in Ostervik.</p>"_s;
    QTest::newRow("what the author wrote") << u"<p>Marta Vell's book about lighthouses is out now.</p>"_s;
    QTest::newRow("when it was changed") << u"<p>Updated at 1:23 p.m.</p>"_s;
    QTest::newRow("fine print") << u"<p>This text is for informational purposes only and, as our terms of use say, "
                                   "no advice on whether a boat can sail on any given day of the year.</p>"_s;
}

void tst_StoryRules::leavesOutBehindTheText()
{
    QFETCH(QString, html);

    const QString top = u"<p class=\"byline\">By Marta Vell</p>"_s;
    const QString whole = page({}, {}, top).replace(paragraph(Third), paragraph(Third) + html);

    QCOMPARE(textOf(read(whole)), story());
}

void tst_StoryRules::leavesOutBeforeTheHeadline()
{
    const QString notice = u"<p>Pages of this office end in its name and are sent through a lock.</p>"_s;
    const QString more = paragraphs({Fourth, Address, Fourth + u" Again."_s, Address + u" Again."_s});
    const QString html = page(more).replace(u"<h1>"_s, notice + u"<h1>"_s);

    QVERIFY(textOf(read(html)).startsWith(First));
}

QTEST_GUILESS_MAIN(tst_StoryRules)
#include "tst_storyrules.moc"
