#include "../archive/samplearchive.h"
#include "archive/annotations.h"
#include "archive/articles.h"
#include "archive/operations.h"
#include "archive/tags.h"
#include "jobs/exportjob.h"
#include "jobs/importjob.h"
#include "pdf/pdffixtures.h"

#include <QFile>
#include <QGuiApplication>

using namespace Pressmark;
using namespace Qt::StringLiterals;

/// From one archive through the PDF of a report into another.
class tst_CarriedPassages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void comeBackToTheirArticles_data();
    void comeBackToTheirArticles();
    void stayOnTheReportWhereTheArticleIsUnknown_data();
    void stayOnTheReportWhereTheArticleIsUnknown();
    void doNotDoubleWhereTheyCameFrom();
    void whatWasRemovedComesBackWithTheSameFile_data();
    void whatWasRemovedComesBackWithTheSameFile();
    void anAnnotatedCopyBringsItsTags();
    void annotationsOfOthersComeWithTheirPdf();

private:
    void addReports() const;

    QByteArray m_report;
    QByteArray m_page; // the same as a web page
    SampleArchive m_source;
    ArticleId m_article;
    const QByteArray m_text =
        "Ferry for the winter\n\nThe harbour board of Marrow Bay met on Monday evening to speak about "
        "the new ferry, which is to run from the old quay as soon as the papers are signed.\n\nNobody voted against "
        "it, "
        "and the clerk wrote it down in the great book, as he has done for thirty years.\n";
    const QStringList m_quotes{u"the new ferry, which is to run from the old quay"_s,
                               u"the clerk wrote it down in the great book"_s};
};

namespace {

Result<ImportItem> imported(Archive &archive, const QString &name, const QByteArray &bytes, const QString &url = {})
{
    ImportItem item;
    const auto summary = importBytes(archive, {{.bytes = bytes, .name = name, .url = url}}, {},
                                     [&item](const ImportItem &one) { item = one; }, {}, {});
    if (!summary)
        return summary.error();
    return item;
}

QList<PlacedAnnotation> marksOf(Archive &archive, ArticleId article)
{
    const Result<Session> session = archive.session();
    const auto marks = readAnnotations(*session, article);
    return marks ? *marks : QList<PlacedAnnotation>();
}

} // namespace

void tst_CarriedPassages::initTestCase()
{
    QVERIFY(m_source.create());
    const auto item = imported(*m_source.archive, u"ferry.txt"_s, m_text, u"https://gazette.example/ferry"_s);
    VERIFY_OK(item);
    m_article = item->added->article;
    VERIFY_OK(m_source.archive->write([this](Writing &writing) -> Result<void> {
        const auto row = writing.database().firstRow(
            "SELECT r.id, r.text FROM article a JOIN revision r ON r.id = a.current_revision WHERE a.id = ?",
            m_article.value);
        for (const QString &quote : m_quotes) {
            const auto added = addAnnotation(writing,
                                             {.article = m_article,
                                              .revision = {(*row)->integer(0)},
                                              .start = (*row)->text(1).indexOf(quote),
                                              .length = quote.size(),
                                              .color = MarkColor::Blue,
                                              .note = u"Check the minutes"_s,
                                              .tags = {u"ferries"_s}});
            if (!added)
                return added.error();
        }
        return {};
    }));
    for (const auto &[name, bytes] : {std::pair(u"report.pdf"_s, &m_report), std::pair(u"report.html"_s, &m_page)}) {
        const QString path = m_source.folder.filePath(name);
        VERIFY_OK(exportReportOf(*m_source.archive, {m_article}, {.title = u"Boats of the bay"_s}, {}, path, {}, {}));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        *bytes = file.readAll();
    }
}

void tst_CarriedPassages::addReports() const
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("a PDF") << u"report.pdf"_s << m_report;
    QTest::newRow("a web page") << u"report.html"_s << m_page;
}

void tst_CarriedPassages::comeBackToTheirArticles_data()
{
    addReports();
}

void tst_CarriedPassages::comeBackToTheirArticles()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    SampleArchive other;
    QVERIFY(other.create());
    // The same story, from another copy of its page.
    const auto article = imported(*other.archive, u"copy.txt"_s, QByteArray(m_text).replace("Monday", "Tuesday"),
                                  u"https://gazette.example/ferry"_s);
    VERIFY_OK(article);

    const auto report = imported(*other.archive, name, bytes);

    VERIFY_OK(report);
    QCOMPARE(report->carried, (CarriedSummary{.added = 2}));
    const QList<PlacedAnnotation> marks = marksOf(*other.archive, article->added->article);
    QCOMPARE(marks.size(), 2);
    for (qsizetype i = 0; i < 2; ++i) {
        QCOMPARE(marks[i].annotation.anchor.quote, m_quotes[i]);
        QCOMPARE(marks[i].annotation.note, u"Check the minutes"_s);
        QCOMPARE(marks[i].annotation.tagNames, QStringList{u"ferries"_s});
        QCOMPARE(marks[i].annotation.color, MarkColor::Blue);
    }
    QVERIFY(marksOf(*other.archive, report->added->article).isEmpty());
    VERIFY_OK(undo(*other.archive)); // the import of the report
    VERIFY_OK(undo(*other.archive)); // the passages
    QVERIFY(marksOf(*other.archive, article->added->article).isEmpty());
}

void tst_CarriedPassages::stayOnTheReportWhereTheArticleIsUnknown_data()
{
    addReports();
}

