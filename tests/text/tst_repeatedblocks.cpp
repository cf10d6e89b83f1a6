#include "text/repeatedblocks.h"

#include <QTest>

using namespace Pressmark;
using namespace Qt::StringLiterals;

namespace {

using Numbers = QList<qsizetype>;

const QString Prose =
    u"The council of Nesse met for the third time on the matter of the ferry, and after some hours in "
    "which the pilot spoke at length about the price of rope it was decided to wait."_s;
const QString Appeal = u"The Gazette lives on its readers alone."_s;

/// P: prose; A: a short text that is repeated; f: a figure; x: left out already.
Body bodyOf(const QString &letters)
{
    Body body;
    for (const QChar letter : letters) {
        Block block{.kept = letter != u'x', .text = letter == u'A' ? Appeal : Prose};
        if (letter == u'f')
            block = Block{.kind = BlockKind::Figure, .figure = {.caption = Prose}};
        body.blocks.append(block);
    }
    return body;
}

} // namespace

class tst_RepeatedBlocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesOutOnlyWhatIsNoStory_data();
    void leavesOutOnlyWhatIsNoStory();
    void remembersWhatSaysEnough_data();
    void remembersWhatSaysEnough();
    void looksAtBothEndsOfABook();
};

void tst_RepeatedBlocks::leavesOutOnlyWhatIsNoStory_data()
{
    QTest::addColumn<QString>("blocks");
    QTest::addColumn<Numbers>("repeated"); // in the articles 7 and 8
    QTest::addColumn<Numbers>("suspects");
    QTest::addColumn<Numbers>("leftOut");

    QTest::newRow("nothing is repeated") << u"PPPA"_s << Numbers{} << Numbers{3} << Numbers{};
    QTest::newRow("at the end") << u"PPPA"_s << Numbers{3} << Numbers{} << Numbers{3};
    QTest::newRow("at the beginning") << u"APPP"_s << Numbers{0} << Numbers{} << Numbers{0};
    QTest::newRow("both") << u"APPPPPA"_s << Numbers{0, 6} << Numbers{} << Numbers{0, 6};
    QTest::newRow("several at the end, a picture between them")
        << u"PPPPPPAfA"_s << Numbers{6, 8} << Numbers{} << Numbers{6, 8};
    QTest::newRow("behind something that was left out") << u"PPPAx"_s << Numbers{3} << Numbers{} << Numbers{3};
    QTest::newRow("background inside prose stays") << u"PPPPPP"_s << Numbers{2} << Numbers{} << Numbers{};
    QTest::newRow("an appeal inside prose goes") << u"PPAPP"_s << Numbers{2} << Numbers{2} << Numbers{2};
    QTest::newRow("an appeal that is not repeated stays") << u"PPAPPA"_s << Numbers{5} << Numbers{2} << Numbers{5};
    QTest::newRow("a background paragraph that ends many stories goes, and can be restored")
        << u"PPPP"_s << Numbers{3} << Numbers{} << Numbers{3};
    QTest::newRow("what is a great part of the body stays") << u"PP"_s << Numbers{1} << Numbers{} << Numbers{};
    QTest::newRow("another version of the story") << u"PPPPP"_s << Numbers{1, 2, 3, 4} << Numbers{} << Numbers{};
    QTest::newRow("the same text again") << u"PPP"_s << Numbers{0, 1, 2} << Numbers{1} << Numbers{};
}

void tst_RepeatedBlocks::leavesOutOnlyWhatIsNoStory()
{
    QFETCH(QString, blocks);
    QFETCH(Numbers, repeated);
    QFETCH(Numbers, suspects);
    QFETCH(Numbers, leftOut);
    QHash<qsizetype, QList<qint64>> articles;
    for (const qsizetype number : repeated)
        articles.insert(number, {7, 8});

    QCOMPARE(repeatedToLeaveOut(bodyOf(blocks), articles, suspects, 2), leftOut);
    QCOMPARE(repeatedToLeaveOut(bodyOf(blocks), articles, suspects, 3), Numbers{});
}

void tst_RepeatedBlocks::remembersWhatSaysEnough_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("atTheEnd");
    QTest::addColumn<bool>("inside");

    QTest::newRow("prose") << Prose << true << true;
    QTest::newRow("a short sentence") << Appeal << true << false;
    QTest::newRow("two words") << u"Internationalisation notwithstanding"_s << false << false;
    QTest::newRow("a label") << u"Read more"_s << false << false;
    QTest::newRow("Japanese") << u"港新聞の購読はこちらから"_s << true << false;
    QTest::newRow("a Japanese paragraph")
        << u"港新聞は読者の購読料だけで運営されています。取材を続けるため、皆さまのご支援をお願いします。"_s << true
        << true;
}

void tst_RepeatedBlocks::remembersWhatSaysEnough()
{
    QFETCH(QString, text);
    QFETCH(bool, atTheEnd);
    QFETCH(bool, inside);
    Body body = bodyOf(u"PPPPPPPPPPP"_s);

    body.blocks[4].text = text;
    QCOMPARE(paragraphsToRemember(body).contains(4), inside);
    body.blocks[10].text = text;
    QCOMPARE(paragraphsToRemember(body).contains(10), atTheEnd);
}

void tst_RepeatedBlocks::looksAtBothEndsOfABook()
{
    const Body book = bodyOf(QString(10'000, u'P'));

    for (const Numbers &numbers : {repeatableBlocks(book), paragraphsToRemember(book)}) {
        QCOMPARE(numbers.size(), 400);
        QCOMPARE(numbers.first(), 0);
        QCOMPARE(numbers.last(), 9'999);
    }
}

QTEST_GUILESS_MAIN(tst_RepeatedBlocks)
#include "tst_repeatedblocks.moc"
