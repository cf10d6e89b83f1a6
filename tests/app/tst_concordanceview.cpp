#include "archive/annotations.h"
#include "archive/samplearchive.h"
#include "window/appearance/theme.h"
#include "window/articles/articlelistpane.h"
#include "window/concordance/concordanceacts.h"
#include "window/concordance/concordancedelegate.h"
#include "window/concordance/concordancemodel.h"
#include "window/concordance/concordancepane.h"
#include "window/connection/archiveconnection.h"
#include "window/exporting/exportstarter.h"
#include "window/mainwindow.h"
#include "window/reader/articleview.h"
#include "window/reader/hitscrollbar.h"
#include "window/reader/readerpane.h"
#include "window/searching/searchbar.h"
#include "window/shell/actions.h"
#include "window/shell/messagebar.h"
#include "window/shell/workspace.h"
#include "window/tagging/tagfield.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QListView>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTextBlock>

using namespace Pressmark;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30'000;

const QString Filler =
    QString(u"The tide comes in and goes out again, and nobody on the quay looks up. "_s).repeated(12);

} // namespace

class tst_ConcordanceView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void modelKeepsItsPromises();
    void cutsWordsToTheWidth_data();
    void cutsWordsToTheWidth();
    void putsEveryHitOnALine();
    void opensByKeyFromTheSearchField();
    void ordersLinesAnew();
    void anotherOrderKeepsTheChosenLines();
    void followsTheSearch();
    void saysWhatToTypeWithoutWords();
    void boxesChooseLines();
    void tagsChosenLinesInOneAct();
    void highlightsSentencesByKey();
    void exportsChosenLines();
    void enterOpensTheArticleAtTheHit();
    void escapeGoesBackToTheList();
    void openedArticlesShowTheirFirstHit();
    void stepsFromArticleToArticle();

private:
    void waitUntilSettled();
    void showConcordance(const QString &words);
    QStringList lines();
    void choose(const QList<int> &rows);
    QString annotated();
    ConcordancePane *pane() { return m_window->concordance()->pane(); }
    Workspace *workspace() { return m_window->workspace(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
};

void tst_ConcordanceView::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"pressmark-test"_s);
    QCoreApplication::setApplicationName(u"tst_concordanceview"_s);
}

void tst_ConcordanceView::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(u"coast.pressmark"_s);
    {
        const auto archive = Archive::create(path);
        VERIFY_OK(archive);
        int number = 0;
        for (const QString &text : {u"The coal pier is shut. Old coal burns.\n%1\nNo coal is left."_s.arg(Filler),
                                    u"%1\nNew coal for Ashby. It rains."_s.arg(Filler)}) {
            Document document = sampleDocument(u"Story %1"_s.arg(++number), text);
            document.metadata.published.value = u"2024-10-0%1"_s.arg(10 - number - 1);
            VERIFY_OK(importDocument(**archive, document, text.toUtf8()));
        }
    }
    m_appearance = std::make_unique<Appearance>();
    m_appearance->setTheme(Theme::Light);
    m_window = std::make_unique<MainWindow>(m_appearance.get(), QString());
    m_window->resize(1300, 700);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QVERIFY(m_window->openArchive(path));
    waitUntilSettled();
}

void tst_ConcordanceView::cleanup()
{
    m_window.reset();
    m_appearance.reset();
    m_folder.reset();
}

void tst_ConcordanceView::waitUntilSettled()
{
    int calm = 0;
    const auto settled = [this, &calm] {
        calm = m_window->isSettled() ? calm + 1 : 0;
        return calm > 15;
    };
    QVERIFY(QTest::qWaitFor(settled, Patience));
}

