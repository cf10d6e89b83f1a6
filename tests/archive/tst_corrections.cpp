#include "archive/corrections.h"

#include "archive/annotations.h"
#include "archive/articles.h"
#include "archive/check.h"
#include "archive/operations.h"
#include "samplearchive.h"
#include "search/search.h"
#include "text/pdfmap.h"

#include <QTest>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_Corrections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void restoresAndDropsInANewRevision();
    void marksGoWithTheirBlocks_data();
    void marksGoWithTheirBlocks();
    void aMarkOnADroppedBlockComesBackWithIt();
    void undoAndRedoPointToTheRevisions();
    void secondClickOnTheSamePageIsUnderstood();
    void refusesWhatIsNotThere_data();
    void refusesWhatIsNotThere();
    void nothingToChangeIsNoAct();
    void aNewCaptureKeepsWhatAPersonDecided();
    void aNewCaptureKeepsWhatAPersonWrote();
    void theMapOfAPdfFollows();
    void aScanIsGivenTheTypedText_data();
    void aScanIsGivenTheTypedText();
    void whatWasReadIsNotTypedOver();

private:
    Archive &archive() { return *m_sample->archive; }
    Session session() { return std::move(*archive().session()); }
    Revision shown() { return *readRevision(session(), readArticle(session(), m_article)->currentRevision); }
    QList<PlacedAnnotation> marks() { return *readAnnotations(session(), m_article); }
    Document document() const;
    Result<void> correct(const QList<qsizetype> &restored, const QList<qsizetype> &dropped, RevisionId seen = {});
    void mark(const QString &quote);

    std::unique_ptr<SampleArchive> m_sample;
    ArticleId m_article;
    const QString m_url = u"https://gazette.example/ferry"_s;
};

void tst_Corrections::init()
{
    m_sample = std::make_unique<SampleArchive>();
    QVERIFY(m_sample->create());
    const auto added = importDocument(archive(), document(), "1");
    VERIFY_OK(added);
    m_article = added->article;
}

/// Blocks: 0 left out, 1 kept, 2 left out, 3 and 4 kept.
Document tst_Corrections::document() const
{
    Document document = sampleDocument(
        u"Ferry row"_s,
        u"Become a friend of the Gazette.\nThe ferry contract was signed on Monday.\nA table of fares was left "
        "out.\nIda Holm said the ferry would sail in May.\nThe old ferry is to be broken up."_s,
        m_url);
    for (const qsizetype number : {0, 2}) {
        document.body.blocks[number].kept = false;
        document.body.blocks[number].leftOut = LeftOutClass::Appeal;
    }
    composeText(document.body);
    return document;
}

Result<void> tst_Corrections::correct(const QList<qsizetype> &restored, const QList<qsizetype> &dropped,
                                      RevisionId seen)
{
    const Correction correction{seen.isValid() ? seen : shown().id, restored, dropped};
    return archive().write([&](Writing &writing) { return correctArticle(writing, m_article, correction); });
}

void tst_Corrections::mark(const QString &quote)
{
    const Revision revision = shown();
    VERIFY_OK(archive().write([&](Writing &writing) -> Result<void> {
        const auto added = addAnnotation(writing,
                                         {.article = m_article,
                                          .revision = revision.id,
                                          .start = revision.text.indexOf(quote),
                                          .length = quote.size()});
        return added ? Result<void>() : Result<void>(added.error());
    }));
}

void tst_Corrections::restoresAndDropsInANewRevision()
{
    VERIFY_OK(setCurrentPerson(archive(), u"Ann"_s));
    const Revision before = shown();
    VERIFY_OK(correct({2}, {4}));

    const Revision after = shown();
    QCOMPARE(after.capture, before.capture);
    QVERIFY(after.id > before.id);
    QCOMPARE(after.text,
             u"The ferry contract was signed on Monday.\nA table of fares was left out.\nIda Holm said the ferry would "
             "sail in May."_s);
    QVERIFY(after.body.blocks[2].kept);
    QCOMPARE(after.body.blocks[4].leftOut, LeftOutClass::Dropped);
    QCOMPARE(after.extractor, u"Ann"_s);
    QVERIFY(after.person.isValid());
    QVERIFY(*readRevision(session(), before.id) == before);
    QCOMPARE(readOperations(session(), 1)->first().person, u"Ann"_s);
    const Result<CheckReport> report = checkArchive(archive(), {}, {});
    VERIFY_OK(report);
    QCOMPARE(report->problems.filter(u"original"_s, Qt::CaseInsensitive), report->problems); // the sample stores none
}

