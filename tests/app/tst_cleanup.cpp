// Tags that want to be looked at, and tags that are split, as people do it in the window.

#include "app/windowtest.h"
#include "archive/annotations.h"
#include "archive/samplearchive.h"
#include "archive/tags.h"
#include "window/cleanup/cleanupacts.h"
#include "window/cleanup/cleanuppane.h"
#include "window/connection/archiveconnection.h"
#include "window/library/librarypane.h"
#include "window/passages/passagelistacts.h"
#include "window/passages/passagepane.h"
#include "window/persons/personacts.h"
#include "window/searching/searchbar.h"
#include "window/shell/actions.h"
#include "window/shell/rowsview.h"
#include "window/tagging/splitacts.h"
#include "window/tagging/splitdialog.h"
#include "window/tagging/tagpicker.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_Cleanup : public QObject, protected WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(u"tst_cleanup"_s); }
    void init();
    void cleanup() { closeWindow(); }
    void listsEachKindBelowAHeading();
    void keysMergeDeleteAndLeave();
    void mergesIntoATagThatIsPicked();
    void enterShowsWhatCarriesTheTag();
    void comparesOnlyNamesForWhoCodesBlind();
    void tidyTagsAreSaidToBe();
    void theModelKeepsItsPromises();
    void tickedPassagesGetAnotherTag();
    void theSearchedTagIsOfferedFirst_data();
    void theSearchedTagIsOfferedFirst();
    void chosenArticlesGetAnotherTag();

private:
    void mark(int article, const QString &tag, int passages);
    void show();
    QStringList rows() const;
    void chooseRow(const QString &tag);
    void press(Qt::Key key);
    QStringList tags() const;
    QStringList passagesWith(const QString &tag);
    CleanupPane *pane() const { return m_window->cleanup()->pane(); }
    Workspace *workspace() const { return m_window->workspace(); }
    Archive &archive() const { return m_window->connection()->archive(); }
};

