#include "exporting/areapictures.h"
#include "reportedpdf.h"
#include "text/pdfmap.h"
#include "verify.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <poppler-annotation.h>
#include <poppler-link.h>
#include <poppler-qt6.h>

using namespace ReportedPdf;
using namespace Pressmark;

class tst_Report : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithCoverAndContents();
    void theCoverCountsWhatIsSaidToBeThere();
    void contentsLeadToTheArticles();
    void citationsNamePageAndNoteAndLeadThere();
    void groupsPassages_data();
    void groupsPassages();
    void saysWhereEveryArticleComesFrom();
    void allMarksAreInTheFile();
    void leavesPrivatePassagesOut();
    void onlyChosenMarksGoIn();
    void canHavePassagesWithoutArticles();
    void indexesTagsWithTheirPages();
    void carriesThePassagesAsATable();
    void picturesOfAreasAreWrittenOnce();
    void theSameArticlesGiveTheSameBytes();
    void leavesNothingBehindWhenItFails_data();
    void leavesNothingBehindWhenItFails();
};

void tst_Report::beginsWithCoverAndContents()
{
    QTemporaryDir folder;
    const auto document = reported(folder.filePath(u"r.pdf"_s));
    QVERIFY(document);

    const QString cover = textOf(*document, 0);
    for (const QString &words : {u"ANNOTATED REPORT"_s, u"Silt in the outer harbour"_s, u"3 article"_s, u"12 passage"_s,
                                 u"14 Mar 2022 – 3 Oct 2024"_s, u"Prepared 23 November 2026"_s, u"Contents"_s})
        QVERIFY2(cover.contains(words), qPrintable(words + u" | "_s + cover));
    QCOMPARE(document->page(0)->label(), u"i"_s);
    QCOMPARE(document->page(firstPage(*document))->label(), u"1"_s);
    QCOMPARE(document->info(u"Title"_s), u"Silt in the outer harbour"_s);
    QCOMPARE(document->outline().size(), 7);
    QCOMPARE(document->outline().first().name(), u"1 · Pilots warn of silt as the outer harbour reopens"_s);
}

void tst_Report::theCoverCountsWhatIsSaidToBeThere()
{
    QTemporaryDir folder;
    ReportOptions options = reportOptions();
    options.totals = {.published = QList<CivilDate>(41, {.value = u"2019-05-06"_s}), .passages = 77};

    const auto document = reported(folder.filePath(u"r.pdf"_s), options);
    QVERIFY(document);

    const QString cover = textOf(*document, 0);
    for (const QString &words : {u"41 article"_s, u"77 passage"_s, u"Published 6 May 2019"_s})
        QVERIFY2(cover.contains(words), qPrintable(words + u" | "_s + cover));
    QVERIFY(!cover.contains(u"Yellow"_s));
}

void tst_Report::contentsLeadToTheArticles()
{
    QTemporaryDir folder;
    const auto document = reported(folder.filePath(u"r.pdf"_s));
    QVERIFY(document);

    QList<int> targets;
    for (const auto &link : document->page(0)->links()) {
        const auto *jump = dynamic_cast<const Poppler::LinkGoto *>(link.get());
        QVERIFY(jump);
        targets.append(jump->destination().pageNumber());
    }

    QCOMPARE(targets.size(), 7);
    QVERIFY(textOf(*document, targets[0] - 1).contains(u"THE NORRHAVN BELL"_s));
    QVERIFY(textOf(*document, targets[1] - 1).contains(u"report number 2"_s));
    QVERIFY(textOf(*document, targets[2] - 1).contains(u"report number 3"_s));
    QVERIFY(textOf(*document, targets[3] - 1).startsWith(u"Passages by tag"_s));
    // The numbers that are printed are those of the pages' labels.
    const QString cover = textOf(*document, 0);
    for (const int target : targets)
        QVERIFY(cover.contains(document->page(target - 1)->label()));
    QVERIFY(cover.contains(u"Passages by tag "_s + document->page(targets[3] - 1)->label()));
}

void tst_Report::citationsNamePageAndNoteAndLeadThere()
{
    QTemporaryDir folder;
    const auto document = reported(folder.filePath(u"r.pdf"_s));
    QVERIFY(document);
    const int passages = document->outline()[3].destination()->pageNumber() - 1;
    const int marked = pageWith(*document, u"cancelled so often"_s, 1);

    const QString text = textOf(*document, passages);
    const QString citation = u"online (here %1, note "_s.arg(document->page(marked)->label());
    QVERIFY2(text.contains(citation), qPrintable(citation + u" | "_s + text));
    QVERIFY(text.contains(u"3 October 2024 · p. A4 (here 1, note 2)"_s));

    int intoArticles = 0;
    for (const auto &link : document->page(passages)->links()) {
        const auto *jump = dynamic_cast<const Poppler::LinkGoto *>(link.get());
        intoArticles += jump && jump->destination().pageNumber() - 1 < passages ? 1 : 0;
    }
    QVERIFY(intoArticles >= 8);
    int outOfMargin = 0;
    for (const auto &link : document->page(firstPage(*document))->links()) {
        const auto *jump = dynamic_cast<const Poppler::LinkGoto *>(link.get());
        outOfMargin += jump && jump->destination().pageNumber() - 1 >= passages ? 1 : 0;
    }
    QCOMPARE(outOfMargin, Examples::harbour().annotations.size());
}

