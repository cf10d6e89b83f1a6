#include "search/passages.h"

#include "jobs/passageexport.h"
#include "newsarchive.h"
#include "text/words.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <random>

using namespace Pressmark;
using namespace Qt::StringLiterals;

/// Passages as results of their own.
class tst_Passages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void knowsWhenPassagesAreWanted_data();
    void knowsWhenPassagesAreWanted();
    void finds_data();
    void finds();
    void groups_data();
    void groups();
    void aPassageStandsBelowEachOfItsTags();
    void countsWhatIsFound();
    void saysWhatItCouldNotUnderstand();
    void readsWhatAListShows();
    void linksTheSameWordsInSeveralArticles();
    void seesWhatOthersHaveWritten();
    void remembersWhatIsThere_data();
    void remembersWhatIsThere();
    void ordersAsAScanDoes_data();
    void ordersAsAScanDoes();
    void findsWhatAScanFinds();
    void exportsWhatIsShown_data();
    void exportsWhatIsShown();
    void keepsPrivatePassagesBack();
    void writesNothingThatIsTakenForMarkup();

private:
    struct Mark
    {
        QString title;
        QString quote;
        QString note;
        QStringList tags;
        MarkColor color = MarkColor::Yellow;
        Pressmark::Mark mark = Pressmark::Mark::Highlight;
    };

    AnnotationId mark(const Mark &given);
    PassageResult run(const QString &query, const PassageOptions &options = {});
    /// The quoted words of the rows, headings as "= name (number)".
    QStringList shown(const PassageResult &result, PassageGroup kind);
    QStringList quotes(const QString &query);

    std::unique_ptr<NewsArchive> m_news;
};

AnnotationId tst_Passages::mark(const Mark &given)
{
    AnnotationId id;
    const auto change = [&](Writing &writing) -> Result<void> {
        const auto row =
            writing.database().firstRow("SELECT a.id, r.id, r.text, a.title FROM article a JOIN revision r "
                                        "ON r.id = a.current_revision WHERE a.title = ?1",
                                        given.title);
        if (!row)
            return row.error();
        const bool inHeadline = (*row)->text(3) == given.quote;
        const NewAnnotation annotation{.article = {(*row)->integer(0)},
                                       .revision = {(*row)->integer(1)},
                                       .part = inHeadline ? Part::Headline : Part::Body,
                                       .start = inHeadline ? 0 : (*row)->text(2).indexOf(given.quote),
                                       .length = given.quote.size(),
                                       .mark = given.mark,
                                       .color = given.color,
                                       .note = given.note,
                                       .tags = given.tags};
        const Result<AnnotationId> added = addAnnotation(writing, annotation);
        if (!added)
            return added.error();
        id = *added;
        return {};
    };
    const Result<void> written = m_news->archive().write(change);
    if (!written)
        qWarning("%s", qPrintable(written.error().message));
    return id;
}

void tst_Passages::initTestCase()
{
    m_news = std::make_unique<NewsArchive>();
    QVERIFY(m_news->create());
    mark({u"Coal strike"_s, u"The harbour waits for coal."_s, u"Ask the pilots"_s, {u"Coal power"_s}, MarkColor::Red});
    mark({u"Coal strike"_s, u"Miners of Ashby"_s, {}, {}, MarkColor::Blue, Pressmark::Mark::Underline});
    mark({u"Gas prices"_s, u"Gas is dear"_s, {}, {u"Energy"_s, u"Shipping"_s}, MarkColor::Green});
    mark({u"Harbour news"_s, u"gas is dear"_s, u"said before"_s, {}, MarkColor::Green});
    mark({u"Harbour news"_s, u"Harbour news"_s});
    mark({u"北京新聞"_s, u"我住在北京市。"_s});
    mark({u"كتب"_s, u"الصحفي عام ١٩٥٦"_s});
}

PassageResult tst_Passages::run(const QString &query, const PassageOptions &options)
{
    const Session session = m_news->session();
    const Result<SearchQuery> parsed = parseQuery(query);
    const Result<PassageResult> result =
        parsed ? searchPassages(session, *parsed, options) : Result<PassageResult>(parsed.error());
    if (!result)
        qWarning("%s", qPrintable(result.error().message));
    return result ? *result : PassageResult{};
}

