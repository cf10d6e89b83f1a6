#include "archive/repeats.h"

#include "archive/articles.h"
#include "archive/corrections.h"
#include "archive/maintenance.h"
#include "archive/operations.h"
#include "samplearchive.h"

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_Repeats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void leavesOutFromTheThirdArticleOn();
    void leavesWhatIsStoredAlone();
    void aWordOfAnAppealIsEnoughInsideProse();
    void otherSourcesAreNoEvidence();
    void versionsOfOneStoryAreNoEvidence();
    void canBeSwitchedOff();
    void countsTheArticlesThatAreThere();
    void follows_data();
    void follows();
    void aNewCaptureOfTheSameArticleCountsOnce();
    void whatAPersonRestoredStaysRestored();

private:
    Archive &archive() { return *m_sample->archive; }
    Session session() { return std::move(*archive().session()); }
    Document story(const QString &place) const;
    ArticleId add(const Document &document);
    Body body(ArticleId article)
    {
        return readRevision(session(), readArticle(session(), article)->currentRevision)->body;
    }
    /// In how many articles the last block of an article stands; 0 if it is not repeated.
    int repeats(ArticleId article);
    qint64 rows() { return session().database().integer("SELECT count(*) FROM paragraph")->value_or(-1); }

    std::unique_ptr<SampleArchive> m_sample;
    int m_added = 0;
    const QString m_appeal = u"The Harbour Gazette lives on its readers, and on nobody else."_s;
};

void tst_Repeats::init()
{
    m_sample = std::make_unique<SampleArchive>();
    QVERIFY(m_sample->create());
}

/// Four paragraphs of its own, then the appeal.
Document tst_Repeats::story(const QString &place) const
{
    QStringList paragraphs;
    for (const QString &thing : {u"pier"_s, u"lamp"_s, u"bell"_s, u"crane"_s})
        paragraphs.append(u"The council of %1 met on the matter of the %2, and after some hours it was decided to ask "
                          "the harbour master of %1 before anything was built."_s.arg(place, thing));
    paragraphs.append(m_appeal);
    return sampleDocument(u"A day in %1"_s.arg(place), paragraphs.join(u'\n'));
}

ArticleId tst_Repeats::add(const Document &document)
{
    const auto added = importDocument(archive(), document, QByteArray::number(++m_added));
    return added ? added->article : ArticleId();
}

int tst_Repeats::repeats(ArticleId article)
{
    const Body shown = body(article);
    const auto found = readRepeats(session(), article, shown);
    return found ? found->value(shown.blocks.size() - 1) : -1;
}

void tst_Repeats::leavesOutFromTheThirdArticleOn()
{
    const ArticleId first = add(story(u"Nesse"_s));
    const ArticleId second = add(story(u"Oldport"_s));
    const ArticleId third = add(story(u"Corran"_s));

    QVERIFY(body(first).blocks.last().kept);
    QVERIFY(body(second).blocks.last().kept);
    QVERIFY(!body(third).blocks.last().kept);
    QCOMPARE(body(third).blocks.last().leftOut, LeftOutClass::Repeated);
    QCOMPARE(body(third).blocks.size(), 5);
    QCOMPARE(repeats(third), 3);
    const ArticleId fourth = add(story(u"Holm"_s));
    QVERIFY(!body(fourth).blocks.last().kept);
    QCOMPARE(repeats(first), 4);
}

void tst_Repeats::leavesWhatIsStoredAlone()
{
    const ArticleId first = add(story(u"Nesse"_s));
    const RevisionId before = readArticle(session(), first)->currentRevision;
    for (const QString &place : {u"Oldport"_s, u"Corran"_s, u"Holm"_s})
        add(story(place));

    QCOMPARE(readArticle(session(), first)->currentRevision, before);
    QVERIFY(body(first).blocks.last().kept);
    QCOMPARE(repeats(first), 4);
}

void tst_Repeats::aWordOfAnAppealIsEnoughInsideProse()
{
    const auto inside = [this](const QString &place, bool suspect) {
        Document document = story(place);
        document.body.blocks.move(4, 2);
        document.body.blocks[2].text = m_appeal + u" Its office stands at the pier."_s; // long enough to be remembered
        composeText(document.body);
        if (suspect)
            document.suspects = {2};
        return document;
    };
    add(inside(u"Nesse"_s, true));
    add(inside(u"Oldport"_s, true));

    QVERIFY(body(add(inside(u"Corran"_s, false))).blocks[2].kept);
    QVERIFY(!body(add(inside(u"Holm"_s, true))).blocks[2].kept);
}

void tst_Repeats::otherSourcesAreNoEvidence()
{
    for (const QString &source : {u"The Ebb Street Echo"_s, u"The Tidal Post"_s}) {
        Document document = story(source);
        document.metadata.source = source;
        add(document);
    }
    const ArticleId third = add(story(u"Corran"_s));

    QVERIFY(body(third).blocks.last().kept);
    QCOMPARE(repeats(third), 0);
}

