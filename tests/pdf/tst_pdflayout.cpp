#include "pdf/pdffixtures.h"
#include "pdf/pdfimport.h"
#include "pdf/pdfletters.h"
#include "verify.h"

#include <QFontMetricsF>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_PdfLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWordsThatAreSpreadOverTheColumn();
    void makesDividedWordsWhole_data();
    void makesDividedWordsWhole();
    void readsOneLine_data();
    void readsOneLine();
    void givesDropCapsToTheirWords();
    void keepsFootnotesApart();
    void keepsNotesWhole();
    void takesTheDateOfRunningHeads();
    void takesCaptionsOutOfTheColumn();
    void beginsParagraphsWhereTheyAreIndented();
    void leavesOutWhatStandsAtTheEdge_data();
    void leavesOutWhatStandsAtTheEdge();
    void readsTurnedPages_data();
    void readsTurnedPages();
    void readsColumnsFromTheRight();
    void readsCharactersFromTheTop();
    void readsBracketsEitherWay_data();
    void readsBracketsEitherWay();
};

namespace {

QStringList captionsOf(const Document &document)
{
    QStringList captions;
    for (const Block &block : document.body.blocks) {
        if (block.kind == BlockKind::Figure)
            captions.append(block.figure.caption);
    }
    return captions;
}

QStringList leftOutOf(const Document &document)
{
    QStringList texts;
    for (const Block &block : document.body.blocks) {
        if (!block.kept)
            texts.append(block.text);
    }
    return texts;
}

/// Prints words so that they fill a line of that width.
void spread(Press &press, qreal left, qreal top, qreal width, const QString &line)
{
    QFont font(u"DejaVu Sans"_s);
    font.setPixelSize(100);
    const QFontMetricsF metrics(font);
    const QStringList words = line.split(u' ');
    qreal free = width;
    for (const QString &word : words)
        free -= metrics.horizontalAdvance(word) / 10;
    for (const QString &word : words) {
        press.print(left, top, 200, word);
        left += metrics.horizontalAdvance(word) / 10 + free / qreal(words.size() - 1);
    }
}

} // namespace

void tst_PdfLayout::readsWordsThatAreSpreadOverTheColumn()
{
    Press press;
    press.print(60, 60, 400, u"<h1>Forty ships wait</h1>"_s);
    const QString lines = u"<p style=\"margin:0\">%1</p>"_s;
    qreal top =
        press.print(60, 120, 220, lines.arg(u"The harbour master counted forty<br>ships in the roads that morning"_s));
    spread(press, 60, top, 185, u"and nobody knew"_s);
    top = press.print(60, top, 220, lines.arg(u"&nbsp;"_s));
    press.print(60, top, 220, lines.arg(u"how long the crews could wait<br>or who would pay the pilots."_s));
    press.print(300, 120, 220, u"<p>%1</p>"_s.arg(Council));

    const Result<Document> document = importPdf(press.finish(), u"a.pdf"_s);

    VERIFY_OK(document);
    QCOMPARE(storyOf(*document),
             (QStringList{u"The harbour master counted forty ships in the roads that morning and nobody knew how long "
                          "the crews could wait or who would pay the pilots."_s,
                          Council}));
}

void tst_PdfLayout::makesDividedWordsWhole_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    const QString lines = u"He went on and on and on<br>and nobody heard of it<br>"_s.repeated(16);

    QTest::newRow("a word that stands elsewhere")
        << u"Newspapers are read at the quay by men who buy news-<br>papers there."_s
        << u"Newspapers are read at the quay by men who buy newspapers there."_s;
    QTest::newRow("a compound whose first part makes others")
        << u"A self-made man of years past is a self-<br>taught man, and was taught by himself, by one self."_s
        << u"A self-made man of years past is a self-taught man, and was taught by himself, by one self."_s;
    QTest::newRow("no hyphen, but a dash")
        << u"He counted all the ships that lay there\u2014<br>forty of them\u2014and went home."_s
        << u"He counted all the ships that lay there\u2014forty of them\u2014and went home."_s;
    QTest::newRow("a document that divides no words")
        << lines + u"and a well-<br>known man was there."_s
        << QString(lines).replace(u"<br>"_s, u" "_s) + u"and a well-known man was there."_s;
}

void tst_PdfLayout::makesDividedWordsWhole()
{
    QFETCH(QString, html);
    QFETCH(QString, text);
    Press press;
    press.print(60, 200, 480, u"<p>%1</p>"_s.arg(html));

    const Result<Document> document = importPdf(press.finish(), u"a.pdf"_s);

    VERIFY_OK(document);

    QCOMPARE(storyOf(*document).join(u'|'), text);
}