void tst_Report::groupsPassages_data()
{
    QTest::addColumn<ReportGroup>("group");
    QTest::addColumn<QStringList>("groups");

    QTest::newRow("tag") << ReportGroup::Tag << QStringList{u"claims"_s,   u"depth"_s, u"evidence"_s,
                                                            u"headline"_s, u"quote"_s, u"Without a tag"_s};
    QTest::newRow("source") << ReportGroup::Source << QStringList{u"The Norrhavn Bell"_s};
    QTest::newRow("collection") << ReportGroup::Collection << QStringList{u"Chapter 2"_s, u"In no collection"_s};
    QTest::newRow("article") << ReportGroup::Article
                             << QStringList{u"1 · Pilots warn of silt as the outer harbour reopens"_s,
                                            u"2 · Outer breakwater: report number 2 of the inquiry"_s};
    QTest::newRow("date") << ReportGroup::Date << QStringList{u"March 2022"_s, u"October 2024"_s};
}

void tst_Report::groupsPassages()
{
    QFETCH(ReportGroup, group);
    QFETCH(QStringList, groups);
    QTemporaryDir folder;
    ReportOptions options = reportOptions();
    options.group = group;
    const auto document = reported(folder.filePath(u"r.pdf"_s), options);
    QVERIFY(document);

    QStringList found;
    for (const Poppler::OutlineItem &item : document->outline()[3].children())
        found.append(item.name());

    QCOMPARE(found, groups);
    if (group == ReportGroup::Tag)
        QVERIFY(pageWith(*document, u"Something that was measured"_s) > 0);
}

void tst_Report::saysWhereEveryArticleComesFrom()
{
    QTemporaryDir folder;
    const auto document = reported(folder.filePath(u"r.pdf"_s));
    QVERIFY(document);

    const QString text = textOf(*document, document->numPages() - 1);
    for (const QString &words :
         {u"text found by html 7 · 97 % sure"_s, u"left out: newsletter form (4 word"_s, u"nothing was left out"_s,
          u"https://bell.example/harbour/pilots-warn"_s, QString(64, u'c'), u"html 1"_s, u"pilots-warn.html"_s,
          u"https://bell.example/inquiry/3"_s})
        QVERIFY2(text.contains(words), qPrintable(words + u" | "_s + text));
}

void tst_Report::allMarksAreInTheFile()
{
    QTemporaryDir folder;
    const auto document = reported(folder.filePath(u"r.pdf"_s));
    QVERIFY(document);

    QSet<QString> names;
    for (int i = 0; i < document->numPages(); ++i) {
        for (const auto &annotation : document->page(i)->annotations({Poppler::Annotation::AHighlight}))
            names.insert(annotation->uniqueName());
    }
    for (const ArticleForExport &article : threeArticles()) {
        for (const PlacedAnnotation &placed : article.annotations)
            QVERIFY(names.contains(u"pressmark:"_s + placed.annotation.uuid));
    }
    QCOMPARE(document->embeddedFiles().size(), 2);
}

void tst_Report::leavesPrivatePassagesOut()
{
    QTemporaryDir folder;
    ArticleForExport article = Examples::harbour();
    article.annotations[6].annotation.isPrivate = true;
    VERIFY_OK(exportReport(yielding({article}), 1, reportOptions(), folder.filePath(u"r.pdf"_s), {}, {}));
    const auto document = Poppler::Document::load(folder.filePath(u"r.pdf"_s));

    QCOMPARE(pageWith(*document, u"Single source."_s), -1);
    QCOMPARE(pageWith(*document, u"claims"_s), -1);
    QVERIFY(document->embeddedFiles().size() > 1);
    for (Poppler::EmbeddedFile *file : document->embeddedFiles())
        QVERIFY2(!file->data().contains("Single source."), qPrintable(file->name()));
}

void tst_Report::onlyChosenMarksGoIn()
{
    QTemporaryDir folder;
    ReportOptions options = reportOptions();
    options.pdf.marks.tags = {u"evidence"_s};
    const auto document = reported(folder.filePath(u"r.pdf"_s), options);
    QVERIFY(document);

    QSet<QString> names;
    for (int i = 0; i < document->numPages(); ++i) {
        for (const auto &annotation : document->page(i)->annotations({Poppler::Annotation::AHighlight}))
            names.insert(annotation->uniqueName());
    }
    QCOMPARE(names.size(), 4);
    QCOMPARE(pageWith(*document, u"Single source."_s), -1);
    for (Poppler::EmbeddedFile *file : document->embeddedFiles())
        QVERIFY2(!file->data().contains("Single source."), qPrintable(file->name()));
}

