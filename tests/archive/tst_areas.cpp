#include "archive/areas.h"

#include "archive/articles.h"
#include "archive/carriedannotations.h"
#include "archive/decisions.h"
#include "archive/operations.h"
#include "archive/placements.h"
#include "samplearchive.h"
#include "search/passages.h"
#include "search/search.h"
#include "text/pdfmap.h"

#include <cmath>

using namespace Pressmark;
using namespace Qt::StringLiterals;

namespace {

const QString Story = u"The dredger left Saltmere at noon.\nNobody had asked the pilots."_s;

/// Two pages of 600 × 800 points; the letters of each paragraph stand in one line, 10 points wide, on a page of their own.
PdfMap mapOf(const QString &text)
{
    PdfMap map;
    map.pages = {{600, 800}, {600, 800}};
    int page = 0;
    float left = 50;
    for (const QChar c : text) {
        map.glyphs.append(c == u'\n' ? PdfGlyph() : PdfGlyph{page, left, 100, left + 10, 112});
        left = c == u'\n' ? 50 : left + 10;
        page += c == u'\n' ? 1 : 0;
    }
    return map;
}

Document scannedPages(const QString &title)
{
    Document document = sampleDocument(title, Story, u"https://gazette.example/dredger"_s);
    document.importer = u"pdf"_s;
    document.pdfMap = writePdfMap(mapOf(Story));
    return document;
}

} // namespace

class tst_Areas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anAreaIsKeptWithTheWordsInIt_data();
    void anAreaIsKeptWithTheWordsInIt();
    void refusesWhatLiesNowhere_data();
    void refusesWhatLiesNowhere();
    void takesAnotherSizeAndBack();
    void isOnTheSamePageOfALaterReading();
    void isGoneWhereThePageIsAnother();
    void damageKeepsNoOtherVersionBack_data();
    void damageKeepsNoOtherVersionBack();
    void aTextThatIsShorterThanItsMapHasNoWordsThere();
    void isAPassageLikeOthers();
    void comesBackToTheSameOriginal();
    void areasOfOthersAreOnTheFileItself();
    void boxesAreKeptAsText();

private:
    Archive &archive() { return *m_sample->archive; }
    Session session() { return std::move(*archive().session()); }
    RevisionId shown() { return readArticle(session(), m_article)->currentRevision; }
    Result<AnnotationId> mark(const Area &area);
    PlacedAnnotation placed(AnnotationId id) { return readPlacedAnnotations(session(), {id})->first(); }

    std::unique_ptr<SampleArchive> m_sample;
    ArticleId m_article;
};

void tst_Areas::init()
{
    m_sample = std::make_unique<SampleArchive>();
    QVERIFY(m_sample->create());
    const auto added = importDocument(archive(), scannedPages(u"Dredger"_s), "one");
    VERIFY_OK(added);
    m_article = added->article;
}

Result<AnnotationId> tst_Areas::mark(const Area &area)
{
    Result<AnnotationId> id = Error{ErrorCode::NotFound, {}};
    const NewAnnotation annotation{
        .article = m_article, .revision = shown(), .area = area, .note = u"Compare."_s, .tags = {u"ports"_s}};
    const auto written = archive().write([&](Writing &writing) -> Result<void> {
        id = addAnnotation(writing, annotation);
        return id ? Result<void>() : id.error();
    });
    return written ? id : written.error();
}

void tst_Areas::anAreaIsKeptWithTheWordsInIt_data()
{
    QTest::addColumn<Area>("area");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QRectF>("box");

    QTest::newRow("a word") << Area{0, {90, 95, 70, 20}} << u"dredger"_s << QRectF(90, 95, 70, 20);
    QTest::newRow("words of which half the letters are in it")
        << Area{0, {70, 95, 135, 20}} << u"dredger left"_s << QRectF(70, 95, 135, 20);
    QTest::newRow("no words") << Area{0, {10, 400, 100, 100}} << QString() << QRectF(10, 400, 100, 100);
    QTest::newRow("the other page") << Area{1, {0, 0, 600, 800}} << u"Nobody had asked the pilots."_s
                                    << QRectF(0, 0, 600, 800);
    QTest::newRow("larger than the page") << Area{1, {300, 500, 900, 900}} << QString() << QRectF(300, 500, 300, 300);
    QTest::newRow("drawn from the lower right")
        << Area{0, {160, 115, -70, -20}} << u"dredger"_s << QRectF(90, 95, 70, 20);
}

