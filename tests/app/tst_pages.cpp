// Words of an imported PDF that people select and mark in its own pages.

#include "app/windowtest.h"
#include "pdf/pdffixtures.h"
#include "text/pdfmap.h"
#include "window/appearance/tokens.h"
#include "window/importing/importstarter.h"
#include "window/reader/articleview.h"
#include "window/reader/findbar.h"
#include "window/reader/pagesview.h"
#include "window/reader/readerpane.h"
#include "window/reader/readerselection.h"
#include "window/reader/readingview.h"
#include "window/reader/selectionbar.h"
#include "window/searching/searchbar.h"
#include "window/shell/actions.h"
#include "window/tagging/passagecard.h"
#include "window/tagging/tagfield.h"
#include "window/tagging/taggingpanel.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSettings>
#include <QTextBlock>

using namespace Pressmark;
using namespace Qt::StringLiterals;

namespace {

QByteArray harbour()
{
    Press press;
    const qreal end = press.print(60, 80, 400, u"<p>%1</p>"_s.arg(Harbour));
    press.print(60, end + 12, 400, u"<p>%1</p>"_s.arg(Market));
    press.nextPage();
    press.print(60, 400, 400, u"<p>%1</p>"_s.arg(Council));
    return press.finish();
}

} // namespace

class tst_Pages : public QObject, protected WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(u"tst_pages"_s); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }
    void wordsAreMarkedInAPageAndInTheText_data();
    void wordsAreMarkedInAPageAndInTheText();
    void aSelectionIsTakenBackOrCopied();
    void aColourOfTheBarMarks();
    void aTagIsAskedForAtTheWords();
    void marksOfTheTextAreFoundInThePages();
    void wordsAreSelectedByKeys();
    void areasAreMarkedWithTheWordsInThem();
    void anAreaIsChosenByKeys();
    void aMarkedAreaIsGivenAnotherSize();
    void cornersOfAMarkedAreaAreMovedByKeys_data();
    void cornersOfAMarkedAreaAreMovedByKeys();
    void aPageWithoutWordsHasNoneToSelect();
    void hitsOfTheSearchAreShownAndGoneThrough();
    void theHitIsTheSameInTextAndPages();
    void wordsAreFoundInThePages();
    void pagesAreMadeWiderAndStayInPlace();
    void oneOfManyPagesIsNumbered();

private:
    void open(const QByteArray &pdf);
    PagesView *pages() const { return m_window->findChild<PagesView *>(); }
    ReaderPane *reader() const { return m_window->workspace()->reader(); }
    const ArticleContent &content() const { return *m_window->workspace()->content(); }
    QString selected() const { return reader()->selection()->passage().value_or(Passage()).text; }
    QList<QRectF> boxesOf(const QString &words) const;
    /// How much of the ground of these words has that colour: 0–1.
    double share(const QString &words, const QColor &color) const;
    void drag(const QPointF &from, const QPointF &to, Qt::KeyboardModifiers keys = {}) const;
    Area areaOf(qsizetype number) const { return *content().annotations.at(number).annotation.area; }
    void dragOver(const QString &words) const;
    QPoint middleOf(const QString &words) const { return boxesOf(words).first().center().toPoint(); }
};

/// Imports the PDF and shows its pages.
void tst_Pages::open(const QByteArray &pdf)
{
    Clippings clippings;
    clippings.paths.append(file(u"harbour.pdf"_s, pdf));
    m_window->importing()->import(clippings);
    QTRY_COMPARE_WITH_TIMEOUT(listed()->rowCount(), 1, Patience);
    waitUntilSettled();
    reader()->openTab(ReaderPane::Tab::Pages);
    QVERIFY(pages()->isVisible());
    pages()->setFocus();
}

