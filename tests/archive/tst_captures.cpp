#include "archive/captures.h"

#include "archive/annotations.h"
#include "archive/articles.h"
#include "samplearchive.h"

using namespace Pressmark;
using namespace Qt::StringLiterals;
using Outcome = CaptureAdded::Outcome;

class tst_Captures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void storesEverythingThatIsKnown();
    void theSameOriginalIsADuplicate();
    void aChangedPageIsANewCapture();
    void anotherStoryAtTheSameAddressIsAnArticle();
    void aPageThatLostItsWordsIsKeptAside();
    void anUnreadableOriginalIsKeptAndCanBeReadLater();
    void importingAgainBringsBackFromTheTrash();
    void marksArePlacedOnTheNewVersion();
    void revisionsCarryTheirHash();

private:
    Archive &archive() { return *m_sample->archive; }
    Session session() { return std::move(*archive().session()); }
    Article article(ArticleId id) { return *readArticle(session(), id); }

    std::unique_ptr<SampleArchive> m_sample;
    const QString m_url = u"https://gazette.example/ferry"_s;
    const QString m_story =
        u"The ferry contract was signed in Marrow Bay on Monday.\nIda Holm, the harbour master, said the "
        "first boat would sail in May.\nThe old boat is to be broken up."_s;
};

void tst_Captures::init()
{
    m_sample = std::make_unique<SampleArchive>();
    QVERIFY(m_sample->create());
}

void tst_Captures::storesEverythingThatIsKnown()
{
    Document document = sampleDocument(u"Ferry row"_s, m_story, m_url);
    document.metadata.subtitle = u"A boat at last"_s;
    document.metadata.authors = {u"Ida Holm"_s, u"Олена Рудь"_s};
    document.metadata.keywords = {u"ferry"_s};
    document.metadata.published = {u"2024-10-03T05:26"_s, DatePrecision::Minute, 120, u"October 3"_s, true};
    document.doubts = {u"The date is unsure."_s};

    const auto added = importDocument(archive(), document, "1");
    VERIFY_OK(added);

    QCOMPARE(added->outcome, Outcome::Article);
    Metadata expected = document.metadata;
    expected.canonicalUrl = m_url;
    QVERIFY(article(added->article).metadata == expected);
    const Result<Revision> revision = readRevision(session(), article(added->article).currentRevision);
    VERIFY_OK(revision);
    QCOMPARE(revision->text, m_story);
    QCOMPARE(revision->doubts, document.doubts);
    QVERIFY(revision->body == document.body);
    QCOMPARE(readOrigins(session(), added->article)->value(u"title"_s), u"h1"_s);
    QCOMPARE(readCaptures(session(), added->article)->size(), 1);
}

void tst_Captures::theSameOriginalIsADuplicate()
{
    const Document document = sampleDocument(u"Ferry row"_s, m_story);
    const auto first = importDocument(archive(), document, "1");
    const auto second = importDocument(archive(), document, "1");

    VERIFY_OK(second);
    QCOMPARE(second->outcome, Outcome::DuplicateOf);
    QCOMPARE(second->article, first->article);
    QCOMPARE(readCounts(session())->articles, 1);
}

void tst_Captures::aChangedPageIsANewCapture()
{
    const auto first = importDocument(archive(), sampleDocument(u"Ferry row"_s, m_story, m_url), "1");
    const auto second =
        importDocument(archive(), sampleDocument(u"Ferry row settled"_s, m_story + u"\nA correction."_s, m_url), "2");

    VERIFY_OK(second);
    QCOMPARE(second->outcome, Outcome::CaptureOf);
    QCOMPARE(second->article, first->article);
    QCOMPARE(article(first->article).metadata.title, u"Ferry row settled"_s);
    QCOMPARE(readCaptures(session(), first->article)->size(), 2);
}

void tst_Captures::anotherStoryAtTheSameAddressIsAnArticle()
{
    VERIFY_OK(importDocument(archive(), sampleDocument(u"Ferry row"_s, m_story, m_url), "1"));
    const auto second = importDocument(
        archive(),
        sampleDocument(u"Sluice gates fail"_s, u"Water stood in the market street on Tuesday night."_s, m_url), "2");

    VERIFY_OK(second);
    QCOMPARE(second->outcome, Outcome::Article);
    QCOMPARE(readCounts(session())->articles, 2);
}

