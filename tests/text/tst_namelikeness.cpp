#include "text/namelikeness.h"
#include "text/similarity.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_NameLikeness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsByWhatNamesAreAlike_data();
    void tellsByWhatNamesAreAlike();
    void namesThatAreOnlyNearStayApart_data();
    void namesThatAreOnlyNearStayApart();
    void allButTheFirstOfAGroupPointToIt();
    void countsEditsAsTheTableDoes();
};

void tst_NameLikeness::tellsByWhatNamesAreAlike_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<NameLikeness>("likeness");

    QTest::newRow("case") << u"Free ports"_s << u"free Ports"_s << NameLikeness::Letters;
    QTest::newRow("accents") << u"Hafen"_s << u"Häfen"_s << NameLikeness::Letters;
    QTest::newRow("hyphen") << u"dual-use"_s << u"dual use"_s << NameLikeness::Letters;
    QTest::newRow("one word or two") << u"drone ship"_s << u"droneship"_s << NameLikeness::Letters;
    QTest::newRow("two characters of a script of pairs") << u"港口"_s << u"港 口"_s << NameLikeness::Letters;
    QTest::newRow("order of words") << u"arms trade"_s << u"trade, arms"_s << NameLikeness::Order;
    QTest::newRow("plural in s") << u"strike"_s << u"strikes"_s << NameLikeness::Endings;
    QTest::newRow("plural in es") << u"tax"_s << u"taxes"_s << NameLikeness::Endings;
    QTest::newRow("plural of y") << u"city"_s << u"cities"_s << NameLikeness::Endings;
    QTest::newRow("plural in the midst") << u"arms transfer rules"_s << u"arms transfers rule"_s
                                         << NameLikeness::Endings;
    QTest::newRow("German plural") << u"Zeitung"_s << u"Zeitungen"_s << NameLikeness::Endings;
    QTest::newRow("Ukrainian plural") << u"санкція"_s << u"санкції"_s << NameLikeness::Spelling;
    QTest::newRow("a letter left out") << u"goverment"_s << u"government"_s << NameLikeness::Spelling;
    QTest::newRow("two letters of a long name") << u"disinformation"_s << u"disinfromaton"_s << NameLikeness::Spelling;
    QTest::newRow("neighbours exchanged") << u"recieve"_s << u"receive"_s << NameLikeness::Spelling;
    QTest::newRow("a word of a name") << u"arms trasfer"_s << u"arms transfer"_s << NameLikeness::Spelling;
    QTest::newRow("the second letter") << u"trade"_s << u"tarde"_s << NameLikeness::Spelling;
}

void tst_NameLikeness::tellsByWhatNamesAreAlike()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(NameLikeness, likeness);

    QCOMPARE(likeNames({first, u"something else"_s, second}), QList<LikeNames>({{0, 2, likeness}}));
    QCOMPARE(likeNames({second, first}), QList<LikeNames>({{0, 1, likeness}}));
}

void tst_NameLikeness::namesThatAreOnlyNearStayApart_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");

    QTest::newRow("a short word of a long name") << u"language: vala"_s << u"language: java"_s;
    QTest::newRow("another beginning of a word") << u"culture: danish"_s << u"culture: spanish"_s;
    QTest::newRow("short names") << u"Iran"_s << u"Iraq"_s;
    QTest::newRow("a short stem") << u"Iran"_s << u"IRA"_s;
    QTest::newRow("other years") << u"election 2014"_s << u"election 2015"_s;
    QTest::newRow("other numbers") << u"chapter 1"_s << u"chapter 11"_s;
    QTest::newRow("another beginning") << u"inflation"_s << u"deflation"_s;
    QTest::newRow("with and without un-") << u"employment"_s << u"unemployment"_s;
    QTest::newRow("two letters of a short name") << u"Austria"_s << u"Australia"_s;
    QTest::newRow("signs that tell apart") << u"C++"_s << u"C#"_s;
    QTest::newRow("other characters of a script of pairs") << u"国际贸易协定"_s << u"国际贸易协会"_s;
    QTest::newRow("signs alone") << u"–"_s << u"?"_s;
}

void tst_NameLikeness::namesThatAreOnlyNearStayApart()
{
    QFETCH(QString, first);
    QFETCH(QString, second);

    QCOMPARE(likeNames({first, second}), QList<LikeNames>());
}

void tst_NameLikeness::allButTheFirstOfAGroupPointToIt()
{
    const QList<LikeNames> found = likeNames({u"drone"_s, u"Dröne"_s, u"drones"_s});

    QVERIFY(found.contains({0, 1, NameLikeness::Letters}));
    QVERIFY(found.contains({0, 2, NameLikeness::Endings}));
}

/// Against Myers's column, on random words of few letters; neighbours that changed places are left out.
void tst_NameLikeness::countsEditsAsTheTableDoes()
{
    QRandomGenerator random(11);
    int within = 0;
    for (int round = 0; round < 4000; ++round) {
        QString first;
        QString second;
        for (int i = 0; i < 6; ++i)
            first += QChar(u'a' + random.bounded(3));
        for (int i = 0; i < 5 + random.bounded(3); ++i)
            second += QChar(u'a' + random.bounded(3));
        const auto longer = static_cast<double>(std::max(first.size(), second.size()));
        const int edits = qRound((1 - similarity(first, second)) * longer);
        for (const int most : {0, 1, 2}) {
            const bool found = isWithinEdits(first, second, most);
            within += found ? 1 : 0;
            if (edits <= most)
                QVERIFY2(found, qPrintable(first + u' ' + second));
            else if (found) // by an exchange of neighbours, which the table counts as two
                QVERIFY2(edits <= 2 * most, qPrintable(first + u' ' + second));
        }
    }
    QVERIFY(within > 50);
}

QTEST_GUILESS_MAIN(tst_NameLikeness)
#include "tst_namelikeness.moc"
