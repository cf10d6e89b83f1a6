#include "search/articlefacts.h"
#include "search/factbytes.h"
#include "search/keptfacts.h"
#include "search/librarycounts.h"
#include "search/passages.h"
#include "search/search.h"

#include "archive/annotations.h"
#include "archive/articles.h"
#include "archive/maintenance.h"
#include "archive/operations.h"
#include "archive/tagging.h"
#include "newsarchive.h"
#include "verify.h"

#include <QFile>

#include <functional>
#include <random>

using namespace Pressmark;
using namespace Qt::StringLiterals;

namespace {

using Act = std::function<Result<void>()>;

QList<Act> actsIn(NewsArchive &news)
{
    Archive *archive = &news.archive();
    const ArticleId gas = news.id(u"Gas prices"_s);
    const ArticleId harbour = news.id(u"Harbour news"_s);
    const ArticleId strike = news.id(u"Coal strike"_s);
    const auto change = [archive](const QString &name, const std::function<Result<void>(Writing &)> &act) {
        return archive->write([&name, &act](Writing &writing) {
            writing.setOperation(name);
            return act(writing);
        });
    };
    const auto tag = [](Writing &writing, const QString &name) { return *ensureTag(writing, name); };
    const auto rename = [gas](Writing &writing) {
        Metadata metadata{.title = u"Gas"_s, .source = u"The New Lamp"_s, .language = u"fr"_s};
        metadata.published.value = u"1999-01-02"_s;
        return editMetadata(writing, gas, metadata);
    };
    const auto undone = [archive] {
        const Result<QString> name = undo(*archive);
        return name ? Result<void>() : Result<void>(name.error());
    };
    const auto imported = [archive](const QString &title) {
        const auto added = importDocument(*archive, sampleDocument(title, title + u" has gas."_s), title.toUtf8());
        return added ? Result<void>() : Result<void>(added.error());
    };
    return {
        [=] { return change(u"tag"_s, [&](Writing &w) {
                  return tagArticles(w, {gas, strike}, u"urgent"_s);
              }); },
        [=] { return change(u"untag"_s, [&](Writing &w) { return untagArticles(w, {strike}, u"Coal power"_s); }); },
        [=] { return change(u"name"_s, [&](Writing &w) { return renameTag(w, tag(w, u"urgent"_s), u"a later"_s); }); },
        [=] { return change(u"trash"_s, [&](Writing &w) { return moveToTrash(w, {harbour}); }); },
        [=] { return imported(u"Lamplight"_s); },
        [=] { return change(u"restore"_s, [&](Writing &w) { return restoreFromTrash(w, {harbour}); }); },
        [=] { return change(u"edit"_s, rename); },
        [=] { return change(u"note"_s, [&](Writing &w) { return setArticleNote(w, strike, u"gas too"_s); }); },
        [=] {
            return change(u"merge"_s, [&](Writing &w) { return mergeTags(w, tag(w, u"Energy"_s), tag(w, u"x"_s)); });
        },
        undone,
        undone,
        [=] {
            return change(u"move"_s,
                          [&](Writing &w) { return moveTag(w, tag(w, u"Shipping"_s), tag(w, u"Energy"_s)); });
        },
        [=] { return change(u"delete"_s, [&](Writing &w) { return deleteTag(w, tag(w, u"Shipping"_s)); }); },
        undone,
        [=] {
            return change(u"merge"_s,
                          [&](Writing &w) { return mergeTags(w, tag(w, u"Shipping"_s), tag(w, u"a later"_s)); });
        },
        [=] {
            return change(u"again"_s, [&](Writing &w) { return tagAnnotation(w, AnnotationId{1}, u"shipping"_s); });
        },
        [=] { return change(u"name"_s, [&](Writing &w) { return renameTag(w, tag(w, u"a later"_s), u"zinc"_s); }); },
        [=] { return change(u"remove"_s, [&](Writing &w) { return trashAnnotation(w, AnnotationId{1}); }); },
        [=] { return eraseArticles(*archive, {gas}); },
        [=] { return imported(u"Daylight"_s); },
    };
}

} // namespace

class tst_ArticleFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void remembersNothingOld();
    void remembersNoOldPassages();
    void isKeptForOtherSessions();
    void takesNothingDamaged();
    void livesWithOtherNumbers();

private:
    void compare(const Session &remembering);
    void compareLibrary(const Session &remembering);
    void keep(const QByteArray &bytes);
    Session unremembering();
    QByteArray stateToken();
    QString keptPath() { return m_news->archive().folder() + u'/' + KeptFactsName; }

    std::optional<NewsArchive> m_news;
};

