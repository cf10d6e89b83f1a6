#include "archive/collections.h"

#include "archive/articles.h"
#include "archive/operations.h"
#include "archive/savedsearches.h"
#include "samplearchive.h"

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_Collections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsArticlesOnceInTheirOrder();
    void countsWhatLiesBelow();
    void aTrashedArticleDoesNotCount();
    void listsParentsBeforeChildren();
    void noCollectionStandsBelowItself();
    void namesAreTakenOnce_data();
    void namesAreTakenOnce();
    void deletingMovesCollectionsUpAndIsUndone();
    void savesASearchUnderItsName();
    void saysHowManyAreNewSinceTheLastLook();
    void lookingIsNothingToUndo();

private:
    Result<void> write(const Archive::Change &change) { return m_sample->archive->write(change); }
    Session session() { return std::move(*m_sample->archive->session()); }
    CollectionId make(const QString &name, CollectionId parent = {});
    Collection named(const QString &name) { return findCollection(session(), name)->value_or(Collection()); }
    QStringList names();

    std::unique_ptr<SampleArchive> m_sample;
    QList<ArticleId> m_articles;
};

void tst_Collections::init()
{
    m_sample = std::make_unique<SampleArchive>();
    QVERIFY(m_sample->create());
    m_articles.clear();
    for (const QString &title : {u"Ferry row"_s, u"Sluice row"_s, u"Quay row"_s}) {
        const Document document = sampleDocument(title, title + u" was settled on Monday."_s);
        const auto added = importDocument(*m_sample->archive, document, title.toUtf8());
        VERIFY_OK(added);
        m_articles.append(added->article);
    }
}

CollectionId tst_Collections::make(const QString &name, CollectionId parent)
{
    CollectionId made;
    const Result<void> written = write([&](Writing &writing) -> Result<void> {
        const Result<CollectionId> added = addCollection(writing, name, parent);
        if (!added)
            return added.error();
        made = *added;
        return {};
    });
    return written ? made : CollectionId();
}

QStringList tst_Collections::names()
{
    QStringList names;
    const Result<QList<Collection>> collections = readCollections(session());
    for (const Collection &collection : *collections)
        names.append(collection.name);
    return names;
}

void tst_Collections::keepsArticlesOnceInTheirOrder()
{
    const CollectionId chapter = make(u"Chapter 4"_s);
    VERIFY_OK(write([&](Writing &w) { return addToCollection(w, chapter, {m_articles[2], m_articles[0]}); }));
    VERIFY_OK(write([&](Writing &w) { return addToCollection(w, chapter, {m_articles[0], m_articles[1]}); }));

    QList<qint64> order;
    const Session reading = session();
    Result<Statement> query =
        reading.database().prepare("SELECT article FROM collection_article WHERE collection = ? ORDER BY position");
    query->bind(1, chapter.value);
    VERIFY_OK(query->forEach([&order](const Statement &row) { order.append(row.integer(0)); }));
    QCOMPARE(order, (QList<qint64>{m_articles[2].value, m_articles[0].value, m_articles[1].value}));
    QCOMPARE(named(u"chapter 4"_s).articles, 3);

    VERIFY_OK(write([&](Writing &w) { return removeFromCollection(w, chapter, {m_articles[0]}); }));
    QCOMPARE(named(u"chapter 4"_s).articles, 2);
}

void tst_Collections::countsWhatLiesBelow()
{
    const CollectionId book = make(u"Book"_s);
    const CollectionId chapter = make(u"Chapter"_s, book);
    VERIFY_OK(write([&](Writing &w) { return addToCollection(w, book, {m_articles[0]}); }));
    VERIFY_OK(write([&](Writing &w) { return addToCollection(w, chapter, {m_articles[0], m_articles[1]}); }));

    QCOMPARE(named(u"Book"_s).articles, 2);
    QCOMPARE(named(u"Chapter"_s).articles, 2);
}

void tst_Collections::aTrashedArticleDoesNotCount()
{
    const CollectionId book = make(u"Book"_s);
    VERIFY_OK(write([&](Writing &w) { return addToCollection(w, book, m_articles); }));
    VERIFY_OK(write([&](Writing &w) { return moveToTrash(w, {m_articles[0]}); }));

    QCOMPARE(named(u"Book"_s).articles, 2);
}

void tst_Collections::listsParentsBeforeChildren()
{
    const CollectionId seminar = make(u"Seminar"_s);
    make(u"book"_s);
    make(u"Autumn"_s, seminar);

    QCOMPARE(names(), (QStringList{u"book"_s, u"Seminar"_s, u"Autumn"_s}));
}

