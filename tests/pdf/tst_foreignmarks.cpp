#include "pdf/foreignmarks.h"
#include "pdf/markedpages.h"
#include "testdata.h"
#include "verify.h"

#include <QColor>
#include <QFile>
#include <QSet>

using namespace Pressmark;
using namespace Marked;
using namespace Qt::StringLiterals;

/// What other programs wrote on the pages of a PDF, as importing it gives it.
class tst_ForeignMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void kindsOfMarks_data();
    void kindsOfMarks();
    void drawingsAreAreasWithTheWordsInThem_data();
    void drawingsAreAreasWithTheWordsInThem();
    void aDrawingBesideTheWordsIsAnArea();
    void aDrawingOverTheEdgeIsCutThere_data();
    void aDrawingOverTheEdgeIsCutThere();
    void textOnThePageIsNotItsWords();
    void notesInRichText();
    void wordsCopiedIntoTheNoteAreNoNote();
    void repliesStandInTheNote();
    void whatSaysNothingIsNotRead_data();
    void whatSaysNothingIsNotRead();
    void ownMarksComeBackAsTheyAre();
    void subjectsOfOthersAreNoTags();
    void theSameMarkIsTheSameAgain();
    void coloursBecomeTheNearest_data();
    void coloursBecomeTheNearest();
    void boundedAndSaid();
    void filesOfOtherPrograms_data();
    void filesOfOtherPrograms();

private:
    QByteArray m_story;
};

void tst_ForeignMarks::initTestCase()
{
    m_story = ferryStory();
    QVERIFY(!boxesOf(m_story, Words).isEmpty());
}

void tst_ForeignMarks::kindsOfMarks_data()
{
    QTest::addColumn<QByteArray>("subtype");
    QTest::addColumn<Mark>("mark");
    QTest::addColumn<QString>("note");

    QTest::newRow("highlight") << QByteArray("Highlight") << Mark::Highlight << u"why?"_s;
    QTest::newRow("underline") << QByteArray("Underline") << Mark::Underline << u"why?"_s;
    QTest::newRow("squiggly") << QByteArray("Squiggly") << Mark::Underline << u"why?"_s;
    QTest::newRow("strike-out") << QByteArray("StrikeOut") << Mark::Underline << u"why?\n\nStruck out in the PDF."_s;
}

void tst_ForeignMarks::kindsOfMarks()
{
    QFETCH(QByteArray, subtype);
    QFETCH(Mark, mark);
    QFETCH(QString, note);

    const auto marks =
        marksOf(annotated(m_story, {onWords(m_story, Words, "/Subtype /" + subtype + " /Contents (why?)")}));

    QCOMPARE(marks.size(), 1);
    QCOMPARE(marks.first().mark, mark);
    QCOMPARE(marks.first().note, note);
    QCOMPARE(marks.first().quote, Words);
    QCOMPARE(marks.first().person, QString());
}

void tst_ForeignMarks::drawingsAreAreasWithTheWordsInThem_data()
{
    QTest::addColumn<QByteArray>("drawing");
    QTest::addColumn<MarkColor>("color");
    QTest::addColumn<QString>("note");

    QTest::newRow("square") << QByteArray("/Subtype /Square /C [1 0 0]") << MarkColor::Red << QString();
    QTest::newRow("square with a note") << QByteArray("/Subtype /Square /C [0 0.2 1] /Contents (Why nine?)")
                                        << MarkColor::Blue << u"Why nine?"_s;
    QTest::newRow("square that is filled")
        << QByteArray("/Subtype /Square /IC [0.6 0.9 0.6]") << MarkColor::Green << QString();
    QTest::newRow("square with a note in rich text")
        << QByteArray("/Subtype /Square /RC (<body><p>Why nine?</p></body>)") << MarkColor::Yellow << u"Why nine?"_s;
    QTest::newRow("circle") << QByteArray("/Subtype /Circle /C [0.6 0.1 0.9]") << MarkColor::Violet << QString();
    QTest::newRow("ink") << QByteArray("/Subtype /Ink /C [1 0 0] /InkList [[70 600 300 610 90 620]]") << MarkColor::Red
                         << QString();
    QTest::newRow("stamp") << QByteArray("/Subtype /Stamp /C [0 0.6 0.2] /Name /Approved /Contents (Checked)")
                           << MarkColor::Green << u"Checked"_s;
}