void tst_ConcordanceView::showConcordance(const QString &words)
{
    m_window->searchBar()->setWords(words);
    m_window->actions()->at(Act::Concordance)->trigger();
    QVERIFY(pane()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(words.isEmpty() || pane()->model()->rowCount() > 0, Patience);
    waitUntilSettled();
}

/// "before[hit]after"
QStringList tst_ConcordanceView::lines()
{
    QStringList all;
    for (int row = 0; row < pane()->model()->rowCount(); ++row) {
        const auto text = pane()->model()->index(row).data(ConcordanceModel::TextRole).value<ConcordanceText>();
        all.append(text.before + u'[' + text.hit + u']' + text.after);
    }
    return all;
}

void tst_ConcordanceView::choose(const QList<int> &rows)
{
    pane()->view()->clearSelection();
    for (const int row : rows)
        pane()->view()->selectionModel()->select(pane()->model()->index(row), QItemSelectionModel::Select);
}

/// What is annotated: "quote #tag", in the order of the articles.
QString tst_ConcordanceView::annotated()
{
    const auto session = m_window->connection()->archive().session();
    QStringList quotes;
    for (const qint64 article : {1, 2}) {
        const auto annotations = readAnnotations(*session, ArticleId{article});
        for (const PlacedAnnotation &placed : *annotations)
            quotes.append((QStringList{placed.annotation.anchor.quote} + placed.annotation.tagNames).join(u" #"_s));
    }
    return quotes.join(u" | "_s);
}

void tst_ConcordanceView::modelKeepsItsPromises()
{
    ConcordanceModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto rows = std::make_shared<const ConcordanceRows>(
        std::vector<ConcordanceRows::Article>{{{1}, {1}}, {{2}, {2}}},
        std::vector<ConcordanceRows::Place>{{0, 4, 4, 0}, {1, 4, 4, 0}, {1, 9, 4, 0}},
        std::vector<std::uint32_t>{0, 2});

    model.setRows(rows);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data(ConcordanceModel::CopiesRole).toInt(), 2);
    QCOMPARE(model.missing(-3, 9), (QList<int>{0, 1}));
    QCOMPARE(model.linesOf({0}).size(), 2);

    model.setTexts({{1, {.before = u"a "_s, .hit = u"b"_s}}});
    QCOMPARE(model.missing(0, 1), QList<int>{0});
    QCOMPARE(model.index(1).data().toString().left(3), u"a b"_s);
    model.markStale();
    QCOMPARE(model.missing(0, 1).size(), 2);
    QVERIFY(model.index(1).data(ConcordanceModel::LoadedRole).toBool()); // shown as it was

    model.setRows(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void tst_ConcordanceView::cutsWordsToTheWidth_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("letters"); // the width
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("beginning");

    QTest::newRow("all fits") << u"one two"_s << 20 << u"one two"_s << u"one two"_s;
    QTest::newRow("whole words") << u"mmm mmm mmm"_s << 8 << u"mmm mmm"_s << u"mmm mmm "_s;
    QTest::newRow("nothing fits") << u"mmmmmmmmmm"_s << 3 << QString() << QString();
    QTest::newRow("without spaces") << u"一二三四五六七八"_s << 4 << QString() << QString();
    QTest::newRow("nothing there") << QString() << 4 << QString() << QString();
}

void tst_ConcordanceView::cutsWordsToTheWidth()
{
    QFETCH(QString, words);
    QFETCH(int, letters);
    QFETCH(QString, end);
    QFETCH(QString, beginning);
    const QFontMetricsF metrics(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    const qreal width = metrics.horizontalAdvance(QString(letters, u'm')) + 0.5;

    const QString fittingLeft = fittingEnd(words, metrics, width);
    const QString fittingRight = fittingBeginning(words, metrics, width);

    if (words.startsWith(u'一')) {
        QVERIFY(!fittingLeft.isEmpty() && words.endsWith(fittingLeft) && fittingLeft != words);
        QVERIFY(!fittingRight.isEmpty() && words.startsWith(fittingRight) && fittingRight != words);
        return;
    }
    QCOMPARE(fittingLeft, end);
    QCOMPARE(fittingRight.trimmed(), beginning.trimmed());
}

void tst_ConcordanceView::putsEveryHitOnALine()
{
    showConcordance(u"coal"_s);

    QCOMPARE(lines(),
             (QStringList{u"The coal pier is shut. Old [coal] burns."_s, u"New [coal] for Ashby. It rains."_s,
                          u"No [coal] is left."_s, u"The [coal] pier is shut. Old coal burns."_s}));
    QVERIFY(!workspace()->list()->isVisible());
    QVERIFY(!workspace()->reader()->isVisible());
    QVERIFY(m_window->actions()->at(Act::Concordance)->isChecked());
}

void tst_ConcordanceView::opensByKeyFromTheSearchField()
{
    m_window->searchBar()->setWords(u"coal"_s);
    m_window->searchBar()->takeFocus();
    QTRY_VERIFY(QApplication::focusWidget() && m_window->searchBar()->isAncestorOf(QApplication::focusWidget()));

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_E, Qt::ControlModifier);

    QVERIFY(pane()->isVisible());
}

void tst_ConcordanceView::ordersLinesAnew()
{
    showConcordance(u"coal"_s);

    pane()->setOrder({ConcordanceSort::Before, true});

    QTRY_VERIFY_WITH_TIMEOUT(lines().value(0).startsWith(u"New "_s), Patience);
    waitUntilSettled();
    QCOMPARE(lines().value(1), u"No [coal] is left."_s);
}

void tst_ConcordanceView::anotherOrderKeepsTheChosenLines()
{
    showConcordance(u"coal"_s);
    const QString chosen = lines().value(0);
    QVERIFY(lines().value(0) != lines().value(1));
    choose({0});

    pane()->setOrder({ConcordanceSort::Before, true});
    QTRY_VERIFY_WITH_TIMEOUT(lines().value(0).startsWith(u"New "_s), Patience);
    waitUntilSettled();

    const QList<int> rows = pane()->view()->selectedRows();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(lines().value(rows.first()), chosen);
    QVERIFY(rows.first() != 0);
}

void tst_ConcordanceView::followsTheSearch()
{
    showConcordance(u"coal"_s);

    m_window->searchBar()->setWords(u"rains"_s);

    QTRY_COMPARE_WITH_TIMEOUT(pane()->model()->rowCount(), 1, Patience);
    waitUntilSettled();
    QCOMPARE(lines(), QStringList{u"New coal for Ashby. It [rains]."_s});
}

void tst_ConcordanceView::saysWhatToTypeWithoutWords()
{
    showConcordance(QString());

    QTRY_VERIFY_WITH_TIMEOUT(!pane()->view()->isVisible(), Patience);
    QCOMPARE(pane()->model()->rowCount(), 0);
}

void tst_ConcordanceView::boxesChooseLines()
{
    showConcordance(u"coal"_s);
    QListView *view = pane()->view();
    const auto box = [view](int row) {
        return view->visualRect(view->model()->index(row, 0)).topLeft() + QPoint(15, 12);
    };

    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, box(0));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, box(2));
    QCOMPARE(pane()->view()->chosenRows(), (QList<int>{0, 2}));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, box(0));

    QCOMPARE(pane()->view()->chosenRows(), QList<int>{2});
}

