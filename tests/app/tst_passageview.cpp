#include "archive/annotations.h"
#include "archive/samplearchive.h"
#include "archive/savedsearches.h"
#include "archive/tags.h"
#include "window/articles/articlelistmodel.h"
#include "window/articles/articlelistpane.h"
#include "window/articles/rowpaint.h"
#include "window/concordance/concordanceacts.h"
#include "window/connection/archiveconnection.h"
#include "window/exporting/exportstarter.h"
#include "window/library/facetpane.h"
#include "window/library/librarymodel.h"
#include "window/library/sidepane.h"
#include "window/mainwindow.h"
#include "window/passages/passagedelegate.h"
#include "window/passages/passagelistacts.h"
#include "window/passages/passagepane.h"
#include "window/reader/articleview.h"
#include "window/reader/readerpane.h"
#include "window/searching/searchbar.h"
#include "window/shell/actions.h"
#include "window/shell/emptystate.h"
#include "window/shell/rowsview.h"
#include "window/shell/workspace.h"
#include "window/tagging/tagfield.h"
#include "window/tagging/taggingpanel.h"
#include "windowtest.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTextBlock>

using namespace Pressmark;
using namespace Qt::StringLiterals;

/// The list of passages, the counts beside the results, and the order of the list, as people use them.
class tst_PassageView : public QObject, private WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void modelKeepsItsPromises();
    void showsTheFirstHitOfALongPassage_data();
    void showsTheFirstHitOfALongPassage();
    void showsTheFirstHitOfANote_data();
    void showsTheFirstHitOfANote();
    void marksHitsOfNotes();
    void headingsAreLowerThanPassages();
    void listsAllThatIsMarked();
    void comesWhenTheSearchSaysSo();
    void followsTheSearch();
    void standsInGroups();
    void seesWhatIsMarkedMeanwhile();
    void readsOnceForAChange();
    void keepsWhatIsChosenWhenSomethingChanges();
    void countsPassagesThatAreChosen();
    void keysLeaveUnseenArticlesAlone_data();
    void keysLeaveUnseenArticlesAlone();
    void enterOpensTheArticleAtThePassage();
    void keysGoOverHeadings();
    void boxesChoosePassagesAndTagThemInOneAct();
    void leadsToTheSameWordsInOtherArticles_data();
    void leadsToTheSameWordsInOtherArticles();
    void exportsWhatIsShown();
    void tabsLeadToTheOtherViews();
    void saysWhatBelongsThere_data();
    void saysWhatBelongsThere();
    void countsStandBesideTheResults();
    void choosingACountNarrowsTheSearch();
    void choosingATagWithOthersBelowItMeansItAlone();
    void listsBySourceAndRemembersIt();
    void searchesWithinACollection();
    void reportsOfASavedSearch();

private:
    void mark(int article, const QString &quote, const QStringList &tags, MarkColor color = MarkColor::Yellow,
              const QString &note = {});
    void search(const QString &words);
    QStringList rows();
    QModelIndex facet(const QString &name);
    QStringList listedTitles();
    PassagePane *pane() const { return m_window->passages()->pane(); }
    Workspace *workspace() const { return m_window->workspace(); }
    Archive &archive() const { return m_window->connection()->archive(); }
};

void tst_PassageView::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"pressmark-test"_s);
    QCoreApplication::setApplicationName(u"tst_passageview"_s);
}

