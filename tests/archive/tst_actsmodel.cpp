#include "archive/annotations.h"
#include "archive/articles.h"
#include "archive/check.h"
#include "archive/operations.h"
#include "archive/tags.h"
#include "samplearchive.h"

#include <QMap>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Pressmark;
using namespace Qt::StringLiterals;

namespace {

constexpr int Articles = 3;
constexpr int TagNames = 6;
constexpr int MostMarks = 12;

/// What the acts of this test change, as plainly as it can be said.
struct Model
{
    struct Mark
    {
        int article = 0;
        QString note;
        bool trashed = false;
        QSet<QString> tags;

        bool operator==(const Mark &) const = default;
    };

    QSet<QString> tags;
    QMap<QString, QString> aliases; // of merged tags, and what they mean now
    QMap<qint64, Mark> marks;
    QMap<int, QSet<QString>> articleTags{{1, {}}, {2, {}}, {3, {}}};
    QSet<int> starred;
    QSet<int> trashed;

    bool operator==(const Model &) const = default;

    QStringList lines() const
    {
        QStringList lines{u"tags "_s + sorted(tags)};
        for (auto alias = aliases.cbegin(); alias != aliases.cend(); ++alias)
            lines.append(u"alias %1 of %2"_s.arg(alias.key(), alias.value()));
        for (int article = 1; article <= Articles; ++article)
            lines.append(u"article %1 %2 %3 %4"_s.arg(article)
                             .arg(sorted(articleTags.value(article)))
                             .arg(starred.contains(article))
                             .arg(trashed.contains(article)));
        for (auto mark = marks.cbegin(); mark != marks.cend(); ++mark)
            lines.append(u"mark %1 on %2 %3 %4 '%5'"_s.arg(mark.key())
                             .arg(mark->article)
                             .arg(mark->trashed)
                             .arg(sorted(mark->tags), mark->note));
        return lines;
    }
    static QString sorted(const QSet<QString> &names)
    {
        QStringList list(names.begin(), names.end());
        list.sort();
        return list.join(u',');
    }
    /// The tag that a random name means.
    QString anyTag(QRandomGenerator &random) const
    {
        const QString name = u"tag %1"_s.arg(random.bounded(TagNames));
        return aliases.value(name, name);
    }
    /// With another one given it takes the place of the tag.
    void removeTag(const QString &tag, const QString &heir)
    {
        const auto replace = [&](QSet<QString> &carried) {
            if (carried.remove(tag) && !heir.isEmpty())
                carried.insert(heir);
        };
        tags.remove(tag);
        for (QSet<QString> &carried : articleTags)
            replace(carried);
        for (Mark &mark : marks)
            replace(mark.tags);
        const QStringList names = aliases.keys(tag);
        for (const QString &name : names)
            heir.isEmpty() ? (void)aliases.remove(name) : (void)aliases.insert(name, heir);
        if (!heir.isEmpty())
            aliases.insert(tag, heir);
    }
    /// Passages that carry a tag, without the trash.
    int passages(const QString &tag) const
    {
        int count = 0;
        for (const Mark &mark : marks)
            count += !mark.trashed && !trashed.contains(mark.article) && mark.tags.contains(tag) ? 1 : 0;
        return count;
    }
};

} // namespace

class tst_ActsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anySequenceOfActsAndUndosGivesTheStateOfTheModel();

private:
    void act(QRandomGenerator &random);
    void step(QRandomGenerator &random);
    Model read() const;
    Result<TagId> idOf(const QString &tag) const;
    Result<void> run(QRandomGenerator &random, Writing &writing, Model &after);
    Result<void> runOnMark(QRandomGenerator &random, Writing &writing, Model &after);

    std::unique_ptr<SampleArchive> m_sample;
    QMap<int, RevisionId> m_revisions;
    Model m_now;
    QList<Model> m_before; // of what undo takes back, the last at the end
    QList<Model> m_undone;
};