void tst_Report::canHavePassagesWithoutArticles()
{
    QTemporaryDir folder;
    ReportOptions options = reportOptions();
    options.articles = false;
    const auto document = reported(folder.filePath(u"r.pdf"_s), options);
    QVERIFY(document);

    QCOMPARE(document->outline().first().name(), u"Passages by tag"_s);
    QCOMPARE(pageWith(*document, u"Measure the channel again"_s), -1); // words of an article that nobody marked
    const int passages = pageWith(*document, u"there was less water under the keel"_s);
    QVERIFY(passages > 0);
    bool toTheSource = false;
    for (const auto &link : document->page(passages)->links()) {
        const auto *address = dynamic_cast<const Poppler::LinkBrowse *>(link.get());
        toTheSource = toTheSource || (address && address->url() == u"https://bell.example/harbour/pilots-warn"_s);
    }
    QVERIFY(toTheSource);
}

void tst_Report::indexesTagsWithTheirPages()
{
    QTemporaryDir folder;
    const auto document = reported(folder.filePath(u"r.pdf"_s));
    QVERIFY(document);
    const int index = pageWith(*document, u"Index of tags"_s, 1);
    QVERIFY(index > 0);

    const QString text = textOf(*document, index);
    const int second = pageWith(*document, u"postponed its decision"_s, 1);
    const QRegularExpression row(
        u"evidence · 4 passage\\(s\\) 1, (\\d+, )*%1\\b"_s.arg(document->page(second)->label()));
    QVERIFY2(text.contains(row), qPrintable(text));
    QVERIFY(text.contains(u"Something that was measured"_s));
    QVERIFY(!document->page(index)->links().empty());
}

void tst_Report::carriesThePassagesAsATable()
{
    QTemporaryDir folder;
    const auto document = reported(folder.filePath(u"r.pdf"_s));
    QVERIFY(document);

    QByteArray table;
    for (Poppler::EmbeddedFile *file : document->embeddedFiles()) {
        if (file->name() == u"passages.csv"_s)
            table = file->data();
    }
    QVERIFY(table.startsWith("\xEF\xBB\xBFquote,note,tags,"));
    QCOMPARE(table.count("https://bell.example/"), 12);
    QVERIFY(table.contains("the insurers did not,,,green,highlight,Nadia Brandt,"));
}

void tst_Report::picturesOfAreasAreWrittenOnce()
{
    QTemporaryDir folder;
    ArticleForExport article = Examples::harbour();
    article.revision.capture = article.captures.first().id;
    article.revision.pdfMap = writePdfMap({.pages = {{600, 800}}});
    PlacedAnnotation &area = article.annotations.last();
    area.annotation.part = Part::Page;
    area.annotation.area = Area{0, {60, 80, 300, 200}};
    area.start = 0;
    ReportOptions options = reportOptions();
    options.pdf.page = [](const QString &, int, int width) {
        QImage image(width, width * 4 / 3, QImage::Format_RGB32);
        image.fill(QColor(0xcc, 0x22, 0x77));
        return image;
    };
    VERIFY_OK(exportReport(yielding({article}), 1, options, folder.filePath(u"r.pdf"_s), {}, {}));

    QFile file(folder.filePath(u"r.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray jpeg = passagesWithPictures(article, options.pdf, {}).last().picture.bytes();

    QVERIFY(!jpeg.isEmpty());
    QCOMPARE(file.readAll().count(jpeg), 1); // behind the article and in the list
}

void tst_Report::theSameArticlesGiveTheSameBytes()
{
    QTemporaryDir folder;
    QList<QByteArray> files;
    for (const QString &name : {u"a.pdf"_s, u"b.pdf"_s}) {
        QVERIFY(reported(folder.filePath(name)));
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        files.append(file.readAll());
    }

    QVERIFY(files[0] == files[1]);
}

void tst_Report::leavesNothingBehindWhenItFails_data()
{
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("no articles") << ErrorCode::InvalidArgument;
    QTest::newRow("an article cannot be read") << ErrorCode::Damaged;
    QTest::newRow("cancelled") << ErrorCode::Cancelled;
}

void tst_Report::leavesNothingBehindWhenItFails()
{
    QFETCH(ErrorCode, code);
    QTemporaryDir folder;
    std::stop_source source;
    auto next = yielding(code == ErrorCode::InvalidArgument ? QList<ArticleForExport>{} : threeArticles());
    if (code == ErrorCode::Damaged)
        next = [] { return Result<std::optional<ArticleForExport>>(Error{ErrorCode::Damaged, u"broken"_s}); };
    const auto progress = [&](const Progress &) {
        if (code == ErrorCode::Cancelled)
            source.request_stop();
    };

    const auto result =
        exportReport(next, 3, reportOptions(), folder.filePath(u"r.pdf"_s), progress, source.get_token());

    QVERIFY(!result);
    QCOMPARE(result.error().code, code);
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

QTEST_MAIN(tst_Report)
#include "tst_report.moc"