void tst_Corrections::marksGoWithTheirBlocks_data()
{
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QList<qsizetype>>("restored");
    QTest::addColumn<QList<qsizetype>>("dropped");
    QTest::addColumn<PlacementState>("state");
    QTest::addColumn<QString>("words"); // at its new place

    using Numbers = QList<qsizetype>;
    const QString two = u"sail in May.\nThe old ferry is to be broken up"_s;
    QTest::newRow("before the change") << u"contract"_s << Numbers{2} << Numbers{} << PlacementState::Exact
                                       << u"contract"_s;
    QTest::newRow("behind the change") << u"Ida Holm"_s << Numbers{2} << Numbers{} << PlacementState::Moved
                                       << u"Ida Holm"_s;
    QTest::newRow("in the dropped block, whose words stand elsewhere too")
        << u"ferry"_s << Numbers{} << Numbers{1} << PlacementState::Detached << QString();
    QTest::newRow("over two blocks that stay together")
        << two << Numbers{0} << Numbers{} << PlacementState::Moved << two;
    QTest::newRow("over two blocks with another between them now")
        << u"Monday.\nIda"_s << Numbers{2} << Numbers{} << PlacementState::Changed
        << u"Monday.\nA table of fares was left out.\nIda"_s;
    QTest::newRow("most of it is left") << u"signed on Monday.\nIda Holm said the ferry would sail in May.\nThe old"_s
                                        << Numbers{} << Numbers{4} << PlacementState::Changed
                                        << u"signed on Monday.\nIda Holm said the ferry would sail in May."_s;
    QTest::newRow("little of it is left") << two << Numbers{} << Numbers{4} << PlacementState::Detached << QString();
}

void tst_Corrections::marksGoWithTheirBlocks()
{
    QFETCH(QString, quote);
    QFETCH(QList<qsizetype>, restored);
    QFETCH(QList<qsizetype>, dropped);
    QFETCH(PlacementState, state);
    QFETCH(QString, words);
    mark(quote);

    VERIFY_OK(correct(restored, dropped));

    const PlacedAnnotation placed = marks().first();
    QCOMPARE(placed.state, state);
    QCOMPARE(placed.start < 0 ? QString() : shown().text.mid(placed.start, placed.length), words);
    QCOMPARE(placed.annotation.anchor.quote, quote);
}

void tst_Corrections::aMarkOnADroppedBlockComesBackWithIt()
{
    mark(u"Ida Holm"_s);
    VERIFY_OK(correct({}, {3}));
    QCOMPARE(marks().first().state, PlacementState::Detached);

    VERIFY_OK(correct({3, 0}, {}));

    QCOMPARE(marks().first().state, PlacementState::Moved);
    QCOMPARE(shown().text.mid(marks().first().start, 8), u"Ida Holm"_s);
}

void tst_Corrections::undoAndRedoPointToTheRevisions()
{
    mark(u"Ida Holm"_s);
    const Revision before = shown();
    const int words = readArticle(session(), m_article)->words;
    VERIFY_OK(correct({}, {3}));
    const Revision after = shown();

    VERIFY_OK(undo(archive()));
    QVERIFY(shown() == before);
    QCOMPARE(readArticle(session(), m_article)->words, words);
    QCOMPARE(marks().first().state, PlacementState::Exact);

    VERIFY_OK(redo(archive()));
    QVERIFY(shown() == after);
    QCOMPARE(marks().first().state, PlacementState::Detached);
}

void tst_Corrections::secondClickOnTheSamePageIsUnderstood()
{
    const RevisionId seen = shown().id;
    VERIFY_OK(correct({0}, {}, seen));
    VERIFY_OK(correct({2}, {}, seen));

    QVERIFY(shown().body.blocks[0].kept && shown().body.blocks[2].kept);
}

void tst_Corrections::refusesWhatIsNotThere_data()
{
    QTest::addColumn<qsizetype>("number");

    QTest::newRow("behind the last") << qsizetype(5);
    QTest::newRow("before the first") << qsizetype(-1);
}

void tst_Corrections::refusesWhatIsNotThere()
{
    QFETCH(qsizetype, number);
    const RevisionId before = shown().id;

    const Result<void> done = correct({2, number}, {});

    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(shown().id, before);
}

void tst_Corrections::nothingToChangeIsNoAct()
{
    const RevisionId before = shown().id;
    const auto acts = readOperations(session(), 100)->size();

    VERIFY_OK(correct({1}, {0}));

    QCOMPARE(shown().id, before);
    QCOMPARE(readOperations(session(), 100)->size(), acts);
}

void tst_Corrections::aNewCaptureKeepsWhatAPersonDecided()
{
    VERIFY_OK(correct({2}, {4}));
    Document newer = document();
    newer.body.blocks.append(Block{.text = u"The council meets again on Friday."_s});
    composeText(newer.body);

    const auto added = importDocument(archive(), newer, "2");

    VERIFY_OK(added);
    QCOMPARE(added->outcome, CaptureAdded::Outcome::CaptureOf);
    QCOMPARE(shown().text,
             u"The ferry contract was signed on Monday.\nA table of fares was left out.\nIda Holm said the ferry would "
             "sail in May.\nThe council meets again on Friday."_s);
    QVERIFY(shown().person.isValid());
}

