#include "archive/carriedannotations.h"

#include "archive/annotations.h"
#include "archive/articles.h"
#include "archive/operations.h"
#include "archive/tags.h"
#include "samplearchive.h"

#include <QTest>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_CarriedAnnotations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void comesBackAsItWas();
    void isKnownByAddressOrHeadline_data();
    void isKnownByAddressOrHeadline();
    void nothingDoubles();
    void whatWasRemovedStaysRemoved_data();
    void whatWasRemovedStaysRemoved();
    void findsChangedWords();
    void staysOnWhatCarriedIt_data();
    void staysOnWhatCarriedIt();
    void refusedTagsStandInTheNote();
    void isOneActThatCanBeUndone();
    void whatOthersMarkedIsOnTheirFile_data();
    void whatOthersMarkedIsOnTheirFile();
    void othersAreNotWhoImports();
    void othersMarksAreTheSameInOneFileOnly();
    void othersMarksAreUndoneWithTheImportOrAlone();

private:
    Result<CarriedSummary> bring(const QList<CarriedAnnotation> &annotations, ArticleId carrier = {},
                                 CarrierState state = CarrierState::Other);
    QList<PlacedAnnotation> marksOf(ArticleId article) const;
    CarriedAnnotation carried() const;
    CarriedAnnotation byOthers() const;

    std::unique_ptr<SampleArchive> m_sample;
    ArticleId m_article;
    ArticleId m_report;
    const QString m_text =
        u"The harbour board of Marrow Bay met on Monday.\nNobody voted against the new ferry, and the clerk wrote it down."_s;
};

void tst_CarriedAnnotations::init()
{
    m_sample = std::make_unique<SampleArchive>();
    QVERIFY(m_sample->create());
    const auto article = importDocument(
        *m_sample->archive, sampleDocument(u"Ferry for the winter"_s, m_text, u"https://gazette.example/ferry"_s), "a");
    VERIFY_OK(article);
    m_article = article->article;
    const auto report = importDocument(
        *m_sample->archive,
        sampleDocument(u"Boats, a report"_s, u"Passages by tag\n“the clerk wro-\nte it down” 1\nSources"_s), "b");
    VERIFY_OK(report);
    m_report = report->article;
}

CarriedAnnotation tst_CarriedAnnotations::carried() const
{
    const Result<Session> session = m_sample->archive->session();
    return {.uuid = u"5b8a8f0c-7d59-4f27-9e0f-1c2b3d4e5f60"_s,
            .article = readArticle(*session, m_article)->uuid,
            .start = 90,
            .quote = u"the clerk wrote it down"_s,
            .before = u"ferry, and "_s,
            .after = u"."_s,
            .mark = Mark::Underline,
            .color = MarkColor::Violet,
            .note = u"Перевірити"_s,
            .tags = {u"evidence"_s, u"ports"_s},
            .person = u"Ада Лі"_s,
            .created = 1'700'000'000'000,
            .modified = 1'700'000'500'000};
}

Result<CarriedSummary> tst_CarriedAnnotations::bring(const QList<CarriedAnnotation> &annotations, ArticleId carrier,
                                                     CarrierState state)
{
    CarriedSummary summary;
    const Result<void> written = m_sample->archive->write([&](Writing &writing) -> Result<void> {
        const auto brought = bringBackAnnotations(writing, annotations, carrier.value > 0 ? carrier : m_report, state);
        if (!brought)
            return brought.error();
        summary = *brought;
        return {};
    });
    return written ? Result<CarriedSummary>(summary) : Result<CarriedSummary>(written.error());
}

QList<PlacedAnnotation> tst_CarriedAnnotations::marksOf(ArticleId article) const
{
    const Result<Session> session = m_sample->archive->session();
    const auto marks = readAnnotations(*session, article);
    return marks ? *marks : QList<PlacedAnnotation>();
}

