#include "app/windowtest.h"
#include "archive/archive.h"
#include "pictures.h"
#include "verify.h"
#include "window/articles/articleacts.h"
#include "window/connection/archiveconnection.h"
#include "window/exporting/exportstarter.h"
#include "window/importing/openurldialog.h"
#include "window/reader/articleview.h"
#include "window/reader/picturedialog.h"
#include "window/reader/readerpane.h"
#include "window/reader/readerselection.h"
#include "window/searching/searchbar.h"
#include "window/shell/actions.h"
#include "window/shell/commandpalette.h"
#include "window/shell/emptystate.h"
#include "window/shell/messagebar.h"
#include "window/tagging/tagfield.h"
#include "window/tagging/taggingpanel.h"

#include <QAction>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_Window : public QObject, protected WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(u"tst_window"_s); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }
    void importsWhatIsDropped();
    void showsThePicturesOfAPage();
    void searchesAsOneTypes();
    void readsAnArticleWhenTypingPauses();
    void offersWhatWasPerhapsMeant();
    void escapeBringsTheListBack();
    void marksWithH();
    void tagsSelectedWordsWithT();
    void writesANoteWithC();
    void keepsWhatIsTypedBeforeTheNoteOpens();
    void keepsTheSelectionWhenTheArticleIsMarkedAsRead();
    void lettersAreTextInTheSearchField();
    void undoesTheLastAct();
    void marksAsReadAndStars();
    void newsOfAnActGoWithTheNextOne();
    void repairsTheSearchIndex();
    void exportsAnAnnotatedPdf();
    void hidesAndShowsPanes();
    void paletteFindsCommands();
    void everyKeyIsUsedOnce();
    void menuKeysWorkInTheSearchField();
    void saysWhyAnArchiveCannotBeOpened();
    void livesOnWhileAnOldArchiveIsBroughtUpToDate();

private:
    void select(const QString &words);
};

void tst_Window::select(const QString &words)
{
    ArticleView *view = m_window->workspace()->reader()->articleView();
    const QTextCursor cursor = view->document()->find(words);
    QVERIFY2(!cursor.isNull(), qPrintable(words));
    view->setTextCursor(cursor);
    view->setFocus();
}

void tst_Window::importsWhatIsDropped()
{
    QVERIFY(m_window->workspace()->dropZone()->isVisible());

    importBoth();

    QVERIFY(!m_window->workspace()->dropZone()->isVisible());
    QCOMPARE(listed()->index(0).data().toString(), u"Sluice gates wait for their papers"_s); // the newest first
    QCOMPARE(listed()->index(1).data(ArticleListModel::SourceRole).toString(), u"The Long Quay"_s);
    QCOMPARE(m_window->workspace()->contents().counts.articles, 2);
    QVERIFY(m_window->messages()->text().startsWith(u"2"_s));
}

void tst_Window::showsThePicturesOfAPage()
{
    const QColor red(200, 10, 20);
    const QByteArray picture = plainPicture({900, 600}, red);
    drop({file(u"ferry.html"_s,
               QByteArray(Ferry).replace(
                   "</h1>", "</h1><img src=\"data:image/png;base64," + picture.toBase64() + "\" alt=\"A chain\">"))});
    QTRY_COMPARE_WITH_TIMEOUT(listed()->rowCount(), 1, Patience);
    ArticleView *view = m_window->workspace()->reader()->articleView();

    QTRY_VERIFY_WITH_TIMEOUT(!view->document()->isEmpty() && view->pictures()->isComplete(), Patience);

    const QImage shown = view->grab().toImage();
    QPoint middle;
    for (int y = 0; y < shown.height() && middle.isNull(); ++y) {
        if (shown.pixelColor(shown.width() / 2, y) == red)
            middle = QPoint(shown.width() / 2, y + 20);
    }
    QVERIFY(!middle.isNull());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->viewport()->mapFrom(view, middle));
    auto *dialog = m_window->findChild<PictureDialog *>();
    QVERIFY(dialog);
    const auto isShown = [dialog, red] {
        const QImage large = dialog->grab().toImage();
        return large.pixelColor(large.rect().center()) == red;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), Patience);
}

