#include "exporting/odtexport.h"
#include "exporting/odtpackage.h"
#include "exporting/passages.h"

#include "examples.h"
#include "exportedpdf.h"
#include "odttext.h"
#include "verify.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ExportedPdf;
using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_Odt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void marksAreComments();
    void marksAreColoured();
    void tellsWhatColoursMean();
    void theTextIsWhole();
    void listsAndTablesNest();
    void picturesLieInThePackage();
    void spacesAndStrangeSignsAreKept();
    void commentsStayOutOfTables();
    void headingsLeaveNoLevelOut();
    void lettersAreAsIsAskedFor();
    void commentsEndBeforeCaptions();
    void areasShowTheirPictures();
    void passagesThatThisVersionDoesNotHaveStandAtTheHead();
    void areasThatThisVersionHasAreNotMissing();
    void privateOnesStayOut();
    void findsWhatIsWrong_data();
    void findsWhatIsWrong();
    void leavesNothingBehindWhenItFails_data();
    void leavesNothingBehindWhenItFails();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void tst_Odt::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"a.odt"_s);
}

void tst_Odt::marksAreComments()
{
    const ArticleForExport article = Examples::harbour();
    VERIFY_OK(exportArticleOdt(article, {}, m_path, {}, {}));

    const QString content = part(m_path, u"content.xml"_s);

    for (const PlacedAnnotation &placed : article.annotations) {
        const Annotation &mark = placed.annotation;
        const QString name = u"pressmark:"_s + mark.uuid;
        const qsizetype begin = content.indexOf(u"<office:annotation office:name=\"%1\">"_s.arg(name));
        const qsizetype end = content.indexOf(u"<office:annotation-end office:name=\"%1\"/>"_s.arg(name));
        QVERIFY2(begin > 0 && end > begin, qPrintable(name));
        const QString comment = content.mid(begin, content.indexOf(u"</office:annotation>"_s, begin) - begin);
        QVERIFY(comment.contains(u"<dc:creator>%1</dc:creator>"_s.arg(mark.personName)));
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(mark.modified, Qt::UTC);
        QVERIFY(comment.contains(u"<dc:date>%1</dc:date>"_s.arg(time.toString(Qt::ISODateWithMs))));
        for (const QString &line : mark.note.split(u'\n'))
            QVERIFY2(comment.contains(line.toHtmlEscaped().replace(u"&quot;"_s, u"\""_s)), qPrintable(comment));
        if (!mark.tagNames.isEmpty())
            QVERIFY(comment.contains(u"Tags: "_s + mark.tagNames.join(u", "_s)));
    }
}

void tst_Odt::marksAreColoured()
{
    VERIFY_OK(exportArticleOdt(Examples::harbour(), {}, m_path, {}, {}));

    const QString content = part(m_path, u"content.xml"_s);
    const QString styles = part(m_path, u"styles.xml"_s);

    QVERIFY(content.contains(u"<text:span text:style-name=\"Underline_20_red\">natural accretion</text:span>"_s));
    // One mark stands inside of another.
    QVERIFY(content.contains(
        u"<text:span text:style-name=\"Highlight_20_yellow\"><text:span text:style-name=\"Highlight_20_red\">under the keel"_s));
    for (const QString &style : valuesOf(content, u"text:style-name=\"([^\"]+)\""_s)) {
        const bool isOwn = content.contains(u"style:name=\"%1\""_s.arg(style));
        QVERIFY2(isOwn || styles.contains(u"style:name=\"%1\""_s.arg(style)), qPrintable(style));
    }
    for (const QString &style : valuesOf(content + styles, u"style:parent-style-name=\"([^\"]+)\""_s))
        QVERIFY2(styles.contains(u"style:name=\"%1\""_s.arg(style)), qPrintable(style));
}

void tst_Odt::tellsWhatColoursMean()
{
    PdfOptions options;
    options.colors = {{MarkColor::Blue, u"Measured"_s}, {MarkColor::Red, u"To be asked"_s}};
    options.marks.colors = {MarkColor::Blue};
    VERIFY_OK(exportArticleOdt(Examples::harbour(), options, m_path, {}, {}));

    const QString words = wordsOf(part(m_path, u"content.xml"_s));

    QVERIFY2(words.contains(u"\nMeasured "_s), qPrintable(words.left(400)));
    QVERIFY(!words.contains(u"To be asked"_s));
}

