#include "search/similar.h"

#include "archive/articles.h"
#include "archive/samplearchive.h"
#include "verify.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_Similar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsTheStoriesOfTheSame_data();
    void findsTheStoriesOfTheSame();
    void saysWhatTheyShare();
    void leavesOutItselfAndTheTrash();
    void givesNoMoreThanAsked();
    void aLongTextIsNotSimilarByItsLength();
    void refusesWhatIsNotThere();

private:
    ArticleId add(const QString &title, const QString &text);
    QStringList similarTo(const QString &title, int limit = 5);
    Session session() { return std::move(*m_sample.archive->session()); }

    SampleArchive m_sample;
    QMap<QString, ArticleId> m_ids;
};

namespace {

constexpr int OtherStories = 120;

/// A text of words that many stories have.
QString plainStory(int number, int words)
{
    static const QStringList common =
        u"the council of our town has said that money for new work will be found when all who live here know what it "
        "costs to build and to keep what they have had for years while others ask whether anybody wants it at this "
        "time of year since people can go where prices are lower and days longer than in spring or before"_s.split(
            u' ');
    std::mt19937 random(static_cast<unsigned>(number));
    QStringList text;
    for (int i = 0; i < words; ++i)
        text.append(common[static_cast<qsizetype>(random() % static_cast<unsigned>(common.size()))]);
    return text.join(u' ') + u'.';
}

} // namespace

ArticleId tst_Similar::add(const QString &title, const QString &text)
{
    const Result<CaptureAdded> added = importDocument(*m_sample.archive, sampleDocument(title, text), title.toUtf8());
    m_ids.insert(title, added ? added->article : ArticleId());
    return m_ids.value(title);
}

void tst_Similar::initTestCase()
{
    QVERIFY(m_sample.create());
    for (int i = 0; i < OtherStories; ++i)
        QVERIFY(add(u"What the council said %1"_s.arg(i), plainStory(i, 80)).isValid());
    const auto story = [this](int number, const QString &title, const QString &text) {
        QVERIFY(add(title, text + u' ' + plainStory(1000 + number, 40)).isValid());
    };
    story(1, u"Sluice gates wait"_s,
          u"The new sluice gates of Tidewell stand in the yard of Pentreath, because nobody has signed for them. The "
          "gates would keep the tide out of ninety cellars."_s);
    story(2, u"Cellars under water"_s,
          u"The tide came over the wall of Tidewell again and filled the cellars, while the sluice gates wait in the "
          "yard of Pentreath."_s);
    story(3, u"Pentreath asks for patience"_s,
          u"Pentreath, who built the sluice gates for Tidewell, says that his yard is full and the tide his enemy."_s);
    story(4, u"Ferry strike"_s,
          u"The ferry crews of Orla stay in port. Corrie Vance, their pilot, speaks of engines and night crossings."_s);
    story(5, u"Pilots of Orla"_s,
          u"Corrie Vance says that no ferry of Orla has engines for night crossings, whatever the company claims."_s);
    story(6, u"A lone lamp"_s, u"The lighthouse keeper of Nesse polishes brass, quite alone."_s);
    story(7, u"水門の到着が遅れる"_s, u"潮見町の新しい水門は造船所で待っている。高潮の前に届くかは不明だ。"_s);
    story(8, u"高潮で地下室が浸水"_s, u"潮見町は高潮に襲われた。新しい水門はまだ造船所にある。"_s);
}

QStringList tst_Similar::similarTo(const QString &title, int limit)
{
    const auto found = findSimilar(session(), m_ids.value(title), limit);
    if (!found)
        return {found.error().message};
    QStringList titles;
    for (const SimilarArticle &similar : *found)
        titles.append(m_ids.key(similar.id));
    return titles;
}

void tst_Similar::findsTheStoriesOfTheSame_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QStringList>("similar"); // in the order of the alphabet

    QTest::newRow("two") << u"Sluice gates wait"_s
                         << QStringList{u"Cellars under water"_s, u"Pentreath asks for patience"_s};
    QTest::newRow("seen from another of them")
        << u"Pentreath asks for patience"_s << QStringList{u"Cellars under water"_s, u"Sluice gates wait"_s};
    QTest::newRow("one") << u"Ferry strike"_s << QStringList{u"Pilots of Orla"_s};
    QTest::newRow("none") << u"A lone lamp"_s << QStringList();
    QTest::newRow("none by common words") << u"What the council said 7"_s << QStringList();
    QTest::newRow("without spaces between words") << u"水門の到着が遅れる"_s << QStringList{u"高潮で地下室が浸水"_s};
}

void tst_Similar::findsTheStoriesOfTheSame()
{
    QFETCH(QString, title);
    QFETCH(QStringList, similar);

    QStringList found = similarTo(title);
    std::sort(found.begin(), found.end());

    QCOMPARE(found, similar);
}

void tst_Similar::saysWhatTheyShare()
{
    const auto found = findSimilar(session(), m_ids.value(u"Ferry strike"_s), 1);

    VERIFY_OK(found);
    QCOMPARE(found->size(), 1);
    const SimilarArticle &pilots = found->first();
    QVERIFY(pilots.likeness > 0.2F && pilots.likeness <= 1);
    QVERIFY(pilots.words.size() >= 3);
    for (const QString &word : pilots.words)
        QVERIFY2(u"ferry Ferry Orla Corrie Vance engines night crossings pilot company"_s.contains(word),
                 qPrintable(word));
}

void tst_Similar::leavesOutItselfAndTheTrash()
{
    const ArticleId cellars = m_ids.value(u"Cellars under water"_s);
    const auto move = [&](const auto &change) {
        VERIFY_OK(m_sample.archive->write([&](Writing &writing) { return change(writing, {cellars}); }));
    };

    move(moveToTrash);
    const QStringList without = similarTo(u"Sluice gates wait"_s);
    move(restoreFromTrash);
    const QStringList with = similarTo(u"Sluice gates wait"_s);

    QCOMPARE(without, QStringList{u"Pentreath asks for patience"_s});
    QCOMPARE(with.size(), 2);
}

void tst_Similar::givesNoMoreThanAsked()
{
    QCOMPARE(similarTo(u"Sluice gates wait"_s, 1).size(), 1);
}

void tst_Similar::aLongTextIsNotSimilarByItsLength()
{
    const QString words = u"Corrie Vance, ferry, Orla, engines, night crossings. "_s;
    QVERIFY(add(u"Everything of the year"_s, words + plainStory(2000, 3000)).isValid());

    QCOMPARE(similarTo(u"Ferry strike"_s).first(), u"Pilots of Orla"_s);
}

void tst_Similar::refusesWhatIsNotThere()
{
    const auto found = findSimilar(session(), ArticleId{4711}, 5);

    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(tst_Similar)
#include "tst_similar.moc"
