#include "window/library/librarymodel.h"
#include "window/searching/histogram.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_Library : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modelKeepsItsPromises();
    void tagsFormATree();
    void collectionsFormATree();
    void savedSearchesSayWhatIsNew();
    void namesAreQuotedForTheSearch_data();
    void namesAreQuotedForTheSearch();
    void emptyArchiveSaysWhatBelongsThere();
    void histogramAsksForTheYearUnderTheMouse();
    void histogramWorksByKeys();
};

namespace {

LibraryContents contents()
{
    return {.counts = {.articles = 48310, .unread = 126, .tags = 3},
            .tags = {{.id = {1}, .name = u"diplomacy"_s, .color = u"#d97706"_s, .articles = 912},
                     {.id = {2}, .parent = {1}, .name = u"summits"_s, .color = u"#d97706"_s, .articles = 204},
                     {.id = {3}, .name = u"arms transfers"_s, .color = u"#dc2626"_s, .articles = 275}},
            .sources = {{.id = {1}, .name = u"Northern Ledger"_s, .articles = 5120}},
            .searches = {{.search = {{1}, u"Aid"_s, u"aid OR help"_s}, .found = 57, .fresh = 3}},
            .collections = {{.id = {1}, .name = u"Book"_s, .articles = 68},
                            {.id = {2}, .parent = {1}, .name = u"Chapter"_s, .articles = 22}}};
}

} // namespace

void tst_Library::modelKeepsItsPromises()
{
    LibraryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    model.setContents(contents());
    model.setContents({});
    model.setContents(contents());

    QCOMPARE(model.contents(), contents());
}

void tst_Library::tagsFormATree()
{
    LibraryModel model;
    model.setContents(contents());

    const QModelIndex summits = model.find({quotedTerm(u"tag"_s, u"summits"_s), {}});

    QVERIFY(summits.isValid());
    QCOMPARE(summits.parent().data().toString(), u"diplomacy"_s);
    QCOMPARE(summits.data(LibraryModel::CountRole).toInt(), 204);
    QCOMPARE(summits.data(LibraryModel::TagRole).toLongLong(), 2);
}

void tst_Library::collectionsFormATree()
{
    LibraryModel model;
    model.setContents(contents());

    const QModelIndex chapter = model.find({u"in:\"Chapter\""_s, {}});

    QVERIFY(chapter.isValid());
    QCOMPARE(chapter.parent().data().toString(), u"Book"_s);
    QCOMPARE(chapter.data(LibraryModel::CountRole).toInt(), 22);
    QVERIFY(chapter.flags().testFlag(Qt::ItemIsDropEnabled));
}

void tst_Library::savedSearchesSayWhatIsNew()
{
    LibraryModel model;
    model.setContents(contents());

    const QModelIndex aid = model.find({u"(aid OR help)"_s, {}});

    QCOMPARE(aid.data().toString(), u"Aid"_s);
    QCOMPARE(aid.data(LibraryModel::CountRole).toInt(), 57);
    QCOMPARE(aid.data(LibraryModel::FreshRole).toInt(), 3);
}

void tst_Library::namesAreQuotedForTheSearch_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("term");

    QTest::newRow("one word") << u"energy"_s << u"tag:\"energy\""_s;
    QTest::newRow("two words") << u"arms transfers"_s << u"tag:\"arms transfers\""_s;
    QTest::newRow("quotation marks") << u"\"experts\""_s << u"tag:\"experts\""_s;
}

void tst_Library::namesAreQuotedForTheSearch()
{
    QFETCH(QString, name);
    QFETCH(QString, term);

    QCOMPARE(quotedTerm(u"tag"_s, name), term);
}

void tst_Library::emptyArchiveSaysWhatBelongsThere()
{
    LibraryModel model;
    bool said = false;
    for (int row = 0; row < model.rowCount(); ++row)
        said = said || model.index(row, 0).data(LibraryModel::HintRole).toBool();

    QVERIFY(said);
    QVERIFY(model.find({}).isValid());
}

void tst_Library::histogramAsksForTheYearUnderTheMouse()
{
    Histogram histogram;
    histogram.resize(338, 40);
    histogram.setCounts({{u"2022"_s, 3}, {u"2023"_s, 0}, {u"2024"_s, 12}});
    QSignalSpy chosen(&histogram, &Histogram::timeChosen);

    QTest::mouseClick(&histogram, Qt::LeftButton, {}, histogram.barRect(2).center().toPoint());

    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toString(), u"2024"_s);
    QVERIFY(histogram.barRect(2).height() > histogram.barRect(0).height());
    QCOMPARE(histogram.barRect(1).height(), 0.0);
}

void tst_Library::histogramWorksByKeys()
{
    Histogram histogram;
    histogram.setCounts({{u"2022"_s, 3}, {u"2024"_s, 12}});
    QSignalSpy chosen(&histogram, &Histogram::timeChosen);

    QTest::keyClick(&histogram, Qt::Key_Right);
    QTest::keyClick(&histogram, Qt::Key_Right);
    QTest::keyClick(&histogram, Qt::Key_Return);

    QCOMPARE(chosen.value(0).value(0).toString(), u"2024"_s);
}

QTEST_MAIN(tst_Library)
#include "tst_library.moc"
