#include "changedtext.h"
#include "text/textdiff.h"

#include <QTest>

using namespace Pressmark;
using namespace Qt::StringLiterals;

namespace {

const QString Old = u"The harbour of Ostervik was closed on Monday after a ferry ran aground. It carried 240 people.\n"
                    "Nobody was hurt, said Marta Lind of the coast guard, who had watched it from the pier.\n"
                    "The ferry will be towed away tomorrow if the wind allows it. The repairs cost £1,200.\n"
                    "Two hundred passengers spent the night in the town's sports hall."_s;

QStringList cut(const QString &text, const QList<TextRange> &ranges)
{
    QStringList pieces;
    for (const TextRange &range : ranges)
        pieces.append(text.mid(range.start, range.length));
    return pieces;
}

/// The text without those ranges, letters and digits only, sorted: what is left whatever has moved.
QString leftOf(const QString &text, const QList<TextRange> &ranges)
{
    QString left;
    qsizetype at = 0;
    for (const TextRange &range : ranges) {
        left += QStringView(text).mid(at, range.start - at);
        at = range.start + range.length;
    }
    left += QStringView(text).mid(at);
    left = left.normalized(QString::NormalizationForm_C);
    left.removeIf([](QChar letter) { return !letter.isLetterOrNumber(); });
    std::sort(left.begin(), left.end());
    return left;
}

bool isSound(const QString &text, const QList<TextRange> &ranges)
{
    qsizetype least = 0;
    for (const TextRange &range : ranges) {
        const qsizetype end = range.start + range.length;
        if (range.start < least || range.length <= 0 || end > text.size())
            return false;
        if (text[range.start].isLowSurrogate() || text[range.start].isSpace() || text[end - 1].isSpace())
            return false;
        if (end < text.size() && (text[end].isLowSurrogate() || text[end].category() == QChar::Mark_NonSpacing))
            return false;
        least = end + 1;
    }
    return true;
}

} // namespace

class tst_TextDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatChanged_data();
    void tellsWhatChanged();
    void countsWhatChanged_data();
    void countsWhatChanged();
    void leavesWhatIsTheSame_data();
    void leavesWhatIsTheSame();
};

