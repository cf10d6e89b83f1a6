#include "exporting/annotationjson.h"
#include "exporting/examples.h"
#include "exporting/passages.h"
#include "exporting/pdfexport.h"
#include "pdf/pdfcarried.h"
#include "pdf/pdfimport.h"
#include "text/canonicaltext.h"
#include "verify.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_PdfCarried : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenIsRead();
    void areasAreReadAsTheyWere_data();
    void areasAreReadAsTheyWere();
    void areasOfOtherVersionsAreOnTheirOriginal();
    void areasEndSomewhere();
    void aPdfCarriesIt();
    void anArticleComesBackAsItWas();
    void compoundsKeepTheirHyphens();
    void onlyTheStoryComesBack();
    void leavesOutWhatIsNotWhole_data();
    void leavesOutWhatIsNotWhole();
};

namespace {

ArticleForExport marked()
{
    ArticleForExport article = Examples::harbour();
    article.annotations[1].annotation.tagTexts = {u"depth = 9"_s, u"evidence"_s};
    for (qsizetype i = 0; i < article.annotations.size(); ++i)
        article.annotations[i].annotation.uuid = u"5b8a8f0c-7d59-4f27-9e0f-1c2b3d4e5f%1"_s.arg(i, 2, 10, QChar(u'0'));
    return article;
}

QByteArray written(const ArticleForExport &article)
{
    QList<QJsonObject> annotations;
    for (const PassageOnPaper &passage : passagesOf(article, {}))
        annotations.append(webAnnotation(article, passage));
    return annotationPage(annotations);
}

/// Exported and imported again.
Document reimported(const ArticleForExport &article, const QTemporaryDir &folder)
{
    PdfOptions options;
    options.colors[MarkColor::Green] = u"doubted"_s;
    const QString path = folder.filePath(u"again.pdf"_s);
    const auto written = exportArticlePdf(article, options, path, {}, {});
    QFile file(path);
    const bool isThere = written && file.open(QIODevice::ReadOnly);
    const Result<Document> document = importPdf(isThere ? file.readAll() : QByteArray(), u"again.pdf"_s);
    return document ? *document : Document();
}

QString storyIn(Body body)
{
    return composeText(body).simplified();
}

} // namespace

void tst_PdfCarried::whatWasWrittenIsRead()
{
    const ArticleForExport article = marked();

    const QList<CarriedAnnotation> read = readWebAnnotations(written(article));

    const QList<PassageOnPaper> passages = passagesOf(article, {});
    QCOMPARE(read.size(), passages.size());
    for (qsizetype i = 0; i < read.size(); ++i) {
        const Annotation &mark = passages[i].annotation;
        const CarriedAnnotation &one = read[i];
        QCOMPARE(one.uuid, mark.uuid);
        QCOMPARE(one.article, article.article.uuid);
        QCOMPARE(one.url, article.article.metadata.url);
        QCOMPARE(one.title, article.article.metadata.title);
        QCOMPARE(one.part, mark.part);
        QCOMPARE(one.quote, mark.anchor.quote);
        QCOMPARE(one.before, mark.anchor.before);
        QCOMPARE(one.after, mark.anchor.after);
        const QString text = partText(article, mark.part);
        QCOMPARE(one.start, text.left(mark.anchor.start).toUcs4().size());
        QCOMPARE(one.mark, mark.mark);
        QCOMPARE(one.color, mark.color);
        QCOMPARE(one.note, mark.note);
        QCOMPARE(one.tags, mark.tagTexts.isEmpty() ? mark.tagNames : mark.tagTexts);
        QCOMPARE(one.person, mark.personName);
        QCOMPARE(one.created, mark.created);
        QCOMPARE(one.modified, mark.modified);
    }
}

