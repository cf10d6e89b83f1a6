#include "examples.h"
#include "exportedpdf.h"
#include "exporting/areapictures.h"
#include "exporting/articlepages.h"
#include "exporting/paper.h"
#include "text/pdfmap.h"
#include "verify.h"

#include <QFile>
#include <QFontDatabase>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <poppler-annotation.h>

using namespace ExportedPdf;
using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_ArticlePdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAnnotationIsInTheFile();
    void rectanglesCoverTheirWordsAndNoOthers();
    void textComesOutAsItWasWritten_data();
    void textComesOutAsItWasWritten();
    void linesEndAsIsAskedFor_data();
    void linesEndAsIsAskedFor();
    void lettersAreAsIsAskedFor();
    void tablesHaveTheirHeadOnEveryPage();
    void areasOfPicturesAreFramed();
    void areasOfPagesStandBehindTheArticle();
    void areasAreNumberedAsTheyAreSeen();
    void areasOfDamagedArticlesShowNothing_data();
    void areasOfDamagedArticlesShowNothing();
    void picturesStandInTheirPlace_data();
    void picturesStandInTheirPlace();
    void nothingIsPaintedTwiceWherePagesMeet();
    void everyLineIsPaintedOnce();
    void printsPassagesThatThisVersionDoesNotHave();
    void crowdedNotesGoOnOnTheNextPage();
    void wideTablesKeepTheirWordsWhole();
    void emojiAreSeen();
    void theFootIsNotCutOff();
    void tellsWhatColoursMean_data();
    void tellsWhatColoursMean();
};

void tst_ArticlePdf::everyAnnotationIsInTheFile()
{
    QTemporaryDir folder;
    const ArticleForExport article = Examples::harbour();

    const auto document = exported(article, folder.filePath(u"a.pdf"_s), withPicture());
    QVERIFY(document);

    QMap<QString, const Poppler::Annotation *> found;
    std::vector<std::unique_ptr<Poppler::Annotation>> kept;
    for (int i = 0; i < document->numPages(); ++i) {
        for (auto &annotation : document->page(i)->annotations({Poppler::Annotation::AHighlight})) {
            QVERIFY(!found.contains(annotation->uniqueName()));
            found.insert(annotation->uniqueName(), annotation.get());
            kept.push_back(std::move(annotation));
        }
    }
    QCOMPARE(found.size(), article.annotations.size());
    for (const PlacedAnnotation &placed : article.annotations) {
        const Annotation &wanted = placed.annotation;
        const Poppler::Annotation *annotation = found.value(u"pressmark:"_s + wanted.uuid);
        QVERIFY2(annotation, qPrintable(wanted.uuid));
        QCOMPARE(annotation->author(), wanted.personName);
        QCOMPARE(annotation->contents(), wanted.note);
        QCOMPARE(annotation->creationDate().toMSecsSinceEpoch(), wanted.created);
        QCOMPARE(annotation->modificationDate().toMSecsSinceEpoch(), wanted.modified);
        const auto *highlight = dynamic_cast<const Poppler::HighlightAnnotation *>(annotation);
        QCOMPARE(highlight->highlightType(),
                 wanted.mark == Mark::Underline ? Poppler::HighlightAnnotation::Underline
                                                : Poppler::HighlightAnnotation::Highlight);
        QVERIFY(!highlight->highlightQuads().isEmpty());
        QVERIFY(annotation->style().color().isValid());
        QVERIFY(annotation->popup().geometry().width() >= 0);
    }
}