/// The session answers as a new one does.
void tst_ArticleFacts::compare(const Session &remembering)
{
    const Session fresh = unremembering();
    for (const QString &text : {u""_s, u"gas"_s, u"is:trashed"_s, u"tonnage"_s, u"tag:urgent"_s, u"coal*"_s}) {
        for (const SearchSort sort : {SearchSort::Date, SearchSort::Relevance, SearchSort::Title, SearchSort::Source}) {
            const Result<SearchQuery> query = parseQuery(text);
            const Result<SearchResult> expected = search(fresh, *query, {.sort = sort, .facets = true});
            const Result<SearchResult> found = search(remembering, *query, {.sort = sort, .facets = true});
            VERIFY_OK(expected);
            VERIFY_OK(found);
            QVERIFY2(found->articles == expected->articles, qPrintable(text));
            QCOMPARE(found->facets, expected->facets);
        }
        for (const PassageGroup group : {PassageGroup::Tag, PassageGroup::Source, PassageGroup::Date}) {
            const PassageOptions options{.group = group, .facets = true};
            const Result<PassageResult> expected = searchPassages(fresh, *parseQuery(text), options);
            const Result<PassageResult> found = searchPassages(remembering, *parseQuery(text), options);
            VERIFY_OK(expected);
            VERIFY_OK(found);
            QVERIFY2(found->rows->passages() == expected->rows->passages(), qPrintable(text));
            QCOMPARE(found->facets, expected->facets);
        }
    }
}

void tst_ArticleFacts::init()
{
    m_news.emplace();
    QVERIFY(m_news->create());
}

QByteArray tst_ArticleFacts::stateToken()
{
    const auto row = unremembering().database().firstRow("SELECT token FROM search_state");
    return row && *row ? (*row)->blob(0) : QByteArray();
}

/// Reads all from the database.
Session tst_ArticleFacts::unremembering()
{
    Result<Database> database =
        Database::open(m_news->archive().folder() + u"/archive.sqlite"_s, DatabaseMode::ReadOnly);
    Q_ASSERT(database);
    return Session(std::move(*database));
}

void tst_ArticleFacts::compareLibrary(const Session &remembering)
{
    const Session fresh = unremembering();
    const Result<LibraryCounts> counted = countLibrary(remembering);
    VERIFY_OK(counted);
    QCOMPARE(counted->counts, *readCounts(fresh));
    QCOMPARE(counted->sources, *readSources(fresh));
    const Result<QList<Tag>> tags = readTags(fresh);
    VERIFY_OK(tags);
    const Result<SearchResult> all = search(fresh, {}, {.facets = true});
    VERIFY_OK(all);
    QCOMPARE(counted->taggedSo.size(), tags->size());
    for (const Tag &tag : *tags) {
        int expected = 0;
        for (const FacetCount &facet : all->facets.value(u"tag"_s))
            expected += facet.value == tag.name ? facet.count : 0;
        QCOMPARE(counted->taggedSo.value(tag.id), expected);
    }
}

void tst_ArticleFacts::remembersNothingOld()
{
    const Session remembering = m_news->session();
    compare(remembering);
    const QList<Act> acts = actsIn(*m_news);
    for (qsizetype i = 0; i < acts.size(); ++i) {
        VERIFY_OK(acts[i]());
        compare(remembering);
        compareLibrary(remembering);
        QVERIFY2(!QTest::currentTestFailed(), qPrintable(QString::number(i)));
    }
}

