#include "archive/versions.h"

#include "archive/annotations.h"
#include "archive/articles.h"
#include "archive/decisions.h"
#include "archive/operations.h"
#include "archive/persons.h"
#include "samplearchive.h"
#include "search/passages.h"
#include "search/search.h"

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_Versions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsCapturesWithWhatChanged();
    void ourOwnCopyIsNoVersion();
    void tellsChangesInWords_data();
    void tellsChangesInWords();
    void marksAPassageInTheNewerVersionToo();
    void marksAPassageAtAnotherPlace();
    void leavesPassagesOnTheOlderVersion();
    void aHeadlineThatChangedIsToBeChecked();
    void countsWhatIsToBeChecked();
    void remembersWhatWasSeen();

private:
    Archive &archive() { return *m_sample->archive; }
    Session session() { return std::move(*archive().session()); }
    RevisionId shown() { return readArticle(session(), m_article)->currentRevision; }
    AnnotationId mark(const QString &words, Part part = Part::Body);
    PlacedAnnotation placed(AnnotationId id) { return readPlacedAnnotations(session(), {id})->first(); }
    void importNewer(const QString &title, const QString &text);
    qint64 count(const QString &query);

    std::unique_ptr<SampleArchive> m_sample;
    ArticleId m_article;
    const QString m_url = u"https://gazette.example/ferry"_s;
    const QString m_story = u"The ferry contract was signed in Marrow Bay on Monday. It is worth 110 million crowns.\n"
                            "Ida Holm, the harbour master, said the first boat would sail in May.\n"
                            "The old boat is to be broken up in a yard at Nordhavn."_s;
    const QString m_newer = u"The ferry contract was signed in Marrow Bay on Monday. It is worth 130 million crowns.\n"
                            "Ida Holm, the harbour master, said the second boat would sail in May."_s;
};

void tst_Versions::init()
{
    m_sample = std::make_unique<SampleArchive>();
    QVERIFY(m_sample->create());
    const auto added = importDocument(archive(), sampleDocument(u"Ferry row"_s, m_story, m_url), "1");
    VERIFY_OK(added);
    m_article = added->article;
}

void tst_Versions::importNewer(const QString &title, const QString &text)
{
    const auto added = importDocument(archive(), sampleDocument(title, text, m_url), text.toUtf8() + title.toUtf8());
    VERIFY_OK(added);
    QCOMPARE(added->outcome, CaptureAdded::Outcome::CaptureOf);
}

AnnotationId tst_Versions::mark(const QString &words, Part part)
{
    AnnotationId id;
    const QString text = *readPartText(session().database(), m_article, shown(), part);
    const NewAnnotation annotation{.article = m_article,
                                   .revision = shown(),
                                   .part = part,
                                   .start = text.indexOf(words),
                                   .length = words.size(),
                                   .color = MarkColor::Red,
                                   .note = u"Compare."_s,
                                   .tags = {u"ferries"_s}};
    const auto written = archive().write([&](Writing &writing) -> Result<void> {
        const auto added = addAnnotation(writing, annotation);
        id = added ? *added : AnnotationId();
        return added ? Result<void>() : added.error();
    });
    return written ? id : AnnotationId();
}

qint64 tst_Versions::count(const QString &query)
{
    const Session now = session();
    const auto found = search(now, *parseQuery(query), {});
    return found ? found->total : -1;
}

void tst_Versions::listsCapturesWithWhatChanged()
{
    mark(u"harbour master"_s);
    importNewer(u"Ferry row settled"_s, m_newer);

    const auto versions = readVersions(session(), m_article);

    VERIFY_OK(versions);
    QCOMPARE(versions->size(), 2);
    QCOMPARE(versions->at(0).heading.title, u"Ferry row settled"_s);
    QVERIFY(versions->at(0).isShown);
    QCOMPARE(versions->at(0).annotations, 0);
    QCOMPARE(versions->at(1).heading.title, u"Ferry row"_s);
    QVERIFY(!versions->at(1).isShown);
    QCOMPARE(versions->at(1).annotations, 1);
    QCOMPARE(versionBefore(*versions, versions->at(0).capture.id), &versions->at(1));
    QVERIFY(!versionBefore(*versions, versions->at(1).capture.id));
}