void tst_ArticlePdf::rectanglesCoverTheirWordsAndNoOthers()
{
    QTemporaryDir folder;
    const ArticleForExport article = Examples::harbour();
    const QString path = folder.filePath(u"a.pdf"_s);
    const auto document = exported(article, path);
    QVERIFY(document);
    // Left to right, one line: the first and the last letter stand exactly at the edges.
    const auto pages = document->numPages();
    bool compared = false;
    for (int i = 0; i < pages; ++i) {
        const auto page = document->page(i);
        for (const auto &annotation : page->annotations({Poppler::Annotation::AHighlight})) {
            if (annotation->uniqueName() != u"pressmark:"_s + article.annotations[2].annotation.uuid)
                continue;
            const auto *highlight = dynamic_cast<const Poppler::HighlightAnnotation *>(annotation.get());
            const auto quads = highlight->highlightQuads();
            QCOMPARE(quads.size(), 1);
            const qreal left = quads.first().points[0].x() * page->pageSizeF().width();
            const qreal right = quads.first().points[1].x() * page->pageSizeF().width();
            const qreal middle =
                (quads.first().points[0].y() + quads.first().points[2].y()) / 2 * page->pageSizeF().height();
            QRectF words;
            QString text;
            for (const auto &box : page->textList()) {
                for (int c = 0; c < box->text().size(); ++c) {
                    const QRectF character = box->charBoundingBox(c);
                    const qreal x = character.center().x();
                    if (x > left && x < right && character.top() < middle && character.bottom() > middle) {
                        words |= character;
                        text += box->text()[c];
                    }
                }
            }
            QCOMPARE(text, u"underthekeel"_s);
            QVERIFY2(qAbs(words.left() - left) < 0.05 && qAbs(words.right() - right) < 0.05,
                     qPrintable(u"%1 %2"_s.arg(words.left() - left).arg(words.right() - right)));
            compared = true;
        }
    }
    QVERIFY(compared);
}

void tst_ArticlePdf::textComesOutAsItWasWritten_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");

    QTest::newRow("English") << u"en"_s << u"The official affluent first flow of different coffee: 12:30 [2] “yes”"_s;
    QTest::newRow("German") << u"de"_s << u"Der Schiffahrtsweg wird größer, über Nacht verschlammt er."_s;
    QTest::newRow("Ukrainian") << u"uk"_s << u"Лоцмани попереджають: фарватер міліший, ніж обіцяно, їжак і ґанок"_s;
    QTest::newRow("Greek") << u"el"_s << u"Οι πλοηγοί προειδοποιούν για την ιλύ στο λιμάνι"_s;
    QTest::newRow("Japanese") << u"ja"_s << u"港の水先案内人は文字を見て金を足す。人・大・小・長"_s;
    QTest::newRow("Japanese whose letters look like radicals")
        << u"ja"_s << u"低地の住宅90戸の戸口、戶籍、黒い麦と龍の羽"_s;
    QTest::newRow("Chinese") << u"zh"_s << u"港口的引航员警告说,水深不足,见长青龙门"_s;
    QTest::newRow("letters beyond the plane of most") << u"ja"_s << u"𠮷野家の𩸽と𠮟る声、𝔄𝔟𝒳 and 𐍈𐌰"_s;
    QTest::newRow("emoji that are letters of a font") << u"en"_s << u"Gulls 🐦 came back, 👍 said the clerk"_s;
    QTest::newRow("Korean") << u"ko"_s << u"항구의 도선사들은 수심이 부족하다고 경고한다"_s;
}

void tst_ArticlePdf::textComesOutAsItWasWritten()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QTemporaryDir folder;
    ArticleForExport article;
    article.article.uuid = u"x"_s;
    article.article.metadata.language = language;
    article.revision.body.blocks = {Examples::block(BlockKind::Paragraph, text)};
    article = Examples::finished(article);
    article.article.words = 0;

    const auto document = exported(article, folder.filePath(u"a.pdf"_s));
    QVERIFY(document);

    // Not folded to compatibility: the letters themselves must come out.
    QString found = wholeText(*document);
    QString wanted = text;
    for (QString *side : {&found, &wanted})
        side->removeIf([](QChar c) { return !c.isLetter() && !c.isSurrogate(); });
    QCOMPARE(found, wanted);
}

