#include "search/tagsuggestions.h"

#include "archive/annotations.h"
#include "archive/articles.h"
#include "archive/samplearchive.h"
#include "archive/tags.h"
#include "verify.h"

#include <QTest>

using namespace Pressmark;
using namespace Qt::StringLiterals;

namespace {

/// Stories of three subjects. Each says most of the words of its own, and what stories of all kinds say.
const QStringList Subjects[] = {
    u"dike pump flood sandbag tide levee surge"_s.split(u' '),
    u"striker goalkeeper penalty referee league derby corner"_s.split(u' '),
    u"soprano overture orchestra libretto conductor aria chorus"_s.split(u' '),
};
const QStringList Names{u"water"_s, u"sport"_s, u"opera"_s};
constexpr int Stories = 12; // of each

QString story(int subject, int number)
{
    QStringList words{u"the council said on day %1 that money is short and people ask why"_s.arg(number * 37)};
    for (int i = 0; i < Subjects[subject].size(); ++i) {
        if (i != number % Subjects[subject].size())
            words.append(u"again the %1 was told of twice"_s.arg(Subjects[subject][i]));
    }
    return words.join(u". "_s) + u'.';
}

} // namespace

class tst_TagSuggestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void learnsFromWhatPeopleTagged();
    void saysWhichWordsSpeakForIt();
    void itsOwnTagsTeachNothing();
    void tagsOfPassagesTeachToo();
    void trashTeachesNothing();
    void twoArticlesAreTooFew();
    void nothingIsLikelyInAnUntaggedArchive();
    void refusesWhatIsNotThere();

private:
    ArticleId add(int subject, int number);
    void tag(const QList<ArticleId> &articles, const QString &name);
    QStringList suggested(ArticleId article);
    Session session() { return std::move(*m_sample->archive->session()); }

    std::unique_ptr<SampleArchive> m_sample;
    QList<ArticleId> m_stories[3];
};

ArticleId tst_TagSuggestions::add(int subject, int number)
{
    const QString title = u"Story %1 of %2"_s.arg(number).arg(subject);
    const auto added =
        importDocument(*m_sample->archive, sampleDocument(title, story(subject, number)), title.toUtf8());
    return added ? added->article : ArticleId();
}

void tst_TagSuggestions::tag(const QList<ArticleId> &articles, const QString &name)
{
    VERIFY_OK(m_sample->archive->write([&](Writing &writing) { return tagArticles(writing, articles, name); }));
}

QStringList tst_TagSuggestions::suggested(ArticleId article)
{
    QStringList names;
    const auto suggestions = suggestTags(session(), article);
    for (const TagSuggestion &suggestion : suggestions ? *suggestions : QList<TagSuggestion>())
        names.append(suggestion.tag);
    return names;
}

void tst_TagSuggestions::init()
{
    m_sample = std::make_unique<SampleArchive>();
    QVERIFY(m_sample->create());
    for (int subject = 0; subject < 3; ++subject) {
        m_stories[subject].clear();
        for (int number = 0; number < Stories; ++number)
            m_stories[subject].append(add(subject, number));
    }
}

void tst_TagSuggestions::learnsFromWhatPeopleTagged()
{
    for (int subject = 0; subject < 3; ++subject)
        tag(m_stories[subject].mid(4), Names[subject]);

    for (int subject = 0; subject < 3; ++subject) {
        for (int number = 0; number < 4; ++number)
            QCOMPARE(suggested(m_stories[subject][number]), QStringList{Names[subject]});
    }
}

void tst_TagSuggestions::saysWhichWordsSpeakForIt()
{
    tag(m_stories[0].mid(4), Names[0]);
    tag(m_stories[1].mid(4), Names[1]);

    const auto suggestions = suggestTags(session(), m_stories[0].first());

    VERIFY_OK(suggestions);
    QCOMPARE(suggestions->size(), 1);
    QCOMPARE(suggestions->first().because.size(), 3);
    for (const QString &word : suggestions->first().because)
        QVERIFY2(Subjects[0].contains(word), qPrintable(word));
}

void tst_TagSuggestions::itsOwnTagsTeachNothing()
{
    tag(m_stories[1].mid(0, 6), Names[1]);
    const QStringList before = suggested(m_stories[0].first());

    tag({m_stories[0].first()}, Names[0]);
    tag(m_stories[0].mid(5, 2), Names[0]);

    QCOMPARE(suggested(m_stories[0].first()), before);
}

void tst_TagSuggestions::tagsOfPassagesTeachToo()
{
    tag(m_stories[1].mid(4), Names[1]);
    for (const ArticleId article : m_stories[0].mid(4)) {
        const auto read = readArticle(session(), article);
        VERIFY_OK(m_sample->archive->write([&](Writing &writing) -> Result<void> {
            const auto added = addAnnotation(
                writing,
                {.article = article, .revision = read->currentRevision, .start = 4, .length = 7, .tags = {Names[0]}});
            return added ? Result<void>() : Result<void>(added.error());
        }));
    }

    QCOMPARE(suggested(m_stories[0].first()), QStringList{Names[0]});
}

void tst_TagSuggestions::trashTeachesNothing()
{
    tag(m_stories[0].mid(4), Names[0]);
    tag(m_stories[1].mid(4), Names[1]);
    QCOMPARE(suggested(m_stories[0].first()), QStringList{Names[0]});

    VERIFY_OK(m_sample->archive->write([&](Writing &writing) { return moveToTrash(writing, m_stories[0].mid(4)); }));

    QCOMPARE(suggested(m_stories[0].first()), QStringList());
}

void tst_TagSuggestions::twoArticlesAreTooFew()
{
    tag(m_stories[1].mid(4), Names[1]);
    tag(m_stories[0].mid(4, 2), Names[0]);
    QCOMPARE(suggested(m_stories[0].first()), QStringList());

    tag({m_stories[0][6]}, Names[0]);
    QCOMPARE(suggested(m_stories[0].first()), QStringList{Names[0]});
}

void tst_TagSuggestions::nothingIsLikelyInAnUntaggedArchive()
{
    QCOMPARE(suggested(m_stories[0].first()), QStringList());
}

void tst_TagSuggestions::refusesWhatIsNotThere()
{
    tag(m_stories[0].mid(4), Names[0]);
    tag(m_stories[1].mid(4), Names[1]);

    const auto suggestions = suggestTags(session(), {4711});

    QVERIFY(!suggestions);
    QCOMPARE(suggestions.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(tst_TagSuggestions)
#include "tst_tagsuggestions.moc"