QStringList tst_Passages::shown(const PassageResult &result, PassageGroup kind)
{
    const Session session = m_news->session();
    QStringList rows;
    for (qsizetype row = 0; row < result.rows->size(); ++row) {
        const auto text = readPassageTexts(session, result.query, {result.rows->passage(row)});
        if (const PassageRows::Group *group = result.rows->heading(row))
            rows.append(u"= %1 (%2)"_s.arg(passageHeading(kind, *group, text->first())).arg(group->count));
        else
            rows.append(text->first().placed.annotation.anchor.quote);
    }
    return rows;
}

QStringList tst_Passages::quotes(const QString &query)
{
    QStringList all = shown(run(query), PassageGroup::None);
    all.sort();
    return all;
}

void tst_Passages::knowsWhenPassagesAreWanted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("wanted");

    const auto row = [](const QString &text, bool wanted) { QTest::newRow(qPrintable(text)) << text << wanted; };
    row(u"in:notes"_s, true);
    row(u"in:passages coal"_s, true);
    row(u"coal in:Notes tag:x"_s, true);
    row(u"coal OR in:notes"_s, false);
    row(u"-in:notes"_s, false);
    row(u"in:=notes"_s, false); // a collection of that name
    row(u"in:\"my notes\""_s, false);
    row(u"notes"_s, false);
}

void tst_Passages::knowsWhenPassagesAreWanted()
{
    QFETCH(QString, text);
    QFETCH(bool, wanted);

    QCOMPARE(asksForPassages(*parseQuery(text)), wanted);
}

void tst_Passages::finds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("quotes");

    const auto row = [](const QString &query, QStringList quotes) {
        quotes.sort();
        QTest::newRow(qPrintable(query)) << query << quotes;
    };
    const QString coal = u"The harbour waits for coal."_s;
    const QString miners = u"Miners of Ashby"_s;
    const QString dear = u"Gas is dear"_s;
    const QString dearToo = u"gas is dear"_s;
    const QString ship = u"ship"_s; // marked when the archive was made
    const QString headline = u"Harbour news"_s;
    const QString beijing = u"我住在北京市。"_s;
    const QString writer = u"الصحفي عام ١٩٥٦"_s;
    row(u""_s, {coal, miners, dear, dearToo, ship, headline, beijing, writer});
    row(u"in:notes"_s, {coal, miners, dear, dearToo, ship, headline, beijing, writer});
    row(u"harbour"_s, {coal, headline});
    row(u"coal in:passages"_s, {coal});
    row(u"pilots"_s, {coal}); // of the note
    row(u"note:pilots"_s, {coal});
    row(u"note:coal"_s, {});
    row(u"\"gas is\""_s, {dear, dearToo});
    row(u"gas -said"_s, {dear});
    row(u"miners OR tonnage"_s, {miners, ship});
    row(u"har*"_s, {coal, headline});
    row(u"北京"_s, {beijing});
    row(u"1956"_s, {writer});
    row(u"tag:energy"_s, {dear, coal}); // and what is below it
    row(u"tag:=energy"_s, {dear});
    row(u"tag:shipping -tag:energy"_s, {ship});
    row(u"color:green"_s, {dear, dearToo});
    row(u"colour:RED"_s, {coal});
    row(u"-color:yellow"_s, {coal, miners, dear, dearToo});
    row(u"has:note"_s, {coal, dearToo, ship});
    row(u"has:underline"_s, {miners, ship});
    row(u"-has:tag"_s, {miners, dearToo, headline, beijing, writer});
    row(u"is:untagged color:blue"_s, {miners});
    row(u"title:coal"_s, {coal, miners}); // of the article
    row(u"body:strike"_s, {dearToo, ship, headline});
    row(u"source:post"_s, {dear});
    row(u"lang:ar OR lang:zh"_s, {beijing, writer});
    row(u"date:2024-10"_s, {dearToo, ship, headline});
    row(u"is:starred"_s, {dear});
    row(u"marked:2000"_s, {});
    row(u"marked:2001.."_s, {coal, miners, dear, dearToo, ship, headline, beijing, writer});
    row(u"marked:..2001"_s, {});
    row(u"tag:nothing"_s, {});
    row(u"person:nobody"_s, {});
    row(u"in:collection"_s, {});
}

void tst_Passages::finds()
{
    QFETCH(QString, query);
    QFETCH(QStringList, quotes);

    QCOMPARE(this->quotes(query), quotes);
    QCOMPARE(run(query).total, quotes.size());
}