void tst_CarriedPassages::stayOnTheReportWhereTheArticleIsUnknown()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    SampleArchive other;
    QVERIFY(other.create());

    const auto report = imported(*other.archive, name, bytes);

    VERIFY_OK(report);
    QCOMPARE(report->carried, (CarriedSummary{.onCarrier = 2}));
    const QList<PlacedAnnotation> marks = marksOf(*other.archive, report->added->article);
    QCOMPARE(marks.size(), 2);
    for (const PlacedAnnotation &mark : marks) {
        QCOMPARE(mark.annotation.part, Part::Body);
        QVERIFY(m_quotes.contains(mark.annotation.anchor.quote.simplified()));
    }
}

void tst_CarriedPassages::doNotDoubleWhereTheyCameFrom()
{
    const auto report = imported(*m_source.archive, u"report.pdf"_s, m_report);

    VERIFY_OK(report);
    QCOMPARE(report->carried, (CarriedSummary{.known = 2}));
    QCOMPARE(marksOf(*m_source.archive, m_article).size(), 2);
    QVERIFY(marksOf(*m_source.archive, report->added->article).isEmpty());
}

void tst_CarriedPassages::whatWasRemovedComesBackWithTheSameFile_data()
{
    QTest::addColumn<bool>("hasArticle");
    QTest::addColumn<bool>("isPage");

    QTest::newRow("on the article") << true << false;
    QTest::newRow("on the report") << false << false;
    QTest::newRow("on the report as a web page") << false << true;
}

void tst_CarriedPassages::whatWasRemovedComesBackWithTheSameFile()
{
    QFETCH(bool, hasArticle);
    QFETCH(bool, isPage);
    const QByteArray report = isPage ? m_page : m_report;
    SampleArchive other;
    QVERIFY(other.create());
    const auto article = imported(*other.archive, u"a.txt"_s, hasArticle ? m_text : "Nothing of that kind.\n",
                                  u"https://gazette.example/ferry"_s);
    VERIFY_OK(article);
    const auto first = imported(*other.archive, u"report"_s, report);
    VERIFY_OK(first);
    const ArticleId marked = hasArticle ? article->added->article : first->added->article;
    const AnnotationId removed = marksOf(*other.archive, marked).first().annotation.id;
    VERIFY_OK(other.archive->write([removed](Writing &writing) { return trashAnnotation(writing, removed); }));
    QCOMPARE(marksOf(*other.archive, marked).size(), 1);

    const auto again = imported(*other.archive, u"report"_s, report);

    VERIFY_OK(again);
    QCOMPARE(again->added->outcome, CaptureAdded::Outcome::DuplicateOf);
    QCOMPARE(again->carried, (CarriedSummary{.added = 1, .known = 1}));
    const QList<PlacedAnnotation> marks = marksOf(*other.archive, marked);
    QCOMPARE(marks.size(), 2);
    QCOMPARE(marks.first().annotation.id, removed);
    QCOMPARE(imported(*other.archive, u"report"_s, report)->carried, (CarriedSummary{.known = 2}));
}

void tst_CarriedPassages::anAnnotatedCopyBringsItsTags()
{
    SampleArchive here;
    SampleArchive there;
    QVERIFY(here.create() && there.create());
    const auto pdf = imported(*here.archive, u"ferry.pdf"_s, ferryStory());
    VERIFY_OK(pdf);
    const QStringList tags{u"boats, large and small"_s, u"strikes"_s};
    VERIFY_OK(here.archive->write([&](Writing &writing) -> Result<void> {
        const auto revision =
            writing.database().integer("SELECT current_revision FROM article WHERE id = ?", pdf->added->article.value);
        const auto added = addAnnotation(
            writing,
            {.article = pdf->added->article, .revision = {**revision}, .start = 5, .length = 30, .tags = tags});
        return added ? Result<void>() : Result<void>(added.error());
    }));
    const QString path = here.folder.filePath(u"copy.pdf"_s);
    VERIFY_OK(exportArticle(*here.archive, pdf->added->article, {}, ArticleForm::Pdf, {}, path, {}, {}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));

    const auto copy = imported(*there.archive, u"copy.pdf"_s, file.readAll());

    VERIFY_OK(copy);
    QCOMPARE(copy->carried, (CarriedSummary{.onCarrier = 1}));
    QCOMPARE(marksOf(*there.archive, copy->added->article).first().annotation.tagNames, tags);
}

void tst_CarriedPassages::annotationsOfOthersComeWithTheirPdf()
{
    SampleArchive other;
    QVERIFY(other.create());
    const QByteArray pdf =
        annotated(ferryStory(), {"/Subtype /Text /Rect [10 700 20 710] /T (Ines Roth) /Contents (Which island?)"});

    const auto first = imported(*other.archive, u"marked.pdf"_s, pdf);

    VERIFY_OK(first);
    QCOMPARE(first->carried, (CarriedSummary{.others = 1}));
    const QList<PlacedAnnotation> marks = marksOf(*other.archive, first->added->article);
    QCOMPARE(marks.size(), 1);
    QCOMPARE(marks.first().annotation.personName, u"Ines Roth"_s);
    QCOMPARE(marks.first().annotation.note, u"Which island?"_s);
    const auto again = imported(*other.archive, u"marked.pdf"_s, pdf);
    VERIFY_OK(again);
    QCOMPARE(again->added->outcome, CaptureAdded::Outcome::DuplicateOf);
    QCOMPARE(marksOf(*other.archive, first->added->article).size(), 1);
    VERIFY_OK(undo(*other.archive)); // the import, and nothing else
    const Result<Session> session = other.archive->session();
    QVERIFY(readArticle(*session, first->added->article)->trashed);
    QCOMPARE(undo(*other.archive).error().code, ErrorCode::NothingToUndo);
}

QTEST_MAIN(tst_CarriedPassages)
#include "tst_carriedpassages.moc"
