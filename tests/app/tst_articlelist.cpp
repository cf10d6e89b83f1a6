#include "window/appearance/theme.h"
#include "window/articles/articledelegate.h"
#include "window/articles/articlelistmodel.h"
#include "window/articles/articlelistpane.h"
#include "window/articles/datetext.h"
#include "window/articles/joinedsnippets.h"
#include "window/articles/textlines.h"
#include "window/shell/rowsview.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTest>

using namespace Pressmark;
using namespace Qt::StringLiterals;

namespace {

QList<ArticleId> ids(qint64 from, qint64 to)
{
    QList<ArticleId> list;
    for (qint64 id = from; id <= to; ++id)
        list.append(ArticleId{id});
    return list;
}

ArticleRow row(qint64 id)
{
    return {.id = {id}, .title = u"Ferry %1 runs aground"_s.arg(id), .source = u"Harbour Post"_s, .words = 460};
}

} // namespace

class tst_ArticleList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modelKeepsItsPromises();
    void asksForWhatIsNotThere();
    void showsOldRowsUntilNewOnesCome();
    void answersForAMillionArticles();
    void drawsWhatArrivesWhereItIsSeen();
    void headingsStandAboveRows_data();
    void headingsStandAboveRows();
    void carriesDraggedArticles();
    void datesAreAsPreciseAsTheyAre_data();
    void datesAreAsPreciseAsTheyAre();
    void longTextIsCutWithAnEllipsis();
    void rowsAreDrawnAtEveryWidth();
    void whatIsOfferedFitsTheNarrowestList_data();
    void whatIsOfferedFitsTheNarrowestList();
    void joinsSnippets_data();
    void joinsSnippets();
};

void tst_ArticleList::modelKeepsItsPromises()
{
    ArticleListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    model.setArticles(ids(1, 50));
    model.setRows({row(3), row(4), row(99)});
    model.setSnippets({{ArticleId{3}, Snippet{.text = u"aground"_s, .starts = {0}, .lengths = {7}}}});
    model.setTags({{.id = {1}, .name = u"shipping"_s, .color = u"#2563eb"_s}});
    model.setArticles(ids(2, 4));
    model.setArticles({});

    QCOMPARE(model.rowCount(), 0);
}

void tst_ArticleList::asksForWhatIsNotThere()
{
    ArticleListModel model;
    model.setArticles(ids(1, 10));
    model.setRows({row(1), row(2)});
    model.setSnippets({{ArticleId{1}, {}}});

    QCOMPARE(model.missing(0, 2), QList<ArticleId>({{2}, {3}}));
    QCOMPARE(model.missing(8, 40), QList<ArticleId>({{9}, {10}}));
    QCOMPARE(model.missing(-5, -1), QList<ArticleId>());
}

void tst_ArticleList::showsOldRowsUntilNewOnesCome()
{
    ArticleListModel model;
    model.setArticles(ids(1, 3));
    model.setRows({row(2)});
    model.setSnippets({{ArticleId{2}, {}}});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

    model.markStale({{2}});
    QCOMPARE(model.index(1).data().toString(), u"Ferry 2 runs aground"_s);
    QCOMPARE(model.missing(1, 1), QList<ArticleId>({{2}}));

    ArticleRow renamed = row(2);
    renamed.title = u"Ferry refloated"_s;
    model.setRows({renamed});

    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.index(1).data().toString(), u"Ferry refloated"_s);
    QVERIFY(model.missing(1, 1).isEmpty());
}

