#include "search/search.h"
#include "search/similarwords.h"
#include "search/stemmer.h"
#include "search/wordforms.h"

#include "archive/articles.h"
#include "archive/operations.h"
#include "archive/samplearchive.h"

#include <QTest>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_WordForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void stems_data();
    void stems();
    void findsForms_data();
    void findsForms();
    void marksForms_data();
    void marksForms();
    void theArchiveCanBeSetToExactWords();
    void newWordsAreForms();
    void anArticleCanChangeItsLanguage();
    void findsUsualFormsAmongManyWords();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void correctsOnlyWhatIsMissing();
    void countsLettersApart();

private:
    bool add(const QString &language, const QString &title, const QString &text);
    Result<SearchResult> run(const QString &query, bool forms = true);
    QStringList titles(const SearchResult &result) const;

    SampleArchive m_sample;
    QHash<qint64, QString> m_titles;
    std::optional<Session> m_session;
};

bool tst_WordForms::add(const QString &language, const QString &title, const QString &text)
{
    Document document = sampleDocument(title, text);
    document.metadata.language = language;
    const Result<CaptureAdded> added = importDocument(*m_sample.archive, document, title.toUtf8());
    if (!added || added->outcome != CaptureAdded::Outcome::Article)
        return false;
    m_titles.insert(added->article.value, title);
    return true;
}

void tst_WordForms::initTestCase()
{
    QVERIFY(m_sample.create());
    QVERIFY(add(u"en"_s, u"E1"_s, u"The strike at the harbour ended. A party met."_s));
    QVERIFY(add(u"en-GB"_s, u"E2"_s, u"Two strikes and striking pilots; both parties agreed. Guns were found."_s));
    QVERIFY(add(u"de"_s, u"D1"_s, u"Die Häuser am Hafen. Der Gunst wegen."_s));
    QVERIFY(add(u"de"_s, u"D2"_s, u"Das Haus brannte; striking sagt man hier nicht."_s));
    QVERIFY(add(u"uk"_s, u"U1"_s, u"Кораблі зайшли до порту."_s));
    QVERIFY(add(u"uk"_s, u"U2"_s, u"П’ять кораблів стоять за портом."_s));
    QVERIFY(add(u"ru"_s, u"R1"_s, u"Забастовка в газетах."_s));
    QVERIFY(add(u"ru"_s, u"R2"_s, u"Газета писала о забастовках."_s));
    QVERIFY(add(u"fr"_s, u"F1"_s, u"Les chevaux blancs."_s));
    QVERIFY(add(u"fr"_s, u"F2"_s, u"Un cheval noir, une élève."_s));
    QVERIFY(add(u"pl"_s, u"P1"_s, u"Gazety o strajkach."_s));
    QVERIFY(add(u"pl"_s, u"P2"_s, u"Strajk i gazeta."_s));
    QVERIFY(add(u"ar"_s, u"A1"_s, u"قرأت الكتاب في المدينة عام ١٩٥٦"_s));
    QVERIFY(add(u"ar"_s, u"A2"_s, u"وكتاب آخر بالمدينة للكتاب"_s));
    QVERIFY(add(u"zh"_s, u"Z1"_s, u"我住在北京市。"_s));
    QVERIFY(add(u""_s, u"N1"_s, u"Strikes without a language."_s));
    Result<Session> session = m_sample.archive->session();
    VERIFY_OK(session);
    m_session.emplace(std::move(*session));
}

Result<SearchResult> tst_WordForms::run(const QString &query, bool forms)
{
    const Result<SearchQuery> parsed = parseQuery(query);
    if (!parsed)
        return parsed.error();
    return search(*m_session, *parsed, {.forms = forms});
}

QStringList tst_WordForms::titles(const SearchResult &result) const
{
    QStringList titles;
    for (const ArticleId article : result.articles)
        titles.append(m_titles.value(article.value));
    titles.sort();
    return titles;
}