void tst_Corrections::aNewCaptureKeepsWhatAPersonWrote()
{
    Metadata edited = readArticle(session(), m_article)->metadata;
    edited.byline = u"Mara Ellison"_s;
    edited.published.value = u"2024-10-04"_s;
    VERIFY_OK(archive().write([&](Writing &writing) { return editMetadata(writing, m_article, edited); }));
    Document newer = document();
    newer.metadata.byline = u"Staff"_s;
    newer.metadata.section = u"Harbour"_s;
    newer.origins = {{u"byline"_s, u"meta"_s}, {u"section"_s, u"meta"_s}};
    newer.body.blocks.append(Block{.text = u"A correction."_s});

    VERIFY_OK(importDocument(archive(), newer, "2"));

    const Metadata now = readArticle(session(), m_article)->metadata;
    QCOMPARE(now.byline, u"Mara Ellison"_s);
    QCOMPARE(now.published.value, u"2024-10-04"_s);
    QCOMPARE(now.section, u"Harbour"_s);
    const auto origins = readOrigins(session(), m_article);
    QVERIFY(origins->value(u"byline"_s) != u"meta"_s);
    QCOMPARE(origins->value(u"section"_s), u"meta"_s);
}

void tst_Corrections::theMapOfAPdfFollows()
{
    Document pdf = document();
    pdf.metadata.url.clear();
    pdf.metadata.title = u"From a PDF"_s;
    PdfMap map{{PdfPageSize{200, 300}}, {}};
    const qsizetype units = composeText(pdf.body).size();
    for (qsizetype i = 0; i < units; ++i)
        map.glyphs.append({0, float(i), 0, float(i + 1), 10});
    pdf.pdfMap = writePdfMap(map);
    m_article = importDocument(archive(), pdf, "pdf")->article;
    const QString before = shown().text;

    VERIFY_OK(correct({2}, {1}));

    const Revision after = shown();
    const Result<PdfMap> shifted = readPdfMap(after.pdfMap);
    VERIFY_OK(shifted);
    QCOMPARE(shifted->glyphs.size(), after.text.size());
    QCOMPARE(shifted->glyphs[after.text.indexOf(u"Ida Holm"_s)].left, float(before.indexOf(u"Ida Holm"_s)));
    QCOMPARE(shifted->glyphs[after.text.indexOf(u"fares"_s)].page, -1);
    VERIFY_OK(undo(archive()));
    QCOMPARE(shown().text, before);
}

void tst_Corrections::aScanIsGivenTheTypedText_data()
{
    QTest::addColumn<bool>("isPdf");

    QTest::newRow("picture") << false;
    QTest::newRow("pages of a PDF") << true;
}

void tst_Corrections::aScanIsGivenTheTypedText()
{
    QFETCH(bool, isPdf);
    Document scan = document();
    scan.metadata.url.clear();
    scan.metadata.title = u"Echo, page 3"_s;
    scan.body.blocks = {Block{.kind = BlockKind::Figure, .figure = {.picture = u"page.png"_s, .width = 90}}};
    scan.doubts = {u"This is a picture."_s};
    if (isPdf)
        scan.pdfMap = writePdfMap({.pages = {{200, 300}}});
    m_article = importDocument(archive(), scan, "scan")->article;
    const auto type = [this](const QString &text) {
        return archive().write([&](Writing &writing) { return transcribeArticle(writing, m_article, text); });
    };
    QVERIFY(*isTranscribable(session().database(), shown()));

    VERIFY_OK(type(u"  The bell\u00a0rang \r\n\nNobody came to the quay before the ferry had gone."_s));

    QCOMPARE(shown().text, u"The bell rang\nNobody came to the quay before the ferry had gone."_s);
    QCOMPARE(shown().body.blocks.size(), 3);
    QCOMPARE(shown().body.blocks.first().figure.picture, u"page.png"_s);
    QVERIFY(shown().doubts.isEmpty());
    QVERIFY(shown().person.isValid());
    const Session now = session();
    QCOMPARE(search(now, *parseQuery(u"nobody"_s), {})->total, 1);
    if (isPdf) {
        const auto map = readPdfMap(shown().pdfMap);
        QCOMPARE(map->pages.size(), 1);
        QCOMPARE(map->glyphs, QList<PdfGlyph>(shown().text.size()));
    }

    mark(u"the quay before the ferry"_s);
    VERIFY_OK(type(
        u"The old bell rang twice.\nNobody came to the quay before the ferry had gone."_s)); // it may be typed better later
    QCOMPARE(marks().first().state, PlacementState::Moved);
    QCOMPARE(shown().text.mid(marks().first().start, marks().first().length), u"the quay before the ferry"_s);
    VERIFY_OK(type(u"The old bell rang twice.\nNobody came to the quay before the ferry had gone."_s));

    VERIFY_OK(undo(archive()));
    QCOMPARE(shown().text, u"The bell rang\nNobody came to the quay before the ferry had gone."_s);
    VERIFY_OK(undo(archive()));
    VERIFY_OK(undo(archive()));
    QCOMPARE(shown().text, QString());
    QCOMPARE(shown().doubts.size(), 1);
}

void tst_Corrections::whatWasReadIsNotTypedOver()
{
    const QString before = shown().text;
    QVERIFY(!*isTranscribable(session().database(), shown()));

    const auto typed =
        archive().write([&](Writing &writing) { return transcribeArticle(writing, m_article, u"Something else."_s); });

    QCOMPARE(typed.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(shown().text, before);
}

QTEST_GUILESS_MAIN(tst_Corrections)
#include "tst_corrections.moc"