/// The letters of the first such words, where they are seen.
QList<QRectF> tst_Pages::boxesOf(const QString &words) const
{
    const PdfMap map = *readPdfMap(content().revision->pdfMap);
    const qsizetype start = content().revision->text.indexOf(words);
    QList<QRectF> boxes;
    for (const PdfGlyph &glyph : map.glyphs.mid(start, words.size())) {
        if (glyph.page < 0)
            continue;
        const QRectF page =
            pages()->pageLayout().rect(glyph.page).translated(0, -pages()->verticalScrollBar()->value());
        const double scale = page.width() / static_cast<double>(map.pages.at(glyph.page).width);
        const QRectF box(QPointF(glyph.left, glyph.top), QPointF(glyph.right, glyph.bottom));
        boxes.append({page.topLeft() + box.topLeft() * scale, box.size() * scale});
    }
    return boxes;
}

double tst_Pages::share(const QString &words, const QColor &color) const
{
    const QImage seen = pages()->viewport()->grab().toImage();
    int all = 0;
    int same = 0;
    for (const QRectF &box : boxesOf(words)) {
        const QRect inside = box.toAlignedRect().adjusted(1, 1, -1, -1) & seen.rect();
        for (int y = inside.top(); y <= inside.bottom(); ++y) {
            for (int x = inside.left(); x <= inside.right(); ++x) {
                ++all;
                same += seen.pixel(x, y) == color.rgb() ? 1 : 0;
            }
        }
    }
    return all == 0 ? 0 : double(same) / all;
}

void tst_Pages::drag(const QPointF &from, const QPointF &to, Qt::KeyboardModifiers keys) const
{
    QWidget *view = pages()->viewport();
    QTest::mousePress(view, Qt::LeftButton, keys, from.toPoint());
    for (const QPointF &place : {(from + to) / 2, to}) {
        QMouseEvent move(QEvent::MouseMove, place, view->mapToGlobal(place), Qt::NoButton, Qt::LeftButton, keys);
        QApplication::sendEvent(view, &move);
    }
    QTest::mouseRelease(view, Qt::LeftButton, keys, to.toPoint());
}

/// From the first half of the first letter to the second half of the last, as the words run.
void tst_Pages::dragOver(const QString &words) const
{
    const QList<QRectF> boxes = boxesOf(words);
    const QPointF step = boxes[1].center() - boxes[0].center();
    const QPointF course = step / std::max(std::abs(step.x()), std::abs(step.y()));
    const auto edge = [&course](const QRectF &box, double side) {
        return box.center() + QPointF(course.x() * box.width(), course.y() * box.height()) * side * 0.4;
    };
    drag(edge(boxes.first(), -1), edge(boxes.last(), 1));
}

void tst_Pages::wordsAreMarkedInAPageAndInTheText_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<QString>("words");

    const QString oneLine = u"master counted forty"_s;
    QTest::newRow("two paragraphs") << harbour() << u"the ink had frozen.\nIn the market the price"_s;
    QTest::newRow("rotated page") << altered(harbour(), {.rotate = 90}) << oneLine;
    QTest::newRow("page on its side") << altered(harbour(), {.rotate = 90, .turned = true}) << oneLine;
    QTest::newRow("page upside down") << altered(harbour(), {.rotate = 180, .turned = true}) << oneLine;
    QTest::newRow("cropped page") << altered(harbour(), {.cropBox = QRectF(20, 20, 540, 780)}) << oneLine;
}

void tst_Pages::wordsAreMarkedInAPageAndInTheText()
{
    QFETCH(QByteArray, pdf);
    QFETCH(QString, words);
    open(pdf);
    QVERIFY(content().revision->text.contains(words));
    pages()->verticalScrollBar()->setValue(middleOf(words).y() - 100);

    dragOver(words);

    QCOMPARE(selected(), words);
    const QColor yellow = lightTokens().mark(MarkColor::Yellow);
    QCOMPARE(share(words, yellow), 0.0);
    QTest::keyClick(pages(), Qt::Key_H);
    QTRY_COMPARE_WITH_TIMEOUT(content().annotations.size(), 1, Patience);
    const Annotation mark = content().annotations.first().annotation;
    QCOMPARE(mark.anchor.quote, words);
    QVERIFY(selected().isEmpty());
    waitUntilSettled();
    QVERIFY(share(words, yellow) > 0.3);

    ArticleView *article = reader()->articleView();
    reader()->openTab(ReaderPane::Tab::Article);
    QTextCursor inside(article->document()->find(words.section(u'\n', 0, 0)));
    QVERIFY(!inside.isNull());
    inside.setPosition(inside.selectionStart() + 2);
    QVERIFY(!article->selectedMark().isValid());
    QTest::mouseClick(article->viewport(), Qt::LeftButton, {}, article->cursorRect(inside).center());
    QCOMPARE(article->selectedMark(), mark.id);
}

