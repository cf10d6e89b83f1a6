#include "search/newest.h"

#include "archive/annotations.h"
#include "archive/articles.h"
#include "archive/samplearchive.h"
#include "archive/tags.h"
#include "verify.h"

#include <QTest>

#include <random>

using namespace Pressmark;
using namespace Qt::StringLiterals;

namespace {

constexpr int Articles = 3000;
constexpr qsizetype Wanted = 20;

/// Words that so many of a hundred articles have.
QString textOf(std::mt19937 &random)
{
    QString text = u"every"_s;
    for (const auto &[word, share] : {std::pair("most", 90), std::pair("half", 50), std::pair("fifth", 20),
                                      std::pair("tenth", 10), std::pair("seldom", 2)}) {
        for (int places = random() % 100 < static_cast<unsigned>(share) ? 1 + static_cast<int>(random() % 9) : 0;
             places > 0; --places)
            text += u' ' + QString::fromLatin1(word);
    }
    return random() % 1000 == 0 ? text + u" rare"_s : text;
}

/// Numbers do not stand in the order of days, and many days are the same or unknown.
Result<void> addArticles(Writing &writing, std::mt19937 &random)
{
    Database &database = writing.database();
    writing.touchAll();
    const Result<void> deferred = database.execute("PRAGMA defer_foreign_keys=ON");
    if (!deferred)
        return deferred;
    const auto below = [&random](int end) { return static_cast<int>(random() % static_cast<unsigned>(end)); };
    for (int i = 1; i <= Articles; ++i) {
        const int day = below(20) == 0 ? 0 : 20150101 + 10000 * below(10) + below(28);
        const Result<void> steps[] = {
            database.run("INSERT INTO source(name) SELECT ?1 WHERE NOT EXISTS (SELECT 1 FROM source WHERE name = ?1)",
                         u"Post %1"_s.arg(below(5))),
            database.run("INSERT INTO capture(id, article, imported, importer) VALUES (?1, ?1, 0, 'test')", i),
            database.run("INSERT INTO revision(id, capture, rules, extractor, time, text, body, sha256) "
                         "VALUES (?1, ?1, 1, 'test', 0, ?2, '<div/>', '')",
                         i, textOf(random)),
            database.run(
                "INSERT INTO article(id, uuid, title, source, language, published_day, current_revision, added) "
                "VALUES (?1, ?1, ?2, 1 + ?1 % (SELECT max(id) FROM source), ?3, ?4, ?1, 0)",
                i, below(10) == 0 ? u"Half a title"_s : u"Title"_s, below(3) == 0 ? u"de"_s : u"en-GB"_s, day)};
        for (const Result<void> &step : steps) {
            if (!step)
                return step;
        }
    }
    return {};
}

/// More than are soon looked at one by one.
Result<void> addManyArticles(Writing &writing)
{
    Database &database = writing.database();
    const Result<void> added = database.execute(
        "CREATE TEMP TABLE number AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 24000) "
        "SELECT i FROM n;"
        "PRAGMA defer_foreign_keys = ON;"
        "INSERT INTO capture(id, article, imported, importer) SELECT i, i, 0, 'test' FROM number;"
        "INSERT INTO revision(id, capture, rules, extractor, time, text, body, sha256) SELECT i, i, 1, 'test', 0,"
        " iif(i % 2, 'odd', 'even') || iif(i % 3, '', ' red') || iif(i / 3 % 3, '', ' green') ||"
        " iif(i / 9 % 3, '', ' blue') || iif(i % 600, '', ' rare'), '', '' FROM number;"
        "INSERT INTO article(id, uuid, title, published_day, current_revision, added)"
        " SELECT i, i, 'Title', 20200101 + (i * 7919) % 1009 % 28, i, 0 FROM number");
    return added;
}

Result<void> changeArticles(Writing &writing, std::mt19937 &random)
{
    QList<ArticleId> tagged;
    QList<ArticleId> trashed;
    QList<ArticleId> starred;
    for (int i = 0; i < 60; ++i) {
        tagged.append(ArticleId{1 + static_cast<qint64>(random() % Articles)});
        trashed.append(ArticleId{1 + static_cast<qint64>(random() % Articles)});
        starred.append(ArticleId{1 + static_cast<qint64>(random() % Articles)});
        const qint64 other = 1 + static_cast<qint64>(random() % Articles);
        const Result<void> moved = writing.database().run(
            "UPDATE article SET published_day = ?2, title = ?3 WHERE id = ?1", other, 20250000 + i, u"Tenth"_s);
        if (!moved)
            return moved;
        writing.touchArticle(ArticleId{other});
    }
    const QStringList names{u"red"_s, u"red/dark"_s};
    for (const Result<void> &step :
         {tagArticles(writing, tagged, names[static_cast<qsizetype>(random() % 2)]), moveToTrash(writing, trashed),
          setStarred(writing, starred, true), setRead(writing, tagged, true),
          setArticleNote(writing, starred.first(), u"seldom noted"_s)}) {
        if (!step)
            return step;
    }
    return {};
}

} // namespace

