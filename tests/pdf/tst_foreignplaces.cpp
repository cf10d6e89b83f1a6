#include "pdf/markedpages.h"

#include <QTest>

using namespace Pressmark;
using namespace Marked;
using namespace Qt::StringLiterals;

/// On which words the marks of other programs are.
class tst_ForeignPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aMarkIsOnItsWords_data();
    void aMarkIsOnItsWords();
    void cornersInEitherOrder();
    void wordsAreWhole_data();
    void wordsAreWhole();
    void anApostropheIsPartOfItsWord();
    void twoPeopleMarkTheSameWords();
    void passagesApartAreSeveral();
    void wordsThatTheBodyLeavesOutAreQuoted();
    void aNoteIsOnTheNearestWord_data();
    void aNoteIsOnTheNearestWord();
    void aNoteOnAnEmptyPageHasNoWords();

private:
    QByteArray m_story;
};

void tst_ForeignPlaces::initTestCase()
{
    m_story = ferryStory();
    QVERIFY(!boxesOf(m_story, Words).isEmpty());
}

void tst_ForeignPlaces::aMarkIsOnItsWords_data()
{
    QTest::addColumn<Alteration>("alteration");
    QTest::addColumn<QRectF>("crop");

    const QRectF whole(QPointF(0, 0), A4);
    const QRectF lying(QPointF(0, 0), A4.transposed());
    const QRectF cropped(40, 300, 500, 520);
    QTest::newRow("upright") << Alteration{} << whole;
    QTest::newRow("rotated by 90") << Alteration{.rotate = 90} << lying;
    QTest::newRow("rotated by 180") << Alteration{.rotate = 180} << whole;
    QTest::newRow("rotated by 270") << Alteration{.rotate = 270} << lying;
    QTest::newRow("lying on its side") << Alteration{.rotate = 90, .turned = true} << whole;
    QTest::newRow("cropped") << Alteration{.cropBox = cropped} << cropped;
    const QRectF croppedBelow(40, 20, 500, 520);
    QTest::newRow("cropped and rotated") << Alteration{.rotate = 180, .cropBox = croppedBelow} << croppedBelow;
    QTest::newRow("object streams") << Alteration{.objectStreams = true} << whole;
    QTest::newRow("encrypted") << Alteration{.encrypted = true} << whole;
}

void tst_ForeignPlaces::aMarkIsOnItsWords()
{
    QFETCH(Alteration, alteration);
    QFETCH(QRectF, crop);
    const QByteArray shape =
        altered(m_story, {.rotate = alteration.rotate, .turned = alteration.turned, .cropBox = alteration.cropBox});
    const QByteArray mark = placed(boxesOf(shape, Words), {crop, alteration.rotate}) + Highlight
        + "/C [0.4 0.8 0.4] /Contents (Ask the fisherman) /NM (x1) /F 4 "
        + "/CreationDate (D:20240102030405Z) /M (D:20240102040506+01'00')";
    const QByteArray pdf = altered(annotated(shape, {mark}),
                                   {.objectStreams = alteration.objectStreams, .encrypted = alteration.encrypted});

    const QList<CarriedAnnotation> marks = marksOf(pdf);

    QCOMPARE(marks.size(), 1);
    const CarriedAnnotation &one = marks.first();
    QVERIFY(one.others);
    QCOMPARE(one.quote.simplified(), Words);
    QVERIFY(one.start > 0);
    QVERIFY(one.after.startsWith(u" until a fisherman"));
    QCOMPARE(one.person, u"Ines Roth"_s);
    QCOMPARE(one.note, u"Ask the fisherman"_s);
    QCOMPARE(one.color, MarkColor::Green);
    QCOMPARE(one.mark, Mark::Highlight);
    QCOMPARE(one.page, 1);
    QCOMPARE(one.created, utc("2024-01-02T03:04:05Z"));
    QCOMPARE(one.modified, utc("2024-01-02T03:05:06Z"));
}

void tst_ForeignPlaces::cornersInEitherOrder()
{
    const auto marks = marksOf(annotated(m_story, {placed(boxesOf(m_story, Words), upright(), true) + Highlight}));

    QCOMPARE(marks.size(), 1);
    QCOMPARE(marks.first().quote, Words);
}

void tst_ForeignPlaces::wordsAreWhole_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("quote");

    QTest::newRow("most of a word") << u"slanders had to do without pos"_s << u"islanders had to do without post"_s;
    QTest::newRow("the edge of a word") << u"ers had to do without p"_s << u"had to do without"_s;
    QTest::newRow("only a part of one") << u"nder"_s << u"nder"_s;
    QTest::newRow("the comma before") << u", bread and visitors"_s << u"bread and visitors"_s;
}

