#include "search/search.h"

#include "newsarchive.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <semaphore>
#include <thread>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_Search : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void saysWhatItLeftOut_data();
    void saysWhatItLeftOut();
    void theTitleCountsMost();
    void ranksTheRarerWordHigher();
    void sortsTheNewestFirst();
    void sortsByTheAlphabet_data();
    void sortsByTheAlphabet();
    void givesNoMoreThanAsked();
    void countsFacets();
    void leavesTheTrashOut();
    void seesWhatOthersHaveWritten();
    void whatBelongsTogetherIsWhatItsPartsGive();
    void anythingTypedIsASearch();
    void canBeInterrupted();

private:
    QStringList titles(const QString &query, SearchSort sort = SearchSort::Relevance);
    Result<SearchResult> run(const QString &query, const SearchOptions &options = {});

    NewsArchive m_news;
    std::optional<Session> m_session;
};

void tst_Search::initTestCase()
{
    QVERIFY(m_news.create());
    m_session.emplace(m_news.session());
}

Result<SearchResult> tst_Search::run(const QString &query, const SearchOptions &options)
{
    const Result<SearchQuery> parsed = parseQuery(query);
    if (!parsed)
        return parsed.error();
    return search(*m_session, *parsed, options);
}

QStringList tst_Search::titles(const QString &query, SearchSort sort)
{
    const Result<SearchResult> result = run(query, {.sort = sort});
    if (!result)
        return {result.error().message};
    QStringList titles;
    for (const ArticleId id : result->articles)
        titles.append(m_news.title(id));
    return titles;
}

void tst_Search::finds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("found"); // in the order of the alphabet

    const QString strike = u"Coal strike"_s;
    const QString harbour = u"Harbour news"_s;
    const QString gas = u"Gas prices"_s;
    const QString streik = u"Der Streik"_s;
    const QString beijing = u"北京新聞"_s;
    const QString arabic = u"كتب"_s;
    const QString port = u"Мій порт"_s;
    const auto row = [](const QString &query, const QStringList &found) {
        QTest::newRow(qPrintable(query)) << query << found;
    };
    QTest::newRow("everything") << u""_s << QStringList{strike, streik, gas, harbour, port, arabic, beijing};
    row(u"coal"_s, {strike, harbour});
    row(u"COAL miners"_s, {strike});
    row(u"coal -miners"_s, {harbour});
    row(u"-coal lang:en"_s, {gas});
    row(u"miners OR gas"_s, {strike, gas, harbour});
    row(u"\"gas is dear\""_s, {gas, harbour});
    row(u"\"dear gas\""_s, {});
    row(u"har*"_s, {strike, harbour});
    row(u"\"came i\"*"_s, {harbour});
    row(u"ship NEAR/2 coal"_s, {harbour});
    row(u"coal NEAR/2 strike"_s, {strike});
    row(u"coal NEAR/9 strike"_s, {strike, harbour});
    row(u"strike NEAR/9 coal -title:strike"_s, {harbour});
    row(u"title:strike"_s, {strike});
    row(u"title:(strike OR prices)"_s, {strike, gas});
    row(u"body:strike"_s, {harbour});
    row(u"byline:pell"_s, {harbour});
    row(u"author:größler"_s, {streik});
    row(u"author:\"mira tolland\""_s, {strike});
    row(u"cafe"_s, {streik, gas});
    row(u"strasse"_s, {streik});
    row(u"mayor's"_s, {gas});
    row(u"П'ять"_s, {port});
    row(u"1956"_s, {gas, arabic});
    row(u"كتب"_s, {arabic});
    row(u"مدرسه"_s, {arabic});
    row(u"المدرسه"_s, {arabic});
    row(u"北京"_s, {beijing});
    row(u"京市"_s, {beijing});
    row(u"住在北京市"_s, {beijing});
    row(u"貓"_s, {beijing});
    row(u"了"_s, {beijing});
    row(u"京北"_s, {});
    row(u"tonnage"_s, {harbour});
    row(u"tonnage ship"_s, {harbour});
    row(u"tonnage miners"_s, {});
    row(u"coal -tonnage"_s, {strike});
    row(u"title:tonnage"_s, {});
    row(u"note:tonnage"_s, {harbour});
    row(u"note:ship"_s, {});
    row(u"quorn"_s, {gas});
    row(u"note:\"ella quorn\""_s, {gas});
    row(u"dear -quorn"_s, {harbour});
    row(u"-note:tonnage coal"_s, {strike});
    row(u"tag:energy"_s, {strike, gas});
    row(u"tag:=Energy"_s, {gas});
    row(u"tag:\"coal power\""_s, {strike});
    row(u"tag:shipping"_s, {harbour});
    row(u"tag:nothing"_s, {});
    row(u"-tag:energy coal"_s, {harbour});
    row(u"source:harbour"_s, {strike, harbour});
    row(u"source:=harbour"_s, {});
    row(u"source:=\"the harbour gazette\""_s, {strike, harbour});
    row(u"source:東方報"_s, {beijing});
    row(u"lang:en"_s, {strike, gas, harbour});
    row(u"lang:EN-gb"_s, {harbour});
    row(u"before:2023"_s, {streik, beijing});
    row(u"after:2024"_s, {gas, harbour, port});
    row(u"after:2024-10-03"_s, {harbour, port});
    row(u"before:2024-10-03 after:2024"_s, {gas});
    row(u"date:2024"_s, {gas, harbour, port});
    row(u"date:2022..2023-05"_s, {strike, streik});
    row(u"date:..2022"_s, {streik, beijing});
    row(u"date:2024-07.."_s, {harbour, port});
    row(u"has:note"_s, {gas, harbour});
    row(u"has:underline"_s, {harbour});
    row(u"has:highlight"_s, {});
    row(u"has:tag"_s, {strike, gas, harbour});
    row(u"has:pdf"_s, {});
    row(u"is:starred"_s, {gas});
    row(u"is:read"_s, {strike, gas});
    row(u"is:unread lang:en"_s, {harbour});
    row(u"is:untagged lang:en"_s, {harbour});
    row(u"is:annotated"_s, {harbour});
    row(u"is:trashed"_s, {});
    row(u"in:nowhere"_s, {});
    row(u"lang:de OR miners"_s, {strike, streik});
    row(u"(lang:de OR miners) -straße"_s, {strike});
    row(u"-(coal OR lang:de) -date:2021"_s, {gas, port, arabic});
    row(u"-coal -gas -streik -порт -北京"_s, {arabic});
    row(u"coal date:"_s, {strike, harbour});
    row(u"\" OR title:coal"_s, {});
    row(u"coal AND \"strike\""_s, {strike, harbour});
    row(u"NEAR(coal"_s, {});
}