void tst_PdfCarried::areasAreReadAsTheyWere_data()
{
    QTest::addColumn<Area>("area");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("fragment");

    QTest::newRow("of a page") << Area{2, {10.5, 20, 300, 200.25}} << u"The boats"_s
                               << u"page=3&viewrect=10.500,20.000,300.000,200.250"_s;
    QTest::newRow("without words") << Area{0, {0, 0, 30, 20}} << QString()
                                   << u"page=1&viewrect=0.000,0.000,30.000,20.000"_s;
    QTest::newRow("of a picture") << Area{0, {1, 2, 3, 4}, true} << QString() << u"xywh=1.000,2.000,3.000,4.000"_s;
}

void tst_PdfCarried::areasOfOtherVersionsAreOnTheirOriginal()
{
    ArticleForExport article = marked();
    PlacedAnnotation mark = article.annotations.first();
    mark.annotation.id = AnnotationId{7};
    mark.annotation.part = Part::Page;
    mark.annotation.area = Area{0, {1, 2, 30, 40}};
    mark.start = -1;
    mark.state = PlacementState::Detached;
    article.annotations = {mark};
    article.revision.capture = article.captures.first().id;
    article.areaOriginals = {{mark.annotation.id, QString(64, u'e')}};

    const QList<CarriedAnnotation> read = readWebAnnotations(written(article));

    QCOMPARE(read.size(), 1);
    QCOMPARE(read[0].area, mark.annotation.area);
    QCOMPARE(read[0].original, QString(64, u'e'));
}

void tst_PdfCarried::areasEndSomewhere()
{
    const QByteArray json = R"({"@context": [{"pressmark": "urn:pressmark:"}], "items": [{
        "id": "urn:uuid:5b8a8f0c-7d59-4f27-9e0f-1c2b3d4e5f60", "pressmark:mark": "highlight", "pressmark:color": "red",
        "target": {"pressmark:part": "page", "selector": [
            {"type": "FragmentSelector", "value": "page=1&viewrect=10,20,99999999999,30"}]}}]})";

    const QList<CarriedAnnotation> read = readWebAnnotations(json);

    QCOMPARE(read.size(), 1);
    QCOMPARE(read[0].area->box, QRectF(10, 20, 999990, 30));
    QVERIFY(!read[0].original.isEmpty()); // it is not the file that carries it
}

void tst_PdfCarried::areasAreReadAsTheyWere()
{
    QFETCH(Area, area);
    QFETCH(QString, words);
    QFETCH(QString, fragment);
    ArticleForExport article = marked();
    PlacedAnnotation mark = article.annotations.first();
    mark.annotation.part = Part::Page;
    mark.annotation.anchor = {.quote = words};
    mark.annotation.area = area;
    mark.start = area.number;
    mark.length = 0;
    article.annotations = {mark};

    const QByteArray json = written(article);
    const QList<CarriedAnnotation> read = readWebAnnotations(json);

    QVERIFY(json.contains(fragment.toUtf8()));
    QCOMPARE(read.size(), 1);
    QCOMPARE(read[0].part, Part::Page);
    QCOMPARE(read[0].area, area);
    QCOMPARE(read[0].quote, words);
}

