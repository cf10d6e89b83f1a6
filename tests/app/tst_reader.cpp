#include "text/canonicaltext.h"
#include "window/appearance/theme.h"
#include "window/appearance/tokens.h"
#include "window/reader/articleview.h"
#include "window/reader/marks.h"

#include <QApplication>
#include <QImage>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QTextDocument>

using namespace Pressmark;
using namespace Qt::StringLiterals;

namespace {

Article sampleArticle()
{
    Article article;
    article.id = {1};
    article.metadata.title = u"The ferry that nobody owns"_s;
    article.metadata.source = u"The Long Quay"_s;
    return article;
}

Body bodyOf(const QStringList &paragraphs)
{
    Body body;
    for (const QString &paragraph : paragraphs)
        body.blocks.append(Block{.text = paragraph});
    composeText(body);
    return body;
}

PlacedAnnotation mark(qint64 id, qsizetype start, qsizetype length, Part part = Part::Body)
{
    PlacedAnnotation placed;
    placed.annotation.id = {id};
    placed.annotation.part = part;
    placed.start = start;
    placed.length = length;
    return placed;
}

const QStringList Paragraphs{u"At ten to six a woman unlocks the chain."_s, u"العبّارة لا تملكها أي شركة."_s,
                             u"Nineteen years 😀 have passed since the first crossing."_s};

void select(ArticleView &view, const QString &words)
{
    const QTextCursor cursor = view.document()->find(words);
    QVERIFY(!cursor.isNull());
    view.setTextCursor(cursor);
}

} // namespace

class tst_Reader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void makesNoRequest();
    void showsPicturesWhenTheyCome();
    void areasOfPicturesAreChosenAndShown();
    void saysWhatAPictureIsThatCannotBeShown();
    void picturesFitIntoANarrowView();
    void selectionIsInUnitsOfItsPart_data();
    void selectionIsInUnitsOfItsPart();
    void selectionOfTwoPartsStaysInTheFirst();
    void clickChoosesTheMark();
    void overlappingMarksAreChosenInTurn();
    void marksAreDrawnUnderTheText();
    void hitsAreGoneThroughInOrder();
    void longMarkHasARectangleForEachLine();
    void keepsItsMarksWhenTheThemeChanges();
    void keepsTheSelectionWhenTheTextGrows();

private:
    std::unique_ptr<Appearance> m_appearance;
};

void tst_Reader::initTestCase()
{
    m_appearance = std::make_unique<Appearance>();
    m_appearance->setTheme(Theme::Light);
}

void tst_Reader::makesNoRequest()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QString host = u"http://127.0.0.1:%1/"_s.arg(server.serverPort());
    Body body = bodyOf({u"Words."_s});
    body.blocks.append(Block{.kind = BlockKind::Figure, .figure = {.url = host + u"a.png"_s, .caption = u"A boat"_s}});
    body.blocks.append(Block{.kind = BlockKind::Figure, .figure = {.url = u"file:///etc/hostname"_s}});
    ArticleView view;
    view.resize(600, 600);
    view.setArticle(sampleArticle(), body, false);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));

    for (const QString &name : {host + u"style.css"_s, u"file:///etc/hostname"_s, u"qrc:/styles/pressmark.qss"_s})
        QCOMPARE(view.loadResource(QTextDocument::StyleSheetResource, QUrl(name)).toByteArray(), QByteArray());
    const QVariant picture = view.loadResource(QTextDocument::ImageResource, QUrl(host + u"a.png"_s));
    QCOMPARE(picture.value<QImage>().size(), QSize(1, 1));
    view.setSource(QUrl(host));
    view.grab();

    QVERIFY(!server.waitForNewConnection(200));
    QVERIFY(view.toPlainText().contains(u"Words."_s));
}