namespace {

PlacedAnnotation markedArea(const ArticleForExport &article, const Area &area, const QString &words)
{
    PlacedAnnotation placed = article.annotations.first();
    placed.annotation.uuid = u"0a1b2c3d-0000-4000-8000-00000000a4ea"_s;
    placed.annotation.part = Part::Page;
    placed.annotation.area = area;
    placed.annotation.anchor = {.quote = words};
    placed.annotation.note = u"The mast"_s;
    placed.start = area.number;
    placed.length = 0;
    return placed;
}

} // namespace

void tst_ArticlePdf::linesEndAsIsAskedFor_data()
{
    QTest::addColumn<bool>("hyphenate");
    QTest::addColumn<bool>("justify");
    QTest::addColumn<bool>("isEven");

    QTest::newRow("even") << true << true << true;
    QTest::newRow("ragged") << true << false << false;
    QTest::newRow("without division") << false << true << false;
}

void tst_ArticlePdf::linesEndAsIsAskedFor()
{
    QFETCH(bool, hyphenate);
    QFETCH(bool, justify);
    QFETCH(bool, isEven);
    QTemporaryDir folder;
    const auto document = exported(Examples::longArticle(2'000), folder.filePath(u"a.pdf"_s),
                                   {.marginNotes = false, .hyphenate = hyphenate, .justify = justify});
    QVERIFY(document);

    QMap<int, double> ends; // of lines, by where they stand
    for (const auto &box : document->page(1)->textList()) {
        double &end = ends[qRound(box->boundingBox().bottom())];
        end = std::max(end, box->boundingBox().right());
    }
    const double edge = *std::max_element(ends.begin(), ends.end());
    const auto even = std::count_if(ends.begin(), ends.end(), [edge](double end) { return edge - end < 1; });

    QCOMPARE(even > ends.size() / 2, isEven);
}

void tst_ArticlePdf::lettersAreAsIsAskedFor()
{
    QTemporaryDir folder;
    for (const auto font : {PdfOptions::Font::Serif, PdfOptions::Font::Sans}) {
        const auto document =
            exported(Examples::longArticle(500), folder.filePath(u"a.pdf"_s), {.font = font, .hyphenate = false});
        QVERIFY(document);

        QStringList names;
        for (const Poppler::FontInfo &info : document->fonts())
            names.append(info.name());

        const QString serif = QFontInfo(paperStyle({}).reading).family().remove(u' ');
        QCOMPARE(!names.filter(serif).isEmpty(), font == PdfOptions::Font::Serif);
    }
}

void tst_ArticlePdf::tablesHaveTheirHeadOnEveryPage()
{
    QTemporaryDir folder;
    ArticleForExport article;
    article.article.uuid = u"x"_s;
    QStringList rows{u"Berth\tTons"_s};
    for (int i = 1; i <= 120; ++i)
        rows.append(u"Quay%1\t%2"_s.arg(QString::number(i), QString::number(i * 7)));
    Block table = Examples::block(BlockKind::Table, rows.join(u'\n'));
    table.headerRows = 1;
    article.revision.body.blocks = {table, Examples::block(BlockKind::Paragraph, u"The end."_s)};
    article = Examples::finished(article);
    Examples::mark(article, u"Quay100"_s, MarkColor::Green, u"Which?"_s, {});
    const auto document = exported(article, folder.filePath(u"a.pdf"_s)); // which reads the words under the mark
    QVERIFY(document);
    QVERIFY(document->numPages() >= 3);

    const auto hasRuleBelow = [&document](int page, const QRectF &box) {
        const QImage seen = document->page(page)->renderToImage(144, 144);
        for (int y = qRound(box.bottom() * 2); y < qRound(box.bottom() * 2) + 20; ++y) {
            int dark = 0;
            for (int x = 0; x < seen.width(); ++x)
                dark += seen.pixelColor(x, y).lightness() < 250 ? 1 : 0;
            if (dark > 600)
                return true;
        }
        return false;
    };
    int quays = 0;
    for (int i = 0; i < document->numPages(); ++i) {
        QStringList words;
        for (const auto &box : document->page(i)->textList())
            words.append(box->text());
        QRectF last;
        for (const auto &box : document->page(i)->textList())
            last = box->text().startsWith(u"Quay"_s) ? box->boundingBox() : last;
        QVERIFY2(last.isNull() || hasRuleBelow(i, last), qPrintable(QString::number(i)));
        quays += static_cast<int>(words.filter(u"Quay"_s).size());
        if (i > 0 && words.value(0).startsWith(u"Quay"_s))
            QFAIL(qPrintable(words.join(u' ')));
        QCOMPARE(words.contains(u"Berth"_s), !words.filter(u"Quay"_s).isEmpty());
    }
    QCOMPARE(quays, 120);
}

void tst_ArticlePdf::areasOfPicturesAreFramed()
{
    QTemporaryDir folder;
    ArticleForExport article = Examples::harbour();
    int block = 0;
    while (article.revision.body.blocks[block].kind != BlockKind::Figure)
        ++block;
    const Figure &figure = article.revision.body.blocks[block].figure;
    const QRectF box(figure.width * 0.25, figure.height * 0.5, figure.width * 0.5, figure.height * 0.25);
    article.annotations = {markedArea(article, {block, box, true}, {})};

    const auto document = exported(article, folder.filePath(u"a.pdf"_s), withPicture());

    QVERIFY(document);
    for (int i = 0; i < document->numPages(); ++i) {
        const auto page = document->page(i);
        const auto frames = page->annotations({Poppler::Annotation::AGeom});
        if (frames.empty())
            continue;
        QCOMPARE(frames[0]->uniqueName(), u"pressmark:0a1b2c3d-0000-4000-8000-00000000a4ea"_s);
        QCOMPARE(frames[0]->contents(), u"The mast"_s);
        // Around a quarter of the width inside the picture's even colour, which the frame lies on.
        const QImage seen = page->renderToImage(72, 72);
        const QRectF shares = frames[0]->boundary();
        const QRectF rect(shares.left() * seen.width(), shares.top() * seen.height(), shares.width() * seen.width(),
                          shares.height() * seen.height());
        const auto isPicture = [&seen](const QPointF &at) {
            const QColor color = seen.pixelColor(at.toPoint());
            return std::abs(color.red() - 0x8a) + std::abs(color.green() - 0xa0) + std::abs(color.blue() - 0xb5) < 24;
        };
        QVERIFY(isPicture(rect.center()));
        QVERIFY(isPicture(rect.center() - QPointF(rect.width() * 0.9, 0)));
        QVERIFY(!isPicture(rect.center() - QPointF(rect.width() * 1.1, 0)));
        QVERIFY(isPicture(rect.center() - QPointF(0, rect.height() * 2)));
        QVERIFY(!isPicture(rect.center() + QPointF(0, rect.height() * 1.7)));
        QVERIFY(folded(wholeText(*document)).contains(u"1Themast"_s)); // in the margin
        return;
    }
    QFAIL("there is no frame");
}

void tst_ArticlePdf::areasOfPagesStandBehindTheArticle()
{
    QTemporaryDir folder;
    ArticleForExport article = Examples::harbour();
    article.captures.first().original = u"the hash of the page"_s;
    article.revision.capture = article.captures.first().id;
    article.revision.pdfMap = writePdfMap({.pages = {{600, 800}, {600, 800}}});
    article.annotations = {markedArea(article, {1, {60, 80, 300, 200}}, u"a chart of the silt"_s)};
    PdfOptions options = withPicture();
    QList<std::pair<QString, int>> asked;
    options.page = [&asked](const QString &sha256, int page, int width) {
        asked.append({sha256, page});
        QImage image(width, width * 4 / 3, QImage::Format_RGB32);
        image.fill(QColor(0xcc, 0x22, 0x77));
        return image;
    };

    const auto document = exported(article, folder.filePath(u"a.pdf"_s), options);

    QVERIFY(document);
    QCOMPARE(asked, (QList<std::pair<QString, int>>{{u"the hash of the page"_s, 1}}));
    const auto page = document->page(document->numPages() - 1);
    const QString text = page->text({}).simplified();
    QVERIFY2(text.contains(u"Marked areas Area on page 2: “a chart of the silt” 1 The mast"_s), qPrintable(text));
    QVERIFY(!text.contains(u"does not have"_s));
    const QImage seen = page->renderToImage(72, 72);
    int red = 0;
    for (int y = 0; y < seen.height(); ++y) {
        for (int x = 0; x < seen.width(); ++x) {
            const QColor color = seen.pixelColor(x, y);
            red += std::abs(color.red() - 0xcc) + std::abs(color.green() - 0x22) + std::abs(color.blue() - 0x77) < 24;
        }
    }
    QVERIFY2(std::abs(red - 300 * 200) < 2'500, qPrintable(QString::number(red))); // as large as on its page
}

void tst_ArticlePdf::areasAreNumberedAsTheyAreSeen()
{
    ArticleForExport article = Examples::harbour();
    article.revision.capture = article.captures.first().id;
    article.revision.pdfMap = writePdfMap({.pages = {{600, 800}, {600, 800}}});
    qsizetype block = 0;
    while (article.revision.body.blocks[block].kind != BlockKind::Figure)
        ++block;
    article.annotations.removeIf([](const PlacedAnnotation &placed) { return placed.annotation.part != Part::Body; });
    const auto last = std::max_element(article.annotations.cbegin(), article.annotations.cend(),
                                       [](const auto &a, const auto &b) { return a.start < b.start; });
    article.annotations = {*last};
    const QList<Area> areas{{static_cast<int>(block), {5, 5, 9, 9}, true},
                            {0, {60, 80, 30, 20}},
                            {1, {60, 80, 30, 20}},
                            {1, {90, 80, 30, 20}},
                            {1, {10, 400, 30, 20}}};
    for (qsizetype i = 0; i < areas.size(); ++i) {
        PlacedAnnotation placed = markedArea(article, areas[i], {});
        placed.annotation.uuid = u"0a1b2c3d-0000-4000-8000-00000000000%1"_s.arg(9 - i);
        article.annotations.append(placed);
    }
    PdfOptions options;
    QList<int> asked;
    options.page = [&asked](const QString &, int page, int width) {
        asked.append(page);
        return QImage(width, width, QImage::Format_RGB32);
    };

    PictureShelf shelf;
    const QList<PassageOnPaper> passages = passagesWithPictures(article, options, shelf);

    QCOMPARE(passages.size(), 6);
    QCOMPARE(passages[0].annotation.area, areas[0]); // the picture stands above the words
    QCOMPARE(passages[1].annotation.uuid, article.annotations.first().annotation.uuid);
    for (qsizetype i = 1; i < areas.size(); ++i)
        QCOMPARE(passages[i + 1].annotation.area, areas[i]);
    QCOMPARE(asked, (QList<int>{0, 1})); // each page is painted once
}

void tst_ArticlePdf::areasOfDamagedArticlesShowNothing_data()
{
    QTest::addColumn<Area>("area");

    QTest::newRow("a block that the body does not have") << Area{100'000, {1, 1, 9, 9}, true};
    QTest::newRow("a paragraph") << Area{0, {1, 1, 9, 9}, true};
    QTest::newRow("a page that the PDF does not have") << Area{7, {1, 1, 9, 9}};
    QTest::newRow("no box") << Area{1, {}};
    QTest::newRow("beside the page") << Area{1, {2000, 2000, 9, 9}};
}

void tst_ArticlePdf::areasOfDamagedArticlesShowNothing()
{
    QFETCH(Area, area);
    QTemporaryDir folder;
    ArticleForExport article = Examples::harbour();
    article.revision.capture = article.captures.first().id;
    article.revision.pdfMap = writePdfMap({.pages = {{600, 800}, {600, 800}}});
    article.annotations = {markedArea(article, area, {})};
    PdfOptions options = withPicture();
    options.page = [](const QString &, int, int width) { return QImage(width, width, QImage::Format_RGB32); };

    const auto document = exported(article, folder.filePath(u"a.pdf"_s), options);

    QVERIFY(document);
    QVERIFY(folded(wholeText(*document)).contains(u"Markedareas"_s));
    PictureShelf shelf;
    QVERIFY(passagesWithPictures(article, options, shelf).first().picture.isEmpty());
}

void tst_ArticlePdf::picturesStandInTheirPlace_data()
{
    QTest::addColumn<bool>("isThere");

    QTest::newRow("a picture that can be shown") << true;
    QTest::newRow("a picture that cannot") << false;
}

void tst_ArticlePdf::picturesStandInTheirPlace()
{
    QFETCH(bool, isThere);
    QTemporaryDir folder;
    PdfOptions options = withPicture();
    QList<std::pair<QString, int>> asked;
    options.picture = [&](const QString &sha256, int limit) {
        asked.append({sha256, limit});
        return isThere ? withPicture().picture(sha256, limit) : QImage();
    };

    const auto document = exported(Examples::harbour(), folder.filePath(u"a.pdf"_s), options);

    QVERIFY(document);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0].first, u"the hash of the quay"_s);
    QVERIFY2(asked[0].second > 500 && asked[0].second < 1500, qPrintable(QString::number(asked[0].second)));
    QVERIFY(folded(wholeText(*document)).contains(folded(u"The carrier Aurelia passes the old signal station."_s)));
    qint64 blue = 0;
    for (int i = 0; i < document->numPages(); ++i) {
        const QImage page = document->page(i)->renderToImage(36, 36);
        for (int y = 0; y < page.height(); ++y) {
            for (int x = 0; x < page.width(); ++x) {
                const QColor color = page.pixelColor(x, y);
                blue +=
                    std::abs(color.red() - 0x8a) + std::abs(color.green() - 0xa0) + std::abs(color.blue() - 0xb5) < 24;
            }
        }
    }
    QVERIFY2(isThere ? blue > 10'000 : blue < 50, qPrintable(QString::number(blue)));
}

void tst_ArticlePdf::nothingIsPaintedTwiceWherePagesMeet()
{
    QTemporaryDir folder;
    ArticleForExport article = Examples::longArticle(3'000);
    PdfOptions options;
    options.marginNotes = false;
    options.hyphenate = false;

    const auto document = exported(article, folder.filePath(u"a.pdf"_s), options);
    QVERIFY(document);
    QVERIFY(document->numPages() > 4);

    QString found;
    for (int i = 0; i < document->numPages(); ++i) {
        const auto page = document->page(i);
        for (const auto &box : page->textList()) {
            if (box->boundingBox().top() < page->pageSizeF().height() - 60) // not the foot
                found += box->text();
        }
    }
    const QString read = folded(found);
    const QString wanted = folded(article.revision.text);
    const auto [a, b] = std::mismatch(read.rbegin(), read.rend(), wanted.rbegin(), wanted.rend());
    QVERIFY2(b == wanted.rend(), qPrintable(read.mid(std::max<qsizetype>(0, read.rend() - a - 80), 160)));
}

/// Poppler hides it if the same letters stand twice at one place; MuPDF does not.
void tst_ArticlePdf::everyLineIsPaintedOnce()
{
    if (QStandardPaths::findExecutable(u"mutool"_s).isEmpty())
        QSKIP("mutool is not installed");
    QTemporaryDir folder;
    const ArticleForExport article = Examples::longArticle(3'000);
    PdfOptions options;
    options.hyphenate = false;
    QVERIFY(exported(article, folder.filePath(u"a.pdf"_s), options));

    QProcess process;
    process.start(u"mutool"_s, {u"draw"_s, u"-q"_s, u"-F"_s, u"txt"_s, folder.filePath(u"a.pdf"_s)});
    QVERIFY(process.waitForFinished(60'000));
    const QString text = QString::fromUtf8(process.readAllStandardOutput());

    for (const QString &word : {u"Thursday"_s, u"sluice"_s, u"adviser"_s, u"dredging"_s, u"afternoon"_s, u"ferries"_s})
        QCOMPARE(text.count(word), article.revision.text.count(word));
}

void tst_ArticlePdf::printsPassagesThatThisVersionDoesNotHave()
{
    QTemporaryDir folder;
    ArticleForExport article = Examples::harbour();
    article.annotations[6].state = PlacementState::Detached;
    article.annotations[6].start = -1;
    article.annotations[6].annotation.anchor.quote = u"a sentence that was taken back"_s;

    const auto document = exported(article, folder.filePath(u"a.pdf"_s));
    QVERIFY(document);

    QVERIFY(folded(wholeText(*document)).contains(u"asentencethatwastakenback"_s));
}

void tst_ArticlePdf::crowdedNotesGoOnOnTheNextPage()
{
    QTemporaryDir folder;
    ArticleForExport article = Examples::harbour();
    QString note;
    for (int i = 0; i < 400; ++i)
        note += u"word%1 "_s.arg(i);
    article.annotations[1].annotation.note = note.trimmed();
    article.annotations[3].annotation.note = note.trimmed();

    const auto document = exported(article, folder.filePath(u"a.pdf"_s));
    QVERIFY(document);

    QVERIFY(document->numPages() >= 3);
    QStringList words;
    for (int i = 0; i < document->numPages(); ++i) {
        for (const auto &box : document->page(i)->textList())
            words.append(box->text());
    }
    for (int i = 0; i < 400; ++i)
        QCOMPARE(words.count(u"word%1"_s.arg(i)), 2);
}

void tst_ArticlePdf::wideTablesKeepTheirWordsWhole()
{
    QTemporaryDir folder;
    const QString head = u"Harbour\tManagement\tInternational\tSoundings\tDepth\tAcceptance\tMedian\tBy\tRemarks"_s;
    const QString row =
        u"Norrhavn\t3 (tie)\t37% / 40%\t$175,000\t9.4\t12\t729\tEk\tdredged in the spring of every year"_s;
    ArticleForExport article;
    article.article.uuid = u"x"_s;
    Block table = Examples::block(BlockKind::Table, head + u'\n' + row + u'\n' + row);
    table.headerRows = 1;
    article.revision.body.blocks = {table};

    const auto document = exported(Examples::finished(article), folder.filePath(u"a.pdf"_s));

    QVERIFY(document);
    QStringList words;
    for (const auto &box : document->page(0)->textList())
        words.append(box->text());
    QString all = head + u'\t' + row;
    all.replace(u'\t', u' ');
    for (const QString &word : all.split(u' '))
        QVERIFY2(words.contains(word), qPrintable(word + u" | "_s + words.join(u' ')));
}

/// As pictures: QPdfWriter leaves an empty place where a font has no outlines.
void tst_ArticlePdf::emojiAreSeen()
{
    if (!QFontDatabase::families().contains(u"Noto Color Emoji"_s))
        QSKIP("no font with emoji in colour is installed");
    QTemporaryDir folder;
    ArticleForExport article;
    article.article.uuid = u"x"_s;
    article.article.metadata.title = u"A flag 🇺🇦 on the quay"_s;
    article.revision.body.blocks = {Examples::block(
        BlockKind::Paragraph,
        u"The woman 👩🏽‍🚒 who put the fire out was not asked, and went home by the late ferry."_s)};
    article = Examples::finished(article);
    Examples::mark(article, u"woman 👩🏽‍🚒 who put"_s, MarkColor::Violet, u"Who was she? 🔎"_s, {});
    Examples::mark(article, u"late ferry"_s, MarkColor::Green, {}, {});

    const auto document = exported(article, folder.filePath(u"a.pdf"_s));
    QVERIFY(document); // the words under the marks are the right ones

    const QImage page = document->page(0)->renderToImage(72, 72);
    int skin = 0;
    int flag = 0;
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x) {
            const QColor color = page.pixelColor(x, y);
            skin += color.red() > color.blue() + 60 && color.red() < 220 ? 1 : 0;
            flag += color.blue() > color.red() + 100 ? 1 : 0;
        }
    }
    QVERIFY2(skin > 10 && flag > 10, qPrintable(u"%1 %2"_s.arg(skin).arg(flag)));
    for (const Poppler::FontInfo &font : document->fonts())
        QVERIFY(!font.name().contains(u"Emoji"_s)); // neither in the foot
}

/// Letters of fonts with higher lines leave the others where they are.
void tst_ArticlePdf::theFootIsNotCutOff()
{
    QTemporaryDir folder;
    ArticleForExport article;
    article.article.uuid = u"x"_s;
    QList<int> lowest; // row with ink, of the same word
    for (const QString &title : {u"Loggerhead"_s, u"Loggerhead 𒀀 བོད"_s}) {
        article.article.metadata.title = title;
        const auto document = exported(Examples::finished(article), folder.filePath(u"a.pdf"_s));
        QVERIFY(document);
        const QImage page = document->page(0)->renderToImage(144, 144);
        int row = page.height() - 1;
        const auto hasInk = [&page](int y) {
            for (int x = 0; x < page.width() * 15 / 100; ++x) {
                if (qGray(page.pixel(x, y)) < 200)
                    return true;
            }
            return false;
        };
        while (row > 0 && !hasInk(row))
            --row;
        lowest.append(row);
    }
    QVERIFY(qAbs(lowest[0] - lowest[1]) <= 2);
}

void tst_ArticlePdf::tellsWhatColoursMean_data()
{
    QTest::addColumn<ColorMeanings>("meanings");
    QTest::addColumn<QList<MarkColor>>("exported");
    QTest::addColumn<QString>("legend");

    const ColorMeanings both{{MarkColor::Yellow, u"To be asked"_s}, {MarkColor::Blue, u"Measured"_s}};
    QTest::newRow("in the order of the colours") << both << QList<MarkColor>() << u"To be asked Measured"_s;
    QTest::newRow("not one that no exported mark has") << both << QList{MarkColor::Blue} << u"Measured"_s;
    QTest::newRow("nothing") << ColorMeanings() << QList<MarkColor>() << QString();
}

void tst_ArticlePdf::tellsWhatColoursMean()
{
    QFETCH(ColorMeanings, meanings);
    QFETCH(QList<MarkColor>, exported);
    QFETCH(QString, legend);
    QTemporaryDir folder;
    PdfOptions options;
    options.colors = meanings;
    options.marks.colors = exported;

    const auto document = ExportedPdf::exported(Examples::harbour(), folder.filePath(u"a.pdf"_s), options);
    QVERIFY(document);

    QString words;
    for (const auto &box : document->page(0)->textList())
        words += box->text();
    const qsizetype tags = words.indexOf(u"works"_s) + 5;
    const QString found = words.mid(tags, words.indexOf(u"Thefirstgraincarrier"_s) - tags);
    QCOMPARE(found, legend.remove(u' '));
}

QTEST_MAIN(tst_ArticlePdf)
#include "tst_articlepdf.moc"
