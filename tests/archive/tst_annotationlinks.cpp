#include "archive/annotationlinks.h"

#include "archive/annotations.h"
#include "archive/articles.h"
#include "archive/operations.h"
#include "samplearchive.h"

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_AnnotationLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bothPassagesKnowTheLink();
    void aLinkIsMadeOnce();
    void severalKindsStandBesideEachOther();
    void whatIsTrashedIsNotLinked();
    void aLinkIsTakenAwayAndComesBack();
    void needsTwoPassages_data();
    void needsTwoPassages();
    void aPassageIsMadePrivate();

private:
    Result<void> write(const Archive::Change &change) { return m_sample->archive->write(change); }
    Session session() { return std::move(*m_sample->archive->session()); }
    QList<PassageLink> linksOf(qsizetype passage);
    Result<void> link(AnnotationId from, AnnotationId to, LinkKind kind)
    {
        return write([=](Writing &w) { return linkPassages(w, from, to, kind); });
    }

    std::unique_ptr<SampleArchive> m_sample;
    QList<ArticleId> m_articles;
    QList<AnnotationId> m_passages; // one an article
};

void tst_AnnotationLinks::init()
{
    m_sample = std::make_unique<SampleArchive>();
    QVERIFY(m_sample->create());
    m_articles.clear();
    m_passages.clear();
    const QStringList texts{u"The ferry contract was signed."_s, u"The ferry contract was never signed."_s};
    for (const QString &text : texts) {
        const auto added =
            importDocument(*m_sample->archive, sampleDocument(u"On the "_s + text.mid(4, 5), text), text.toUtf8());
        VERIFY_OK(added);
        m_articles.append(added->article);
        const RevisionId revision = readArticle(session(), added->article)->currentRevision;
        VERIFY_OK(write([&](Writing &writing) -> Result<void> {
            const auto id =
                addAnnotation(writing, {.article = added->article, .revision = revision, .start = 4, .length = 14});
            if (!id)
                return id.error();
            m_passages.append(*id);
            return {};
        }));
    }
}

QList<PassageLink> tst_AnnotationLinks::linksOf(qsizetype passage)
{
    const auto links = readPassageLinks(session(), m_articles[passage]);
    return links ? links->value(m_passages[passage]) : QList<PassageLink>();
}

void tst_AnnotationLinks::bothPassagesKnowTheLink()
{
    VERIFY_OK(link(m_passages[1], m_passages[0], LinkKind::Contradicts));

    QCOMPARE(linksOf(1),
             QList<PassageLink>({{.kind = LinkKind::Contradicts,
                                  .outgoing = true,
                                  .other = m_passages[0],
                                  .article = m_articles[0],
                                  .quote = u"ferry contract"_s,
                                  .title = u"On the ferry"_s,
                                  .source = u"The Harbour Gazette"_s,
                                  .person = *readCurrentPerson(session())}}));
    QCOMPARE(linksOf(0).size(), 1);
    QVERIFY(!linksOf(0).first().outgoing);
    QCOMPARE(linksOf(0).first().other, m_passages[1]);
}

void tst_AnnotationLinks::aLinkIsMadeOnce()
{
    VERIFY_OK(link(m_passages[1], m_passages[0], LinkKind::Repeats));
    VERIFY_OK(link(m_passages[1], m_passages[0], LinkKind::Repeats));

    QCOMPARE(linksOf(1).size(), 1);
}

void tst_AnnotationLinks::severalKindsStandBesideEachOther()
{
    VERIFY_OK(link(m_passages[1], m_passages[0], LinkKind::Corrects));
    VERIFY_OK(link(m_passages[1], m_passages[0], LinkKind::Contradicts));
    VERIFY_OK(link(m_passages[0], m_passages[1], LinkKind::Supports));

    QCOMPARE(linksOf(1).size(), 3);
    QCOMPARE(linksOf(1).last().kind, LinkKind::Supports);
    QVERIFY(!linksOf(1).last().outgoing);
}

void tst_AnnotationLinks::whatIsTrashedIsNotLinked()
{
    VERIFY_OK(link(m_passages[1], m_passages[0], LinkKind::Supports));

    VERIFY_OK(write([this](Writing &w) { return trashAnnotation(w, m_passages[0]); }));
    QCOMPARE(linksOf(1).size(), 0);
    VERIFY_OK(undo(*m_sample->archive));
    QCOMPARE(linksOf(1).size(), 1);
    VERIFY_OK(write([this](Writing &w) { return moveToTrash(w, {m_articles[0]}); }));
    QCOMPARE(linksOf(1).size(), 0);
}

void tst_AnnotationLinks::aLinkIsTakenAwayAndComesBack()
{
    VERIFY_OK(link(m_passages[1], m_passages[0], LinkKind::Supports));
    const QList<PassageLink> before = linksOf(1);

    VERIFY_OK(
        write([this](Writing &w) { return unlinkPassages(w, m_passages[1], m_passages[0], LinkKind::Supports); }));
    QCOMPARE(linksOf(1).size(), 0);
    VERIFY_OK(undo(*m_sample->archive));
    QCOMPARE(linksOf(1), before);
    VERIFY_OK(undo(*m_sample->archive));
    QCOMPARE(linksOf(0).size(), 0);
    VERIFY_OK(redo(*m_sample->archive));
    QCOMPARE(linksOf(1), before);
}

void tst_AnnotationLinks::needsTwoPassages_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    QTest::addColumn<bool>("remove");
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("itself") << qint64(1) << qint64(1) << false << ErrorCode::InvalidArgument;
    QTest::newRow("from nowhere") << qint64(77) << qint64(1) << false << ErrorCode::NotFound;
    QTest::newRow("to nowhere") << qint64(1) << qint64(77) << false << ErrorCode::NotFound;
    QTest::newRow("a link that is not there") << qint64(1) << qint64(2) << true << ErrorCode::NotFound;
}

void tst_AnnotationLinks::needsTwoPassages()
{
    QFETCH(qint64, from);
    QFETCH(qint64, to);
    QFETCH(bool, remove);
    QFETCH(ErrorCode, code);

    const Result<void> done = write([&](Writing &w) {
        return remove ? unlinkPassages(w, {from}, {to}, LinkKind::Supports)
                      : linkPassages(w, {from}, {to}, LinkKind::Supports);
    });

    QVERIFY(!done);
    QCOMPARE(done.error().code, code);
}

void tst_AnnotationLinks::aPassageIsMadePrivate()
{
    VERIFY_OK(write([this](Writing &w) { return setAnnotationPrivate(w, m_passages[0], true); }));
    QVERIFY(readAnnotation(session(), m_passages[0])->isPrivate);
    VERIFY_OK(undo(*m_sample->archive));
    QVERIFY(!readAnnotation(session(), m_passages[0])->isPrivate);
}

QTEST_GUILESS_MAIN(tst_AnnotationLinks)
#include "tst_annotationlinks.moc"
