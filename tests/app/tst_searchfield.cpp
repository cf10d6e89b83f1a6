#include "window/searching/searchbar.h"
#include "window/searching/searchcard.h"
#include "window/searching/searchcompletion.h"
#include "window/searching/suggestions.h"
#include "window/searching/typedfields.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_SearchField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void takesFields_data();
    void takesFields();
    void chipsAskForTheSame_data();
    void chipsAskForTheSame();
    void offersWhatIsMeant_data();
    void offersWhatIsMeant();
    void typedConditionsBecomeChips();
    void tabTakesTheFirstSuggestion();
    void enterSearchesUnlessOneIsChosen();
    void upBringsBackEarlierSearches();
    void questionMarkOpensTheCard();

private:
    QLineEdit *edit() { return m_bar->findChild<QLineEdit *>(); }
    QStringList chips() const;

    std::unique_ptr<SearchBar> m_bar;
};

void tst_SearchField::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"pressmark-test"_s);
    QCoreApplication::setApplicationName(u"tst_searchfield"_s);
}

void tst_SearchField::init()
{
    QSettings().remove(u"search/history"_s);
    m_bar = std::make_unique<SearchBar>();
    m_bar->completion()->setKnowledge(
        {{u"energy"_s, u"Coal power"_s}, {u"The Post"_s, u"Gazette"_s}, {u"Mira Tolland"_s}, {u"Book"_s}, {}});
    m_bar->resize(700, 32);
    m_bar->show();
    QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
    m_bar->takeFocus();
}

void tst_SearchField::cleanup()
{
    m_bar.reset();
}

QStringList tst_SearchField::chips() const
{
    QStringList labels;
    for (const Scope &scope : m_bar->scopes())
        labels.append(scope.label);
    return labels;
}

void tst_SearchField::takesFields_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("all");
    QTest::addColumn<QStringList>("queries");
    QTest::addColumn<QString>("words");

    QTest::newRow("none") << u"coal strike"_s << true << QStringList() << u"coal strike"_s;
    QTest::newRow("one") << u"tag:energy coal"_s << false << QStringList{u"tag:\"energy\""_s} << u"coal"_s;
    QTest::newRow("the last is not finished") << u"coal tag:ene"_s << false << QStringList() << u"coal tag:ene"_s;
    QTest::newRow("the last on Enter") << u"coal tag:ene"_s << true << QStringList{u"tag:\"ene\""_s} << u"coal "_s;
    QTest::newRow("two, in order") << u"a after:2024 b is:unread c"_s << false
                                   << QStringList{u"after:2024"_s, u"is:unread"_s} << u"a b c"_s;
    QTest::newRow("in quotation marks") << u"source:\"The Post\" coal"_s << false
                                        << QStringList{u"source:\"The Post\""_s} << u"coal"_s;
    QTest::newRow("an open quotation mark") << u"source:\"The Po "_s << true << QStringList() << u"source:\"The Po "_s;
    QTest::newRow("negated") << u"-tag:energy coal"_s << false << QStringList{u"-tag:\"energy\""_s} << u"coal"_s;
    QTest::newRow("exactly this tag") << u"tag:=energy coal"_s << false << QStringList{u"tag:=energy"_s} << u"coal"_s;
    QTest::newRow("without a value") << u"tag: coal"_s << true << QStringList() << u"tag: coal"_s;
    QTest::newRow("fields of words stay words") << u"title:coal ash"_s << true << QStringList() << u"title:coal ash"_s;
    QTest::newRow("or joins") << u"tag:a OR tag:b "_s << true << QStringList() << u"tag:a OR tag:b "_s;
    QTest::newRow("brackets join") << u"(tag:a coal) "_s << true << QStringList() << u"(tag:a coal) "_s;
    QTest::newRow("a field in a phrase") << u"\"tag:a b\" c"_s << true << QStringList() << u"\"tag:a b\" c"_s;
    QTest::newRow("an unknown field") << u"http:x y"_s << true << QStringList() << u"http:x y"_s;
}

void tst_SearchField::takesFields()
{
    QFETCH(QString, typed);
    QFETCH(bool, all);
    QFETCH(QStringList, queries);
    QFETCH(QString, words);

    const TypedFields taken = takeFields(typed, all);

    QStringList found;
    for (const Scope &scope : taken.scopes)
        found.append(scope.query);
    QCOMPARE(found, queries);
    QCOMPARE(taken.words, words);
}

