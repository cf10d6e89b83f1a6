// What people do about the parts of an article, in the window.

#include "app/windowtest.h"
#include "archive/annotations.h"
#include "archive/articles.h"
#include "archive/captures.h"
#include "archive/repeats.h"
#include "pdf/pdffixtures.h"
#include "pictures.h"
#include "verify.h"
#include "window/connection/archiveconnection.h"
#include "window/importing/importstarter.h"
#include "window/reader/articleview.h"
#include "window/reader/blockmargin.h"
#include "window/reader/doubts.h"
#include "window/reader/doubtstrip.h"
#include "window/reader/pagesview.h"
#include "window/reader/readerpane.h"
#include "window/reader/transcriptionpane.h"
#include "window/shell/actions.h"

#include <QAction>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Pressmark;
using namespace Qt::StringLiterals;

namespace {

/// With an appeal that the extractor leaves out.
const QByteArray Lamp = R"(Lamp of Nesse is lit again

By Mara Ellison

The lamp of Nesse was lit on Friday by the keeper's daughter, who had walked up the two hundred steps with a can of oil.

Support our journalism: become a member today

Nobody had seen the light since the storm of the autumn, when the keeper fell ill and the boats stayed in the harbour.
)";

qsizetype blockWith(const Body &body, const QString &words)
{
    const auto has = [&words](const Block &block) { return block.text.contains(words); };
    return std::find_if(body.blocks.begin(), body.blocks.end(), has) - body.blocks.begin();
}

} // namespace

class tst_Correcting : public QObject, protected WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(u"tst_correcting"_s); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }
    void leavesOutAPartWithOneClickAndTakesItBack();
    void restoresAPartByKey();
    void restoresAPartOfAPdf();
    void theTextOfAPictureIsTyped();
    void whatWasTypedIsKeptWhenOneGoesOn();
    void whatWasTypedIsKeptWhenTheWindowIsClosed();
    void saysWhatIsUnsure();
    void flagsWhatTheSourceRepeats();
    void switchesLeavingOutOnAndOff();

private:
    /// Imports these pages and waits until they are listed.
    void import(const QList<std::pair<QString, QByteArray>> &pages);
    const ArticleContent &content() const { return *m_window->workspace()->content(); }
    ReaderPane *reader() const { return m_window->workspace()->reader(); }
};

void tst_Correcting::import(const QList<std::pair<QString, QByteArray>> &pages)
{
    Clippings clippings;
    for (const auto &[name, bytes] : pages)
        clippings.paths.append(file(name, bytes));
    QVERIFY(!clippings.paths.contains(QString()));
    m_window->importing()->import(clippings);
    QTRY_COMPARE_WITH_TIMEOUT(listed()->rowCount(), pages.size(), Patience);
    waitUntilSettled();
}

void tst_Correcting::leavesOutAPartWithOneClickAndTakesItBack()
{
    import({{ u"sluice.html"_s, Sluice }});
    ArticleView *article = reader()->articleView();
    article->setTextCursor(article->document()->find(u"ninety cellars"_s));
    article->setFocus();
    QTest::keyClick(article, Qt::Key_H);
    QTRY_COMPARE_WITH_TIMEOUT(content().annotations.size(), 1, Patience);
    const RevisionId first = content().revision->id;
    reader()->openTab(ReaderPane::Tab::WholePage);
    ArticleView *whole = reader()->wholeView();
    const qsizetype block = blockWith(content().revision->body, u"ninety cellars"_s);

    QTest::mouseClick(whole->margin(), Qt::LeftButton, {}, {10, whole->blockRect(block).top() + 8});

    QTRY_VERIFY_WITH_TIMEOUT(content().revision->id != first, Patience);
    QVERIFY(!content().revision->body.blocks[block].kept);
    QVERIFY(content().revision->person.isValid());
    QCOMPARE(content().annotations.first().state, PlacementState::Detached);
    QVERIFY(!article->toPlainText().contains(u"ninety cellars"_s));
    QVERIFY(whole->toPlainText().contains(u"ninety cellars"_s));
    QAction *undo = m_window->actions()->at(Act::Undo);
    QTRY_VERIFY_WITH_TIMEOUT(undo->text().startsWith(u"Undo: leave out 1 part"_s), Patience);

    undo->trigger();

    QTRY_COMPARE_WITH_TIMEOUT(content().revision->id, first, Patience);
    QCOMPARE(content().annotations.first().state, PlacementState::Exact);
    QVERIFY(article->toPlainText().contains(u"ninety cellars"_s));
}