void tst_Window::searchesAsOneTypes()
{
    importBoth();
    m_window->actions()->at(Act::Search)->trigger();

    QTest::keyClicks(QApplication::focusWidget(), u"repac"_s);
    QTRY_COMPARE_WITH_TIMEOUT(listed()->rowCount(), 0, Patience);
    QTest::keyClicks(QApplication::focusWidget(), u"*"_s);

    QTRY_COMPARE_WITH_TIMEOUT(listed()->rowCount(), 1, Patience);
    waitUntilSettled();
    QCOMPARE(listed()->index(0).data().toString(), u"The ferry that nobody owns"_s);
    const auto snippet = listed()->index(0).data(ArticleListModel::SnippetRole).value<Snippet>();
    QCOMPARE(snippet.starts.size(), 1);
    QCOMPARE(snippet.text.mid(snippet.starts.first(), snippet.lengths.first()), u"repacked"_s);
}

void tst_Window::readsAnArticleWhenTypingPauses()
{
    importBoth();
    Workspace *workspace = m_window->workspace();
    QCOMPARE(workspace->content()->article.metadata.title, u"Sluice gates wait for their papers"_s);
    m_window->actions()->at(Act::Search)->trigger();
    QElapsedTimer sinceLastKey;
    qint64 shownAfter = -1; // milliseconds
    const QObject whileTesting;
    connect(workspace, &Workspace::contentShown, &whileTesting, [&] { shownAfter = sinceLastKey.elapsed(); });

    sinceLastKey.start();
    QTest::keyClicks(QApplication::focusWidget(), u"invoice"_s);

    QTRY_COMPARE_WITH_TIMEOUT(workspace->content()->article.metadata.title, u"The ferry that nobody owns"_s, Patience);
    QVERIFY2(shownAfter >= 130, qPrintable(QString::number(shownAfter)));
}

void tst_Window::offersWhatWasPerhapsMeant()
{
    importBoth();
    m_window->actions()->at(Act::Search)->trigger();
    QTest::keyClicks(QApplication::focusWidget(), u"celalrs"_s);
    auto *suggestion = m_window->findChild<QPushButton *>(u"suggestion"_s);
    QVERIFY(suggestion);
    QTRY_VERIFY_WITH_TIMEOUT(suggestion->isVisible(), Patience);
    QVERIFY2(suggestion->text().contains(u"cellars"_s), qPrintable(suggestion->text()));

    suggestion->click();

    QTRY_COMPARE_WITH_TIMEOUT(listed()->rowCount(), 1, Patience);
    QCOMPARE(m_window->searchBar()->words(), u"cellars"_s);
}

void tst_Window::escapeBringsTheListBack()
{
    importBoth();
    m_window->actions()->at(Act::Search)->trigger();
    QTest::keyClicks(QApplication::focusWidget(), u"cellars"_s);
    QTRY_COMPARE_WITH_TIMEOUT(listed()->rowCount(), 1, Patience);

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);

    QTRY_COMPARE_WITH_TIMEOUT(listed()->rowCount(), 2, Patience);
    QVERIFY(m_window->searchBar()->isEmpty());
}

void tst_Window::marksWithH()
{
    importBoth();
    select(u"the tide is not going to wait"_s);

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_H);

    const auto &content = m_window->workspace()->content();
    QTRY_COMPARE_WITH_TIMEOUT(content->annotations.size(), 1, Patience);
    const Annotation &annotation = content->annotations.first().annotation;
    QCOMPARE(annotation.anchor.quote, u"the tide is not going to wait"_s);
    QCOMPARE(annotation.mark, Mark::Highlight);
    QVERIFY(!m_window->workspace()->reader()->selection()->passage());
    QTRY_COMPARE_WITH_TIMEOUT(listed()->index(0).data(ArticleListModel::AnnotationsRole).toInt(), 1, Patience);
}

void tst_Window::tagsSelectedWordsWithT()
{
    importBoth();
    select(u"ninety cellars"_s);

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_T);
    auto *field = qobject_cast<TagField *>(QApplication::focusWidget());
    QVERIFY(field);
    QTest::keyClicks(field, u"floods"_s);
    QTest::keyClick(field, Qt::Key_Return);

    const auto &content = m_window->workspace()->content();
    QTRY_COMPARE_WITH_TIMEOUT(content->annotations.size(), 1, Patience);
    QCOMPARE(content->annotations.first().annotation.tagNames, QStringList({u"floods"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->workspace()->contents().tags.size(), 1, Patience);

    m_window->workspace()->articleActs()->tag(u"rivers"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->workspace()->content()->tags.size(), 1, Patience);
}

void tst_Window::writesANoteWithC()
{
    importBoth();
    select(u"ninety cellars"_s);

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_C);
    QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()), Patience);
    QTest::keyClicks(QApplication::focusWidget(), u"How many in all?"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);

    const auto &content = m_window->workspace()->content();
    QTRY_COMPARE_WITH_TIMEOUT(content->annotations.first().annotation.note, u"How many in all?"_s, Patience);
    QVERIFY(!m_window->messages()->text().contains(u"not known"_s));
}