void tst_PassageView::init()
{
    QSettings().clear();
    openWindow();
    const std::tuple<QString, QString, QString, QString> stories[] = {
        {u"Zebra crossing"_s, u"The Long Quay"_s, u"2024-10-03"_s, u"The coal pier is shut for good. It rains."_s},
        {u"Ashby waits"_s, u"Tidewell Courier"_s, u"2025-02-11"_s, u"They say: the coal pier is shut. Gas is dear."_s},
        {u"Middle of the tide"_s, u"Tidewell Courier"_s, u"2023-01-05"_s, u"Nothing is marked in this one."_s}};
    for (const auto &[title, source, date, text] : stories) {
        Document document = sampleDocument(title, text);
        document.metadata.source = source;
        document.metadata.published.value = date;
        document.metadata.language = u"en"_s;
        VERIFY_OK(importDocument(archive(), document, text.toUtf8()));
    }
    mark(1, u"The coal pier is shut"_s, {u"energy"_s, u"ports"_s});
    mark(1, u"rains"_s, {}, MarkColor::Blue);
    mark(2, u"the coal pier is shut"_s, {u"energy"_s}, MarkColor::Red);
    waitUntilSettled();
}

void tst_PassageView::cleanup()
{
    closeWindow();
}

void tst_PassageView::mark(int article, const QString &quote, const QStringList &tags, MarkColor color,
                           const QString &note)
{
    VERIFY_OK(archive().write([&](Writing &writing) -> Result<void> {
        const auto row = writing.database().firstRow(
            "SELECT r.id, r.text FROM article a JOIN revision r ON r.id = a.current_revision WHERE a.id = ?1", article);
        if (!row)
            return row.error();
        const Result<AnnotationId> added = addAnnotation(writing,
                                                         {.article = {article},
                                                          .revision = {(*row)->integer(0)},
                                                          .start = (*row)->text(1).indexOf(quote),
                                                          .length = quote.size(),
                                                          .color = color,
                                                          .note = note,
                                                          .tags = tags});
        return added ? Result<void>() : Result<void>(added.error());
    }));
}

void tst_PassageView::search(const QString &words)
{
    m_window->searchBar()->setWords(words);
    QTest::qWait(120); // the search waits for the next key
    waitUntilSettled();
}

/// "= heading (count)" or the quoted words.
QStringList tst_PassageView::rows()
{
    QStringList all;
    const PassageListModel *model = pane()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row);
        const QString count = index.data(PassageListModel::CountRole).toString();
        all.append(model->isHeading(row) ? u"= %1 (%2)"_s.arg(index.data().toString(), count)
                                         : model->textAt(row).value_or(PassageText()).placed.annotation.anchor.quote);
    }
    return all;
}

QModelIndex tst_PassageView::facet(const QString &name)
{
    const QAbstractItemModel *model = workspace()->side()->facets()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == name)
            return model->index(row, 0);
    }
    return {};
}

QStringList tst_PassageView::listedTitles()
{
    QStringList titles;
    for (int row = 0; row < listed()->rowCount(); ++row)
        titles.append(listed()->index(row).data().toString());
    return titles;
}

void tst_PassageView::modelKeepsItsPromises()
{
    PassageListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    PassageResult result;
    result.rows = std::make_shared<const PassageRows>(
        std::vector<std::uint32_t>{7, 5, 7},
        std::vector<PassageRows::Group>{{u"energy"_s, false, 0, 2}, {{}, true, 2, 1}});

    model.setResult(result, PassageGroup::Tag);
    QCOMPARE(model.rowCount(), 5);
    QVERIFY(model.isHeading(0) && !model.isHeading(1) && !model.isHeading(2) && model.isHeading(3));
    QCOMPARE(model.index(0).data().toString(), u"energy"_s);
    QCOMPARE(model.missing(-3, 9), (QList<AnnotationId>{{7}, {5}}));
    QCOMPARE(model.rowOf({u"energy"_s, {5}}), 2);
    QCOMPARE(model.rowOf({QString(), {7}}), 4);
    QCOMPARE(model.rowOf({u"ports"_s, {7}}), 1); // it has left that group
    QCOMPARE(model.rowOf({u"energy"_s, {6}}), -1);
    QCOMPARE(model.rowsOf({{u"energy"_s, {7}}, {QString(), {7}}}), (QList<int>{1, 4}));
    QVERIFY(!model.flags(model.index(3)).testFlag(Qt::ItemIsEnabled));

    PassageText text;
    text.placed.annotation.id = {7};
    QSignalSpy changed(&model, &PassageListModel::dataChanged);
    model.setTexts({{7}}, {text}, -3, 2);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 0);
    QCOMPARE(changed[0][1].toModelIndex().row(), 2);
    QCOMPARE(model.missing(0, 4), QList<AnnotationId>{{5}});
    model.setResult(result, PassageGroup::Tag);
    QCOMPARE(model.missing(0, 4).size(), 2);
    QVERIFY(model.index(1).data(PassageListModel::LoadedRole).toBool()); // shown as it was

    model.setResult({}, PassageGroup::None);
    QCOMPARE(model.rowCount(), 0);
}