void tst_Odt::theTextIsWhole()
{
    const ArticleForExport article = Examples::harbour();
    VERIFY_OK(exportArticleOdt(article, {}, m_path, {}, {}));

    const QString words = wordsOf(part(m_path, u"content.xml"_s));

    const Metadata &metadata = article.article.metadata;
    for (const QString &text :
         {metadata.title, metadata.subtitle, metadata.source, metadata.url, article.captures.first().original})
        QVERIFY2(words.contains(text), qPrintable(text));
    for (const Block &block : article.revision.body.blocks) {
        for (const QString &line : block.text.split(QRegularExpression(u"[\n\t]"_s)))
            QVERIFY2(!block.kept || words.contains(line), qPrintable(line));
    }
}

void tst_Odt::listsAndTablesNest()
{
    ArticleForExport article;
    article.article.uuid = u"x"_s;
    Block item = Examples::block(BlockKind::ListItem, u"one"_s, 1);
    QList<Block> blocks{item};
    for (const auto &[text, level, ordered] :
         {std::tuple(u"deep"_s, 3, false), std::tuple(u"two"_s, 1, false), std::tuple(u"first"_s, 1, true)}) {
        item = Examples::block(BlockKind::ListItem, text, level);
        item.ordered = ordered;
        blocks.append(item);
    }
    Block table = Examples::block(BlockKind::Table, u"a\tb\nc\nd\te\tf"_s);
    table.headerRows = 1;
    blocks.append(table);
    article.revision.body.blocks = blocks;
    VERIFY_OK(exportArticleOdt(Examples::finished(article), {}, m_path, {}, {}));

    QString content = part(m_path, u"content.xml"_s);
    content = content.mid(content.indexOf(u"<text:list "_s));
    content.remove(QRegularExpression(u" [a-z]+:[a-z-]+=\"[^\"]*\"|\n"_s));

    QVERIFY2(
        content.startsWith(
            u"<text:list><text:list-item><text:p>one</text:p><text:list><text:list-item><text:list><text:list-item>"
            "<text:p>deep</text:p></text:list-item></text:list></text:list-item></text:list></text:list-item>"
            "<text:list-item><text:p>two</text:p></text:list-item></text:list>"
            "<text:list><text:list-item><text:p>first</text:p></text:list-item></text:list>"
            "<table:table><table:table-column/><table:table-header-rows><table:table-row>"_s),
        qPrintable(content));
    QCOMPARE(content.count(u"<table:table-row>"_s), 3);
    QCOMPARE(content.count(u"<table:table-cell>"_s), 9); // each row has as many as the widest
}

void tst_Odt::picturesLieInThePackage()
{
    VERIFY_OK(exportArticleOdt(Examples::harbour(), withPicture(), m_path, {}, {}));

    const Result<QStringList> names = zipPartNames(m_path);

    VERIFY_OK(names);
    QCOMPARE(*names, OdtParts + QStringList({u"Pictures/1.jpg"_s, u"annotations.jsonld"_s}));
    QCOMPARE(QImage::fromData(*readZipPart(m_path, u"Pictures/1.jpg"_s)).size(), QSize(600, 350));
    const QString content = part(m_path, u"content.xml"_s);
    QVERIFY(content.contains(u"xlink:href=\"Pictures/1.jpg\""_s));
    QVERIFY(content.contains(u"svg:width=\"15.88cm\" svg:height=\"9.26cm\""_s));
    QVERIFY(part(m_path, u"META-INF/manifest.xml"_s).contains(u"\"Pictures/1.jpg\""_s));
}

void tst_Odt::spacesAndStrangeSignsAreKept()
{
    ArticleForExport article;
    article.article.uuid = u"x"_s;
    article.article.metadata.title = u"A < B & “C”"_s;
    article.revision.body.blocks = {Examples::block(BlockKind::Preformatted, u"  two\n\ttab   three"_s)};
    article = Examples::finished(article);
    Examples::mark(article, u"two"_s, MarkColor::Yellow, QString(u"bell "_s) + QChar(7) + QChar(0xd800) + u"!"_s, {});
    VERIFY_OK(exportArticleOdt(article, {}, m_path, {}, {}));

    const QString content = part(m_path, u"content.xml"_s);

    QVERIFY(content.contains(u"A &lt; B &amp; “C”"_s));
    QVERIFY(content.contains(u"<text:p>bell !</text:p>"_s));
    QVERIFY(content.contains(u"<text:s/><text:s/>"_s));
    QVERIFY(content.contains(u"<text:line-break/><text:tab/>tab <text:s/><text:s/>three"_s));
}