void tst_ConcordanceView::tagsChosenLinesInOneAct()
{
    showConcordance(u"coal"_s);
    choose({1, 3});
    pane()->takeFocus();

    QTest::keyClick(pane()->view(), Qt::Key_T);
    auto *field = pane()->findChild<TagField *>();
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"fuel"_s);
    QTest::keyClick(field, Qt::Key_Return);

    QTRY_COMPARE_WITH_TIMEOUT(annotated(), u"coal #fuel | coal #fuel"_s, Patience);
    waitUntilSettled();
    const auto text = pane()->model()->index(1).data(ConcordanceModel::TextRole).value<ConcordanceText>();
    QCOMPARE(text.tagNames, QStringList{u"fuel"_s});
    m_window->actions()->at(Act::Undo)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(annotated(), QString(), Patience);
}

void tst_ConcordanceView::highlightsSentencesByKey()
{
    showConcordance(u"coal"_s);
    pane()->setExtent(MarkExtent::Sentence);
    choose({0, 1});
    pane()->takeFocus();

    QTest::keyClick(pane()->view(), Qt::Key_H);

    QTRY_COMPARE_WITH_TIMEOUT(annotated(), u"Old coal burns. | New coal for Ashby."_s, Patience);
}

void tst_ConcordanceView::exportsChosenLines()
{
    showConcordance(u"coal"_s);
    QSignalSpy written(m_window->exporting(), &ExportStarter::written);
    const QString path = m_folder->filePath(u"lines.csv"_s);

    m_window->exporting()->exportConcordanceTo(path, {{pane()->model()->rows().line(1), 1}});

    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, Patience);
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll().count("\r\n"), 2);
}