void tst_Areas::anAreaIsKeptWithTheWordsInIt()
{
    QFETCH(Area, area);
    QFETCH(QString, words);
    QFETCH(QRectF, box);

    const auto id = mark(area);

    VERIFY_OK(id);
    const PlacedAnnotation found = placed(*id);
    QCOMPARE(found.annotation.part, Part::Page);
    QCOMPARE(found.annotation.anchor.quote, words);
    QCOMPARE(found.annotation.note, u"Compare."_s);
    QCOMPARE(found.annotation.tagNames, QStringList{u"ports"_s});
    QCOMPARE(found.state, PlacementState::Exact);
    QCOMPARE(placedArea(found), (Area{area.number, box}));
    QCOMPARE(readAnnotations(session(), m_article)->size(), 1);
    QCOMPARE(passageName(found.annotation).contains(words), true);
    QVERIFY(passageName(found.annotation).startsWith(u"Area on page %1"_s.arg(area.number + 1)));
}

void tst_Areas::refusesWhatLiesNowhere_data()
{
    QTest::addColumn<Area>("area");
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("no such page") << Area{2, {0, 0, 10, 10}} << ErrorCode::NotFound;
    QTest::newRow("page before the first") << Area{-1, {0, 0, 10, 10}} << ErrorCode::NotFound;
    QTest::newRow("no such picture") << Area{0, {0, 0, 10, 10}, true} << ErrorCode::NotFound;
    QTest::newRow("beside the page") << Area{0, {700, 0, 10, 10}} << ErrorCode::InvalidArgument;
    const double no = std::nan("");
    QTest::newRow("no numbers") << Area{0, {no, no, no, no}} << ErrorCode::InvalidArgument;
    QTest::newRow("empty") << Area{0, {10, 10, 0, 50}} << ErrorCode::InvalidArgument;
}

void tst_Areas::refusesWhatLiesNowhere()
{
    QFETCH(Area, area);
    QFETCH(ErrorCode, code);

    const auto id = mark(area);

    QVERIFY(!id);
    QCOMPARE(id.error().code, code);
    QCOMPARE(readAnnotations(session(), m_article)->size(), 0);
}

void tst_Areas::takesAnotherSizeAndBack()
{
    const auto id = mark({0, {90, 95, 70, 20}});
    VERIFY_OK(id);
    const Annotation before = placed(*id).annotation;

    VERIFY_OK(archive().write([&](Writing &writing) { return setAnnotationBox(writing, *id, {90, 95, 150, 20}); }));

    QCOMPARE(placed(*id).annotation.anchor.quote, u"dredger left"_s);
    QCOMPARE(placed(*id).annotation.area->box, QRectF(90, 95, 150, 20));
    const auto nowhere = archive().write([&](Writing &writing) { return setAnnotationBox(writing, *id, {}); });
    QCOMPARE(nowhere.error().code, ErrorCode::InvalidArgument);
    VERIFY_OK(undo(archive()));
    QCOMPARE(placed(*id).annotation, before);
}

void tst_Areas::isOnTheSamePageOfALaterReading()
{
    const auto id = mark({1, {40, 90, 200, 30}});
    VERIFY_OK(id);
    const RevisionId before = shown();
    // The same bytes, read in another way.
    VERIFY_OK(archive().write([&](Writing &writing) -> Result<void> {
        const auto moved = writing.database().run(
            "INSERT INTO revision(capture, rules, extractor, time, text, captions, body, pdf_map, sha256) "
            "SELECT capture, rules, extractor, time, text || ' ', captions, body, pdf_map, sha256 FROM revision");
        if (!moved)
            return moved;
        const RevisionId later{writing.database().lastInsertId()};
        const auto placed = placeAnnotations(writing.database(), m_article, later);
        if (!placed)
            return placed;
        return writing.database().run("UPDATE article SET current_revision = ? WHERE id = ?", later.value,
                                      m_article.value);
    }));
    QVERIFY(shown() != before);

    QCOMPARE(placed(*id).state, PlacementState::Exact);
    QCOMPARE(placedArea(placed(*id)), (Area{1, {40, 90, 200, 30}}));
    const auto resized = archive().write([&](Writing &writing) {
        return setAnnotationBox(writing, *id, {0, 0, 9, 9});
    });
    QCOMPARE(resized.error().code, ErrorCode::InvalidArgument);
}