void tst_Reader::showsPicturesWhenTheyCome()
{
    Body body = bodyOf({u"Words."_s});
    body.blocks.append(Block{.kind = BlockKind::Figure,
                             .figure = {.picture = u"f/a b.png"_s, .alt = u"A boat"_s, .width = 300, .height = 200}});
    ArticleView view;
    QSignalSpy wanted(view.pictures(), &ShownPictures::wanted);
    QSignalSpy clicked(&view, &ArticleView::pictureClicked);
    view.resize(700, 700);
    view.pictures()->setStored({{u"f/a b.png"_s, u"0123"_s}});
    view.setArticle(sampleArticle(), body, false);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const auto reds = [&view] {
        const QImage shown = view.grab().toImage();
        QList<QPoint> places;
        for (int y = 0; y < shown.height(); ++y) {
            for (int x = 0; x < shown.width(); ++x) {
                if (shown.pixelColor(x, y) == QColor(200, 10, 20))
                    places.append(QPoint(x, y));
            }
        }
        return places;
    };
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toString(), u"0123"_s);
    const QSize size = wanted[0][1].toSize();
    QVERIFY(size.width() >= 280 && std::abs(size.width() * 2 - size.height() * 3) <= 3);
    QCOMPARE(reds().size(), 0);
    QVERIFY(!view.pictures()->isComplete());
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(QColor(200, 10, 20));

    view.pictures()->put(u"another"_s, size, picture);
    view.pictures()->put(u"0123"_s, size / 2, picture);
    QCOMPARE(reds().size(), 0);
    view.pictures()->put(u"0123"_s, size, picture);

    const QList<QPoint> places = reds();
    QVERIFY(std::abs(places.size() - qsizetype(size.width()) * size.height()) < size.width() * 3);
    QVERIFY(view.pictures()->isComplete());
    m_appearance->setTheme(Theme::Dark);
    QCOMPARE(reds().size(), places.size());
    m_appearance->setTheme(Theme::Light);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.viewport()->mapFrom(&view, places[places.size() / 2]));
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked[0][0].toString(), u"0123"_s);
}

void tst_Reader::areasOfPicturesAreChosenAndShown()
{
    Body body = bodyOf({u"Words."_s});
    body.blocks.append(Block{.kind = BlockKind::Figure,
                             .figure = {.picture = u"a.png"_s, .alt = u"A boat"_s, .width = 600, .height = 400}});
    ArticleView view;
    QSignalSpy wanted(view.pictures(), &ShownPictures::wanted);
    QSignalSpy clicked(&view, &ArticleView::pictureClicked);
    QSignalSpy settled(&view, &ArticleView::selectionSettled);
    view.resize(700, 700);
    view.pictures()->setStored({{u"a.png"_s, u"0123"_s}});
    view.setArticle(sampleArticle(), body, false);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QCOMPARE(view.pictures()->grounds().size(), 0); // nothing is seen of it yet
    QImage picture(wanted[0][1].toSize(), QImage::Format_RGB32);
    picture.fill(Qt::white);
    view.pictures()->put(u"0123"_s, picture.size(), picture);
    const ShownGround ground = view.pictures()->grounds().value(0);
    QCOMPARE(ground.number, 1); // the block
    QCOMPARE(ground.size, QSizeF(600, 400));

    const auto at = [&ground](double x, double y) {
        return (ground.rect.topLeft() + QPointF(x * ground.rect.width(), y * ground.rect.height())).toPoint();
    };
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, at(0.25, 0.25));
    QMouseEvent move(QEvent::MouseMove, at(0.75, 0.5), view.viewport()->mapToGlobal(at(0.75, 0.5)), Qt::NoButton,
                     Qt::LeftButton, {});
    QApplication::sendEvent(view.viewport(), &move);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, at(0.75, 0.5));

    const auto passage = view.selectedPassage();
    QVERIFY(passage && passage->area);
    QCOMPARE(passage->area->number, 1);
    QVERIFY(passage->area->onPicture);
    const QRectF box = passage->area->box;
    QVERIFY(std::abs(box.left() - 150) < 3 && std::abs(box.top() - 100) < 3);
    QVERIFY(std::abs(box.width() - 300) < 4 && std::abs(box.height() - 100) < 4);
    QCOMPARE(settled.last()[0].toBool(), true);
    QCOMPARE(clicked.size(), 0);

    PlacedAnnotation mark;
    mark.annotation.id = {7};
    mark.annotation.part = Part::Page;
    mark.annotation.color = MarkColor::Red;
    mark.annotation.area = passage->area;
    mark.start = 1;
    view.clearSelection();
    QVERIFY(!view.selectedPassage());
    view.setMarks({mark});
    const QColor inside = view.viewport()->grab().toImage().pixelColor(at(0.5, 0.4));
    QVERIFY(inside.red() > inside.blue() + 10);
    QCOMPARE(view.viewport()->grab().toImage().pixelColor(at(0.5, 0.9)), QColor(Qt::white));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at(0.5, 0.4));
    QCOMPARE(view.selectedMark(), AnnotationId{7});
    QCOMPARE(clicked.size(), 0);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at(0.5, 0.9));
    QCOMPARE(clicked.size(), 1); // the picture is opened where nothing is marked
}