void tst_Repeats::versionsOfOneStoryAreNoEvidence()
{
    const auto version = [this](const QString &lead) {
        Document document = story(u"Nesse"_s);
        document.metadata.title = lead;
        document.body.blocks.prepend(Block{.text = lead});
        composeText(document.body);
        return document;
    };
    add(version(u"On Monday nothing was known of the matter yet."_s));
    add(version(u"On Tuesday the council promised to say more."_s));

    const ArticleId third = add(version(u"On Wednesday the council said what it knew."_s));

    for (const Block &block : body(third).blocks)
        QVERIFY(block.kept);
    QCOMPARE(repeats(third), 3); // it is flagged all the same
}

void tst_Repeats::canBeSwitchedOff()
{
    QVERIFY(*readLeavesOutRepeated(session()));
    VERIFY_OK(archive().write([](Writing &writing) { return setLeavesOutRepeated(writing, false); }));
    QVERIFY(!*readLeavesOutRepeated(session()));
    add(story(u"Nesse"_s));
    add(story(u"Oldport"_s));
    const ArticleId third = add(story(u"Corran"_s));
    QVERIFY(body(third).blocks.last().kept);
    QCOMPARE(repeats(third), 3);

    VERIFY_OK(archive().write([](Writing &writing) { return setLeavesOutRepeated(writing, true); }));
    QVERIFY(!body(add(story(u"Holm"_s))).blocks.last().kept);
}

void tst_Repeats::countsTheArticlesThatAreThere()
{
    const ArticleId first = add(story(u"Nesse"_s));
    const ArticleId second = add(story(u"Oldport"_s));
    const ArticleId third = add(story(u"Corran"_s));
    QCOMPARE(repeats(first), 3);

    VERIFY_OK(archive().write([&](Writing &writing) { return moveToTrash(writing, {third}); }));
    QCOMPARE(repeats(first), 0);
    VERIFY_OK(undo(archive()));
    QCOMPARE(repeats(first), 3);
    const qint64 before = rows();
    VERIFY_OK(eraseArticles(archive(), {second}));
    QCOMPARE(repeats(first), 0);
    QCOMPARE(rows(), before - 5);
}

void tst_Repeats::follows_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<qint64>("left"); // rows

    QTest::newRow("another source") << u"The Tidal Post"_s << qint64(15);
    QTest::newRow("no source") << QString() << qint64(10);
}

void tst_Repeats::follows()
{
    QFETCH(QString, source);
    QFETCH(qint64, left);
    const ArticleId first = add(story(u"Nesse"_s));
    add(story(u"Oldport"_s));
    const ArticleId third = add(story(u"Corran"_s));
    Metadata edited = readArticle(session(), third)->metadata;
    edited.source = source;

    VERIFY_OK(archive().write([&](Writing &writing) { return editMetadata(writing, third, edited); }));

    QCOMPARE(repeats(first), 0);
    QCOMPARE(repeats(third), 0);
    QCOMPARE(rows(), left);
}

void tst_Repeats::aNewCaptureOfTheSameArticleCountsOnce()
{
    const auto at = [this](const QString &more) {
        Document document = story(u"Nesse"_s);
        document.metadata.url = u"https://gazette.example/nesse"_s;
        document.body.blocks.prepend(Block{.text = more});
        composeText(document.body);
        return document;
    };
    const ArticleId first = add(at(u"On Monday nothing was known of the matter yet."_s));
    QCOMPARE(add(at(u"On Tuesday the council promised to say more."_s)), first);
    QCOMPARE(add(at(u"On Wednesday the council said what it knew."_s)), first);

    QVERIFY(body(first).blocks.last().kept);
    QCOMPARE(repeats(first), 0);
}

void tst_Repeats::whatAPersonRestoredStaysRestored()
{
    add(story(u"Nesse"_s));
    add(story(u"Oldport"_s));
    Document document = story(u"Corran"_s);
    document.metadata.url = u"https://gazette.example/corran"_s;
    const ArticleId third = add(document);
    const Correction correction{readArticle(session(), third)->currentRevision, {4}, {}};
    VERIFY_OK(archive().write([&](Writing &writing) { return correctArticle(writing, third, correction); }));
    QVERIFY(body(third).blocks.last().kept);

    document.body.blocks.prepend(Block{.text = u"The council of Corran added a word on Friday."_s});
    composeText(document.body);
    QCOMPARE(add(document), third);

    QCOMPARE(body(third).blocks.size(), 6);
    QVERIFY(body(third).blocks.last().kept);
}

QTEST_GUILESS_MAIN(tst_Repeats)
#include "tst_repeats.moc"
