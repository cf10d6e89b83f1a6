#include "text/textanchor.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_TextAnchor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsThePassageAgain_data();
    void findsThePassageAgain();
    void aPassageThatIsGoneIsNotFound();
    void contextDecidesBetweenSameWords();
    void neverCutsAPair();
    void staysOnItsWordsWhenTextIsAddedAround();
};

void tst_TextAnchor::findsThePassageAgain_data()
{
    QTest::addColumn<QString>("text"); // the anchor was made for "ferry" in "The ferry sank"
    QTest::addColumn<qsizetype>("start");

    QTest::newRow("unchanged") << u"The ferry sank"_s << qsizetype(4);
    QTest::newRow("text added before") << u"Report: The ferry sank"_s << qsizetype(12);
    QTest::newRow("moved to the very start") << u"ferry"_s << qsizetype(0);
    QTest::newRow("the one with the same neighbours") << u"ferry, The ferry sank"_s << qsizetype(11);
    QTest::newRow("after an emoji") << u"😀 The ferry sank"_s << qsizetype(7);
}

void tst_TextAnchor::findsThePassageAgain()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, start);

    const auto found = resolveAnchor(text, makeAnchor(u"The ferry sank"_s, 4, 5));

    QVERIFY(found);
    QCOMPARE(found->start, start);
    QCOMPARE(found->quote, u"ferry"_s);
}

void tst_TextAnchor::aPassageThatIsGoneIsNotFound()
{
    QVERIFY(!resolveAnchor(u"The tram sank"_s, makeAnchor(u"The ferry sank"_s, 4, 5)));
}

void tst_TextAnchor::contextDecidesBetweenSameWords()
{
    const QString before = u"Ida said no. Then Marta said no. Nobody asked."_s;
    const TextAnchor anchor = makeAnchor(before, before.indexOf(u"said no", 20), 7);

    const auto found = resolveAnchor(u"Then Marta said no. A new line. Ida said no."_s, anchor);

    QVERIFY(found);
    QCOMPARE(found->start, 11);
}

void tst_TextAnchor::neverCutsAPair()
{
    const QString text = u"a😀b"_s;

    QCOMPARE(makeAnchor(text, 2, 1).quote, u"😀"_s);
    QCOMPARE(makeAnchor(text, 0, 2).quote, u"a😀"_s);
}

void tst_TextAnchor::staysOnItsWordsWhenTextIsAddedAround()
{
    QRandomGenerator random(3);
    const QStringList letters{u"a"_s, u"b"_s, u" "_s, u"😀"_s, u"e\u0301"_s, u"ا"_s, u"文"_s, u"\n"_s};
    const auto randomText = [&](int length) {
        QString text;
        while (text.size() < length)
            text += letters[random.bounded(static_cast<int>(letters.size()))];
        return text;
    };
    for (int round = 0; round < 2000; ++round) {
        const QString text = randomText(60);
        const int start = random.bounded(static_cast<int>(text.size()) - 1);
        const TextAnchor anchor = makeAnchor(text, start, 1 + random.bounded(static_cast<int>(text.size()) - start));
        QCOMPARE(text.mid(anchor.start, anchor.length), anchor.quote);
        const QString changed = randomText(random.bounded(20)) + text + randomText(random.bounded(20));

        const auto found = resolveAnchor(changed, anchor);

        QVERIFY(found);
        QCOMPARE(changed.mid(found->start, found->length), anchor.quote);
    }
}

QTEST_GUILESS_MAIN(tst_TextAnchor)
#include "tst_textanchor.moc"
