#include "window/connection/archiveconnection.h"
#include "window/library/librarypane.h"
#include "window/library/libraryreader.h"
#include "window/library/tagdialog.h"
#include "window/searching/histogram.h"

#include "archive/samplearchive.h"
#include "search/newsarchive.h"
#include "search/passages.h"
#include "verify.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_Library : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modelKeepsItsPromises();
    void countsChangeInTheirPlaces_data();
    void countsChangeInTheirPlaces();
    void viewsFindWhatTheyCount();
    void tagsFormATree();
    void collectionsFormATree();
    void aTagIsMovedByDroppingIt_data();
    void aTagIsMovedByDroppingIt();
    void aTagIsChosenWhenItIsLetGo();
    void aTagIsEditedInOneDialog();
    void savedSearchesSayWhatIsNew();
    void namesAreQuotedForTheSearch_data();
    void namesAreQuotedForTheSearch();
    void emptyArchiveSaysWhatBelongsThere();
    void histogramAsksForTheYearUnderTheMouse();
    void histogramWorksByKeys();
    void manyChangesAreReadTogether();
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

void tst_Library::countsChangeInTheirPlaces_data()
{
    QTest::addColumn<LibraryContents>("now");
    QTest::addColumn<bool>("stays");

    const auto row = [](const char *name, const std::function<void(LibraryContents &)> &change, bool stays) {
        LibraryContents now = contents();
        change(now);
        QTest::newRow(name) << now << stays;
    };
    row(
        "an article was read", [](LibraryContents &c) { c.counts.unread = 125; }, true);
    row(
        "a tag was given", [](LibraryContents &c) { c.tags[1].articles = 205; }, true);
    row(
        "a tag was renamed", [](LibraryContents &c) { c.tags[1].name = u"summit meetings"_s; }, true);
    row(
        "a search was counted", [](LibraryContents &c) { c.searches[0].found = 58; }, true);
    row(
        "a source has more", [](LibraryContents &c) { c.sources[0].articles = 5121; }, true);
    row(
        "a collection has more", [](LibraryContents &c) { c.collections[1].articles = 23; }, true);
    row(
        "a tag was moved", [](LibraryContents &c) { c.tags[1].parent = {}; }, false);
    row(
        "a tag is new", [](LibraryContents &c) { c.tags.append({.id = {4}, .name = u"aid"_s}); }, false);
    row(
        "two tags changed places", [](LibraryContents &c) { c.tags.swapItemsAt(0, 2); }, false);
    row(
        "passages are to be checked", [](LibraryContents &c) { c.counts.toCheck = 1; }, false);
    row(
        "the last collection is gone", [](LibraryContents &c) { c.collections.clear(); }, false);
}

void tst_Library::countsChangeInTheirPlaces()
{
    QFETCH(LibraryContents, now);
    QFETCH(bool, stays);
    LibraryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setContents(contents());
    LibraryModel fresh;
    fresh.setContents(now);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

    QCOMPARE(model.setContents(now), !stays);

    QCOMPARE(changed.size(), stays ? 1 : 0);
    if (stays) {
        const auto place = changed.first().first().value<QModelIndex>();
        QVERIFY(place.data() != QVariant() && place.data(LibraryModel::ScopeRole).isValid());
    }
    const QModelIndexList all =
        fresh.match(fresh.index(0, 0), Qt::DisplayRole, QString(), -1, Qt::MatchRecursive | Qt::MatchStartsWith);
    QVERIFY(all.size() > 12);
    for (const QModelIndex &index : all) {
        const auto scope = index.data(LibraryModel::ScopeRole);
        if (!scope.isValid())
            continue;
        const QModelIndex same = model.find(scope.value<Scope>());
        QCOMPARE(same.row(), index.row());
        QCOMPARE(same.parent().data(), index.parent().data());
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                               int(LibraryModel::CountRole), int(LibraryModel::TagRole)})
            QCOMPARE(same.data(role), index.data(role));
    }
}