void tst_Passages::groups_data()
{
    QTest::addColumn<PassageGroup>("kind");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("rows");

    QTest::newRow("the newest marks first")
        << PassageGroup::None << u"gas OR harbour"_s
        << QStringList{u"Harbour news"_s, u"gas is dear"_s, u"Gas is dear"_s, u"The harbour waits for coal."_s};
    QTest::newRow("tags as the tree has them, then those without one")
        << PassageGroup::Tag << u"gas OR coal"_s
        << QStringList{
               u"= Energy (1)"_s,   u"Gas is dear"_s, u"= Coal power (1)"_s,    u"The harbour waits for coal."_s,
               u"= Shipping (1)"_s, u"Gas is dear"_s, u"= Without a tag (1)"_s, u"gas is dear"_s};
    QTest::newRow("sources by name") << PassageGroup::Source << u"gas OR coal"_s
                                     << QStringList{u"= Marrow Bay Post (1)"_s, u"Gas is dear"_s,
                                                    u"= The Harbour Gazette (2)"_s, u"gas is dear"_s,
                                                    u"The harbour waits for coal."_s};
    QTest::newRow("the newest articles first, headlines before texts") << PassageGroup::Article << u"source:gazette"_s
                                                                       << QStringList{u"= Harbour news (3)"_s,
                                                                                      u"Harbour news"_s,
                                                                                      u"ship"_s,
                                                                                      u"gas is dear"_s,
                                                                                      u"= Coal strike (2)"_s,
                                                                                      u"Miners of Ashby"_s,
                                                                                      u"The harbour waits for coal."_s};
    QTest::newRow("months, then those without a date")
        << PassageGroup::Date << u"title:news OR lang:ar OR title:gas"_s
        << QStringList{u"= October 2024 (3)"_s,   u"Harbour news"_s,    u"ship"_s,
                       u"gas is dear"_s,          u"= June 2024 (1)"_s, u"Gas is dear"_s,
                       u"= Without a date (1)"_s, u"الصحفي عام ١٩٥٦"_s};
    QTest::newRow("the same words in several articles")
        << PassageGroup::Words << u""_s << QStringList{u"= “gas is dear” (2)"_s, u"gas is dear"_s, u"Gas is dear"_s};
    QTest::newRow("nothing") << PassageGroup::Tag << u"zebra"_s << QStringList{};
}

void tst_Passages::groups()
{
    QFETCH(PassageGroup, kind);
    QFETCH(QString, query);
    QFETCH(QStringList, rows);

    QLocale::setDefault(QLocale(QLocale::English));
    QCOMPARE(shown(run(query, {.group = kind}), kind), rows);
}

void tst_Passages::aPassageStandsBelowEachOfItsTags()
{
    const PassageResult result = run(u"tag:energy"_s, {.group = PassageGroup::Tag});

    QCOMPARE(result.total, 2);
    QCOMPARE(result.rows->passages().size(), 3);
    QCOMPARE(result.rows->size(), 6);
    QCOMPARE(result.rows->group(3)->name, u"Coal power"_s);
    QVERIFY(result.rows->heading(2) && !result.rows->heading(3));
}

void tst_Passages::countsWhatIsFound()
{
    const PassageResult result = run(u"source:gazette"_s, {.facets = true});

    QCOMPARE(result.facets[u"color"_s],
             (QList<FacetCount>{{u"yellow"_s, 2}, {u"green"_s, 1}, {u"blue"_s, 1}, {u"red"_s, 1}}));
    QCOMPARE(result.facets[u"tag"_s], (QList<FacetCount>{{u"Coal power"_s, 1}, {u"Shipping"_s, 1}}));
    QCOMPARE(result.facets[u"source"_s], (QList<FacetCount>{{u"The Harbour Gazette"_s, 5}}));
    QCOMPARE(result.facets[u"year"_s], (QList<FacetCount>{{u"2024"_s, 3}, {u"2023"_s, 2}}));
    QCOMPARE(result.facets[u"language"_s], (QList<FacetCount>{{u"en-GB"_s, 3}, {u"en"_s, 2}}));
    QCOMPARE(result.facets[u"person"_s].size(), 1);
}