void tst_ArticleFacts::remembersNoOldPassages()
{
    Archive &archive = m_news->archive();
    const Session remembering = m_news->session();
    std::mt19937 random(20261126);
    const auto below = [&random](qint64 count) { return std::uniform_int_distribution<qint64>(0, count - 1)(random); };
    const QStringList titles{u"Gas prices"_s, u"Harbour news"_s, u"Coal strike"_s};
    qint64 newest = 1;
    const auto any = [&] { return AnnotationId{1 + below(newest)}; };
    const auto mark = [&](Writing &writing) -> Result<void> {
        const ArticleId article = m_news->id(titles[below(3)]);
        const auto revision =
            writing.database().integer("SELECT current_revision FROM article WHERE id = ?1", article.value);
        const NewAnnotation annotation{.article = article,
                                       .revision = {revision->value_or(0)},
                                       .start = below(6),
                                       .length = 1 + below(4),
                                       .color = static_cast<MarkColor>(below(5)),
                                       .tags = below(2) ? QStringList{u"tag %1"_s.arg(below(4))} : QStringList()};
        const Result<AnnotationId> id = addAnnotation(writing, annotation);
        newest = id ? id->value : newest;
        return id ? Result<void>() : Result<void>(id.error());
    };
    const QList<std::function<Result<void>(Writing &)>> acts{
        mark,
        mark,
        mark,
        [&](Writing &writing) {
            return tagAnnotations(writing, {any(), any()}, u"tag %1"_s.arg(below(5)));
        },
        [&](Writing &writing) { return setAnnotationColor(writing, any(), static_cast<MarkColor>(below(5))); },
        [&](Writing &writing) { return trashAnnotation(writing, any()); },
        [&](Writing &writing) { return moveToTrash(writing, {m_news->id(titles[below(3)])}); },
        [&](Writing &writing) { return restoreFromTrash(writing, {m_news->id(titles[below(3)])}); },
    };
    int done = 0;
    for (int round = 0; round < 80; ++round) {
        if (round % 16 == 15)
            VERIFY_OK(setCurrentPerson(archive, u"Reader %1"_s.arg(below(3))));
        if (below(6) == 0) {
            (void)undo(archive); // there may be nothing
        } else {
            const qint64 chosen = below(acts.size());
            done += bool(archive.write([&](Writing &writing) {
                writing.setOperation(u"act"_s);
                return acts[chosen](writing);
            }));
        }
        compare(remembering);
        QVERIFY2(!QTest::currentTestFailed(), qPrintable(QString::number(round)));
    }
    QVERIFY(done > 40);
}

void tst_ArticleFacts::isKeptForOtherSessions()
{
    const Session remembering = m_news->session();
    QByteArray kept;
    const QList<Act> acts = actsIn(*m_news);
    for (qsizetype i = 0; i < acts.size(); ++i) {
        if (i % 3 != 2) { // else what was kept before the last act is there
            VERIFY_OK(keepFacts(remembering, 0));
            kept = stateToken();
        }
        const Session other = m_news->session();
        VERIFY_OK(search(other, {}, {}));
        QCOMPARE(!rememberedFacts(other).kept.isEmpty(), kept == stateToken());
        compare(other);
        compareLibrary(other);
        QVERIFY2(!QTest::currentTestFailed(), qPrintable(QString::number(i)));
        VERIFY_OK(acts[i]());
        compare(other); // that goes on from what was kept
        compareLibrary(other);
        QVERIFY2(!QTest::currentTestFailed(), qPrintable(QString::number(i)));
    }
}

/// Another file in the place of what was kept, as if a disk or somebody had changed it.
void tst_ArticleFacts::keep(const QByteArray &bytes)
{
    QFile file(keptPath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void tst_ArticleFacts::takesNothingDamaged()
{
    VERIFY_OK(keepFacts(m_news->session(), 0));
    QFile file(keptPath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    QByteArray changed = whole;
    changed[whole.size() / 2] = static_cast<char>(~changed[whole.size() / 2]);
    for (const QByteArray &bytes :
         {QByteArray(), whole.first(whole.size() / 2), whole + QByteArray(8, '\0'), changed}) {
        keep(bytes);
        const Session other = m_news->session();
        compare(other);
        QVERIFY(rememberedFacts(other).kept.isEmpty());
    }
}

/// Numbers with the right sum that are not true can only make it answer wrongly.
void tst_ArticleFacts::livesWithOtherNumbers()
{
    std::mt19937 random(3);
    const auto below = [&random](qsizetype end) {
        return static_cast<qsizetype>(random() % static_cast<unsigned>(end));
    };
    constexpr qsizetype HeadSize = 40;
    for (int i = 0; i < 30; ++i) {
        QFile::remove(keptPath());
        VERIFY_OK(keepFacts(m_news->session(), 0));
        QFile file(keptPath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        for (int flipped = i % 7; flipped >= 0; --flipped) {
            char &byte = bytes.data()[HeadSize + below(bytes.size() - HeadSize)];
            byte = static_cast<char>(byte ^ (1 << below(8)));
        }
        keep(withRightSum(bytes));
        const Session other = m_news->session();
        for (const bool isInTrash : {true, false}) {
            VERIFY_OK(search(other, *parseQuery(u"gas tag:energy -date:2022"_s), {.facets = true}));
            VERIFY_OK(countLibrary(other));
            VERIFY_OK(m_news->archive().write([&](Writing &writing) {
                const QList<ArticleId> articles{ArticleId{1 + below(7)}};
                return isInTrash ? moveToTrash(writing, articles) : restoreFromTrash(writing, articles);
            }));
            VERIFY_OK(search(other, *parseQuery(u"is:unread"_s), {.sort = SearchSort::Date, .facets = true}));
        }
    }
}

QTEST_GUILESS_MAIN(tst_ArticleFacts)
#include "tst_articlefacts.moc"