void tst_Pages::aSelectionIsTakenBackOrCopied()
{
    open(harbour());
    auto *bar = m_window->findChild<SelectionBar *>();

    QTest::mouseDClick(pages()->viewport(), Qt::LeftButton, {}, middleOf(u"unted"_s)); // a part of "counted"
    QTest::mouseRelease(pages()->viewport(), Qt::LeftButton, {}, middleOf(u"unted"_s));
    QCOMPARE(selected(), u"counted"_s);
    QVERIFY(bar->isVisible());
    QTest::keySequence(pages(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"counted"_s);
    QTest::mouseClick(pages()->viewport(), Qt::LeftButton, {}, middleOf(u"unted"_s));
    QCOMPARE(selected(), content().revision->text.section(u'\n', 0, 0));

    QTest::keyClick(pages(), Qt::Key_Escape);
    QVERIFY(selected().isEmpty());
    QVERIFY(!bar->isVisible());

    // Left of one line and right of another.
    const QString text = content().revision->text;
    const QRectF first = boxesOf(u"The harbour"_s).first();
    const QRectF last = boxesOf(u"ink had frozen."_s).last();
    drag({first.left() - 30, first.center().y()}, {pages()->pageLayout().rect(0).right() - 5, last.center().y()});
    QCOMPARE(selected(), text.section(u'\n', 0, 0));
    QTest::mouseClick(pages()->viewport(), Qt::LeftButton, {}, middleOf(u"market"_s));
    QVERIFY(selected().isEmpty());
}

void tst_Pages::aColourOfTheBarMarks()
{
    open(harbour());
    dragOver(u"forty ships"_s);
    auto *bar = m_window->findChild<SelectionBar *>();
    QVERIFY(bar->isVisible());
    const QPoint foot = pages()->viewport()->mapToGlobal(boxesOf(u"ships"_s).last().bottomRight().toPoint());
    QVERIFY(bar->mapToGlobal(QPoint()).y() - foot.y() < 30);
    const auto buttons = bar->findChildren<QAbstractButton *>();
    const auto isGreen = [](const QAbstractButton *button) { return button->accessibleName().contains(u"green"); };
    const auto green = std::find_if(buttons.begin(), buttons.end(), isGreen);
    QVERIFY(green != buttons.end());

    (*green)->click();

    QTRY_COMPARE_WITH_TIMEOUT(content().annotations.size(), 1, Patience);
    QVERIFY(!bar->isVisible());
    waitUntilSettled();
    const QColor color = lightTokens().mark(MarkColor::Green);
    QVERIFY(share(u"forty ships"_s, color) > 0.3);
    QTest::mouseClick(pages()->viewport(), Qt::LeftButton, {}, middleOf(u"ships"_s));
    const AnnotationId mark = content().annotations.first().annotation.id;
    QCOMPARE(m_window->workspace()->tagging()->selectedPassage(), mark);
    QCOMPARE(reader()->articleView()->selectedMark(), mark);

    QAction *undo = m_window->actions()->at(Act::Undo);
    QTRY_VERIFY_WITH_TIMEOUT(undo->isEnabled(), Patience);
    undo->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(content().annotations.isEmpty(), Patience);
    QCOMPARE(share(u"forty ships"_s, color), 0.0);
}

void tst_Pages::aTagIsAskedForAtTheWords()
{
    open(harbour());
    dragOver(u"names into the book"_s);
    auto *bar = m_window->findChild<SelectionBar *>();
    auto *field = bar->findChild<TagField *>();

    QTest::keyClick(pages(), Qt::Key_T);

    QVERIFY(field->isVisible());
    QTest::keyClicks(field, u"logbook"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(content().annotations.size(), 1, Patience);
    QCOMPARE(content().annotations.first().annotation.tagNames, QStringList{u"logbook"_s});
    QCOMPARE(content().annotations.first().annotation.anchor.quote, u"names into the book"_s);
}

void tst_Pages::marksOfTheTextAreFoundInThePages()
{
    open(harbour());
    reader()->openTab(ReaderPane::Tab::Article);
    ArticleView *article = reader()->articleView();
    article->setTextCursor(article->document()->find(u"the old school"_s));
    QTest::keyClick(article, Qt::Key_H);
    QTRY_COMPARE_WITH_TIMEOUT(content().annotations.size(), 1, Patience);
    waitUntilSettled();
    reader()->openTab(ReaderPane::Tab::Pages);
    pages()->verticalScrollBar()->setValue(0);
    QCOMPARE(pages()->verticalScrollBar()->value(), 0);
    auto *card = m_window->findChild<PassageCard *>();

    QTest::mouseClick(card, Qt::LeftButton, {}, {card->width() / 2, 12});

    QTRY_VERIFY(pages()->viewport()->rect().contains(middleOf(u"the old school"_s)));
    const QColor yellow = lightTokens().mark(MarkColor::Yellow);
    QVERIFY(share(u"the old school"_s, yellow.darker(112)) > 0.3); // it is the selected one

    reader()->openTab(ReaderPane::Tab::Article);
    pages()->verticalScrollBar()->setValue(0);
    reader()->openTab(ReaderPane::Tab::Pages);
    QTRY_VERIFY(pages()->viewport()->rect().contains(middleOf(u"the old school"_s)));
}

void tst_Pages::wordsAreSelectedByKeys()
{
    open(harbour());
    const QRectF first = boxesOf(u"forty"_s).first();
    QTest::mouseClick(pages()->viewport(), Qt::LeftButton, {}, QPointF(first.left() + 1, first.center().y()).toPoint());
    QVERIFY(selected().isEmpty());

    QTest::keySequence(pages(), QKeySequence::SelectNextWord);
    QCOMPARE(selected(), u"forty"_s);
    QTest::keySequence(pages(), QKeySequence::SelectNextWord);
    QTest::keySequence(pages(), QKeySequence::SelectPreviousChar);
    QCOMPARE(selected(), u"forty ship"_s);
    QTest::keySequence(pages(), QKeySequence::SelectNextLine);
    QVERIFY(selected().startsWith(u"forty ships in the roads"_s));
    QTest::keySequence(pages(), QKeySequence::MoveToNextChar);
    QVERIFY(selected().isEmpty());

    m_window->actions()->at(Act::SelectSentence)->trigger();
    QCOMPARE(selected(), content().revision->text.section(u'\n', 0, 0));
    QVERIFY(m_window->findChild<SelectionBar *>()->isVisible());
    QTest::keySequence(pages(), QKeySequence::SelectAll);
    QCOMPARE(selected(), content().revision->text);
}

void tst_Pages::areasAreMarkedWithTheWordsInThem()
{
    open(harbour());
    const QRectF forty = boxesOf(u"forty"_s).first();
    const QRectF ships = boxesOf(u"ships"_s).last();

    drag(forty.topLeft() - QPointF(3, 2), ships.bottomRight() + QPointF(3, 2), Qt::ControlModifier);

    QCOMPARE(selected(), u"forty ships"_s);
    QVERIFY(reader()->selection()->passage()->area);
    QVERIFY(m_window->findChild<SelectionBar *>()->isVisible());
    QTest::keyClick(pages(), Qt::Key_H);
    QTRY_COMPARE_WITH_TIMEOUT(content().annotations.size(), 1, Patience);
    const Annotation mark = content().annotations.first().annotation;
    QCOMPARE(mark.part, Part::Page);
    QCOMPARE(mark.anchor.quote, u"forty ships"_s);
    QCOMPARE(areaOf(0).number, 0);
    const double scale = pages()->pageLayout().rect(0).width() / 595;
    QVERIFY(std::abs(areaOf(0).box.width() * scale - (ships.right() - forty.left() + 6)) < 2);
    QVERIFY(!reader()->selection()->passage());

    QTest::mouseClick(pages()->viewport(), Qt::LeftButton, {}, middleOf(u"ships"_s));
    QCOMPARE(m_window->workspace()->tagging()->selectedPassage(), mark.id);
}

void tst_Pages::anAreaIsChosenByKeys()
{
    open(harbour());
    m_window->actions()->at(Act::SelectArea)->trigger();
    const auto first = reader()->selection()->passage();
    QVERIFY(first && first->area);

    QTest::keyClick(pages(), Qt::Key_Right);
    const Area moved = *reader()->selection()->passage()->area;
    QVERIFY(moved.box.left() > first->area->box.left());
    QCOMPARE(moved.box.size(), first->area->box.size());
    QTest::keyClick(pages(), Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(reader()->selection()->passage()->area->box.height() > moved.box.height());
    QCOMPARE(reader()->selection()->passage()->area->box.topLeft(), moved.box.topLeft());

    QTest::keyClick(pages(), Qt::Key_Escape);
    QVERIFY(!reader()->selection()->passage());
}

void tst_Pages::aMarkedAreaIsGivenAnotherSize()
{
    open(harbour());
    const QPointF from = boxesOf(u"forty"_s).first().topLeft() - QPointF(3, 2);
    const QPointF to = boxesOf(u"ships"_s).last().bottomRight() + QPointF(3, 2);
    drag(from, to, Qt::ControlModifier);
    QTest::keyClick(pages(), Qt::Key_U);
    QTRY_COMPARE_WITH_TIMEOUT(content().annotations.size(), 1, Patience);
    QTest::mouseClick(pages()->viewport(), Qt::LeftButton, {}, middleOf(u"ships"_s));
    const Area before = areaOf(0);

    drag(to, to + QPointF(40, 30));

    QTRY_VERIFY_WITH_TIMEOUT(areaOf(0).box.width() > before.box.width() + 20, Patience);
    QVERIFY(std::abs(areaOf(0).box.left() - before.box.left()) < 0.01);
    m_window->actions()->at(Act::Undo)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(areaOf(0), before, Patience);
}

void tst_Pages::cornersOfAMarkedAreaAreMovedByKeys_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<QMarginsF>("grown");

    QTest::newRow("right edge to the right") << Act::EndForwards << QMarginsF(0, 0, 1, 0);
    QTest::newRow("right edge to the left") << Act::EndBackwards << QMarginsF(0, 0, -1, 0);
    QTest::newRow("lower edge down") << Act::EndDown << QMarginsF(0, 0, 0, 1);
    QTest::newRow("lower edge up") << Act::EndUp << QMarginsF(0, 0, 0, -1);
    QTest::newRow("left edge to the right") << Act::StartForwards << QMarginsF(-1, 0, 0, 0);
    QTest::newRow("left edge to the left") << Act::StartBackwards << QMarginsF(1, 0, 0, 0);
    QTest::newRow("upper edge down") << Act::StartDown << QMarginsF(0, -1, 0, 0);
    QTest::newRow("upper edge up") << Act::StartUp << QMarginsF(0, 1, 0, 0);
}

void tst_Pages::cornersOfAMarkedAreaAreMovedByKeys()
{
    QFETCH(Act, act);
    QFETCH(QMarginsF, grown);
    open(harbour());
    m_window->actions()->at(Act::SelectArea)->trigger();
    m_window->actions()->at(Act::Highlight)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(content().annotations.size(), 1, Patience);
    m_window->workspace()->tagging()->selectPassage(content().annotations.first().annotation.id);
    reader()->openTab(ReaderPane::Tab::Article); // it is gone to
    const Area before = areaOf(0);

    m_window->actions()->at(act)->trigger();

    const QRectF wanted = before.box + grown * 5.95; // a hundredth of the page's width
    const auto isThere = [&] {
        const QPointF apart = areaOf(0).box.topLeft() - wanted.topLeft();
        const QPointF apartToo = areaOf(0).box.bottomRight() - wanted.bottomRight();
        return apart.manhattanLength() < 0.01 && apartToo.manhattanLength() < 0.01;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), Patience);
    QCOMPARE(reader()->tab(), ReaderPane::Tab::Pages);
    m_window->actions()->at(Act::Undo)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(areaOf(0), before, Patience);
}

void tst_Pages::aPageWithoutWordsHasNoneToSelect()
{
    open(drawn({"0.8 g 100 300 200 200 re f"}));

    drag(pages()->pageLayout().rect(0).topLeft() + QPointF(60, 60),
         pages()->pageLayout().rect(0).topLeft() + QPointF(300, 200));
    QVERIFY(reader()->selection()->passage() && reader()->selection()->passage()->area);
    QVERIFY(selected().isEmpty());
    QTest::keyClick(pages(), Qt::Key_Escape);
    QVERIFY(!reader()->selection()->passage());
    QTest::keySequence(pages(), QKeySequence::SelectAll);
    QTest::keySequence(pages(), QKeySequence::SelectNextWord);
    m_window->actions()->at(Act::SelectSentence)->trigger();
    QVERIFY(!reader()->selection()->passage());
    QVERIFY(!m_window->findChild<SelectionBar *>()->isVisible());
}

void tst_Pages::hitsOfTheSearchAreShownAndGoneThrough()
{
    open(harbour());
    QAction *next = m_window->actions()->at(Act::NextHit);
    QAction *previous = m_window->actions()->at(Act::PreviousHit);
    const auto isSeen = [this](const QString &words) { return pages()->viewport()->rect().contains(middleOf(words)); };
    const auto isUnderlined = [this](const QString &words) {
        const QImage seen = pages()->viewport()->grab().toImage();
        const QRectF box = boxesOf(words).first();
        return seen.pixelColor(QPointF(box.center().x(), box.bottom() - 1).toPoint()) == lightTokens().accent;
    };
    QVERIFY(!isUnderlined(u"forty"_s));

    m_window->searchBar()->setWords(u"forty OR chair"_s);
    QTest::qWait(120); // the search waits for the next key
    waitUntilSettled();

    reader()->openTab(ReaderPane::Tab::Pages);
    QTRY_VERIFY(isSeen(u"forty"_s));
    QVERIFY(isUnderlined(u"forty"_s));
    QVERIFY(!isUnderlined(u"ships"_s));
    const int first = pages()->verticalScrollBar()->value();
    next->trigger();
    QVERIFY(isSeen(u"chair"_s));
    QVERIFY(pages()->verticalScrollBar()->value() > first);
    QVERIFY(isUnderlined(u"chair"_s));
    previous->trigger();
    QVERIFY(isSeen(u"forty"_s));
    previous->trigger(); // there is none before
    QVERIFY(isSeen(u"forty"_s));
    QCOMPARE(reader()->tab(), ReaderPane::Tab::Pages);
}

void tst_Pages::theHitIsTheSameInTextAndPages()
{
    open(harbour());
    const auto current = [this] { return reader()->selection()->view()->currentHit(); };
    const auto next = [this] { m_window->actions()->at(Act::NextHit)->trigger(); };
    m_window->searchBar()->setWords(u"the OR harbour"_s);
    QTest::qWait(120); // the search waits for the next key
    waitUntilSettled();
    const QList<PartHit> hits = reader()->articleView()->hits();
    QVERIFY(hits.size() > 4 && hits.first().part == Part::Headline);

    reader()->openTab(ReaderPane::Tab::Article);
    next();
    next();
    const auto second = current();
    QVERIFY(second && second->part == Part::Body);
    reader()->openTab(ReaderPane::Tab::Pages);
    QCOMPARE(current(), second);
    next();
    const auto third = current();
    QCOMPARE(hits.indexOf(*third), hits.indexOf(*second) + 1);
    m_window->actions()->at(Act::PreviousHit)->trigger();
    QCOMPARE(current(), second);
    next();
    reader()->openTab(ReaderPane::Tab::WholePage);
    QCOMPARE(current(), third);
    reader()->openTab(ReaderPane::Tab::Article);
    QCOMPARE(current(), third);

    reader()->goToEdgeHit(false);
    reader()->openTab(ReaderPane::Tab::Pages);
    QCOMPARE(current(), hits.first()); // though a headline stands elsewhere
    next();
    QCOMPARE(current()->part, Part::Body);
}

void tst_Pages::wordsAreFoundInThePages()
{
    open(harbour());
    auto *bar = m_window->findChild<FindBar *>();
    auto *field = bar->findChild<QLineEdit *>();

    m_window->actions()->at(Act::FindInArticle)->trigger();

    QCOMPARE(reader()->tab(), ReaderPane::Tab::Pages);
    QTest::keyClicks(field, u"THE "_s);
    const qsizetype first = reader()->selection()->passage()->start;
    QCOMPARE(first, 0);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(reader()->selection()->passage()->start, content().revision->text.indexOf(u"the "_s));
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier); // the last, behind the first
    QCOMPARE(reader()->selection()->passage()->start, content().revision->text.lastIndexOf(u"the "_s));
    QVERIFY(!m_window->findChild<SelectionBar *>()->isVisible());
    QVERIFY(pages()->verticalScrollBar()->value() > 0);

    field->selectAll();
    QTest::keyClicks(field, u"zeppelin"_s);
    QVERIFY(bar->findChild<QLabel *>()->text().contains(u"Not"_s));
}

