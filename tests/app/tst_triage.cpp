// Going through a list with one key for each decision.

#include "app/windowtest.h"
#include "archive/articles.h"
#include "archive/tags.h"
#include "window/connection/archiveconnection.h"
#include "window/shell/actions.h"
#include "window/shell/messagebar.h"
#include "window/tagging/taggingpanel.h"
#include "window/triage/triage.h"

#include <QAction>
#include <QPushButton>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_Triage : public QObject, protected WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(u"tst_triage"_s); }
    void countsWhatIsDecided();
    void aDecisionIsTakenBack();
    void aLaterDecisionReplacesTheFirst();
    void oneKeyDecidesAndGoesOn();
    void undoGoesBackToItsArticle();
    void undoGoesBackToWhatWasDoneLast();
    void lettersInAFieldAreNoDecisions();
    void theSkippedComeAgain();
    void startsAtTheArticleThatIsShown();

private:
    void openList(int articles);
    void press(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier);
    ArticleRow row(ArticleId article) const;
    Triage *triage() const { return m_window->triage(); }
};

void tst_Triage::countsWhatIsDecided()
{
    TriageRound round(QList<ArticleId>{{3}, {5}, {8}});

    round.decide(Decision::Tag, true);
    round.decide(Decision::Skip, false);
    round.decide(Decision::Tag, true);

    QVERIFY(round.isOver());
    QVERIFY(!round.current().isValid());
    QCOMPARE(round.decided(), 3);
    QCOMPARE(round.count(Decision::Tag), 2);
    QCOMPARE(round.skipped(), QList<ArticleId>{{5}});
}

void tst_Triage::aDecisionIsTakenBack()
{
    TriageRound round(QList<ArticleId>{{3}, {5}, {8}});
    round.decide(Decision::Read, true);
    round.decide(Decision::Skip, false);

    QVERIFY(round.takeBack());

    QCOMPARE(round.current(), ArticleId{3});
    QCOMPARE(round.count(Decision::Read), 0);
    QCOMPARE(round.count(Decision::Skip), 1);
    QVERIFY(!round.takeBack()); // skipping has changed nothing
    QVERIFY(!round.goBack());
}

void tst_Triage::aLaterDecisionReplacesTheFirst()
{
    TriageRound round(QList<ArticleId>{{3}, {5}});
    round.decide(Decision::Trash, true);
    QVERIFY(round.goTo({3}));

    round.decide(Decision::Pass, false);

    QCOMPARE(round.decided(), 1);
    QCOMPARE(round.count(Decision::Trash), 0);
    QVERIFY(!round.goTo({4}));
}

void tst_Triage::openList(int articles)
{
    openWindow();
    QStringList files;
    for (int i = 0; i < articles; ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        files.append(file(u"letter%1.txt"_s.arg(i),
                          "Letter " + number + " from the quay\n\nOn day " + number
                              + " the boat was late, and somebody wrote a letter about it to the harbour office.\n"));
    }
    drop(files);
    QTRY_COMPARE_WITH_TIMEOUT(listed()->rowCount(), articles, Patience);
    const auto makeTag = [](Writing &writing) -> Result<void> {
        const Result<TagId> tag = ensureTag(writing, u"letters"_s);
        return tag ? setTagShortcut(writing, *tag, 4) : Result<void>(tag.error());
    };
    m_window->connection()->write(makeTag);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->workspace()->contents().tags.size(), 1, Patience);
    waitUntilSettled();
    m_window->activateWindow();
    m_window->workspace()->list()->takeFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

/// Presses the key as soon as the article that is to be decided on is seen.
void tst_Triage::press(Qt::Key key, Qt::KeyboardModifiers held)
{
    waitUntilSettled();
    QTest::keyClick(QApplication::focusWidget(), key, held);
}

ArticleRow tst_Triage::row(ArticleId article) const
{
    const auto session = m_window->connection()->archive().session();
    const auto rows = session ? readArticleRows(*session, {article}) : Result<QList<ArticleRow>>(session.error());
    return rows ? rows->value(0) : ArticleRow();
}