void tst_ActsModel::initTestCase()
{
    m_sample = std::make_unique<SampleArchive>();
    QVERIFY(m_sample->create());
    for (int i = 1; i <= Articles; ++i) {
        const auto added = importDocument(
            *m_sample->archive,
            sampleDocument(u"Ferry row %1"_s.arg(i),
                           u"The ferry 😀 contract number %1 was signed by Ada Lark %2."_s.arg(i).arg(i * 7919)),
            QByteArray::number(i));
        VERIFY_OK(added);
        QCOMPARE(added->article.value, i);
        m_revisions.insert(i, readArticle(*m_sample->archive->session(), added->article)->currentRevision);
    }
}

Model tst_ActsModel::read() const
{
    Model model;
    const Result<Session> session = m_sample->archive->session();
    const auto each = [&](const char *sql, const auto &take) {
        Result<Statement> query = session->database().prepare(sql);
        if (!query || !query->forEach(take))
            qFatal("cannot read the state");
    };
    each("SELECT name FROM tag", [&](const Statement &row) { model.tags.insert(row.text(0)); });
    each("SELECT a.name, t.name FROM tag_alias a JOIN tag t ON t.id = a.tag",
         [&](const Statement &row) { model.aliases.insert(row.text(0), row.text(1)); });
    each("SELECT id, article, note, trashed FROM annotation", [&](const Statement &row) {
        model.marks.insert(row.integer(0), {static_cast<int>(row.integer(1)), row.text(2), row.integer(3) != 0, {}});
    });
    each("SELECT g.annotation, t.name FROM annotation_tag g JOIN tag t ON t.id = g.tag",
         [&](const Statement &row) { model.marks[row.integer(0)].tags.insert(row.text(1)); });
    each("SELECT g.article, t.name FROM article_tag g JOIN tag t ON t.id = g.tag",
         [&](const Statement &row) { model.articleTags[static_cast<int>(row.integer(0))].insert(row.text(1)); });
    each("SELECT id, starred, trashed FROM article", [&](const Statement &row) {
        if (row.integer(1) != 0)
            model.starred.insert(static_cast<int>(row.integer(0)));
        if (row.integer(2) != 0)
            model.trashed.insert(static_cast<int>(row.integer(0)));
    });
    return model;
}

Result<TagId> tst_ActsModel::idOf(const QString &tag) const
{
    const auto found = findTag(*m_sample->archive->session(), tag);
    if (!found)
        return found.error();
    return *found ? Result((*found)->id) : Error{ErrorCode::NotFound, tag};
}

Result<void> tst_ActsModel::runOnMark(QRandomGenerator &random, Writing &writing, Model &after)
{
    const QList<qint64> ids = after.marks.keys();
    const qint64 id = ids[random.bounded(ids.size())];
    Model::Mark &mark = after.marks[id];
    const QString tag = after.anyTag(random);
    if (mark.trashed)
        return {};
    switch (random.bounded(4)) {
    case 0:
        mark.note = u"note %1 Ї"_s.arg(random.bounded(4));
        return setAnnotationNote(writing, {id}, mark.note);
    case 1:
        mark.trashed = true;
        return trashAnnotation(writing, {id});
    case 2:
        after.tags.insert(tag);
        mark.tags.insert(tag);
        return tagAnnotation(writing, {id}, tag);
    default: {
        if (mark.tags.isEmpty())
            return {};
        const QString carried = Model::sorted(mark.tags).section(u',', 0, 0);
        const Result<TagId> found = idOf(carried);
        mark.tags.remove(carried);
        return found ? untagAnnotation(writing, {id}, *found) : found.error();
    }
    }
}