void tst_WordForms::stems_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("forms"); // of one word, folded

    QTest::newRow("English") << u"en"_s << QStringList{u"strike"_s, u"strikes"_s, u"striking"_s};
    QTest::newRow("German") << u"de"_s << QStringList{u"streik"_s, u"streiks"_s, u"streiken"_s};
    QTest::newRow("Ukrainian") << u"uk"_s << QStringList{u"корабль"_s, u"кораблі"_s, u"кораблів"_s, u"кораблями"_s};
    QTest::newRow("Ukrainian adjectives") << u"uk"_s << QStringList{u"морський"_s, u"морського"_s, u"морських"_s};
    QTest::newRow("Ukrainian nouns") << u"uk"_s
                                     << QStringList{u"депутат"_s, u"депутати"_s, u"депутатів"_s, u"депутатами"_s};
    QTest::newRow("Ukrainian double letters") << u"uk"_s << QStringList{u"питання"_s, u"питань"_s, u"питанням"_s};
    QTest::newRow("Polish") << u"pl"_s << QStringList{u"gazeta"_s, u"gazety"_s, u"gazetami"_s, u"gazetach"_s};
    QTest::newRow("Russian") << u"ru"_s << QStringList{u"газета"_s, u"газеты"_s, u"газетами"_s};
    QTest::newRow("Spanish") << u"es"_s << QStringList{u"huelga"_s, u"huelgas"_s};
    QTest::newRow("Arabic") << u"ar"_s << QStringList{u"معلم"_s, u"معلمون"_s, u"معلمه"_s, u"معلمات"_s};
}

void tst_WordForms::stems()
{
    QFETCH(QString, language);
    QFETCH(QStringList, forms);
    QVERIFY(Stemmer::knows(language));
    const Stemmer stemmer(language);

    for (const QString &form : forms) {
        QCOMPARE(QString::fromUtf8(stemmer.stem(form.toUtf8())), QString::fromUtf8(stemmer.stem(forms[0].toUtf8())));
        // Else it would not be found in the index.
        const QList<QByteArray> beginnings = stemmer.beginnings(forms[0].toUtf8());
        const auto begins = [&form](const QByteArray &beginning) { return form.toUtf8().startsWith(beginning); };
        QVERIFY(std::any_of(beginnings.begin(), beginnings.end(), begins));
    }
}

void tst_WordForms::findsForms_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("found");
    QTest::addColumn<QStringList>("exact"); // without forms

    const auto row = [](const QString &query, const QStringList &found, const QStringList &exact) {
        QTest::newRow(qPrintable(query)) << query << found << exact;
    };
    // In a German article "striking" is no form of "strike"; where the language is unknown it is.
    row(u"strike"_s, {u"E1"_s, u"E2"_s, u"N1"_s}, {u"E1"_s});
    row(u"Striking"_s, {u"D2"_s, u"E1"_s, u"E2"_s, u"N1"_s}, {u"D2"_s, u"E2"_s});
    row(u"strikes"_s, {u"E1"_s, u"E2"_s, u"N1"_s}, {u"E2"_s, u"N1"_s});
    row(u"\"strike\""_s, {u"E1"_s}, {u"E1"_s});
    row(u"strik*"_s, {u"D2"_s, u"E1"_s, u"E2"_s, u"N1"_s}, {u"D2"_s, u"E1"_s, u"E2"_s, u"N1"_s});
    row(u"parties"_s, {u"E1"_s, u"E2"_s}, {u"E2"_s});
    row(u"party"_s, {u"E1"_s, u"E2"_s}, {u"E1"_s});
    row(u"title:strike"_s, {}, {});
    row(u"body:strike"_s, {u"E1"_s, u"E2"_s, u"N1"_s}, {u"E1"_s});
    row(u"-strike lang:en"_s, {}, {u"E2"_s});
    row(u"pilots -strike"_s, {}, {u"E2"_s});
    row(u"harbour -strikes"_s, {}, {u"E1"_s});
    row(u"lang:de -strike"_s, {u"D1"_s, u"D2"_s}, {u"D1"_s, u"D2"_s});
    row(u"strike pilot"_s, {u"E2"_s}, {});
    row(u"strike OR haus"_s, {u"D1"_s, u"D2"_s, u"E1"_s, u"E2"_s, u"N1"_s}, {u"D2"_s, u"E1"_s});
    row(u"striking -haus"_s, {u"E1"_s, u"E2"_s, u"N1"_s}, {u"E2"_s});
    row(u"strike NEAR/2 pilot"_s, {u"E2"_s}, {});
    row(u"\"strike\" NEAR/2 harbours"_s, {u"E1"_s}, {});
    row(u"strike NEAR/2 \"pilot\""_s, {}, {});
    row(u"Häuser"_s, {u"D1"_s, u"D2"_s}, {u"D1"_s});
    row(u"haus"_s, {u"D1"_s, u"D2"_s}, {u"D2"_s});
    row(u"корабль"_s, {u"U1"_s, u"U2"_s}, {});
    row(u"порт"_s, {u"U1"_s, u"U2"_s}, {});
    row(u"газеты"_s, {u"R1"_s, u"R2"_s}, {});
    row(u"cheval"_s, {u"F1"_s, u"F2"_s}, {u"F2"_s});
    row(u"chevaux"_s, {u"F1"_s, u"F2"_s}, {u"F1"_s});
    row(u"eleves"_s, {u"F2"_s}, {});
    row(u"gazetami"_s, {u"P1"_s, u"P2"_s}, {});
    row(u"كتاب"_s, {u"A1"_s, u"A2"_s}, {});
    row(u"الكتاب"_s, {u"A1"_s, u"A2"_s}, {u"A1"_s});
    row(u"وكتاب"_s, {u"A1"_s, u"A2"_s}, {u"A2"_s});
    row(u"مدينة"_s, {u"A1"_s, u"A2"_s}, {});
    row(u"١٩٥٦"_s, {u"A1"_s}, {u"A1"_s});
    row(u"北京"_s, {u"Z1"_s}, {u"Z1"_s});
    row(u"at"_s, {u"E1"_s}, {u"E1"_s});
}

