// Which tags can stand beside each other, by the kinds of tags.

#include "archive/tagging.h"

#include "archive/annotations.h"
#include "archive/articles.h"
#include "archive/operations.h"
#include "archive/tags.h"
#include "samplearchive.h"

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_Tagging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void kindsSayWhatStandsBesideWhat_data();
    void kindsSayWhatStandsBesideWhat();
    void wrongAnswersAreRefused_data();
    void wrongAnswersAreRefused();
    void passagesFollowTheSameRules();
    void passagesTellWhoGaveTheirTags();
    void everyPersonAnswersForThemselves();
    void takingOffTakesOnesOwnFirst();
    void aReplacedAnswerComesBackByUndo();
    void numbersOfAnySizeComeBackByUndo_data();
    void numbersOfAnySizeComeBackByUndo();
    void aTagIsSplitByNamingWhatMoves();
    void splittingNeedsSomethingToMove();
    void countsTheTagsThatSomeCarry();
    void aliasesFindTheTag();
    void aliasesOfOthersAreRefused();
    void editingIsOneAct();

private:
    Result<void> write(const Archive::Change &change) { return m_sample->archive->write(change); }
    Session session() { return std::move(*m_sample->archive->session()); }
    TagId tag(const QString &name) { return findTag(session(), name)->value_or(Tag()).id; }
    Result<void> give(const QString &words)
    {
        return write([&](Writing &w) { return tagArticles(w, {m_article}, words); });
    }
    QStringList given();
    AnnotationId mark(const QStringList &tags);

    std::unique_ptr<SampleArchive> m_sample;
    ArticleId m_article;
};

void tst_Tagging::init()
{
    m_sample = std::make_unique<SampleArchive>();
    QVERIFY(m_sample->create());
    const auto added =
        importDocument(*m_sample->archive, sampleDocument(u"Ferry row"_s, u"The ferry contract was signed."_s), "1");
    VERIFY_OK(added);
    m_article = added->article;
    const auto makeTags = [](Writing &w) -> Result<void> {
        const std::pair<QString, TagKind> questions[] = {
            {u"stance"_s, TagKind::ChooseOne}, {u"topics"_s, TagKind::ChooseSeveral}, {u"victims"_s, TagKind::Number}};
        for (const auto &[name, kind] : questions) {
            const Result<TagId> made = createTag(w, name, {});
            if (!made)
                return made.error();
            if (const Result<void> set = setTagKind(w, *made, kind); !set)
                return set;
            const QStringList answers = kind == TagKind::ChooseOne ? QStringList{u"for"_s, u"against"_s}
                : kind == TagKind::ChooseSeveral                   ? QStringList{u"trade"_s, u"law"_s}
                                                                   : QStringList();
            for (const QString &answer : answers) {
                if (const Result<TagId> below = createTag(w, answer, *made); !below)
                    return below.error();
            }
        }
        return {};
    };
    VERIFY_OK(write(makeTags));
}

/// What is shown of the article's tags.
QStringList tst_Tagging::given()
{
    QStringList texts;
    const auto tagging = readArticleTagging(session(), m_article);
    for (const GivenTag &each : *tagging)
        texts.append(taggingText(each));
    return texts;
}

AnnotationId tst_Tagging::mark(const QStringList &tags)
{
    AnnotationId id;
    const RevisionId revision = readArticle(session(), m_article)->currentRevision;
    const Result<void> written = write([&](Writing &writing) -> Result<void> {
        const auto added =
            addAnnotation(writing, {.article = m_article, .revision = revision, .start = 4, .length = 5, .tags = tags});
        if (!added)
            return added.error();
        id = *added;
        return {};
    });
    return written ? id : AnnotationId();
}

