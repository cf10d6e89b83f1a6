// Versions of an article, in the window: what changed, and what becomes of passages that changed.

#include "app/localserver.h"
#include "app/windowtest.h"
#include "archive/annotations.h"
#include "archive/versions.h"
#include "window/comparing/changenotice.h"
#include "window/comparing/comparedview.h"
#include "window/comparing/comparepane.h"
#include "window/comparing/comparing.h"
#include "window/connection/archiveconnection.h"
#include "window/importing/importstarter.h"
#include "window/reader/articleview.h"
#include "window/reader/capturesview.h"
#include "window/reader/readerpane.h"
#include "window/shell/actions.h"
#include "window/tagging/passagecard.h"
#include "window/tagging/taggingpanel.h"

#include <QAction>
#include <QPushButton>
#include <QSignalSpy>

using namespace Pressmark;
using namespace Qt::StringLiterals;

namespace {

QByteArray page(const QByteArray &title, const QByteArray &paragraphs, const QByteArray &address)
{
    return "<!DOCTYPE html><html lang=\"en\"><head><title>" + title + "</title><link rel=\"canonical\" href=\""
        + address + "\"></head><body><article><h1>" + title + "</h1>" + paragraphs + "</article></body></html>";
}

const QByteArray Address = "https://quay.example/ferry";
const QByteArray First = "<p>At ten to six every morning a woman named Corrie Vance unlocks a chain and takes the only "
                         "boat across the bay. She has done so for nineteen years.</p>";
const QByteArray Invoice = "<p>When the shaft broke in November, the invoice travelled between 4 offices for eleven "
                           "weeks, and each of them explained why the boat was not theirs.</p>";
const QByteArray Port =
    "<p>The islanders are used to being in between. Their harbour has been a free port for a century, "
    "so goods may land there without any duty being paid.</p>";

QByteArray newerInvoice()
{
    return QByteArray(Invoice).replace("4 offices", "5 offices").replace("explained why", "wrote down why");
}

} // namespace

class tst_Comparing : public QObject, protected WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(u"tst_comparing"_s); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }
    void tellsOfEveryChange();
    void soundsAnAlarmWhenAPassageIsGone();
    void marksAChangedPassageByEnter();
    void marksAPassageThatIsChosenByHand();
    void leavesAPassage();
    void showsTheVersionThatAPassageWasMadeOn();
    void splitsACaptureOff();
    void checksAPageAgain();

private:
    void import(const QByteArray &bytes);
    /// Marks words of the first version, then imports one without the port and with another invoice.
    void importTwoVersions(const QStringList &marked);
    const ArticleContent &content() const { return *m_window->workspace()->content(); }
    ReaderPane *reader() const { return m_window->workspace()->reader(); }
    Comparing *comparing() const { return m_window->workspace()->comparing(); }
    PassageCard *card(const QString &words) const;
    void press(const QString &button);

    int m_files = 0;
};

void tst_Comparing::import(const QByteArray &bytes)
{
    Clippings clippings;
    clippings.paths = {file(u"page%1.html"_s.arg(++m_files), bytes)};
    m_window->importing()->import(clippings);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workspace()->content() || m_window->workspace()->list()->model()->rowCount() > 0,
                             Patience);
    waitUntilSettled();
}

