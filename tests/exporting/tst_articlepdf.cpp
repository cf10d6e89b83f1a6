#include "exporting/articlepages.h"
#include "exporting/passages.h"
#include "exporting/pdffinish.h"
#include "exporting/pdfverify.h"

#include "examples.h"
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
#include <poppler-qt6.h>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_ArticlePdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesForAnotherProcess();
    void everyAnnotationIsInTheFile();
    void rectanglesCoverTheirWordsAndNoOthers();
    void textComesOutAsItWasWritten_data();
    void textComesOutAsItWasWritten();
    void picturesStandInTheirPlace_data();
    void picturesStandInTheirPlace();
    void nothingIsPaintedTwiceWherePagesMeet();
    void everyLineIsPaintedOnce();
    void hasOutlineLabelsAndMetadata();
    void attachesTheAnnotationsAsJson();
    void privateNotesStayPrivate();
    void printsPassagesThatThisVersionDoesNotHave();
    void crowdedNotesGoOnOnTheNextPage();
    void theSameArticleGivesTheSameBytes();
    void findsWhatIsWrong_data();
    void findsWhatIsWrong();
    void leavesNothingBehindWhenItFails_data();
    void leavesNothingBehindWhenItFails();
    void otherProgramsAgree_data();
    void otherProgramsAgree();
};

namespace {

PdfOptions withPicture()
{
    PdfOptions options;
    options.picture = [](const QString &, int) {
        QImage image(600, 350, QImage::Format_RGB32);
        image.fill(QColor(0x8a, 0xa0, 0xb5));
        return image;
    };
    return options;
}

std::unique_ptr<Poppler::Document> exported(const ArticleForExport &article, const QString &path,
                                            const PdfOptions &options = {})
{
    const auto summary = exportArticlePdf(article, options, path, {}, {});
    if (!summary) {
        qWarning().noquote() << summary.error().message;
        return nullptr;
    }
    return Poppler::Document::load(path);
}

QString folded(QString text)
{
    text = text.normalized(QString::NormalizationForm_KC);
    text.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return text;
}

QString wholeText(const Poppler::Document &document)
{
    QString text;
    for (int i = 0; i < document.numPages(); ++i) {
        for (const auto &box : document.page(i)->textList())
            text += box->text();
    }
    return text;
}

PdfContent painted(const ArticleForExport &article)
{
    PdfContent content;
    PaperWriter paper(paperGeometry(PdfOptions::Paper::A4, true));
    paintArticle(paper, content, article, {}, u"Title"_s);
    content.pages = paper.pages();
    content.bytes = paper.finish();
    return content;
}

} // namespace

/// Not a test of its own: theSameArticleGivesTheSameBytes runs it in other processes.
void tst_ArticlePdf::writesForAnotherProcess()
{
    const QString path = qEnvironmentVariable("PRESSMARK_WRITE_TO");
    if (path.isEmpty())
        return;
    VERIFY_OK(exportArticlePdf(Examples::harbour(), withPicture(), path, {}, {}));
}

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
    QTest::newRow("Chinese") << u"zh"_s << u"港口的引航员警告说,水深不足,见长青龙门"_s;
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
        side->removeIf([](QChar c) { return !c.isLetter(); });
    QCOMPARE(found, wanted);
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

void tst_ArticlePdf::hasOutlineLabelsAndMetadata()
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

void tst_ArticlePdf::attachesTheAnnotationsAsJson()
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

void tst_ArticlePdf::privateNotesStayPrivate()
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

void tst_ArticlePdf::theSameArticleGivesTheSameBytes()
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

void tst_ArticlePdf::findsWhatIsWrong_data()
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

void tst_ArticlePdf::findsWhatIsWrong()
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

void tst_ArticlePdf::leavesNothingBehindWhenItFails_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("stopped");
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("no such folder") << u"missing/a.pdf"_s << false << ErrorCode::FileUnwritable;
    QTest::newRow("a folder stands there") << u"taken"_s << false << ErrorCode::FileUnwritable;
    QTest::newRow("cancelled") << u"a.pdf"_s << true << ErrorCode::Cancelled;
}

void tst_ArticlePdf::leavesNothingBehindWhenItFails()
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

void tst_ArticlePdf::otherProgramsAgree_data()
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

void tst_ArticlePdf::otherProgramsAgree()
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

QTEST_MAIN(tst_ArticlePdf)
#include "tst_articlepdf.moc"