void tst_PassageView::showsTheFirstHitOfALongPassage_data()
{
    QTest::addColumn<QString>("quote");
    QTest::addColumn<qsizetype>("hit");
    QTest::addColumn<QString>("begins");
    QTest::addColumn<QString>("hitWords");

    const QString far = QString(u"word "_s).repeated(60) + u"coal and more"_s;
    QTest::newRow("at the beginning") << u"coal and more"_s << qsizetype(0) << u"“coal"_s << u"coal"_s;
    QTest::newRow("far behind") << far << qsizetype(300) << u"“… word"_s << u"coal"_s;
    QTest::newRow("far behind, without spaces")
        << QString(200, u'一') + u"coal and"_s << qsizetype(200) << u"“一一"_s << u"coal"_s;
    QTest::newRow("on two lines") << u"a\ncoal"_s << qsizetype(2) << u"“a coal"_s << u"coal"_s;
}

void tst_PassageView::showsTheFirstHitOfALongPassage()
{
    QFETCH(QString, quote);
    QFETCH(qsizetype, hit);
    QFETCH(QString, begins);
    QFETCH(QString, hitWords);
    PassageText text;
    text.placed.annotation.anchor.quote = quote;
    text.quoteHits = {{hit, hitWords.size()}};

    const ListedLine line = passageLine(text);

    QVERIFY2(line.text.startsWith(begins), qPrintable(line.text));
    QCOMPARE(line.text.mid(line.hits.first().first, line.hits.first().second), hitWords);
}

void tst_PassageView::showsTheFirstHitOfANote_data()
{
    QTest::addColumn<QString>("note");
    QTest::addColumn<qsizetype>("hit");
    QTest::addColumn<QString>("shown");

    const QString far = QString(u"word "_s).repeated(20);
    QTest::newRow("at the beginning") << u"coal, and more"_s << qsizetype(0) << u"coal, and more"_s;
    QTest::newRow("near") << u"a word or two on coal"_s << qsizetype(17) << u"a word or two on coal"_s;
    QTest::newRow("far behind") << far + u"coal"_s << qsizetype(100) << u"… word word word coal"_s;
    QTest::newRow("on two lines") << u"two\ncoal"_s << qsizetype(4) << u"two coal"_s;
    QTest::newRow("on lines that are parted otherwise") << u"two\u2028coal"_s << qsizetype(4) << u"two coal"_s;
}

void tst_PassageView::showsTheFirstHitOfANote()
{
    QFETCH(QString, note);
    QFETCH(qsizetype, hit);
    QFETCH(QString, shown);
    PassageText text;
    text.placed.annotation.note = note;
    text.noteHits = {{hit, 4}};

    const ListedLine line = noteLine(text);

    QCOMPARE(line.text, shown);
    QCOMPARE(line.hits.size(), 1);
    QCOMPARE(line.text.mid(line.hits.first().first, line.hits.first().second), u"coal"_s);
}