void tst_Reader::saysWhatAPictureIsThatCannotBeShown()
{
    Body body = bodyOf({u"Words."_s});
    body.blocks.append(Block{.kind = BlockKind::Figure,
                             .figure = {.picture = u"a.png"_s, .alt = u"A boat"_s, .width = 300, .height = 200}});
    ArticleView view;
    QSignalSpy wanted(view.pictures(), &ShownPictures::wanted);
    view.resize(700, 700);
    view.pictures()->setStored({{u"a.png"_s, u"0123"_s}});
    view.setArticle(sampleArticle(), body, false);
    const QImage before = view.grab().toImage();

    view.pictures()->put(u"0123"_s, wanted[0][1].toSize(), {});

    QVERIFY(view.grab().toImage() != before);
    view.pictures()->setStored({});
    view.setArticle(sampleArticle(), body, false);
    QCOMPARE(wanted.size(), 1);
}

void tst_Reader::picturesFitIntoANarrowView()
{
    Body body = bodyOf(Paragraphs);
    body.blocks.append(
        Block{.kind = BlockKind::Figure, .figure = {.picture = u"f/quay.png"_s, .width = 1200, .height = 900}});
    ArticleView view;
    view.resize(900, 600);
    view.setArticle(sampleArticle(), body, false);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const auto width = [&view] {
        QTextCursor cursor(view.document());
        cursor.movePosition(QTextCursor::End);
        while (!cursor.atStart() && !cursor.charFormat().isImageFormat())
            cursor.movePosition(QTextCursor::PreviousCharacter);
        return cursor.charFormat().toImageFormat().width();
    };
    const double usual = width();
    QVERIFY(usual > 400);
    select(view, u"first crossing"_s);
    const std::optional<Passage> selected = view.selectedPassage();

    view.resize(320, 600);
    QVERIFY(width() > 100 && width() <= view.viewport()->width());
    QCOMPARE(view.selectedPassage(), selected);
    view.resize(900, 600);
    QCOMPARE(width(), usual);
}

void tst_Reader::selectionIsInUnitsOfItsPart_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<Part>("part");
    QTest::addColumn<qsizetype>("start");

    const QString text = Paragraphs.join(u'\n');
    QTest::newRow("body") << u"a woman"_s << Part::Body << text.indexOf(u"a woman"_s);
    QTest::newRow("headline") << u"nobody owns"_s << Part::Headline << qsizetype(15);
    QTest::newRow("right to left") << u"لا تملكها"_s << Part::Body << text.indexOf(u"لا تملكها"_s);
    QTest::newRow("behind a character of two units")
        << u"have passed"_s << Part::Body << text.indexOf(u"have passed"_s);
}

void tst_Reader::selectionIsInUnitsOfItsPart()
{
    QFETCH(QString, words);
    QFETCH(Part, part);
    QFETCH(qsizetype, start);
    ArticleView view;
    view.resize(600, 600);
    view.setArticle(sampleArticle(), bodyOf(Paragraphs), false);

    select(view, words);

    const std::optional<Passage> passage = view.selectedPassage();
    QVERIFY(passage);
    QCOMPARE(*passage, (Passage{part, start, words.size(), words}));
}

void tst_Reader::selectionOfTwoPartsStaysInTheFirst()
{
    ArticleView view;
    view.resize(600, 600);
    view.setArticle(sampleArticle(), bodyOf(Paragraphs), false);

    view.selectAll();

    const std::optional<Passage> passage = view.selectedPassage();
    QVERIFY(passage);
    QCOMPARE(passage->part, Part::Headline);
    QCOMPARE(passage->text, sampleArticle().metadata.title);
}

void tst_Reader::clickChoosesTheMark()
{
    ArticleView view;
    view.resize(600, 600);
    view.setArticle(sampleArticle(), bodyOf(Paragraphs), false);
    view.setMarks({mark(7, 0, 9)});
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QSignalSpy clicked(&view, &ArticleView::markClicked);

    QTextCursor cursor = view.document()->find(u"ten"_s);
    cursor.setPosition(cursor.selectionStart() + 1);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.cursorRect(cursor).center());

    QCOMPARE(clicked.count(), 1);
    QCOMPARE(view.selectedMark(), AnnotationId{7});
}