/// What was exported and comes back is not what the page says now; what the page says later is a version of it.
void tst_Versions::ourOwnCopyIsNoVersion()
{
    Document copy = sampleDocument(u"Ferry row"_s, m_story, m_url);
    copy.isCopy = true;

    const auto added = importDocument(archive(), copy, "copy");

    VERIFY_OK(added);
    QCOMPARE(added->outcome, CaptureAdded::Outcome::Article);
    QVERIFY(added->article != m_article);
    importNewer(u"Ferry row settled"_s, m_newer);
    QCOMPARE(readVersions(session(), m_article)->size(), 2);
}

void tst_Versions::tellsChangesInWords_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");

    QTest::newRow("headline") << u"Ferry row settled"_s << m_story << u"headline changed"_s;
    QTest::newRow("much") << u"Ferry row settled"_s << m_newer
                          << u"headline changed, 2 sentence(s) changed, 1 figure(s) changed, paragraph 3 removed"_s;
    QTest::newRow("spaces only") << u"Ferry row"_s << QString(m_story).replace(u"Monday. "_s, u"Monday.\n"_s)
                                 << QString();
}

void tst_Versions::tellsChangesInWords()
{
    QFETCH(QString, title);
    QFETCH(QString, text);
    QFETCH(QString, words);
    const RevisionId before = shown();
    importNewer(title, text);

    const auto diff = compareVersions(session(), before, shown());

    VERIFY_OK(diff);
    QCOMPARE(changesInWords(*diff), words);
    QCOMPARE(diff->isEmpty(), words.isEmpty());
}

void tst_Versions::marksAPassageInTheNewerVersionToo()
{
    const AnnotationId old = mark(u"the first boat would sail in May"_s);
    importNewer(u"Ferry row"_s, m_newer);
    const PlacedAnnotation before = placed(old);
    QCOMPARE(before.state, PlacementState::Changed);
    QVERIFY(before.isToCheck());

    AnnotationId added;
    VERIFY_OK(archive().write([&](Writing &writing) -> Result<void> {
        const auto marked = markHereToo(writing, old, {shown(), Part::Body, before.start, before.length});
        added = marked ? *marked : AnnotationId();
        return marked ? Result<void>() : marked.error();
    }));

    const PlacedAnnotation now = placed(old);
    QVERIFY(!now.isToCheck());
    QCOMPARE(now.decision, PassageDecision::MarkedToo);
    QVERIFY(now.annotation == before.annotation);
    const PlacedAnnotation twin = placed(added);
    QCOMPARE(twin.annotation.anchor.quote, u"the second boat would sail in May"_s);
    QCOMPARE(twin.annotation.revision, shown());
    QCOMPARE(twin.state, PlacementState::Exact);
    QCOMPARE(twin.annotation.color, MarkColor::Red);
    QCOMPARE(twin.annotation.note, u"Compare."_s);
    QCOMPARE(twin.annotation.tagNames, QStringList{u"ferries"_s});

    VERIFY_OK(undo(archive()));
    QVERIFY(placed(old) == before);
    QVERIFY(readPlacedAnnotations(session(), {added})->isEmpty());
    VERIFY_OK(redo(archive()));
    QVERIFY(placed(old) == now);
    QVERIFY(placed(added) == twin);
}

