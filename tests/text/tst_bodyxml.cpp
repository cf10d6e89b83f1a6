#include "text/bodyxml.h"

#include "text/canonicaltext.h"
#include "verify.h"

#include <QRandomGenerator>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_BodyXml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatItWrites();
    void readsBackRandomBodies();
    void refusesWhatItDoesNotWrite_data();
    void refusesWhatItDoesNotWrite();
};

static Body sampleBody()
{
    Body body;
    body.blocks.append(Block{.kind = BlockKind::Heading, .level = 2, .text = u"The tide & the <town>"_s});
    body.blocks.append(Block{.text = u"One bold link\nand a line"_s,
                             .spans = {{4, 4, Style::Bold, {}}, {9, 8, {}, u"https://example.org/?a=1&b=2"_s}}});
    body.blocks.append(Block{.kept = false, .leftOut = LeftOutClass::Appeal, .text = u"Become a member"_s});
    body.blocks.append(Block{.kind = BlockKind::ListItem, .ordered = true, .text = u"first"_s});
    body.blocks.append(Block{.kind = BlockKind::ListItem, .level = 2, .ordered = true, .text = u"inner"_s});
    body.blocks.append(Block{.kind = BlockKind::ListItem, .text = u"a dot"_s});
    body.blocks.append(Block{.kind = BlockKind::Figure,
                             .figure = {.url = u"https://example.org/a.jpg"_s,
                                        .picture = u"f/a \"b\" <c>.jpg"_s,
                                        .alt = u"alt"_s,
                                        .caption = u"A port"_s,
                                        .credit = u"M. Ortega"_s,
                                        .width = 640,
                                        .height = 480}});
    body.blocks.append(Block{.kind = BlockKind::Table, .text = u"Year\tTons\n1956\t12"_s, .headerRows = 1});
    body.blocks.append(Block{.kind = BlockKind::Preformatted, .text = u"  a\n\tb"_s});
    body.blocks.append(
        Block{.kind = BlockKind::Quote, .text = u"مرحبا 😀"_s, .spans = {{0, 5, Style::Italic | Style::Bold, {}}}});
    composeText(body);
    return body;
}

void tst_BodyXml::readsBackWhatItWrites()
{
    const Body body = sampleBody();

    const Result<Body> again = readBody(writeBody(body));

    VERIFY_OK(again);
    QCOMPARE(again->blocks.size(), body.blocks.size());
    for (qsizetype i = 0; i < body.blocks.size(); ++i)
        QVERIFY2(again->blocks[i] == body.blocks[i], qPrintable(body.blocks[i].text));
}

void tst_BodyXml::readsBackRandomBodies()
{
    QRandomGenerator random(7);
    const QString letters = u"ab &<>\"'\n😀é文\u0627"_s;
    for (int round = 0; round < 500; ++round) {
        Body body;
        for (int n = random.bounded(6); n >= 0; --n) {
            Block block;
            block.kind = random.bounded(2) ? BlockKind::Paragraph : BlockKind::ListItem;
            block.ordered = block.kind == BlockKind::ListItem && random.bounded(2);
            block.kept = random.bounded(4) > 0;
            QString raw;
            for (int k = random.bounded(30); k > 0; --k)
                raw += letters[random.bounded(static_cast<int>(letters.size()))];
            block.text = canonicalText(raw);
            if (block.text.size() > 4 && !block.text[1].isLowSurrogate() && !block.text[3].isLowSurrogate())
                block.spans.append({1, 2, Style::Italic, {}});
            body.blocks.append(block);
        }
        composeText(body);

        const Result<Body> again = readBody(writeBody(body));

        VERIFY_OK(again);
        QVERIFY(*again == body);
    }
}

void tst_BodyXml::refusesWhatItDoesNotWrite_data()
{
    QTest::addColumn<QByteArray>("xhtml");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not closed") << QByteArray("<div><p>a</div>");
    QTest::newRow("script") << QByteArray("<div><script>a</script></div>");
    QTest::newRow("script in text") << QByteArray("<div><p>a<script>b</script></p></div>");
    QTest::newRow("javascript link") << QByteArray("<div><p><a href=\"javascript:x\">b</a></p></div>");
    QTest::newRow("file link") << QByteArray("<div><p><a href=\"file:///etc/passwd\">b</a></p></div>");
    QTest::newRow("paragraph in a list") << QByteArray("<div><ul><p>b</p></ul></div>");
    QTest::newRow("deep") << QByteArray("<div><p>") + QByteArray("<em>").repeated(100) + "a"
            + QByteArray("</em>").repeated(100) + "</p></div>";
    QTest::newRow("entity") << QByteArray("<!DOCTYPE div [<!ENTITY a 'b'>]><div><p>&a;</p></div>");
}

void tst_BodyXml::refusesWhatItDoesNotWrite()
{
    QFETCH(QByteArray, xhtml);

    const Result<Body> body = readBody(xhtml);

    QVERIFY(!body);
    QCOMPARE(body.error().code, ErrorCode::Damaged);
}

QTEST_GUILESS_MAIN(tst_BodyXml)
#include "tst_bodyxml.moc"
