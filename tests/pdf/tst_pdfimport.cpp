#include "pdf/pdffixtures.h"
#include "pdf/pdfimport.h"
#include "text/canonicaltext.h"
#include "text/pdfmap.h"
#include "verify.h"

#include <poppler-qt6.h>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_PdfImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsHeadAndStory();
    void readsWhatABrowserPrintsAroundAPage();
    void choosesTheTitle_data();
    void choosesTheTitle();
    void joinsWhatColumnsAndPagesDivide();
    void leavesOutRunningHeadsAndPageNumbers();
    void makesDividedWordsWhole_data();
    void makesDividedWordsWhole();
    void readsScripts_data();
    void readsScripts();
    void findsHeadings();
    void knowsWhereWordsStand_data();
    void knowsWhereWordsStand();
    void refuses_data();
    void refuses();
    void saysThatThereIsNoText();
    void readsXmp_data();
    void readsXmp();
    void readsDatelines_data();
    void readsDatelines();
};

namespace {

QString textOf(const Document &document)
{
    Body body = document.body;
    return composeText(body);
}

QString leftOutOf(const Document &document, LeftOutClass leftOut)
{
    QStringList texts;
    for (const Block &block : document.body.blocks) {
        if (!block.kept && block.leftOut == leftOut)
            texts.append(block.text);
    }
    return texts.join(u'|');
}

} // namespace

void tst_PdfImport::readsHeadAndStory()
{
    const Result<Document> document = importPdf(ferryStory(), u"scan-17.pdf"_s);

    VERIFY_OK(document);
    QCOMPARE(document->metadata.title, u"Ferry strike enters second week"_s);
    QCOMPARE(document->origins.value(u"title"_s), u"largest heading"_s);
    QCOMPARE(document->metadata.byline, u"By Mila Ortega and Jan Ferro"_s);
    QCOMPARE(document->metadata.authors, (QStringList{u"Mila Ortega"_s, u"Jan Ferro"_s}));
    QCOMPARE(document->metadata.published.value, u"2024-10-03"_s);
    QVERIFY(!document->metadata.published.unsure);
    const QStringList story = storyOf(*document);
    QCOMPARE(story.size(), 3);
    QVERIFY(story[0].startsWith(u"The ferries to Orla Island stayed in port on Monday"));
    QVERIFY(story[0].endsWith(u"until a fisherman took pity on them."));
    QVERIFY(story[2].startsWith(u"The crews ask"));
    QCOMPARE(leftOutOf(*document, LeftOutClass::Headline), u"Ferry strike enters second week"_s);
}

void tst_PdfImport::readsWhatABrowserPrintsAroundAPage()
{
    Press press;
    press.print(30, 20, 200, u"11/25/26, 7:52 PM"_s);
    press.print(250, 20, 250, u"Forty ships | Harbour Post"_s);
    press.print(60, 60, 400, u"<h1>Forty ships</h1><p>Mila Ortega</p><p>9 October 2025</p><p>%1</p>"_s.arg(Harbour));
    press.print(30, 815, 300, u"https://post.example/2025/ships.html"_s);
    press.print(550, 815, 30, u"1/1"_s);

    const Result<Document> document = importPdf(press.finish(), u"a.pdf"_s);

    VERIFY_OK(document);
    QCOMPARE(storyOf(*document), QStringList{Harbour});
    QCOMPARE(document->metadata.url, u"https://post.example/2025/ships.html"_s);
    QCOMPARE(document->metadata.published.value, u"2025-10-09"_s);
    QCOMPARE(document->metadata.authors, QStringList{u"Mila Ortega"_s});
}