void tst_ForeignMarks::drawingsAreAreasWithTheWordsInThem()
{
    QFETCH(QByteArray, drawing);
    QFETCH(MarkColor, color);
    QFETCH(QString, note);
    const QString paragraph = u"The company said that it would talk to the crews on Tuesday, after it had refused for "
                              "nine days to meet them or to name a day on which it would."_s;

    const auto marks = marksOf(annotated(
        m_story,
        {onWords(m_story, paragraph, drawing + " /T (Ines Roth) /CreationDate (D:20240102030405Z) /NM (d1)")}));

    QCOMPARE(marks.size(), 1);
    const CarriedAnnotation &one = marks.first();
    QVERIFY(one.others);
    QCOMPARE(one.quote, paragraph);
    QCOMPARE(one.part, Part::Page);
    QVERIFY(one.area && one.area->number == 0 && !one.area->onPicture);
    const QList<QRectF> lines = boxesOf(m_story, paragraph);
    QVERIFY(one.area->box.adjusted(-1, -1, 1, 1).contains(lines.first()));
    QVERIFY(one.area->box.adjusted(-1, -1, 1, 1).contains(lines.last()));
    QCOMPARE(one.person, u"Ines Roth"_s);
    QCOMPARE(one.color, color);
    QCOMPARE(one.note, note);
    QCOMPARE(one.mark, Mark::Highlight);
    QCOMPARE(one.created, utc("2024-01-02T03:04:05Z"));
}

void tst_ForeignMarks::aDrawingBesideTheWordsIsAnArea()
{
    const QRectF beside = boxesOf(m_story, u"stayed in port"_s).first().translated(-200, 0);

    const auto marks =
        marksOf(annotated(m_story, {at(QRectF(5, beside.top(), 30, 12), "/Subtype /Square /Contents (Look)")}));

    QCOMPARE(marks.size(), 1);
    QCOMPARE(marks.first().note, u"Look"_s);
    QVERIFY(marks.first().quote.isEmpty());
    QVERIFY(marks.first().area);
    const QRectF box = marks.first().area->box;
    QVERIFY(std::abs(box.left() - 5) < 0.5 && std::abs(box.top() - beside.top()) < 0.5);
    QVERIFY(std::abs(box.width() - 30) < 0.5 && std::abs(box.height() - 12) < 0.5);
}

void tst_ForeignMarks::aDrawingOverTheEdgeIsCutThere_data()
{
    QTest::addColumn<QRectF>("drawn");
    QTest::addColumn<QByteArray>("drawing");
    QTest::addColumn<QSizeF>("size"); // none if it does not lie on the page

    const QByteArray stamp = "/Subtype /Stamp /Name /Approved /Contents (Checked)";
    const QByteArray own = "/Subtype /Square /NM (pressmark:5b8a8f0c-7d59-4f27-9e0f-1c2b3d4e5f60) /Contents (Checked)";
    QTest::newRow("stamp over the corner") << QRectF(-20, -10, 60, 40) << stamp << QSizeF(40, 30);
    QTest::newRow("own frame over the corner") << QRectF(-20, -10, 60, 40) << own << QSizeF(40, 30);
    QTest::newRow("beside the page") << QRectF(-90, 100, 60, 40) << stamp << QSizeF();
}

void tst_ForeignMarks::aDrawingOverTheEdgeIsCutThere()
{
    QFETCH(QRectF, drawn);
    QFETCH(QByteArray, drawing);
    QFETCH(QSizeF, size);

    const auto marks = marksOf(annotated(m_story, {at(drawn, drawing)}));

    QCOMPARE(marks.size(), 1);
    QCOMPARE(marks.first().area.has_value(), size.isValid());
    if (size.isValid()) {
        const QRectF box = marks.first().area->box;
        QCOMPARE(box.topLeft(), QPointF());
        QVERIFY(std::abs(box.width() - size.width()) < 0.5 && std::abs(box.height() - size.height()) < 0.5);
    }
}

void tst_ForeignMarks::textOnThePageIsNotItsWords()
{
    const QByteArray text =
        at(QRectF(70, 500, 200, 20), "/Subtype /FreeText /Contents (Typed by somebody) /DA (/Helv 12 Tf)");

    const Result<Document> document = importPdf(annotated(m_story, {text}), u"a.pdf"_s);

    VERIFY_OK(document);
    QVERIFY(!storyOf(*document).join(u' ').contains(u"Typed"));
    QCOMPARE(document->carried.size(), 1);
    QCOMPARE(document->carried.first().note, u"Typed by somebody"_s);
}

