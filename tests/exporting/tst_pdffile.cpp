#include "exporting/articlepages.h"
#include "exporting/passages.h"
#include "exporting/pdffinish.h"
#include "exporting/pdfverify.h"

#include "examples.h"
#include "exportedpdf.h"
#include "verify.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <poppler-annotation.h>
#include <poppler-link.h>

using namespace ExportedPdf;
using namespace Pressmark;
using namespace Qt::StringLiterals;

/// The file around the pages of an exported article: what it says of itself, that it is verified, and that others read it.
class tst_PdfFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesForAnotherProcess();
    void hasOutlineLabelsAndMetadata();
    void attachesTheAnnotationsAsJson();
    void privateNotesStayPrivate();
    void theSameArticleGivesTheSameBytes();
    void findsWhatIsWrong_data();
    void findsWhatIsWrong();
    void leavesNothingBehindWhenItFails_data();
    void leavesNothingBehindWhenItFails();
    void otherProgramsAgree_data();
    void otherProgramsAgree();
};

namespace {

PdfContent painted(const ArticleForExport &article)
{
    PdfContent content;
    PaperWriter paper(paperGeometry(PdfOptions::Paper::A4, true));
    paintArticle(paper, content, article, {}, {u"Title"_s});
    paper.finish(content);
    return content;
}

} // namespace

/// Not a test of its own: theSameArticleGivesTheSameBytes runs it in other processes.
void tst_PdfFile::writesForAnotherProcess()
{
    const QString path = qEnvironmentVariable("PRESSMARK_WRITE_TO");
    if (path.isEmpty())
        return;
    VERIFY_OK(exportArticlePdf(Examples::harbour(), withPicture(), path, {}, {}));
}

void tst_PdfFile::hasOutlineLabelsAndMetadata()
{
    QTemporaryDir folder;

    const auto document = exported(Examples::harbour(), folder.filePath(u"a.pdf"_s));
    QVERIFY(document);

    const QList<Poppler::OutlineItem> outline = document->outline();
    QCOMPARE(outline.size(), 1);
    QCOMPARE(outline.first().name(), Examples::harbour().article.metadata.title);
    QCOMPARE(outline.first().children().size(), 1);
    QCOMPARE(outline.first().children().first().name(), u"What the pilots ask for"_s);
    QCOMPARE(document->page(0)->label(), u"1"_s);
    QCOMPARE(document->info(u"Title"_s), Examples::harbour().article.metadata.title);
    QCOMPARE(document->info(u"Author"_s), u"Ida Lund, Tomas Okoro"_s);
    QVERIFY(document->metadata().contains(u"<dc:language><rdf:Bag><rdf:li>en</rdf:li>"_s));
    bool linked = false;
    for (const auto &link : document->page(0)->links()) {
        const auto *browse = dynamic_cast<const Poppler::LinkBrowse *>(link.get());
        linked = linked || (browse && browse->url() == u"https://port.example/survey"_s);
    }
    QVERIFY(linked);
}

void tst_PdfFile::attachesTheAnnotationsAsJson()
{
    QTemporaryDir folder;
    const ArticleForExport article = Examples::harbour();

    const auto document = exported(article, folder.filePath(u"a.pdf"_s));
    QVERIFY(document);

    QCOMPARE(document->embeddedFiles().size(), 1);
    QCOMPARE(document->embeddedFiles().first()->name(), u"annotations.jsonld"_s);
    const QJsonObject page = QJsonDocument::fromJson(document->embeddedFiles().first()->data()).object();
    const QJsonArray items = page.value(u"items"_s).toArray();
    QCOMPARE(items.size(), article.annotations.size());
    for (const QJsonValue &item : items) {
        const QJsonObject target = item[u"target"].toObject();
        const QString text = partText(article, *partFromName(target[u"pressmark:part"].toString()));
        const QJsonArray selectors = target[u"selector"].toArray();
        const QList<uint> points = text.toUcs4();
        const qsizetype start = selectors[1][u"start"].toInteger();
        const qsizetype end = selectors[1][u"end"].toInteger();
        const QList<uint> exact = points.mid(start, end - start);
        QCOMPARE(QString::fromUcs4(reinterpret_cast<const char32_t *>(exact.constData()), exact.size()),
                 selectors[0][u"exact"].toString());
    }
}

void tst_PdfFile::privateNotesStayPrivate()
{
    QTemporaryDir folder;
    ArticleForExport article = Examples::harbour();
    article.annotations[1].annotation.isPrivate = true;
    article.annotations[1].annotation.note = u"Zwiebelfisch"_s;

    const auto document = exported(article, folder.filePath(u"a.pdf"_s));
    QVERIFY(document);

    QVERIFY(!wholeText(*document).contains(u"Zwiebelfisch"_s));
    QVERIFY(!document->embeddedFiles().first()->data().contains("Zwiebelfisch"));
    int annotations = 0;
    for (int i = 0; i < document->numPages(); ++i) {
        for (const auto &annotation : document->page(i)->annotations()) {
            QVERIFY(!annotation->contents().contains(u"Zwiebelfisch"_s));
            annotations += annotation->subType() == Poppler::Annotation::AHighlight ? 1 : 0;
        }
    }
    QCOMPARE(annotations, article.annotations.size() - 1);
}