void tst_PdfImport::choosesTheTitle_data()
{
    QTest::addColumn<QByteArray>("claimed");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("origin");

    QTest::newRow("none") << QByteArray() << u"Forty ships wait"_s << u"largest heading"_s;
    QTest::newRow("the same") << QByteArray("Forty Ships Wait") << u"Forty ships wait"_s << u"largest heading"_s;
    QTest::newRow("with the name of the site")
        << QByteArray("Forty ships wait | Harbour Post") << u"Forty ships wait"_s << u"largest heading"_s;
    QTest::newRow("more than the largest line")
        << QByteArray("In the harbour: Forty ships wait") << u"In the harbour: Forty ships wait"_s << u"PDF title"_s;
    QTest::newRow("of a program") << QByteArray("Microsoft Word - ships_v2.doc") << u"Forty ships wait"_s
                                  << u"largest heading"_s;
    QTest::newRow("of nothing") << QByteArray("Untitled-1") << u"Forty ships wait"_s << u"largest heading"_s;
    QTest::newRow("a file") << QByteArray("A1_0310.indd") << u"Forty ships wait"_s << u"largest heading"_s;
    QTest::newRow("of the template that it was made from")
        << QByteArray("Quarterly newsletter") << u"Forty ships wait"_s << u"largest heading"_s;
}

void tst_PdfImport::choosesTheTitle()
{
    QFETCH(QByteArray, claimed);
    QFETCH(QString, title);
    QFETCH(QString, origin);
    const QByteArray page = "BT /F2 24 Tf 72 700 Td (Forty ships wait) Tj /F1 12 Tf 14 TL T* T* (In the roads of the "
                            "harbour lay forty ships on Monday, and nobody) Tj T* (knew why.) Tj ET";

    const Result<Document> document = importPdf(drawn({page}, {{"/Title", claimed}}), u"a.pdf"_s);

    VERIFY_OK(document);
    QCOMPARE(document->metadata.title, title);
    QCOMPARE(document->origins.value(u"title"_s), origin);
}

void tst_PdfImport::joinsWhatColumnsAndPagesDivide()
{
    Press press;
    press.print(50, 60, 500, u"<h1>Forty ships wait in the roads</h1>"_s);
    const QString paragraph = u"<p>%1</p>"_s;
    press.print(50, 120, 150, paragraph.arg(Harbour) + paragraph.arg(Market));
    press.print(230, 120, 150, paragraph.arg(Council));
    press.print(410, 120, 150, paragraph.arg(u"Nobody knows how long the ships can wait, or who will pay, and"_s));
    press.nextPage();
    press.print(50, 60, 400, paragraph.arg(u"the pilots do not say."_s));

    const Result<Document> document = importPdf(press.finish(), u"a.pdf"_s);

    VERIFY_OK(document);
    QCOMPARE(storyOf(*document),
             (QStringList{Harbour, Market, Council,
                          u"Nobody knows how long the ships can wait, or who will pay, and the pilots do not say."_s}));
}

void tst_PdfImport::leavesOutRunningHeadsAndPageNumbers()
{
    Press press;
    for (int page = 1; page <= 4; ++page) {
        press.print(60, 30, 300, u"<p>Harbour Post Quarterly, No. %1</p>"_s.arg(17));
        press.print(60, 120, 400, u"<p>%1</p><p>%2</p>"_s.arg(Harbour, page % 2 ? Market : Council));
        press.print(280, 800, 100, u"<p>– %1 –</p>"_s.arg(page + 40));
        if (page < 4)
            press.nextPage();
    }

    const Result<Document> document = importPdf(press.finish(), u"a.pdf"_s);

    VERIFY_OK(document);
    QCOMPARE(storyOf(*document), (QStringList{Harbour, Market, Harbour, Council, Harbour, Market, Harbour, Council}));
    QCOMPARE(leftOutOf(*document, LeftOutClass::Navigation),
             u"Harbour Post Quarterly, No. 17|– 41 –|Harbour Post Quarterly, No. 17|– 42 –|"
             "Harbour Post Quarterly, No. 17|– 43 –|Harbour Post Quarterly, No. 17|– 44 –"_s);
}