void tst_Tagging::kindsSayWhatStandsBesideWhat_data()
{
    QTest::addColumn<QStringList>("words"); // given one after the other
    QTest::addColumn<QStringList>("given");

    QTest::newRow("plain tags") << QStringList{u"b"_s, u"a"_s} << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("a plain name with a sign") << QStringList{u"a = b"_s} << QStringList{u"a = b"_s};
    QTest::newRow("the newest of one") << QStringList{u"for"_s, u"against"_s} << QStringList{u"against"_s};
    QTest::newRow("by the question") << QStringList{u"for"_s, u"stance=Against"_s} << QStringList{u"against"_s};
    QTest::newRow("none of them") << QStringList{u"for"_s, u"stance = none"_s} << QStringList{u"stance: none"_s};
    QTest::newRow("one after none") << QStringList{u"stance"_s, u"for"_s} << QStringList{u"for"_s};
    QTest::newRow("several") << QStringList{u"trade"_s, u"law"_s} << QStringList{u"law"_s, u"trade"_s};
    QTest::newRow("none of several") << QStringList{u"trade"_s, u"law"_s, u"topics"_s}
                                     << QStringList{u"topics: none"_s};
    QTest::newRow("several after none") << QStringList{u"topics"_s, u"law"_s} << QStringList{u"law"_s};
    QTest::newRow("questions are apart") << QStringList{u"for"_s, u"law"_s} << QStringList{u"for"_s, u"law"_s};
    QTest::newRow("a number") << QStringList{u"victims = 12"_s} << QStringList{u"victims = 12"_s};
    QTest::newRow("another number") << QStringList{u"victims=12"_s, u"Victims = 2,5"_s}
                                    << QStringList{u"victims = 2.5"_s};
    QTest::newRow("below zero") << QStringList{u"victims=-3"_s} << QStringList{u"victims = -3"_s};
    QTest::newRow("no number") << QStringList{u"victims=12"_s, u"victims = none"_s} << QStringList{u"victims: none"_s};
    QTest::newRow("a number, then its name alone")
        << QStringList{u"victims = 12"_s, u"victims"_s} << QStringList{u"victims = 12"_s};
    QTest::newRow("a number's name alone") << QStringList{u"victims"_s} << QStringList{u"victims: none"_s};
}

void tst_Tagging::kindsSayWhatStandsBesideWhat()
{
    QFETCH(QStringList, words);
    QFETCH(QStringList, given);

    for (const QString &each : words)
        VERIFY_OK(give(each));

    QCOMPARE(this->given(), given);
}

void tst_Tagging::wrongAnswersAreRefused_data()
{
    QTest::addColumn<QString>("words");

    QTest::newRow("no number") << u"victims = many"_s;
    QTest::newRow("no finite number") << u"victims = inf"_s;
    QTest::newRow("an answer to another question") << u"stance = law"_s;
    QTest::newRow("an answer that nobody foresaw") << u"stance = perhaps"_s;
    QTest::newRow("no name") << u"  "_s;
}

void tst_Tagging::wrongAnswersAreRefused()
{
    QFETCH(QString, words);
    const qsizetype tags = readTags(session())->size();

    const Result<void> done = give(words);

    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(given(), QStringList());
    QCOMPARE(readTags(session())->size(), tags);
}

void tst_Tagging::passagesFollowTheSameRules()
{
    const AnnotationId id = mark({u"for"_s, u"victims = 3"_s});
    QVERIFY(id.isValid());

    VERIFY_OK(write([&](Writing &w) { return tagAnnotation(w, id, u"against"_s); }));

    QCOMPARE(readAnnotation(session(), id)->tagTexts, QStringList({u"against"_s, u"victims = 3"_s}));
    QCOMPARE(readAnnotation(session(), id)->tagNames, QStringList({u"against"_s, u"victims"_s}));
}

void tst_Tagging::passagesTellWhoGaveTheirTags()
{
    VERIFY_OK(setCurrentPerson(*m_sample->archive, u"Orla"_s));
    const AnnotationId id = mark({u"law"_s, u"victims = 3"_s});
    VERIFY_OK(setCurrentPerson(*m_sample->archive, u"Tamsin"_s));
    for (const QString &tag : {u"law"_s, u"victims = 4"_s, u"walls"_s})
        VERIFY_OK(write([&](Writing &w) { return tagAnnotation(w, id, tag); }));

    const auto annotation = readAnnotation(session(), id);

    VERIFY_OK(annotation);
    const QStringList both{u"Orla"_s, u"Tamsin"_s};
    QCOMPARE(annotation->tagTexts, QStringList({u"law"_s, u"victims = 3 / victims = 4"_s, u"walls"_s}));
    QCOMPARE(annotation->tagPersons, QList<QStringList>({both, both, {u"Tamsin"_s}}));
}

