#include "search/passages.h"
#include "search/search.h"

#include "archive/maintenance.h"
#include "archive/operations.h"
#include "newsarchive.h"
#include "verify.h"

#include <functional>

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
    void remembersNothingOld();

private:
    void compare(const Session &remembering);

    NewsArchive m_news;
};

/// The session answers as a new one does.
void tst_ArticleFacts::compare(const Session &remembering)
{
    const Session fresh = m_news.session();
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

void tst_ArticleFacts::remembersNothingOld()
{
    QVERIFY(m_news.create());
    const Session remembering = m_news.session();
    compare(remembering);
    const QList<Act> acts = actsIn(m_news);
    for (qsizetype i = 0; i < acts.size(); ++i) {
        VERIFY_OK(acts[i]());
        compare(remembering);
        QVERIFY2(!QTest::currentTestFailed(), qPrintable(QString::number(i)));
    }
}

QTEST_GUILESS_MAIN(tst_ArticleFacts)
#include "tst_articlefacts.moc"