/// Compares pictures of one row: of the same passage, found by different words.
void tst_PassageView::marksHitsOfNotes()
{
    mark(2, u"Gas is dear"_s, {u"prices"_s}, MarkColor::Green, u"as was said of coal"_s);
    m_window->passages()->show(true);
    const auto picture = [this](const QString &words) {
        search(words);
        return rows() == QStringList{u"Gas is dear"_s}
            ? pane()->view()->viewport()->grab(pane()->view()->visualRect(pane()->model()->index(0))).toImage()
            : QImage();
    };

    const QImage plain = picture(u"tag:prices"_s);

    QVERIFY(!plain.isNull());
    QCOMPARE(picture(u"tag:prices color:green"_s), plain);
    const QImage marked = picture(u"note:coal"_s);
    QVERIFY(!marked.isNull());
    QVERIFY(marked != plain);
}

void tst_PassageView::listsAllThatIsMarked()
{
    m_window->actions()->at(Act::Passages)->trigger();
    waitUntilSettled();

    QCOMPARE(rows(), (QStringList{u"the coal pier is shut"_s, u"rains"_s, u"The coal pier is shut"_s}));
    QVERIFY(pane()->isVisible() && !workspace()->list()->isVisible() && !workspace()->reader()->isVisible());
    QVERIFY(m_window->actions()->at(Act::Passages)->isChecked());
}

void tst_PassageView::comesWhenTheSearchSaysSo()
{
    search(u"in:notes coal"_s);
    QVERIFY(pane()->isVisible());
    QCOMPARE(rows().size(), 2);

    search(u"coal"_s);
    QVERIFY(!pane()->isVisible());
    QVERIFY(workspace()->list()->isVisible());
}

void tst_PassageView::followsTheSearch()
{
    m_window->passages()->show(true);

    search(u"tag:ports"_s);
    QCOMPARE(rows(), QStringList{u"The coal pier is shut"_s});
    search(u"color:blue OR color:red"_s);
    QCOMPARE(rows(), (QStringList{u"the coal pier is shut"_s, u"rains"_s}));
    QVERIFY(pane()->isVisible());
}

void tst_PassageView::standsInGroups()
{
    m_window->passages()->show(true);

    pane()->setGroup(PassageGroup::Tag);
    waitUntilSettled();

    QCOMPARE(rows(),
             (QStringList{u"= energy (2)"_s, u"the coal pier is shut"_s, u"The coal pier is shut"_s, u"= ports (1)"_s,
                          u"The coal pier is shut"_s, u"= Without a tag (1)"_s, u"rains"_s}));
    pane()->setGroup(PassageGroup::Article);
    waitUntilSettled();
    QCOMPARE(rows().first(), u"= Ashby waits (1)"_s);
}

void tst_PassageView::headingsAreLowerThanPassages()
{
    m_window->passages()->show(true);
    pane()->setGroup(PassageGroup::Tag);
    waitUntilSettled();

    const auto height = [this](int row) { return pane()->view()->visualRect(pane()->model()->index(row)).height(); };
    QCOMPARE(height(0), HeadingRowHeight);
    QCOMPARE(height(1), PassageDelegate::RowHeight);
    QCOMPARE(height(3), HeadingRowHeight);
    QVERIFY(pane()->model()->missing(0, 6).isEmpty());
    pane()->setGroup(PassageGroup::None);
    waitUntilSettled();
    QCOMPARE(height(0), PassageDelegate::RowHeight);
}

void tst_PassageView::seesWhatIsMarkedMeanwhile()
{
    m_window->passages()->show(true);
    waitUntilSettled();

    mark(2, u"Gas is dear"_s, {});

    QTRY_COMPARE_WITH_TIMEOUT(pane()->model()->rowCount(), 4, Patience);
    m_window->actions()->at(Act::Undo)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(pane()->model()->rowCount(), 3, Patience);
}

void tst_PassageView::readsOnceForAChange()
{
    m_window->passages()->show(true);
    waitUntilSettled();
    QSignalSpy found(pane(), &PassagePane::found);

    VERIFY_OK(importDocument(archive(), sampleDocument(u"A new one"_s, u"It is listed."_s), "It is listed."));
    QTRY_COMPARE_WITH_TIMEOUT(listed()->rowCount(), 4, Patience); // that is searched for again, too
    waitUntilSettled();

    QCOMPARE(found.size(), 1);
}

