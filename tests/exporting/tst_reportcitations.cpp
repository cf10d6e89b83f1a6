#include "exporting/htmlblocks.h"
#include "exporting/odtmarks.h"
#include "exporting/reportgroups.h"
#include "reportedpdf.h"
#include "text/pdfmap.h"
#include "verify.h"

#include <QTemporaryDir>
#include <QTest>

#include <poppler-link.h>

using namespace ReportedPdf;
using namespace Pressmark;

class tst_ReportCitations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void citationsOfAPdfNameItsPage();
    void everyPassageLeadsToItsSource();
    void namesFromRightToLeftStayApart();
    void numbersOfTagsAreSaid();
    void unknownSourcesComeLast();
};

void tst_ReportCitations::citationsOfAPdfNameItsPage()
{
    QTemporaryDir folder;
    ArticleForExport article = Examples::harbour();
    article.article.metadata.page.clear();
    PdfMap map{.pages = QList<PdfPageSize>(3, {300, 400}),
               .glyphs = QList<PdfGlyph>(article.revision.text.size(), {0, 1, 1, 2, 2})};
    for (qsizetype i = article.annotations[3].start; i < map.glyphs.size(); ++i)
        map.glyphs[i].page = 2;
    article.revision.pdfMap = writePdfMap(map);
    VERIFY_OK(exportReport(yielding({article}), 1, reportOptions(), folder.filePath(u"r.pdf"_s), {}, {}));
    const auto document = Poppler::Document::load(folder.filePath(u"r.pdf"_s));

    const QString text = textOf(*document, pageWith(*document, u"Passages by tag"_s, firstPage(*document)));

    QVERIFY2(text.contains(u"2024 · p. 1 (here"_s), qPrintable(text));
    QVERIFY2(text.contains(u"2024 · p. 3 (here"_s), qPrintable(text));
    for (Poppler::EmbeddedFile *file : document->embeddedFiles())
        QVERIFY(file->name() != u"passages.csv" || file->data().contains("2024-10-03T05:26,3,https"));
}

void tst_ReportCitations::everyPassageLeadsToItsSource()
{
    QTemporaryDir folder;
    const auto document = reported(folder.filePath(u"r.pdf"_s));
    QVERIFY(document);
    const int passages = document->outline()[3].destination()->pageNumber() - 1;

    const QString text = textOf(*document, passages);
    int toTheSource = 0;
    for (const auto &link : document->page(passages)->links()) {
        const auto *address = dynamic_cast<const Poppler::LinkBrowse *>(link.get());
        toTheSource += address && address->url() == u"https://bell.example/harbour/pilots-warn"_s ? 1 : 0;
    }

    QVERIFY2(text.contains(u"Lund and Okoro, “Pilots warn of silt as the outer harbour reopens”, The Norrhavn Bell"_s),
             qPrintable(text));
    QVERIFY(toTheSource > 3);
    QCOMPARE(text.count(u"https://bell.example/harbour/pilots-warn"_s), toTheSource);
}

void tst_ReportCitations::namesFromRightToLeftStayApart()
{
    QTemporaryDir folder;
    const QString name(u"ميناء"_s);
    ArticleForExport article = Examples::harbour();
    article.article.metadata.source = name;
    article.annotations.first().annotation.tagNames = {name};
    VERIFY_OK(exportReport(yielding({article}), 1, reportOptions(), folder.filePath(u"r.pdf"_s), {}, {}));
    const auto document = Poppler::Document::load(folder.filePath(u"r.pdf"_s));

    const auto isBefore = [&](int page, const QString &left, const QString &right) {
        double at = -1;
        for (const auto &box : document->page(page)->textList()) {
            if (at >= 0 && box->text() == right)
                return box->boundingBox().left() > at;
            if (box->text() == left)
                at = box->boundingBox().right();
        }
        return false;
    };
    QVERIFY(isBefore(pageWith(*document, u"Sources"_s, 1), u"1"_s, u"article(s)"_s));
    QVERIFY(isBefore(pageWith(*document, u"Index of tags"_s, 1), u"1"_s, u"passage(s)"_s));
}

void tst_ReportCitations::numbersOfTagsAreSaid()
{
    QTemporaryDir folder;
    ArticleForExport article = Examples::harbour();
    Annotation &annotation = article.annotations[1].annotation;
    annotation.tagNames = {u"casualties"_s};
    annotation.tagTexts = {u"casualties = 12"_s};
    VERIFY_OK(exportReport(yielding({article}), 1, reportOptions(), folder.filePath(u"r.pdf"_s), {}, {}));
    const auto document = Poppler::Document::load(folder.filePath(u"r.pdf"_s));

    QVERIFY(textOf(*document, firstPage(*document)).contains(u"casualties = 12"_s)); // beside the passage
    for (Poppler::EmbeddedFile *file : document->embeddedFiles())
        QVERIFY2(file->data().contains("casualties = 12"), qPrintable(file->name()));
    QVERIFY(htmlNote({.annotation = annotation}, {}).contains(u"casualties = 12"_s));
    QVERIFY(commentLines(annotation).contains(u"Tags: casualties = 12"_s));
}

void tst_ReportCitations::unknownSourcesComeLast()
{
    ReportOptions options = reportOptions();
    QList<ArticleForExport> articles(3, Examples::harbour());
    ReportWords words{options, {}, {}};
    const QStringList names{QString(), u"zwaan"_s, u"Bell"_s};
    for (qsizetype i = 0; i < names.size(); ++i) {
        articles[i].article.metadata.source = names[i];
        words.articles.append(reportArticle(articles[i]));
    }

    QStringList sources;
    for (const SourceArticles &source : articlesBySource(words))
        sources.append(source.source);

    QCOMPARE(sources, (QStringList{u"Bell"_s, u"zwaan"_s, u"Unknown source"_s}));
}

QTEST_MAIN(tst_ReportCitations)
#include "tst_reportcitations.moc"