void tst_Passages::saysWhatItCouldNotUnderstand()
{
    QCOMPARE(run(u"color:pink"_s).hints.size(), 1);
    QVERIFY(run(u"color:pink"_s).hints.first().contains(u"violet"_s));
    QVERIFY(run(u"marked:soon"_s).hints.first().contains(u"marked:soon"_s));
    QCOMPARE(run(u"in:nowhere"_s).hints.size(), 1);
    QCOMPARE(run(u"coal"_s).hints, QStringList());
}

void tst_Passages::readsWhatAListShows()
{
    const PassageResult result = run(u"dear said"_s);
    const Session session = m_news->session();
    const auto texts = readPassageTexts(session, result.query, result.rows->passages() + QList<AnnotationId>{{999}});
    VERIFY_OK(texts);

    QCOMPARE(texts->size(), 2);
    const PassageText text = texts->first();
    QCOMPARE(text.title, u"Harbour news"_s);
    QCOMPARE(text.source, u"The Harbour Gazette"_s);
    QCOMPARE(text.quoteHits, (QList<HitRange>{{7, 4}}));
    QCOMPARE(text.noteHits, (QList<HitRange>{{0, 4}}));
    QVERIFY(!texts->last().placed.annotation.id.isValid());
}

void tst_Passages::linksTheSameWordsInSeveralArticles()
{
    const Session session = m_news->session();
    const auto others = [&](const QString &query) {
        const auto texts = readPassageTexts(session, {}, run(query).rows->passages());
        return texts->first().otherArticles;
    };

    QCOMPARE(others(u"gas title:prices"_s), 1);
    QCOMPARE(others(u"gas title:news"_s), 1);
    QCOMPARE(others(u"miners"_s), 0);
    QCOMPARE(others(u"ship"_s), 0); // one word is no quotation
}

void tst_Passages::seesWhatOthersHaveWritten()
{
    const Session session = m_news->session(); // one, that remembers
    const auto count = [&](const QString &query, PassageGroup group) {
        const auto result = searchPassages(session, *parseQuery(query), {.group = group});
        return result ? result->rows->passages().size() : -1;
    };
    QCOMPARE(count(u"café"_s, PassageGroup::None), 0);
    const qsizetype quotations = count(u""_s, PassageGroup::Words);

    const AnnotationId first = mark({u"Der Streik"_s, u"Das Café ist offen."_s, {}, {u"Häuser"_s}});
    QCOMPARE(count(u"café"_s, PassageGroup::None), 1);
    QCOMPARE(count(u"tag:häuser"_s, PassageGroup::Tag), 1);
    const AnnotationId second = mark({u"Coal strike"_s, u"The harbour waits for coal."_s});
    QCOMPARE(count(u""_s, PassageGroup::Words), quotations); // twice in one article
    for (const AnnotationId gone : {first, second})
        VERIFY_OK(m_news->archive().write([gone](Writing &writing) { return trashAnnotation(writing, gone); }));
    QCOMPARE(count(u"café"_s, PassageGroup::None), 0);

    const QList<ArticleId> gas{m_news->id(u"Gas prices"_s)};
    VERIFY_OK(m_news->archive().write([&gas](Writing &writing) { return moveToTrash(writing, gas); }));
    QCOMPARE(count(u"gas"_s, PassageGroup::None), 1);
    QCOMPARE(count(u"gas is:trashed"_s, PassageGroup::None), 1);
    QCOMPARE(count(u""_s, PassageGroup::Words), quotations - 2);
    VERIFY_OK(m_news->archive().write([&gas](Writing &writing) { return restoreFromTrash(writing, gas); }));
}

void tst_Passages::remembersWhatIsThere_data()
{
    QTest::addColumn<int>("rounds"); // in each of which seven articles change

    QTest::newRow("nothing has changed") << 0;
    QTest::newRow("few changes") << 3;
    QTest::newRow("as many as are followed one by one") << 285;
    QTest::newRow("one more than those") << 286;
    QTest::newRow("far more") << 600;
}