void tst_PassageView::keepsWhatIsChosenWhenSomethingChanges()
{
    m_window->passages()->show(true);
    pane()->setGroup(PassageGroup::Tag);
    waitUntilSettled();
    QItemSelectionModel *selection = pane()->view()->selectionModel();
    for (const int row : {4, 6}) // "ports" and "Without a tag"
        selection->setCurrentIndex(pane()->model()->index(row), QItemSelectionModel::Select);

    mark(2, u"Gas is dear"_s, {u"energy"_s});

    QTRY_COMPARE_WITH_TIMEOUT(pane()->model()->rowCount(), 8, Patience);
    QCOMPARE(pane()->view()->chosenRows(), (QList<int>{5, 7}));
    QCOMPARE(pane()->view()->currentIndex().row(), 7);
    search(u"coal"_s);
    QVERIFY(!selection->hasSelection());
}

void tst_PassageView::countsPassagesThatAreChosen()
{
    m_window->passages()->show(true);
    pane()->setGroup(PassageGroup::Tag);
    waitUntilSettled();
    QSignalSpy wanted(pane(), &PassagePane::tagRequested);

    pane()->view()->selectAll();

    QStringList labels;
    for (const QLabel *label : pane()->findChildren<QLabel *>())
        labels.append(label->text());
    QVERIFY2(labels.contains(PassagePane::tr("%Ln passage(s) chosen", nullptr, 3)), qPrintable(labels.join(u'|')));
    auto *field = pane()->findChild<TagField *>();
    field->setFocus();
    QTest::keyClicks(field, u"later"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<QList<AnnotationId>>().size(), 3);
}

void tst_PassageView::keysLeaveUnseenArticlesAlone_data()
{
    QTest::addColumn<Act>("view");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("touched"); // what the key would do to the article

    QTest::newRow("passages, to the trash") << Act::Passages << Qt::Key_Delete << u"is:trashed"_s;
    QTest::newRow("passages, star") << Act::Passages << Qt::Key_S << u"is:starred"_s;
    QTest::newRow("passages, the tag of a digit") << Act::Passages << Qt::Key_1 << u"tag:=later"_s;
    QTest::newRow("concordance, to the trash") << Act::Concordance << Qt::Key_Delete << u"is:trashed"_s;
    QTest::newRow("concordance, the tag of a digit") << Act::Concordance << Qt::Key_1 << u"tag:=later"_s;
}

void tst_PassageView::keysLeaveUnseenArticlesAlone()
{
    QFETCH(Act, view);
    QFETCH(Qt::Key, key);
    QFETCH(QString, touched);
    VERIFY_OK(archive().write([](Writing &writing) -> Result<void> {
        const Result<TagId> made = ensureTag(writing, u"later"_s);
        return made ? setTagShortcut(writing, *made, 1) : Result<void>(made.error());
    }));
    search(u"coal"_s);
    const auto count = [this, touched] {
        // Comes after all that keys have asked for.
        const Result<void> written = archive().write([](Writing &) { return Result<void>(); });
        return written ? Pressmark::search(*archive().session(), *parseQuery(touched), {})->total : -1;
    };

    m_window->actions()->at(view)->trigger();
    waitUntilSettled();
    QTest::keyClick(m_window->focusWidget(), key);
    QCOMPARE(count(), 0);

    m_window->actions()->at(view)->trigger();
    waitUntilSettled();
    QTest::keyClick(m_window->focusWidget(), key);
    QCOMPARE(count(), 1);
}

void tst_PassageView::enterOpensTheArticleAtThePassage()
{
    m_window->passages()->show(true);
    waitUntilSettled();
    pane()->view()->setCurrentIndex(pane()->model()->index(1)); // rains

    QTest::keyClick(pane()->view(), Qt::Key_Return);

    const ArticleView *view = workspace()->reader()->articleView();
    QTRY_VERIFY_WITH_TIMEOUT(view->isVisible() && workspace()->content(), Patience);
    waitUntilSettled();
    QCOMPARE(workspace()->content()->article.id, ArticleId{1});
    const QString before = view->textCursor().block().text().left(view->textCursor().positionInBlock());
    QVERIFY2(before.endsWith(u"It "_s), qPrintable(before));
    QCOMPARE(workspace()->tagging()->selectedPassage(), pane()->model()->passageAt(1));
}