void tst_ConcordanceView::enterOpensTheArticleAtTheHit()
{
    showConcordance(u"coal"_s);
    pane()->takeFocus();
    pane()->view()->setCurrentIndex(pane()->model()->index(2));

    QTest::keyClick(pane()->view(), Qt::Key_Return);

    ArticleView *view = workspace()->reader()->articleView();
    QTRY_VERIFY_WITH_TIMEOUT(view->isVisible() && workspace()->content(), Patience);
    waitUntilSettled();
    QCOMPARE(workspace()->content()->article.id, pane()->model()->rows().line(2).article);
    const QString before = view->textCursor().block().text().left(view->textCursor().positionInBlock());
    QCOMPARE(before, u"No "_s);
    m_window->actions()->at(Act::Concordance)->trigger();
    QVERIFY(pane()->isVisible());
    QCOMPARE(pane()->model()->rowCount(), 4);
}

void tst_ConcordanceView::escapeGoesBackToTheList()
{
    showConcordance(u"coal"_s);
    pane()->takeFocus();

    QTest::keyClick(pane()->view(), Qt::Key_Escape);

    QVERIFY(!pane()->isVisible());
    QVERIFY(workspace()->list()->isVisible());
    QVERIFY(!m_window->actions()->at(Act::Concordance)->isChecked());
}

void tst_ConcordanceView::openedArticlesShowTheirFirstHit()
{
    m_window->searchBar()->setWords(u"ashby"_s);
    waitUntilSettled();

    ArticleView *view = workspace()->reader()->articleView();
    QTRY_VERIFY_WITH_TIMEOUT(view->textCursor().position() > 500, Patience);
    QVERIFY(view->viewport()->rect().contains(view->cursorRect()));
    const auto *bar = static_cast<HitScrollBar *>(view->verticalScrollBar());
    QCOMPARE(bar->hits().size(), 1);
    QVERIFY(bar->hits().first() > 0.3 && bar->hits().first() < 1);
}

void tst_ConcordanceView::stepsFromArticleToArticle()
{
    m_window->searchBar()->setWords(u"coal"_s);
    waitUntilSettled();
    workspace()->list()->move(-5);
    waitUntilSettled();
    const auto step = [this](Act act) {
        m_window->actions()->at(act)->trigger();
        waitUntilSettled();
        const QTextCursor cursor = workspace()->reader()->articleView()->textCursor();
        return workspace()->content()->article.metadata.title + u": "_s
            + cursor.block().text().left(cursor.positionInBlock() + 4).right(8);
    };
    const QString first = workspace()->content()->article.metadata.title;
    QStringList seen;
    while (seen.size() < 4)
        seen.append(step(Act::NextHit));

    QCOMPARE(workspace()->content()->article.metadata.title != first, true);
    QVERIFY(seen.contains(u"Story 1: Old coal"_s));
    QVERIFY(seen.contains(u"Story 2: New coal"_s));
    QCOMPARE(step(Act::NextHit), seen.last()); // no further
    QStringList back;
    while (back.size() < 3)
        back.append(step(Act::PreviousHit));
    QCOMPARE(workspace()->content()->article.metadata.title, first);
    QVERIFY(!m_window->messages()->text().isEmpty());
}

QTEST_MAIN(tst_ConcordanceView)
#include "tst_concordanceview.moc"
