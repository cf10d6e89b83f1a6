#include "search/searchquery.h"

#include "verify.h"

#include <QTest>

#include <random>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_SearchQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void refusesTooMuch_data();
    void refusesTooMuch();
    void readsAnything_data();
    void readsAnything();
};

void tst_SearchQuery::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tree");

    const auto row = [](const QString &text, const QString &tree) { QTest::newRow(qPrintable(text)) << text << tree; };
    QTest::newRow("nothing") << u""_s << u"(all)"_s;
    QTest::newRow("spaces") << u" \t\u3000 "_s << u"(all)"_s;
    row(u"coal"_s, u"coal"_s);
    row(u"coal strike"_s, u"(and coal strike)"_s);
    row(u"coal AND strike"_s, u"(and coal strike)"_s);
    row(u"coal and strike"_s, u"(and coal and strike)"_s);
    row(u"coal OR gas"_s, u"(or coal gas)"_s);
    row(u"coal or gas"_s, u"(and coal or gas)"_s);
    row(u"a OR b OR c"_s, u"(or a b c)"_s);
    row(u"a b OR c d"_s, u"(or (and a b) (and c d))"_s);
    row(u"a (b OR c) d"_s, u"(and a (or b c) d)"_s);
    row(u"(a b) c"_s, u"(and a b c)"_s);
    row(u"((a))"_s, u"a"_s);
    row(u"-a"_s, u"(not a)"_s);
    row(u"a -b"_s, u"(and a (not b))"_s);
    row(u"a NOT b"_s, u"(and a (not b))"_s);
    row(u"a AND NOT b"_s, u"(and a (not b))"_s);
    row(u"--a"_s, u"a"_s);
    row(u"NOT -a"_s, u"a"_s);
    row(u"-(a b)"_s, u"(not (and a b))"_s);
    row(u"-(-a)"_s, u"a"_s);
    row(u"a - b"_s, u"(and a - b)"_s);
    row(u"dual-use"_s, u"dual-use"_s);
    row(u"U.S."_s, u"U.S."_s);
    row(u"don't"_s, u"don't"_s);
    row(u"\"coal strike\""_s, u"\"coal strike\""_s);
    row(u"\"coal  strike \""_s, u"\"coal strike\""_s);
    row(u"“coal strike”"_s, u"\"coal strike\""_s);
    row(u"„Der Streik“"_s, u"\"Der Streik\""_s);
    row(u"«la grève»"_s, u"\"la grève\""_s);
    row(u"\"coal\""_s, u"\"coal\""_s);
    row(u"\"open"_s, u"\"open\""_s);
    row(u"a \"\" b"_s, u"(and a b)"_s);
    row(u"-\"a b\""_s, u"(not \"a b\")"_s);
    row(u"\"coal st\"*"_s, u"\"coal st\"*"_s);
    row(u"\"a OR b\""_s, u"\"a OR b\""_s);
    row(u"coal*"_s, u"coal*"_s);
    row(u"coal**"_s, u"coal*"_s);
    row(u"*"_s, u"(all)"_s);
    row(u"a*b"_s, u"a*b"_s);
    row(u"foo\"bar\""_s, u"(and foo \"bar\")"_s);
    row(u"(a"_s, u"a"_s);
    row(u"a)"_s, u"a"_s);
    row(u"a) b"_s, u"(and a b)"_s);
    row(u")("_s, u"(all)"_s);
    row(u"()"_s, u"(all)"_s);
    row(u"a () b"_s, u"(and a b)"_s);
    row(u"OR"_s, u"(all)"_s);
    row(u"a OR"_s, u"a"_s);
    row(u"OR a"_s, u"a"_s);
    row(u"a OR OR b"_s, u"(or a b)"_s);
    row(u"AND"_s, u"(all)"_s);
    row(u"NOT"_s, u"(all)"_s);
    row(u"a -"_s, u"(and a -)"_s);
    row(u"(a OR) b"_s, u"(and a b)"_s);
    row(u"(-) a"_s, u"(and - a)"_s);
    row(u"title:coal"_s, u"title:coal"_s);
    row(u"TITLE:coal"_s, u"title:coal"_s);
    row(u"title:\"coal strike\""_s, u"title:\"coal strike\""_s);
    row(u"title:coal*"_s, u"title:coal*"_s);
    row(u"title:(coal OR gas)"_s, u"(or title:coal title:gas)"_s);
    row(u"title:(coal body:gas)"_s, u"(and title:coal body:gas)"_s);
    row(u"title:(coal) gas"_s, u"(and title:coal gas)"_s);
    row(u"note:check caption:port byline:mira body:ship"_s, u"(and note:check caption:port byline:mira body:ship)"_s);
    row(u"title:"_s, u"(all)"_s);
    row(u"coal title: gas"_s, u"(and coal gas)"_s);
    row(u"-title:coal"_s, u"(not title:coal)"_s);
    row(u"tag:energy"_s, u"(field tag energy)"_s);
    row(u"tag:=energy"_s, u"(field tag =energy)"_s);
    row(u"tag:=\"coal gas\""_s, u"(field tag \"=coal gas\")"_s);
    row(u"tag:\"climate change\""_s, u"(field tag \"climate change\")"_s);
    row(u"tag:(a OR b)"_s, u"(or (field tag a) (field tag b))"_s);
    row(u"-tag:energy coal"_s, u"(and (not (field tag energy)) coal)"_s);
    row(u"before:2024-10 after:2020"_s, u"(and (field before 2024-10) (field after 2020))"_s);
    row(u"date:2020..2024-06"_s, u"(field date 2020..2024-06)"_s);
    row(u"color:red"_s, u"(field color red)"_s);
    row(u"Colour:red -marked:2024..2025-06"_s, u"(and (field color red) (not (field marked 2024..2025-06)))"_s);
    row(u"in:notes coal"_s, u"(and (field in notes) coal)"_s);
    row(u"has:note is:unread"_s, u"(and (field has note) (field is unread))"_s);
    row(u"in:\"My list\" person:Ana lang:uk source:=Ark"_s,
        u"(and (field in \"My list\") (field person Ana) (field lang uk) (field source =Ark))"_s);
    row(u"http://example.org"_s, u"http://example.org"_s);
    row(u"foo:bar"_s, u"foo:bar"_s);
    row(u":x"_s, u":x"_s);
    row(u"12:30"_s, u"12:30"_s);
    row(u"a NEAR/5 b"_s, u"(near/5 a b)"_s);
    row(u"a NEAR b"_s, u"(near/10 a b)"_s);
    row(u"a NEAR/5 b NEAR/3 c"_s, u"(and (near/5 a b) (near/3 b c))"_s);
    row(u"coal* NEAR/5 \"gas pipe\"*"_s, u"(near/5 coal* \"gas pipe\"*)"_s);
    row(u"title:(a NEAR/2 b)"_s, u"(near/2 title:a title:b)"_s);
    row(u"a NEAR/0 b"_s, u"(and a NEAR/0 b)"_s);
    row(u"a NEAR/x b"_s, u"(and a NEAR/x b)"_s);
    row(u"a NEAR tag:b"_s, u"(and a NEAR (field tag b))"_s);
    row(u"NEAR"_s, u"NEAR"_s);
    row(u"x -a NEAR/2 b"_s, u"(and x (not (near/2 a b)))"_s);
    row(u"北京 OR كتب"_s, u"(or 北京 كتب)"_s);
    row(u"cafe\u0301"_s, u"caf\u00e9"_s);
    row(u"a NEAR OR b"_s, u"(or (and a NEAR) b)"_s);
    row(u"a NEAR -b"_s, u"(and a NEAR (not b))"_s);
    row(u"-AND b"_s, u"b"_s);
    row(u"NOT AND NOT b"_s, u"(not b)"_s);
    row(u"tag:=(a source:b c)"_s, u"(and (field tag =a) (field source b) (field tag =c))"_s);
    row(u"\"a\" NEAR b"_s, u"(near/10 \"a\" b)"_s);
    row(u"\" OR 1=1 --"_s, u"\"OR 1=1 --\""_s);
}