void tst_PdfImport::makesDividedWordsWhole_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");

    QTest::newRow("a divided word") << u"The harbour master counted news-<br>papers at the quay that day."_s
                                    << u"The harbour master counted newspapers at the quay that day."_s;
    QTest::newRow("a name with a hyphen")
        << u"The master spoke with the heir of Castle-<br>Orla on the quay that day."_s
        << u"The master spoke with the heir of Castle-Orla on the quay that day."_s;
    QTest::newRow("a compound that stands elsewhere")
        << u"A well-known master of the quay counted ships with a well-<br>known pencil."_s
        << u"A well-known master of the quay counted ships with a well-known pencil."_s;
    QTest::newRow("a dash") << u"He counted all the ships in the roads that day –<br>forty of them."_s
                            << u"He counted all the ships in the roads that day – forty of them."_s;
    QTest::newRow("ligatures") << u"The first office of the fleet offers fluent efficient waffle."_s
                               << u"The first office of the fleet offers fluent efficient waffle."_s;
}

void tst_PdfImport::makesDividedWordsWhole()
{
    QFETCH(QString, html);
    QFETCH(QString, text);
    Press press;
    press.print(60, 200, 480, u"<p>%1</p>"_s.arg(html));

    const Result<Document> document = importPdf(press.finish(), u"a.pdf"_s);

    VERIFY_OK(document);
    QCOMPARE(textOf(*document), text);
}

void tst_PdfImport::readsScripts_data()
{
    QTest::addColumn<QString>("style");
    QTest::addColumn<QString>("text");

    QTest::newRow("arabic with numbers") << u"direction:rtl;font-family:DejaVu Sans"_s
                                         << u"بقيت العبارات في الميناء يوم 3 أكتوبر 2024 (الاثنين)."_s;
    QTest::newRow("arabic on two lines")
        << u"direction:rtl;font-family:DejaVu Sans"_s
        << u"بقيت العبارات في الميناء يوم الاثنين وهو الأسبوع الثاني من الإضراب واضطر سكان الجزيرة إلى الاستغناء عن البريد والخبز والزوار حتى أشفق عليهم أحد الصيادين في المدينة."_s;
    QTest::newRow("hebrew with latin") << u"direction:rtl;font-family:DejaVu Sans"_s
                                       << u"המעבורות נשארו בנמל ABC ביום שני."_s;
    QTest::newRow("arabic in latin") << u"font-family:DejaVu Sans"_s << u"The paper الميناء wrote about it at once."_s;
    QTest::newRow("japanese on two lines")
        << u"font-family:Noto Sans CJK JP"_s
        << u"フェリーは港に留まった。島の人々は郵便もパンも訪問者もなしで過ごさなければならなかったが、やがて一人の漁師が同情して船を出した。会社は明日話し合うと言った。"_s;
    QTest::newRow("ukrainian") << u"font-family:DejaVu Sans"_s
                               << u"Пороми до острова Орла стояли в порту, і об’єднання моряків не здалося."_s;
    QTest::newRow("greek with accents") << u"font-family:DejaVu Sans"_s
                                        << u"Τα πλοία έμειναν στο λιμάνι όλη την ημέρα."_s;
}

void tst_PdfImport::readsScripts()
{
    QFETCH(QString, style);
    QFETCH(QString, text);
    Press press;
    const QString direction = style.contains(u"rtl") ? u"dir=\"rtl\""_s : QString();
    press.print(60, 200, 420, u"<p %1 style=\"%2\">%3</p>"_s.arg(direction, style, text));

    const Result<Document> document = importPdf(press.finish(), u"a.pdf"_s);

    VERIFY_OK(document);
    QCOMPARE(textOf(*document), text);
}

void tst_PdfImport::findsHeadings()
{
    Press press;
    press.print(60, 60, 420,
                u"<h1>Forty ships</h1><p>%1</p><h2>In the market</h2><p>%2</p><p><b>The council</b></p><p>%3</p>"
                "<p>• Bread and butter</p>"_s.arg(Harbour, Market, Council));

    const Result<Document> document = importPdf(press.finish(), u"a.pdf"_s);

    VERIFY_OK(document);
    QStringList kinds;
    for (const Block &block : document->body.blocks)
        kinds.append(block.kind == BlockKind::Heading        ? u"h%1 %2"_s.arg(block.level).arg(block.text)
                         : block.kind == BlockKind::ListItem ? u"li "_s + block.text
                                                             : u"p"_s);
    QCOMPARE(kinds,
             (QStringList{u"h2 Forty ships"_s, u"p"_s, u"h2 In the market"_s, u"p"_s, u"h3 The council"_s, u"p"_s,
                          u"li Bread and butter"_s}));
}