void tst_Odt::commentsStayOutOfTables()
{
    const ArticleForExport article = Examples::harbour();
    VERIFY_OK(exportArticleOdt(article, {}, m_path, {}, {})); // a mark lies over three cells

    const QString content = part(m_path, u"content.xml"_s);

    const qsizetype cell = content.indexOf(u"8.9 m"_s);
    QVERIFY(cell > 0);
    QVERIFY(content.indexOf(u"<office:annotation-end"_s, cell) < content.indexOf(u"</table:table-cell>"_s, cell));
    QVERIFY(content.contains(u"<text:span text:style-name=\"Highlight_20_blue\">Ferry bend</text:span>"_s));
}

void tst_Odt::headingsLeaveNoLevelOut()
{
    ArticleForExport article;
    article.article.metadata.title = u"T"_s;
    for (const int level : {4, 2, 6, 3})
        article.revision.body.blocks.append(Examples::block(BlockKind::Heading, u"H%1"_s.arg(level), level));
    VERIFY_OK(exportArticleOdt(Examples::finished(article), {}, m_path, {}, {}));

    const QStringList levels = valuesOf(part(m_path, u"content.xml"_s), u"text:outline-level=\"(\\d)\""_s);

    QCOMPARE(levels, (QStringList{u"1"_s, u"2"_s, u"2"_s, u"3"_s, u"3"_s, u"2"_s})); // the last is that of the source
}

void tst_Odt::lettersAreAsIsAskedFor()
{
    VERIFY_OK(exportArticleOdt(Examples::harbour(), {.font = PdfOptions::Font::Sans}, m_path, {}, {}));

    QVERIFY(part(m_path, u"styles.xml"_s).contains(u"style:name=\"Reading\" svg:font-family=\"'Noto Sans'\""_s));
}

void tst_Odt::commentsEndBeforeCaptions()
{
    ArticleForExport article;
    article.article.uuid = u"x"_s;
    article.revision.body.blocks = {Examples::block(BlockKind::Paragraph, u"The quay is"_s),
                                    Examples::figure({}, u"A crane"_s, {}),
                                    Examples::block(BlockKind::Paragraph, u"empty."_s)};
    article = Examples::finished(article);
    Examples::mark(article, u"quay is\nempty"_s, MarkColor::Yellow, u"Since when?"_s, {});
    VERIFY_OK(exportArticleOdt(article, {}, m_path, {}, {}));

    const QString content = part(m_path, u"content.xml"_s);

    QVERIFY(content.indexOf(u"<office:annotation-end"_s) < content.indexOf(u"A crane"_s));
    QVERIFY(content.contains(u"<text:span text:style-name=\"Highlight_20_yellow\">empty</text:span>"_s));
}

void tst_Odt::areasShowTheirPictures()
{
    ArticleForExport article = Examples::harbour();
    const auto isFigure = [](const Block &block) { return block.kind == BlockKind::Figure; };
    const QList<Block> &blocks = article.revision.body.blocks;
    const auto figure = std::find_if(blocks.begin(), blocks.end(), isFigure);
    Annotation &area = article.annotations[6].annotation;
    area.part = Part::Page;
    area.area = Area{static_cast<int>(figure - blocks.begin()), {0, 0, 600, 350}, true};
    area.anchor = {};
    article.annotations[6].start = area.area->number;
    VERIFY_OK(exportArticleOdt(article, withPicture(), m_path, {}, {}));

    const QString content = part(m_path, u"content.xml"_s);

    QVERIFY(QImage::fromData(*readZipPart(m_path, u"Pictures/1.jpg"_s)).width() > 100);
    const qsizetype at = content.indexOf(u"xlink:href=\"Pictures/1.jpg\""_s);
    QVERIFY(at > content.indexOf(u"Marked areas"_s));
    QVERIFY(content.indexOf(u"<svg:desc>Area of a picture</svg:desc>"_s, at) > 0);
}

void tst_Odt::passagesThatThisVersionDoesNotHaveStandAtTheHead()
{
    ArticleForExport article = Examples::harbour();
    article.annotations[6].state = PlacementState::Detached;
    article.annotations[6].start = -1;
    article.annotations[6].annotation.anchor.quote = u"a sentence that was taken back"_s;
    VERIFY_OK(exportArticleOdt(article, {}, m_path, {}, {}));

    const QString content = part(m_path, u"content.xml"_s);

    QVERIFY(content.contains(u"a sentence that was taken back"_s));
    QCOMPARE(content.count(u"<office:annotation "_s), article.annotations.size());
}