void tst_SearchQuery::parses()
{
    QFETCH(QString, text);
    QFETCH(QString, tree);

    const Result<SearchQuery> query = parseQuery(text);

    VERIFY_OK(query);
    QCOMPARE(printQuery(*query), tree);
}

void tst_SearchQuery::refusesTooMuch_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place"); // the words that begin there; empty: not refused

    QTest::newRow("64 words") << u"w "_s.repeated(64) << u""_s;
    QTest::newRow("65 words") << u"w "_s.repeated(64) + u"straw"_s << u"straw"_s;
    QTest::newRow("65 words in a field") << u"w "_s.repeated(64) + u"tag:=\"last straw\""_s << u"\"last straw"_s;
    QTest::newRow("composed letters before it") << u"e\u0301 "_s.repeated(64) + u"straw"_s << u"straw"_s;
    QTest::newRow("32 levels") << u"("_s.repeated(32) + u"a"_s << u""_s;
    QTest::newRow("33 levels") << u"("_s.repeated(33) + u"deep"_s << u"(deep"_s;
    QTest::newRow("33 levels through fields") << u"title:("_s.repeated(33) + u"deep"_s << u"(deep"_s;
    QTest::newRow("a thousand minus signs") << u"-"_s.repeated(1000) + u"a"_s << u""_s;
}