void tst_Correcting::restoresAPartByKey()
{
    import({{ u"lamp.txt"_s, Lamp }});
    QVERIFY(!content().revision->text.contains(u"Support our journalism"_s));
    const qsizetype appeal = blockWith(content().revision->body, u"Support our journalism"_s);
    ArticleView *article = reader()->articleView();
    QVERIFY(article->margin()->gapWords(appeal - 1).startsWith(u"1 part"_s));
    QVERIFY(article->margin()->gapWords(appeal - 1).endsWith(u"left out here: appeal to readers."_s));
    QVERIFY(article->margin()->gapWords(appeal + 1).isEmpty());

    QTest::mouseClick(article->margin(), Qt::LeftButton, {}, {10, article->blockRect(appeal - 1).bottom() + 2});
    QCOMPARE(reader()->tab(), ReaderPane::Tab::WholePage);
    ArticleView *whole = reader()->wholeView();
    QVERIFY(whole->margin()->gapWords(appeal - 1).isEmpty());
    whole->setTextCursor(whole->document()->find(u"Support our journalism"_s));
    whole->setFocus();
    QCOMPARE(whole->blockAtCaret(), std::optional(appeal));
    QCOMPARE(whole->margin()->words(appeal), u"Left out: appeal to readers.\nClick to restore this part."_s);
    QTest::keyClick(whole, Qt::Key_X);

    QTRY_VERIFY_WITH_TIMEOUT(content().revision->text.contains(u"Support our journalism"_s), Patience);
    QVERIFY(article->toPlainText().contains(u"Support our journalism"_s));
}

void tst_Correcting::restoresAPartOfAPdf()
{
    Press press;
    press.print(60, 80, 400, u"<p>%1</p>"_s.arg(Harbour));
    press.nextPage();
    press.print(60, 30, 400, u"Letters to the harbour"_s);
    press.print(60, 80, 400, u"<p>%1</p>"_s.arg(Council));
    import({{ u"letters.pdf"_s, press.finish() }});
    QVERIFY(content().isPdf());
    const qsizetype head = blockWith(content().revision->body, u"Letters to the harbour"_s);
    QVERIFY(!content().revision->body.blocks.value(head).kept);
    reader()->openTab(ReaderPane::Tab::Pages);
    QVERIFY(m_window->findChild<PagesView *>()->isVisible());

    reader()->openTab(ReaderPane::Tab::WholePage);
    ArticleView *whole = reader()->wholeView();
    QVERIFY(whole->isVisible());
    QTest::mouseClick(whole->margin(), Qt::LeftButton, {}, {10, whole->blockRect(head).top() + 8});

    QTRY_VERIFY_WITH_TIMEOUT(content().revision->text.contains(u"Letters to the harbour"_s), Patience);
    QVERIFY(content().isPdf());
    QVERIFY(reader()->articleView()->toPlainText().contains(u"Letters to the harbour"_s));
}

