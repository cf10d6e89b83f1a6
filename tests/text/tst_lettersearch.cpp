#include "text/lettersearch.h"

#include <QTest>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_LetterSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWords_data();
    void findsWords();
};

void tst_LetterSearch::findsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("found"); // with what stands before it; empty: not found

    QTest::newRow("as they were") << u"the old quay"_s << u"old quay"_s << u""_s << u"the |old quay"_s;
    QTest::newRow("over a broken line") << u"the har-\nbour bell"_s << u"harbour bell"_s << u""_s
                                        << u"the |har-\nbour bell"_s;
    QTest::newRow("cells of a table") << u"8.9 m\n9.0 m"_s << u"8.9 m\t9.0 m"_s << u""_s << u"|8.9 m\n9.0 m"_s;
    QTest::newRow("in its surroundings") << u"a bell, the bell"_s << u"bell"_s << u"the "_s << u"a bell, the |bell"_s;
    QTest::newRow("in other surroundings") << u"a bell, the bell"_s << u"bell"_s << u"no "_s << u"a |bell"_s;
    QTest::newRow("beyond the plane of most letters") << u"𝔸 𝔹elow"_s << u"𝔹elow"_s << u""_s << u"𝔸 |𝔹elow"_s;
    QTest::newRow("not there") << u"the old quay"_s << u"new quay"_s << u""_s << QString();
    QTest::newRow("no letter") << u"the — quay"_s << u"—"_s << u""_s << QString();
}

void tst_LetterSearch::findsWords()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QFETCH(QString, before);
    QFETCH(QString, found);

    const auto place = LetterSearch(text).find(words, before);

    QCOMPARE(place ? text.left(place->first) + u'|' + text.mid(place->first, place->second) : QString(), found);
}

QTEST_GUILESS_MAIN(tst_LetterSearch)
#include "tst_lettersearch.moc"