void tst_Passages::remembersWhatIsThere()
{
    QFETCH(int, rounds);
    auto news = std::make_unique<NewsArchive>();
    QVERIFY(news->create());
    std::swap(m_news, news);
    const Session session = m_news->session(); // one, that remembers
    const auto ask = [](const Session &asked, PassageGroup group) {
        auto result = searchPassages(asked, *parseQuery({}), {.group = group, .facets = true});
        return result ? *result : PassageResult();
    };
    for (const PassageGroup group : {PassageGroup::Tag, PassageGroup::Words})
        QCOMPARE(ask(session, group).total, 1);
    const QList<ArticleId> all{{1}, {2}, {3}, {4}, {5}, {6}, {7}};

    AnnotationId last;
    for (int round = 0; round < rounds; ++round) {
        VERIFY_OK(m_news->archive().write(
            [&](Writing &writing) { return setStarred(writing, all, round % 2 == 0); })); // all are told of
        if (round % 40 == 0 && last.isValid())
            VERIFY_OK(m_news->archive().write([last](Writing &writing) { return trashAnnotation(writing, last); }));
        if (round % 20 == 1)
            last = mark({u"Der Streik"_s, u"Das Café ist offen."_s, {}, {u"Häuser"_s}});
        if (round % 50 == 2)
            mark({u"Coal strike"_s, u"The harbour waits for coal."_s, {}, {u"Energy"_s}, MarkColor::Red});
        VERIFY_OK(search(session, *parseQuery(u"coal"_s), {})); // nobody asks for passages meanwhile
    }

    const Session fresh = m_news->session();
    for (const PassageGroup group :
         {PassageGroup::None, PassageGroup::Tag, PassageGroup::Article, PassageGroup::Words}) {
        const PassageResult remembered = ask(session, group);
        const PassageResult read = ask(fresh, group);
        QCOMPARE(remembered.rows->passages(), read.rows->passages());
        QCOMPARE(remembered.facets, read.facets);
        QCOMPARE(remembered.total, read.total);
    }
    std::swap(m_news, news);
}

void tst_Passages::ordersAsAScanDoes_data()
{
    QTest::addColumn<bool>("isMixed"); // marks came in from elsewhere, older ones behind newer ones
    QTest::addColumn<QString>("query");

    QTest::newRow("as they were made") << false << QString();
    QTest::newRow("mixed") << true << QString();
    QTest::newRow("some of them") << true << u"color:red OR color:blue"_s;
}

/// Against comparing every passage with every other.
void tst_Passages::ordersAsAScanDoes()
{
    QFETCH(bool, isMixed);
    QFETCH(QString, query);
    auto news = std::make_unique<NewsArchive>();
    QVERIFY(news->create());
    std::swap(m_news, news);
    std::mt19937 random(1956);
    const auto number = [&random](int below) { return std::uniform_int_distribution<int>(0, below - 1)(random); };
    const QStringList quotes{u"The harbour waits"_s, u"the HARBOUR, waits!"_s, u"waits for coal"_s,
                             u"gas is dear"_s,       u"Gas is dear."_s,        u"gas dear"_s,
                             u"dear dear dear"_s};
    VERIFY_OK(m_news->archive().write([&](Writing &writing) -> Result<void> {
        for (int i = 0; i < 80; ++i) {
            const qint64 article = 1 + number(6);
            const Result<AnnotationId> added =
                addAnnotation(writing, {.article = {article}, .revision = {article}, .length = 3});
            if (!added)
                return added.error();
            const Result<void> made = writing.database().run(
                "UPDATE annotation SET quote = ?2, created = ?3, start = ?4, color = ?5 WHERE id = ?1", added->value,
                quotes[number(static_cast<int>(quotes.size()))], isMixed ? number(50) : i, i,
                number(2) == 0 ? u"red"_s : u"green"_s);
            if (!made)
                return made;
        }
        return {};
    }));
    const QList<AnnotationId> inOrder = run(query, {.group = PassageGroup::Article}).rows->passages();
    QVERIFY(inOrder.size() > 30);
    const auto texts = readPassageTexts(m_news->session(), {}, inOrder);
    VERIFY_OK(texts);

    QList<Annotation> marks;
    for (const PassageText &text : *texts)
        marks.append(text.placed.annotation);
    QMap<QString, QList<Annotation>> byWords;
    for (const Annotation &mark : std::as_const(marks))
        byWords[foldedWords(mark.anchor.quote)].append(mark);
    std::vector<std::tuple<qsizetype, qsizetype, QString>> groups; // fewer articles, the first passage, the words
    for (const auto &[words, same] : byWords.asKeyValueRange()) {
        QSet<qint64> articles;
        for (const Annotation &mark : same)
            articles.insert(mark.article.value);
        if (articles.size() > 1 && words.count(u' ') > 1)
            groups.emplace_back(-articles.size(), inOrder.indexOf(same.first().id), words);
    }
    std::sort(groups.begin(), groups.end());
    QList<AnnotationId> expected;
    for (const auto &[articles, place, words] : groups) {
        for (const Annotation &mark : std::as_const(byWords[words]))
            expected.append(mark.id);
    }
    const PassageResult sameWords = run(query, {.group = PassageGroup::Words});
    QCOMPARE(sameWords.rows->passages(), expected);
    QCOMPARE(sameWords.rows->groups().size(), groups.size());

    std::sort(marks.begin(), marks.end(), [](const Annotation &a, const Annotation &b) {
        return std::pair(a.created, a.id.value) > std::pair(b.created, b.id.value);
    });
    const QList<AnnotationId> newest = run(query, {}).rows->passages();
    QCOMPARE(newest.size(), marks.size());
    for (qsizetype i = 0; i < marks.size(); ++i)
        QCOMPARE(newest[i], marks[i].id);
    std::swap(m_news, news);
}

