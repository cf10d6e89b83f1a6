// What people do about many articles together, in the window.

#include "app/windowtest.h"
#include "window/library/collectionacts.h"
#include "window/library/librarypane.h"
#include "window/searching/searchbar.h"
#include "window/shell/actions.h"
#include "window/tagging/similarlist.h"

#include <QAbstractButton>
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
    void opensASimilarArticle();
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

void tst_Collecting::opensASimilarArticle()
{
    const QByteArray again =
        "Corrie Vance keeps her ferry\n\nOn Friday the islanders gave Corrie Vance the chain of the "
        "ferry, for the nineteen years in which she has taken the boat across the bay whenever the "
        "offices wrote courteous letters about the shaft and the repair.\n";
    QStringList files{file(u"ferry.html"_s, Ferry), file(u"sluice.html"_s, Sluice), file(u"again.txt"_s, again)};
    const QList<QByteArray> topics{"lamps", "bells", "herring", "turnips", "lace", "organs", "chess", "bees", "slate"};
    for (const QByteArray &topic : topics)
        files.append(
            file(QString::fromUtf8(topic) + u".txt"_s,
                 "A word on " + topic + "\n\nWhoever writes of " + topic + " in this town has few readers.\n"));
    drop(files);
    QTRY_COMPARE_WITH_TIMEOUT(listed()->rowCount(), files.size(), Patience);
    waitUntilSettled();
    Workspace *workspace = m_window->workspace();
    const auto open = [&](const QString &title) {
        for (int row = 0; row < listed()->rowCount(); ++row) {
            if (listed()->index(row).data().toString() == title)
                workspace->openArticle(listed()->articles().at(row));
        }
    };
    const auto *similar = m_window->findChild<SimilarList *>();

    const auto shown = [similar] {
        QStringList titles;
        for (const QAbstractButton *link : similar->findChildren<QAbstractButton *>()) {
            if (link->isVisible())
                titles.append(link->text());
        }
        return titles;
    };

    open(u"The ferry that nobody owns"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown().value(0), u"Corrie Vance keeps her ferry"_s, Patience);
    waitUntilSettled();
    QTest::mouseClick(similar->findChild<QAbstractButton *>(), Qt::LeftButton);

    QTRY_COMPARE_WITH_TIMEOUT(workspace->content()->article.metadata.title, u"Corrie Vance keeps her ferry"_s,
                              Patience);
    open(u"A word on bells"_s);
    QTRY_COMPARE_WITH_TIMEOUT(workspace->content()->article.metadata.title, u"A word on bells"_s, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!similar->isVisible(), Patience);
}

QTEST_MAIN(tst_Collecting)
#include "tst_collecting.moc"