void tst_Captures::aPageThatLostItsWordsIsKeptAside()
{
    const auto first = importDocument(archive(), sampleDocument(u"Ferry row"_s, m_story, m_url), "1");
    const auto second =
        importDocument(archive(), sampleDocument(u"Ferry row"_s, u"Please accept our terms."_s, m_url), "2");

    VERIFY_OK(second);
    QCOMPARE(second->outcome, Outcome::AsideOf);
    const Result<Revision> shown = readRevision(session(), article(first->article).currentRevision);
    QCOMPARE(shown->text, m_story);
    QCOMPARE(readCaptures(session(), first->article)->first().state, CaptureState::Aside);
}

void tst_Captures::anUnreadableOriginalIsKeptAndCanBeReadLater()
{
    const QByteArray bytes("broken");
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    CaptureAdded kept;
    VERIFY_OK(archive().write([&](Writing &writing) -> Result<void> {
        const auto batch = addImportBatch(writing, {});
        const auto added =
            addUnreadable(writing, *batch, {.sha256 = hash, .fileName = u"scan.pdf"_s}, u"It is locked."_s);
        if (!added)
            return added.error();
        kept = *added;
        return {};
    }));
    QCOMPARE(kept.outcome, Outcome::Unreadable);
    QCOMPARE(readCaptures(session(), kept.article)->first().error, u"It is locked."_s);
    QVERIFY(readArticleRows(session(), {kept.article})->first().unreadable);
    QVERIFY(!*findExactDuplicate(session(), hash, {}));

    const auto read = importDocument(archive(), sampleDocument(u"Ferry row"_s, m_story), bytes);

    VERIFY_OK(read);
    QCOMPARE(read->article, kept.article);
    QCOMPARE(article(kept.article).metadata.title, u"Ferry row"_s);
    QVERIFY(!readArticleRows(session(), {kept.article})->first().unreadable);
}

void tst_Captures::importingAgainBringsBackFromTheTrash()
{
    const auto first = importDocument(archive(), sampleDocument(u"Ferry row"_s, m_story), "1");
    VERIFY_OK(archive().write([&](Writing &writing) { return moveToTrash(writing, {first->article}); }));

    const auto second = importDocument(archive(), sampleDocument(u"Ferry row"_s, m_story), "1");

    VERIFY_OK(second);
    QCOMPARE(second->outcome, Outcome::Article);
    QCOMPARE(second->article, first->article);
    QCOMPARE(readCounts(session())->trashed, 0);
}

void tst_Captures::marksArePlacedOnTheNewVersion()
{
    const auto first = importDocument(archive(), sampleDocument(u"Ferry row"_s, m_story, m_url), "1");
    const RevisionId old = article(first->article).currentRevision;
    const auto mark = [&](const QString &quote) {
        return archive().write([&](Writing &writing) -> Result<void> {
            const auto added = addAnnotation(
                writing,
                {.article = first->article, .revision = old, .start = m_story.indexOf(quote), .length = quote.size()});
            return added ? Result<void>() : Result<void>(added.error());
        });
    };
    VERIFY_OK(mark(u"ferry contract"_s));
    VERIFY_OK(mark(u"the harbour master"_s));
    VERIFY_OK(mark(u"The old boat"_s));
    QString changed = m_story;
    changed.replace(u"The ferry contract was"_s, u"After years, the ferry contract was"_s);
    changed.replace(u"The old boat is to be broken up."_s, u"Nobody wants it."_s);

    VERIFY_OK(importDocument(archive(), sampleDocument(u"Ferry row"_s, changed, m_url), "2"));

    const auto placed = readAnnotations(session(), first->article);
    VERIFY_OK(placed);
    QCOMPARE(placed->size(), 3);
    QCOMPARE(placed->at(0).state, PlacementState::Moved);
    QCOMPARE(changed.mid(placed->at(0).start, placed->at(0).length), u"ferry contract"_s);
    QCOMPARE(placed->at(1).state, PlacementState::Moved);
    QCOMPARE(placed->at(2).state, PlacementState::Detached);
    QCOMPARE(placed->at(2).annotation.revision, old);
}

void tst_Captures::revisionsCarryTheirHash()
{
    const auto added = importDocument(archive(), sampleDocument(u"Ferry row"_s, m_story), "1");
    VERIFY_OK(added);
    const Session reader = session();
    Result<Statement> query = reader.database().prepare("SELECT text, captions, body, sha256 FROM revision");
    QVERIFY(*query->step());

    const QByteArray expected =
        QCryptographicHash::hash(query->blob(0) + "\n\f\n" + query->blob(1) + "\n\f\n" + query->blob(2),
                                 QCryptographicHash::Sha256)
            .toHex();

    QCOMPARE(query->text(3), QString::fromLatin1(expected));
}

QTEST_GUILESS_MAIN(tst_Captures)
#include "tst_captures.moc"
