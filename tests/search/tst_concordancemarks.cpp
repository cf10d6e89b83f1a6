#include "search/concordancemarks.h"

#include "archive/annotations.h"
#include "archive/operations.h"
#include "concordancearchive.h"

#include <QTest>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_ConcordanceMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void marksLines_data();
    void marksLines();
    void tagsMarksThatAreThere();
    void leavesOutLinesOfOlderText();

private:
    std::unique_ptr<ConcordanceArchive> m_archive;
};

void tst_ConcordanceMarks::init()
{
    m_archive = std::make_unique<ConcordanceArchive>();
    QVERIFY(m_archive->sample.create());
}

void tst_ConcordanceMarks::marksLines_data()
{
    QTest::addColumn<MarkExtent>("extent");
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QStringList>("quotes");
    QTest::addColumn<QString>("operation");

    QTest::newRow("hits") << MarkExtent::Hit << QString()
                          << QStringList{u"Coal"_s, u"coal"_s, u"coal"_s, u"coal"_s, u"COAL"_s}
                          << u"Highlight %n passage(s)"_s;
    QTest::newRow("sentences") << MarkExtent::Sentence << QString()
                               << QStringList{u"Coal is coal, says Dr. Pell."_s, u"No coal here!"_s, u"More coal."_s,
                                              u"COAL and ash"_s}
                               << u"Highlight %n passage(s)"_s;
    QTest::newRow("paragraphs with a tag")
        << MarkExtent::Paragraph << u"fuel"_s
        << QStringList{u"Coal is coal, says Dr. Pell. It is dear. No coal here!"_s, u"More coal."_s, u"COAL and ash"_s}
        << u"Tag %n passage(s) “fuel”"_s;
}

void tst_ConcordanceMarks::marksLines()
{
    QFETCH(MarkExtent, extent);
    QFETCH(QString, tag);
    QFETCH(QStringList, quotes);
    QFETCH(QString, operation);
    m_archive->add(u"One"_s, u"Coal is coal, says Dr. Pell. It is dear. No coal here!\nMore coal."_s);
    m_archive->add(u"Two"_s, u"COAL and ash"_s);
    const QList<ConcordanceLine> lines =
        m_archive->allLines(m_archive->scanned(u"coal"_s).rows({ConcordanceSort::Date, true}));

    MarkedLines marked;
    const auto written = m_archive->sample.archive->write([&](Writing &writing) -> Result<void> {
        const auto result = markLines(writing, lines, {.extent = extent, .tag = tag});
        if (!result)
            return result.error();
        marked = *result;
        return {};
    });
    VERIFY_OK(written);

    const Result<Session> session = m_archive->sample.archive->session();
    QStringList found;
    for (const ArticleId article : std::as_const(m_archive->articles)) {
        const auto annotations = readAnnotations(*session, article);
        VERIFY_OK(annotations);
        for (const PlacedAnnotation &placed : *annotations) {
            found.append(placed.annotation.anchor.quote);
            QCOMPARE(placed.annotation.tagNames, tag.isEmpty() ? QStringList() : QStringList(tag));
        }
    }
    QCOMPARE(found, quotes);
    QCOMPARE(marked.passages, quotes.size());
    QCOMPARE(marked.articles, 2);
    const auto undo = readUndoState(*session);
    VERIFY_OK(undo);
    QCOMPARE(undo->undo, operation.replace(u"%n"_s, QString::number(quotes.size())));
    VERIFY_OK(Pressmark::undo(*m_archive->sample.archive));
    QVERIFY(readAnnotations(*session, m_archive->articles[0])->isEmpty());
    QVERIFY(readAnnotations(*session, m_archive->articles[1])->isEmpty());
}

void tst_ConcordanceMarks::tagsMarksThatAreThere()
{
    m_archive->add(u"One"_s, u"No coal here."_s);
    const QList<ConcordanceLine> lines = m_archive->allLines(m_archive->scanned(u"coal"_s).rows({}));
    QList<MarkedLines> marked;
    for (const QString &tag : {QString(), QString(), u"fuel"_s, u"fuel"_s}) {
        const auto written = m_archive->sample.archive->write([&](Writing &writing) -> Result<void> {
            const auto result = markLines(writing, lines, {.extent = MarkExtent::Sentence, .tag = tag});
            if (!result)
                return result.error();
            marked.append(*result);
            return {};
        });
        VERIFY_OK(written);
    }

    const Result<Session> session = m_archive->sample.archive->session();
    const auto annotations = readAnnotations(*session, m_archive->articles[0]);
    VERIFY_OK(annotations);
    QCOMPARE(annotations->size(), 1);
    QCOMPARE(annotations->first().annotation.tagNames, QStringList{u"fuel"_s});
    QCOMPARE(marked[0].passages, 1);
    QCOMPARE(marked[1].passages, 0);
    QCOMPARE(marked[1].before, 1);
    QCOMPARE(marked[2].passages, 1);
    QCOMPARE(marked[3].before, 1);
    const auto shown = readConcordanceTexts(*session, lines, 50);
    VERIFY_OK(shown);
    QCOMPARE(shown->first().tagNames, QStringList{u"fuel"_s});
    QCOMPARE(shown->first().color, std::optional(MarkColor::Yellow));
}

void tst_ConcordanceMarks::leavesOutLinesOfOlderText()
{
    m_archive->add(u"One"_s, u"No coal here."_s);
    ConcordanceLine old = m_archive->scanned(u"coal"_s).rows({}).line(0);
    old.revision.value += 1000;

    const auto written = m_archive->sample.archive->write([&](Writing &writing) -> Result<void> {
        const auto result = markLines(writing, {old}, {});
        return result ? Result<void>() : Result<void>(result.error());
    });

    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::InvalidArgument);
}

QTEST_GUILESS_MAIN(tst_ConcordanceMarks)
#include "tst_concordancemarks.moc"
