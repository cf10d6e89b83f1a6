#include "archive/operations.h"

#include "archive/annotations.h"
#include "archive/articles.h"
#include "archive/check.h"
#include "archive/tags.h"
#include "samplearchive.h"

#include <QRandomGenerator>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_Operations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void undoesAndRedoesWithItsName();
    void undoSurvivesARestart();
    void anImportGoesToTheTrashAndComesBack();
    void aNewActEndsRedo();
    void whatANewActCameAfterIsNotDoneAgain();
    void sayWhenThereIsNothing();
    void refusesWhatHasChangedSince();
    void anyRunOfActsCanBeTakenBack();

private:
    /// What people see of the archive, as text.
    QString state();
    Result<AnnotationId> mark(qsizetype start, qsizetype length, const QStringList &tags = {});
    void randomAct(QRandomGenerator &random);

    std::unique_ptr<SampleArchive> m_sample;
    ArticleId m_article;
    RevisionId m_revision;
};

void tst_Operations::init()
{
    m_sample = std::make_unique<SampleArchive>();
    QVERIFY(m_sample->create());
    const auto added =
        importDocument(*m_sample->archive, sampleDocument(u"Ferry row"_s, u"The ferry contract 😀 was signed."_s), "1");
    VERIFY_OK(added);
    m_article = added->article;
    const Result<Session> session = m_sample->archive->session();
    VERIFY_OK(session);
    m_revision = readArticle(*session, m_article)->currentRevision;
}

QString tst_Operations::state()
{
    const Result<Session> session = m_sample->archive->session();
    QStringList lines;
    for (const char *sql : {"SELECT id, title, read, starred, trashed, note FROM article",
                            "SELECT id, start, length, quote, color, note, trashed, tag FROM annotation a "
                            "LEFT JOIN annotation_tag g ON g.annotation = a.id ORDER BY 1, 8",
                            "SELECT id, parent, name, color FROM tag ORDER BY id",
                            "SELECT article, tag FROM article_tag ORDER BY 1, 2", "SELECT folded, tag FROM tag_alias",
                            "SELECT rowid FROM annotation_fts WHERE annotation_fts MATCH 'ferry' ORDER BY 1"}) {
        Result<Statement> query = session->database().prepare(sql);
        if (!query)
            return query.error().message;
        const Result<void> read = query->forEach([&lines](const Statement &row) {
            QStringList cells;
            for (int i = 0; i < row.columnCount(); ++i)
                cells.append(row.text(i));
            lines.append(cells.join(u'|'));
        });
        if (!read)
            return read.error().message;
        lines.append(u"--"_s);
    }
    return lines.join(u'\n');
}

Result<AnnotationId> tst_Operations::mark(qsizetype start, qsizetype length, const QStringList &tags)
{
    AnnotationId id;
    const Result<void> written = m_sample->archive->write([&](Writing &writing) -> Result<void> {
        const auto added = addAnnotation(
            writing, {.article = m_article, .revision = m_revision, .start = start, .length = length, .tags = tags});
        if (!added)
            return added.error();
        id = *added;
        return {};
    });
    if (!written)
        return written.error();
    return id;
}

void tst_Operations::undoesAndRedoesWithItsName()
{
    const QString before = state();
    VERIFY_OK(mark(4, 14, {u"ferries"_s}));
    const QString after = state();
    QVERIFY(before != after);

    const Result<QString> undone = undo(*m_sample->archive);
    VERIFY_OK(undone);
    QCOMPARE(*undone, u"Highlight a passage"_s);
    QCOMPARE(state(), before);

    const Result<QString> redone = redo(*m_sample->archive);
    VERIFY_OK(redone);
    QCOMPARE(state(), after);
}

void tst_Operations::undoSurvivesARestart()
{
    const QString before = state();
    VERIFY_OK(mark(4, 5));
    m_sample->archive.reset();
    auto again = Archive::open(m_sample->path(), Archive::Access::ReadWrite);
    VERIFY_OK(again);
    m_sample->archive = std::move(*again);

    const Result<Session> session = m_sample->archive->session();
    QCOMPARE(readUndoState(*session)->undo, u"Highlight a passage"_s);
    VERIFY_OK(undo(*m_sample->archive));

    QCOMPARE(state(), before);
    QCOMPARE(readUndoState(*session)->redo, u"Highlight a passage"_s);
}

void tst_Operations::anImportGoesToTheTrashAndComesBack()
{
    VERIFY_OK(m_sample->archive->write([&](Writing &writing) { return recordImport(writing, {m_article}); },
                                       WritePriority::Bulk));
    const Result<Session> session = m_sample->archive->session();

    VERIFY_OK(undo(*m_sample->archive));
    QCOMPARE(readCounts(*session)->trashed, 1);
    VERIFY_OK(redo(*m_sample->archive));
    QCOMPARE(readCounts(*session)->trashed, 0);
}

