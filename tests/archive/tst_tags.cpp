#include "archive/tags.h"

#include "archive/annotations.h"
#include "archive/articles.h"
#include "samplearchive.h"

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_Tags : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aTagIsMadeOnceWhateverItsCase();
    void aTagNeedsAName();
    void countsArticlesAndPassages();
    void aTrashedArticleDoesNotCount();
    void listsParentsBeforeChildren();
    void noTagStandsBelowItself();
    void noTagStandsBelowANumber();
    void renamingOntoAnotherIsRefused();
    void mergingKeepsEverythingAndTheOldName();
    void nothingWithTagsBelowItIsMergedIntoANumber();
    void deletingMovesChildrenUp();
    void marksNeedAPlaceInTheText();
    void headlinesAndCaptionsCanBeMarked();

private:
    Result<void> write(const Archive::Change &change) { return m_sample->archive->write(change); }
    Session session() { return std::move(*m_sample->archive->session()); }
    TagId tag(const QString &name) { return findTag(session(), name)->value_or(Tag()).id; }
    Result<void> markWith(Part part, qsizetype start, qsizetype length, const QStringList &tags);

    std::unique_ptr<SampleArchive> m_sample;
    ArticleId m_article;
};

void tst_Tags::init()
{
    m_sample = std::make_unique<SampleArchive>();
    QVERIFY(m_sample->create());
    Document document = sampleDocument(u"Ferry row"_s, u"The ferry contract was signed."_s);
    document.body.blocks.append(Block{.kind = BlockKind::Figure, .figure = {.caption = u"The quay in May"_s}});
    const auto added = importDocument(*m_sample->archive, document, "1");
    VERIFY_OK(added);
    m_article = added->article;
}

Result<void> tst_Tags::markWith(Part part, qsizetype start, qsizetype length, const QStringList &tags)
{
    const RevisionId revision = readArticle(session(), m_article)->currentRevision;
    return write([&](Writing &writing) -> Result<void> {
        const auto added = addAnnotation(
            writing,
            {.article = m_article, .revision = revision, .part = part, .start = start, .length = length, .tags = tags});
        return added ? Result<void>() : Result<void>(added.error());
    });
}

void tst_Tags::aTagIsMadeOnceWhateverItsCase()
{
    VERIFY_OK(write([&](Writing &w) { return tagArticles(w, {m_article}, u"Ferries"_s); }));
    VERIFY_OK(write([&](Writing &w) { return tagArticles(w, {m_article}, u" ferries "_s); }));

    QCOMPARE(readTags(session())->size(), 1);
    QCOMPARE(readTags(session())->first().name, u"Ferries"_s);
    QCOMPARE(readArticleTags(session(), m_article)->size(), 1);
}

void tst_Tags::aTagNeedsAName()
{
    const Result<void> tagged = write([&](Writing &w) { return tagArticles(w, {m_article}, u"  "_s); });

    QVERIFY(!tagged);
    QCOMPARE(tagged.error().code, ErrorCode::InvalidArgument);
}

void tst_Tags::countsArticlesAndPassages()
{
    VERIFY_OK(write([&](Writing &w) { return tagArticles(w, {m_article}, u"ferries"_s); }));
    VERIFY_OK(markWith(Part::Body, 4, 5, {u"ferries"_s}));
    VERIFY_OK(markWith(Part::Body, 10, 8, {u"ferries"_s, u"contracts"_s}));

    QCOMPARE(findTag(session(), u"ferries"_s)->value().articles, 1);
    QCOMPARE(findTag(session(), u"ferries"_s)->value().passages, 2);
    QCOMPARE(findTag(session(), u"contracts"_s)->value().articles, 1);
}

void tst_Tags::aTrashedArticleDoesNotCount()
{
    VERIFY_OK(write([&](Writing &w) { return tagArticles(w, {m_article}, u"ferries"_s); }));
    VERIFY_OK(write([&](Writing &w) { return moveToTrash(w, {m_article}); }));

    QCOMPARE(findTag(session(), u"ferries"_s)->value().articles, 0);
}

void tst_Tags::listsParentsBeforeChildren()
{
    for (const QString &name : {u"b"_s, u"a"_s, u"c"_s, u"d"_s})
        VERIFY_OK(write([&](Writing &w) { return tagArticles(w, {m_article}, name); }));
    VERIFY_OK(write([&](Writing &w) { return moveTag(w, tag(u"a"_s), tag(u"c"_s)); }));

    const auto tags = readTags(session());

    QStringList names;
    for (const Tag &one : *tags)
        names.append(one.name);
    QCOMPARE(names, (QStringList{u"b"_s, u"c"_s, u"a"_s, u"d"_s}));
}

void tst_Tags::noTagStandsBelowItself()
{
    for (const QString &name : {u"a"_s, u"b"_s})
        VERIFY_OK(write([&](Writing &w) { return tagArticles(w, {m_article}, name); }));
    VERIFY_OK(write([&](Writing &w) { return moveTag(w, tag(u"b"_s), tag(u"a"_s)); }));

    for (const TagId parent : {tag(u"b"_s), tag(u"a"_s)}) {
        const Result<void> moved = write([&](Writing &w) { return moveTag(w, tag(u"a"_s), parent); });
        QVERIFY(!moved);
        QCOMPARE(moved.error().code, ErrorCode::InvalidArgument);
    }
}

