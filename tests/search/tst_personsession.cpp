#include "archive/annotationlinks.h"
#include "archive/annotations.h"
#include "archive/articles.h"
#include "archive/operations.h"
#include "archive/samplearchive.h"
#include "archive/tagging.h"
#include "archive/tags.h"
#include "search/concordancelines.h"
#include "search/passages.h"
#include "search/search.h"

using namespace Pressmark;
using namespace Qt::StringLiterals;

/// What a session of one person sees of an archive in which two have coded: Orla everything about the wreck, then Tamsin
/// a little, then Orla again.
class tst_PersonSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsNothingByWhatOthersCoded_data();
    void findsNothingByWhatOthersCoded();
    void readsOnlyOwnMarksAndTags();
    void countsOnlyOwnTags();
    void countsOnlyOwnPassages();
    void listsOnlyOwnPassages();
    void concordanceShowsOnlyOwnTags();
    void tellsOnlyOfOwnActs();
    void aStrangerSeesNothingCoded();
    void followsWhatIsCodedMeanwhile();

private:
    AnnotationId mark(const QString &words, const QString &tag, const QString &note);
    void workAs(const QString &person) { VERIFY_OK(setCurrentPerson(*m_sample->archive, person)); }
    void write(const Archive::Change &change) { VERIFY_OK(m_sample->archive->write(change)); }
    Session session(const QString &person = u"Tamsin"_s) { return std::move(*m_sample->archive->session(person)); }
    static QStringList found(const Session &session, const QString &query);

    std::unique_ptr<SampleArchive> m_sample;
    ArticleId m_wreck;
    ArticleId m_pier;
    AnnotationId m_orlas;
    AnnotationId m_tamsins;
};

AnnotationId tst_PersonSession::mark(const QString &words, const QString &tag, const QString &note)
{
    AnnotationId made;
    write([&](Writing &writing) -> Result<void> {
        const auto row = writing.database().firstRow(
            "SELECT r.id, r.text FROM article a JOIN revision r ON r.id = a.current_revision WHERE a.id = ?",
            m_wreck.value);
        const auto added = addAnnotation(writing,
                                         {.article = m_wreck,
                                          .revision = {(*row)->integer(0)},
                                          .start = (*row)->text(1).indexOf(words),
                                          .length = words.size(),
                                          .color = note.isEmpty() ? MarkColor::Red : MarkColor::Blue,
                                          .note = note,
                                          .tags = {tag}});
        if (!added)
            return added.error();
        made = *added;
        return {};
    });
    return made;
}

void tst_PersonSession::initTestCase()
{
    m_sample = std::make_unique<SampleArchive>();
    QVERIFY(m_sample->create());
    for (const auto &[title, text, article] :
         {std::tuple(u"Wreck"_s, u"The ferry sank below the old wall."_s, &m_wreck),
          std::tuple(u"Pier"_s, u"The coal pier is shut."_s, &m_pier)}) {
        const auto added = importDocument(*m_sample->archive, sampleDocument(title, text), text.toUtf8());
        VERIFY_OK(added);
        *article = added->article;
    }
    workAs(u"Orla"_s);
    m_orlas = mark(u"ferry sank"_s, u"damage"_s, u"tonnage doubtful"_s);
    write([&](Writing &w) { return tagArticles(w, {m_wreck, m_pier}, u"ports"_s); });
    workAs(u"Tamsin"_s);
    m_tamsins = mark(u"old wall"_s, u"walls"_s, u"masonry"_s);
    write([&](Writing &w) { return tagArticles(w, {m_pier}, u"energy"_s); });
    workAs(u"Orla"_s);
    write([&](Writing &w) { return tagAnnotation(w, m_tamsins, u"damage"_s); });
    write([&](Writing &w) { return linkPassages(w, m_orlas, m_tamsins, LinkKind::Supports); });
    mark(u"The ferry"_s, u"boats"_s, {});
}

QStringList tst_PersonSession::found(const Session &session, const QString &query)
{
    const auto result = search(session, *parseQuery(query), {.sort = SearchSort::Title});
    if (!result)
        return {result.error().message};
    QStringList titles;
    const auto rows = readArticleRows(session, result->articles);
    for (const ArticleRow &row : rows ? *rows : QList<ArticleRow>())
        titles.append(row.title);
    return titles;
}

void tst_PersonSession::findsNothingByWhatOthersCoded_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("all");
    QTest::addColumn<QStringList>("own");

    const QStringList wreck{u"Wreck"_s};
    const QStringList pier{u"Pier"_s};
    const QStringList both{u"Pier"_s, u"Wreck"_s};
    QTest::newRow("words") << u"the"_s << both << both;
    QTest::newRow("tag of others") << u"tag:damage"_s << wreck << QStringList();
    QTest::newRow("tag of others on articles") << u"tag:ports"_s << both << QStringList();
    QTest::newRow("own tag") << u"tag:walls"_s << wreck << wreck;
    QTest::newRow("own tag on an article") << u"tag:energy"_s << pier << pier;
    QTest::newRow("without a tag") << u"-has:tag"_s << QStringList() << QStringList();
    QTest::newRow("untagged") << u"is:untagged"_s << QStringList() << wreck;
    QTest::newRow("words of others' notes") << u"doubtful"_s << wreck << QStringList();
    QTest::newRow("words of own notes") << u"masonry"_s << wreck << wreck;
    QTest::newRow("note of others") << u"note:tonnage"_s << wreck << QStringList();
    QTest::newRow("colour of others") << u"color:red"_s << wreck << QStringList();
    QTest::newRow("own colour") << u"color:blue"_s << wreck << wreck;
    QTest::newRow("others by name") << u"person:Orla"_s << both << QStringList();
}

