#include "extraction/inventedpage.h"

#include <QTest>

#include <algorithm>

using namespace InventedPage;
using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_Spans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areValid();
    void areFoundAgain_data();
    void areFoundAgain();
};

void tst_Spans::areValid()
{
    const QString html =
        u"<p>  A <b>bold\u00ad <i>😀 cafe\u0301</i></b> and <em>   more </em> words of it<sup>2</sup> stand here.</p>"_s;

    for (const Block &block : read(page(html)).body.blocks) {
        qsizetype end = 0;
        for (const Span &span : block.spans) {
            QVERIFY(span.start >= end && span.length > 0 && span.start + span.length <= block.text.size());
            QVERIFY(!block.text.at(span.start).isLowSurrogate());
            end = span.start + span.length;
        }
        if (block.text.startsWith(u"A bold"_s)) {
            QCOMPARE(block.text, u"A bold 😀 café and more words of it2 stand here."_s);
            QVERIFY(block.spans.size() >= 3);
        }
    }
}

void tst_Spans::areFoundAgain_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("marked"); // with brackets around each span

    QTest::newRow("a word that stands before it too")
        << u"The cafe\u0301 and its tea was <b>a</b> gift."_s << u"The café and its tea was [a] gift."_s;
    QTest::newRow("between two") << u"A cafe\u0301 <b>in</b> winter is <i>in</i> need."_s
                                 << u"A café [in] winter is [in] need."_s;
    QTest::newRow("with spaces at its ends")
        << u"Cafe\u0301s:<b> a </b>and <i> a</i> day."_s << u"Cafés: [a] and [a] day."_s;
    QTest::newRow("behind one that became part of a letter")
        << u"He left the cafe<i>\u0301</i> for <b>a</b> boat."_s << u"He left the café for [a] boat."_s;
    QTest::newRow("at the beginning") << u"<b>a</b> cafe\u0301 and a boat"_s << u"[a] café and a boat"_s;
    QTest::newRow("in a code") << u"<pre>cafe\u0301 <b>  a b  </b></pre>"_s << u"café [  a b  ]"_s;
    QTest::newRow("in a line of its own") << u"Cafe\u0301<br>a<br><b>a</b> boat"_s << u"Café\na\n[a] boat"_s;
}

void tst_Spans::areFoundAgain()
{
    QFETCH(QString, html);
    QFETCH(QString, marked);

    const QList<Block> blocks = read(page(paragraph(html))).body.blocks;

    const auto isIt = [plain = QString(marked).remove(u'[').remove(u']')](const Block &b) { return b.text == plain; };
    const auto block = std::find_if(blocks.begin(), blocks.end(), isIt);
    QVERIFY(block != blocks.end());
    QString found = block->text;
    for (auto span = block->spans.rbegin(); span != block->spans.rend(); ++span)
        found.insert(span->start + span->length, u']').insert(span->start, u'[');
    QCOMPARE(found, marked);
}

QTEST_GUILESS_MAIN(tst_Spans)
#include "tst_spans.moc"