void tst_Comparing::importTwoVersions(const QStringList &marked)
{
    import(page("The ferry", First + Invoice + Port, Address));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workspace()->content(), Patience);
    for (const QString &words : marked) {
        const NewAnnotation annotation{.article = content().article.id,
                                       .revision = content().revision->id,
                                       .start = content().revision->text.indexOf(words),
                                       .length = words.size(),
                                       .note = u"Compare."_s};
        m_window->connection()->write([annotation](Writing &writing) -> Result<void> {
            const auto added = addAnnotation(writing, annotation);
            return added ? Result<void>() : added.error();
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(content().annotations.size(), marked.size(), Patience);
    import(page("The ferry", First + newerInvoice(), Address));
    QTRY_COMPARE_WITH_TIMEOUT(content().captures.size(), 2, Patience);
    waitUntilSettled();
}

PassageCard *tst_Comparing::card(const QString &words) const
{
    for (PassageCard *card : m_window->workspace()->tagging()->findChildren<PassageCard *>()) {
        if (card->isVisible() && card->placed().annotation.anchor.quote == words)
            return card;
    }
    return nullptr;
}

void tst_Comparing::press(const QString &button)
{
    for (QPushButton *one : m_window->workspace()->findChildren<QPushButton *>()) {
        if (one->isVisible() && one->text() == button) {
            one->click();
            return;
        }
    }
    QFAIL(qPrintable(u"There is no button "_s + button));
}

void tst_Comparing::tellsOfEveryChange()
{
    importTwoVersions({});

    ChangeNotice *notice = reader()->change();
    QVERIFY(notice->isVisible());
    QVERIFY(!notice->isAlarm());
    QCOMPARE(notice->text(),
             u"A newer version of this page differs: 1 sentence(s) changed, 1 figure(s) changed, "
             "paragraph 3 removed."_s);
    Q_EMIT notice->compareRequested();
    QTRY_VERIFY(comparing()->isOpen());
    QVERIFY(comparing()->pane()->isVisible());
    QVERIFY(!reader()->isVisible());
    QCOMPARE(comparing()->pane()->summary(), u"1 sentence(s) changed, 1 figure(s) changed, paragraph 3 removed"_s);
    QVERIFY(comparing()->pane()->olderView()->toPlainText().contains(u"4 offices"_s));
    QVERIFY(comparing()->pane()->newerView()->toPlainText().contains(u"5 offices"_s));
    QTest::keyClick(comparing()->pane()->olderView(), Qt::Key_Escape);
    QVERIFY(reader()->isVisible());

    Q_EMIT notice->seen();
    QTRY_VERIFY(!notice->isVisible());
}

void tst_Comparing::soundsAnAlarmWhenAPassageIsGone()
{
    importTwoVersions({u"a free port for a century"_s, u"explained why the boat was not theirs"_s});

    QVERIFY(reader()->change()->isAlarm());
    QVERIFY(reader()->change()->text().contains(u"1 marked passage(s) are gone."_s));
    m_window->actions()->at(Act::CompareVersions)->trigger();
    QTRY_VERIFY(comparing()->isOpen());
    QCOMPARE(comparing()->pane()->counts(), u"1 to check, 1 detached"_s);
}

void tst_Comparing::marksAChangedPassageByEnter()
{
    const QString words = u"explained why the boat was not theirs"_s;
    importTwoVersions({words});
    m_window->actions()->at(Act::CompareVersions)->trigger();
    QTRY_VERIFY(comparing()->isOpen());

    QTRY_COMPARE(m_window->focusWidget(), card(words)); // the first that is to be checked
    QTest::keyClick(card(words), Qt::Key_Return);

    QTRY_COMPARE(content().annotations.size(), 2);
    const QString newer = u"wrote down why the boat was not theirs"_s;
    QTRY_VERIFY(card(newer));
    QCOMPARE(card(newer)->placed().annotation.note, u"Compare."_s);
    QCOMPARE(card(newer)->placed().annotation.revision, content().revision->id);
    QCOMPARE(card(words)->placed().decision, PassageDecision::MarkedToo);
    QVERIFY(comparing()->pane()->counts().isEmpty());

    m_window->connection()->undo();
    QTRY_COMPARE(content().annotations.size(), 1);
    QVERIFY(content().annotations.first().isToCheck());
}

void tst_Comparing::marksAPassageThatIsChosenByHand()
{
    const QString words = u"a free port for a century"_s;
    importTwoVersions({words});
    m_window->actions()->at(Act::CompareVersions)->trigger();
    QTRY_COMPARE(m_window->focusWidget(), card(words));

    QTest::keyClick(card(words), Qt::Key_Return);
    QVERIFY(comparing()->pane()->isChoosing());
    ComparedView *newer = comparing()->pane()->newerView();
    QVERIFY(newer->find(u"the only boat"_s, false));
    QTest::keyClick(newer, Qt::Key_Return);

    QTRY_VERIFY(card(u"the only boat"_s));
    QVERIFY(!comparing()->pane()->isChoosing());
    QCOMPARE(card(words)->placed().decision, PassageDecision::MarkedToo);
}

void tst_Comparing::leavesAPassage()
{
    const QString words = u"a free port for a century"_s;
    importTwoVersions({words});
    m_window->workspace()->tagging()->selectPassage(content().annotations.first().annotation.id);

    press(u"Leave"_s);

    QTRY_VERIFY(!content().annotations.first().isToCheck());
    QCOMPARE(content().annotations.first().decision, PassageDecision::Left);
    QVERIFY(!reader()->change()->isAlarm());
}

void tst_Comparing::showsTheVersionThatAPassageWasMadeOn()
{
    const QString words = u"takes the only boat across the bay"_s;
    importTwoVersions({words});
    const Annotation made = content().annotations.first().annotation;

    Q_EMIT card(words)->compareRequested(made.id);

    QTRY_VERIFY(comparing()->isOpen());
    QCOMPARE(comparing()->pane()->comparison()->older.revision.id, made.revision);
    QCOMPARE(comparing()->pane()->olderView()->selectedMark(), made.id);
}

void tst_Comparing::splitsACaptureOff()
{
    importTwoVersions({u"a free port for a century"_s});
    reader()->openTab(ReaderPane::Tab::Captures);

    Q_EMIT reader()->captures()->splitRequested(content().captures.first().id);

    QTRY_COMPARE_WITH_TIMEOUT(listed()->rowCount(), 2, Patience);
    waitUntilSettled();
    QCOMPARE(content().captures.size(), 1);
    QCOMPARE(content().annotations.first().state, PlacementState::Exact);
}

void tst_Comparing::checksAPageAgain()
{
    LocalServer server;
    const QByteArray address = server.url(u"/ferry"_s).toString().toUtf8();
    const QByteArray type = "Content-Type: text/html; charset=utf-8\r\n";
    import(page("The ferry", First + Invoice + Port, address));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workspace()->content(), Patience);
    const auto check = [&](const QByteArray &answer) {
        server.answers.insert("/ferry", LocalServer::page(type, answer));
        const qsizetype asked = server.asked.size();
        QSignalSpy imported(m_window->importing(), &ImportStarter::imported);
        m_window->actions()->at(Act::CheckAgain)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(imported.size(), 1, Patience);
        QCOMPARE(server.asked.size(), asked + 1);
        waitUntilSettled();
    };

    // Other bytes, the same words.
    check("<!-- 4711 -->" + page("The ferry", First + Invoice + Port, address));
    QCOMPARE(content().captures.size(), 1);

    check(page("The ferry", First + newerInvoice() + Port, address));
    QCOMPARE(content().captures.size(), 2);
    QVERIFY(content().captures.first().fetched);
    QVERIFY(content().revision->text.contains(u"5 offices"_s));

    // What is there now tells something else: it is kept, but not shown.
    check(page("Before you go on",
               "<p>We use small files on your device. Please agree, or choose which of them you want. "
               "You may change your mind at any time.</p>",
               address));
    QCOMPARE(content().captures.size(), 3);
    QCOMPARE(content().captures.first().state, CaptureState::Aside);
    QVERIFY(content().revision->text.contains(u"5 offices"_s));
    QCOMPARE(listed()->rowCount(), 1);
}

QTEST_MAIN(tst_Comparing)
#include "tst_comparing.moc"