void tst_PassageView::keysGoOverHeadings()
{
    m_window->passages()->show(true);
    pane()->setGroup(PassageGroup::Source);
    waitUntilSettled();
    pane()->takeFocus();
    QCOMPARE(pane()->view()->currentIndex().row(), 1);

    QTest::keyClick(pane()->view(), Qt::Key_J);
    QTest::keyClick(pane()->view(), Qt::Key_Down);
    QCOMPARE(rows().at(pane()->view()->currentIndex().row()), u"the coal pier is shut"_s);
    QTest::keyClick(pane()->view(), Qt::Key_Escape);

    QVERIFY(!pane()->isVisible());
    QVERIFY(workspace()->list()->isVisible());
}

void tst_PassageView::boxesChoosePassagesAndTagThemInOneAct()
{
    m_window->passages()->show(true);
    waitUntilSettled();
    const QListView *view = pane()->view();
    for (const int row : {0, 1})
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          view->visualRect(pane()->model()->index(row)).topLeft() + QPoint(15, 20));
    QCOMPARE(pane()->view()->chosenRows(), (QList<int>{0, 1}));

    auto *field = pane()->findChild<TagField *>();
    QTest::keyClick(pane()->view(), Qt::Key_T);
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"later"_s);
    QTest::keyClick(field, Qt::Key_Return);

    const auto tagged = [this] { return searchPassages(*archive().session(), *parseQuery(u"tag:later"_s), {})->total; };
    QTRY_COMPARE_WITH_TIMEOUT(tagged(), 2, Patience);
    m_window->actions()->at(Act::Undo)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(tagged(), 0, Patience);
}

void tst_PassageView::leadsToTheSameWordsInOtherArticles_data()
{
    QTest::addColumn<QString>("words");

    QTest::newRow("from all that is marked") << QString();
    QTest::newRow("from a search that brought the list") << u"in:notes (shut OR rains)"_s;
}

void tst_PassageView::leadsToTheSameWordsInOtherArticles()
{
    QFETCH(QString, words);
    search(words);
    if (words.isEmpty())
        m_window->passages()->show(true);
    waitUntilSettled();
    QCOMPARE(pane()->model()->textAt(0)->otherArticles, 1);
    QCOMPARE(pane()->model()->textAt(1)->otherArticles, 0);
    const QListView *view = pane()->view();
    const QModelIndex first = pane()->model()->index(0);
    const QRect link = PassageDelegate::linkRect(view->visualRect(first), first, Qt::LeftToRight);
    QVERIFY(!link.isEmpty());

    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, link.center());
    QTest::qWait(120);
    waitUntilSettled();

    QCOMPARE(m_window->searchBar()->queryText(), u"\"the coal pier is shut\""_s);
    QCOMPARE(rows(), (QStringList{u"the coal pier is shut"_s, u"The coal pier is shut"_s}));
    QVERIFY(pane()->isVisible());
}