/// Against a scan that knows nothing of the index: words as the tokenizer has them, fields as they are stored.
void tst_Passages::findsWhatAScanFinds()
{
    auto news = std::make_unique<NewsArchive>();
    QVERIFY(news->create());
    std::swap(m_news, news);
    std::mt19937 random(20261126);
    const QStringList titles{u"Coal strike"_s, u"Harbour news"_s, u"Gas prices"_s, u"Der Streik"_s};
    const QStringList texts{u"Miners of Ashby stopped work. The harbour waits for coal."_s,
                            u"A ship with coal came in. The strike of the pilots goes on; gas is dear."_s,
                            u"Gas is dear, said the mayor’s café. 1956 was worse."_s,
                            u"Die Straße zum Hafen bleibt zu. Das Café ist offen."_s};
    const QStringList notes{{}, u"coal and gas"_s, u"ask the pilots"_s, u"Café"_s, u"dear me"_s};
    const QStringList tags{u"Energy"_s, u"Shipping"_s, u"press"_s};
    const auto any = [&random](const auto &list) {
        return *std::next(list.begin(), std::uniform_int_distribution<std::ptrdiff_t>(0, std::ssize(list) - 1)(random));
    };
    struct Known
    {
        AnnotationId id;
        QStringList words;
        QStringList noteWords;
        Mark mark;
    };
    std::vector<Known> known;
    for (int i = 0; i < 60; ++i) {
        const auto article = std::uniform_int_distribution<qsizetype>(0, 3)(random);
        const QStringList words = texts[article].split(u' ');
        const auto from = std::uniform_int_distribution<qsizetype>(0, words.size() - 2)(random);
        Mark one{titles[article], words.mid(from, 1 + i % 4).join(u' '), any(notes), {}, static_cast<MarkColor>(i % 5)};
        if (i % 3 > 0)
            one.tags = {any(tags)};
        const AnnotationId id = mark(one);
        QVERIFY(id.isValid());
        if (i % 7 == 6)
            VERIFY_OK(m_news->archive().write([id](Writing &writing) { return trashAnnotation(writing, id); }));
        else
            known.push_back({id, (foldedWords(one.quote) + u' ' + foldedWords(one.note)).split(u' '),
                             foldedWords(one.note).split(u' '), one});
    }
    const std::vector<std::pair<QString, std::function<bool(const Known &)>>> leaves{
        {u"\"coal\""_s, [](const Known &k) { return k.words.contains(u"coal"_s); }},
        {u"\"dear\""_s, [](const Known &k) { return k.words.contains(u"dear"_s); }},
        {u"\"cafe\""_s, [](const Known &k) { return k.words.contains(u"cafe"_s); }},
        {u"note:\"pilots\""_s, [](const Known &k) { return k.noteWords.contains(u"pilots"_s); }},
        {u"tag:shipping"_s, [](const Known &k) { return k.mark.tags.contains(u"Shipping"_s); }},
        {u"tag:press"_s, [](const Known &k) { return k.mark.tags.contains(u"press"_s); }},
        {u"color:green"_s, [](const Known &k) { return k.mark.color == MarkColor::Green; }},
        {u"has:note"_s, [](const Known &k) { return !k.mark.note.isEmpty(); }},
        {u"title:coal"_s, [](const Known &k) { return k.mark.title == u"Coal strike"; }},
        {u"lang:de"_s, [](const Known &k) { return k.mark.title == u"Der Streik"; }},
        {u"source:gazette"_s,
         [](const Known &k) { return k.mark.title == u"Coal strike" || k.mark.title == u"Harbour news"; }},
    };
    const AnnotationId old{1}; // of the archive itself: a ship
    qsizetype hits = 0;
    for (int i = 0; i < 200; ++i) {
        const auto &[a, isA] = any(leaves);
        const auto &[b, isB] = any(leaves);
        const auto &[c, isC] = any(leaves);
        const bool either = i % 2 == 0;
        const QString query = either ? u"(%1 OR %2) -%3"_s.arg(a, b, c) : u"%1 -(%2 %3)"_s.arg(a, b, c);
        QSet<qint64> expected;
        for (const Known &one : known) {
            if (either ? (isA(one) || isB(one)) && !isC(one) : isA(one) && !(isB(one) && isC(one)))
                expected.insert(one.id.value);
        }
        const auto kind = static_cast<PassageGroup>(i % 5);
        const PassageResult result = run(query, {.group = kind});
        QSet<qint64> found;
        for (const AnnotationId id : result.rows->passages()) {
            if (id != old)
                found.insert(id.value);
        }
        QVERIFY2(found == expected, qPrintable(query));
        hits += expected.size();
    }
    QVERIFY(hits > 500);
    std::swap(m_news, news);
}

