#include "search/concordance.h"

#include "archive/annotations.h"
#include "concordancearchive.h"
#include "search/search.h"

#include <QTest>

#include <stop_token>
#include <thread>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_Concordance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsEveryHit_data();
    void findsEveryHit();
    void linesAreWhereFindHitsSays();
    void ordersLines_data();
    void ordersLines();
    void foldsCopies();
    void onlyPassages();
    void goesOnWhereItStopped();
    void stopsWhenInterrupted();
    void paragraphsKeepTheirWords();
    void cutsContextBetweenWords();

private:
    std::unique_ptr<ConcordanceArchive> m_archive;
};

void tst_Concordance::init()
{
    m_archive = std::make_unique<ConcordanceArchive>();
    QVERIFY(m_archive->sample.create());
}

void tst_Concordance::findsEveryHit_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");

    QTest::newRow("words") << u"coal"_s << u"Coal burns. No coal, no fire."_s
                           << QStringList{u"[Coal] burns. No coal, no fire."_s, u"Coal burns. No [coal], no fire."_s};
    QTest::newRow("the headline too") << u"ashby"_s << u"In Ashby."_s
                                      << QStringList{u"[Ashby] today"_s, u"In [Ashby]."_s};
    QTest::newRow("a phrase over the end of a paragraph") << u"\"coal strike\""_s << u"They burn coal\nstrike or not"_s
                                                          << QStringList{u"They burn [coal strike] or not"_s};
    QTest::newRow("words of a title only") << u"title:ashby"_s << u"In Ashby."_s << QStringList{u"[Ashby] today"_s};
    QTest::newRow("not what is unwanted") << u"coal -gas"_s << u"coal and gas"_s << QStringList{u"[coal] and gas"_s};
    QTest::newRow("near") << u"coal NEAR/2 gas"_s << u"coal and gas"_s
                          << QStringList{u"coal and [gas]"_s, u"[coal] and gas"_s};
    QTest::newRow("overlapping phrases are one hit")
        << u"\"a b\" OR \"b c\""_s << u"x a b c y"_s << QStringList{u"x [a b c] y"_s};
    QTest::newRow("accents") << u"cafe"_s << u"Ein Café 😀 im CAFÉ"_s
                             << QStringList{u"Ein Café 😀 im [CAFÉ]"_s, u"Ein [Café] 😀 im CAFÉ"_s};
    QTest::newRow("chinese") << u"北京"_s << u"我住在北京市。"_s << QStringList{u"我住在[北京]市。"_s};
    QTest::newRow("one ideograph") << u"京"_s << u"我住在北京市。"_s << QStringList{u"我住在北[京]市。"_s};
    QTest::newRow("arabic") << u"كتب"_s << u"كَتَبَ الصحفي"_s << QStringList{u"[كَتَبَ] الصحفي"_s};
    QTest::newRow("no words") << u"tag:x"_s << u"coal"_s << QStringList();
    QTest::newRow("nothing asked") << QString() << u"coal"_s << QStringList();
}

void tst_Concordance::findsEveryHit()
{
    QFETCH(QString, query);
    QFETCH(QString, text);
    QFETCH(QStringList, lines);
    m_archive->add(u"Ashby today"_s, text);

    QStringList found = m_archive->texts(m_archive->scanned(query).rows({ConcordanceSort::Before, true}));

    found.sort();
    lines.sort();
    QCOMPARE(found, lines);
}

void tst_Concordance::linesAreWhereFindHitsSays()
{
    const QString text = u"😀 coal Café\nthe 北京 coal strike of كتب\n\tcoal"_s;
    m_archive->add(u"Coal in the cafe"_s, text);
    const QString query = u"coal OR cafe OR 京 OR \"coal strike\" OR كتب"_s;

    const ConcordanceRows rows = m_archive->scanned(query).rows({ConcordanceSort::Date, false});

    const Result<Session> session = m_archive->sample.archive->session();
    QList<HitRange> inBody;
    QList<HitRange> inTitle;
    for (const ConcordanceLine &line : m_archive->allLines(rows))
        (line.part == Part::Body ? inBody : inTitle).append({line.start, line.length});
    const auto stored = readPartText(session->database(), m_archive->articles[0], rows.line(0).revision, Part::Body);
    VERIFY_OK(stored);
    QCOMPARE(inBody, findHits(*parseQuery(query), *stored, Part::Body));
    QCOMPARE(inTitle, findHits(*parseQuery(query), u"Coal in the cafe"_s, Part::Headline));
    QVERIFY(inBody.size() >= 5);
}