void tst_Correcting::theTextOfAPictureIsTyped()
{
    import({{ u"echo.png"_s, plainPicture({300, 200}, Qt::gray) }});
    auto *pane = m_window->findChild<TranscriptionPane *>();
    auto *edit = pane->findChild<QPlainTextEdit *>();
    QVERIFY(!pane->isVisible());
    QVERIFY(m_window->actions()->at(Act::TypeText)->isEnabled());

    Q_EMIT reader()->doubts()->transcriptionRequested();
    QVERIFY(pane->isVisible());
    QVERIFY(edit->hasFocus());
    QTest::keyClicks(edit, u"The bell rang"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTest::keyClicks(edit, u"Nobody came"_s);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);

    QVERIFY(!pane->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(content().revision->text, u"The bell rang\nNobody came"_s, Patience);
    QVERIFY(!reader()->doubts()->isVisible());
    QVERIFY(reader()->articleView()->toPlainText().contains(u"Nobody came"_s));

    m_window->actions()->at(Act::TypeText)->trigger(); // to go on with it
    QCOMPARE(edit->toPlainText(), content().revision->text);
    QTest::keyClicks(edit, u"Oh. "_s);
    const auto buttons = pane->findChildren<QPushButton *>();
    buttons.first()->click(); // Discard
    QVERIFY(!pane->isVisible());
    QCOMPARE(content().revision->text, u"The bell rang\nNobody came"_s);
}

void tst_Correcting::whatWasTypedIsKeptWhenOneGoesOn()
{
    import({{u"echo.png"_s, plainPicture({300, 200}, Qt::gray)}, { u"lamp.txt"_s, Lamp }});
    if (!m_window->workspace()->content()->isTranscribable)
        m_window->actions()->at(Act::NextArticle)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(content().isTranscribable, Patience);
    const ArticleId scan = content().article.id;
    m_window->actions()->at(Act::TypeText)->trigger();
    auto *edit = m_window->findChild<TranscriptionPane *>()->findChild<QPlainTextEdit *>();
    QTest::keyClicks(edit, u"The bell rang"_s);

    const bool isFirst = listed()->articleAt(0) == scan;
    m_window->actions()->at(isFirst ? Act::NextArticle : Act::PreviousArticle)->trigger();

    QTRY_VERIFY_WITH_TIMEOUT(content().article.id != scan, Patience);
    QVERIFY(!content().isTranscribable);
    QVERIFY(!m_window->actions()->at(Act::TypeText)->isEnabled());
    m_window->actions()->at(isFirst ? Act::PreviousArticle : Act::NextArticle)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(content().article.id, scan, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(content().revision->text, u"The bell rang"_s, Patience);
}

void tst_Correcting::whatWasTypedIsKeptWhenTheWindowIsClosed()
{
    import({{ u"echo.png"_s, plainPicture({300, 200}, Qt::gray) }});
    m_window->actions()->at(Act::TypeText)->trigger();
    auto *edit = m_window->findChild<TranscriptionPane *>()->findChild<QPlainTextEdit *>();
    QTest::keyClicks(edit, u"The bell rang"_s);
    const ArticleId scan = content().article.id;

    m_window.reset();

    const auto archive = Archive::open(m_folder->filePath(u"coast.pressmark"_s), Archive::Access::ReadOnly);
    VERIFY_OK(archive);
    const auto session = (*archive)->session();
    const RevisionId shown = readArticle(*session, scan)->currentRevision;
    QCOMPARE(readRevision(*session, shown)->text, u"The bell rang"_s);
}

void tst_Correcting::saysWhatIsUnsure()
{
    import({{ u"sluice.html"_s, Sluice }});
    QVERIFY(!reader()->doubts()->isVisible());

    QByteArray page = Lamp;
    import({{u"sluice.html"_s, Sluice}, { u"lamp.txt"_s, page.replace("By Mara", "03/04/2024\n\nBy Mara") }});
    m_window->workspace()->list()->move(1);
    QTRY_VERIFY_WITH_TIMEOUT(reader()->doubts()->isVisible(), Patience);
    QVERIFY(!doubtsOf(content()).isEmpty());
    QCOMPARE(reader()->doubts()->text(), doubtsOf(content()).join(u' '));
}

void tst_Correcting::flagsWhatTheSourceRepeats()
{
    QList<std::pair<QString, QByteArray>> pages;
    for (const QByteArray place : {"Nesse", "Oldport", "Corran"}) {
        QByteArray page = Sluice;
        page.replace("Tidewell stand", place + " stand").replace("Sluice gates", "Gates of " + place);
        page.replace("The engineer", "The keeper of " + place + " has said nothing at all yet. The engineer");
        page.replace("The new gates", "In " + place + " it rained for a week and the mayor went home. The new gates");
        pages.append({QString::fromLatin1(place) + u".html"_s, page});
    }
    import(pages);

    QCOMPARE(content().repeats.size(), 1);
    const qsizetype block = content().repeats.keys().first();
    QVERIFY(content().revision->body.blocks[block].text.startsWith(u"Last spring"_s));
    const QString words = reader()->articleView()->margin()->words(block);
    QVERIFY(words.startsWith(u"This paragraph stands in 3 article"_s));
    QVERIFY(words.contains(u"Tidewell Courier"_s));
}

void tst_Correcting::switchesLeavingOutOnAndOff()
{
    QAction *action = m_window->actions()->at(Act::LeaveOutRepeated);
    QTRY_VERIFY_WITH_TIMEOUT(action->isChecked(), Patience);

    action->trigger();

    const auto isOff = [this] {
        const auto session = m_window->connection()->archive().session();
        return session && !*readLeavesOutRepeated(*session);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isOff(), Patience);
    m_window->closeArchive();
    QVERIFY(m_window->openArchive(m_folder->filePath(u"coast.pressmark"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(!action->isChecked(), Patience);
}

QTEST_MAIN(tst_Correcting)
#include "tst_correcting.moc"