void tst_PdfLayout::readsOneLine_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("text");

    QTest::newRow("letter by letter with spaces")
        << QByteArray("BT /F1 12 Tf 72 600 Td (H A R B O U R) Tj ET") << u"HARBOUR"_s;
    QTest::newRow("letter by letter, wide between words")
        << QByteArray("BT /F1 12 Tf 4 Tc 72 600 Td (THE) Tj 24 0 Td 30 0 Td (GREAT STORM) Tj ET")
        << u"THE GREAT STORM"_s;
    QTest::newRow("printed twice, to look bold")
        << QByteArray("BT /F1 12 Tf 72 600 Td (The ships lay in the roads.) Tj 0.4 0 Td (The ships lay in the roads.) "
                      "Tj ET")
        << u"The ships lay in the roads."_s;
    QTest::newRow("printed twice, as a shadow") << QByteArray(
        "BT /F1 12 Tf 72 600 Td (The ships lay in the roads.) Tj 1.6 -1.6 Td (The ships lay in the roads.)"
        " Tj ET") << u"The ships lay in the roads."_s;
    QTest::newRow("recognized behind a scan")
        << QByteArray("q 612 0 0 792 0 0 cm Q BT 3 Tr /F1 12 Tf 72 600 Td (The ships lay in the roads.) Tj ET")
        << u"The ships lay in the roads."_s;
    QTest::newRow("the number of a note")
        << QByteArray("BT /F1 12 Tf 72 600 Td (The ships lay in the roads.) Tj /F1 7 Tf 5 Ts (12) Tj ET")
        << u"The ships lay in the roads.¹²"_s;
    QTest::newRow("the number of a note behind a word")
        << QByteArray("BT /F1 12 Tf 72 600 Td (The ships) Tj /F1 7 Tf 5 Ts (3) Tj /F1 12 Tf 0 Ts ( lay there.) Tj ET")
        << u"The ships ³ lay there."_s;
    QTest::newRow("a smaller word on the line")
        << QByteArray("BT /F1 12 Tf 72 600 Td (The ships) Tj /F1 8 Tf (12) Tj /F1 12 Tf ( lay there.) Tj ET")
        << u"The ships12 lay there."_s;
    QTest::newRow("words that stand close")
        << QByteArray("BT /F1 12 Tf -2.6 Tw 72 600 Td (The ships lay there.) Tj ET") << u"The ships lay there."_s;
    QTest::newRow("a power") << QByteArray(
        "BT /F1 12 Tf 72 600 Td (They burnt 12 km) Tj /F1 7 Tf 5 Ts (2) Tj /F1 12 Tf 0 Ts ( of land.) Tj "
        "ET") << u"They burnt 12 km² of land."_s;
}

void tst_PdfLayout::readsOneLine()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, text);

    const Result<Document> document = importPdf(drawn({content}), u"a.pdf"_s);

    VERIFY_OK(document);

    QCOMPARE(storyOf(*document).join(u'|'), text);
}

void tst_PdfLayout::givesDropCapsToTheirWords()
{
    Press press;
    const QString lines = u"<p style=\"margin:0\">%1</p>"_s;
    press.print(60, 90, 40, u"<p style=\"margin:0;font-size:26pt\">F</p>"_s);
    const qreal top = press.print(
        82, 99, 300, lines.arg(u"orty ships lay in the roads on Monday and<br>nobody knew how long they could"_s));
    press.print(60, top, 330, lines.arg(u"wait there, or who would pay the pilots for it."_s));
    const Result<Document> document = importPdf(press.finish(), u"a.pdf"_s);

    VERIFY_OK(document);
    QCOMPARE(storyOf(*document),
             QStringList{u"Forty ships lay in the roads on Monday and nobody knew how long they could wait there, or "
                         "who would pay the pilots for it."_s});
}

void tst_PdfLayout::keepsFootnotesApart()
{
    Press press;
    press.print(60, 380, 400,
                u"<p>%1</p><p>Nobody knows how long the ships can wait, or who will pay, and when the "
                "ice in the strait</p>"_s.arg(Harbour));
    press.print(60, 700, 400,
                small(u"1 The register of 1907, in which the ice is written down,<br>though not day by day."_s)
                    + small(u"2 The letters of the engineer."_s));
    press.nextPage();
    press.print(60, 60, 400, u"<p>will open, and the pilots do not say.</p><p>%1</p>"_s.arg(Market));

    const Result<Document> document = importPdf(press.finish(), u"a.pdf"_s);

    VERIFY_OK(document);
    QCOMPARE(storyOf(*document),
             (QStringList{Harbour,
                          u"Nobody knows how long the ships can wait, or who will pay, and when the ice in the strait "
                          "will open, and the pilots do not say."_s,
                          Market, u"1 The register of 1907, in which the ice is written down, though not day by day."_s,
                          u"2 The letters of the engineer."_s}));
}