void tst_CarriedAnnotations::comesBackAsItWas()
{
    const CarriedAnnotation wanted = carried();

    const auto summary = bring({wanted});

    VERIFY_OK(summary);
    QCOMPARE(*summary, (CarriedSummary{.added = 1}));
    const QList<PlacedAnnotation> marks = marksOf(m_article);
    QCOMPARE(marks.size(), 1);
    const Annotation &mark = marks.first().annotation;
    QCOMPARE(mark.uuid, wanted.uuid);
    QCOMPARE(mark.anchor.quote, wanted.quote);
    QCOMPARE(mark.anchor.start, m_text.indexOf(wanted.quote));
    QCOMPARE(mark.mark, wanted.mark);
    QCOMPARE(mark.color, wanted.color);
    QCOMPARE(mark.note, wanted.note);
    QCOMPARE(mark.tagNames, wanted.tags);
    QCOMPARE(mark.personName, wanted.person);
    QCOMPARE(mark.created, wanted.created);
    QCOMPARE(mark.modified, wanted.modified);
    const Result<Session> session = m_sample->archive->session();
    QVERIFY(*readCurrentPerson(*session) != wanted.person);
}

void tst_CarriedAnnotations::isKnownByAddressOrHeadline_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("title");

    QTest::newRow("address") << u"https://gazette.example/ferry"_s << QString();
    QTest::newRow("headline") << QString() << u"Ferry for the winter"_s;
}

void tst_CarriedAnnotations::isKnownByAddressOrHeadline()
{
    QFETCH(QString, url);
    QFETCH(QString, title);
    CarriedAnnotation annotation = carried();
    annotation.article = u"00000000-0000-4000-8000-000000000001"_s; // in another archive
    annotation.url = url;
    annotation.title = title;

    const auto summary = bring({annotation});

    VERIFY_OK(summary);
    QCOMPARE(summary->added, 1);
    QCOMPARE(marksOf(m_article).size(), 1);
}

void tst_CarriedAnnotations::nothingDoubles()
{
    VERIFY_OK(bring({carried()}));
    CarriedAnnotation again = carried();
    again.note = u"another note"_s;

    const auto summary = bring({again});

    VERIFY_OK(summary);
    QCOMPARE(*summary, (CarriedSummary{.known = 1}));
    QCOMPARE(marksOf(m_article).size(), 1);
    QCOMPARE(marksOf(m_article).first().annotation.note, carried().note);
}

void tst_CarriedAnnotations::whatWasRemovedStaysRemoved_data()
{
    QTest::addColumn<bool>("others");
    QTest::addColumn<CarrierState>("state");
    QTest::addColumn<CarriedSummary>("wanted"); // of one that is brought twice

    QTest::newRow("in another file") << false << CarrierState::Other << CarriedSummary{.known = 2};
    QTest::newRow("in a new file") << false << CarrierState::New << CarriedSummary{.known = 2};
    QTest::newRow("not if its file comes again")
        << false << CarrierState::Again << CarriedSummary{.added = 1, .known = 1};
    QTest::newRow("others'") << true << CarrierState::Other << CarriedSummary{.known = 2};
    QTest::newRow("not others' if their file comes again")
        << true << CarrierState::Again << CarriedSummary{.others = 1, .known = 1};
}

void tst_CarriedAnnotations::whatWasRemovedStaysRemoved()
{
    QFETCH(bool, others);
    QFETCH(CarrierState, state);
    QFETCH(CarriedSummary, wanted);
    const CarriedAnnotation annotation = others ? byOthers() : carried();
    const bool comesBack = state == CarrierState::Again;
    VERIFY_OK(bring({annotation}, m_article));
    Annotation mark = marksOf(m_article).first().annotation;
    VERIFY_OK(m_sample->archive->write([&](Writing &writing) { return trashAnnotation(writing, mark.id); }));

    const auto summary = bring({annotation, annotation}, m_article, state);

    VERIFY_OK(summary);
    QCOMPARE(*summary, wanted);
    QCOMPARE(marksOf(m_article).size(), comesBack ? 1 : 0);
    if (!comesBack)
        return;
    mark.modified = marksOf(m_article).first().annotation.modified;
    QCOMPARE(marksOf(m_article).first().annotation, mark);
    VERIFY_OK(undo(*m_sample->archive));
    QVERIFY(marksOf(m_article).isEmpty());
}