void tst_PdfImport::knowsWhereWordsStand_data()
{
    QTest::addColumn<QByteArray>("pdf");
    const QByteArray story = ferryStory();

    QTest::newRow("as it is") << story;
    QTest::newRow("rotated by 90") << altered(story, {.rotate = 90});
    QTest::newRow("rotated by 180") << altered(story, {.rotate = 180});
    QTest::newRow("rotated by 270") << altered(story, {.rotate = 270});
    QTest::newRow("cropped") << altered(story, {.cropBox = QRectF(40, 300, 500, 520)});
    QTest::newRow("cropped and rotated") << altered(story, {.rotate = 90, .cropBox = QRectF(40, 40, 500, 500)});
}

void tst_PdfImport::knowsWhereWordsStand()
{
    QFETCH(QByteArray, pdf);
    const Result<Document> document = importPdf(pdf, u"a.pdf"_s);
    VERIFY_OK(document);
    const Result<PdfMap> map = readPdfMap(document->pdfMap);
    VERIFY_OK(map);
    const QString text = textOf(*document);
    QCOMPARE(map->glyphs.size(), text.size());
    const auto poppler = Poppler::Document::loadFromData(pdf);
    const auto page = poppler->page(0);
    QCOMPARE(map->pages[0].width, static_cast<float>(page->pageSizeF().width()));

    for (const QString &word : {u"ferries"_s, u"fisherman"_s, u"engineer"_s, u"winter"_s}) {
        const qsizetype start = text.indexOf(word);
        QVERIFY2(start >= 0, qPrintable(word));
        QRectF box;
        for (qsizetype i = start; i < start + word.size(); ++i) {
            const PdfGlyph &glyph = map->glyphs[i];
            QCOMPARE(glyph.page, 0);
            box |= QRectF(QPointF(glyph.left, glyph.top), QPointF(glyph.right, glyph.bottom));
        }
        const QString found = page->text(box.adjusted(0.2, 0.2, -0.2, -0.2)).normalized(QString::NormalizationForm_KC);
        QCOMPARE(found.simplified().remove(u' '), word);
    }
}

void tst_PdfImport::refuses_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("locked") << altered(ferryStory(), {.userPassword = "secret"}) << ErrorCode::Encrypted;
    QTest::newRow("cut") << ferryStory().left(300) << ErrorCode::Damaged;
    QTest::newRow("nothing") << QByteArray() << ErrorCode::Damaged;
    QTest::newRow("only a header") << QByteArray("%PDF-1.7\n") << ErrorCode::Damaged;
    QTest::newRow("no pages") << QByteArray(
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
        "trailer<</Root 1 0 R/Size 3>>\n")
                              << ErrorCode::Damaged;
}

void tst_PdfImport::refuses()
{
    QFETCH(QByteArray, pdf);
    QFETCH(ErrorCode, code);

    const Result<Document> document = importPdf(pdf, u"a.pdf"_s);

    QVERIFY(!document);
    QCOMPARE(document.error().code, code);
}

void tst_PdfImport::saysThatThereIsNoText()
{
    Press press;

    const Result<Document> document = importPdf(press.finish(), u"harbour plan.pdf"_s);

    VERIFY_OK(document);
    QCOMPARE(document->metadata.title, u"harbour plan"_s);
    QVERIFY(textOf(*document).isEmpty());
    QVERIFY(!document->doubts.isEmpty());
    QCOMPARE(document->confidence, 0.0);
}