void tst_Pages::pagesAreMadeWiderAndStayInPlace()
{
    open(harbour());
    const auto width = [this] { return pages()->pageLayout().rect(0).width(); };
    const double usual = width();
    const double reading = reader()->readingSize();
    const auto wheel = [this](const QPointF &place, int steps) {
        QWheelEvent event(place, pages()->viewport()->mapToGlobal(place), {}, QPoint(0, 120 * steps), Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(pages()->viewport(), &event);
    };

    m_window->actions()->at(Act::LargerText)->trigger();
    QVERIFY(std::abs(width() - usual * 1.1) <= 1);
    QCOMPARE(pages()->verticalScrollBar()->value(), 0);
    QVERIFY(pages()->horizontalScrollBar()->maximum() > 0);
    m_window->actions()->at(Act::UsualText)->trigger();
    QCOMPARE(width(), usual);
    QCOMPARE(pages()->horizontalScrollBar()->maximum(), 0);

    const QPointF before = boxesOf(u"market"_s).first().center();
    wheel(before, 6);
    QVERIFY(width() > usual * 1.7);
    const QPointF scrolled(pages()->horizontalScrollBar()->value(), 0);
    const QPointF after = boxesOf(u"market"_s).first().center() - scrolled;
    QVERIFY2((after - before).manhattanLength() < 4, qPrintable(u"%1 %2"_s.arg(after.x()).arg(after.y())));
    wheel(before, -30);
    QVERIFY(width() >= usual * 0.39);
    QCOMPARE(reader()->readingSize(), reading);

    reader()->openTab(ReaderPane::Tab::Article);
    m_window->actions()->at(Act::LargerText)->trigger();
    QVERIFY(reader()->readingSize() > reading);
    m_window->close();
    QCOMPARE(QSettings().value(u"reader/pageZoom"_s).toDouble(), reader()->pageZoom());
    QSettings().remove(u"reader"_s);
}

void tst_Pages::oneOfManyPagesIsNumbered()
{
    open(harbour());
    const auto corner = [this] {
        const QImage seen = pages()->viewport()->grab().toImage();
        return seen.copy(seen.width() - 100, seen.height() - 40, 100, 40);
    };
    const auto hasNumber = [](const QImage &image) {
        return image.pixelColor(image.width() - 17, image.height() - 17) == lightTokens().panel;
    };

    QVERIFY(hasNumber(corner()));
    pages()->verticalScrollBar()->setValue(pages()->verticalScrollBar()->maximum());
    QVERIFY(hasNumber(corner()));
}

QTEST_MAIN(tst_Pages)
#include "tst_pages.moc"