void tst_PdfLayout::keepsNotesWhole()
{
    Press press;
    press.print(60, 380, 400, u"<p>%1</p><p>%2</p>"_s.arg(Harbour, Council));
    press.print(75, 700, 385, small(u"1 The register of 1907, volume 4, page"_s)); // its first line is indented
    press.print(60, 712, 15, small(u"21."_s));
    press.print(75, 724, 385, small(u"2 The letters of the engineer, of which the last"_s));
    press.nextPage();
    press.print(60, 60, 400, u"<p>%1</p>"_s.arg(Market));
    press.print(60, 700, 400, small(u"38 are lost."_s) + small(u"3 The memoirs of the pilot."_s));

    const Result<Document> document = importPdf(press.finish(), u"a.pdf"_s);

    VERIFY_OK(document);
    QCOMPARE(storyOf(*document),
             (QStringList{Harbour, Council, Market, u"1 The register of 1907, volume 4, page 21."_s,
                          u"2 The letters of the engineer, of which the last 38 are lost."_s,
                          u"3 The memoirs of the pilot."_s}));
}

void tst_PdfLayout::takesTheDateOfRunningHeads()
{
    Press press;
    press.print(60, 60, 400, u"<h1>Forty ships wait</h1><p>%1</p><p>%2</p>"_s.arg(Harbour, Council));
    for (int page = 0; page < 3; ++page) {
        press.nextPage();
        press.print(60, 20, 400, small(u"THE LONG QUAY &nbsp; 3 March 2024"_s));
        press.print(60, 60, 400, u"<p>%1</p><p>%2</p>"_s.arg(Market, Council));
    }

    const Result<Document> document = importPdf(press.finish(), u"a.pdf"_s);

    VERIFY_OK(document);
    QCOMPARE(document->metadata.published.value, u"2024-03-03"_s);
    QCOMPARE(document->origins.value(u"published"_s), u"running head"_s);
    QVERIFY(!document->metadata.published.unsure);
}

void tst_PdfLayout::takesCaptionsOutOfTheColumn()
{
    Press press;
    press.print(
        60, 100, 300,
        u"<p>%1</p><p>The ships can wait for another week, as the pilots say, but the crews who have no more coal and no more bread</p>"_s
            .arg(Harbour));
    press.print(60, 420, 300, small(u"Ships in the roads on Monday. Photo: Jan Ferro"_s));
    press.print(60, 450, 300, u"<p>on board cannot.</p><p>%1</p>"_s.arg(Market));

    const Result<Document> document = importPdf(press.finish(), u"a.pdf"_s);

    VERIFY_OK(document);
    QCOMPARE(
        storyOf(*document),
        (QStringList{
            Harbour,
            u"The ships can wait for another week, as the pilots say, but the crews who have no more coal and no more bread on board cannot."_s,
            Market}));
    QCOMPARE(captionsOf(*document), QStringList{u"Ships in the roads on Monday. Photo: Jan Ferro"_s});
}

void tst_PdfLayout::beginsParagraphsWhereTheyAreIndented()
{
    const QString indented = u"<p style=\"margin:0;text-indent:14px\">%1</p>"_s;
    Press press;
    press.print(60, 100, 300,
                indented.arg(Harbour) + indented.arg(u"“Forty,” he said."_s) + indented.arg(u"“Forty?” I asked"_s)
                    + indented.arg(Market) + indented.arg(Council) + indented.arg(Harbour));

    const Result<Document> document = importPdf(press.finish(), u"a.pdf"_s);

    VERIFY_OK(document);
    QCOMPARE(storyOf(*document),
             (QStringList{Harbour, u"“Forty,” he said."_s, u"“Forty?” I asked"_s, Market, Council, Harbour}));
}

void tst_PdfLayout::leavesOutWhatStandsAtTheEdge_data()
{
    QTest::addColumn<QString>("head"); // of the second page
    QTest::addColumn<QString>("foot");
    QTest::addColumn<QStringList>("leftOut");

    QTest::newRow("a number with the paper's name")
        << u"<table width=100%><tr><td>12</td><td align=right>Harbour Post</td></tr></table>"_s << QString()
        << QStringList{u"12"_s, u"Harbour Post"_s};
    QTest::newRow("a head that this page alone has")
        << u"Letters to the harbour"_s << QString() << QStringList{u"Letters to the harbour"_s};
    QTest::newRow("address and number of a printed web page")
        << QString()
        << u"<table width=100%><tr><td>https://post.example/ships</td><td align=right>2/2</td></tr></table>"_s
        << QStringList{u"https://post.example/ships"_s, u"2/2"_s};
    QTest::newRow("nothing") << QString() << QString() << QStringList();
}