void tst_CarriedAnnotations::findsChangedWords()
{
    CarriedAnnotation annotation = carried();
    annotation.quote = u"Nobody voted against the old ferry"_s;
    annotation.before = u"met on Monday.\n"_s;
    annotation.after = u", and the clerk wrote"_s;

    const auto summary = bring({annotation});

    VERIFY_OK(summary);
    QCOMPARE(summary->added, 1);
    QCOMPARE(marksOf(m_article).first().annotation.anchor.quote, u"Nobody voted against the new ferry"_s);
}

void tst_CarriedAnnotations::staysOnWhatCarriedIt_data()
{
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("note");

    QTest::newRow("on its words") << u"the clerk wrote it down"_s << u"the clerk wro-\nte it down"_s << u"Перевірити"_s;
    QTest::newRow("on the headline") << u"words that are nowhere"_s << u"Boats, a report"_s
                                     << u"“words that are nowhere”\n\nПеревірити"_s;
}

void tst_CarriedAnnotations::staysOnWhatCarriedIt()
{
    QFETCH(QString, quote);
    QFETCH(QString, marked);
    QFETCH(QString, note);
    CarriedAnnotation annotation = carried();
    annotation.article = u"00000000-0000-4000-8000-000000000001"_s;
    annotation.quote = quote;

    const auto summary = bring({annotation});

    VERIFY_OK(summary);
    QCOMPARE(*summary, (CarriedSummary{.onCarrier = 1}));
    QVERIFY(marksOf(m_article).isEmpty());
    QCOMPARE(marksOf(m_report).size(), 1);
    QCOMPARE(marksOf(m_report).first().annotation.anchor.quote, marked);
    QCOMPARE(marksOf(m_report).first().annotation.note, note);
    QCOMPARE(marksOf(m_report).first().annotation.tagNames, annotation.tags);
}

void tst_CarriedAnnotations::refusedTagsStandInTheNote()
{
    VERIFY_OK(m_sample->archive->write([](Writing &writing) -> Result<void> {
        const Result<TagId> tag = ensureTag(writing, u"ports"_s);
        return tag ? setTagKind(writing, *tag, TagKind::Number) : Result<void>(tag.error());
    }));
    CarriedAnnotation annotation = carried();
    annotation.tags = {u"evidence"_s, u"ports = many"_s};

    VERIFY_OK(bring({annotation}));

    const Annotation mark = marksOf(m_article).first().annotation;
    QCOMPARE(mark.tagNames, QStringList{u"evidence"_s});
    QCOMPARE(mark.note, u"Перевірити\nTags: ports = many"_s);
}

void tst_CarriedAnnotations::isOneActThatCanBeUndone()
{
    CarriedAnnotation other = carried();
    other.uuid = u"5b8a8f0c-7d59-4f27-9e0f-1c2b3d4e5f61"_s;
    other.quote = u"Marrow Bay"_s;
    VERIFY_OK(bring({carried(), other}));
    QCOMPARE(marksOf(m_article).size(), 2);

    const auto undone = undo(*m_sample->archive);

    VERIFY_OK(undone);
    QVERIFY(marksOf(m_article).isEmpty());
    VERIFY_OK(redo(*m_sample->archive));
    QCOMPARE(marksOf(m_article).size(), 2);
    QCOMPARE(marksOf(m_article).last().annotation.uuid, carried().uuid);
}

/// On the article itself, which is the file that they marked.
CarriedAnnotation tst_CarriedAnnotations::byOthers() const
{
    CarriedAnnotation mark = carried();
    mark.article.clear();
    mark.tags.clear();
    mark.start = m_text.indexOf(mark.quote);
    mark.others = true;
    mark.page = 1;
    return mark;
}