void tst_Search::finds()
{
    QFETCH(QString, query);
    QFETCH(QStringList, found);

    QStringList result = titles(query);
    QStringList newest = titles(query, SearchSort::Date);

    result.sort();
    newest.sort();
    found.sort();
    QCOMPARE(result, found);
    QCOMPARE(newest, found);
}

void tst_Search::saysWhatItLeftOut_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("hint"); // a part of it; empty: none
    QTest::addColumn<qint64>("total");

    QTest::newRow("nothing") << u"coal"_s << u""_s << qint64(2);
    QTest::newRow("no letters") << u"coal !!"_s << u"“!!”"_s << qint64(2);
    QTest::newRow("nothing but no letters") << u"!!"_s << u"“!!”"_s << qint64(7);
    QTest::newRow("half a date") << u"coal before:20"_s << u"before:20"_s << qint64(2);
    QTest::newRow("unknown state") << u"coal is:green"_s << u"is:green"_s << qint64(2);
    QTest::newRow("unknown tag") << u"tag:green"_s << u"“green”"_s << qint64(0);
    QTest::newRow("unknown source") << u"source:green"_s << u"“green”"_s << qint64(0);
}

void tst_Search::saysWhatItLeftOut()
{
    QFETCH(QString, query);
    QFETCH(QString, hint);
    QFETCH(qint64, total);

    const Result<SearchResult> result = run(query);

    VERIFY_OK(result);
    QCOMPARE(result->total, total);
    QCOMPARE(result->hints.size(), hint.isEmpty() ? 0 : 1);
    QVERIFY(result->hints.join(u' ').contains(hint));
}

void tst_Search::theTitleCountsMost()
{
    QCOMPARE(titles(u"strike"_s), (QStringList{u"Coal strike"_s, u"Harbour news"_s}));
    QCOMPARE(titles(u"harbour"_s), (QStringList{u"Harbour news"_s, u"Coal strike"_s}));
}

void tst_Search::ranksTheRarerWordHigher()
{
    // "miners" is in one article, "is" in three.
    QCOMPARE(titles(u"miners OR is"_s).first(), u"Coal strike"_s);
}

void tst_Search::sortsTheNewestFirst()
{
    QCOMPARE(titles(u"coal OR gas OR hafen"_s, SearchSort::Date),
             (QStringList{u"Harbour news"_s, u"Gas prices"_s, u"Coal strike"_s, u"Der Streik"_s}));
    QCOMPARE(titles(u""_s).last(), u"كتب"_s); // it has no date
}