void tst_Concordance::ordersLines_data()
{
    QTest::addColumn<ConcordanceSort>("sort");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("lines");

    QTest::newRow("words after, the end of the paragraph first")
        << ConcordanceSort::After << u"coal"_s
        << QStringList{u"Buy [coal]."_s, u"Old [coal] and ash"_s, u"The [coal] and zinc"_s, u"A [coal] Barge"_s};
    QTest::newRow("words before, the nearest first")
        << ConcordanceSort::Before << u"coal"_s
        << QStringList{u"A [coal] Barge"_s, u"Buy [coal]."_s, u"Old [coal] and ash"_s, u"The [coal] and zinc"_s};
    QTest::newRow("the hit itself") << ConcordanceSort::Hit << u"ash OR barge OR zinc"_s
                                    << QStringList{u"Old coal and [ash]"_s, u"A coal [Barge]"_s,
                                                   u"The coal and [zinc]"_s};
    QTest::newRow("newest first, without a date last")
        << ConcordanceSort::Date << u"coal"_s
        << QStringList{u"Buy [coal]."_s, u"The [coal] and zinc"_s, u"Old [coal] and ash"_s, u"A [coal] Barge"_s};
    QTest::newRow("by source, the newest of one first, without a source last")
        << ConcordanceSort::Source << u"coal"_s
        << QStringList{u"A [coal] Barge"_s, u"The [coal] and zinc"_s, u"Old [coal] and ash"_s, u"Buy [coal]."_s};
}

void tst_Concordance::ordersLines()
{
    QFETCH(ConcordanceSort, sort);
    QFETCH(QString, query);
    QFETCH(QStringList, lines);
    m_archive->add(u"1"_s, u"The coal and zinc"_s, u"2023-05-01"_s, u"Post"_s);
    m_archive->add(u"2"_s, u"A coal Barge"_s, {}, u"gazette"_s);
    m_archive->add(u"3"_s, u"Old coal and ash"_s, u"2023-04"_s, u"Post"_s);
    m_archive->add(u"4"_s, u"Buy coal."_s, u"2024-01-01"_s);

    const ConcordanceScan scan = m_archive->scanned(query);

    QCOMPARE(m_archive->texts(scan.rows({sort, true})), lines);
    QCOMPARE(m_archive->texts(scan.rows({sort, false})), lines);
}

void tst_Concordance::foldsCopies()
{
    const QString wire = u"The port of Ashby closed its coal pier on Monday because of the wind.\nMore follows here."_s;
    m_archive->add(u"Pier closed"_s, wire, u"2023-05-02"_s);
    m_archive->add(u"Wind shuts pier"_s, wire, u"2023-05-01"_s);
    m_archive->add(u"Own words"_s, u"The port of Ashby opened its coal pier on Friday."_s, u"2023-05-03"_s);

    const ConcordanceScan scan = m_archive->scanned(u"coal"_s);
    const ConcordanceRows folded = scan.rows({ConcordanceSort::After, true});
    const ConcordanceRows all = scan.rows({ConcordanceSort::After, false});

    QCOMPARE(folded.size(), 2);
    QCOMPARE(folded.lines(), 3);
    QCOMPARE(folded.articles(), 3);
    QCOMPARE(folded.copies(0), 1);
    QCOMPARE(folded.copies(1), 2);
    QCOMPARE(folded.line(1, 0).article, m_archive->articles[1]); // the oldest stands for all
    QCOMPARE(folded.line(1, 1).article, m_archive->articles[0]);
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.copies(2), 1);
}