void tst_PassageView::exportsWhatIsShown()
{
    m_window->passages()->show(true);
    pane()->setGroup(PassageGroup::Tag);
    waitUntilSettled();
    disconnect(pane(), &PassagePane::exportRequested, m_window->passages(), nullptr); // it would ask where to
    QSignalSpy wanted(pane(), &PassagePane::exportRequested);
    QSignalSpy written(m_window->exporting(), &ExportStarter::written);
    const QString path = m_folder->filePath(u"passages.csv"_s);

    QPushButton *button = nullptr;
    for (QPushButton *candidate : pane()->findChildren<QPushButton *>()) {
        if (candidate->text() == PassagePane::tr("Export…"))
            button = candidate;
    }
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    const auto all = wanted[0][0].value<QList<qsizetype>>();
    QCOMPARE(all, (QList<qsizetype>{0, 1, 2, 3, 4, 5, 6}));
    m_window->exporting()->exportPassagesTo(path, {pane()->model()->result(), pane()->model()->kind(), all});

    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, Patience);
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll().count("\r\n"), 5); // with the head
    pane()->view()->selectionModel()->select(QItemSelection(pane()->model()->index(1), pane()->model()->index(4)),
                                             QItemSelectionModel::Select);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(wanted.value(1).value(0).value<QList<qsizetype>>(), (QList<qsizetype>{1, 2, 4}));
}

void tst_PassageView::tabsLeadToTheOtherViews()
{
    m_window->passages()->show(true);
    Q_EMIT pane()->viewRequested(SearchView::Concordance);
    QVERIFY(m_window->concordance()->isShown() && !m_window->passages()->isShown());
    m_window->actions()->at(Act::Passages)->trigger();
    QVERIFY(!m_window->concordance()->isShown() && m_window->passages()->isShown());
    QVERIFY(!m_window->actions()->at(Act::Concordance)->isChecked());
    Q_EMIT pane()->viewRequested(SearchView::Articles);
    QVERIFY(!m_window->passages()->isShown());
}

void tst_PassageView::saysWhatBelongsThere_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<PassageGroup>("group");
    QTest::addColumn<bool>("anyMarked");
    QTest::addColumn<QString>("says");

    QTest::newRow("nothing found") << u"zebra"_s << PassageGroup::None << true << u"No passage found"_s;
    QTest::newRow("nothing marked") << QString() << PassageGroup::None << false << u"No passages yet"_s;
    QTest::newRow("nothing marked twice")
        << u"rains"_s << PassageGroup::Words << true << u"No words are marked in several articles"_s;
}

void tst_PassageView::saysWhatBelongsThere()
{
    QFETCH(QString, words);
    QFETCH(PassageGroup, group);
    QFETCH(bool, anyMarked);
    QFETCH(QString, says);
    if (!anyMarked)
        VERIFY_OK(archive().write([](Writing &writing) { return writing.database().run("DELETE FROM annotation"); }));
    m_window->passages()->show(true);
    pane()->setGroup(group);

    search(words);

    QVERIFY(!pane()->view()->isVisible());
    QCOMPARE(pane()->model()->rowCount(), 0);
    QStringList said;
    for (const QLabel *label : pane()->findChild<EmptyState *>()->findChildren<QLabel *>())
        said.append(label->text());
    QVERIFY2(said.contains(says), qPrintable(said.join(u'|')));
}

void tst_PassageView::countsStandBesideTheResults()
{
    QVERIFY(!workspace()->side()->facets()->isVisible()); // the library says as much
    search(u"is OR rains"_s);

    QVERIFY(workspace()->side()->facets()->isVisible());
    QCOMPARE(facet(u"energy"_s).data(LibraryModel::CountRole).toInt(), 2);
    QCOMPARE(facet(u"Tidewell Courier"_s).data(LibraryModel::CountRole).toInt(), 2);
    QCOMPARE(facet(u"2024"_s).data(LibraryModel::CountRole).toInt(), 1);
    QCOMPARE(facet(u"Without passages"_s).data(LibraryModel::CountRole).toInt(), 1);

    m_window->passages()->show(true);
    waitUntilSettled();
    QVERIFY(!facet(u"Without passages"_s).isValid());
    QCOMPARE(facet(u"The Long Quay"_s).data(LibraryModel::CountRole).toInt(), 2); // passages
    m_window->passages()->show(false);
    QCOMPARE(facet(u"The Long Quay"_s).data(LibraryModel::CountRole).toInt(), 1);
}

