#include "extraction/extract.h"

#include "text/canonicaltext.h"

#include <QTest>

using namespace Pressmark;
using namespace Qt::StringLiterals;

/// What belongs to the end of a story in the copy of a page, and what does not.
class tst_StoryEnds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatBelongsToTheStory_data();
    void keepsWhatBelongsToTheStory();
    void judgesInserts_data();
    void judgesInserts();
    void findsAStoryAmongDoubtfulLines();
};

namespace {

const QString Top = u"Skip to content\nMenu\nSearch\nSign in\n\nHarbour choir sings on twelve quays\n\nBy Marta Vell\n"
                    "March 9, 2023\nShare\n\n"_s;
const QString Story =
    u"The harbour choir of Ostervik will sing on twelve quays this summer, it said on Thursday.\n\n"
    "It has not left its own harbour since the great storm broke the landing stage four years ago.\n\n"
    "“We have new songs and a borrowed boat,” said Ida Brenner, who leads the choir and mends its nets.\n\n"
    "Tickets are sold at the fish market, and children sing along for nothing, as they always have.\n\n"_s;
const QString More = u"The skipper of the borrowed boat asks for nothing but a song of his own at every quay.\n\n"
                     "In Lindholm the whole village is said to be waiting already, with lamps and folding chairs.\n\n"
                     "Nobody knows how long the season will last, because nobody has ever sung on twelve quays.\n\n"_s;
const QString Last = u"Whoever wants to sing must come to the boathouse before the end of the month.\n\n"_s;
const QString Bottom = u"Subscribe to our newsletter\n\nYour email address\n\nPrivacy policy\n© 2023 Harbour Post\n"_s;

QString tour(const QStringList &days)
{
    QStringList lines;
    for (const QString &day : days)
        lines.append(day + u" – Lindholm, the old quay"_s);
    return lines.join(u'\n') + u"\n\n"_s;
}

} // namespace

void tst_StoryEnds::keepsWhatBelongsToTheStory_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("words"); // of the end
    QTest::addColumn<bool>("kept");

    const QStringList onward{u"June 9"_s, u"June 10"_s, u"June 14"_s, u"July 2"_s, u"July 3"_s, u"August 20"_s};
    const QStringList backward{u"August 20"_s, u"July 3"_s, u"July 2"_s, u"June 14"_s, u"June 10"_s, u"June 9"_s};
    const QStringList german{u"Fr 9. Juni"_s, u"10. Juni"_s, u"14. Juni"_s,
                             u"2. Juli"_s,    u"3. Juli"_s,  u"20. August"_s};
    const QStringList overNewYear{u"Nov 28"_s, u"Dec 1"_s, u"Dec 30"_s, u"Jan 2"_s, u"Jan 9"_s, u"Feb 1"_s};
    QTest::newRow("days of a tour") << u"Tour dates\n"_s + tour(onward) << u"June 14"_s << true;
    QTest::newRow("in German") << tour(german) << u"14. Juni"_s << true;
    QTest::newRow("over New Year") << tour(overNewYear) << u"Dec 30"_s << true;
    QTest::newRow("newest first") << tour(backward) << u"June 14"_s << false;
    QTest::newRow("four days") << tour(onward.mid(0, 4)) << u"June 14"_s << false;
    QTest::newRow("below a label") << u"More stories\n\n"_s + tour(onward) << u"June 14"_s << false;
    const QString note =
        u"%1 Marta Vell\n\n%2 Marta Vell writes about harbours and lives in Ostervik with two dogs.\n\n"_s;
    QTest::newRow("a note on the author") << note.arg(u"About"_s, u"Our reporter"_s) << u"two dogs"_s << false;
    QTest::newRow("in a language without a lexicon") << note.arg(u"Kuhusu"_s, u"Mwandishi"_s) << u"two dogs"_s << false;
}

void tst_StoryEnds::keepsWhatBelongsToTheStory()
{
    QFETCH(QString, end);
    QFETCH(QString, words);
    QFETCH(bool, kept);

    Document document = extractPlainText((Top + Story + Last + end + Bottom).toUtf8(), {.today = 20261231});

    const QString text = composeText(document.body);
    QVERIFY2(text.contains(u"end of the month"_s), qPrintable(text));
    QVERIFY2(text.contains(words) == kept, qPrintable(text.right(300)));
}

void tst_StoryEnds::judgesInserts_data()
{
    QTest::addColumn<QString>("insert");
    QTest::addColumn<QString>("words"); // of the insert
    QTest::addColumn<bool>("kept");

    const QString post = u"The net is mended and so are we, come and hear the new song on the old quay tonight.\n\n"
                         "— Ida Brenner (@idabrenner) March 9, 2023\n\n"_s;
    const QString list =
        u"Most read in harbour news\n\nNET LOSS\n\nSkipper finds the wrong boat at his own mooring\n\n"_s;
    QTest::newRow("who wrote a quoted post") << post << u"@idabrenner"_s << true;
    QTest::newRow("label of a list") << list << u"Most read"_s << false;
    QTest::newRow("line above a headline") << list << u"NET LOSS"_s << false;
    QTest::newRow("headline in a list") << list << u"wrong boat"_s << false;
}

void tst_StoryEnds::judgesInserts()
{
    QFETCH(QString, insert);
    QFETCH(QString, words);
    QFETCH(bool, kept);

    Document document = extractPlainText((Top + Story + insert + More + Last + Bottom).toUtf8(), {.today = 20261231});

    const QString text = composeText(document.body);
    QVERIFY2(text.contains(u"end of the month"_s), qPrintable(text));
    QVERIFY2(text.contains(words) == kept, qPrintable(text));
}

void tst_StoryEnds::findsAStoryAmongDoubtfulLines()
{
    const QString page =
        u"Home\nAbout\nContact\nSearch\nMenu\n\nHomeHARBOUR NEWSChoir sings on twelve quays\n\n"
        "The harbour choir of Ostervik will sing on twelve quays this summer, it said on Thursday "
        "morning at the market\n\n"
        "It has not left its own harbour since the great storm broke the landing stage some four "
        "years ago\n\n"
        "Whoever wants to sing along must come to the boathouse with boots on before the end of the "
        "month\n\n"
        "The borrowed boat takes sixty people and a piano to each of the quays and its skipper knows the songs by "
        "heart\n\n"
        "Tags:\n\nPopular Posts\n\nFacebook\n\nTwitter\n\nYOU SHOULD SEE THIS NET\n\nNovember 16, 2022\n\n"
        "Follow by Email\n\nHome\nAbout\nPrivacy Policy\n"_s;

    Document document = extractPlainText(page.toUtf8(), {.today = 20261231});

    const QString text = composeText(document.body);
    QVERIFY2(text.startsWith(u"The harbour choir"_s) && text.endsWith(u"by heart"_s), qPrintable(text));
}

QTEST_GUILESS_MAIN(tst_StoryEnds)
#include "tst_storyends.moc"
