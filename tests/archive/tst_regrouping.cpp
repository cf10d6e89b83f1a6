#include "archive/regrouping.h"

#include "archive/annotations.h"
#include "archive/articles.h"
#include "archive/check.h"
#include "archive/collections.h"
#include "archive/operations.h"
#include "archive/shownversion.h"
#include "archive/tags.h"
#include "archive/versions.h"
#include "samplearchive.h"
#include "search/search.h"

using namespace Pressmark;
using namespace Qt::StringLiterals;

/// Captures that change their article, and articles that stay on one capture.
class tst_Regrouping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void splitsACaptureOffWithItsPassages();
    void refusesToLeaveAnArticleEmpty();
    void mergesArticlesWithAllThatTheyHave();
    void keepsAnArticleOnAVersion();
    void refusesTwoVersionsAtOnce();

private:
    Archive &archive() { return *m_sample->archive; }
    Session session() { return std::move(*archive().session()); }
    Article article(ArticleId id) { return *readArticle(session(), id); }
    QString shownText(ArticleId id) { return readRevision(session(), article(id).currentRevision)->text; }
    ArticleId import(const QString &title, const QString &text, const QString &url);
    AnnotationId mark(ArticleId id, const QString &words);
    qint64 count(const QString &query);
    void checkSound();
    /// Everything that undo and redo have to bring back.
    QString state();

    std::unique_ptr<SampleArchive> m_sample;
    ArticleId m_article;
    const QString m_url = u"https://gazette.example/ferry"_s;
    const QString m_story = u"The ferry contract was signed in Marrow Bay on Monday. It is worth 110 million crowns.\n"
                            "Ida Holm, the harbour master, said the first boat would sail in May."_s;
    const QString m_newer = u"The ferry contract was signed in Marrow Bay on Monday. It is worth 130 million crowns.\n"
                            "Ida Holm, the harbour master, said the second boat would sail in May."_s;
};

void tst_Regrouping::init()
{
    m_sample = std::make_unique<SampleArchive>();
    QVERIFY(m_sample->create());
    m_article = import(u"Ferry row"_s, m_story, m_url);
    QVERIFY(mark(m_article, u"first boat would sail"_s).isValid());
    QCOMPARE(import(u"Ferry row settled"_s, m_newer, m_url), m_article);
    QVERIFY(mark(m_article, u"130 million crowns"_s).isValid());
}

ArticleId tst_Regrouping::import(const QString &title, const QString &text, const QString &url)
{
    const auto added = importDocument(archive(), sampleDocument(title, text, url), (title + text).toUtf8());
    return added ? added->article : ArticleId();
}

AnnotationId tst_Regrouping::mark(ArticleId id, const QString &words)
{
    AnnotationId added;
    const auto written = archive().write([&](Writing &writing) -> Result<void> {
        const auto marked = addAnnotation(writing,
                                          {.article = id,
                                           .revision = article(id).currentRevision,
                                           .start = shownText(id).indexOf(words),
                                           .length = words.size(),
                                           .tags = {u"ferries"_s}});
        added = marked ? *marked : AnnotationId();
        return marked ? Result<void>() : marked.error();
    });
    return written ? added : AnnotationId();
}

qint64 tst_Regrouping::count(const QString &query)
{
    const Session now = session();
    const auto found = search(now, *parseQuery(query), {});
    return found ? found->total : -1;
}

void tst_Regrouping::checkSound()
{
    const auto report = checkArchive(archive(), {}, {});
    VERIFY_OK(report);
    for (const QString &problem : report->problems)
        QVERIFY2(problem.contains(u"original"_s, Qt::CaseInsensitive), qPrintable(problem)); // they are not kept here
}

QString tst_Regrouping::state()
{
    const Session now = session();
    QStringList lines;
    const auto ids = search(now, *parseQuery(QString()), {.sort = SearchSort::Date})->articles;
    for (const ArticleId id : ids) {
        const auto versions = readVersions(now, id);
        const auto marks = readAnnotations(now, id);
        const auto tags = readArticleTagNames(now, id);
        const auto collections = readCollectionsOf(now, id);
        lines.append(u"%1 %2 %3"_s.arg(id.value).arg(article(id).metadata.title, shownText(id)));
        for (const Version &version : *versions)
            lines.append(u"  capture %1"_s.arg(version.capture.id.value));
        for (const PlacedAnnotation &placed : *marks)
            lines.append(u"  %1 %2"_s.arg(placed.annotation.id.value).arg(placementStateName(placed.state)));
        for (const QString &tag : *tags)
            lines.append(u"  tag "_s + tag);
        for (const ArticleCollection &collection : *collections)
            lines.append(u"  in "_s + collection.name);
    }
    std::sort(lines.begin(), lines.end());
    return lines.join(u'\n');
}