void tst_Passages::exportsWhatIsShown_data()
{
    QTest::addColumn<PassageFormat>("format");
    QTest::addColumn<QStringList>("lines");

    QTest::newRow("table") << PassageFormat::Csv
                           << QStringList{u"Energy,Gas is dear,,Energy; Shipping"_s,
                                          u"Coal power,The harbour waits for coal.,Ask the pilots,Coal power"_s};
    QTest::newRow("text") << PassageFormat::Markdown
                          << QStringList{u"## Energy"_s, u"> Gas is dear"_s, u"## Coal power"_s,
                                         u"> The harbour waits for coal."_s, u"Ask the pilots"_s};
}

void tst_Passages::exportsWhatIsShown()
{
    QFETCH(PassageFormat, format);
    QFETCH(QStringList, lines);
    const PassageResult result = run(u"tag:energy"_s, {.group = PassageGroup::Tag});
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"passages"_s);

    const auto written =
        exportPassages(m_news->session(), result, PassageGroup::Tag, {0, 1, 2, 3}, format, path, {}, {});

    VERIFY_OK(written);
    QCOMPARE(written->written, 2);
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    QString text = QString::fromUtf8(file.readAll());
    text.remove(u'"');
    qsizetype at = 0;
    for (const QString &line : lines) {
        const qsizetype place = text.indexOf(line, at);
        QVERIFY2(place >= 0, qPrintable(line + u" is not in "_s + text));
        at = place + line.size();
    }
}

void tst_Passages::keepsPrivatePassagesBack()
{
    const auto setPrivate = [this](int isPrivate) {
        return m_news->archive().write([isPrivate](Writing &writing) {
            return writing.database().run("UPDATE annotation SET private = ?1 WHERE quote = 'Gas is dear'", isPrivate);
        });
    };
    VERIFY_OK(setPrivate(1));
    const PassageResult result = run(u"\"is dear\""_s);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"passages.csv"_s);

    const auto written =
        exportPassages(m_news->session(), result, PassageGroup::None, {0, 1}, PassageFormat::Csv, path, {}, {});

    VERIFY_OK(written);
    QCOMPARE(written->written, 1);
    QCOMPARE(written->leftOut, 1);
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    QVERIFY(!file.readAll().contains("Gas is dear"));
    VERIFY_OK(setPrivate(0));
}

void tst_Passages::writesNothingThatIsTakenForMarkup()
{
    PassageText text;
    text.placed.annotation.anchor.quote = u"- a <b>*c*</b>\n# [d](e)"_s;
    text.placed.annotation.note = u"1. one"_s;

    const QString written = passageMarkdown(text);

    QVERIFY2(written.startsWith(u"> \\- a \\<b\\>\\*c\\*\\</b\\> \\# \\[d\\](e)\n"_s), qPrintable(written));
    QVERIFY2(written.contains(u"\n1\\. one\n"_s), qPrintable(written));
}

QTEST_GUILESS_MAIN(tst_Passages)
#include "tst_passages.moc"
