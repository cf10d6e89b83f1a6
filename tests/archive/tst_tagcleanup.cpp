#include "archive/tagcleanup.h"

#include "archive/annotations.h"
#include "archive/articles.h"
#include "archive/operations.h"
#include "archive/tagging.h"
#include "archive/tags.h"
#include "samplearchive.h"

using namespace Pressmark;
using namespace Qt::StringLiterals;

/// What the clean-up of tags finds, and what is done about it.
class tst_TagCleanup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsWhatIsUsedTooLittle();
    void tellsOfAnEmptyGroupOnce();
    void answersBelongToTheirQuestion();
    void theTagThatIsUsedLessIsNamed();
    void namesOneBestTagForEach();
    void doesNotOfferWhatCannotBeMerged();
    void looksOnlyAtNamesWhereCountsAreNotKnown();
    void tellsOfLittleUseWhenNamesMayStay();
    void whatIsLeftIsToldOfAsLeft();
    void mergesPairsInOneAct();
    void deletesWithAllBelowInOneAct();

private:
    Result<void> write(const Archive::Change &change) { return m_sample->archive->write(change); }
    Session session() { return std::move(*m_sample->archive->session()); }
    TagId tag(const QString &name) { return findTag(session(), name)->value_or(Tag()).id; }
    void make(const QStringList &names, const QString &below = {});
    void give(const QString &name, int passages);
    QStringList names();
    QList<TagFinding> findings() { return *findTagDoubts(session(), *readTags(session())); }
    QStringList found();

    std::unique_ptr<SampleArchive> m_sample;
    ArticleId m_article;
};

void tst_TagCleanup::init()
{
    m_sample = std::make_unique<SampleArchive>();
    QVERIFY(m_sample->create());
    const auto added =
        importDocument(*m_sample->archive, sampleDocument(u"Ferry row"_s, u"The ferry sank at noon."_s), "1");
    VERIFY_OK(added);
    m_article = added->article;
}

void tst_TagCleanup::make(const QStringList &names, const QString &below)
{
    const TagId parent = below.isEmpty() ? TagId() : tag(below);
    for (const QString &name : names)
        VERIFY_OK(write([&](Writing &w) -> Result<void> {
            const auto made = createTag(w, name, parent);
            return made ? Result<void>() : Result<void>(made.error());
        }));
}

/// To the article, and to so many passages of it.
void tst_TagCleanup::give(const QString &name, int passages)
{
    const RevisionId revision = readArticle(session(), m_article)->currentRevision;
    VERIFY_OK(write([&](Writing &w) { return tagArticles(w, {m_article}, name); }));
    for (int i = 0; i < passages; ++i)
        VERIFY_OK(write([&](Writing &w) -> Result<void> {
            const auto added = addAnnotation(
                w, {.article = m_article, .revision = revision, .start = 4, .length = 5 + i, .tags = {name}});
            return added ? Result<void>() : Result<void>(added.error());
        }));
}

QStringList tst_TagCleanup::names()
{
    QStringList names;
    const QList<Tag> tags = *readTags(session());
    for (const Tag &tag : tags)
        names.append(tag.name);
    return names;
}

/// "unused pier", "alike strikes: strike"
QStringList tst_TagCleanup::found()
{
    QStringList lines;
    for (const TagFinding &finding : findings())
        lines.append(tagDoubtName(finding.doubt) + u' ' + finding.tag.name
                     + (finding.other.id.isValid() ? u": "_s + finding.other.name : QString())
                     + (finding.isLeft ? u" (left)"_s : QString()));
    return lines;
}

void tst_TagCleanup::tellsWhatIsUsedTooLittle()
{
    make({u"pier"_s, u"ferry"_s, u"noon"_s, u"wreck"_s, u"storm"_s});
    give(u"ferry"_s, 2);
    give(u"noon"_s, 1);
    give(u"storm"_s, 0);
    VERIFY_OK(write([&](Writing &w) { return untagArticles(w, {m_article}, u"noon"_s); }));

    QCOMPARE(found(), QStringList({u"unused pier"_s, u"unused wreck"_s, u"used-once noon"_s, u"used-once storm"_s}));
    QCOMPARE(findings()[2].where, u"ferry"_s);
    QCOMPARE(findings()[3].where, u"Ferry row"_s);
    QVERIFY(!findings()[0].inTrash);

    VERIFY_OK(write([&](Writing &w) { return moveToTrash(w, {m_article}); }));
    QVERIFY(found().contains(u"unused storm"_s));
    for (const TagFinding &finding : findings())
        QCOMPARE(finding.inTrash, finding.tag.name != u"pier"_s && finding.tag.name != u"wreck"_s);
}

void tst_TagCleanup::tellsOfAnEmptyGroupOnce()
{
    make({u"harbour"_s, u"energy"_s});
    make({u"pier"_s, u"quay"_s}, u"harbour"_s);
    make({u"bollard"_s}, u"pier"_s);
    make({u"coal"_s, u"gas"_s}, u"energy"_s);
    give(u"coal"_s, 2);

    QCOMPARE(found(), QStringList({u"empty-group harbour"_s, u"unused gas"_s}));
    QCOMPARE(findings().first().below, 3);
}