void tst_PdfFile::theSameArticleGivesTheSameBytes()
{
    QTemporaryDir folder;
    QList<QByteArray> files;
    for (const char *seed : {"0", ""}) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PRESSMARK_WRITE_TO"_s, folder.filePath(u"a.pdf"_s));
        if (*seed)
            environment.insert(u"QT_HASH_SEED"_s, QString::fromLatin1(seed));
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(), {u"writesForAnotherProcess"_s});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 0);
        QFile file(folder.filePath(u"a.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        files.append(file.readAll());
        QVERIFY(file.remove());
    }

    QVERIFY(!files[0].isEmpty());
    QVERIFY(files[0] == files[1]);
}

void tst_PdfFile::findsWhatIsWrong_data()
{
    QTest::addColumn<int>("fault");

    QTest::newRow("nothing") << 0;
    QTest::newRow("a rectangle beside its words") << 1;
    QTest::newRow("other words") << 2;
    QTest::newRow("another note") << 3;
    QTest::newRow("another author") << 4;
    QTest::newRow("an annotation is missing") << 5;
    QTest::newRow("a page is missing") << 6;
}

void tst_PdfFile::findsWhatIsWrong()
{
    QFETCH(int, fault);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    PdfContent content = painted(Examples::harbour());
    const auto bytes = finishPdf(content);
    VERIFY_OK(bytes);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(*bytes);
    file.close();
    PageMark &mark = content.marks[2];
    switch (fault) {
    case 1:
        mark.rects[0].translate(0.1, 0);
        break;
    case 2:
        mark.words.replace(u'e', u'a');
        break;
    case 3:
        mark.note += u'!';
        break;
    case 4:
        mark.author += u'!';
        break;
    case 5:
        content.marks.append(mark);
        content.marks.last().name += u'x';
        break;
    case 6:
        ++content.pages;
        break;
    default:
        break;
    }

    const Result<void> verified = verifyPdf(path, content, {});

    QCOMPARE(bool(verified), fault == 0);
    if (!verified)
        QCOMPARE(verified.error().code, ErrorCode::NotVerified);
}

void tst_PdfFile::leavesNothingBehindWhenItFails_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("stopped");
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("no such folder") << u"missing/a.pdf"_s << false << ErrorCode::FileUnwritable;
    QTest::newRow("a folder stands there") << u"taken"_s << false << ErrorCode::FileUnwritable;
    QTest::newRow("cancelled") << u"a.pdf"_s << true << ErrorCode::Cancelled;
}

void tst_PdfFile::leavesNothingBehindWhenItFails()
{
    QFETCH(QString, name);
    QFETCH(bool, stopped);
    QFETCH(ErrorCode, code);
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"taken/inside"_s));
    std::stop_source source;
    if (stopped)
        source.request_stop();

    const auto result = exportArticlePdf(Examples::harbour(), {}, folder.filePath(name), {}, source.get_token());

    QVERIFY(!result);
    QCOMPARE(result.error().code, code);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"taken"_s});
}

void tst_PdfFile::otherProgramsAgree_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("expected"); // in what it prints

    QTest::newRow("qpdf") << u"qpdf"_s << QStringList{u"--check"_s}
                          << QStringList{u"No syntax or stream encoding errors"_s};
    QTest::newRow("pdftotext") << u"pdftotext"_s << QStringList{u"-"_s}
                               << QStringList{u"lists nine soundings"_s, u"浚渫が終わったあとも水深が足りない"_s,
                                              u"القياسات"_s};
    QTest::newRow("pdfdetach") << u"pdfdetach"_s << QStringList{u"-list"_s} << QStringList{u"annotations.jsonld"_s};
    QTest::newRow("mutool") << u"mutool"_s << QStringList{u"run"_s}
                            << QStringList{u"Highlight|pressmark:"_s, u"Underline|pressmark:"_s,
                                           u"Перевірити джерело."_s, u"「九つの測深」を確認する。"_s,
                                           u"depth, evidence"_s};
}

void tst_PdfFile::otherProgramsAgree()
{
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, expected);
    if (QStandardPaths::findExecutable(program).isEmpty())
        QSKIP("this program is not installed");
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    VERIFY_OK(exportArticlePdf(Examples::harbour(), withPicture(), path, {}, {}));
    if (program == u"mutool") {
        QFile script(folder.filePath(u"list.js"_s));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("var d = new PDFDocument(scriptArgs[0]);\n"
                     "for (var i = 0; i < d.countPages(); ++i) d.loadPage(i).getAnnotations().forEach(function (a) {\n"
                     "  var o = a.getObject ? a.getObject() : null;\n"
                     "  print(a.getType() + '|' + (o ? o.get('NM').asString() + '|' + o.get('Subj') : '') + '|' + "
                     "a.getContents());\n"
                     "});\n");
        script.close();
        arguments.append(script.fileName());
    }
    arguments.insert(program == u"pdftotext" ? 0 : static_cast<int>(arguments.size()), path);
    QProcess process;
    process.start(program, arguments);
    QVERIFY(process.waitForFinished(60'000));
    const QString output = QString::fromUtf8(process.readAllStandardOutput());

    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    for (const QString &words : expected)
        QVERIFY2(output.contains(words), qPrintable(words + u" is not in\n"_s + output));
}

QTEST_MAIN(tst_PdfFile)
#include "tst_pdffile.moc"