class tst_Newest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void beginsAsASearchByDate_data();
    void beginsAsASearchByDate();
    void beginsSoAfterChanges();
    void saysNothingOf_data();
    void saysNothingOf();
    void hasTheNewestOfAllAtOnce();
    void doesNotLookForLong_data();
    void doesNotLookForLong();

private:
    void compare(const QString &text);

    SampleArchive m_sample;
    std::optional<Session> m_session; // that remembers
    std::mt19937 m_random{7};
};

void tst_Newest::initTestCase()
{
    QVERIFY(m_sample.create());
    VERIFY_OK(m_sample.archive->write([this](Writing &writing) { return addArticles(writing, m_random); }));
    VERIFY_OK(m_sample.archive->write([this](Writing &writing) { return changeArticles(writing, m_random); }));
    Result<Session> session = m_sample.archive->session();
    VERIFY_OK(session);
    m_session.emplace(std::move(*session));
    VERIFY_OK(search(*m_session, *parseQuery(u"every"_s), {.facets = true}));
}

void tst_Newest::compare(const QString &text)
{
    const Result<SearchQuery> query = parseQuery(text);
    VERIFY_OK(query);
    const Result<Session> fresh = m_sample.archive->session(); // asks the archive itself for fields
    VERIFY_OK(fresh);
    const Result<SearchResult> expected = search(*fresh, *query, {.sort = SearchSort::Date});
    VERIFY_OK(expected);

    const Result<std::optional<NewestArticles>> newest = findNewest(*m_session, *query, Wanted);
    const Result<SearchResult> remembered = search(*m_session, *query, {.sort = SearchSort::Date, .facets = true});

    VERIFY_OK(newest);
    QVERIFY(*newest);
    QVERIFY2((*newest)->articles == expected->articles.mid(0, Wanted), qPrintable(text));
    QCOMPARE((*newest)->query, expected->query);
    VERIFY_OK(remembered);
    QVERIFY2(remembered->articles == expected->articles, qPrintable(text));
}

void tst_Newest::beginsAsASearchByDate_data()
{
    QTest::addColumn<QString>("query");

    for (const char *query : {"",
                              "every",
                              "most",
                              "half",
                              "fifth",
                              "tenth",
                              "seldom",
                              "rare",
                              "absent",
                              "half tenth seldom",
                              "seldom half",
                              "most seldom every",
                              "rare most",
                              "absent half",
                              "(rare OR seldom) most -fifth",
                              "rare note:seldom",
                              "half -most",
                              "rare OR seldom",
                              "-most",
                              "-most -half",
                              "(half OR seldom) -(most fifth)",
                              "title:half",
                              "body:half",
                              "title:tenth half",
                              "note:seldom",
                              "noted OR rare",
                              "\"half\"",
                              "tag:red",
                              "tag:=red",
                              "tag:\"red/dark\" OR rare",
                              "-tag:red half",
                              "source:post seldom",
                              "source:\"post 3\"",
                              "lang:en half",
                              "lang:=en",
                              "lang:de tenth",
                              "date:2020 half",
                              "before:2016",
                              "after:2024-01-20",
                              "date:2018..2019-05 tenth",
                              "date:..2016",
                              "is:starred",
                              "is:unread half",
                              "is:read",
                              "is:included",
                              "has:tag seldom",
                              "is:trashed",
                              "half is:trashed",
                              "half (is:trashed OR -is:trashed)",
                              "!!"})
        QTest::newRow(query) << QString::fromLatin1(query);
}

