#include "search/search.h"

#include "newsarchive.h"

#include <QTest>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_Hits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsHits_data();
    void findsHits();
    void hitsAreWhereTheyAreSaidToBe();
    void makesSnippets_data();
    void makesSnippets();
    void snippetsOfNothing();
};

void tst_Hits::findsHits_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marked"); // the text with [ ] around hits
    QTest::addColumn<Part>("part");

    const auto row = [](const char *name, const QString &query, const QString &marked, Part part = Part::Body) {
        QTest::newRow(name) << query << QString(marked).remove(u'[').remove(u']') << marked << part;
    };
    row("none", u"gas"_s, u"Coal and more coal"_s);
    row("nothing asked", u""_s, u"Coal"_s);
    row("word", u"coal"_s, u"[Coal] and more [coal]"_s);
    row("not a part of a word", u"coal"_s, u"Coalition of [coal]"_s);
    row("prefix marks the word", u"coal*"_s, u"[Coalition] of [coal]"_s);
    row("phrase", u"\"coal strike\""_s, u"strike coal [coal strike]"_s);
    row("phrase over punctuation", u"\"coal strike\""_s, u"[Coal: strike]s off"_s.replace(u"]s"_s, u"] s"_s));
    row("words that touch stay two", u"coal strike"_s, u"[coal] [strike]"_s);
    row("overlapping phrases are one hit", u"\"a b\" OR \"b c\""_s, u"[a b c]"_s);
    row("negated words are not marked", u"coal -strike"_s, u"[coal] strike"_s);
    row("fields are not marked", u"coal tag:strike"_s, u"[coal] strike"_s);
    row("or", u"coal OR strike"_s, u"[coal] or [strike]"_s);
    row("accents", u"cafe"_s, u"[Café] [CAFE\u0301] x"_s);
    row("after an emoji", u"coal"_s, u"😀 [coal] 👩‍🚒 [coal]"_s);
    row("after a rare ideograph", u"coal"_s, u"𠮷野 [coal]"_s);
    row("arabic", u"كتب"_s, u"[كَتَبَ] [كـتب]"_s);
    row("digits", u"1956"_s, u"[١٩٥٦] [1956] 19560"_s);
    row("apostrophes", u"mayor's"_s, u"the [mayor’s] mayor"_s);
    row("chinese", u"北京"_s, u"在[北京]市"_s);
    row("chinese phrase", u"北京市"_s, u"在[北京市]"_s);
    row("one ideograph", u"京"_s, u"北[京]市，[京]"_s);
    row("one at the end", u"市"_s, u"北京[市]"_s);
    row("near", u"coal NEAR/2 strike"_s, u"coal one two three [strike] x [coal]"_s);
    row("near from behind", u"strike NEAR/1 coal"_s, u"[coal] x [strike]"_s);
    row("title word in the body", u"title:coal"_s, u"coal"_s, Part::Body);
    row("title word in the headline", u"title:coal"_s, u"[coal]"_s, Part::Headline);
    row("title word in the subtitle", u"title:coal"_s, u"[coal]"_s, Part::Subtitle);
    row("body word in the headline", u"body:coal"_s, u"coal"_s, Part::Headline);
    row("caption word", u"caption:coal"_s, u"[coal]"_s, Part::Caption);
    row("note word", u"note:coal"_s, u"coal"_s, Part::Body);
}

void tst_Hits::findsHits()
{
    QFETCH(QString, query);
    QFETCH(QString, text);
    QFETCH(QString, marked);
    QFETCH(Part, part);
    const Result<SearchQuery> parsed = parseQuery(query);
    VERIFY_OK(parsed);

    const QList<HitRange> hits = findHits(*parsed, text, part);

    QString result = text;
    for (auto hit = hits.rbegin(); hit != hits.rend(); ++hit) {
        result.insert(hit->start + hit->length, u']');
        result.insert(hit->start, u'[');
    }
    QCOMPARE(result, marked);
}

void tst_Hits::hitsAreWhereTheyAreSaidToBe()
{
    const QString word = u"e\u0301té😀京"_s;
    const QString text = (word + u" coal. "_s).repeated(500);

    const QList<HitRange> hits = findHits(*parseQuery(u"coal"_s), text, Part::Body);

    QCOMPARE(hits.size(), 500);
    for (const HitRange &hit : hits)
        QCOMPARE(text.mid(hit.start, hit.length), u"coal"_s);
}

void tst_Hits::makesSnippets_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("count");
    QTest::addColumn<QStringList>("snippets"); // with [ ] around hits

    const QString filler = u"word "_s.repeated(100);
    const QString left = u"word "_s.repeated(12);
    QTest::newRow("short") << u"A ship with coal came in."_s << u"coal"_s << 3
                           << QStringList{u"A ship with [coal] came in."_s};
    QTest::newRow("no hit") << u"A ship came in."_s << u"-gas"_s << 3 << QStringList{u"A ship came in."_s};
    QTest::newRow("cut") << filler + u"coal "_s + filler.trimmed() << u"coal"_s << 3
                         << QStringList{u"…"_s + left + u"[coal] "_s + u"word "_s.repeated(27).trimmed() + u"…"_s};
    QTest::newRow("the two that show more")
        << u"coal "_s + filler + u"gas "_s + filler + u"coal "_s << u"coal gas"_s << 2
        << QStringList{u"[coal] "_s + u"word "_s.repeated(39).trimmed() + u"…"_s,
                       u"…"_s + left + u"[gas] "_s + u"word "_s.repeated(27).trimmed() + u"…"_s};
    QTest::newRow("paragraphs") << u"First coal.\nSecond gas."_s << u"gas coal"_s << 1
                                << QStringList{u"First [coal]. Second [gas]."_s};
}

void tst_Hits::makesSnippets()
{
    QFETCH(QString, body);
    QFETCH(QString, query);
    QFETCH(int, count);
    QFETCH(QStringList, snippets);
    SampleArchive sample;
    QVERIFY(sample.create());
    const Result<CaptureAdded> added = importDocument(*sample.archive, sampleDocument(u"Title"_s, body), "x");
    VERIFY_OK(added);
    const Result<Session> session = sample.archive->session();
    VERIFY_OK(session);

    const Result<QList<Snippet>> made = makeSnippets(*session, *parseQuery(query), added->article, count);

    VERIFY_OK(made);
    QStringList marked;
    for (const Snippet &snippet : *made) {
        QString text = snippet.text;
        for (qsizetype i = snippet.starts.size() - 1; i >= 0; --i) {
            text.insert(snippet.starts[i] + snippet.lengths[i], u']');
            text.insert(snippet.starts[i], u'[');
        }
        marked.append(text);
    }
    QCOMPARE(marked, snippets);
}

void tst_Hits::snippetsOfNothing()
{
    NewsArchive news;
    QVERIFY(news.create());
    const Session session = news.session();

    const Result<QList<Snippet>> missing = makeSnippets(session, *parseQuery(u"coal"_s), ArticleId{999}, 2);
    const Result<QList<Snippet>> note = makeSnippets(session, *parseQuery(u"tonnage"_s), news.id(u"Harbour news"_s), 2);

    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    VERIFY_OK(note);
    QCOMPARE(note->size(), 1);
    QCOMPARE(note->first().text, u"Check the tonnage"_s);
    QCOMPARE(note->first().starts, QList<qsizetype>{10});
}

QTEST_GUILESS_MAIN(tst_Hits)
#include "tst_hits.moc"