void tst_Search::sortsByTheAlphabet_data()
{
    QTest::addColumn<SearchSort>("sort");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("titles");

    QTest::newRow("titles") << SearchSort::Title << u"lang:en OR lang:de OR lang:uk"_s
                            << QStringList{u"Coal strike"_s, u"Der Streik"_s, u"Gas prices"_s, u"Harbour news"_s,
                                           u"Мій порт"_s};
    QTest::newRow("titles of ranked words")
        << SearchSort::Title << u"gas OR coal"_s << QStringList{u"Coal strike"_s, u"Gas prices"_s, u"Harbour news"_s};
    QTest::newRow("sources, the newest first")
        << SearchSort::Source << u"lang:en OR lang:de"_s
        << QStringList{u"Der Streik"_s, u"Gas prices"_s, u"Harbour news"_s, u"Coal strike"_s};
}

void tst_Search::sortsByTheAlphabet()
{
    QFETCH(SearchSort, sort);
    QFETCH(QString, query);
    QFETCH(QStringList, titles);

    QCOMPARE(this->titles(query, sort), titles);
}

void tst_Search::givesNoMoreThanAsked()
{
    for (const SearchSort sort : {SearchSort::Relevance, SearchSort::Date}) {
        const Result<SearchResult> result = run(u"coal OR gas"_s, {.sort = sort, .limit = 2});

        VERIFY_OK(result);
        QCOMPARE(result->articles.size(), 2);
        QCOMPARE(result->total, 3);
    }
}

void tst_Search::countsFacets()
{
    const Result<SearchResult> result = run(u"coal OR gas"_s, {.limit = 1, .facets = true});

    VERIFY_OK(result);
    using Facet = QList<FacetCount>;
    QCOMPARE(result->facets.value(u"source"_s), (Facet{{u"The Harbour Gazette"_s, 2}, {u"Marrow Bay Post"_s, 1}}));
    QCOMPARE(result->facets.value(u"year"_s), (Facet{{u"2024"_s, 2}, {u"2023"_s, 1}}));
    QCOMPARE(result->facets.value(u"language"_s), (Facet{{u"en"_s, 2}, {u"en-GB"_s, 1}}));
    QCOMPARE(result->facets.value(u"tag"_s), (Facet{{u"Coal power"_s, 1}, {u"Energy"_s, 1}, {u"Shipping"_s, 1}}));
    QCOMPARE(result->facets.value(u"annotated"_s), (Facet{{u"yes"_s, 1}, {u"no"_s, 2}}));
}

void tst_Search::leavesTheTrashOut()
{
    const ArticleId gas = m_news.id(u"Gas prices"_s);
    VERIFY_OK(m_news.archive().write([gas](Writing &writing) { return moveToTrash(writing, {gas}); }));

    const QStringList without = titles(u"gas"_s);
    const QStringList trash = titles(u"is:trashed"_s);
    const QStringList both = titles(u"gas (is:trashed OR -is:trashed)"_s);
    const QStringList words = titles(u"gas is:trashed"_s);
    VERIFY_OK(m_news.archive().write([gas](Writing &writing) { return restoreFromTrash(writing, {gas}); }));

    QCOMPARE(without, QStringList{u"Harbour news"_s});
    QCOMPARE(trash, QStringList{u"Gas prices"_s});
    QCOMPARE(both.size(), 2);
    QCOMPARE(words, QStringList{u"Gas prices"_s});
    QCOMPARE(titles(u"gas"_s).size(), 2);
}

void tst_Search::seesWhatOthersHaveWritten()
{
    NewsArchive news;
    QVERIFY(news.create());
    const Session session = news.session();
    const Result<SearchQuery> query = parseQuery(u"lighthouse OR tag:urgent"_s);
    VERIFY_OK(query);
    const Result<SearchResult> before = search(session, *query, {.facets = true});
    VERIFY_OK(before);

    VERIFY_OK(importDocument(news.archive(), sampleDocument(u"Lighthouse"_s, u"The lighthouse is dark."_s), "new"));
    const ArticleId gas = news.id(u"Gas prices"_s);
    VERIFY_OK(news.archive().write([gas](Writing &writing) { return tagArticles(writing, {gas}, u"urgent"_s); }));
    const Result<SearchResult> after = search(session, *query, {.facets = true});

    VERIFY_OK(after);
    QCOMPARE(before->total, 0);
    QCOMPARE(after->total, 2);
    QCOMPARE(after->facets.value(u"tag"_s), (QList<FacetCount>{{u"Energy"_s, 1}, {u"urgent"_s, 1}}));
}