void tst_Cleanup::init()
{
    openWindow();
    for (const QString &title : {u"Coal pier closes"_s, u"Strike at the quay"_s}) {
        const QString text = title + u". It is told at some length in the harbour."_s;
        VERIFY_OK(importDocument(archive(), sampleDocument(title, text), text.toUtf8()));
    }
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

/// Marks so many passages of the article with it.
void tst_Cleanup::mark(int article, const QString &tag, int passages)
{
    VERIFY_OK(archive().write([&](Writing &writing) -> Result<void> {
        const auto revision = writing.database().integer("SELECT current_revision FROM article WHERE id = ?", article);
        if (!revision)
            return revision.error();
        for (int i = 0; i < passages; ++i) {
            const Result<AnnotationId> added = addAnnotation(
                writing,
                {.article = {article}, .revision = {revision->value_or(0)}, .start = i, .length = 4, .tags = {tag}});
            if (!added)
                return added.error();
        }
        return {};
    }));
}

void tst_Cleanup::show()
{
    waitUntilSettled();
    m_window->actions()->at(Act::CleanUpTags)->trigger();
    QVERIFY(pane()->isVisible());
    waitUntilSettled();
}

/// "# Unused 2", "pier: Nothing carries it"
QStringList tst_Cleanup::rows() const
{
    QStringList lines;
    for (int row = 0; row < pane()->model()->rowCount(); ++row) {
        const QModelIndex index = pane()->model()->index(row);
        lines.append(index.data(CleanupModel::HeadingRole).toBool()
                         ? u"# %1 %2"_s.arg(index.data().toString()).arg(index.data(CleanupModel::CountRole).toInt())
                         : index.data(Qt::AccessibleTextRole).toString());
    }
    return lines;
}

void tst_Cleanup::chooseRow(const QString &tag)
{
    for (int row = 0; row < pane()->model()->rowCount(); ++row) {
        if (pane()->model()->isHeading(row) || pane()->model()->finding(row).tag.name != tag)
            continue;
        pane()->view()->setCurrentIndex(pane()->model()->index(row));
        return;
    }
    QFAIL(qPrintable(tag));
}

void tst_Cleanup::press(Qt::Key key)
{
    QTest::keyClick(pane()->view(), key);
    waitUntilSettled();
}

QStringList tst_Cleanup::tags() const
{
    QStringList names;
    for (const Tag &tag : workspace()->contents().tags)
        names.append(tag.name);
    return names;
}

QStringList tst_Cleanup::passagesWith(const QString &tag)
{
    const auto session = archive().session();
    Result<Statement> query = session->database().prepare(
        "SELECT n.id FROM annotation n JOIN annotation_tag g ON g.annotation = n.id JOIN tag t ON t.id = g.tag "
        "WHERE t.name = ? ORDER BY n.id");
    query->bind(1, tag);
    QStringList ids;
    (void)query->forEach([&ids](const Statement &row) { ids.append(QString::number(row.integer(0))); });
    return ids;
}

void tst_Cleanup::listsEachKindBelowAHeading()
{
    mark(1, u"strike"_s, 3);
    mark(2, u"strikes"_s, 2);
    mark(2, u"quay"_s, 1);
    VERIFY_OK(archive().write([](Writing &writing) -> Result<void> {
        const auto made = createTag(writing, u"pier"_s, {});
        const auto below = made ? createTag(writing, u"bollard"_s, *made) : made;
        const auto unused = below ? createTag(writing, u"crane"_s, {}) : below;
        return unused ? Result<void>() : Result<void>(unused.error());
    }));

    show();

    QCOMPARE(
        rows(),
        QStringList({u"# Nearly the same name 1"_s, u"strikes like strike: Only endings differ, as of a plural"_s,
                     u"# Empty groups 1"_s, u"pier: Nothing carries it or any of the tags below it: 1"_s,
                     u"# Unused 1"_s, u"crane: Nothing carries it"_s, u"# Used once 1"_s, u"quay: Only on “Stri”"_s}));
    pane()->setFilter(CleanupModel::Filter::Unused);
    QCOMPARE(rows(), QStringList({u"# Unused 1"_s, u"crane: Nothing carries it"_s}));
}

void tst_Cleanup::keysMergeDeleteAndLeave()
{
    mark(1, u"strike"_s, 3);
    mark(2, u"strikes"_s, 2);
    mark(2, u"quay"_s, 1);
    VERIFY_OK(archive().write([](Writing &w) { return ensureTag(w, u"crane"_s) ? Result<void>() : Error{}; }));
    show();
    QVERIFY(pane()->view()->hasFocus());

    chooseRow(u"strikes"_s);
    press(Qt::Key_Delete); // not what is carried by passages
    QVERIFY(tags().contains(u"strikes"_s));
    press(Qt::Key_M);
    QCOMPARE(tags(), QStringList({u"crane"_s, u"quay"_s, u"strike"_s}));
    QCOMPARE(passagesWith(u"strike"_s).size(), 5);
    QVERIFY(pane()->isVisible());

    chooseRow(u"crane"_s);
    press(Qt::Key_Delete);
    QCOMPARE(tags(), QStringList({u"quay"_s, u"strike"_s}));

    chooseRow(u"quay"_s);
    press(Qt::Key_L);
    QCOMPARE(rows(), QStringList());
    pane()->setFilter(CleanupModel::Filter::Left);
    QCOMPARE(rows().size(), 2);
    chooseRow(u"quay"_s);
    press(Qt::Key_L); // ask again
    QCOMPARE(rows(), QStringList());
    pane()->setFilter(CleanupModel::Filter::Waiting);
    QCOMPARE(rows().size(), 2);

    for (int i = 0; i < 4; ++i) {
        m_window->actions()->at(Act::Undo)->trigger();
        waitUntilSettled();
    }
    QTRY_COMPARE_WITH_TIMEOUT(tags(), QStringList({u"crane"_s, u"quay"_s, u"strike"_s, u"strikes"_s}), Patience);
    QCOMPARE(passagesWith(u"strikes"_s).size(), 2);
}

void tst_Cleanup::mergesIntoATagThatIsPicked()
{
    mark(1, u"harbour"_s, 3);
    mark(1, u"quay"_s, 1);
    mark(2, u"pier"_s, 1);
    show();

    pane()->view()->selectAll();
    QTest::keyClick(pane()->view(), Qt::Key_I);
    auto *picker = m_window->findChild<TagPicker *>();
    QVERIFY(picker);
    auto *field = picker->findChild<QLineEdit *>();
    QCOMPARE(picker->findChild<QListWidget *>()->count(), 1); // not what is merged itself
    QTest::keyClicks(field, u"hrb"_s);
    QTest::keyClick(field, Qt::Key_Return);
    waitUntilSettled();

    QTRY_COMPARE_WITH_TIMEOUT(tags(), QStringList{u"harbour"_s}, Patience);
    QCOMPARE(passagesWith(u"harbour"_s).size(), 5);
    m_window->actions()->at(Act::Undo)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(tags().size(), 3, Patience);
}

void tst_Cleanup::enterShowsWhatCarriesTheTag()
{
    mark(2, u"quay"_s, 1);
    show();

    press(Qt::Key_Return);

    QVERIFY(!pane()->isVisible());
    QCOMPARE(m_window->searchBar()->queryText(), u"tag:=\"quay\""_s);
    QCOMPARE(listed()->rowCount(), 1);
}

void tst_Cleanup::comparesOnlyNamesForWhoCodesBlind()
{
    mark(1, u"strike"_s, 3);
    mark(2, u"strikes"_s, 2);
    mark(2, u"quay"_s, 1);
    waitUntilSettled();
    m_window->actions()->at(Act::Blind)->trigger();
    show();

    QCOMPARE(rows().size(), 2);
    QCOMPARE(pane()->model()->finding(1).doubt, TagDoubt::Alike);
    QVERIFY(pane()->model()->finding(1).tag.articles < 0);
}

void tst_Cleanup::tidyTagsAreSaidToBe()
{
    mark(1, u"strike"_s, 2);
    show();

    const auto says = [this](const QString &words) {
        const QList<QLabel *> labels = pane()->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&](const QLabel *label) { return label->isVisible() && label->text() == words; });
    };
    QVERIFY(says(u"The tags are tidy"_s));
    QTest::keyClick(pane(), Qt::Key_Escape);
}

