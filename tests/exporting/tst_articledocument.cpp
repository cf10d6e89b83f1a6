#include "exporting/articledocument.h"
#include "exporting/examples.h"
#include "text/canonicaltext.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QRandomGenerator>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextList>
#include <QTextTable>
#include <QUrl>

#include <ctime>

using Examples::block;
using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_ArticleDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyUnitIsWhereTheMapSays_data();
    void everyUnitIsWhereTheMapSays();
    void randomBodiesAreMappedExactly();
    void headlineSubtitleAndCaptionsAreMapped();
    void notesNumbersAndHyphensAreNotText();
    void showsWhatWasLeftOutAtItsPlace();
    void paragraphsHaveTheirOwnDirection();
    void listsAreDrawnAndNotWritten();
    void linksLeadToTheirAddress();
    void picturesHaveTheirSizeBeforeTheyAreThere();
    void asksNobodyForAnything();
    void laysOutHostileBodiesInTime_data();
    void laysOutHostileBodiesInTime();
};

namespace {

ArticleStyle style()
{
    ArticleStyle style;
    style.reading = QFont(u"Noto Serif"_s);
    style.reading.setPixelSize(15);
    style.heading = style.reading;
    style.interface = QFont(u"Inter"_s);
    style.interface.setPixelSize(15);
    style.ink = Qt::black;
    style.mutedInk = Qt::darkGray;
    style.accent = Qt::blue;
    style.line = Qt::lightGray;
    style.pictureGround = QColor(0x11, 0x22, 0x33);
    return style;
}

Block figure(const QString &url, const QString &caption, const QString &credit)
{
    Block block;
    block.kind = BlockKind::Figure;
    block.figure = {.url = url, .caption = caption, .credit = credit, .width = 1200, .height = 800};
    return block;
}

Article article()
{
    Article article;
    article.metadata.title = u"Ferry 🚢 returns to Norrhavn"_s;
    article.metadata.subtitle = u"Two years after the storm"_s;
    article.metadata.source = u"The Norrhavn Bell"_s;
    article.metadata.byline = u"Ida Lund"_s;
    article.metadata.published.value = u"2024-05-02"_s;
    return article;
}

bool stands(QChar unit, QChar character)
{
    if (unit == u'\n')
        return character == QChar::LineSeparator || character == QChar::ParagraphSeparator || character == QChar(0xfdd0)
            || character == QChar(0xfdd1);
    if (unit == u'\t')
        return character == u'\t' || character == QChar(0xfdd0);
    return unit == character;
}

/// What is wrong with the map of a part, or nothing.
QString fault(const ArticleDocument &document, Part part, const QString &text)
{
    int before = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const std::optional<int> at = document.positions.toDocument(part, i);
        if (!at)
            return u"unit %1 is nowhere"_s.arg(i);
        if (*at <= before)
            return u"unit %1 stands before the one before it"_s.arg(i);
        before = *at;
        if (!stands(text[i], document.document->characterAt(*at)))
            return u"unit %1 is U+%2, the document has U+%3"_s.arg(i)
                .arg(text[i].unicode(), 4, 16)
                .arg(document.document->characterAt(*at).unicode(), 4, 16);
        if (document.positions.fromDocument(*at) != PositionMap::TextPosition{part, i})
            return u"unit %1 is not found back"_s.arg(i);
        if (document.positions.endToDocument(part, i + 1) != *at + 1)
            return u"the end behind unit %1 is elsewhere"_s.arg(i);
    }
    if (document.positions.toDocument(part, text.size()))
        return u"there is a unit behind the last"_s;
    return {};
}

QString randomText(QRandomGenerator &random, BlockKind kind)
{
    static const QStringList pieces{u"harbour"_s,
                                    u"naïve cafe\u0301 x\u0323\u0307"_s,
                                    u"👩🏽‍🚀🇺🇦"_s,
                                    u"مرحبا بالعالم"_s,
                                    u"שלום עולם"_s,
                                    u"港の灯台守"_s,
                                    u"한국어"_s,
                                    u"1956"_s,
                                    u"ﬁ"_s,
                                    u"“quoted”"_s,
                                    u"пароплав"_s,
                                    u"\u0646\u200c\u0645"_s,
                                    QString(450, u'w'),
                                    u"हिन्दी"_s,
                                    u"𝔘𝔫𝔦"_s,
                                    u"ภาษาไทย"_s};
    QString text;
    const int count = random.bounded(1, 12);
    for (int i = 0; i < count; ++i) {
        static const QStringList separators{u" "_s, u" "_s, u" "_s, u"\n"_s, u""_s};
        if (i > 0)
            text += kind == BlockKind::Table ? (random.bounded(3) ? u"\t"_s : u"\n"_s)
                                             : separators[random.bounded(separators.size())];
        if (kind != BlockKind::Table || random.bounded(4))
            text += pieces[random.bounded(pieces.size())];
    }
    if (kind == BlockKind::Table)
        return canonicalTable(text);
    return kind == BlockKind::Preformatted ? canonicalPreformatted(u"  "_s + text + u"\tx"_s) : canonicalText(text);
}

