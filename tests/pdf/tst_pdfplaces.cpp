#include "pdf/pdffixtures.h"
#include "pdf/pdfimport.h"
#include "text/canonicaltext.h"
#include "text/pdfmap.h"
#include "verify.h"

#include <algorithm>
#include <poppler-qt6.h>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_PdfPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhereEveryWordStands_data();
    void knowsWhereEveryWordStands();
    void readsTheFolio();
    void takesOnlyNamesForAByline_data();
    void takesOnlyNamesForAByline();
};

namespace {

QByteArray newspaperPage()
{
    Press press;
    press.print(50, 25, 200, u"The Orla Courier"_s);
    press.print(450, 25, 140, u"9 October 2025"_s);
    press.print(50, 60, 500, u"<h1>Forty ships wait in the roads</h1><p>By Mila Ortega</p>"_s);
    press.print(50, 150, 150, u"<p>%1</p><p>%2</p>"_s.arg(Harbour, Market));
    press.print(230, 300, 150, small(u"Ships in the roads on Monday. Photo: Jan Ferro"_s));
    press.print(230, 340, 150, u"<p>%1</p>"_s.arg(Council));
    press.print(410, 150, 150,
                u"<p dir=\"rtl\">بقيت العبارات في الميناء يوم 3 أكتوبر (ABC).</p><p>%1</p>"_s.arg(Market));
    press.print(410, 480, 150, small(u"1 The register of 1907, which the first office keeps."_s));
    press.print(280, 810, 100, u"A4"_s);
    return press.finish();
}

/// The letters of a text in one order, whichever way it is read.
QString sorted(const QString &text)
{
    QString letters = text.normalized(QString::NormalizationForm_KC);
    letters.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    std::sort(letters.begin(), letters.end());
    return letters;
}

/// The places of the letters of a word, one for each row or column of the page that it stands in.
QList<QRectF> boxesOf(const QList<PdfGlyph> &glyphs, bool lies)
{
    QHash<int, QRectF> boxes;
    for (const PdfGlyph &glyph : glyphs)
        boxes[qRound(lies ? glyph.left : glyph.top)] |=
            QRectF(QPointF(glyph.left, glyph.top), QPointF(glyph.right, glyph.bottom));
    return boxes.values();
}

} // namespace

void tst_PdfPlaces::knowsWhereEveryWordStands_data()
{
    QTest::addColumn<QByteArray>("pdf");
    const QByteArray page = newspaperPage();

    QTest::newRow("as it is") << page;
    QTest::newRow("rotated by 90") << altered(page, {.rotate = 90});
    QTest::newRow("rotated by 180") << altered(page, {.rotate = 180});
    QTest::newRow("cropped") << altered(page, {.cropBox = QRectF(40, 300, 500, 520)});
    QTest::newRow("in larger units") << altered(page, {.userUnit = 2});
    QTest::newRow("lying on its side") << altered(page, {.rotate = 270, .turned = true});
}

void tst_PdfPlaces::knowsWhereEveryWordStands()
{
    QFETCH(QByteArray, pdf);
    const Result<Document> document = importPdf(pdf, u"a.pdf"_s);
    VERIFY_OK(document);
    const Result<PdfMap> map = readPdfMap(document->pdfMap);
    VERIFY_OK(map);
    Body body = document->body;
    const QString text = composeText(body);
    QCOMPARE(map->glyphs.size(), text.size());
    QVERIFY(text.size() > 300);
    const auto poppler = Poppler::Document::loadFromData(pdf);
    const auto page = poppler->page(0);
    const PdfGlyph &first = map->glyphs[0];
    const bool lies = std::abs(map->glyphs[4].top - first.top) > std::abs(map->glyphs[4].left - first.left);
    qsizetype start = 0;
    for (const QString &word : text.split(QRegularExpression(u"\\s"_s))) {
        const QList<PdfGlyph> glyphs = map->glyphs.mid(start, word.size());
        for (const PdfGlyph &glyph : glyphs)
            QCOMPARE(glyph.page, 0);
        QString found;
        for (const QRectF &box : boxesOf(glyphs, lies))
            found += page->text(box.adjusted(0.2, 0.2, -0.2, -0.2));
        QCOMPARE(sorted(found), sorted(word));
        start += word.size() + 1;
    }
}

void tst_PdfPlaces::readsTheFolio()
{
    const Result<Document> document = importPdf(newspaperPage(), u"a.pdf"_s);

    VERIFY_OK(document);
    QCOMPARE(document->metadata.source, u"The Orla Courier"_s);
    QCOMPARE(document->metadata.page, u"A4"_s);
    QCOMPARE(document->metadata.published.value, u"2025-10-09"_s);
    QVERIFY(!document->metadata.published.unsure);
}

void tst_PdfPlaces::takesOnlyNamesForAByline_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("byline");

    QTest::newRow("a name") << u"Mila Ortega"_s << u"Mila Ortega"_s;
    QTest::newRow("two names") << u"Mila de Ortega and Jan Ferro"_s << u"Mila de Ortega and Jan Ferro"_s;
    QTest::newRow("words of the story") << u"Harbour Master"_s << QString();
    QTest::newRow("a sentence") << u"Nobody knows why they came."_s << QString();
}

void tst_PdfPlaces::takesOnlyNamesForAByline()
{
    QFETCH(QString, line);
    QFETCH(QString, byline);
    Press press;
    press.print(60, 60, 400, u"<h1>Forty ships wait</h1><p>%1</p><p>%2</p><p>%3</p>"_s.arg(line, Harbour, Market));

    const Result<Document> document = importPdf(press.finish(), u"a.pdf"_s);

    VERIFY_OK(document);
    QCOMPARE(document->metadata.byline, byline);
}

QTEST_MAIN(tst_PdfPlaces)
#include "tst_pdfplaces.moc"