void tst_Triage::oneKeyDecidesAndGoesOn()
{
    openList(5);
    const QList<ArticleId> articles = listed()->articles();

    m_window->actions()->at(Act::Triage)->trigger();
    QVERIFY(triage()->isRunning());
    QCOMPARE(triage()->bar()->progressText(), u"1 of 5"_s);
    press(Qt::Key_4);
    press(Qt::Key_M);
    press(Qt::Key_Space);
    QCOMPARE(triage()->bar()->progressText(), u"4 of 5"_s);
    press(Qt::Key_Delete);
    press(Qt::Key_Return);

    QVERIFY(!triage()->isRunning());
    QVERIFY(!m_window->actions()->at(Act::Triage)->isChecked());
    QCOMPARE(m_window->messages()->text(),
             u"5 of 5 article(s) decided on: 1 tagged, 1 marked as read, 1 moved to the trash, 1 skipped, 1 left as "
             "they are."_s);
    QTRY_COMPARE_WITH_TIMEOUT(listed()->rowCount(), 4, Patience);
    QCOMPARE(row(articles[0]).tags.size(), 1);
    QVERIFY(row(articles[0]).read);
    QVERIFY(row(articles[1]).read && row(articles[1]).tags.isEmpty());
    QVERIFY(!row(articles[2]).read);
    QVERIFY(row(articles[3]).trashed);
    QVERIFY(!row(articles[4]).read);
    closeWindow();
}

void tst_Triage::undoGoesBackToItsArticle()
{
    openList(3);
    const QList<ArticleId> articles = listed()->articles();
    m_window->actions()->at(Act::Triage)->trigger();
    press(Qt::Key_4, Qt::ControlModifier); // stays
    QCOMPARE(triage()->round().position(), 0);
    press(Qt::Key_Delete);
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(row(articles[0]).trashed, Patience);

    press(Qt::Key_Z, Qt::ControlModifier);

    QTRY_COMPARE_WITH_TIMEOUT(triage()->round().current(), articles[0], Patience);
    QVERIFY(!row(articles[0]).trashed);
    QCOMPARE(row(articles[0]).tags.size(), 1);
    press(Qt::Key_Escape);
    QVERIFY(!triage()->isRunning());
    closeWindow();
}

/// Neither what was tagged without going on nor a decision that one went back to is forgotten.
void tst_Triage::undoGoesBackToWhatWasDoneLast()
{
    openList(3);
    const QList<ArticleId> articles = listed()->articles();
    m_window->actions()->at(Act::Triage)->trigger();
    press(Qt::Key_4);
    QTRY_COMPARE_WITH_TIMEOUT(row(articles[0]).tags.size(), 1, Patience);
    press(Qt::Key_4, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(row(articles[1]).tags.size(), 1, Patience);

    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(row(articles[1]).tags.size(), 0, Patience);
    QCOMPARE(triage()->round().current(), articles[1]);
    press(Qt::Key_Backspace);
    QCOMPARE(triage()->round().current(), articles[0]);
    press(Qt::Key_Z, Qt::ControlModifier);

    QTRY_COMPARE_WITH_TIMEOUT(row(articles[0]).tags.size(), 0, Patience);
    QCOMPARE(triage()->round().current(), articles[0]);
    press(Qt::Key_Escape);
    closeWindow();
}

void tst_Triage::lettersInAFieldAreNoDecisions()
{
    openList(2);
    m_window->actions()->at(Act::Triage)->trigger();
    press(Qt::Key_T);
    QTRY_VERIFY(QApplication::focusWidget()->inherits("QLineEdit"));
    QTest::keyClicks(QApplication::focusWidget(), u"m4"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    QTRY_COMPARE_WITH_TIMEOUT(row(listed()->articles().first()).tags.size(), 1, Patience);
    QCOMPARE(triage()->round().position(), 0);
    closeWindow();
}

void tst_Triage::theSkippedComeAgain()
{
    openList(3);
    const QList<ArticleId> articles = listed()->articles();
    m_window->actions()->at(Act::Triage)->trigger();
    press(Qt::Key_M);
    press(Qt::Key_Space);
    press(Qt::Key_M);
    QVERIFY(!triage()->isRunning());

    for (QPushButton *button : m_window->messages()->findChildren<QPushButton *>()) {
        if (button->text() == u"Go through the skipped")
            button->click();
    }

    QVERIFY(triage()->isRunning());
    QCOMPARE(triage()->round().size(), 1);
    QCOMPARE(triage()->round().current(), articles[1]);
    closeWindow();
}

void tst_Triage::startsAtTheArticleThatIsShown()
{
    openList(3);
    m_window->workspace()->list()->move(1);
    waitUntilSettled();

    m_window->actions()->at(Act::Triage)->trigger();
    QCOMPARE(triage()->bar()->progressText(), u"2 of 3"_s);
    press(Qt::Key_Backspace);
    QCOMPARE(triage()->bar()->progressText(), u"1 of 3"_s);
    m_window->workspace()->list()->move(2); // whoever chooses another article goes on from there
    QTRY_COMPARE_WITH_TIMEOUT(triage()->bar()->progressText(), u"3 of 3"_s, Patience);
    press(Qt::Key_4);

    QVERIFY(m_window->messages()->text().startsWith(u"1 of 3 article(s)"));
    closeWindow();
}

QTEST_MAIN(tst_Triage)
#include "tst_triage.moc"