/// Whatever way a query takes through the index, it must come to what AND, OR and NOT mean.
void tst_Search::whatBelongsTogetherIsWhatItsPartsGive()
{
    const QStringList leaves{u"coal"_s,        u"gas"_s,       u"strike"_s,  u"tonnage"_s,    u"har*"_s,
                             u"\"is dear\""_s, u"北京"_s,      u"lang:en"_s, u"tag:energy"_s, u"note:check"_s,
                             u"title:coal"_s,  u"date:2024"_s, u"is:read"_s, u"貓"_s,         u"miners"_s};
    const auto foundBy = [this](const QString &query) {
        const QStringList found = titles(query);
        return QSet<QString>(found.begin(), found.end());
    };
    const QSet<QString> all = foundBy(u""_s);
    std::mt19937 random(5);
    for (int round = 0; round < 400; ++round) {
        QString query;
        QSet<QString> expected;
        for (int group = 0; group < 2; ++group) {
            QString inner;
            QSet<QString> innerExpected;
            for (int i = 0; i < 3; ++i) {
                const QString leaf = leaves[static_cast<qsizetype>(random() % static_cast<size_t>(leaves.size()))];
                const bool negated = random() % 3 == 0;
                const bool either = random() % 2 == 0;
                const QSet<QString> found = negated ? all - foundBy(leaf) : foundBy(leaf);
                const QString term = (negated ? u"-"_s : u""_s) + leaf;
                // Brackets make the order of the operators plain.
                inner = i == 0 ? term : u'(' + inner + u')' + (either ? u" OR "_s : u" "_s) + term;
                innerExpected = i == 0 ? found : either ? innerExpected + found : innerExpected & found;
            }
            const bool negated = random() % 3 == 0;
            query += (negated ? u" -("_s : u" ("_s) + inner + u')';
            innerExpected = negated ? all - innerExpected : innerExpected;
            expected = group == 0 ? innerExpected : expected & innerExpected;
        }

        if (foundBy(query) != expected)
            QFAIL(qPrintable(query + u" = "_s + printQuery(*parseQuery(query)) + u" found "_s
                             + titles(query).join(u", "_s)));
    }
}

void tst_Search::anythingTypedIsASearch()
{
    const QStringList pieces{u"coal"_s,
                             u"-"_s,
                             u"\""_s,
                             u"("_s,
                             u")"_s,
                             u" "_s,
                             u"OR "_s,
                             u" NOT "_s,
                             u" NEAR/3 "_s,
                             u"*"_s,
                             u"tag:"_s,
                             u"="_s,
                             u"title:"_s,
                             u"date:"_s,
                             u".."_s,
                             u"2024"_s,
                             u"has:"_s,
                             u"note"_s,
                             u"北"_s,
                             u"'"_s,
                             u"\u0301"_s,
                             u"{"_s,
                             u"}"_s,
                             u"^"_s,
                             u"+"_s,
                             u"AND"_s,
                             u":"_s,
                             u";--"_s,
                             u"in:"_s,
                             u"author:"_s,
                             u"lang:"_s,
                             u"%"_s,
                             u"source:"_s,
                             u"person:"_s,
                             u"note:"_s,
                             u"before:"_s,
                             u"😀"_s,
                             u"\\"_s,
                             QString(QChar(u'\0')),
                             QString(QChar(0xd800)),
                             u"rowid"_s};
    std::mt19937 random(3);
    for (int round = 0; round < 3000; ++round) {
        QString text;
        for (auto i = random() % 14; i > 0; --i)
            text += pieces[static_cast<qsizetype>(random() % static_cast<size_t>(pieces.size()))];

        const Result<SearchResult> result = run(text, {.facets = true});

        if (!result)
            QFAIL(qPrintable(text + u" → "_s + result.error().message));
    }
}

void tst_Search::canBeInterrupted()
{
    const Session session = m_news.session();
    const Result<SearchQuery> query = parseQuery(u"coal OR gas"_s);
    VERIFY_OK(query);
    bool cancelled = false;
    std::jthread interrupter([&session](const std::stop_token &stop) {
        while (!stop.stop_requested())
            session.interrupt();
    });

    for (int i = 0; i < 10000 && !cancelled; ++i) {
        const Result<SearchResult> result = search(session, *query, {.facets = true});
        cancelled = !result && result.error().code == ErrorCode::Cancelled;
        if (!result && !cancelled)
            QFAIL(qPrintable(result.error().message));
    }
    interrupter.request_stop();
    interrupter.join();

    QVERIFY(cancelled);
    VERIFY_OK(search(session, *query, {.facets = true}));
}

QTEST_GUILESS_MAIN(tst_Search)
#include "tst_search.moc"