void tst_Operations::aNewActEndsRedo()
{
    VERIFY_OK(mark(4, 5));
    VERIFY_OK(undo(*m_sample->archive));
    VERIFY_OK(mark(0, 3));

    const Result<QString> redone = redo(*m_sample->archive);

    QVERIFY(!redone);
    QCOMPARE(redone.error().code, ErrorCode::NothingToUndo);
}

void tst_Operations::whatANewActCameAfterIsNotDoneAgain()
{
    const QString before = state();
    VERIFY_OK(mark(4, 5));
    VERIFY_OK(undo(*m_sample->archive));
    VERIFY_OK(mark(4, 14, {u"ferries"_s}));
    const QString after = state();
    VERIFY_OK(undo(*m_sample->archive));
    QCOMPARE(state(), before);

    VERIFY_OK(redo(*m_sample->archive));

    QCOMPARE(state(), after);
    QVERIFY(!redo(*m_sample->archive));
}

void tst_Operations::sayWhenThereIsNothing()
{
    const Result<QString> undone = undo(*m_sample->archive);

    QVERIFY(!undone);
    QCOMPARE(undone.error().code, ErrorCode::NothingToUndo);
}

void tst_Operations::refusesWhatHasChangedSince()
{
    const Result<AnnotationId> id = mark(4, 5);
    VERIFY_OK(id);
    VERIFY_OK(m_sample->archive->write([&](Writing &writing) {
        return writing.database().run("UPDATE annotation SET note = 'from elsewhere' WHERE id = ?", id->value);
    }));
    const QString before = state();

    const Result<QString> undone = undo(*m_sample->archive);

    QVERIFY(!undone);
    QCOMPARE(undone.error().code, ErrorCode::Conflict);
    QCOMPARE(state(), before);
}

void tst_Operations::randomAct(QRandomGenerator &random)
{
    const Result<Session> session = m_sample->archive->session();
    const auto marks = readAnnotations(*session, m_article);
    const auto tags = readTags(*session);
    const QString name = u"tag %1"_s.arg(random.bounded(5));
    const Result<void> done = m_sample->archive->write([&](Writing &writing) -> Result<void> {
        const bool hasMark = !marks->isEmpty();
        const bool hasTag = !tags->isEmpty();
        switch (random.bounded(10)) {
        case 0:
            return tagArticles(writing, {m_article}, name);
        case 1:
            return hasTag ? untagArticles(writing, {m_article}, tags->first().name) : Result<void>();
        case 2:
            return hasTag ? deleteTag(writing, tags->last().id) : Result<void>();
        case 3:
            return tags->size() > 1 ? mergeTags(writing, tags->last().id, tags->first().id) : Result<void>();
        case 4:
            return hasTag ? renameTag(writing, tags->first().id, u"tag %1"_s.arg(random.bounded(100, 1000)))
                          : Result<void>();
        case 5:
            return hasMark
                ? setAnnotationNote(writing, marks->first().annotation.id, u"note %1 Ї"_s.arg(random.bounded(9)))
                : Result<void>();
        case 6:
            return hasMark ? trashAnnotation(writing, marks->last().annotation.id) : Result<void>();
        case 7:
            return hasMark ? tagAnnotation(writing, marks->first().annotation.id, name) : Result<void>();
        case 8:
            return setStarred(writing, {m_article}, random.bounded(2) == 1);
        default: {
            const qsizetype start = random.bounded(20);
            const auto added = addAnnotation(writing,
                                             {.article = m_article,
                                              .revision = m_revision,
                                              .start = start,
                                              .length = 1 + random.bounded(8),
                                              .tags = {name}});
            return added ? Result<void>() : Result<void>(added.error());
        }
        }
    });
    VERIFY_OK(done);
}

void tst_Operations::anyRunOfActsCanBeTakenBack()
{
    QRandomGenerator random(11);
    QStringList states{state()};
    for (int i = 0; i < 120; ++i) {
        randomAct(random);
        if (state() != states.last())
            states.append(state());
    }
    QVERIFY(states.size() > 60);
    for (qsizetype i = states.size() - 2; i >= 0; --i) {
        do
            VERIFY_OK(undo(*m_sample->archive));
        while (state() == states[i + 1]);
        QCOMPARE(state(), states[i]);
    }
    while (redo(*m_sample->archive)) { }
    QCOMPARE(state(), states.last());
    const Result<CheckReport> report = checkArchive(*m_sample->archive, {}, {});
    VERIFY_OK(report);
    for (const QString &problem : report->problems) // the document of this test was never stored as a file
        QVERIFY2(problem.contains(u"missing from the archive"), qPrintable(problem));
}

QTEST_GUILESS_MAIN(tst_Operations)
#include "tst_operations.moc"