void tst_Areas::isGoneWhereThePageIsAnother()
{
    const auto id = mark({1, {40, 90, 200, 30}});
    VERIFY_OK(id);
    const QString before = readAreaGround(session().database(), shown(), {1, {40, 90, 200, 30}})->original;
    const auto newer = importDocument(archive(), scannedPages(u"Dredger"_s), "two");
    VERIFY_OK(newer);
    QCOMPARE(newer->article, m_article);

    QCOMPARE(placed(*id).state, PlacementState::Detached);
    QVERIFY(!placedArea(placed(*id)));
    const auto originals = readAreaOriginals(session().database(), {placed(*id).annotation});
    VERIFY_OK(originals);
    QCOMPARE(originals->value(*id), before);
    QVERIFY(placed(*id).isToCheck());
    const Session now = session();
    QCOMPARE(search(now, *parseQuery(u"is:changed"_s), {})->total, 1);
}

void tst_Areas::damageKeepsNoOtherVersionBack_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::addColumn<bool>("sameBytes");
    QTest::addColumn<PlacementState>("state");

    const QByteArray map = "UPDATE revision SET pdf_map = x'00' WHERE id = ?";
    const QByteArray body = "UPDATE revision SET body = 'no body' WHERE id = ?";
    QTest::newRow("map, other bytes") << map << false << PlacementState::Detached;
    QTest::newRow("map, the same bytes") << map << true << PlacementState::Exact;
    QTest::newRow("body, other bytes") << body << false << PlacementState::Detached;
}

void tst_Areas::damageKeepsNoOtherVersionBack()
{
    QFETCH(QByteArray, damage);
    QFETCH(bool, sameBytes);
    QFETCH(PlacementState, state);
    const auto id = mark({1, {40, 90, 200, 30}});
    VERIFY_OK(id);
    const RevisionId older = shown();
    const auto newer = importDocument(archive(), scannedPages(u"Dredger"_s), "two");
    VERIFY_OK(newer);
    QCOMPARE(newer->article, m_article);
    const RevisionId later = shown();

    VERIFY_OK(archive().write([&](Writing &writing) -> Result<void> {
        Database &database = writing.database();
        const auto damaged = database.run(damage, older.value);
        if (!damaged || !sameBytes)
            return damaged ? placeAnnotations(database, m_article, later) : damaged;
        const auto same = database.run(
            "UPDATE capture_original SET sha256 = (SELECT o.sha256 FROM capture_original o JOIN revision r "
            "ON r.capture = o.capture WHERE r.id = ?1) WHERE capture = (SELECT capture FROM revision WHERE id = ?2)",
            older.value, later.value);
        return same ? placeAnnotations(database, m_article, later) : same;
    }));

    QCOMPARE(placed(*id).state, state);
}

void tst_Areas::aTextThatIsShorterThanItsMapHasNoWordsThere()
{
    VERIFY_OK(archive().write([&](Writing &writing) {
        return writing.database().run("UPDATE revision SET text = 'The dredger' WHERE id = ?", shown().value);
    }));

    const auto id = mark({1, {40, 90, 200, 30}});

    VERIFY_OK(id);
    QCOMPARE(placed(*id).annotation.anchor.quote, QString());
}

void tst_Areas::isAPassageLikeOthers()
{
    VERIFY_OK(mark({0, {90, 95, 70, 20}}));
    VERIFY_OK(mark({0, {10, 400, 100, 100}}));

    const Session now = session();
    const auto found = [&now](const QString &query) {
        const auto result = searchPassages(now, *parseQuery(query), {.group = PassageGroup::Article});
        return result ? result->total : qint64(-1);
    };
    QCOMPARE(found(QString()), 2);
    QCOMPARE(found(u"dredger"_s), 1);
    QCOMPARE(found(u"compare"_s), 2);
    QCOMPARE(found(u"tag:ports color:yellow"_s), 2);
    QCOMPARE(readAnnotations(session(), m_article)->last().annotation.anchor.quote, QString());
}