void tst_PersonSession::findsNothingByWhatOthersCoded()
{
    QFETCH(QString, query);
    QFETCH(QStringList, all);
    QFETCH(QStringList, own);

    QCOMPARE(found(session({}), query), all);
    QCOMPARE(found(session(), query), own);
}

void tst_PersonSession::readsOnlyOwnMarksAndTags()
{
    const auto passages = readAnnotations(session(), m_wreck);
    VERIFY_OK(passages);
    QCOMPARE(passages->size(), 1);
    QCOMPARE(passages->first().annotation.id, m_tamsins);
    QCOMPARE(passages->first().annotation.tagNames, QStringList{u"walls"_s}); // not what Orla gave to the same passage
    QCOMPARE(*readArticleTagNames(session(), m_wreck), QStringList());
    QCOMPARE(*readArticleTagNames(session(), m_pier), QStringList{u"energy"_s});
    QVERIFY(readPassageLinks(session(), m_wreck)->isEmpty());
    QCOMPARE(readPassageLinks(session({}), m_wreck)->size(), 2);
    const auto carried = readCarriedTags(session(), {m_wreck, m_pier}, {m_orlas, m_tamsins});
    QCOMPARE(carried->size(), 2);
    const auto rows = readArticleRows(session(), {m_wreck});
    QCOMPARE(rows->first().annotations, 1);
    QVERIFY(rows->first().tags.isEmpty());
}

void tst_PersonSession::countsOnlyOwnTags()
{
    QStringList counts;
    const QList<Tag> tags = *readTags(session());
    for (const Tag &tag : tags)
        counts.append(u"%1 %2 %3"_s.arg(tag.name).arg(tag.articles).arg(tag.passages));

    QCOMPARE(counts, QStringList({u"boats 0 0"_s, u"damage 0 0"_s, u"energy 1 0"_s, u"ports 0 0"_s, u"walls 1 1"_s}));
}

void tst_PersonSession::countsOnlyOwnPassages()
{
    const auto result = search(session(), *parseQuery(u"the"_s), {.facets = true});
    VERIFY_OK(result);

    QStringList tags;
    for (const FacetCount &facet : result->facets.value(u"tag"_s)) {
        if (facet.count > 0)
            tags.append(facet.value);
    }
    tags.sort();
    QCOMPARE(tags, QStringList({u"energy"_s, u"walls"_s}));
}

void tst_PersonSession::listsOnlyOwnPassages()
{
    const Session own = session();
    const auto all = searchPassages(own, {}, {.group = PassageGroup::Tag, .facets = true});
    VERIFY_OK(all);
    QCOMPARE(all->total, 1);
    QCOMPARE(all->all, 1);
    const auto texts = readPassageTexts(own, all->query, all->rows->passages());
    QCOMPARE(texts->size(), 1);
    QCOMPARE(texts->first().placed.annotation.id, m_tamsins);
    for (const QString &query : {u"doubtful"_s, u"tag:damage"_s, u"person:Orla"_s})
        QCOMPARE(searchPassages(own, *parseQuery(query), {})->total, 0);
}

void tst_PersonSession::concordanceShowsOnlyOwnTags()
{
    const auto tagsOf = [](const Session &session, const QString &query) {
        const auto result = search(session, *parseQuery(query), {});
        ConcordanceScan scan(result->query, result->articles, ConcordanceScope::Articles);
        (void)scan.work(session, -1);
        const auto texts = readConcordanceTexts(session, {scan.rows({}).line(0)}, 40);
        return texts->first().tagNames;
    };

    QCOMPARE(tagsOf(session(), u"sank"_s), QStringList());
    QCOMPARE(tagsOf(session({}), u"sank"_s), QStringList{u"damage"_s});
    QCOMPARE(tagsOf(session(), u"wall"_s), QStringList{u"walls"_s});
}

void tst_PersonSession::tellsOnlyOfOwnActs()
{
    const QList<Operation> acts = *readOperations(session(), 100);

    QCOMPARE(acts.size(), 2);
    for (const Operation &act : acts)
        QCOMPARE(act.person, u"Tamsin"_s);
    QVERIFY(readUndoState(session())->undo.isEmpty()); // the last act is another's
    QVERIFY(!readUndoState(session(u"Orla"_s))->undo.isEmpty());
}

void tst_PersonSession::aStrangerSeesNothingCoded()
{
    const Session stranger = session(u"Nobody"_s);

    QCOMPARE(found(stranger, u"tag:walls OR tag:damage OR has:note"_s), QStringList());
    QCOMPARE(found(stranger, u"ferry"_s), QStringList{u"Wreck"_s});
    QVERIFY(readOperations(stranger, 9)->isEmpty());
}

/// What search remembers is kept true while others go on.
void tst_PersonSession::followsWhatIsCodedMeanwhile()
{
    const Session own = session();
    QCOMPARE(found(own, u"tag:energy"_s), QStringList{u"Pier"_s});
    write([&](Writing &w) { return tagArticles(w, {m_wreck}, u"energy"_s); }); // Orla
    QCOMPARE(found(own, u"tag:energy"_s), QStringList{u"Pier"_s});
    workAs(u"Tamsin"_s);
    write([&](Writing &w) { return tagArticles(w, {m_wreck}, u"energy"_s); });

    QCOMPARE(found(own, u"tag:energy"_s), QStringList({u"Pier"_s, u"Wreck"_s}));
}

QTEST_GUILESS_MAIN(tst_PersonSession)
#include "tst_personsession.moc"