void tst_Odt::areasThatThisVersionHasAreNotMissing()
{
    ArticleForExport article = Examples::harbour();
    PlacedAnnotation &area = article.annotations[6];
    area.annotation.part = Part::Page;
    area.annotation.area = Area{2, {10, 20, 30, 40}};
    area.annotation.anchor = {.quote = u"a chart of the silt"_s};
    area.start = 2;
    VERIFY_OK(exportArticleOdt(article, {}, m_path, {}, {}));

    const QString content = part(m_path, u"content.xml"_s);

    QVERIFY(content.contains(u"Marked areas"_s));
    QVERIFY(content.contains(u"Area on page 3: “a chart of the silt”"_s));
    QVERIFY(!content.contains(u"does not have"_s));
}

void tst_Odt::privateOnesStayOut()
{
    ArticleForExport article = Examples::harbour();
    article.annotations[6].annotation.isPrivate = true;
    const auto summary = exportArticleOdt(article, {}, m_path, {}, {});
    VERIFY_OK(summary);

    QCOMPARE(summary->annotations, article.annotations.size() - 1);
    QVERIFY(!part(m_path, u"content.xml"_s).contains(u"Single source."_s));
}

void tst_Odt::findsWhatIsWrong_data()
{
    QTest::addColumn<int>("fault");

    QTest::newRow("nothing") << 0;
    QTest::newRow("another author") << 1;
    QTest::newRow("another time") << 2;
    QTest::newRow("another note") << 3;
    QTest::newRow("other words") << 4;
    QTest::newRow("a comment is missing") << 5;
    QTest::newRow("a part is missing") << 6;
    QTest::newRow("a damaged file") << 7;
}

void tst_Odt::findsWhatIsWrong()
{
    QFETCH(int, fault);
    OdtContent content;
    OdtMark mark;
    mark.start = 4;
    mark.length = 6;
    mark.begins = OdtComment{u"pressmark:1"_s, u"Nadia"_s, 1'700'000'000'000, {u"a"_s, u"b"_s}, u"second"_s};
    mark.ends = mark.begins->name;
    content.beginParagraph(u"Text_20_body"_s, {});
    content.marked(u"The second of them"_s, {}, {mark});
    content.endParagraph();
    VERIFY_OK(writeZip(m_path, {{.name = u"content.xml"_s, .bytes = content.finish()}}));
    QList<OdtComment> wanted = content.comments();
    QCOMPARE(wanted.size(), 1);
    QStringList parts{u"content.xml"_s};
    switch (fault) {
    case 1:
        wanted[0].author += u'x';
        break;
    case 2:
        ++wanted[0].time;
        break;
    case 3:
        wanted[0].lines.last() += u'x';
        break;
    case 4:
        wanted[0].words = u"secon"_s;
        break;
    case 5:
        wanted.append(wanted[0]);
        break;
    case 6:
        parts.append(u"styles.xml"_s);
        break;
    case 7: {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(file.size() - 9));
        break;
    }
    default:
        break;
    }

    const Result<void> verified = verifyOdt(m_path, parts, wanted);

    QCOMPARE(bool(verified), fault == 0);
    if (!verified)
        QCOMPARE(verified.error().code, fault == 7 ? ErrorCode::Damaged : ErrorCode::NotVerified);
}

void tst_Odt::leavesNothingBehindWhenItFails_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("stopped");
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("no such folder") << u"missing/a.odt"_s << false << ErrorCode::FileUnwritable;
    QTest::newRow("cancelled") << u"a.odt"_s << true << ErrorCode::Cancelled;
}

void tst_Odt::leavesNothingBehindWhenItFails()
{
    QFETCH(QString, name);
    QFETCH(bool, stopped);
    QFETCH(ErrorCode, code);
    std::stop_source source;
    if (stopped)
        source.request_stop();

    const auto result = exportArticleOdt(Examples::harbour(), {}, m_folder->filePath(name), {}, source.get_token());

    QVERIFY(!result);
    QCOMPARE(result.error().code, code);
    QVERIFY(QDir(m_folder->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

QTEST_MAIN(tst_Odt)
#include "tst_odt.moc"