void tst_Tagging::everyPersonAnswersForThemselves()
{
    VERIFY_OK(setCurrentPerson(*m_sample->archive, u"Orla"_s));
    VERIFY_OK(give(u"for"_s));
    VERIFY_OK(setCurrentPerson(*m_sample->archive, u"Tamsin"_s));
    VERIFY_OK(give(u"against"_s));
    VERIFY_OK(give(u"victims = 4"_s));

    const auto tagging = readArticleTagging(session(), m_article);

    VERIFY_OK(tagging);
    QCOMPARE(tagging->size(), 3);
    QCOMPARE(tagging->at(0).personName + u' ' + tagging->at(0).name, u"Tamsin against"_s);
    QCOMPARE(tagging->at(1).personName + u' ' + tagging->at(1).name, u"Orla for"_s);
}

void tst_Tagging::takingOffTakesOnesOwnFirst()
{
    const auto takeOff = [this] {
        return write([this](Writing &w) { return untagArticles(w, {m_article}, u"law"_s); });
    };
    VERIFY_OK(setCurrentPerson(*m_sample->archive, u"Orla"_s));
    VERIFY_OK(give(u"law"_s));
    VERIFY_OK(setCurrentPerson(*m_sample->archive, u"Tamsin"_s));
    VERIFY_OK(give(u"law"_s));

    VERIFY_OK(takeOff());
    QCOMPARE(readArticleTagging(session(), m_article)->size(), 1);
    QCOMPARE(readArticleTagging(session(), m_article)->first().personName, u"Orla"_s);

    VERIFY_OK(takeOff());
    QCOMPARE(given(), QStringList());
}

void tst_Tagging::aReplacedAnswerComesBackByUndo()
{
    VERIFY_OK(give(u"for"_s));
    VERIFY_OK(give(u"against"_s));
    VERIFY_OK(give(u"victims = 1"_s));
    VERIFY_OK(give(u"victims = 2"_s));

    VERIFY_OK(undo(*m_sample->archive));
    QCOMPARE(given(), QStringList({u"against"_s, u"victims = 1"_s}));
    VERIFY_OK(undo(*m_sample->archive));
    VERIFY_OK(undo(*m_sample->archive));
    QCOMPARE(given(), QStringList{u"for"_s});
    VERIFY_OK(redo(*m_sample->archive));
    QCOMPARE(given(), QStringList{u"against"_s});
}

void tst_Tagging::numbersOfAnySizeComeBackByUndo_data()
{
    QTest::addColumn<QString>("number");

    QTest::newRow("small") << u"2"_s;
    QTest::newRow("fraction") << u"0.30000000000000004"_s;
    QTest::newRow("as many digits as there are") << u"9007199254740993"_s;
    QTest::newRow("large") << u"1e16"_s;
    QTest::newRow("large with many digits") << u"123456789012345678"_s;
    QTest::newRow("larger than integers") << u"1.5e300"_s;
    QTest::newRow("negative") << u"-2e17"_s;
}

void tst_Tagging::numbersOfAnySizeComeBackByUndo()
{
    QFETCH(QString, number);
    VERIFY_OK(give(u"victims = "_s + number));
    const QStringList before = given();
    VERIFY_OK(give(u"victims = 7"_s));

    VERIFY_OK(undo(*m_sample->archive));
    QCOMPARE(given(), before);
    VERIFY_OK(undo(*m_sample->archive));
    QCOMPARE(given(), QStringList());
    VERIFY_OK(redo(*m_sample->archive));
    QCOMPARE(given(), before);
}