void tst_TextDiff::tellsWhatChanged_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QStringList>("removed");
    QTest::addColumn<QStringList>("added");

    const QStringList lines = Old.split(u'\n');
    const auto with = [](const QString &before, const QString &after) { return QString(Old).replace(before, after); };
    QTest::newRow("the same") << Old << Old << QStringList{} << QStringList{};
    QTest::newRow("a word") << Old << with(u"watched"_s, u"seen"_s) << QStringList{u"watched"_s}
                            << QStringList{u"seen"_s};
    QTest::newRow("words in a row") << Old << with(u"Marta Lind of the coast guard"_s, u"the harbour master"_s)
                                    << QStringList{u"Marta Lind of"_s, u"coast guard"_s}
                                    << QStringList{u"harbour master"_s};
    QTest::newRow("a name in capitals") << Old << with(u"Ostervik"_s, u"OSTERVIK"_s) << QStringList{u"Ostervik"_s}
                                        << QStringList{u"OSTERVIK"_s};
    QTest::newRow("another currency") << Old << with(u"£"_s, u"$"_s) << QStringList{u"£"_s} << QStringList{u"$"_s};
    QTest::newRow("a question") << Old << with(u"sports hall."_s, u"sports hall?"_s) << QStringList{u"."_s}
                                << QStringList{u"?"_s};
    QTest::newRow("other quotation marks, spaces and dashes")
        << u"He said \"never\" - twice in a row, and left."_s << u"He said “never” –\u00a0twice in a row,\nand left."_s
        << QStringList{} << QStringList{};
    QTest::newRow("another Unicode form")
        << u"The caf\u00e9 is closed."_s << u"The cafe\u0301 is closed."_s << QStringList{} << QStringList{};
    QTest::newRow("line ends of two characters") << Old << with(u"\n"_s, u"\r\n"_s) << QStringList{} << QStringList{};
    QTest::newRow("a paragraph gone") << Old << QStringList{lines[0], lines[2], lines[3]}.join(u'\n')
                                      << QStringList{lines[1].chopped(1)} << QStringList{};
    QTest::newRow("paragraphs in another order")
        << Old << QStringList{lines[2], lines[0], lines[1], lines[3]}.join(u'\n') << QStringList{} << QStringList{};
    QTest::newRow("an emoji") << u"We won the cup 🎉 at last."_s << u"We won the cup 👩‍🚀 at last."_s
                              << QStringList{u"🎉"_s} << QStringList{u"👩‍🚀"_s};
    QTest::newRow("combining marks") << u"The ta\u0302\u0323t is open to all of us."_s
                                     << u"The tat is open to all of us."_s << QStringList{u"ta\u0302\u0323t"_s}
                                     << QStringList{u"tat"_s};
    QTest::newRow("right to left") << u"הנמל נסגר ביום שני אחרי התאונה"_s << u"הנמל נסגר ביום שלישי אחרי התאונה"_s
                                   << QStringList{u"שני"_s} << QStringList{u"שלישי"_s};
    QTest::newRow("Arabic, other vowel signs")
        << u"أغلق الميناء يوم الاثنين بعد الحادث"_s << u"أغلق الميناء يوم الثلاثاء بعد الحادث"_s
        << QStringList{u"الاثنين"_s} << QStringList{u"الثلاثاء"_s};
    QTest::newRow("Chinese") << u"港口在星期一关闭，因为一艘渡轮搁浅。"_s << u"港口在星期二关闭，因为一艘渡轮搁浅。"_s
                             << QStringList{u"一"_s} << QStringList{u"二"_s};
    QTest::newRow("everything") << u"One two three."_s << u"Vier fünf sechs!"_s << QStringList{u"One two three"_s}
                                << QStringList{u"Vier fünf sechs"_s};
    QTest::newRow("nothing before") << QString() << u"One two."_s << QStringList{} << QStringList{u"One two"_s};
}

void tst_TextDiff::tellsWhatChanged()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QStringList, removed);
    QFETCH(QStringList, added);

    const TextDiff diff = diffTexts(from, to, u"en"_s);

    QCOMPARE(cut(from, diff.removed), removed);
    QCOMPARE(cut(to, diff.added), added);
}

void tst_TextDiff::countsWhatChanged_data()
{
    QTest::addColumn<QString>("to"); // of Old
    QTest::addColumn<ChangeCounts>("counts");

    const QStringList lines = Old.split(u'\n');
    const auto with = [](const QString &before, const QString &after) { return QString(Old).replace(before, after); };
    QTest::newRow("nothing") << Old << ChangeCounts{};
    QTest::newRow("a word") << with(u"watched"_s, u"seen"_s) << ChangeCounts{.sentencesChanged = 1};
    QTest::newRow("two words of a sentence")
        << with(u"closed"_s, u"shut"_s).replace(u"ran"_s, u"went"_s) << ChangeCounts{.sentencesChanged = 1};
    QTest::newRow("a number") << with(u"240"_s, u"260"_s) << ChangeCounts{.sentencesChanged = 1, .figuresChanged = 1};
    QTest::newRow("a number of two words")
        << with(u"1,200"_s, u"1,300"_s) << ChangeCounts{.sentencesChanged = 1, .figuresChanged = 1};
    QTest::newRow("another decimal sign")
        << with(u"1,200"_s, u"1.200"_s) << ChangeCounts{.sentencesChanged = 1, .figuresChanged = 1};
    QTest::newRow("another currency") << with(u"£1"_s, u"$1"_s)
                                      << ChangeCounts{.sentencesChanged = 1, .figuresChanged = 1};
    QTest::newRow("a sentence gone") << with(u" It carried 240 people."_s, {}) << ChangeCounts{.sentencesRemoved = 1};
    QTest::newRow("a sentence put in") << with(u" It carried"_s, u" Rescue boats left at once. It carried"_s)
                                       << ChangeCounts{.sentencesAdded = 1};
    QTest::newRow("a paragraph gone") << QStringList{lines[0], lines[2], lines[3]}.join(u'\n')
                                      << ChangeCounts{.paragraphsRemoved = {2}};
    QTest::newRow("a paragraph put in") << QStringList{lines[0], lines[1],
                                                       u"Rescue boats left Nordhavn at once. All of them came back."_s,
                                                       lines[2], lines[3]}
                                               .join(u'\n')
                                        << ChangeCounts{.paragraphsAdded = {3}};
    QTest::newRow("a paragraph moved") << QStringList{lines[2], lines[0], lines[1], lines[3]}.join(u'\n')
                                       << ChangeCounts{.paragraphsMoved = 1};
    QTest::newRow("paragraphs joined") << with(u"\n"_s, u" "_s) << ChangeCounts{};
}