void tst_Reader::overlappingMarksAreChosenInTurn()
{
    ArticleView view;
    view.resize(600, 600);
    view.setArticle(sampleArticle(), bodyOf(Paragraphs), false);
    view.setMarks({mark(1, 0, 30), mark(2, 3, 10)});
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QTextCursor cursor = view.document()->find(u"ten"_s);
    cursor.setPosition(cursor.selectionStart() + 1);
    const QPoint place = view.cursorRect(cursor).center();

    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(view.selectedMark(), AnnotationId{2}); // the smaller one first
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place, QApplication::doubleClickInterval() + 50);
    QCOMPARE(view.selectedMark(), AnnotationId{1});
}

void tst_Reader::marksAreDrawnUnderTheText()
{
    ArticleView view;
    view.resize(600, 600);
    view.setArticle(sampleArticle(), bodyOf(Paragraphs), false);
    view.setMarks({mark(1, 0, 9)});
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));

    const QImage image = view.grab().toImage();
    int ground = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ground += image.pixelColor(x, y) == lightTokens().mark(MarkColor::Yellow) ? 1 : 0;
    }
    QVERIFY2(ground > 300, qPrintable(QString::number(ground)));
}

void tst_Reader::hitsAreGoneThroughInOrder()
{
    ArticleView view;
    view.resize(600, 600);
    view.setArticle(sampleArticle(), bodyOf(Paragraphs), false);
    QVERIFY(!view.goToHit(false));

    view.setHits({{Part::Body, {3, 3}}, {Part::Headline, {4, 5}}});
    QList<int> places;
    for (const bool backwards : {false, false, true}) {
        QVERIFY(view.goToHit(backwards));
        places.append(view.textCursor().position());
    }

    QVERIFY(places[0] < places[1]);
    QCOMPARE(places[2], places[0]);
    QVERIFY(!view.goToHit(true)); // there is none before the first
    QVERIFY(view.goToEdgeHit(true));
    QCOMPARE(view.textCursor().position(), places[1]);
    QVERIFY(!view.goToHit(false));
    view.goToHit(PartHit{Part::Headline, {4, 5}});
    QCOMPARE(view.textCursor().position(), places[0]);
}

void tst_Reader::longMarkHasARectangleForEachLine()
{
    QTextDocument document;
    document.setPlainText(u"One two three four five six seven eight nine ten eleven twelve"_s);
    document.setTextWidth(120);
    (void)document.size();

    const QList<QRectF> rects = lineRects(document, 0, 62);

    QVERIFY(rects.size() >= 3);
    for (const QRectF &rect : rects)
        QVERIFY(rect.width() > 0 && rect.right() <= 130);
    QVERIFY(rects[0].bottom() <= rects[1].top() + 1);
}

void tst_Reader::keepsItsMarksWhenTheThemeChanges()
{
    ArticleView view;
    view.resize(600, 600);
    view.setArticle(sampleArticle(), bodyOf(Paragraphs), false);
    view.setMarks({mark(1, 0, 9)});
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));

    m_appearance->setTheme(Theme::Dark);
    const QImage image = view.grab().toImage();
    m_appearance->setTheme(Theme::Light);

    const QColor page = darkTokens().page;
    QCOMPARE(image.pixelColor(3, image.height() - 3), page);
    const QColor mark = darkTokens().mark(MarkColor::Yellow); // lightens the page, channel by channel
    const QColor expected(std::max(mark.red(), page.red()), std::max(mark.green(), page.green()),
                          std::max(mark.blue(), page.blue()));
    int ground = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ground += image.pixelColor(x, y) == expected ? 1 : 0;
    }
    QVERIFY2(ground > 300, qPrintable(QString::number(ground)));
}

void tst_Reader::keepsTheSelectionWhenTheTextGrows()
{
    ArticleView view;
    view.setArticle(sampleArticle(), bodyOf(Paragraphs), false);
    select(view, u"first crossing"_s);
    const std::optional<Passage> selected = view.selectedPassage();

    view.setReadingSize(24);

    QVERIFY(selected);
    QCOMPARE(view.selectedPassage(), selected);
}

QTEST_MAIN(tst_Reader)
#include "tst_reader.moc"