void tst_PassageView::choosingACountNarrowsTheSearch()
{
    search(u"is OR rains"_s);
    const int count = facet(u"Tidewell Courier"_s).data(LibraryModel::CountRole).toInt();
    const auto click = [this](const QString &name) {
        FacetPane *facets = workspace()->side()->facets();
        facets->scrollTo(facet(name));
        QTest::mouseClick(facets->viewport(), Qt::LeftButton, {}, facets->visualRect(facet(name)).center());
        waitUntilSettled();
    };

    click(u"Tidewell Courier"_s);
    QCOMPARE(listed()->rowCount(), count);
    QCOMPARE(m_window->searchBar()->scopes().size(), 1);
    QVERIFY(workspace()->side()->facets()->selectionModel()->isSelected(facet(u"Tidewell Courier"_s)));
    click(u"Tidewell Courier"_s);
    QCOMPARE(listed()->rowCount(), 3);
    QVERIFY(m_window->searchBar()->scopes().isEmpty());
}

void tst_PassageView::choosingATagWithOthersBelowItMeansItAlone()
{
    FacetPane facets;
    facets.setTags({{.id = {1}, .name = u"energy"_s, .color = u"#d97706"_s},
                    {.id = {2}, .parent = {1}, .name = u"coal power"_s, .color = u"#d97706"_s}},
                   {});
    facets.setFacets({{u"tag"_s, {{u"energy"_s, 3}, {u"coal power"_s, 2}}}});

    QCOMPARE(facets.model()->index(1, 0).data(LibraryModel::ScopeRole).value<Scope>().query, u"tag:=\"energy\""_s);
    QCOMPARE(facets.model()->index(2, 0).data(LibraryModel::ScopeRole).value<Scope>().query, u"tag:\"coal power\""_s);
}

void tst_PassageView::listsBySourceAndRemembersIt()
{
    QCOMPARE(listedTitles(), (QStringList{u"Ashby waits"_s, u"Zebra crossing"_s, u"Middle of the tide"_s}));
    workspace()->list()->setSort(SearchSort::Title);
    waitUntilSettled();
    QCOMPARE(listedTitles(), (QStringList{u"Ashby waits"_s, u"Middle of the tide"_s, u"Zebra crossing"_s}));
    workspace()->list()->setSort(SearchSort::Source);
    waitUntilSettled();
    QCOMPARE(listedTitles(), (QStringList{u"Zebra crossing"_s, u"Ashby waits"_s, u"Middle of the tide"_s}));

    m_window->close();
    MainWindow again(m_appearance.get(), QString());
    QCOMPARE(again.workspace()->list()->sort(), SearchSort::Source);
}

void tst_PassageView::searchesWithinACollection()
{
    VERIFY_OK(archive().write([](Writing &writing) -> Result<void> {
        const Result<void> made = writing.database().run("INSERT INTO collection(name) VALUES ('Notes')");
        return made ? writing.database().run("INSERT INTO collection_article(collection, article) VALUES (1, 2)")
                    : made;
    }));
    const Scope scope = collectionScope({.id = {1}, .name = u"Notes"_s});
    QCOMPARE(scope.query, u"in:=\"Notes\""_s); // and not the scope of passages
    QCOMPARE(collectionScope({.id = {1}, .name = u"Book"_s}).query, u"in:\"Book\""_s);

    m_window->searchBar()->setScopes({scope});
    search(u"coal"_s);

    QCOMPARE(listedTitles(), QStringList{u"Ashby waits"_s});
    QVERIFY(workspace()->list()->isVisible());
}

void tst_PassageView::reportsOfASavedSearch()
{
    QSignalSpy written(m_window->exporting(), &ExportStarter::written);
    const QString path = m_folder->filePath(u"report.pdf"_s);

    m_window->exporting()->exportReportTo(path, {.title = u"Piers"_s, .query = u"pier"_s}, {.title = u"Piers"_s});

    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, Patience);
    QVERIFY(QFile(path).size() > 1000);
}

QTEST_MAIN(tst_PassageView)
#include "tst_passageview.moc"