void tst_ForeignMarks::notesInRichText()
{
    const QByteArray rich = "/RC (<?xml version=\"1.0\"?><body><p>One <b>two</b></p><p>three</p></body>) ";

    const auto marks =
        marksOf(annotated(m_story,
                          {onWords(m_story, u"stayed in port"_s, Highlight), onWords(m_story, Words, Highlight + rich),
                           onWords(m_story, u"for nine days"_s, Highlight + rich + "/Contents (plain)")}));

    QCOMPARE(marks.size(), 3);
    QCOMPARE(marks[0].note, QString());
    QCOMPARE(marks[1].note, u"One two\nthree"_s);
    QCOMPARE(marks[2].note, u"plain"_s);
}

void tst_ForeignMarks::wordsCopiedIntoTheNoteAreNoNote()
{
    const auto marks = marksOf(annotated(
        m_story, {onWords(m_story, Words, Highlight + "/Contents (" + Words.toLatin1().replace(' ', '\n') + ")")}));

    QCOMPARE(marks.size(), 1);
    QCOMPARE(marks.first().quote, Words);
    QCOMPARE(marks.first().note, QString());
}

void tst_ForeignMarks::repliesStandInTheNote()
{
    const auto marks = marksOf(annotated(m_story,
                                         {onWords(m_story, Words, Highlight + "/Contents (Is it so?)"),
                                          "/Subtype /Text /Rect [0 0 9 9] /IRT 0 /T (Bo) /Contents (It is.)",
                                          "/Subtype /Text /Rect [0 0 9 9] /IRT 1 /T (Ines Roth) /Contents (Thanks)"}));

    QCOMPARE(marks.size(), 1);
    QCOMPARE(marks.first().note, u"Is it so?\n\nBo: It is.\n\nInes Roth: Thanks"_s);
}

void tst_ForeignMarks::whatSaysNothingIsNotRead_data()
{
    QTest::addColumn<QByteArray>("annotation");

    QTest::newRow("link") << QByteArray("/Subtype /Link /Rect [60 600 90 620] /Contents (a)");
    QTest::newRow("popup") << QByteArray("/Subtype /Popup /Rect [60 600 90 620] /Contents (a)");
    QTest::newRow("field") << QByteArray("/Subtype /Widget /FT /Tx /T (name) /Rect [60 600 90 620]");
    QTest::newRow("an empty note") << QByteArray("/Subtype /Text /T (Ines) /Rect [60 600 90 620]");
    QTest::newRow("a square of no size") << QByteArray("/Subtype /Square /T (Ines) /Rect [10 100 10 130]");
}

void tst_ForeignMarks::whatSaysNothingIsNotRead()
{
    QFETCH(QByteArray, annotation);

    QVERIFY(marksOf(annotated(m_story, {annotation})).isEmpty());
}

void tst_ForeignMarks::ownMarksComeBackAsTheyAre()
{
    const QByteArray name = "5b8a8f0c-7d59-4f27-9e0f-1c2b3d4e5f60";

    const auto marks = marksOf(
        annotated(m_story,
                  {onWords(m_story, Words,
                           Highlight + "/Subj <FEFF006400200033002C00200061002C00A00062> /NM (pressmark:" + name + ")"),
                   onWords(m_story, u"for nine days"_s, Highlight + "/NM (pressmark:" + name + "/2)")}));

    QCOMPARE(marks.size(), 1);
    QCOMPARE(marks.first().uuid, QString::fromLatin1(name));
    QVERIFY(!marks.first().others);
    QCOMPARE(marks.first().quote, Words + u" for nine days"_s);
    QCOMPARE(marks.first().tags, (QStringList{u"d 3"_s, u"a, b"_s}));
}

void tst_ForeignMarks::subjectsOfOthersAreNoTags()
{
    const auto marks = marksOf(annotated(m_story, {onWords(m_story, Words, Highlight + "/Subj (Highlight) /NM (a)")}));

    QCOMPARE(marks.size(), 1);
    QVERIFY(marks.first().tags.isEmpty());
}