void tst_PdfLayout::leavesOutWhatStandsAtTheEdge()
{
    QFETCH(QString, head);
    QFETCH(QString, foot);
    QFETCH(QStringList, leftOut);
    Press press;
    press.print(60, 80, 400, u"<p>%1</p><p>%2</p>"_s.arg(Harbour, Market));
    press.nextPage();
    press.print(60, 30, 400, head);
    press.print(60, 80, 400, u"<p>%1</p><p>%2</p>"_s.arg(Council, Market));
    press.print(60, 805, 400, foot);

    const Result<Document> document = importPdf(press.finish(), u"a.pdf"_s);

    VERIFY_OK(document);
    QCOMPARE(storyOf(*document), (QStringList{Harbour, Market, Council, Market}));
    QCOMPARE(leftOutOf(*document), leftOut);
}

void tst_PdfLayout::readsTurnedPages_data()
{
    QTest::addColumn<QByteArray>("matrix");

    QTest::newRow("upwards") << QByteArray("0 1 -1 0 100 72");
    QTest::newRow("downwards") << QByteArray("0 -1 1 0 500 700");
    QTest::newRow("upside down") << QByteArray("-1 0 0 -1 400 300");
}

void tst_PdfLayout::readsTurnedPages()
{
    QFETCH(QByteArray, matrix);
    const QByteArray lines = "BT /F1 12 Tf 14 TL " + matrix
        + " Tm (The ships lay in the roads for the whole of) Tj T* (that winter and nobody knew who would pay the) Tj "
          "T* (pilots.) Tj T* T* (The council met on Thursday, as always, in the) Tj T* (old school.) Tj ET";

    const Result<Document> document = importPdf(drawn({lines}), u"a.pdf"_s);

    VERIFY_OK(document);
    QCOMPARE(storyOf(*document),
             (QStringList{u"The ships lay in the roads for the whole of that winter and nobody knew who would pay the "
                          "pilots."_s,
                          u"The council met on Thursday, as always, in the old school."_s}));
}

void tst_PdfLayout::readsColumnsFromTheRight()
{
    const QString first =
        u"بقيت العبارات في الميناء يوم الاثنين وهو الأسبوع الثاني من الإضراب واضطر سكان الجزيرة إلى الاستغناء عن البريد والخبز والزوار حتى أشفق عليهم أحد الصيادين."_s;
    const QString second =
        u"وقالت الشركة إنها ستتحدث إلى الطواقم يوم 9 أكتوبر 2025 بعد أن رفضت لقاءهم تسعة أيام أو تحديد يوم لذلك في مكتب ABC القديم."_s;
    const QString html = u"<p dir=\"rtl\">%1</p>"_s;
    Press press;
    press.print(320, 120, 200, html.arg(first));
    press.print(80, 120, 200, html.arg(second));

    const Result<Document> document = importPdf(press.finish(), u"a.pdf"_s);

    VERIFY_OK(document);
    QCOMPARE(storyOf(*document), (QStringList{first, second}));
}

void tst_PdfLayout::readsCharactersFromTheTop()
{
    const QString text =
        u"渡轮星期一仍停在港口罢工进入第二周岛上的村里没有邮件面包和访客直到一位渔夫同情他们驾船出海。"_s;
    const QString character = u"<p style=\"margin:0;font-family:Noto Sans CJK SC\">%1</p>"_s;
    Press press;
    for (qsizetype i = 0; i < text.size(); ++i)
        press.print(300 - 18 * qreal(i / 16), 100 + 10 * qreal(i % 16), 40, character.arg(text.at(i)));

    const Result<Document> document = importPdf(press.finish(), u"a.pdf"_s);

    VERIFY_OK(document);
    QCOMPARE(storyOf(*document), QStringList{text});
}

void tst_PdfLayout::readsBracketsEitherWay_data()
{
    QTest::addColumn<QString>("visual"); // as the page has it from left to right
    QTest::addColumn<QString>("text");

    QTest::newRow("as they are drawn") << u"הז (ABC) אוה"_s << u"הוא (ABC) זה"_s;
    QTest::newRow("as they are meant") << u"הז )ABC( אוה"_s << u"הוא (ABC) זה"_s;
    QTest::newRow("around the same script") << u"(הז) אוה"_s << u"הוא (זה)"_s;
}

void tst_PdfLayout::readsBracketsEitherWay()
{
    QFETCH(QString, visual);
    QFETCH(QString, text);
    QList<PdfLetter> letters;
    for (const QChar c : std::as_const(visual))
        letters.append({c.unicode(), QRectF(8 * qreal(letters.size()), 0, 8, 10)});

    const bool rightToLeft = putInReadingOrder(letters, true);

    QVERIFY(rightToLeft);
    QString read;
    QList<PdfGlyph> glyphs;
    writeLetters(letters, 0, read, glyphs);
    QCOMPARE(read, text);
}

QTEST_MAIN(tst_PdfLayout)
#include "tst_pdflayout.moc"
