#include "text/rangesteps.h"

#include <QTest>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_RangeSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesAnEndByAWord_data();
    void movesAnEndByAWord();
    void widensToSentencesAndParagraphs_data();
    void widensToSentencesAndParagraphs();
};

namespace {

/// The range between [ and ].
TextRange rangeIn(QString &text)
{
    const qsizetype start = text.indexOf(u'[');
    text.remove(start, 1);
    const qsizetype end = text.indexOf(u']');
    text.remove(end, 1);
    return {start, end - start};
}

QString shown(QString text, TextRange range)
{
    return text.insert(range.start + range.length, u']').insert(range.start, u'[');
}

} // namespace

void tst_RangeSteps::movesAnEndByAWord_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<bool>("start");
    QTest::addColumn<bool>("forwards");
    QTest::addColumn<QString>("after");

    QTest::newRow("end on") << u"The [old ferry] left, late."_s << false << true << u"The [old ferry left], late."_s;
    QTest::newRow("end over signs") << u"The [old] – “ferry” left."_s << false << true
                                    << u"The [old – “ferry]” left."_s;
    QTest::newRow("end back") << u"The [old ferry left], late."_s << false << false << u"The [old ferry] left, late."_s;
    QTest::newRow("end from inside a word")
        << u"The [old fer]ry left."_s << false << true << u"The [old ferry] left."_s;
    QTest::newRow("end at the end") << u"The [old ferry]."_s << false << true << u"The [old ferry]."_s;
    QTest::newRow("one word stays") << u"The [old] ferry."_s << false << false << u"The [old] ferry."_s;
    QTest::newRow("start back") << u"The [old ferry] left."_s << true << false << u"[The old ferry] left."_s;
    QTest::newRow("start on") << u"[The old ferry] left."_s << true << true << u"The [old ferry] left."_s;
    QTest::newRow("start not over the end") << u"The [old] ferry."_s << true << true << u"The [old] ferry."_s;
    QTest::newRow("emoji and diacritics")
        << u"Die [Fähre] 😀 kam übers Meer."_s << false << true << u"Die [Fähre 😀 kam] übers Meer."_s;
    QTest::newRow("right to left") << u"كان [المركب] قديما"_s << false << true << u"كان [المركب قديما]"_s;
    QTest::newRow("over a line") << u"The [end]\nA beginning"_s << false << true << u"The [end\nA] beginning"_s;
}

void tst_RangeSteps::movesAnEndByAWord()
{
    QFETCH(QString, before);
    QFETCH(bool, start);
    QFETCH(bool, forwards);
    const TextRange range = rangeIn(before);

    QTEST(shown(before, withMovedEnd(before, range, start ? RangeEnd::Start : RangeEnd::End, forwards)), "after");
}

void tst_RangeSteps::widensToSentencesAndParagraphs_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<bool>("paragraph");
    QTest::addColumn<QString>("after");

    QTest::newRow("the sentence at the caret")
        << u"It rained. The fer[]ry left. Nobody waved."_s << false << u"It rained. [The ferry left.] Nobody waved."_s;
    QTest::newRow("the sentence that begins there")
        << u"It rained.[] The ferry left. Nobody waved."_s << false << u"It rained. [The ferry left.] Nobody waved."_s;
    QTest::newRow("of some words") << u"It rained. The [ferry] left."_s << false << u"It rained. [The ferry left.]"_s;
    QTest::newRow("and the next") << u"[It rained.] The ferry left. Nobody waved."_s << false
                                  << u"[It rained. The ferry left.] Nobody waved."_s;
    QTest::newRow("the last stays") << u"It rained. [The ferry left.]"_s << false << u"It rained. [The ferry left.]"_s;
    QTest::newRow("over paragraphs") << u"[It rained.]\nThe ferry left. Nobody waved."_s << false
                                     << u"[It rained.\nThe ferry left.] Nobody waved."_s;
    QTest::newRow("paragraph") << u"One.\nTwo h[]ere. And there.\nThree."_s << true
                               << u"One.\n[Two here. And there.]\nThree."_s;
    QTest::newRow("and the next paragraph") << u"One.\n[Two.]\nThree."_s << true << u"One.\n[Two.\nThree.]"_s;
    QTest::newRow("at the end of the text")
        << u"It rained. The ferry left.[]"_s << false << u"It rained. [The ferry left.]"_s;
}

void tst_RangeSteps::widensToSentencesAndParagraphs()
{
    QFETCH(QString, before);
    QFETCH(bool, paragraph);
    const TextRange range = rangeIn(before);

    QTEST(shown(before, widenedTo(before, range, paragraph ? TextUnit::Paragraph : TextUnit::Sentence, u"en"_s)),
          "after");
}

QTEST_GUILESS_MAIN(tst_RangeSteps)
#include "tst_rangesteps.moc"
