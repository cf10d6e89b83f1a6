// What people do about many articles together, in the window.

#include "app/windowtest.h"
#include "window/library/collectionacts.h"
#include "window/library/librarypane.h"
#include "window/searching/searchbar.h"
#include "window/shell/actions.h"

#include <QAction>
#include <QInputDialog>
#include <QTimer>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_Collecting : public QObject, protected WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(u"tst_collecting"_s); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }
    void savesASearchAndCountsIt();
    void putsArticlesIntoACollection();
};

namespace {

/// Types into the dialog that is about to open, and accepts it.
void answerNextDialog(const QString &text)
{
    QTimer::singleShot(0, qApp, [text] {
        auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->setTextValue(text);
        dialog->accept();
    });
}

} // namespace

void tst_Collecting::savesASearchAndCountsIt()
{
    importBoth();
    m_window->searchBar()->setWords(u"cellars OR ferry"_s);
    answerNextDialog(u"Marrow Bay"_s);
    m_window->actions()->at(Act::SaveSearch)->trigger();

    const auto found = [this] {
        const QList<CountedSearch> &searches = m_window->workspace()->contents().searches;
        return searches.isEmpty() ? -1 : searches.first().found;
    };
    QTRY_COMPARE_WITH_TIMEOUT(found(), 2, Patience);
    QCOMPARE(m_window->workspace()->contents().searches.first().fresh, 0);

    drop({file(u"more.txt"_s,
               "The ferry is late again\n\nNobody at the quay knew on Monday why the ferry was late.\n")});
    QTRY_COMPARE_WITH_TIMEOUT(found(), 3, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->workspace()->contents().searches.first().fresh, 1, Patience);

    const Scope scope = searchScope(m_window->workspace()->contents().searches.first().search);
    Q_EMIT m_window->workspace()->library()->scopeChosen(scope, false);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->workspace()->contents().searches.first().fresh, 0, Patience);
    QCOMPARE(listed()->rowCount(), 3);
}

void tst_Collecting::putsArticlesIntoACollection()
{
    importBoth();
    Workspace *workspace = m_window->workspace();
    const QList<ArticleId> articles = listed()->articles();
    answerNextDialog(u"Chapter 4"_s);
    workspace->collectionActs()->create({}, articles.mid(0, 1));
    QTRY_COMPARE_WITH_TIMEOUT(workspace->contents().collections.size(), 1, Patience);
    const Collection collection = workspace->contents().collections.first();
    QCOMPARE(collection.articles, 1);

    Q_EMIT workspace->library()->scopeChosen(collectionScope(collection), false);
    QTRY_COMPARE_WITH_TIMEOUT(listed()->rowCount(), 1, Patience);
    Q_EMIT workspace->library()->articlesDroppedOnCollection(articles, collection.id);

    QTRY_COMPARE_WITH_TIMEOUT(listed()->rowCount(), 2, Patience); // what the list shows has changed
    m_window->actions()->at(Act::Undo)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(listed()->rowCount(), 1, Patience);
}

QTEST_MAIN(tst_Collecting)
#include "tst_collecting.moc"