void tst_SearchField::chipsAskForTheSame_data()
{
    QTest::addColumn<QString>("typed");

    for (const char *typed : {"tag:energy coal", "coal -tag:energy", "after:2024-09 source:Post", "tag:=energy x",
                              "source:\"The Post\" -is:unread coal -strike", "in:Book has:note \"a b\""})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void tst_SearchField::chipsAskForTheSame()
{
    QFETCH(QString, typed);
    const auto terms = [](const QString &query) {
        QStringList printed;
        const Result<SearchQuery> parsed = parseQuery(query);
        for (const SearchQuery &child : parsed->children)
            printed.append(printQuery(child));
        printed.sort();
        return printed;
    };

    m_bar->setQueryText(typed);

    QVERIFY(!m_bar->scopes().isEmpty());
    QCOMPARE(terms(m_bar->queryText()), terms(typed));
}

void tst_SearchField::offersWhatIsMeant_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("texts");

    QTest::newRow("nothing typed") << QString() << QStringList();
    QTest::newRow("one letter") << u"t"_s << QStringList();
    QTest::newRow("a field") << u"coal sou"_s << QStringList{u"source:"_s};
    QTest::newRow("a field or a tag") << u"ta"_s << QStringList{u"tag:"_s, u"tag:\"tax\""_s};
    QTest::newRow("all values") << u"tag:"_s
                                << QStringList{u"tag:\"energy\""_s, u"tag:\"Coal power\""_s, u"tag:\"tax\""_s};
    QTest::newRow("values that begin so, whatever the case")
        << u"source:the"_s << QStringList{u"source:\"The Post\""_s};
    QTest::newRow("values with a word that begins so") << u"tag:pow"_s << QStringList{u"tag:\"Coal power\""_s};
    QTest::newRow("an author") << u"author:tol"_s << QStringList{u"author:\"Mira Tolland\""_s};
    QTest::newRow("a negated value") << u"-tag:en"_s << QStringList{u"-tag:\"energy\""_s};
    QTest::newRow("fixed values") << u"is:un"_s << QStringList{u"is:unread"_s};
    QTest::newRow("an earlier search") << u"coal st"_s << QStringList{u"coal strike"_s};
    QTest::newRow("in an open quotation mark") << u"source:\"the p"_s << QStringList{u"source:\"The Post\""_s};
}

void tst_SearchField::offersWhatIsMeant()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, texts);
    const SearchKnowledge known{{u"energy"_s, u"Coal power"_s, u"tax"_s},
                                {u"The Post"_s, u"Gazette"_s},
                                {u"Mira Tolland"_s},
                                {},
                                {u"coal strike"_s, u"gas"_s}};

    QStringList offered;
    for (const SearchSuggestion &suggestion : suggestionsFor(typed, typed.size(), known))
        offered.append(suggestion.text);

    QCOMPARE(offered, texts);
}

void tst_SearchField::typedConditionsBecomeChips()
{
    QTest::keyClicks(edit(), u"coal tag:energy "_s);

    QCOMPARE(chips(), QStringList{u"tag: energy"_s});
    QCOMPARE(m_bar->words().trimmed(), u"coal"_s);
    QTest::keyClicks(edit(), u"after:2024"_s);
    QTest::keyClick(edit(), Qt::Key_Return);
    QCOMPARE(chips(), (QStringList{u"tag: energy"_s, u"after: 2024"_s}));
}

void tst_SearchField::tabTakesTheFirstSuggestion()
{
    QTest::keyClicks(edit(), u"coal source:th"_s);
    QVERIFY(m_bar->completion()->isShown());

    QTest::keyClick(edit(), Qt::Key_Tab);

    QCOMPARE(chips(), QStringList{u"source: The Post"_s});
    QCOMPARE(m_bar->words().trimmed(), u"coal"_s);
    QVERIFY(edit()->hasFocus());
}

void tst_SearchField::enterSearchesUnlessOneIsChosen()
{
    QTest::keyClicks(edit(), u"ta"_s);
    QVERIFY(m_bar->completion()->isShown());
    QTest::keyClick(edit(), Qt::Key_Return);
    QVERIFY(!m_bar->completion()->isShown());
    QCOMPARE(m_bar->words(), u"ta"_s);

    m_bar->setWords({});
    QTest::keyClicks(edit(), u"tag:"_s);
    QTest::keyClick(edit(), Qt::Key_Down);
    QTest::keyClick(edit(), Qt::Key_Down);
    QTest::keyClick(edit(), Qt::Key_Return);
    QCOMPARE(chips(), QStringList{u"tag: Coal power"_s});
    QTest::keyClicks(edit(), u"ta"_s);
    QTest::keyClick(edit(), Qt::Key_Escape);
    QVERIFY(!m_bar->completion()->isShown());
    QCOMPARE(m_bar->words().trimmed(), u"ta"_s);
}

void tst_SearchField::upBringsBackEarlierSearches()
{
    for (const QString &words : {u"coal"_s, u"gas tag:energy"_s}) {
        m_bar->setScopes({});
        m_bar->setWords(words);
        QTest::keyClick(edit(), Qt::Key_Return);
    }
    m_bar->setScopes({});
    m_bar->setWords({});

    QTest::keyClick(edit(), Qt::Key_Up);
    QCOMPARE(m_bar->words().trimmed(), u"gas"_s);
    QCOMPARE(chips(), QStringList{u"tag: energy"_s});
    QTest::keyClick(edit(), Qt::Key_Up);
    QCOMPARE(m_bar->words(), u"coal"_s);
    QTest::keyClick(edit(), Qt::Key_Up);
    QCOMPARE(m_bar->words(), u"coal"_s);
    QTest::keyClick(edit(), Qt::Key_Down);
    QCOMPARE(m_bar->words().trimmed(), u"gas"_s);
}

void tst_SearchField::questionMarkOpensTheCard()
{
    QTest::keyClicks(edit(), u"?"_s);

    QVERIFY(m_bar->card()->isVisible());
    QVERIFY(m_bar->words().isEmpty());
    m_bar->card()->hide();
    QTest::keyClicks(edit(), u"what?"_s);
    QVERIFY(!m_bar->card()->isVisible());
}

QTEST_MAIN(tst_SearchField)
#include "tst_searchfield.moc"