Result<void> tst_ActsModel::run(QRandomGenerator &random, Writing &writing, Model &after)
{
    const int article = random.bounded(1, Articles + 1);
    const QString tag = after.anyTag(random);
    const ArticleId id{article};
    switch (random.bounded(9)) {
    case 0:
        after.tags.insert(tag);
        after.articleTags[article].insert(tag);
        return tagArticles(writing, {id}, tag);
    case 1:
        if (!after.articleTags.value(article).contains(tag))
            return {};
        after.articleTags[article].remove(tag);
        return untagArticles(writing, {id}, tag);
    case 2:
    case 3: {
        const QString other = after.anyTag(random);
        if (!after.tags.contains(tag))
            return {};
        const Result<TagId> first = idOf(tag);
        if (other == tag || !after.tags.contains(other)) {
            after.removeTag(tag, {});
            return first ? deleteTag(writing, *first) : first.error();
        }
        const Result<TagId> second = idOf(other);
        after.removeTag(tag, other);
        return first && second ? mergeTags(writing, *first, *second) : (first ? second : first).error();
    }
    case 4:
        if (random.bounded(2) == 1)
            after.starred.insert(article);
        else
            after.starred.remove(article);
        return setStarred(writing, {id}, after.starred.contains(article));
    case 5:
        if (after.trashed.remove(article))
            return restoreFromTrash(writing, {id});
        after.trashed.insert(article);
        return moveToTrash(writing, {id});
    case 6:
    case 7:
        return after.marks.isEmpty() ? Result<void>() : runOnMark(random, writing, after);
    default: {
        if (after.marks.size() >= MostMarks)
            return {};
        const auto added = addAnnotation(writing,
                                         {.article = id,
                                          .revision = m_revisions[article],
                                          .start = random.bounded(12),
                                          .length = 1 + random.bounded(9),
                                          .tags = {tag}});
        if (!added)
            return added.error();
        after.tags.insert(tag);
        after.marks.insert(added->value, {article, {}, false, {tag}});
        return {};
    }
    }
}

void tst_ActsModel::act(QRandomGenerator &random)
{
    Model after = m_now;
    VERIFY_OK(m_sample->archive->write([&](Writing &writing) { return run(random, writing, after); }));
    if (after == m_now)
        return;
    m_before.append(m_now);
    m_undone.clear();
    m_now = after;
}

void tst_ActsModel::step(QRandomGenerator &random)
{
    const int kind = random.bounded(10);
    if (kind < 3 && !m_before.isEmpty()) {
        VERIFY_OK(undo(*m_sample->archive));
        m_undone.append(m_now);
        m_now = m_before.takeLast();
    } else if (kind < 5 && !m_undone.isEmpty()) {
        VERIFY_OK(redo(*m_sample->archive));
        m_before.append(m_now);
        m_now = m_undone.takeLast();
    } else {
        act(random);
    }
}

/// 300 sequences; 10,000 with PRESSMARK_FULL=1.
void tst_ActsModel::anySequenceOfActsAndUndosGivesTheStateOfTheModel()
{
    const int sequences = qEnvironmentVariable("PRESSMARK_FULL") == u"1" ? 10'000 : 300;
    m_now = read();
    for (int sequence = 0; sequence < sequences; ++sequence) {
        QRandomGenerator random(static_cast<quint32>(sequence));
        for (int i = 2 + random.bounded(5); i > 0 && !QTest::currentTestFailed(); --i)
            step(random);
        if (QTest::currentTestFailed())
            return;
        QVERIFY2(read() == m_now,
                 qPrintable(u"sequence %1\n%2\nbut the model has\n%3"_s.arg(sequence).arg(read().lines().join(u'\n'),
                                                                                          m_now.lines().join(u'\n'))));
        const auto tags = readTags(*m_sample->archive->session());
        VERIFY_OK(tags);
        for (const Tag &tag : *tags)
            QCOMPARE(tag.passages, m_now.passages(tag.name));
    }
    const auto report = checkArchive(*m_sample->archive, {}, {});
    VERIFY_OK(report);
    for (const QString &problem : report->problems) // the documents of this test were never stored as files
        QVERIFY2(problem.contains(u"missing from the archive"), qPrintable(problem));
}

QTEST_GUILESS_MAIN(tst_ActsModel)
#include "tst_actsmodel.moc"