void tst_Tags::noTagStandsBelowANumber()
{
    for (const QString &name : {u"victims"_s, u"wounded"_s})
        VERIFY_OK(write([&](Writing &w) { return tagArticles(w, {m_article}, name); }));
    VERIFY_OK(write([&](Writing &w) { return setTagKind(w, tag(u"victims"_s), TagKind::Number); }));

    const Result<void> moved = write([&](Writing &w) { return moveTag(w, tag(u"wounded"_s), tag(u"victims"_s)); });

    QVERIFY(!moved);
    QCOMPARE(moved.error().code, ErrorCode::InvalidArgument);
}

void tst_Tags::renamingOntoAnotherIsRefused()
{
    for (const QString &name : {u"ferry"_s, u"boat"_s})
        VERIFY_OK(write([&](Writing &w) { return tagArticles(w, {m_article}, name); }));

    const Result<void> taken = write([&](Writing &w) { return renameTag(w, tag(u"ferry"_s), u"Boat"_s); });
    const Result<void> sameWord = write([&](Writing &w) { return renameTag(w, tag(u"ferry"_s), u"Ferry"_s); });

    QVERIFY(!taken);
    QCOMPARE(taken.error().code, ErrorCode::Conflict);
    VERIFY_OK(sameWord);
    QCOMPARE(findTag(session(), u"ferry"_s)->value().name, u"Ferry"_s);
}

void tst_Tags::mergingKeepsEverythingAndTheOldName()
{
    VERIFY_OK(markWith(Part::Body, 4, 5, {u"ferry"_s}));
    VERIFY_OK(markWith(Part::Body, 4, 5, {u"boat"_s, u"ferry"_s}));

    VERIFY_OK(write([&](Writing &w) { return mergeTags(w, tag(u"ferry"_s), tag(u"boat"_s)); }));

    QCOMPARE(readTags(session())->size(), 1);
    QCOMPARE(findTag(session(), u"ferry"_s)->value().name, u"boat"_s);
    QCOMPARE(findTag(session(), u"boat"_s)->value().passages, 2);
}

void tst_Tags::nothingWithTagsBelowItIsMergedIntoANumber()
{
    VERIFY_OK(write([](Writing &w) -> Result<void> {
        for (const QString &name : {u"victims"_s, u"harm"_s, u"loss"_s}) {
            if (const auto made = createTag(w, name, {}); !made)
                return made.error();
        }
        return {};
    }));
    VERIFY_OK(write([&](Writing &w) { return setTagKind(w, tag(u"victims"_s), TagKind::Number); }));
    VERIFY_OK(write([&](Writing &w) { return moveTag(w, tag(u"loss"_s), tag(u"harm"_s)); }));

    const Result<void> merged = write([&](Writing &w) { return mergeTags(w, tag(u"harm"_s), tag(u"victims"_s)); });

    QVERIFY(!merged);
    QCOMPARE(merged.error().code, ErrorCode::InvalidArgument);
    VERIFY_OK(write([&](Writing &w) { return mergeTags(w, tag(u"loss"_s), tag(u"victims"_s)); }));
}

void tst_Tags::deletingMovesChildrenUp()
{
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        VERIFY_OK(write([&](Writing &w) { return tagArticles(w, {m_article}, name); }));
    VERIFY_OK(write([&](Writing &w) { return moveTag(w, tag(u"b"_s), tag(u"a"_s)); }));
    VERIFY_OK(write([&](Writing &w) { return moveTag(w, tag(u"c"_s), tag(u"b"_s)); }));

    VERIFY_OK(write([&](Writing &w) { return deleteTag(w, tag(u"b"_s)); }));

    QCOMPARE(findTag(session(), u"c"_s)->value().parent, tag(u"a"_s));
    QCOMPARE(readArticleTags(session(), m_article)->size(), 2);
}

void tst_Tags::marksNeedAPlaceInTheText()
{
    for (const auto &[start, length] : {std::pair(0, 0), std::pair(-1, 3), std::pair(28, 9), std::pair(99, 1)}) {
        const Result<void> marked = markWith(Part::Body, start, length, {});
        QVERIFY(!marked);
        QCOMPARE(marked.error().code, ErrorCode::InvalidArgument);
    }
}

void tst_Tags::headlinesAndCaptionsCanBeMarked()
{
    VERIFY_OK(markWith(Part::Caption, 4, 4, {}));
    VERIFY_OK(markWith(Part::Headline, 0, 5, {}));

    const auto placed = readAnnotations(session(), m_article);

    QCOMPARE(placed->size(), 2);
    QCOMPARE(placed->at(0).annotation.anchor.quote, u"Ferry"_s);
    QCOMPARE(placed->at(1).annotation.anchor.quote, u"quay"_s);
    QCOMPARE(placed->at(1).state, PlacementState::Exact);
}

QTEST_GUILESS_MAIN(tst_Tags)
#include "tst_tags.moc"