void tst_Collections::noCollectionStandsBelowItself()
{
    const CollectionId outer = make(u"Outer"_s);
    const CollectionId inner = make(u"Inner"_s, outer);

    for (const CollectionId parent : {inner, outer}) {
        const Result<void> moved = write([&](Writing &w) { return moveCollection(w, outer, parent); });
        QVERIFY(!moved);
        QCOMPARE(moved.error().code, ErrorCode::InvalidArgument);
    }
    VERIFY_OK(write([&](Writing &w) { return moveCollection(w, inner, {}); }));
    QVERIFY(!named(u"Inner"_s).parent.isValid());
}

void tst_Collections::namesAreTakenOnce_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("the same") << u"Book"_s << ErrorCode::Conflict;
    QTest::newRow("another case") << u" bOOk "_s << ErrorCode::Conflict;
    QTest::newRow("empty") << u"  "_s << ErrorCode::InvalidArgument;
}

void tst_Collections::namesAreTakenOnce()
{
    QFETCH(QString, name);
    QFETCH(ErrorCode, code);
    make(u"Book"_s);
    const CollectionId other = make(u"Other"_s);

    const Result<void> added = write([&](Writing &w) -> Result<void> {
        const Result<CollectionId> made = addCollection(w, name);
        return made ? Result<void>() : Result<void>(made.error());
    });
    const Result<void> renamed = write([&](Writing &w) { return renameCollection(w, other, name); });

    QVERIFY(!added);
    QCOMPARE(added.error().code, code);
    QVERIFY(!renamed);
    QCOMPARE(renamed.error().code, code);
}

void tst_Collections::deletingMovesCollectionsUpAndIsUndone()
{
    const CollectionId book = make(u"Book"_s);
    make(u"Chapter"_s, book);
    VERIFY_OK(write([&](Writing &w) { return addToCollection(w, book, m_articles); }));

    VERIFY_OK(write([&](Writing &w) { return deleteCollection(w, book); }));
    QCOMPARE(names(), QStringList{u"Chapter"_s});
    QVERIFY(!named(u"Chapter"_s).parent.isValid());

    VERIFY_OK(undo(*m_sample->archive));
    QCOMPARE(named(u"Book"_s).id, book);
    QCOMPARE(named(u"Book"_s).articles, 3);
    QCOMPARE(named(u"Chapter"_s).parent, book);
}

void tst_Collections::savesASearchUnderItsName()
{
    const auto save = [this](const QString &name, const QString &query) {
        return write([&](Writing &w) -> Result<void> {
            const Result<SavedSearchId> saved = saveSearch(w, name, query);
            return saved ? Result<void>() : Result<void>(saved.error());
        });
    };
    VERIFY_OK(save(u"Rows"_s, u"row"_s));
    VERIFY_OK(save(u"rows"_s, u"row OR quarrel"_s));
    const Result<void> nothing = save(u"Empty"_s, u"  "_s);

    const auto searches = readSavedSearches(session());
    QCOMPARE(searches->size(), 1);
    QCOMPARE(searches->first().query, u"row OR quarrel"_s);
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().code, ErrorCode::InvalidArgument);

    VERIFY_OK(undo(*m_sample->archive));
    QCOMPARE(readSavedSearches(session())->first().query, u"row"_s);
    VERIFY_OK(write([&](Writing &w) { return deleteSavedSearch(w, searches->first().id); }));
    QVERIFY(readSavedSearches(session())->isEmpty());
}

void tst_Collections::saysHowManyAreNewSinceTheLastLook()
{
    const qint64 added = readArticle(session(), m_articles.last())->added;

    QCOMPARE(*countAddedSince(session(), m_articles, added), 0);
    QCOMPARE(*countAddedSince(session(), m_articles, 0), 3);
}

void tst_Collections::lookingIsNothingToUndo()
{
    VERIFY_OK(write([](Writing &w) -> Result<void> {
        const Result<SavedSearchId> saved = saveSearch(w, u"Rows"_s, u"row"_s);
        return saved ? Result<void>() : Result<void>(saved.error());
    }));
    const SavedSearchId search = readSavedSearches(session())->first().id;
    const QString before = readUndoState(session())->undo;

    VERIFY_OK(write([&](Writing &w) { return markLookedAt(w, search); }));

    QCOMPARE(readUndoState(session())->undo, before);
    QVERIFY(readSavedSearches(session())->first().looked > 0);
}

QTEST_GUILESS_MAIN(tst_Collections)
#include "tst_collections.moc"
