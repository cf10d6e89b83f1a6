#include "text/canonicaltext.h"

#include <QTest>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_CanonicalText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTextCanonical_data();
    void makesTextCanonical();
    void keepsWhatPreformattedTextMeans();
    void tablesKeepTheirCells();
    void joinsKeptBlocksAndRemembersWhereTheyStart();
    void captionsAreTheirOwnText();
    void countsWords_data();
    void countsWords();
};

void tst_CanonicalText::makesTextCanonical_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("text");

    QTest::newRow("plain") << u"Coal strike"_s << u"Coal strike"_s;
    QTest::newRow("more marks than any letter has")
        << u'a' + QString(100, QChar(0x316)) + u'b' << u'a' + QString(32, QChar(0x316)) + u'b';
    QTest::newRow("runs of spaces") << u"  Coal \t  strike "_s << u"Coal strike"_s;
    QTest::newRow("no-break spaces") << u"10\u00a0000\u202ft"_s << u"10 000 t"_s;
    QTest::newRow("line end without spaces") << u"a \r\n b"_s << u"a\nb"_s;
    QTest::newRow("lone CR") << u"a\rb"_s << u"a\nb"_s;
    QTest::newRow("outer line ends") << u"\n\na\n"_s << u"a"_s;
    QTest::newRow("soft hyphen") << u"news\u00adpaper"_s << u"newspaper"_s;
    QTest::newRow("object replacement") << u"a\ufffcb"_s << u"ab"_s;
    QTest::newRow("controls and NUL") << u"a"_s + QChar(0) + QChar(7) + u"b"_s << u"ab"_s;
    QTest::newRow("noncharacter") << u"a"_s + QChar(0xfdd0) + QChar(0xffff) << u"a"_s;
    QTest::newRow("half a pair") << u"a"_s + QChar(0xd83d) + u"b"_s << u"ab"_s;
    QTest::newRow("a whole pair") << u"a😀b"_s << u"a😀b"_s;
    QTest::newRow("composed") << u"cafe\u0301"_s << u"café"_s;
    QTest::newRow("removed letter between spaces") << u"a \u00ad b"_s << u"a b"_s;
    QTest::newRow("zero width joiner is kept") << u"\u0646\u200c\u0645"_s << u"\u0646\u200c\u0645"_s;
}

void tst_CanonicalText::makesTextCanonical()
{
    QFETCH(QString, raw);
    QFETCH(QString, text);

    QCOMPARE(canonicalText(raw), text);
    QCOMPARE(canonicalText(text), text);
}

void tst_CanonicalText::keepsWhatPreformattedTextMeans()
{
    QCOMPARE(canonicalPreformatted(u"\n  if (a)\r\n\tb();\n\n"), u"  if (a)\n\tb();"_s);
}

void tst_CanonicalText::tablesKeepTheirCells()
{
    QCOMPARE(canonicalTable(u" Year \t Tons \n1956\t 12  000 "), u"Year\tTons\n1956\t12 000"_s);
}

void tst_CanonicalText::joinsKeptBlocksAndRemembersWhereTheyStart()
{
    Body body;
    body.blocks.append(Block{.kind = BlockKind::Heading, .text = u"One"_s});
    body.blocks.append(Block{.kept = false, .text = u"Subscribe"_s});
    body.blocks.append(Block{.kind = BlockKind::Figure, .figure = {.caption = u"A port"_s}});
    body.blocks.append(Block{.text = u"Two"_s});

    const QString text = composeText(body);

    QCOMPARE(text, u"One\nTwo"_s);
    QCOMPARE(body.blocks[0].start, 0);
    QCOMPARE(body.blocks[1].start, -1);
    QCOMPARE(body.blocks[2].start, -1);
    QCOMPARE(body.blocks[3].start, 4);
}

void tst_CanonicalText::captionsAreTheirOwnText()
{
    Body body;
    body.blocks.append(
        Block{.kind = BlockKind::Figure, .figure = {.caption = u"A port"_s, .credit = u"Photo: M. Ortega"_s}});
    body.blocks.append(Block{.kind = BlockKind::Figure, .kept = false, .figure = {.caption = u"An advertisement"_s}});
    body.blocks.append(Block{.kind = BlockKind::Figure, .figure = {.credit = u"Harbour Pictures"_s}});

    QCOMPARE(composeCaptions(body), u"A port Photo: M. Ortega\nHarbour Pictures"_s);
}

void tst_CanonicalText::countsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("words");

    QTest::newRow("none") << u" … "_s << 0;
    QTest::newRow("english") << u"The miners' strike didn't end."_s << 5;
    QTest::newRow("number") << u"1,956 tons"_s << 3;
    QTest::newRow("japanese") << u"新聞記事"_s << 2;
    QTest::newRow("arabic") << u"كتب الصحفي"_s << 2;
}

void tst_CanonicalText::countsWords()
{
    QFETCH(QString, text);
    QFETCH(int, words);

    QCOMPARE(countWords(text), words);
}

QTEST_GUILESS_MAIN(tst_CanonicalText)
#include "tst_canonicaltext.moc"