void tst_Regrouping::splitsACaptureOffWithItsPassages()
{
    const QString before = state();
    const CaptureId newer = readCaptures(session(), m_article)->first().id;
    ArticleId twin;

    VERIFY_OK(archive().write([&](Writing &writing) -> Result<void> {
        const auto split = splitOff(writing, {newer});
        twin = split ? *split : ArticleId();
        return split ? Result<void>() : split.error();
    }));

    QCOMPARE(article(m_article).metadata.title, u"Ferry row"_s);
    QCOMPARE(article(twin).metadata.title, u"Ferry row settled"_s);
    QCOMPARE(shownText(m_article), m_story);
    QCOMPARE(shownText(twin), m_newer);
    QCOMPARE(article(twin).words, 29);
    const auto left = readAnnotations(session(), m_article);
    QCOMPARE(left->size(), 1);
    QCOMPARE(left->first().state, PlacementState::Exact);
    const auto moved = readAnnotations(session(), twin);
    QCOMPARE(moved->size(), 1);
    QCOMPARE(moved->first().annotation.anchor.quote, u"130 million crowns"_s);
    QCOMPARE(count(u"ferry"_s), 2);
    QCOMPARE(count(u"settled"_s), 1);
    checkSound();

    const QString after = state();
    VERIFY_OK(undo(archive()));
    QCOMPARE(state(), before);
    QCOMPARE(count(u"ferry"_s), 1);
    checkSound();
    VERIFY_OK(redo(archive()));
    QCOMPARE(state(), after);
    checkSound();
}

void tst_Regrouping::refusesToLeaveAnArticleEmpty()
{
    QList<CaptureId> all;
    const auto captures = readCaptures(session(), m_article);
    for (const Capture &capture : *captures)
        all.append(capture.id);

    const auto written = archive().write([&](Writing &writing) -> Result<void> {
        const auto split = splitOff(writing, all);
        return split ? Result<void>() : split.error();
    });

    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::InvalidArgument);
}

void tst_Regrouping::mergesArticlesWithAllThatTheyHave()
{
    const ArticleId other =
        import(u"A boat for the bay"_s, u"Nine people stood on the quay when the old boat left for the yard."_s, {});
    QVERIFY(mark(other, u"the old boat"_s).isValid());
    VERIFY_OK(archive().write([&](Writing &writing) { return tagArticles(writing, {other}, u"boats"_s); }));
    VERIFY_OK(archive().write([&](Writing &writing) { return setArticleNote(writing, other, u"From the quay."_s); }));
    VERIFY_OK(archive().write([&](Writing &writing) -> Result<void> {
        const auto made = addCollection(writing, u"Book"_s);
        return made ? addToCollection(writing, *made, {other}) : made.error();
    }));
    const QString before = state();

    VERIFY_OK(archive().write([&](Writing &writing) { return mergeArticles(writing, {other}, m_article); }));

    QCOMPARE(readCaptures(session(), m_article)->size(), 3);
    QCOMPARE(readAnnotations(session(), m_article)->size(), 3);
    QCOMPARE(article(m_article).metadata.title, u"A boat for the bay"_s); // the newest capture's
    QCOMPARE(*readArticleTagNames(session(), m_article), QStringList{u"boats"_s});
    QCOMPARE(*readArticleNote(session(), m_article), u"From the quay."_s);
    QCOMPARE(readCollectionsOf(session(), m_article)->size(), 1);
    QVERIFY(article(other).trashed > 0);
    QCOMPARE(count(u"quay"_s), 1);
    checkSound();

    const QString after = state();
    VERIFY_OK(undo(archive()));
    QCOMPARE(state(), before);
    checkSound();
    VERIFY_OK(redo(archive()));
    QCOMPARE(state(), after);
    checkSound();
}

void tst_Regrouping::keepsAnArticleOnAVersion()
{
    CollectionId book;
    VERIFY_OK(archive().write([&](Writing &writing) -> Result<void> {
        const auto made = addCollection(writing, u"Book"_s);
        book = made ? *made : CollectionId();
        return made ? addToCollection(writing, book, {m_article}) : made.error();
    }));
    const RevisionId first = readVersions(session(), m_article)->last().revision;
    const auto pin = [&](RevisionId revision) {
        return archive().write([&](Writing &writing) { return pinVersion(writing, book, m_article, revision); });
    };

    VERIFY_OK(pin(first));
    QCOMPARE(shownText(m_article), m_story);
    QCOMPARE(article(m_article).metadata.title, u"Ferry row"_s);
    QCOMPARE(readAnnotations(session(), m_article)->size(), 2);
    QCOMPARE(import(u"Ferry row"_s, m_newer + u"\nThe mayor was there."_s, m_url), m_article);
    QCOMPARE(shownText(m_article), m_story); // nothing changes under a running study
    QCOMPARE(readVersions(session(), m_article)->size(), 3);

    VERIFY_OK(pin({}));
    QCOMPARE(shownText(m_article), m_newer + u"\nThe mayor was there."_s);
    VERIFY_OK(undo(archive()));
    QCOMPARE(shownText(m_article), m_story);
    checkSound();
}

void tst_Regrouping::refusesTwoVersionsAtOnce()
{
    const QList<Version> versions = *readVersions(session(), m_article);
    const auto pinIn = [&](const QString &name, RevisionId revision) {
        return archive().write([&](Writing &writing) -> Result<void> {
            const auto made = addCollection(writing, name);
            if (!made)
                return made.error();
            const auto added = addToCollection(writing, *made, {m_article});
            return added ? pinVersion(writing, *made, m_article, revision) : added;
        });
    };

    VERIFY_OK(pinIn(u"Book"_s, versions.last().revision));
    const auto second = pinIn(u"Film"_s, versions.first().revision);

    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Conflict);
    QCOMPARE(shownText(m_article), m_story);
}

QTEST_GUILESS_MAIN(tst_Regrouping)
#include "tst_regrouping.moc"