void tst_WordForms::findsForms()
{
    QFETCH(QString, query);
    QFETCH(QStringList, found);
    QFETCH(QStringList, exact);

    const Result<SearchResult> with = run(query);
    const Result<SearchResult> without = run(query, false);

    VERIFY_OK(with);
    VERIFY_OK(without);
    QCOMPARE(titles(*with), found);
    QCOMPARE(with->total, found.size());
    QCOMPARE(titles(*without), exact);
}

void tst_WordForms::marksForms_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("snippet"); // with [ ] around hits

    QTest::newRow("English") << u"strike"_s << u"E2"_s
                             << u"Two [strikes] and [striking] pilots; both parties agreed. Guns were found."_s;
    QTest::newRow("exact") << u"\"strikes\""_s << u"E2"_s
                           << u"Two [strikes] and striking pilots; both parties agreed. Guns were found."_s;
    QTest::newRow("near") << u"strike NEAR/1 pilot"_s << u"E2"_s
                          << u"Two strikes and [striking] [pilots]; both parties agreed. Guns were found."_s;
    QTest::newRow("not of this language")
        << u"strike haus"_s << u"D2"_s << u"Das [Haus] brannte; striking sagt man hier nicht."_s;
    QTest::newRow("Arabic") << u"كتاب"_s << u"A2"_s << u"[وكتاب] آخر بالمدينة [للكتاب]"_s;
}

void tst_WordForms::marksForms()
{
    QFETCH(QString, query);
    QFETCH(QString, title);
    QFETCH(QString, snippet);
    const Result<SearchResult> result = run(query);
    VERIFY_OK(result);

    const Result<QList<Snippet>> snippets = makeSnippets(*m_session, result->query, ArticleId{m_titles.key(title)}, 1);

    VERIFY_OK(snippets);
    QString text = snippets->first().text;
    for (qsizetype i = snippets->first().starts.size() - 1; i >= 0; --i) {
        text.insert(snippets->first().starts[i] + snippets->first().lengths[i], u']');
        text.insert(snippets->first().starts[i], u'[');
    }
    QCOMPARE(text, snippet);
}

void tst_WordForms::theArchiveCanBeSetToExactWords()
{
    const auto set = [this](bool findsForms) {
        return m_sample.archive->write([findsForms](Writing &writing) { return setFindsForms(writing, findsForms); });
    };
    VERIFY_OK(set(false));
    const Result<SearchResult> without = run(u"strike"_s);
    const Result<bool> isSet = readFindsForms(*m_session);
    VERIFY_OK(set(true));
    const Result<SearchResult> with = run(u"strike"_s);

    VERIFY_OK(without);
    VERIFY_OK(with);
    VERIFY_OK(isSet);
    QCOMPARE(*isSet, false);
    QCOMPARE(titles(*without), QStringList{u"E1"_s});
    QCOMPARE(with->total, 3);
}

void tst_WordForms::newWordsAreForms()
{
    const Result<SearchResult> before = run(u"lighthouse"_s);
    QVERIFY(add(u"en"_s, u"E3"_s, u"The lighthouses are dark."_s));
    const Result<SearchResult> after = run(u"lighthouse"_s);

    VERIFY_OK(before);
    VERIFY_OK(after);
    QCOMPARE(before->total, 0);
    QCOMPARE(titles(*after), QStringList{u"E3"_s});
}

void tst_WordForms::anArticleCanChangeItsLanguage()
{
    QVERIFY(add(u"de"_s, u"L1"_s, u"Das mooring, sagte er."_s));
    QVERIFY(add(u"en"_s, u"L2"_s, u"The mooring, he said."_s));
    const Result<SearchResult> before = run(u"moor"_s);
    const Result<Article> article = readArticle(*m_session, ArticleId{m_titles.key(u"L1"_s)});
    VERIFY_OK(article);
    Metadata metadata = article->metadata;
    metadata.language = u"en"_s;
    VERIFY_OK(m_sample.archive->write([&](Writing &writing) { return editMetadata(writing, article->id, metadata); }));
    const Result<SearchResult> edited = run(u"moor"_s);
    VERIFY_OK(undo(*m_sample.archive));
    const Result<SearchResult> undone = run(u"moor"_s);

    VERIFY_OK(before);
    VERIFY_OK(edited);
    VERIFY_OK(undone);
    QCOMPARE(titles(*before), QStringList{u"L2"_s});
    QCOMPARE(titles(*edited), QStringList({u"L1"_s, u"L2"_s}));
    QCOMPARE(titles(*undone), QStringList{u"L2"_s});
}

