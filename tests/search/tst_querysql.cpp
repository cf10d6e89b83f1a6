#include "search/fieldselection.h"
#include "search/matchexpression.h"

#include "newsarchive.h"

#include <QTest>

using namespace Pressmark;
using namespace Qt::StringLiterals;

/// What a query becomes on its way to SQLite: nothing that was typed is ever part of the SQL.
class tst_QuerySql : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void asksTheIndex_data();
    void asksTheIndex();
    void asksTheTables_data();
    void asksTheTables();

private:
    NewsArchive m_news;
    std::optional<Session> m_session;
};

void tst_QuerySql::initTestCase()
{
    QVERIFY(m_news.create());
    m_session.emplace(m_news.session());
}

void tst_QuerySql::asksTheIndex_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tree");
    QTest::addColumn<QString>("match"); // the value that is bound for MATCH

    const auto row = [](const QString &text, const QString &tree, const QString &match) {
        QTest::newRow(qPrintable(text)) << text << tree << match;
    };
    row(u"coal"_s, u"coal"_s, u"\"coal\""_s);
    row(u"coal strike"_s, u"(and coal strike)"_s, u"(\"coal\" AND \"strike\")"_s);
    row(u"coal OR gas -\"is dear\""_s, u"(or coal (and gas (not \"is dear\")))"_s,
        u"(\"coal\" OR ((\"gas\") NOT (\"is dear\")))"_s);
    row(u"a -b -c"_s, u"(and a (not b) (not c))"_s, u"((\"a\") NOT (\"b\" OR \"c\"))"_s);
    row(u"har* \"came i\"*"_s, u"(and har* \"came i\"*)"_s, u"(\"har\" * AND \"came i\" *)"_s);
    row(u"title:(coal OR gas)"_s, u"(or title:coal title:gas)"_s, u"(title : \"coal\" OR title : \"gas\")"_s);
    row(u"caption:port"_s, u"caption:port"_s, u"captions : \"port\""_s);
    row(u"coal* NEAR/5 \"gas pipe\""_s, u"(near/5 coal* \"gas pipe\")"_s, u"NEAR(\"coal\" * \"gas pipe\", 5)"_s);
    row(u"body:a NEAR b"_s, u"(near/10 body:a body:b)"_s, u"body : NEAR(\"a\" \"b\", 10)"_s);
    row(u"貓"_s, u"貓"_s, u"\"貓\" *"_s);
    row(u"a and (or)"_s, u"(and a and or)"_s, u"(\"a\" AND \"and\" AND \"or\")"_s);
    row(u"near near/2 not"_s, u"(and near near/2 not)"_s, u"(\"near\" AND \"near/2\" AND \"not\")"_s);
    row(u"a+b {title}:^x"_s, u"(and a+b {title}:^x)"_s, u"(\"a+b\" AND \"{title}:^x\")"_s);
    row(u"'; DROP TABLE article; --"_s, u"(and '; DROP TABLE article; (not -))"_s, u""_s);
}

void tst_QuerySql::asksTheIndex()
{
    QFETCH(QString, text);
    QFETCH(QString, tree);
    QFETCH(QString, match);

    const Result<SearchQuery> query = parseQuery(text);
    VERIFY_OK(query);

    QCOMPARE(printQuery(*query), tree);
    QVERIFY(isWordsOnly(*query));
    if (!match.isEmpty())
        QCOMPARE(matchExpression(*query), match);
}