void tst_PdfCarried::aPdfCarriesIt()
{
    QTemporaryDir folder;
    const ArticleForExport article = marked();
    VERIFY_OK(exportArticlePdf(article, {}, folder.filePath(u"a.pdf"_s), {}, {}));
    QFile file(folder.filePath(u"a.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));

    const Result<Document> document = importPdf(file.readAll(), u"a.pdf"_s);

    VERIFY_OK(document);
    QVERIFY(document->carried == readWebAnnotations(written(article)));
    QCOMPARE(document->carried.size(), article.annotations.size());
}

/// Word for word, though the pages have a title block, notes with their numbers and tags beside them, and feet.
void tst_PdfCarried::anArticleComesBackAsItWas()
{
    QTemporaryDir folder;
    ArticleForExport article = Examples::longArticle(2'000);
    article.article.metadata.subtitle = u"What the engineers of Norrhavn – Åsa Ek and her crew – found"_s;
    article.article.metadata.authors = {u"Ida Lund"_s, u"Åsa Ek"_s};
    article.article.metadata.byline = u"Ida Lund and Åsa Ek"_s;
    article.tags = {u"harbours"_s, u"silt"_s};
    for (const QString &words : {u"northern sluice"_s, u"outer breakwater"_s, u"expensive, hurried"_s,
                                 u"season of silt"_s, u"harbour council met"_s, u"spring."_s})
        Examples::mark(article, words, MarkColor::Green, u"Compare this with the ledger of the year before."_s,
                       {u"claims"_s});

    const Document document = reimported(article, folder);

    const Metadata &given = article.article.metadata;
    const Metadata &read = document.metadata;
    QCOMPARE(read.title, given.title);
    QCOMPARE(read.subtitle, given.subtitle);
    QCOMPARE(read.authors, given.authors);
    QCOMPARE(read.byline, given.byline);
    QCOMPARE(read.source, given.source);
    QCOMPARE(read.url, given.url);
    QCOMPARE(read.language, given.language);
    QCOMPARE(read.published.value, given.published.value);
    QCOMPARE(storyIn(document.body), storyIn(article.revision.body));
    QVERIFY(document.isCopy);
    QCOMPARE(document.carried.size(), article.annotations.size());
}

/// Also at the ends of lines, where words are divided.
void tst_PdfCarried::compoundsKeepTheirHyphens()
{
    QTemporaryDir folder;
    ArticleForExport article = Examples::longArticle(1'500);
    for (Block &block : article.revision.body.blocks)
        block.text.replace(u" of "_s, u" well-considered "_s);
    article = Examples::finished(article);

    QCOMPARE(storyIn(reimported(article, folder).body), storyIn(article.revision.body));
}

void tst_PdfCarried::onlyTheStoryComesBack()
{
    QTemporaryDir folder;
    ArticleForExport article = marked();
    article.tags = {u"tag of the article"_s};

    const Document document = reimported(article, folder);
    const QString story = storyIn(document.body);

    const auto hasCaption = [](const Block &block) {
        return block.kind == BlockKind::Figure && block.figure.caption.contains(u"Aurelia passes"_s);
    };
    QVERIFY(std::any_of(document.body.blocks.begin(), document.body.blocks.end(), hasCaption));
    QVERIFY(!story.contains(u"Aurelia passes"_s));
    QVERIFY(story.contains(u"soundings"_s));
    QVERIFY(!story.contains(article.article.metadata.title));
    QVERIFY(!story.contains(u"tag of the article"_s));
    for (const PlacedAnnotation &mark : std::as_const(article.annotations))
        QVERIFY(mark.annotation.note.isEmpty() || !story.contains(mark.annotation.note));
}

void tst_PdfCarried::leavesOutWhatIsNotWhole_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("left"); // of ten

    QTest::newRow("nothing is changed") << QByteArray("x") << QByteArray("x") << 10;
    QTest::newRow("names of another program") << QByteArray("urn:pressmark:") << QByteArray("urn:other:") << 0;
    QTest::newRow("not JSON") << QByteArray("{") << QByteArray("<") << 0;
    QTest::newRow("no identity") << QByteArray("\"id\": \"urn:uuid:5b8a") << QByteArray("\"id\": \"urn:uuid:zzzz") << 0;
    QTest::newRow("no quotation") << QByteArray("\"exact\"") << QByteArray("\"inexact\"") << 0;
    QTest::newRow("another part") << QByteArray("\"caption\"") << QByteArray("\"margin\"") << 9;
    QTest::newRow("another colour") << QByteArray("\"yellow\"") << QByteArray("\"octarine\"") << 8;
}

void tst_PdfCarried::leavesOutWhatIsNotWhole()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(int, left);

    QCOMPARE(readWebAnnotations(written(marked()).replace(from, to)).size(), left);
}

QTEST_MAIN(tst_PdfCarried)
#include "tst_pdfcarried.moc"