void tst_Concordance::onlyPassages()
{
    m_archive->add(u"Marked"_s, u"Coal here. Coal there."_s);
    m_archive->add(u"Unmarked"_s, u"Coal nowhere."_s);
    const ConcordanceRows before = m_archive->scanned(u"coal"_s).rows({ConcordanceSort::Date, false});
    const RevisionId revision = before.line(0).revision;
    const auto written = m_archive->sample.archive->write([&](Writing &writing) -> Result<void> {
        const auto added = addAnnotation(
            writing, {.article = m_archive->articles[0], .revision = revision, .start = 11, .length = 10});
        return added ? Result<void>() : Result<void>(added.error());
    });
    VERIFY_OK(written);

    const ConcordanceRows rows =
        m_archive->scanned(u"coal"_s, ConcordanceScope::Passages).rows({ConcordanceSort::After, true});

    QCOMPARE(m_archive->texts(rows), QStringList{u"Coal here. [Coal] there."_s});
    QCOMPARE(m_archive->scanned(u"here"_s, ConcordanceScope::Passages).rows({}).size(), 0);
}

void tst_Concordance::goesOnWhereItStopped()
{
    for (int i = 0; i < 5; ++i)
        m_archive->add(QString::number(i), u"Coal number %1"_s.arg(i));
    ConcordanceScan scan(*parseQuery(u"coal"_s), m_archive->articles, ConcordanceScope::Articles);
    const Result<Session> session = m_archive->sample.archive->session();

    VERIFY_OK(scan.work(*session, 0));
    QVERIFY(!scan.isFinished());
    QVERIFY(scan.articlesRead() >= 1);
    QCOMPARE(scan.rows({}).size(), scan.articlesRead());
    while (!scan.isFinished())
        VERIFY_OK(scan.work(*session, 0));

    QCOMPARE(scan.rows({}).size(), 5);
    QCOMPARE(scan.articlesToRead(), 5);
    QVERIFY(!scan.isFull());
}

void tst_Concordance::stopsWhenInterrupted()
{
    m_archive->add(u"Coal"_s, u"Coal and coal"_s);
    const QList<ArticleId> many(200'000, m_archive->articles.first());
    ConcordanceScan scan(*parseQuery(u"coal"_s), many, ConcordanceScope::Articles);
    const Result<Session> session = m_archive->sample.archive->session();
    std::jthread interrupter([&session](const std::stop_token &stop) {
        while (!stop.stop_requested()) {
            session->interrupt();
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
    });

    const Result<void> worked = scan.work(*session, -1);
    interrupter.request_stop();
    interrupter.join();

    QVERIFY(!worked);
    QCOMPARE(worked.error().code, ErrorCode::Cancelled);
    QVERIFY(!scan.isFinished());
}

void tst_Concordance::paragraphsKeepTheirWords()
{
    m_archive->add(u"1"_s, u"First words here.\nCoal.\nLast words here."_s);

    const ConcordanceRows rows = m_archive->scanned(u"coal"_s).rows({});

    QCOMPARE(m_archive->texts(rows), QStringList{u"[Coal]."_s});
}

void tst_Concordance::cutsContextBetweenWords()
{
    m_archive->add(u"1"_s, u"one two three coal four five six"_s);
    m_archive->add(u"2"_s, u"一二三四五六煤七八九十"_s);
    const Result<Session> session = m_archive->sample.archive->session();

    const auto spaced = readConcordanceTexts(*session, {m_archive->scanned(u"coal"_s).rows({}).line(0)}, 8);
    const auto unspaced = readConcordanceTexts(*session, {m_archive->scanned(u"煤"_s).rows({}).line(0)}, 3);

    VERIFY_OK(spaced);
    VERIFY_OK(unspaced);
    QCOMPARE(spaced->first().before, u"three "_s);
    QCOMPARE(spaced->first().after, u" four"_s);
    QCOMPARE(unspaced->first().before, u"四五六"_s);
    QCOMPARE(unspaced->first().after, u"七八九"_s);
}

QTEST_GUILESS_MAIN(tst_Concordance)
#include "tst_concordance.moc"