void tst_QuerySql::asksTheTables_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tree");
    QTest::addColumn<QString>("sql"); // some words of it
    QTest::addColumn<QStringList>("values");

    const auto row = [](const QString &text, const QString &tree, const QString &sql, const QStringList &values) {
        QTest::newRow(qPrintable(text)) << text << tree << sql << values;
    };
    row(u"tag:energy"_s, u"(field tag energy)"_s, u"UNION SELECT t.id FROM tag t"_s, {u"1"_s});
    row(u"tag:=energy"_s, u"(field tag =energy)"_s, u"WITH wanted(id) AS (SELECT ?1)"_s, {u"1"_s});
    row(u"tag:\"x' OR 1=1 --\""_s, u"(field tag \"x' OR 1=1 --\")"_s, u""_s, {});
    row(u"source:harbour"_s, u"(field source harbour)"_s, u"WHERE source IN (SELECT value FROM json_each(?1))"_s,
        {u"[1]"_s});
    row(u"source:\"marrow bay\""_s, u"(field source \"marrow bay\")"_s, u"json_each(?1)"_s, {u"[3]"_s});
    row(u"author:\"mira tolland\""_s, u"(field author \"mira tolland\")"_s, u"article_fts MATCH ?1"_s,
        {u"byline : \"mira tolland\""_s, u"[]"_s});
    row(u"lang:en"_s, u"(field lang en)"_s, u"language = ?1 COLLATE NOCASE"_s, {u"en"_s});
    row(u"lang:en' --"_s, u"(and (field lang en') (not -))"_s, u""_s, {});
    row(u"date:2024"_s, u"(field date 2024)"_s, u"published_day BETWEEN ?1 AND ?2"_s, {u"20240000"_s, u"20249999"_s});
    row(u"date:2020..2024-06"_s, u"(field date 2020..2024-06)"_s, u"BETWEEN ?1 AND ?2"_s,
        {u"20200000"_s, u"20240699"_s});
    row(u"date:..2024-06-05"_s, u"(field date ..2024-06-05)"_s, u"BETWEEN ?1 AND ?2"_s, {u"1"_s, u"20240605"_s});
    row(u"before:2024-10"_s, u"(field before 2024-10)"_s, u"BETWEEN ?1 AND ?2"_s, {u"1"_s, u"20240999"_s});
    row(u"after:2020"_s, u"(field after 2020)"_s, u"BETWEEN ?1 AND ?2"_s, {u"20200000"_s, u"99999999"_s});
    row(u"has:note"_s, u"(field has note)"_s, u"note <> ''"_s, {});
    row(u"has:pdf"_s, u"(field has pdf)"_s, u"media_type = 'application/pdf'"_s, {});
    row(u"is:UNREAD"_s, u"(field is UNREAD)"_s, u"read = 0"_s, {});
    row(u"is:included"_s, u"(field is included)"_s, u"inclusion = 'included'"_s, {});
    row(u"color:Red"_s, u"(field color Red)"_s, u"color = ?1"_s, {u"red"_s});
    row(u"color:\"red' --\""_s, u"(field color \"red' --\")"_s, u""_s, {});
    row(u"in:notes"_s, u"(field in notes)"_s, u"SELECT article FROM annotation"_s, {});
    row(u"person:nobody"_s, u"(field person nobody)"_s, u""_s, {});
    row(u"in:\"My list\""_s, u"(field in \"My list\")"_s, u""_s, {});
}

void tst_QuerySql::asksTheTables()
{
    QFETCH(QString, text);
    QFETCH(QString, tree);
    QFETCH(QString, sql);
    QFETCH(QStringList, values);

    const Result<SearchQuery> query = parseQuery(text);
    VERIFY_OK(query);
    QCOMPARE(printQuery(*query), tree);
    if (query->kind != SearchQuery::Kind::Field)
        return;
    const Result<FieldSelection> selection = selectField(*m_session, std::get<SearchQuery::Field>(query->leaf));
    VERIFY_OK(selection);

    QCOMPARE(selection->sql.isEmpty(), sql.isEmpty());
    QVERIFY2(QString::fromUtf8(selection->sql).contains(sql), selection->sql.constData());
    QStringList bound;
    for (const auto &value : selection->values) {
        const auto *number = std::get_if<qint64>(&value);
        bound.append(number ? QString::number(*number) : std::get<QString>(value));
    }
    QCOMPARE(bound, values);
    VERIFY_OK(sql.isEmpty() ? Result<ArticleSet>(ArticleSet()) : articlesOf(*m_session, *selection, 99));
}

QTEST_GUILESS_MAIN(tst_QuerySql)
#include "tst_querysql.moc"