void tst_Cleanup::theModelKeepsItsPromises()
{
    CleanupModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<TagFinding> findings;
    for (int i = 0; i < 9; ++i)
        findings.append({.doubt = static_cast<TagDoubt>(i / 3), .tag = {.id = {i + 1}}, .isLeft = i == 4});

    model.setFindings(findings, {});
    QCOMPARE(model.rowCount(), 11);
    model.setFilter(CleanupModel::Filter::Left);
    QCOMPARE(model.rowCount(), 2);
    model.setFindings({}, {});
    QCOMPARE(model.rowCount(), 0);
}

void tst_Cleanup::tickedPassagesGetAnotherTag()
{
    mark(1, u"strike"_s, 2);
    mark(2, u"strike"_s, 2);
    mark(2, u"quay"_s, 2);
    waitUntilSettled();
    Q_EMIT workspace()->library()->splitRequested(workspace()->contents().tags.last().id);
    waitUntilSettled();
    PassagePane *passages = m_window->passages()->pane();
    QVERIFY(passages->isVisible());
    QCOMPARE(passages->model()->rowCount(), 4); // those of the tag alone

    for (const int row : {0, 3}) {
        const QRect place = passages->view()->visualRect(passages->model()->index(row));
        QTest::mouseClick(passages->view()->viewport(), Qt::LeftButton, {}, {10, place.center().y()});
    }
    m_window->actions()->at(Act::SplitTag)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<SplitDialog *>(), Patience);
    auto *dialog = m_window->findChild<SplitDialog *>();
    QCOMPARE(dialog->fromName(), u"strike"_s);
    auto *field = dialog->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"walkout"_s);
    QCOMPARE(dialog->into(), u"walkout"_s);
    QTest::keyClick(field, Qt::Key_Return);
    waitUntilSettled();

    QTRY_COMPARE_WITH_TIMEOUT(passagesWith(u"walkout"_s).size(), 2, Patience);
    QCOMPARE(passagesWith(u"strike"_s).size(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(passages->model()->rowCount(), 2, Patience);
    m_window->actions()->at(Act::Undo)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(passagesWith(u"strike"_s).size(), 4, Patience);
}

void tst_Cleanup::theSearchedTagIsOfferedFirst_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("offered");

    QTest::newRow("that of most") << u"in:passages"_s << u"quay"_s;
    QTest::newRow("searched") << u"tag:quayside"_s << u"quayside"_s;
    QTest::newRow("searched exactly") << u"tag:=Quayside in:passages"_s << u"quayside"_s;
    QTest::newRow("one of several") << u"in:passages (tag:strike OR tag:\"quayside\")"_s << u"quayside"_s;
    QTest::newRow("not wanted") << u"in:passages -tag:quayside"_s << u"quay"_s;
}

void tst_Cleanup::theSearchedTagIsOfferedFirst()
{
    QFETCH(QString, query);
    QFETCH(QString, offered);
    mark(1, u"quayside"_s, 1);
    mark(2, u"quay"_s, 2);
    waitUntilSettled();
    m_window->searchBar()->setQueryText(query);
    waitUntilSettled();
    auto *splitting = m_window->findChild<SplitActs *>();

    splitting->splitPassages({{1}, {2}, {3}});

    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<SplitDialog *>(), Patience);
    QCOMPARE(m_window->findChild<SplitDialog *>()->fromName(), offered);
}

void tst_Cleanup::chosenArticlesGetAnotherTag()
{
    VERIFY_OK(archive().write([](Writing &w) { return tagArticles(w, {{1}, {2}}, u"harbour"_s); }));
    waitUntilSettled();
    QTRY_VERIFY_WITH_TIMEOUT(listed()->rowCount() == 2 && workspace()->content(), Patience);

    QVERIFY(workspace()->list()->select({2}));
    waitUntilSettled();
    m_window->actions()->at(Act::SplitTag)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<SplitDialog *>(), Patience);
    auto *field = m_window->findChild<SplitDialog *>()->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"labour"_s);
    QTest::keyClick(field, Qt::Key_Return);

    QTRY_COMPARE_WITH_TIMEOUT(tags(), QStringList({u"harbour"_s, u"labour"_s}), Patience);
    const auto session = archive().session();
    QCOMPARE(*readArticleTagNames(*session, {1}), QStringList{u"harbour"_s});
    QCOMPARE(*readArticleTagNames(*session, {2}), QStringList{u"labour"_s});
}

QTEST_MAIN(tst_Cleanup)
#include "tst_cleanup.moc"