void tst_PdfImport::readsXmp_data()
{
    QTest::addColumn<QByteArray>("properties");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("published");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("language");

    const QByteArray whole = "<dc:language><rdf:Bag><rdf:li>sv</rdf:li></rdf:Bag></dc:language>"
                             "<prism:publicationName>Nesse Tidning på Ön</prism:publicationName>"
                             "<prism:coverDate>2019-05-07</prism:coverDate>"
                             "<prism:url>https://nesse.example/f%C3%A4rja</prism:url>";
    QTest::newRow("whole") << whole << u"Nesse Tidning på Ön"_s << u"2019-05-07"_s
                           << u"https://nesse.example/f%C3%A4rja"_s << u"sv"_s;
    QTest::newRow("part of a day") << QByteArray("<prism:publicationDate>2019-05</prism:publicationDate>") << QString()
                                   << u"2019-05"_s << QString() << QString();
    QTest::newRow("no address") << QByteArray("<prism:url>javascript:alert(1)</prism:url>") << QString()
                                << u"2020-02-03"_s << QString() << QString();
    QTest::newRow("broken") << QByteArray("<prism:publicationName>Nesse<") << QString() << u"2020-02-03"_s << QString()
                            << QString();
    QTest::newRow("of an article with other pages")
        << whole + "<pressmark:pages>7</pressmark:pages><pressmark:additions>0 0 0 900 900</pressmark:additions>"
        << u"Nesse Tidning på Ön"_s << u"2019-05-07"_s << u"https://nesse.example/f%C3%A4rja"_s << u"sv"_s;
}

/// What the pages do not say; the day of the PDF itself is the last resort.
void tst_PdfImport::readsXmp()
{
    QFETCH(QByteArray, properties);
    QFETCH(QString, source);
    QFETCH(QString, published);
    QFETCH(QString, url);
    QFETCH(QString, language);
    const QByteArray page = "BT /F1 11 Tf 72 700 Td 14 TL (The ferry lay at the quay all morning, and nobody) Tj T*"
                            " (in the harbour office could say when it would sail.) Tj ET";
    const QByteArray pdf = drawn({page}, {{"/CreationDate", "D:20200203120000Z"}});

    const Result<Document> document = importPdf(described(pdf, properties), u"a.pdf"_s);

    VERIFY_OK(document);
    QCOMPARE(document->metadata.source, source);
    QCOMPARE(document->metadata.published.value, published);
    QCOMPARE(document->metadata.published.found, published);
    QCOMPARE(document->metadata.url, url);
    QCOMPARE(document->metadata.language, language);
    QVERIFY(storyOf(*document).join(u' ').contains(u"nobody in the harbour office"_s));
    QVERIFY(!document->isCopy);
}

void tst_PdfImport::readsDatelines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("date");

    QTest::newRow("day first") << u"Thursday, 9 October 2025"_s << u"2025-10-09"_s;
    QTest::newRow("month first") << u"Oct. 9, 2025"_s << u"2025-10-09"_s;
    QTest::newRow("ISO") << u"2025-10-09, Orla"_s << u"2025-10-09"_s;
    QTest::newRow("german") << u"Donnerstag, 9. März 2023"_s << u"2023-03-09"_s;
    QTest::newRow("german in numbers") << u"9.3.2023"_s << u"2023-03-09"_s;
    QTest::newRow("french") << u"le 1er août 2021"_s << u"2021-08-01"_s;
    QTest::newRow("spanish") << u"3 de octubre de 2024"_s << u"2024-10-03"_s;
    QTest::newRow("ukrainian") << u"9 жовтня 2025"_s << u"2025-10-09"_s;
    QTest::newRow("japanese") << u"2025年10月9日"_s << u"2025-10-09"_s;
    QTest::newRow("no such day") << u"31 February 2024"_s << QString();
    QTest::newRow("a version") << u"Version 1.2.20251"_s << QString();
}

void tst_PdfImport::readsDatelines()
{
    QFETCH(QString, line);
    QFETCH(QString, date);

    Press press;
    press.print(60, 60, 420, u"<h1>Ferry strike enters second week</h1><p>%1</p><p>%2</p>"_s.arg(line, Harbour));

    const Result<Document> document = importPdf(press.finish(), u"a.pdf"_s);

    VERIFY_OK(document);
    const CivilDate &published = document->metadata.published;
    QCOMPARE(published.unsure ? QString() : published.value, date);
}

QTEST_MAIN(tst_PdfImport)
#include "tst_pdfimport.moc"