void tst_Tagging::aTagIsSplitByNamingWhatMoves()
{
    const AnnotationId first = mark({u"law"_s});
    const AnnotationId second = mark({u"law"_s});
    VERIFY_OK(give(u"law"_s));

    VERIFY_OK(write([&](Writing &w) { return splitTag(w, tag(u"law"_s), u"sea law"_s, {}, {second}); }));

    QCOMPARE(readAnnotation(session(), first)->tagNames, QStringList{u"law"_s});
    QCOMPARE(readAnnotation(session(), second)->tagNames, QStringList{u"sea law"_s});
    QCOMPARE(given(), QStringList{u"law"_s});
    QCOMPARE(findTag(session(), u"sea law"_s)->value_or(Tag()).parent, tag(u"topics"_s));
    VERIFY_OK(undo(*m_sample->archive));
    QCOMPARE(readAnnotation(session(), second)->tagNames, QStringList{u"law"_s});
    QVERIFY(!tag(u"sea law"_s).isValid());
}

void tst_Tagging::splittingNeedsSomethingToMove()
{
    const AnnotationId plain = mark({u"trade"_s});

    const Result<void> done =
        write([&](Writing &w) { return splitTag(w, tag(u"law"_s), u"sea law"_s, {m_article}, {plain}); });

    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::InvalidArgument);
    QVERIFY(!tag(u"sea law"_s).isValid());
}

void tst_Tagging::countsTheTagsThatSomeCarry()
{
    const AnnotationId first = mark({u"law"_s, u"trade"_s});
    const AnnotationId second = mark({u"law"_s});
    VERIFY_OK(give(u"trade"_s));
    VERIFY_OK(setCurrentPerson(*m_sample->archive, u"Orla"_s));
    VERIFY_OK(write([&](Writing &w) { return tagAnnotation(w, second, u"law"_s); }));
    const auto carried = [&](const QList<ArticleId> &articles, const QList<AnnotationId> &passages) {
        QStringList names;
        const QList<CarriedTag> tags = *readCarriedTags(session(), articles, passages);
        for (const CarriedTag &tag : tags)
            names.append(u"%1 %2"_s.arg(tag.name).arg(tag.count));
        return names;
    };

    QCOMPARE(carried({}, {first, second}), QStringList({u"law 2"_s, u"trade 1"_s}));
    QCOMPARE(carried({m_article}, {first, second}), QStringList({u"law 2"_s, u"trade 2"_s}));
    QCOMPARE(carried({}, {}), QStringList());
}

void tst_Tagging::aliasesFindTheTag()
{
    VERIFY_OK(write([&](Writing &w) {
        return setTagAliases(w, tag(u"law"_s), {u"Legal"_s, u"courts"_s, u"law"_s, u" "_s});
    }));
    VERIFY_OK(give(u"legal"_s));

    QCOMPARE(given(), QStringList{u"law"_s});
    QCOMPARE(findTag(session(), u"law"_s)->value_or(Tag()).aliases, QStringList({u"courts"_s, u"Legal"_s}));
    VERIFY_OK(write([&](Writing &w) { return setTagAliases(w, tag(u"law"_s), {u"courts"_s}); }));
    QVERIFY(!tag(u"legal"_s).isValid());
}

void tst_Tagging::aliasesOfOthersAreRefused()
{
    const Result<void> done = write([&](Writing &w) {
        return setTagAliases(w, tag(u"law"_s), {u"fine"_s, u"Trade"_s});
    });

    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Conflict);
    QVERIFY(!tag(u"fine"_s).isValid());
}

void tst_Tagging::editingIsOneAct()
{
    const Tag before = findTag(session(), u"law"_s)->value_or(Tag());
    Tag edited = before;
    edited.name = u"Law of the sea"_s;
    edited.color = u"#be185d"_s;
    edited.definition = u"What courts say."_s;
    edited.examples = u"A verdict."_s;
    edited.kind = TagKind::Number;
    edited.aliases = {u"law"_s};
    edited.shortcut = 7;

    VERIFY_OK(write([&](Writing &w) { return editTag(w, edited); }));
    QCOMPARE(findTag(session(), u"law"_s)->value_or(Tag()), edited);
    QCOMPARE(readOperations(session(), 1)->first().name, u"Edit the tag “Law of the sea”"_s);

    VERIFY_OK(undo(*m_sample->archive));
    QCOMPARE(findTag(session(), u"law"_s)->value_or(Tag()), before);
}

QTEST_GUILESS_MAIN(tst_Tagging)
#include "tst_tagging.moc"