/// Among them an article that is only underlined, and that has a tag only there.
void tst_Library::viewsFindWhatTheyCount()
{
    NewsArchive news;
    QVERIFY(news.create());
    const Session session = news.session();
    const Result<LibraryContents> contents = readLibraryContents(session);
    VERIFY_OK(contents);
    LibraryModel model;
    model.setContents(*contents);

    int views = 0;
    for (int row = 0; !model.index(row, 0).data(LibraryModel::SectionRole).toBool(); ++row, ++views) {
        const QModelIndex view = model.index(row, 0);
        const Result<SearchQuery> query = parseQuery(view.data(LibraryModel::ScopeRole).value<Scope>().query);
        VERIFY_OK(query);
        qint64 found = 0;
        if (asksForPassages(*query)) {
            const Result<PassageResult> passages = searchPassages(session, *query, {});
            VERIFY_OK(passages);
            found = passages->total;
        } else {
            const Result<SearchResult> articles = search(session, *query, {});
            VERIFY_OK(articles);
            found = articles->total;
        }
        QVERIFY2(view.data(LibraryModel::CountRole).toLongLong() == found, qPrintable(view.data().toString()));
    }
    QCOMPARE(views, 7);
    QCOMPARE(contents->counts.annotated, 1);
    QCOMPARE(contents->counts.untagged, 5);
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

void tst_Library::aTagIsMovedByDroppingIt_data()
{
    QTest::addColumn<QString>("onto");
    QTest::addColumn<qint64>("parent"); // -1: nothing happens

    QTest::newRow("another tag") << u"diplomacy"_s << qint64(1);
    QTest::newRow("the heading") << u"Tags"_s << qint64(0);
    QTest::newRow("itself") << u"arms transfers"_s << qint64(-1);
    QTest::newRow("a source") << u"Northern Ledger"_s << qint64(-1);
}

void tst_Library::aTagIsMovedByDroppingIt()
{
    QFETCH(QString, onto);
    QFETCH(qint64, parent);
    LibraryPane pane;
    pane.resize(220, 900);
    pane.setContents(contents());
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    QSignalSpy moved(&pane, &LibraryPane::parentChosen);
    const QModelIndexList found = pane.model()->match(pane.model()->index(0, 0), Qt::DisplayRole, onto, 1,
                                                      Qt::MatchRecursive | Qt::MatchFixedString);
    QCOMPARE(found.size(), 1);
    QMimeData mime;
    mime.setData(tagMimeType(), "3");
    const QPoint place = pane.visualRect(found.first()).center();

    QDragEnterEvent enter(place, Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(pane.viewport(), &enter);
    QDropEvent drop(place, Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(pane.viewport(), &drop);

    QCOMPARE(moved.count(), parent < 0 ? 0 : 1);
    if (parent >= 0) {
        QCOMPARE(moved.first().at(0).value<TagId>(), TagId{3});
        QCOMPARE(moved.first().at(1).value<TagId>(), TagId{parent});
    }
}

void tst_Library::aTagIsChosenWhenItIsLetGo()
{
    LibraryPane pane;
    pane.resize(220, 900);
    pane.setContents(contents());
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    QSignalSpy chosen(&pane, &LibraryPane::scopeChosen);
    const auto placeOf = [&pane](const QString &name) {
        const QModelIndexList found = pane.model()->match(pane.model()->index(0, 0), Qt::DisplayRole, name, 1,
                                                          Qt::MatchRecursive | Qt::MatchFixedString);
        return pane.visualRect(found.value(0)).center();
    };

    QTest::mousePress(pane.viewport(), Qt::LeftButton, {}, placeOf(u"diplomacy"_s));
    QCOMPARE(chosen.count(), 0); // it may be dragged
    QTest::mouseRelease(pane.viewport(), Qt::LeftButton, {}, placeOf(u"diplomacy"_s));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.last().first().value<Scope>().query, u"tag:\"diplomacy\""_s);
    QTest::mousePress(pane.viewport(), Qt::LeftButton, {}, placeOf(u"diplomacy"_s));
    QTest::mouseRelease(pane.viewport(), Qt::LeftButton, {}, placeOf(u"arms transfers"_s));
    QCOMPARE(chosen.count(), 1);
    QTest::mousePress(pane.viewport(), Qt::LeftButton, {}, placeOf(u"Northern Ledger"_s));
    QCOMPARE(chosen.count(), 2); // nothing else is dragged from here
    QTest::mouseRelease(pane.viewport(), Qt::LeftButton, {}, placeOf(u"Northern Ledger"_s));
    QCOMPARE(chosen.count(), 2);
}

void tst_Library::aTagIsEditedInOneDialog()
{
    const Tag before = contents().tags.at(1);
    TagDialog unchanged(before);
    QCOMPARE(unchanged.tag(), before);

    TagDialog dialog(before);
    const QList<QLineEdit *> lines = dialog.findChildren<QLineEdit *>();
    lines.at(0)->setText(u" summit meetings "_s);
    lines.at(1)->setText(u"summitry, , top level"_s);
    dialog.findChildren<QPlainTextEdit *>().at(0)->setPlainText(u"Heads of state meet."_s);
    dialog.findChildren<QComboBox *>().at(0)->setCurrentIndex(static_cast<int>(TagKind::Number));

    const Tag edited = dialog.tag();
    QCOMPARE(edited.name, u"summit meetings"_s);
    QCOMPARE(edited.aliases, QStringList({u"summitry"_s, u"top level"_s}));
    QCOMPARE(edited.definition, u"Heads of state meet."_s);
    QCOMPARE(edited.kind, TagKind::Number);
    QCOMPARE(edited.id, before.id);
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

void tst_Library::manyChangesAreReadTogether()
{
    SampleArchive sample;
    QVERIFY(sample.create());
    ArchiveConnection connection(std::shared_ptr<Archive>(std::move(sample.archive)));
    LibraryReader reader(this);
    QSignalSpy read(&reader, &LibraryReader::contentsRead);
    reader.setConnection(&connection);
    QVERIFY(!reader.isSettled());

    reader.readSoon(); // it is read at once, and the rest of them together later
    for (int i = 0; i < 20; ++i)
        reader.readSoon();

    QTRY_VERIFY(reader.isSettled());
    QCOMPARE(read.size(), 2);
    reader.setConnection(nullptr);
}

QTEST_MAIN(tst_Library)
#include "tst_library.moc"