void tst_ArticleList::answersForAMillionArticles()
{
    ArticleListModel model;
    model.setArticles(ids(1, 1'000'000));

    QCOMPARE(model.rowCount(), 1'000'000);
    QCOMPARE(model.index(999'999).data(ArticleListModel::IdRole).toLongLong(), 1'000'000);
    QVERIFY(!model.index(999'999).data(ArticleListModel::LoadedRole).toBool());
    QCOMPARE(model.rowOf({500'000}), 499'999);
}

void tst_ArticleList::drawsWhatArrivesWhereItIsSeen()
{
    class Counting : public ArticleDelegate
    {
    public:
        using ArticleDelegate::ArticleDelegate;
        void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
        {
            drawn.insert(index.row());
            ArticleDelegate::paint(painter, option, index);
        }
        mutable QSet<int> drawn;
    };
    ArticleListModel model;
    model.setArticles(ids(1, 1'000'000));
    RowsView view;
    Counting delegate;
    view.setModel(&model);
    view.setItemDelegate(&delegate);
    view.resize(300, 500);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.scrollTo(model.index(700'000));
    QTRY_VERIFY(delegate.drawn.contains(700'000));
    const auto [first, last] = view.visibleRows();
    QCoreApplication::processEvents();
    delegate.drawn.clear();
    QElapsedTimer timer;
    timer.start();

    for (int i = 0; i < 10; ++i)
        model.setRows({row(700'001)});

    QVERIFY2(timer.elapsed() < 2000, "each of a million rows was asked for its place");
    QTRY_VERIFY(delegate.drawn.contains(700'000));
    for (const int drawn : std::as_const(delegate.drawn))
        QVERIFY(drawn >= first && drawn <= last);
}

void tst_ArticleList::headingsStandAboveRows_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QList<int>>("headings");

    QTest::newRow("nothing") << 0 << QList<int>{};
    QTest::newRow("no headings") << 40 << QList<int>{};
    QTest::newRow("some") << 40 << QList<int>{0, 3, 17};
    QTest::newRow("one above the other") << 40 << QList<int>{0, 1, 2, 9, 10, 39};
    QTest::newRow("a row before the first") << 40 << QList<int>{1, 30};
    QTest::newRow("nothing else") << 3 << QList<int>{0, 1, 2};
}

void tst_ArticleList::headingsStandAboveRows()
{
    QFETCH(int, count);
    QFETCH(QList<int>, headings);
    class Heights : public QStyledItemDelegate
    {
    public:
        using QStyledItemDelegate::QStyledItemDelegate;
        QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
        {
            return {100, index.flags() == Qt::NoItemFlags ? 31 : 74};
        }
    };
    QStandardItemModel model;
    for (int row = 0; row < count; ++row) {
        auto *item = new QStandardItem(QString::number(row));
        if (headings.contains(row))
            item->setFlags(Qt::NoItemFlags);
        model.appendRow(item);
    }
    RowsView view;
    Heights delegate;
    view.setModel(&model);
    view.setItemDelegate(&delegate);
    view.setHeadings({headings.begin(), headings.end()});
    view.resize(300, 500);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));

    int top = 0;
    for (int row = 0; row < count; ++row) {
        const QModelIndex index = model.index(row, 0);
        const int height = headings.contains(row) ? 31 : 74;
        view.scrollTo(index);
        const QRect place = view.visualRect(index);
        QCOMPARE(place.top() + view.verticalScrollBar()->value(), top);
        QCOMPARE(place.height(), height);
        for (const int y : {place.top(), place.center().y(), place.bottom()})
            QCOMPARE(view.indexAt({5, y}).row(), row);
        top += height;
    }
    QCOMPARE(view.verticalScrollBar()->maximum(), std::max(0, top - view.viewport()->height()));
    QVERIFY(!view.indexAt({5, top - view.verticalScrollBar()->value() + 1}).isValid());

    QList<int> passed;
    view.setCurrentIndex({});
    for (int i = 0; i < count; ++i) {
        QTest::keyClick(&view, Qt::Key_Down);
        if (view.currentIndex().isValid() && !passed.contains(view.currentIndex().row()))
            passed.append(view.currentIndex().row());
    }
    QCOMPARE(passed.size(), count - headings.size());
    if (passed.isEmpty())
        return;
    for (const auto &[key, row] : {std::pair(Qt::Key_Home, passed.first()), std::pair(Qt::Key_End, passed.last())}) {
        QTest::keyClick(&view, key);
        QCOMPARE(view.currentIndex().row(), row);
    }
    for (int i = 0; i < count; ++i)
        QTest::keyClick(&view, Qt::Key_PageUp);
    QCOMPARE(view.currentIndex().row(), passed.first());
}

void tst_ArticleList::carriesDraggedArticles()
{
    ArticleListModel model;
    model.setArticles(ids(7, 9));

    const std::unique_ptr<QMimeData> mime(model.mimeData({model.index(0), model.index(2)}));

    QCOMPARE(articlesFromMime(mime->data(articlesMimeType())), QList<ArticleId>({{7}, {9}}));
    QVERIFY(articlesFromMime("nonsense -4 0").isEmpty());
}

void tst_ArticleList::datesAreAsPreciseAsTheyAre_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<DatePrecision>("precision");
    QTest::addColumn<QString>("shown");

    QTest::newRow("minute") << u"2024-10-03T05:26"_s << DatePrecision::Minute << u"3 October 2024, 05:26"_s;
    QTest::newRow("day") << u"2024-10-03"_s << DatePrecision::Day << u"3 October 2024"_s;
    QTest::newRow("month") << u"2024-10"_s << DatePrecision::Month << u"October 2024"_s;
    QTest::newRow("year") << u"2024"_s << DatePrecision::Year << u"2024"_s;
    QTest::newRow("none") << QString() << DatePrecision::Day << QString();
}

void tst_ArticleList::datesAreAsPreciseAsTheyAre()
{
    QFETCH(QString, value);
    QFETCH(DatePrecision, precision);
    QFETCH(QString, shown);
    QLocale::setDefault(QLocale::c());

    QCOMPARE(longDate({.value = value, .precision = precision}), shown);
}

void tst_ArticleList::longTextIsCutWithAnEllipsis()
{
    const QString text = u"The harbour master said that the tide would be high enough on Thursday at noon"_s;

    const TextLines cut = TextLines::make(text, interfaceFont(13), 150, 18, 2);
    const TextLines whole = TextLines::make(text, interfaceFont(13), 2000, 18, 2);

    QCOMPARE(cut.count, 2);
    QVERIFY(cut.text.endsWith(u'…'));
    QCOMPARE(whole.count, 1);
    QCOMPARE(whole.text, text);
}

void tst_ArticleList::rowsAreDrawnAtEveryWidth()
{
    ArticleListModel model;
    ArticleRow busy = row(1);
    busy.title = QString(300, u'w');
    busy.tags = {{1}, {2}, {1}, {2}};
    busy.annotations = 12;
    busy.starred = true;
    model.setArticles(ids(1, 2));
    model.setTags({{.id = {1}, .name = u"shipping"_s, .color = u"#2563eb"_s},
                   {.id = {2}, .name = u"a very long name of a tag"_s, .color = u"#d97706"_s}});
    model.setRows({busy});
    model.setSnippets({{ArticleId{1}, Snippet{.text = u"ran aground"_s, .starts = {4, 90}, .lengths = {7, 5}}}});
    ArticleDelegate delegate;

    for (const int width : {12, 60, 338, 2000}) {
        QImage image(width, delegate.rowHeight(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        option.state = QStyle::State_Selected;
        delegate.paint(&painter, option, model.index(0));
        delegate.paint(&painter, option, model.index(1));
        painter.end();
        QVERIFY(image.pixelColor(width / 2, image.height() - 3).alpha() > 0);
    }
}

void tst_ArticleList::whatIsOfferedFitsTheNarrowestList_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isCut");

    QTest::newRow("a word") << u"quay"_s << false;
    QTest::newRow("a sign that buttons take for a key") << u"sand & gravel"_s << false;
    QTest::newRow("more than there is room for") << u"harbourmaster AND repackaging AND sluice"_s << true;
}

void tst_ArticleList::whatIsOfferedFitsTheNarrowestList()
{
    QFETCH(QString, words);
    QFETCH(bool, isCut);
    ArticleListPane pane;
    QSignalSpy chosen(&pane, &ArticleListPane::suggestionChosen);

    pane.setResult({}, true, {});
    pane.setSuggestion(words);
    pane.resize(ArticleListPane::LeastWidth, 500);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));

    QCOMPARE(pane.width(), ArticleListPane::LeastWidth);
    const auto buttons = pane.findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 2);
    for (const QPushButton *button : buttons) {
        const QRect place(button->mapTo(&pane, QPoint()), button->size());
        QVERIFY2(pane.rect().contains(place), qPrintable(button->text()));
        QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    }
    auto *suggestion = pane.findChild<QPushButton *>(u"suggestion"_s);
    QCOMPARE(suggestion->text().contains(u'…'), isCut);
    QCOMPARE(suggestion->toolTip(), isCut ? words : QString());
    QVERIFY(suggestion->accessibleName().contains(words));
    suggestion->click();
    QCOMPARE(chosen.value(0).value(0).toString(), words);
}

void tst_ArticleList::joinsSnippets_data()
{
    QTest::addColumn<QStringList>("snippets"); // hits in [ ]
    QTest::addColumn<QString>("joined");

    const QString far = u"one two three four five six seven [coal] eight nine ten eleven twelve thirteen"_s;
    QTest::newRow("none") << QStringList() << QString();
    QTest::newRow("one stays whole") << QStringList{far} << far;
    QTest::newRow("short ones") << QStringList{u"old [coal] here"_s, u"new [coal] there"_s}
                                << u"old [coal] here… new [coal] there"_s;
    QTest::newRow("cut about the hit") << QStringList{far, u"…a [gas] b…"_s}
                                       << u"…five six seven [coal] eight nine ten eleven… a [gas] b…"_s;
    QTest::newRow("hits beside the first")
        << QStringList{u"[coal] and [gas]"_s, u"x [coal]"_s} << u"[coal] and [gas]… x [coal]"_s;
    QTest::newRow("no more than three") << QStringList{u"[a]"_s, u"[b]"_s, u"[c]"_s, u"[d]"_s} << u"[a]… [b]… [c]"_s;
    QTest::newRow("without hits") << QStringList{u"the beginning"_s, u"x"_s} << u"the beginning"_s;
    QTest::newRow("no spaces") << QStringList{u"一二三四五六七八九十一二三四五六七八九十[煤]炭"_s, u"[煤]"_s}
                               << u"…三四五六七八九十一二三四五六七八九十[煤]炭… [煤]"_s;
}

void tst_ArticleList::joinsSnippets()
{
    QFETCH(QStringList, snippets);
    QFETCH(QString, joined);
    QList<Snippet> made;
    for (QString text : snippets) {
        Snippet snippet;
        for (qsizetype start = text.indexOf(u'['); start >= 0; start = text.indexOf(u'[')) {
            const qsizetype end = text.indexOf(u']') - 1;
            text.remove(end + 1, 1).remove(start, 1);
            snippet.starts.append(start);
            snippet.lengths.append(end - start);
        }
        snippet.text = text;
        made.append(snippet);
    }

    const Snippet result = joinedSnippets(made);

    QString marked = result.text;
    for (qsizetype i = result.starts.size() - 1; i >= 0; --i) {
        marked.insert(result.starts[i] + result.lengths[i], u']');
        marked.insert(result.starts[i], u'[');
    }
    QCOMPARE(marked, joined);
}

QTEST_MAIN(tst_ArticleList)
#include "tst_articlelist.moc"