void tst_TagCleanup::answersBelongToTheirQuestion()
{
    make({u"stance"_s, u"tone"_s});
    make({u"for"_s, u"against"_s}, u"stance"_s);
    for (const QString &question : {u"stance"_s, u"tone"_s})
        VERIFY_OK(write([&](Writing &w) { return setTagKind(w, tag(question), TagKind::ChooseOne); }));
    give(u"for"_s, 0);

    QCOMPARE(found(), QStringList{u"empty-group tone"_s});
}

void tst_TagCleanup::theTagThatIsUsedLessIsNamed()
{
    make({u"strikes"_s, u"strike"_s, u"Häfen"_s, u"Hafen"_s});
    give(u"strike"_s, 3);
    give(u"strikes"_s, 2);
    give(u"Häfen"_s, 2);
    give(u"Hafen"_s, 2);

    QCOMPARE(found(), QStringList({u"alike Hafen: Häfen"_s, u"alike strikes: strike"_s})); // the younger of equals
    QCOMPARE(findings()[0].likeness, NameLikeness::Letters);
    QCOMPARE(findings()[1].likeness, NameLikeness::Endings);
}

void tst_TagCleanup::namesOneBestTagForEach()
{
    make({u"government"_s, u"governments"_s, u"goverment"_s});
    give(u"government"_s, 4);
    give(u"governments"_s, 3);
    give(u"goverment"_s, 2);

    QCOMPARE(found(), QStringList({u"alike goverment: government"_s, u"alike governments: government"_s}));
}

void tst_TagCleanup::doesNotOfferWhatCannotBeMerged()
{
    make({u"victims"_s, u"victim"_s, u"ports"_s});
    make({u"port"_s}, u"ports"_s);
    for (const auto &[name, uses] : {std::pair(u"victims"_s, 2), {u"victim"_s, 2}, {u"port"_s, 3}, {u"ports"_s, 2}})
        give(name, uses);
    VERIFY_OK(write([&](Writing &w) { return setTagKind(w, tag(u"victims"_s), TagKind::Number); }));

    QCOMPARE(found(), QStringList{u"alike port: ports"_s}); // what stands below goes up, though it is used more
}

void tst_TagCleanup::looksOnlyAtNamesWhereCountsAreNotKnown()
{
    make({u"strikes"_s, u"strike"_s, u"pier"_s});
    QList<Tag> tags = *readTags(session());
    for (Tag &tag : tags)
        tag.articles = tag.passages = -1;

    const QList<TagFinding> findings = *findTagDoubts(session(), tags);

    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().tag.name, u"strike"_s);
}

void tst_TagCleanup::tellsOfLittleUseWhenNamesMayStay()
{
    make({u"strike"_s, u"strikes"_s});
    give(u"strike"_s, 2);
    QCOMPARE(found(), QStringList{u"alike strikes: strike"_s});

    VERIFY_OK(write([&](Writing &w) { return leaveTags(w, findings(), true); }));

    QCOMPARE(found(), QStringList({u"alike strikes: strike (left)"_s, u"unused strikes"_s}));
}

void tst_TagCleanup::whatIsLeftIsToldOfAsLeft()
{
    make({u"pier"_s, u"quay"_s});
    const QList<TagFinding> both = findings();
    QCOMPARE(both.size(), 2);

    VERIFY_OK(write([&](Writing &w) { return leaveTags(w, both.first(1), true); }));
    QCOMPARE(found(), QStringList({u"unused pier (left)"_s, u"unused quay"_s}));
    VERIFY_OK(undo(*m_sample->archive));
    QCOMPARE(found(), QStringList({u"unused pier"_s, u"unused quay"_s}));
    VERIFY_OK(redo(*m_sample->archive));
    VERIFY_OK(write([&](Writing &w) { return leaveTags(w, both, false); }));
    QCOMPARE(found(), QStringList({u"unused pier"_s, u"unused quay"_s}));
}

void tst_TagCleanup::mergesPairsInOneAct()
{
    make({u"strike"_s, u"strikes"_s, u"stryke"_s, u"pier"_s, u"Pyer"_s});
    const QStringList before = names();

    VERIFY_OK(write([&](Writing &w) {
        return mergeTagPairs(w,
                             {{tag(u"strikes"_s), tag(u"strike"_s)},
                              {tag(u"stryke"_s), tag(u"strikes"_s)}, // which is gone by then
                              {tag(u"Pyer"_s), tag(u"pier"_s)}});
    }));

    QCOMPARE(names(), QStringList({u"pier"_s, u"strike"_s}));
    QCOMPARE(tag(u"stryke"_s), tag(u"strike"_s));
    VERIFY_OK(undo(*m_sample->archive));
    QCOMPARE(names(), before);
}

void tst_TagCleanup::deletesWithAllBelowInOneAct()
{
    make({u"harbour"_s, u"energy"_s});
    make({u"pier"_s, u"quay"_s}, u"harbour"_s);
    make({u"bollard"_s}, u"pier"_s);
    const QStringList before = names();

    VERIFY_OK(write([&](Writing &w) { return deleteTagTrees(w, {tag(u"harbour"_s), tag(u"pier"_s)}); }));

    QCOMPARE(names(), QStringList{u"energy"_s});
    VERIFY_OK(undo(*m_sample->archive));
    QCOMPARE(names(), before);
}

QTEST_GUILESS_MAIN(tst_TagCleanup)
#include "tst_tagcleanup.moc"