void tst_ForeignMarks::theSameMarkIsTheSameAgain()
{
    const QByteArray unnamed = onWords(m_story, Words, Highlight);
    const QByteArray named = onWords(m_story, u"for nine days"_s, Highlight + "/NM (a) ");
    const QByteArray twice = onWords(m_story, u"stayed in port"_s, Highlight + "/NM (a) ");

    const auto before = marksOf(annotated(m_story, {unnamed, named, twice}));
    const auto after = marksOf(annotated(m_story, {unnamed + "/Contents (later)", named + "/Contents (later)", twice}));

    QCOMPARE(before.size(), 3);
    QCOMPARE(after.size(), 3);
    QSet<QString> different;
    for (qsizetype i = 0; i < 3; ++i) {
        QCOMPARE(after[i].uuid, before[i].uuid);
        different.insert(before[i].uuid);
    }
    QCOMPARE(different.size(), 3);
}

void tst_ForeignMarks::coloursBecomeTheNearest_data()
{
    QTest::addColumn<QColor>("color");
    QTest::addColumn<MarkColor>("nearest");

    QTest::newRow("strong yellow") << QColor(0xff, 0xff, 0) << MarkColor::Yellow;
    QTest::newRow("pale yellow") << QColor(0xfa, 0xcd, 0x5a) << MarkColor::Yellow;
    QTest::newRow("orange") << QColor(0xf1, 0x98, 0x37) << MarkColor::Yellow;
    QTest::newRow("red") << QColor(0xff, 0, 0) << MarkColor::Red;
    QTest::newRow("pale red") << QColor(0xff, 0xd6, 0xd6) << MarkColor::Red;
    QTest::newRow("green") << QColor(0, 0xff, 0) << MarkColor::Green;
    QTest::newRow("dark green") << QColor(0x10, 0x50, 0x18) << MarkColor::Green;
    QTest::newRow("blue") << QColor(0x2e, 0xa8, 0xe5) << MarkColor::Blue;
    QTest::newRow("violet") << QColor(0xa2, 0x8a, 0xe5) << MarkColor::Violet;
    QTest::newRow("magenta") << QColor(0xe5, 0x6e, 0xee) << MarkColor::Violet;
    QTest::newRow("grey") << QColor(0xaa, 0xaa, 0xaa) << MarkColor::Yellow;
    QTest::newRow("black") << QColor(0, 0, 0) << MarkColor::Yellow;
    QTest::newRow("none") << QColor() << MarkColor::Yellow;
}

void tst_ForeignMarks::coloursBecomeTheNearest()
{
    QFETCH(QColor, color);

    QTEST(nearestMarkColor(color), "nearest");
}

void tst_ForeignMarks::boundedAndSaid()
{
    const QByteArray mark = onWords(m_story, u"for nine days"_s, Highlight);

    const Result<Document> document = importPdf(annotated(m_story, QList<QByteArray>(5'003, mark)), u"a.pdf"_s);

    VERIFY_OK(document);
    QCOMPARE(document->carried.size(), 5'000);
    QVERIFY(document->doubts.join(u' ').contains(u"3 mark(s) of others"));
}

void tst_ForeignMarks::filesOfOtherPrograms_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QString>("note");

    QTest::newRow("highlight") << u"annotation-highlight"_s << 1 << u"Tim van der Meij"_s
                               << u"Lorem ipsum dolor sit amet"_s << u"Highlight content"_s;
    QTest::newRow("strike-out") << u"annotation-strikeout"_s << 1 << u"Tim van der Meij"_s
                                << u"Lorem ipsum dolor sit amet"_s << u"StrikeOut content\n\nStruck out in the PDF."_s;
    QTest::newRow("without appearance") << u"annotation-highlight-without-appearance"_s << 1 << u"Tim van der Meij"_s
                                        << u"Lorem ipsum dolor sit amet"_s << u"Highlight content"_s;
    QTest::newRow("two marks") << u"duplicatesMerge_annotated_2"_s << 2 << u"Abe Jellinek"_s
                               << u"Vestibulum ante ipsum primis in faucibus orci luctus"_s
                               << u"Comment on the annotation"_s;
    QTest::newRow("rich text") << u"rc_annotation"_s << 1 << u"code"_s << QString() << u"Hello World!"_s;
}

void tst_ForeignMarks::filesOfOtherPrograms()
{
    QFETCH(QString, name);
    QFETCH(int, count);
    QFile file(testData() + u"/formats/pdf-annotations/%1.pdf"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The shared data are not here.");

    const auto marks = marksOf(file.readAll());

    QCOMPARE(marks.size(), count);
    QTEST(marks.last().person, "person");
    QTEST(marks.last().quote, "quote");
    QTEST(marks.last().note, "note");
}

QTEST_MAIN(tst_ForeignMarks)
#include "tst_foreignmarks.moc"
