#include "window/articles/articlelistmodel.h"
#include "window/articles/articlelistpane.h"
#include "window/articles/articlesearch.h"
#include "window/connection/archiveconnection.h"

#include "search/newsarchive.h"
#include "verify.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_ArticleSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void tellsTheNewestFirst_data();
    void tellsTheNewestFirst();
    void givesUpWhatIsSuperseded();
    void listShowsTheNewestUntilAllIsFound();
    void listStaysWhereItIsWhenAskedAgain();

private:
    QStringList titles(const QList<ArticleId> &articles)
    {
        QStringList titles;
        for (const ArticleId article : articles)
            titles.append(m_news.title(article));
        return titles;
    }
    void searchAll(); // whatever is remembered is known then

    NewsArchive m_news;
    std::unique_ptr<ArchiveConnection> m_connection;
    std::unique_ptr<ArticleSearch> m_search;
    QList<NewestArticles> m_newest;
    QList<SearchResult> m_found;
};

void tst_ArticleSearch::initTestCase()
{
    QVERIFY(m_news.create());
}

void tst_ArticleSearch::init()
{
    m_search.reset();
    const std::shared_ptr<Archive> shared(&m_news.archive(), [](Archive *) {});
    m_connection = std::make_unique<ArchiveConnection>(shared);
    m_search = std::make_unique<ArticleSearch>();
    m_search->setConnection(m_connection.get());
    m_newest.clear();
    m_found.clear();
    connect(m_search.get(), &ArticleSearch::begun, this, [this](const NewestArticles &newest) {
        QVERIFY(m_found.isEmpty());
        m_newest.append(newest);
    });
    connect(m_search.get(), &ArticleSearch::found, this,
            [this](const SearchResult &result, qint64) { m_found.append(result); });
}

void tst_ArticleSearch::searchAll()
{
    m_search->search(*parseQuery(u""_s), SearchSort::Date);
    QTRY_COMPARE(m_found.size(), 1);
    m_newest.clear();
    m_found.clear();
}

void tst_ArticleSearch::tellsTheNewestFirst_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<SearchSort>("sort");
    QTest::addColumn<QStringList>("newest"); // none: nothing is told before all is found
    QTest::addColumn<QStringList>("found");

    const QString strike = u"Coal strike"_s;
    const QString harbour = u"Harbour news"_s;
    const QString gas = u"Gas prices"_s;
    QTest::newRow("ranked") << u"strike"_s << SearchSort::Relevance << QStringList{harbour, strike}
                            << QStringList{strike, harbour};
    QTest::newRow("by date") << u"strike"_s << SearchSort::Date << QStringList{harbour, strike}
                             << QStringList{harbour, strike};
    QTest::newRow("by title") << u"strike"_s << SearchSort::Title << QStringList{} << QStringList{strike, harbour};
    QTest::newRow("nothing") << u"zeppelin"_s << SearchSort::Relevance << QStringList{} << QStringList{};
    QTest::newRow("phrase") << u"\"gas is dear\""_s << SearchSort::Date << QStringList{} << QStringList{harbour, gas};
}

void tst_ArticleSearch::tellsTheNewestFirst()
{
    QFETCH(QString, query);
    QFETCH(SearchSort, sort);
    QFETCH(QStringList, newest);
    QFETCH(QStringList, found);
    searchAll();

    m_search->search(*parseQuery(query), sort);
    QVERIFY(m_search->isRunning());
    QTRY_COMPARE(m_found.size(), 1);

    QVERIFY(!m_search->isRunning());
    QCOMPARE(m_newest.size(), newest.isEmpty() ? 0 : 1);
    QCOMPARE(titles(m_newest.value(0).articles), newest);
    QCOMPARE(titles(m_found.first().articles), found);
    QCOMPARE(m_found.first().total, found.size());
}

void tst_ArticleSearch::givesUpWhatIsSuperseded()
{
    searchAll();

    for (const char *query : {"coal", "gas", "harbour", "miners"})
        m_search->search(*parseQuery(QString::fromLatin1(query)), SearchSort::Relevance);
    QTRY_VERIFY(!m_search->isRunning());
    QTest::qWait(50); // for what should not come

    QCOMPARE(m_found.size(), 1);
    QCOMPARE(titles(m_found.first().articles), QStringList{u"Coal strike"_s});
    QVERIFY(m_newest.size() <= 1);
}

void tst_ArticleSearch::listShowsTheNewestUntilAllIsFound()
{
    ArticleListPane list;
    const NewestArticles newest{{m_news.id(u"Harbour news"_s), m_news.id(u"Coal strike"_s)}, *parseQuery(u"strike"_s)};
    const QList<ArticleId> ranked{newest.articles.last(), newest.articles.first()};
    QSignalSpy chosen(&list, &ArticleListPane::articleChosen);

    list.setNewest(newest, {});

    QCOMPARE(list.model()->articles(), newest.articles);
    QCOMPARE(list.query(), newest.query);
    QCOMPARE(chosen.size(), 0); // another may come first

    list.setResult({.articles = ranked, .total = 2, .query = newest.query}, true, {});

    QCOMPARE(list.model()->articles(), ranked);
    QCOMPARE(list.currentArticle(), ranked.first());
    QCOMPARE(chosen.size(), 1);
}

void tst_ArticleSearch::listStaysWhereItIsWhenAskedAgain()
{
    ArticleListPane list;
    const QList<ArticleId> articles{m_news.id(u"Coal strike"_s), m_news.id(u"Harbour news"_s)};
    const SearchQuery query = *parseQuery(u"strike"_s);
    list.setResult({.articles = articles, .total = 2, .query = query}, true, articles.last());

    list.setNewest({{articles.last(), articles.first()}, query}, articles.last());

    QCOMPARE(list.model()->articles(), articles);
    QCOMPARE(list.currentArticle(), articles.last());
}

QTEST_MAIN(tst_ArticleSearch)
#include "tst_articlesearch.moc"