void tst_CarriedAnnotations::whatOthersMarkedIsOnTheirFile_data()
{
    QTest::addColumn<QString>("quote");
    QTest::addColumn<qsizetype>("start");
    QTest::addColumn<int>("page");
    QTest::addColumn<Part>("part");
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("note");

    const qsizetype clerk = m_text.indexOf(u"the clerk");
    QTest::newRow("on its words") << u"the clerk wrote it down"_s << clerk << 1 << Part::Body
                                  << u"the clerk wrote it down"_s << u"Перевірити"_s;
    QTest::newRow("on the headline") << u"Ferry for the\nwinter"_s << qsizetype(-1) << 1 << Part::Headline
                                     << u"Ferry for the winter"_s << u"Перевірити"_s;
    QTest::newRow("the same words on another page")
        << u"Ferry for the winter"_s << qsizetype(-1) << 3 << Part::Headline << u"Ferry for the winter"_s
        << u"Page 3\n\n“Ferry for the winter”\n\nПеревірити"_s;
    QTest::newRow("within a word") << u"err"_s << qsizetype(-1) << 1 << Part::Headline << u"Ferry for the winter"_s
                                   << u"Page 1\n\n“err”\n\nПеревірити"_s;
    QTest::newRow("words that were left out")
        << u"Printed by Roth"_s << qsizetype(-1) << 2 << Part::Headline << u"Ferry for the winter"_s
        << u"Page 2\n\n“Printed by Roth”\n\nПеревірити"_s;
    QTest::newRow("no words") << QString() << qsizetype(-1) << 2 << Part::Headline << u"Ferry for the winter"_s
                              << u"Page 2\n\nПеревірити"_s;
}

void tst_CarriedAnnotations::whatOthersMarkedIsOnTheirFile()
{
    QFETCH(QString, quote);
    QFETCH(qsizetype, start);
    QFETCH(int, page);
    CarriedAnnotation mark = byOthers();
    mark.quote = quote;
    mark.start = start;
    mark.page = page;

    const auto summary = bring({mark}, m_article);

    VERIFY_OK(summary);
    QCOMPARE(*summary, (CarriedSummary{.others = 1}));
    const QList<PlacedAnnotation> marks = marksOf(m_article);
    QCOMPARE(marks.size(), 1);
    QTEST(marks.first().annotation.part, "part");
    QTEST(marks.first().annotation.anchor.quote, "marked");
    QTEST(marks.first().annotation.note, "note");
    QCOMPARE(marks.first().annotation.created, mark.created);
    QCOMPARE(marks.first().annotation.modified, mark.modified);
    QCOMPARE(marks.first().annotation.color, mark.color);
    QCOMPARE(marks.first().annotation.mark, mark.mark);
}

void tst_CarriedAnnotations::othersAreNotWhoImports()
{
    CarriedAnnotation unnamed = byOthers();
    unnamed.uuid = u"5b8a8f0c-7d59-4f27-9e0f-1c2b3d4e5f61"_s;
    unnamed.person.clear();
    VERIFY_OK(bring({byOthers(), unnamed}, m_article));

    const Result<Session> session = m_sample->archive->session();
    const QString me = *readCurrentPerson(*session);
    QStringList persons;
    for (const PlacedAnnotation &mark : marksOf(m_article))
        persons.append(mark.annotation.personName);
    QCOMPARE(persons.size(), 2);
    QVERIFY(persons.contains(u"Ада Лі"_s));
    QVERIFY(!persons.contains(me));
    QVERIFY(!persons.contains(QString()));
}

void tst_CarriedAnnotations::othersMarksAreTheSameInOneFileOnly()
{
    VERIFY_OK(bring({byOthers()}, m_article));

    const auto again = bring({byOthers()}, m_article);
    const auto elsewhere = bring({byOthers()}, m_report);

    VERIFY_OK(again);
    QCOMPARE(*again, (CarriedSummary{.known = 1}));
    QCOMPARE(marksOf(m_article).size(), 1);
    VERIFY_OK(elsewhere);
    QCOMPARE(*elsewhere, (CarriedSummary{.others = 1}));
    QCOMPARE(marksOf(m_report).size(), 1);
}

void tst_CarriedAnnotations::othersMarksAreUndoneWithTheImportOrAlone()
{
    VERIFY_OK(bring({byOthers()}, m_report, CarrierState::New)); // no act of its own
    const Result<Session> session = m_sample->archive->session();
    QVERIFY(!readUndoState(*session)->undo.contains(u"annotation"));
    VERIFY_OK(bring({byOthers()}, m_article));

    VERIFY_OK(undo(*m_sample->archive));

    QVERIFY(marksOf(m_article).isEmpty());
    QCOMPARE(marksOf(m_report).size(), 1);
}

QTEST_GUILESS_MAIN(tst_CarriedAnnotations)
#include "tst_carriedannotations.moc"