void tst_ForeignPlaces::wordsAreWhole()
{
    QFETCH(QString, from);
    QFETCH(QString, quote);

    const auto marks = marksOf(annotated(m_story, {onWords(m_story, from, Highlight)}));

    QCOMPARE(marks.size(), 1);
    QCOMPARE(marks.first().quote, quote);
}

void tst_ForeignPlaces::anApostropheIsPartOfItsWord()
{
    const QByteArray pdf = drawn({"BT /F1 12 Tf 72 700 Td (Today the crew's boat is out on the bay.) Tj ET"});
    const QRectF box = boxesOf(pdf, u"crew"_s).first();

    const auto marks = marksOf(annotated(pdf, {placed({box}, {QRectF(0, 0, 612, 792), 0}) + Highlight}));

    QCOMPARE(marks.size(), 1);
    QCOMPARE(marks.first().quote, u"crew's"_s);
}

void tst_ForeignPlaces::twoPeopleMarkTheSameWords()
{
    const QString others = u"bread and visitors until a fisherman took pity"_s;
    const auto marks = marksOf(annotated(
        m_story,
        {onWords(m_story, Words, Highlight), onWords(m_story, others, "/Subtype /Underline /T <FEFF0411043E0440>")}));

    QCOMPARE(marks.size(), 2);
    QCOMPARE(marks[0].quote, Words);
    QCOMPARE(marks[0].person, u"Ines Roth"_s);
    QCOMPARE(marks[1].quote, others);
    QCOMPARE(marks[1].person, u"Бор"_s);
    QVERIFY(marks[0].uuid != marks[1].uuid);
}

void tst_ForeignPlaces::passagesApartAreSeveral()
{
    const QList<QRectF> both = boxesOf(m_story, u"stayed in port"_s) + boxesOf(m_story, u"for nine days"_s);

    const auto marks = marksOf(annotated(m_story, {placed(both, upright()) + Highlight + "/Contents (both)"}));

    QCOMPARE(marks.size(), 2);
    QCOMPARE(marks[0].quote, u"stayed in port"_s);
    QCOMPARE(marks[0].note, u"both"_s);
    QCOMPARE(marks[1].quote, u"for nine days"_s);
    QCOMPARE(marks[1].note, QString());
    QVERIFY(marks[0].uuid != marks[1].uuid);
}

void tst_ForeignPlaces::wordsThatTheBodyLeavesOutAreQuoted()
{
    // The headline is no part of the body.
    const QRectF heading(55, 55, 430, 30);

    const auto marks = marksOf(annotated(m_story, {placed({heading}, upright()) + Highlight}));

    QCOMPARE(marks.size(), 1);
    QCOMPARE(marks.first().quote, u"Ferry strike enters second week"_s);
    QCOMPARE(marks.first().start, -1);
}

void tst_ForeignPlaces::aNoteIsOnTheNearestWord_data()
{
    QTest::addColumn<QString>("beside");
    QTest::addColumn<QPointF>("by"); // from the middle of that word
    QTest::addColumn<QByteArray>("subtype");

    QTest::newRow("on a word") << u"islanders"_s << QPointF() << QByteArray("Text");
    QTest::newRow("in the left margin") << u"The ferries"_s.left(3) << QPointF(-40, 0) << QByteArray("Text");
    QTest::newRow("text on the page") << u"The ferries"_s.left(3) << QPointF(-30, 0) << QByteArray("FreeText");
}

void tst_ForeignPlaces::aNoteIsOnTheNearestWord()
{
    QFETCH(QString, beside);
    QFETCH(QPointF, by);
    QFETCH(QByteArray, subtype);
    const QPointF middle = boxesOf(m_story, beside).first().center() + by;

    const auto marks = marksOf(annotated(
        m_story,
        {at(QRectF(middle - QPointF(4, 4), QSizeF(8, 8)), "/Subtype /" + subtype + " /Contents (Who?) /T (Ines)")}));

    QCOMPARE(marks.size(), 1);
    QCOMPARE(marks.first().quote, beside);
    QCOMPARE(marks.first().note, u"Who?"_s);
    QCOMPARE(marks.first().person, u"Ines"_s);
}

void tst_ForeignPlaces::aNoteOnAnEmptyPageHasNoWords()
{
    const QByteArray pdf = drawn({"BT /F1 12 Tf 72 700 Td (A line about the quay.) Tj ET", "0 0 m 9 9 l S"});

    const auto marks = marksOf(annotated(pdf, {"/Subtype /Text /Rect [90 90 110 110] /Contents (A picture)"}, 1));

    QCOMPARE(marks.size(), 1);
    QCOMPARE(marks.first().quote, QString());
    QCOMPARE(marks.first().page, 2);
    QCOMPARE(marks.first().note, u"A picture"_s);
}

QTEST_MAIN(tst_ForeignPlaces)
#include "tst_foreignplaces.moc"