void tst_TextDiff::countsWhatChanged()
{
    QFETCH(QString, to);
    QFETCH(ChangeCounts, counts);

    const ChangeCounts found = diffTexts(Old, to, u"en"_s).counts;

    QCOMPARE(found.sentencesChanged, counts.sentencesChanged);
    QCOMPARE(found.sentencesRemoved, counts.sentencesRemoved);
    QCOMPARE(found.sentencesAdded, counts.sentencesAdded);
    QCOMPARE(found.figuresChanged, counts.figuresChanged);
    QCOMPARE(found.paragraphsRemoved, counts.paragraphsRemoved);
    QCOMPARE(found.paragraphsAdded, counts.paragraphsAdded);
    QCOMPARE(found.paragraphsMoved, counts.paragraphsMoved);
}

void tst_TextDiff::leavesWhatIsTheSame_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("plain") << Old;
    QTest::newRow("emoji")
        << u"Sie siegte 🎉 im Pokal 👩‍🚀 gegen Nordhavn.\nAlle 👍🏽 feierten bis zum Morgen 🎆 am "
           u"Hafen.\n"
           "Der Trainer 🇳🇴 lobte alle Spieler der Mannschaft."_s;
    QTest::newRow("combining marks")
        << u"Nhu\u031b\u0303ng ngu\u031bo\u031b\u0300i o\u031b\u0309 be\u0302\u0301n ca\u0309ng.\n"
           "Mo\u0323\u0302t chie\u0302\u0301c pha\u0300 ma\u0306\u0301c ca\u0323n ho\u0302m qua.\n"
           "Kho\u0302ng ai bi\u0323 thu\u031bo\u031bng ca\u0309."_s;
    QTest::newRow("right to left")
        << u"הנמל נסגר ביום שני אחרי שמעבורת עלתה על שרטון.\nאיש לא נפגע, אמרה דוברת משמר החופים.\n"
           "המעבורת תיגרר מחר אם הרוח תאפשר זאת."_s;
    QTest::newRow("Chinese") << u"港口在星期一关闭，因为一艘渡轮搁浅。\n海岸警卫队的林女士说，没有人受伤。\n"
                                "如果风力允许，渡轮明天将被拖走。"_s;
    QTest::newRow("line ends of two characters") << QString(Old).replace(u'\n', u"\r\n"_s);
}

void tst_TextDiff::leavesWhatIsTheSame()
{
    QFETCH(QString, text);

    QRandomGenerator random(20261126);
    for (int i = 0; i < 300; ++i) {
        const ChangedText::Rates rates{.edited = 0.1, .typos = 0.05, .signs = i % 2 == 0};
        const QString changed =
            ChangedText(text, {u"A ship from Nordhavn came in. It was late."_s}, rates, random).text();
        const TextDiff diff = diffTexts(text, changed, {});
        const TextDiff back = diffTexts(changed, text, {});

        QVERIFY2(isSound(text, diff.removed) && isSound(changed, diff.added), qPrintable(changed));
        QCOMPARE(leftOf(text, diff.removed), leftOf(changed, diff.added));
        QVERIFY2(diff.isEmpty() == back.isEmpty(), qPrintable(text + u"\n-----\n"_s + changed));
    }
}

QTEST_GUILESS_MAIN(tst_TextDiff)
#include "tst_textdiff.moc"
