// Places in the text of a PDF and on its pages.

#include "window/reader/pageletters.h"

#include <QTest>

using namespace Pressmark;
using namespace Qt::StringLiterals;

namespace {

constexpr int Wide = 10; // points of a letter
constexpr int High = 20;

/// Sets letters on one page of 400 × 400 points.
class Setter
{
public:
    /// The letters of a line, each a step on from the one before; what stands between two lines stands nowhere.
    Setter &line(const QString &letters, const QPoint &first, const QPoint &step = {Wide, 0}, QChar after = u' ')
    {
        QPoint at = first;
        for (qsizetype i = 0; i < letters.size(); ++i) {
            if (i > 0 && !letters[i].isLowSurrogate() && !letters[i].isMark())
                at += step;
            m_map.glyphs.append(PdfGlyph{0, float(at.x()), float(at.y()), float(at.x() + Wide), float(at.y() + High)});
        }
        m_map.glyphs.append(PdfGlyph());
        m_text += letters + after;
        return *this;
    }

    PageLetters letters() const { return {m_map, m_text}; }

private:
    PdfMap m_map{{{400, 400}}, {}};
    QString m_text;
};

/// Two columns; the first paragraph ends with a short line, beside which the second column goes on.
PageLetters columns()
{
    return Setter()
        .line(u"abcdefghij"_s, {50, 50})
        .line(u"klm"_s, {50, 80}, {Wide, 0}, u'\n')
        .line(u"nopqrstuvw"_s, {200, 50})
        .line(u"xyzxyzxyzx"_s, {200, 80})
        .letters();
}

} // namespace

class tst_PageLetters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsThePlaceNearAPoint_data();
    void findsThePlaceNearAPoint();
    void findsTheWordAtAPoint();
    void goesFromPlaceToPlace();
    void drawsTheCaretWhereTheTextGoesOn();
    void hasABoxForEachLine();
};

void tst_PageLetters::findsThePlaceNearAPoint_data()
{
    QTest::addColumn<PageLetters>("letters");
    QTest::addColumn<QPointF>("point");
    QTest::addColumn<int>("place");

    QTest::newRow("first half of a letter") << columns() << QPointF(72, 60) << 2;
    QTest::newRow("second half of a letter") << columns() << QPointF(78, 60) << 3;
    QTest::newRow("left of a line") << columns() << QPointF(5, 85) << 11;
    QTest::newRow("behind a short line") << columns() << QPointF(140, 90) << 14;
    QTest::newRow("between the columns, near the second") << columns() << QPointF(195, 90) << 26;
    QTest::newRow("above everything") << columns() << QPointF(81, 2) << 3;
    QTest::newRow("below everything") << columns() << QPointF(222, 390) << 28;

    const PageLetters hebrew = Setter().line(u"שלום"_s, {100, 50}, {-Wide, 0}).letters();
    QTest::newRow("right half of a letter that is read to the left") << hebrew << QPointF(98, 60) << 1;
    QTest::newRow("left half of it") << hebrew << QPointF(92, 60) << 2;
    QTest::newRow("right of its line") << hebrew << QPointF(180, 60) << 0;
    QTest::newRow("left of its line") << hebrew << QPointF(10, 60) << 4;

    const PageLetters vertical =
        Setter().line(u"東京都"_s, {100, 50}, {0, High}).line(u"港湾"_s, {70, 50}, {0, High}).letters();
    QTest::newRow("upper half of a letter that is read downwards") << vertical << QPointF(105, 72) << 1;
    QTest::newRow("lower half of it") << vertical << QPointF(105, 88) << 2;
    QTest::newRow("in the next column") << vertical << QPointF(75, 88) << 6;

    const PageLetters astral = Setter().line(u"a😀e\u0301z"_s, {50, 50}).letters();
    QTest::newRow("before two units of one letter") << astral << QPointF(62, 60) << 1;
    QTest::newRow("behind two units of one letter") << astral << QPointF(68, 60) << 3;
    QTest::newRow("behind a letter and its accent") << astral << QPointF(78, 60) << 5;
}

void tst_PageLetters::findsThePlaceNearAPoint()
{
    QFETCH(PageLetters, letters);
    QFETCH(QPointF, point);
    QFETCH(int, place);

    QCOMPARE(letters.placeAt(0, point), std::optional<qsizetype>(place));
    QVERIFY(!letters.placeAt(1, point));
}

void tst_PageLetters::findsTheWordAtAPoint()
{
    const PageLetters letters = Setter().line(u"one don’t 😀"_s, {50, 50}).letters();

    QCOMPARE(letters.wordAt(0, {55, 60}), std::optional(TextRange{0, 3}));
    QCOMPARE(letters.wordAt(0, {135, 60}), std::optional(TextRange{4, 5}));
    QCOMPARE(letters.wordAt(0, {155, 60}), std::optional(TextRange{10, 2}));
    QVERIFY(!letters.wordAt(0, {85, 60})); // a space
    QVERIFY(!letters.wordAt(0, {300, 60}));
}

void tst_PageLetters::goesFromPlaceToPlace()
{
    const PageLetters letters = Setter().line(u"one 😀"_s, {50, 50}).line(u"two"_s, {50, 80}).letters(); // "one 😀 two "

    QCOMPARE(letters.nextPlace(0, true, true), 3);
    QCOMPARE(letters.nextPlace(3, true, true), 6);
    QCOMPARE(letters.nextPlace(4, true, false), 6);
    QCOMPARE(letters.nextPlace(6, false, false), 4);
    QCOMPARE(letters.nextPlace(9, false, true), 7);
    QCOMPARE(letters.nextPlace(7, false, true), 4);
    QCOMPARE(letters.nextPlace(0, false, true), 0);
    QCOMPARE(letters.nextPlace(11, true, false), 11);
    QCOMPARE(letters.placeInNextLine(2, true), 9);
    QCOMPARE(letters.placeInNextLine(9, false), 2);
    QCOMPARE(letters.placeInNextLine(2, false), 0);
    QCOMPARE(letters.placeInNextLine(8, true), 10);
}

void tst_PageLetters::drawsTheCaretWhereTheTextGoesOn()
{
    const PageLetters latin = Setter().line(u"ab"_s, {50, 50}).letters();
    QCOMPARE(latin.caretAt(1)->box, QRectF(60, 50, 0, High));
    QCOMPARE(latin.caretAt(2)->box, QRectF(70, 50, 0, High));
    const PageLetters hebrew = Setter().line(u"שלום"_s, {100, 50}, {-Wide, 0}).letters();
    QCOMPARE(hebrew.caretAt(0)->box, QRectF(110, 50, 0, High));
    QCOMPARE(hebrew.caretAt(4)->box, QRectF(70, 50, 0, High));
    QVERIFY(!PageLetters().caretAt(0));
}

void tst_PageLetters::hasABoxForEachLine()
{
    const QList<PageLine> lines = columns().lines({8, 10}); // "ij klm nopq"

    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0].box, QRectF(130, 50, 20, High));
    QCOMPARE(lines[1].box, QRectF(50, 80, 30, High));
    QCOMPARE(lines[2].box, QRectF(200, 50, 30, High));
    QCOMPARE(lines[2].start, 15);
    QCOMPARE(lines[2].end, 18);
}

QTEST_GUILESS_MAIN(tst_PageLetters)
#include "tst_pageletters.moc"