void tst_Newest::beginsAsASearchByDate()
{
    QFETCH(QString, query);

    compare(query);
}

void tst_Newest::beginsSoAfterChanges()
{
    for (int round = 0; round < 4; ++round) {
        VERIFY_OK(m_sample.archive->write([this](Writing &writing) { return changeArticles(writing, m_random); }));
        VERIFY_OK(m_sample.archive->write([this](Writing &writing) {
            const qint64 gone = 1 + static_cast<qint64>(m_random() % Articles);
            writing.touchArticle(ArticleId{gone});
            return writing.database().run("DELETE FROM article WHERE id = ?1", gone);
        }));
        for (const char *query : {"half", "tenth -half", "tag:red", "is:starred seldom", "is:unread", "is:trashed",
                                  "after:2025", "-lang:en", "title:tenth"})
            compare(QString::fromLatin1(query));
    }
}

void tst_Newest::saysNothingOf_data()
{
    QTest::addColumn<QString>("query");

    for (const char *query : {"\"every half\"", "hal*", "every NEAR/2 half", "half person:nobody", "tag:red OR hal*",
                              "half before:2", "\u6d77"})
        QTest::newRow(query) << QString::fromUtf8(query);
}

void tst_Newest::saysNothingOf()
{
    QFETCH(QString, query);

    const Result<std::optional<NewestArticles>> newest = findNewest(*m_session, *parseQuery(query), Wanted);

    VERIFY_OK(newest);
    QVERIFY(!*newest);
}

void tst_Newest::hasTheNewestOfAllAtOnce()
{
    const Result<Session> session = m_sample.archive->session();
    VERIFY_OK(session);

    const Result<std::optional<NewestArticles>> all = findNewest(*session, *parseQuery(u""_s), Wanted);
    const Result<std::optional<NewestArticles>> words = findNewest(*session, *parseQuery(u"half"_s), Wanted);

    VERIFY_OK(all);
    QVERIFY(*all);
    const Result<SearchResult> expected = search(*session, *parseQuery(u""_s), {.sort = SearchSort::Date});
    VERIFY_OK(expected);
    QCOMPARE((*all)->articles, expected->articles.mid(0, Wanted));
    VERIFY_OK(words);
    QVERIFY(!*words); // nothing is remembered that it could be told by
}

void tst_Newest::doesNotLookForLong_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<qsizetype>("least");
    QTest::addColumn<qsizetype>("most");

    QTest::newRow("many") << u"even red"_s << 50LL << 50LL;
    QTest::newRow("some") << u"red green blue"_s << 12LL << 49LL;
    QTest::newRow("none") << u"even odd"_s << -1LL << -1LL;
    QTest::newRow("few") << u"rare"_s << 40LL << 40LL;
}

void tst_Newest::doesNotLookForLong()
{
    QFETCH(QString, query);
    QFETCH(qsizetype, least);
    QFETCH(qsizetype, most);
    static SampleArchive sample;
    if (!sample.archive) {
        QVERIFY(sample.create());
        VERIFY_OK(sample.archive->write(addManyArticles));
    }
    const Result<Session> session = sample.archive->session();
    VERIFY_OK(session);
    const Result<SearchQuery> asked = parseQuery(query);
    VERIFY_OK(asked);
    const Result<SearchResult> expected = search(*session, *asked, {.sort = SearchSort::Date, .facets = true});
    VERIFY_OK(expected);

    const Result<std::optional<NewestArticles>> newest = findNewest(*session, *asked, 50);

    VERIFY_OK(newest);
    const qsizetype found = *newest ? (*newest)->articles.size() : -1;
    QVERIFY2(found >= least && found <= most, qPrintable(QString::number(found)));
    if (*newest)
        QCOMPARE((*newest)->articles, expected->articles.mid(0, found));
}

QTEST_GUILESS_MAIN(tst_Newest)
#include "tst_newest.moc"