Body randomBody(QRandomGenerator &random)
{
    Body body;
    const int blocks = random.bounded(1, 14);
    for (int i = 0; i < blocks; ++i) {
        const auto kind = static_cast<BlockKind>(random.bounded(7));
        Block next = kind == BlockKind::Figure
            ? figure(u"https://news.example/%1.jpg"_s.arg(i), random.bounded(2) ? u"Kapitän 🚢"_s : QString(),
                     random.bounded(2) ? u"写真 / Bell"_s : QString())
            : block(kind, randomText(random, kind));
        next.kept = random.bounded(5) > 0;
        next.level = random.bounded(1, 5);
        next.ordered = random.bounded(2);
        next.headerRows = random.bounded(2);
        if (next.text.size() > 8 && random.bounded(2))
            next.spans = {{2, 3, Style::Bold, {}}, {5, 2, {}, u"https://news.example/"_s}};
        body.blocks.append(next);
    }
    return body;
}

} // namespace

void tst_ArticleDocument::everyUnitIsWhereTheMapSays_data()
{
    QTest::addColumn<Body>("body");
    const Block before = block(BlockKind::Paragraph, u"The ferry left at noon."_s);
    const Block after = block(BlockKind::Paragraph, u"It was back by four."_s);

    QTest::newRow("paragraphs") << Body{{before, after}};
    QTest::newRow("line ends") << Body{{block(BlockKind::Paragraph, u"one\ntwo"_s), after}};
    QTest::newRow("emoji") << Body{{block(BlockKind::Paragraph, u"a 👩🏽‍🚀 b 🇺🇦 c"_s), after}};
    QTest::newRow("combining marks") << Body{{block(BlockKind::Paragraph, u"x\u0323\u0307 y"_s), after}};
    QTest::newRow("right to left") << Body{{block(BlockKind::Paragraph, u"قال «Norrhavn 12» أمس"_s), after}};
    QTest::newRow("table between") << Body{{before, block(BlockKind::Table, u"Port\tTons\nOslo\t12"_s), after}};
    QTest::newRow("table first and last") << Body{{block(BlockKind::Table, u"a\tb\nc"_s)}};
    QTest::newRow("empty cells") << Body{{before, block(BlockKind::Table, u"a\t\tb\n\n\tc"_s), after}};
    QTest::newRow("two tables") << Body{{block(BlockKind::Table, u"a\tb"_s), block(BlockKind::Table, u"c\td"_s)}};
    QTest::newRow("figure between") << Body{{before, figure(u"p.jpg"_s, u"The quay"_s, u"Bell"_s), after}};
    QTest::newRow("quotes") << Body{
        {before, block(BlockKind::Quote, u"We wait."_s), block(BlockKind::Quote, u"And wait."_s), after}};
    QTest::newRow("quote before table") << Body{
        {block(BlockKind::Quote, u"We wait."_s), block(BlockKind::Table, u"a\tb"_s), after}};
    QTest::newRow("preformatted") << Body{{before, block(BlockKind::Preformatted, u"  if (a)\n\tb();"_s), after}};
    QTest::newRow("endless word") << Body{{block(BlockKind::Paragraph, QString(5'000, u'w')), after}};
    QTest::newRow("endless marks") << Body{{block(BlockKind::Paragraph, u"e"_s + QString(900, QChar(0x323))), after}};
    QTest::newRow("long paragraph") << Body{
        {block(BlockKind::Paragraph, u"grain "_s.repeated(9'000).trimmed()), after}};
    QTest::newRow("huge table") << Body{
        {before, block(BlockKind::Table, u"a\tb\n"_s.repeated(2'000).trimmed()), after}};
}

void tst_ArticleDocument::everyUnitIsWhereTheMapSays()
{
    QFETCH(Body, body);
    const QString text = composeText(body);

    const ArticleDocument document = buildArticleDocument(article(), body, style());

    QCOMPARE(fault(document, Part::Body, text), QString());
    QCOMPARE(fault(document, Part::Caption, composeCaptions(body)), QString());
}

void tst_ArticleDocument::randomBodiesAreMappedExactly()
{
    QRandomGenerator random(1956);
    for (int round = 0; round < 400; ++round) {
        Body body = randomBody(random);
        const QString text = composeText(body);
        ArticleStyle look = style();
        look.leftOut = random.bounded(2);
        look.titleBlock = random.bounded(2);
        look.justified = random.bounded(2);
        if (random.bounded(2))
            look.hyphens = [](const QString &word) { return QList<qsizetype>{2, word.size() - 2}; };
        for (qsizetype i = 1; i < text.size(); i += random.bounded(5, 60)) {
            if (!text[i - 1].isSpace())
                look.numbers.append({Part::Body, i, QString::number(look.numbers.size() + 1)});
        }

        const ArticleDocument document = buildArticleDocument(article(), body, look);

        QVERIFY2(fault(document, Part::Body, text).isEmpty(),
                 qPrintable(u"round %1: %2"_s.arg(round).arg(fault(document, Part::Body, text))));
        QCOMPARE(fault(document, Part::Caption, composeCaptions(body)), QString());
    }
}

void tst_ArticleDocument::headlineSubtitleAndCaptionsAreMapped()
{
    const Body body{{block(BlockKind::Paragraph, u"The ferry left."_s), figure(u"a.jpg"_s, u"The quay"_s, u"Bell"_s),
                     figure(u"b.jpg"_s, {}, {}), figure({}, u"Map"_s, {})}};

    const ArticleDocument document = buildArticleDocument(article(), body, style());

    QCOMPARE(fault(document, Part::Headline, article().metadata.title), QString());
    QCOMPARE(fault(document, Part::Subtitle, article().metadata.subtitle), QString());
    QCOMPARE(fault(document, Part::Caption, u"The quay Bell\nMap"_s), QString());
    QVERIFY(!document.positions.fromDocument(0));
}

void tst_ArticleDocument::notesNumbersAndHyphensAreNotText()
{
    Body body{{block(BlockKind::Paragraph, u"The harbourmaster waited."_s)}};
    const QString text = composeText(body);
    ArticleStyle look = style();
    look.titleBlock = false;
    look.numbers = {{Part::Body, 17, u"1"_s}, {Part::Body, 17, u"2"_s}};
    look.hyphens = [](const QString &word) {
        return word == u"harbourmaster" ? QList<qsizetype>{3, 7} : QList<qsizetype>{};
    };

    const ArticleDocument document = buildArticleDocument(article(), body, look);

    QCOMPARE(document.document->toRawText(), u"The har\u00adbour\u00admaster1,2 waited."_s);
    QCOMPARE(fault(document, Part::Body, text), QString());
}

void tst_ArticleDocument::showsWhatWasLeftOutAtItsPlace()
{
    Block appeal = block(BlockKind::Paragraph, u"Support the Bell!"_s);
    appeal.kept = false;
    appeal.leftOut = LeftOutClass::Appeal;
    Body body{{block(BlockKind::Paragraph, u"One."_s), appeal, block(BlockKind::Paragraph, u"Two."_s)}};
    const QString text = composeText(body);
    ArticleStyle look = style();
    look.titleBlock = false;

    QCOMPARE(buildArticleDocument(article(), body, look).document->toPlainText(), u"One.\nTwo."_s);
    look.leftOut = true;
    const ArticleDocument document = buildArticleDocument(article(), body, look);

    QCOMPARE(document.document->toPlainText(), u"One.\nSupport the Bell!\nTwo."_s);
    QCOMPARE(document.document->findBlockByNumber(1).begin().fragment().charFormat().foreground().color(),
             look.mutedInk);
    QVERIFY(!document.positions.fromDocument(8));
    QCOMPARE(fault(document, Part::Body, text), QString());
}

void tst_ArticleDocument::paragraphsHaveTheirOwnDirection()
{
    const Body body{{block(BlockKind::Paragraph, u"قال الوزير أمس"_s), block(BlockKind::Paragraph, u"He said."_s)}};
    ArticleStyle look = style();
    look.titleBlock = false;

    const ArticleDocument document = buildArticleDocument(article(), body, look);

    QCOMPARE(document.document->findBlockByNumber(0).textDirection(), Qt::RightToLeft);
    QCOMPARE(document.document->findBlockByNumber(1).textDirection(), Qt::LeftToRight);
}

void tst_ArticleDocument::listsAreDrawnAndNotWritten()
{
    Block outer = block(BlockKind::ListItem, u"Grain"_s);
    outer.ordered = true;
    Block inner = block(BlockKind::ListItem, u"Rye"_s);
    inner.level = 2;
    Block last = outer;
    last.text = u"Timber"_s;
    ArticleStyle look = style();
    look.titleBlock = false;

    const ArticleDocument document = buildArticleDocument(article(), Body{{outer, inner, last}}, look);

    const QTextDocument &text = *document.document;
    QCOMPARE(text.toRawText(), u"Grain\u2029Rye\u2029Timber"_s);
    QCOMPARE(text.findBlockByNumber(0).textList()->format().style(), QTextListFormat::ListDecimal);
    QCOMPARE(text.findBlockByNumber(1).textList()->format().indent(), 2);
    QCOMPARE(text.findBlockByNumber(2).textList(), text.findBlockByNumber(0).textList());
}

void tst_ArticleDocument::linksLeadToTheirAddress()
{
    Block linked = block(BlockKind::Paragraph, u"Read the report now."_s);
    linked.spans = {{9, 6, Style::Italic, u"https://news.example/report"_s}};
    ArticleStyle look = style();
    look.titleBlock = false;

    const ArticleDocument document = buildArticleDocument(article(), Body{{linked}}, look);

    QTextCursor cursor(document.document.get());
    cursor.setPosition(12);
    QCOMPARE(cursor.charFormat().anchorHref(), u"https://news.example/report"_s);
    QVERIFY(cursor.charFormat().fontItalic());
    cursor.setPosition(5);
    QVERIFY(!cursor.charFormat().isAnchor());
}

void tst_ArticleDocument::picturesHaveTheirSizeBeforeTheyAreThere()
{
    const QString url = u"https://news.example/quay.jpg?w=1#x"_s;
    ArticleStyle look = style();
    look.titleBlock = false;
    look.pictureWidth = 300;
    const ArticleDocument document = buildArticleDocument(article(), Body{{figure(url, {}, {})}}, look);
    QTextDocument &text = *document.document;
    text.setTextWidth(600);

    const QTextImageFormat picture = text.begin().begin().fragment().charFormat().toImageFormat();
    QCOMPARE(picture.width(), 300.0);
    QCOMPARE(picture.height(), 200.0);
    QCOMPARE(text.resource(QTextDocument::ImageResource, QUrl(picture.name())).value<QImage>().size(), QSize(1, 1));
    text.addResource(QTextDocument::ImageResource, pictureName(Figure{.url = url}), QImage(7, 5, QImage::Format_RGB32));
    QCOMPARE(text.resource(QTextDocument::ImageResource, QUrl(picture.name())).value<QImage>().size(), QSize(7, 5));
}

void tst_ArticleDocument::asksNobodyForAnything()
{
    const QString file = QUrl::fromLocalFile(QStringLiteral(PRESSMARK_SOURCE_DIR "/LICENSE")).toString();
    const ArticleDocument document = buildArticleDocument(article(), Body{{figure(file, {}, {})}}, style());

    for (const QUrl &url : {QUrl(file), QUrl(u"LICENSE"_s), QUrl(u"qrc:/x"_s), QUrl(u"https://news.example/a.png"_s)}) {
        const QVariant image = document.document->resource(QTextDocument::ImageResource, url);
        QCOMPARE(image.value<QImage>().pixelColor(0, 0), QColor(0x11, 0x22, 0x33));
        QVERIFY(document.document->resource(QTextDocument::StyleSheetResource, url).toByteArray().isEmpty());
    }
}

void tst_ArticleDocument::laysOutHostileBodiesInTime_data()
{
    QTest::addColumn<Body>("body");

    QTest::newRow("a word of a million letters") << Body{{block(BlockKind::Paragraph, QString(1'000'000, u'w'))}};
    QTest::newRow("300,000 marks") << Body{{block(BlockKind::Paragraph, QString(300'000, QChar(0x301)))}};
    QTest::newRow("a paragraph of a million units")
        << Body{{block(BlockKind::Paragraph, u"grain "_s.repeated(160'000))}};
    QTest::newRow("100,000 rows") << Body{{block(BlockKind::Table, u"a\tb\n"_s.repeated(100'000))}};
    QTest::newRow("10,000 columns") << Body{{block(BlockKind::Table, u"a\t"_s.repeated(10'000))}};
    QTest::newRow("20,000 paragraphs") << Body{QList<Block>(20'000, block(BlockKind::Paragraph, u"grain"_s))};
    QTest::newRow("10,000 list items") << Body{QList<Block>(10'000, block(BlockKind::ListItem, u"grain"_s))};
    QTest::newRow("5,000 quotes") << Body{QList<Block>(5'000, block(BlockKind::Quote, u"grain"_s))};
}

void tst_ArticleDocument::laysOutHostileBodiesInTime()
{
    QFETCH(Body, body);
    const std::clock_t before = std::clock();

    const ArticleDocument document = buildArticleDocument(article(), body, style());
    document.document->setTextWidth(600);
    QVERIFY(document.document->documentLayout()->documentSize().height() > 0);

    // Without the caps these take minutes.
    const double seconds = double(std::clock() - before) / CLOCKS_PER_SEC;
    QVERIFY2(seconds < 15, qPrintable(QString::number(seconds)));
}

QTEST_MAIN(tst_ArticleDocument)
#include "tst_articledocument.moc"