void tst_SearchQuery::refusesTooMuch()
{
    QFETCH(QString, text);
    QFETCH(QString, place);

    const Result<SearchQuery> query = parseQuery(text);

    QCOMPARE(bool(query), place.isEmpty());
    if (!query) {
        QCOMPARE(query.error().code, ErrorCode::QueryInvalid);
        QVERIFY(query.error().place);
        QVERIFY2(QStringView(text).mid(*query.error().place).startsWith(place), qPrintable(text));
        const QString words = QString(place).remove(u'"');
        QVERIFY2(query.error().message.contains(words), qPrintable(query.error().message));
    }
}

void tst_SearchQuery::readsAnything_data()
{
    QTest::addColumn<QStringList>("pieces");
    QTest::addColumn<int>("most"); // of the pieces in one text

    QTest::newRow("pieces of the language")
        << QStringList{u"a"_s,  u"-"_s,      u"\""_s,    u"("_s,    u")"_s,      u" "_s,      u" "_s,
                       u"OR"_s, u"AND"_s,    u"NOT"_s,   u"NEAR"_s, u"NEAR/3"_s, u"*"_s,      u"tag:"_s,
                       u"="_s,  u"title:"_s, u"date:"_s, u".."_s,   u"2024"_s,   u"has:"_s,   u"note"_s,
                       u"北"_s, u"“"_s,      u"”"_s,     u"'"_s,    u"\u0301"_s, u":"_s,      QString(QChar(0)),
                       u"😀"_s,  u"in:"_s,    u"\n"_s,    u"%"_s,    u"\u0338"_s, u"\u2000"_s, QString(QChar(0xd800))}
        << 20;
    QStringList bytes;
    for (int byte = 0; byte < 256; ++byte)
        bytes.append(QString::fromLatin1(QByteArray(1, static_cast<char>(byte))));
    QTest::newRow("bytes") << bytes << 60;
    QTest::newRow("brackets, minus signs and words")
        << QStringList{u"("_s, u")"_s, u"-"_s, u" "_s, u"a"_s, u" OR "_s, u"NEAR/2 "_s, u"tag:"_s} << 60;
}

/// Whatever is typed is a query or refused with a place, and what is written of a query reads as the same query.
void tst_SearchQuery::readsAnything()
{
    QFETCH(QStringList, pieces);
    QFETCH(int, most);
    std::mt19937 random(11);
    int read = 0;
    for (int round = 0; round < 10000; ++round) {
        QString text;
        for (auto i = static_cast<int>(random() % static_cast<unsigned>(most)); i > 0; --i)
            text += pieces[static_cast<qsizetype>(random() % static_cast<unsigned>(pieces.size()))];

        const Result<SearchQuery> query = parseQuery(text);

        if (!query) {
            QCOMPARE(query.error().code, ErrorCode::QueryInvalid);
            QVERIFY(query.error().place && *query.error().place < text.size());
            continue;
        }
        ++read;
        const QString written = writeQuery(*query);
        const Result<SearchQuery> again = parseQuery(written);
        VERIFY_OK(again);
        if (*again != *query)
            QFAIL(
                qPrintable(text + u" → "_s + printQuery(*query) + u" → "_s + written + u" → "_s + printQuery(*again)));
    }
    QVERIFY2(read > 9000, qPrintable(QString::number(read)));
}

QTEST_GUILESS_MAIN(tst_SearchQuery)
#include "tst_searchquery.moc"