void tst_Areas::comesBackToTheSameOriginal()
{
    const auto id = mark({1, {40, 90, 200, 30}});
    VERIFY_OK(id);
    const Annotation marked = placed(*id).annotation;
    const QString original = readAreaGround(session().database(), shown(), *marked.area)->original;
    const QString uuid = readArticle(session(), m_article)->uuid;
    SampleArchive other;
    QVERIFY(other.create());
    VERIFY_OK(importDocument(*other.archive, scannedPages(u"Dredger, again"_s), "one"));
    const auto carrier = importDocument(*other.archive, sampleDocument(u"Report"_s, u"Two passages."_s), "report");
    VERIFY_OK(carrier);
    CarriedAnnotation carried{.uuid = marked.uuid,
                              .article = uuid,
                              .url = u"https://gazette.example/dredger"_s,
                              .title = u"Dredger"_s,
                              .part = Part::Page,
                              .quote = marked.anchor.quote,
                              .area = marked.area,
                              .original = original};
    CarriedAnnotation nowhere = carried;
    nowhere.uuid = u"6f1d2c9e-8a01-4b3e-9d56-0a1b2c3d4e5f"_s;
    nowhere.original = QString(64, u'0');
    nowhere.quote.clear();
    nowhere.page = 2;

    CarriedSummary summary;
    VERIFY_OK(other.archive->write([&](Writing &writing) -> Result<void> {
        const auto brought = bringBackAnnotations(writing, {carried, nowhere}, carrier->article);
        summary = brought ? *brought : CarriedSummary();
        return brought ? Result<void>() : brought.error();
    }));

    QCOMPARE(summary, (CarriedSummary{.added = 1, .onCarrier = 1}));
    const auto session = other.archive->session();
    const auto all = searchPassages(*session, *parseQuery(QString()), {});
    const auto annotations = readPlacedAnnotations(*session, all->rows->passages());
    QCOMPARE(annotations->size(), 2);
    const bool firstIsArea = annotations->first().annotation.area.has_value();
    const PlacedAnnotation &area = annotations->at(firstIsArea ? 0 : 1);
    const PlacedAnnotation &rest = annotations->at(firstIsArea ? 1 : 0);
    QCOMPARE(placedArea(area), marked.area);
    QCOMPARE(area.annotation.uuid, marked.uuid);
    QCOMPARE(area.annotation.anchor.quote, u"Nobody had asked the"_s);
    QCOMPARE(rest.annotation.part, Part::Headline);
    QCOMPARE(rest.annotation.note, u"Area on page 2"_s); // and not the page once more
}

void tst_Areas::areasOfOthersAreOnTheFileItself()
{
    const CarriedAnnotation framed{.uuid = u"6f1d2c9e-8a01-4b3e-9d56-0a1b2c3d4e60"_s,
                                   .part = Part::Page,
                                   .area = Area{1, {10, 400, 50, 60}},
                                   .note = u"Which chart?"_s,
                                   .person = u"Ines"_s,
                                   .others = true,
                                   .page = 2};
    CarriedAnnotation beyond = framed;
    beyond.uuid = u"6f1d2c9e-8a01-4b3e-9d56-0a1b2c3d4e61"_s;
    beyond.area->number = 7;
    CarriedAnnotation own = framed; // of an annotated copy
    own.uuid = u"6f1d2c9e-8a01-4b3e-9d56-0a1b2c3d4e62"_s;
    own.others = false;

    VERIFY_OK(archive().write([&](Writing &writing) -> Result<void> {
        const auto brought = bringBackAnnotations(writing, {framed, beyond, own}, m_article);
        return brought ? Result<void>() : brought.error();
    }));

    const auto all = readAnnotations(session(), m_article);
    QCOMPARE(all->size(), 3);
    QCOMPARE(all->first().annotation.part, Part::Headline); // there is no such page
    QVERIFY(all->first().annotation.note.contains(u"Which chart?"_s));
    for (const qsizetype i : {1, 2}) {
        QCOMPARE(placedArea(all->at(i)), framed.area);
        QCOMPARE(all->at(i).annotation.note, u"Which chart?"_s);
        QCOMPARE(all->at(i).annotation.personName, u"Ines"_s);
    }
    QCOMPARE(all->last().annotation.uuid, own.uuid);
}

void tst_Areas::boxesAreKeptAsText()
{
    QCOMPARE(boxToText({1.5, 2, 3, 4.25}), u"[[1.5,2,4.5,2,1.5,6.25,4.5,6.25]]"_s);
    QCOMPARE(boxFromText(u"[[1.5,2,4.5,2,1.5,6.25,4.5,6.25]]"_s), QRectF(1.5, 2, 3, 4.25));
    for (const QString &text :
         {u""_s, u"[]"_s, u"[[1,2]]"_s, u"no box"_s, u"[[-9,2,4,2,-9,6,4,6]]"_s, u"[[0,0,1e300,0,0,9,1e300,9]]"_s})
        QVERIFY(boxFromText(text).isNull());
}

QTEST_GUILESS_MAIN(tst_Areas)
#include "tst_areas.moc"