void tst_Versions::marksAPassageAtAnotherPlace()
{
    const AnnotationId old = mark(u"The old boat is to be broken up in a yard at Nordhavn."_s);
    importNewer(u"Ferry row"_s, m_newer);
    QCOMPARE(placed(old).state, PlacementState::Detached);

    const auto markAt = [&](qsizetype start, qsizetype length) {
        return archive().write([&](Writing &writing) -> Result<void> {
            const auto marked = markHereToo(writing, old, {shown(), Part::Body, start, length});
            return marked ? Result<void>() : marked.error();
        });
    };
    QVERIFY(!markAt(m_newer.size() - 3, 10));
    QVERIFY(placed(old).isToCheck());
    VERIFY_OK(markAt(4, 5));

    QVERIFY(!placed(old).isToCheck());
    QCOMPARE(readAnnotations(session(), m_article)->first().annotation.anchor.quote, u"ferry"_s);
}

void tst_Versions::leavesPassagesOnTheOlderVersion()
{
    const AnnotationId old = mark(u"The old boat is to be broken up in a yard at Nordhavn."_s);
    importNewer(u"Ferry row"_s, m_newer);

    VERIFY_OK(archive().write([&](Writing &writing) { return leavePassages(writing, {old}); }));
    QCOMPARE(placed(old).decision, PassageDecision::Left);
    importNewer(u"Ferry row"_s, m_newer + u"\nThe mayor was there."_s);
    QVERIFY(!placed(old).isToCheck()); // it is not asked about again

    QCOMPARE(*undo(archive()), u"Leave 1 passage(s) on the older version"_s);
    QVERIFY(placed(old).isToCheck());
}

void tst_Versions::aHeadlineThatChangedIsToBeChecked()
{
    const AnnotationId all = mark(u"Ferry row"_s, Part::Headline);
    QCOMPARE(count(u"is:changed"_s), 0);
    importNewer(u"Ferry quarrel settled"_s, m_story);

    QCOMPARE(placed(all).state, PlacementState::Detached);
    QCOMPARE(count(u"is:changed"_s), 1);
    QCOMPARE(readHeading(session().database(), placed(all).annotation.revision)->title, u"Ferry row"_s);
}

void tst_Versions::countsWhatIsToBeChecked()
{
    const AnnotationId changed = mark(u"the first boat would sail in May"_s);
    const AnnotationId gone = mark(u"The old boat is to be broken up in a yard at Nordhavn."_s);
    const AnnotationId same = mark(u"The ferry contract was signed in Marrow Bay"_s);
    QCOMPARE(readCounts(session())->toCheck, 0);
    importNewer(u"Ferry row"_s, m_newer);

    QCOMPARE(placed(same).state, PlacementState::Exact);
    QCOMPARE(readCounts(session())->toCheck, 1);
    QCOMPARE(count(u"is:changed"_s), 1);
    const Session now = session();
    QCOMPARE(searchPassages(now, *parseQuery(u"is:changed"_s), {})->total, 2);

    VERIFY_OK(archive().write([&](Writing &writing) { return leavePassages(writing, {changed, gone}); }));
    QCOMPARE(readCounts(session())->toCheck, 0);
    QCOMPARE(count(u"is:changed"_s), 0);
    QCOMPARE(count(u"-is:changed"_s), 1);
    QCOMPARE(searchPassages(now, *parseQuery(u"is:changed"_s), {})->total, 0);
}

void tst_Versions::remembersWhatWasSeen()
{
    QVERIFY(!readSeenRevision(session(), m_article)->isValid());
    for (const QString &text : {m_newer, m_newer + u"\nThe mayor was there."_s}) {
        importNewer(u"Ferry row"_s, text);
        VERIFY_OK(archive().write([&](Writing &writing) { return setSeenRevision(writing, m_article, shown()); }));
        QCOMPARE(*readSeenRevision(session(), m_article), shown());
    }
    VERIFY_OK(archive().write([](Writing &writing) { return makeCurrentPerson(writing.database(), u"Bea"_s); }));
    QVERIFY(!readSeenRevision(session(), m_article)->isValid());
}

QTEST_GUILESS_MAIN(tst_Versions)
#include "tst_versions.moc"