void tst_Window::keepsWhatIsTypedBeforeTheNoteOpens()
{
    importBoth();
    select(u"ninety cellars"_s);
    const ArticleId article = m_window->workspace()->content()->article.id;

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_C);
    QTest::keyClicks(QApplication::focusWidget(), u"jnm?"_s); // each of them is a shortcut
    QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()), Patience);
    QTest::keyClicks(QApplication::focusWidget(), u" and more"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);

    const auto &content = m_window->workspace()->content();
    QTRY_COMPARE_WITH_TIMEOUT(content->annotations.first().annotation.note, u"jnm? and more"_s, Patience);
    QCOMPARE(content->article.id, article);
}

void tst_Window::keepsTheSelectionWhenTheArticleIsMarkedAsRead()
{
    importBoth();
    Workspace *workspace = m_window->workspace();
    const bool read = workspace->content()->article.read;
    select(u"ninety cellars"_s);
    const std::optional<Passage> selected = workspace->reader()->selection()->passage();

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_T);
    QVERIFY(qobject_cast<TagField *>(QApplication::focusWidget()));
    workspace->articleActs()->toggleRead();

    QTRY_COMPARE_WITH_TIMEOUT(workspace->content()->article.read, !read, Patience);
    QVERIFY(qobject_cast<TagField *>(QApplication::focusWidget()));
    QVERIFY(selected);
    QCOMPARE(workspace->reader()->selection()->passage(), selected);
}

void tst_Window::lettersAreTextInTheSearchField()
{
    importBoth();
    m_window->actions()->at(Act::Search)->trigger();

    QTest::keyClicks(QApplication::focusWidget(), u"hjkt/?"_s);

    QCOMPARE(m_window->searchBar()->words(), u"hjkt/?"_s);
    QVERIFY(m_window->workspace()->content()->annotations.isEmpty());
}

void tst_Window::undoesTheLastAct()
{
    importBoth();
    select(u"ninety cellars"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_H);
    const auto &content = m_window->workspace()->content();
    QTRY_COMPARE_WITH_TIMEOUT(content->annotations.size(), 1, Patience);
    QAction *undo = m_window->actions()->at(Act::Undo);
    QTRY_COMPARE_WITH_TIMEOUT(undo->text(), u"Undo: highlight a passage"_s, Patience);

    undo->trigger();

    QTRY_COMPARE_WITH_TIMEOUT(content->annotations.size(), 0, Patience);
    QAction *redo = m_window->actions()->at(Act::Redo);
    QTRY_COMPARE_WITH_TIMEOUT(redo->text(), u"Redo: highlight a passage"_s, Patience);
    redo->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(content->annotations.size(), 1, Patience);
}

void tst_Window::marksAsReadAndStars()
{
    importBoth();
    m_window->workspace()->list()->takeFocus();
    const bool read = listed()->index(0).data(ArticleListModel::ReadRole).toBool();

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_M);
    QTRY_COMPARE_WITH_TIMEOUT(listed()->index(0).data(ArticleListModel::ReadRole).toBool(), !read, Patience);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S);
    QTRY_COMPARE_WITH_TIMEOUT(listed()->index(0).data(ArticleListModel::StarredRole).toBool(), true, Patience);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_J);
    QCOMPARE(m_window->workspace()->list()->currentArticle(), listed()->articleAt(1));
}

void tst_Window::newsOfAnActGoWithTheNextOne()
{
    importBoth();
    auto *bar = m_window->findChild<MessageBar *>();
    bar->showAct(u"Two passages were tagged."_s, m_window->connection());
    QVERIFY(bar->isVisible());

    m_window->actions()->at(Act::ToggleStar)->trigger();

    QTRY_VERIFY_WITH_TIMEOUT(!bar->isVisible(), Patience);
}