/// The words that begin with "quay" are more than are looked at one by one.
void tst_WordForms::findsUsualFormsAmongManyWords()
{
    QString many;
    for (char16_t first = u'a'; first < u'k'; ++first) {
        for (char16_t second = u'a'; second < u'k'; ++second)
            many += u"quay"_s + first + second + u"lor "_s;
    }
    QVERIFY(add(u"en"_s, u"Q1"_s, many));
    QVERIFY(add(u"en"_s, u"Q2"_s, u"They met on the quays."_s));
    Result<Session> session = m_sample.archive->session();
    VERIFY_OK(session);
    m_session.emplace(std::move(*session));

    const Result<SearchResult> found = run(u"quay"_s);

    VERIFY_OK(found);
    QCOMPARE(titles(*found), QStringList{u"Q2"_s});
}

void tst_WordForms::saysWhatIsMissing_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("missing");
    QTest::addColumn<QString>("corrected");

    const auto row = [](const QString &query, const QStringList &missing, const QString &corrected) {
        QTest::newRow(qPrintable(query)) << query << missing << corrected;
    };
    row(u"harbor"_s, {u"harbor"_s}, u"harbour"_s);
    row(u"harbuor"_s, {u"harbuor"_s}, u"harbour"_s);
    row(u"strike harbourr zzyzx"_s, {u"harbourr"_s, u"zzyzx"_s}, u"strike harbour zzyzx"_s);
    row(u"harbour haus"_s, {}, u"harbour haus"_s);
    row(u"\"strike at teh\""_s, {u"teh"_s}, u"\"strike at the\""_s);
    row(u"\"harbour strike\""_s, {u"\"harbour strike\""_s}, u"\"harbour strike\""_s);
    row(u"title:pilots"_s, {u"title:pilots"_s}, u"title:pilots"_s);
    row(u"zzyzx*"_s, {u"zzyzx*"_s}, u"zzyzx*"_s);
    row(u"pilots NEAR/3 agreedd"_s, {u"agreedd"_s}, u"pilots NEAR/3 agreed"_s);
    row(u"pilots NEAR/1 agreed"_s, {u"pilots NEAR/1 agreed"_s}, u"pilots NEAR/1 agreed"_s);
    row(u"кораблівв"_s, {u"кораблівв"_s}, u"кораблів"_s);
    row(u"zabrzanne"_s, {u"zabrzanne"_s}, u"zabrzanne"_s);
    row(u"harbuor strike -haus lang:fr"_s, {u"harbuor"_s}, u"harbour strike -haus lang:fr"_s);
    row(u"strike"_s, {}, u"strike"_s);
}

void tst_WordForms::saysWhatIsMissing()
{
    QFETCH(QString, query);
    QFETCH(QStringList, missing);
    QFETCH(QString, corrected);

    const Result<SearchResult> result = run(query);

    VERIFY_OK(result);
    QCOMPARE(result->missing, missing);
    QCOMPARE(correctedQuery(query, result->corrections), corrected);
}

void tst_WordForms::correctsOnlyWhatIsMissing()
{
    const QList<MeantWord> corrections{{u"strik"_s, u"strike"_s}};

    QCOMPARE(correctedQuery(u"Strik NEAR/3 strik (a OR \"the strik\") tag:strik"_s, corrections),
             u"strike NEAR/3 strike (a OR \"the strike\") tag:strik"_s);
    QCOMPARE(correctedQuery(u" a   b "_s, corrections), u" a   b "_s);
}

void tst_WordForms::countsLettersApart()
{
    QCOMPARE(lettersApart(u"harbour"_s, u"harbour"_s), 0);
    QCOMPARE(lettersApart(u"harbour"_s, u"harbuor"_s), 1);
    QCOMPARE(lettersApart(u"harbour"_s, u"harbor"_s), 1);
    QCOMPARE(lettersApart(u""_s, u"abc"_s), 3);
    QCOMPARE(lettersApart(u"strike"_s, u"strick"_s), 2);
}

QTEST_GUILESS_MAIN(tst_WordForms)
#include "tst_wordforms.moc"