void tst_Window::repairsTheSearchIndex()
{
    importBoth();
    Archive &archive = m_window->connection()->archive();
    VERIFY_OK(archive.write([](Writing &writing) {
        return writing.database().execute("INSERT INTO article_fts(article_fts) VALUES ('delete-all')");
    }));
    m_window->actions()->at(Act::Search)->trigger();
    QTest::keyClicks(QApplication::focusWidget(), u"cellars"_s);
    QTRY_COMPARE_WITH_TIMEOUT(listed()->rowCount(), 0, Patience);

    m_window->actions()->at(Act::RepairIndex)->trigger();

    auto *bar = m_window->findChild<MessageBar *>();
    QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible() && bar->text().contains(u"rebuilt"_s), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(listed()->rowCount(), 1, Patience);
}

void tst_Window::exportsAnAnnotatedPdf()
{
    importBoth();
    select(u"ninety cellars"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_H);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->workspace()->content()->annotations.size(), 1, Patience);
    const QString path = m_folder->filePath(u"out.pdf"_s);

    m_window->exporting()->exportArticleTo(path, m_window->workspace()->content()->article.id, {});

    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), Patience);
    waitUntilSettled();
    QFile pdf(path);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.read(5) == "%PDF-");
    QVERIFY2(m_window->messages()->text().contains(u"out.pdf"_s), qPrintable(m_window->messages()->text()));
}

void tst_Window::hidesAndShowsPanes()
{
    importBoth();
    QAction *show = m_window->actions()->at(Act::ShowTagging);
    QVERIFY(m_window->workspace()->tagging()->isVisible());

    show->trigger();
    QVERIFY(!m_window->workspace()->tagging()->isVisible());
    show->trigger();
    QVERIFY(m_window->workspace()->tagging()->isVisible());
}

void tst_Window::paletteFindsCommands()
{
    importBoth();
    CommandPalette palette(m_window->actions()->all(), m_window.get());
    palette.setAttribute(Qt::WA_DeleteOnClose, false);
    palette.show();
    QVERIFY(QTest::qWaitForWindowExposed(&palette));
    auto *edit = palette.findChild<QLineEdit *>();

    QTest::keyClicks(edit, u"dark light"_s);
    QTest::keyClick(edit, Qt::Key_Return);

    QTRY_VERIFY(m_appearance->isDark());
}

void tst_Window::everyKeyIsUsedOnce()
{
    QSet<QString> used;
    for (const ActSpec &spec : actTable()) {
        for (const QKeySequence &key : spec.keys) {
            QVERIFY2(!used.contains(key.toString()), qPrintable(key.toString()));
            used.insert(key.toString());
        }
    }
    QVERIFY(used.size() > 40);
}

void tst_Window::menuKeysWorkInTheSearchField()
{
    importBoth();
    m_window->searchBar()->takeFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_U, Qt::ControlModifier);
    QTRY_VERIFY(m_window->findChild<OpenUrlDialog *>());
    m_window->findChild<OpenUrlDialog *>()->reject();
}

void tst_Window::saysWhyAnArchiveCannotBeOpened()
{
    QVERIFY(!m_window->openArchive(m_folder->filePath(u"nothing.pressmark"_s)));

    QVERIFY(!m_window->messages()->text().isEmpty());
    QVERIFY(m_window->messages()->isVisible());
}

void tst_Window::livesOnWhileAnOldArchiveIsBroughtUpToDate()
{
    const QString folder = m_folder->filePath(u"old.pressmark"_s);
    QVERIFY(QDir().mkpath(folder + u"/originals"_s));
    QFile packed(QStringLiteral(PRESSMARK_TESTS_DATA "/archives/schema-1.sqlite.qz"));
    QVERIFY(packed.open(QIODevice::ReadOnly));
    QFile database(folder + u"/archive.sqlite"_s);
    QVERIFY(database.open(QIODevice::WriteOnly));
    QVERIFY(database.write(qUncompress(packed.readAll())) > 0);
    database.close();
    bool hasDialog = false;
    QTimer::singleShot(0, m_window.get(), [&] { hasDialog = m_window->findChild<QWidget *>(u"upgrade"_s); });

    QVERIFY(m_window->openArchive(folder));

    QVERIFY(hasDialog);
    QVERIFY(!Archive::isOld(folder));
    QVERIFY(!m_window->findChild<QWidget *>(u"upgrade"_s));
}

QTEST_MAIN(tst_Window)
#include "tst_window.moc"
