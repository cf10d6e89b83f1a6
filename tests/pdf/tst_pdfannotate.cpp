#include "pdf/pdfannotate.h"
#include "pdf/pdffixtures.h"
#include "pdf/pdfimport.h"
#include "testdata.h"
#include "text/canonicaltext.h"
#include "text/pdfmap.h"
#include "verify.h"

#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <poppler-annotation.h>
#include <poppler-qt6.h>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_PdfAnnotate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksAreReadBackAsTheyWere_data();
    void marksAreReadBackAsTheyWere();
    void areasAreFrames_data();
    void areasAreFrames();
    void wordsOfNoMapAreFoundOnThePages();
    void quadsFollowTheReading_data();
    void quadsFollowTheReading();
    void exportingAgainReplaces_data();
    void exportingAgainReplaces();
    void keepsOtherPeoplesNotes();
    void nothingToAddLeavesTheFileAsItIs();
    void marksGoOverLinesAndPages();
    void marksRightToLeft();
    void repairsADamagedFile();
    void refuses_data();
    void refuses();
    void annotatesOthersFiles();

private:
    QString check(const QByteArray &pdf);

    QTemporaryDir m_folder;
};

namespace {

struct Imported
{
    QString text;
    QByteArray map;
};

Imported imported(const QByteArray &pdf)
{
    const Result<Document> document = importPdf(pdf, u"a.pdf"_s);
    if (!document)
        return {};
    Body body = document->body;
    return {composeText(body), document->pdfMap};
}

PdfMark markOn(const QString &text, const QString &words, const QString &uuid, Mark kind = Mark::Highlight)
{
    PdfMark mark;
    mark.uuid = uuid;
    mark.mark = kind;
    mark.start = text.indexOf(words);
    mark.length = words.size();
    mark.quote = words;
    mark.note = u"Перевірити (дату)\n二番目の行 \\ العبارة 😀"_s;
    mark.author = u"Ада Лі"_s;
    mark.tags = {u"ports/strikes"_s, u"хліб"_s};
    mark.created = 1'700'000'000'000;
    mark.modified = 1'700'000'500'000;
    return mark;
}

QByteArray whole(const QByteArray &original, const PdfAnnotation &annotation)
{
    return annotation.rewritten ? annotation.bytes : original + annotation.bytes;
}

/// All annotations of a file that bear our names, in order of pages.
struct Found
{
    QString name;
    QString author;
    QString contents;
    QString words; // under the quads
    qint64 created;
    qint64 modified;
    bool underline;
    QList<QList<QPointF>> quads; // points on the displayed page
};

QList<Found> annotationsOf(const QByteArray &pdf)
{
    QList<Found> all;
    const auto document = Poppler::Document::loadFromData(pdf);
    for (int i = 0; document && i < document->numPages(); ++i) {
        const auto page = document->page(i);
        const QSizeF size = page->pageSizeF();
        for (const auto &annotation : page->annotations()) {
            if (annotation->subType() != Poppler::Annotation::AHighlight)
                continue;
            const auto *highlight = static_cast<const Poppler::HighlightAnnotation *>(annotation.get());
            Found found{annotation->uniqueName(),
                        annotation->author(),
                        annotation->contents(),
                        {},
                        annotation->creationDate().toMSecsSinceEpoch(),
                        annotation->modificationDate().toMSecsSinceEpoch(),
                        highlight->highlightType() == Poppler::HighlightAnnotation::Underline,
                        {}};
            for (const auto &quad : highlight->highlightQuads()) {
                QList<QPointF> points;
                QRectF box;
                for (const QPointF corner : quad.points) {
                    points.append({corner.x() * size.width(), corner.y() * size.height()});
                    box |= QRectF(points.last(), QSizeF(0.001, 0.001));
                }
                found.quads.append(points);
                found.words += page->text(box.adjusted(0.3, 1, -0.3, -1)).simplified() + u' ';
            }
            found.words = found.words.normalized(QString::NormalizationForm_KC).simplified();
            all.append(found);
        }
    }
    return all;
}

} // namespace

/// What `qpdf --check` complains of; empty if nothing, or if there is no qpdf.
QString tst_PdfAnnotate::check(const QByteArray &pdf)
{
    const QString program = QStandardPaths::findExecutable(u"qpdf"_s);
    if (program.isEmpty())
        return {};
    QFile file(m_folder.filePath(u"check.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return u"not written"_s;
    file.close();
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, {u"--check"_s, file.fileName()});
    process.waitForFinished();
    return process.exitCode() == 0 ? QString() : QString::fromUtf8(process.readAll());
}

void tst_PdfAnnotate::marksAreReadBackAsTheyWere_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<bool>("ours"); // written by us, with an appearance
    const QByteArray story = ferryStory();

    QTest::newRow("plain") << story << true;
    QTest::newRow("object streams") << altered(story, {.objectStreams = true}) << true;
    QTest::newRow("linearized") << altered(story, {.linearized = true}) << true;
    QTest::newRow("rotated by 90") << altered(story, {.rotate = 90}) << true;
    QTest::newRow("rotated by 180") << altered(story, {.rotate = 180}) << true;
    QTest::newRow("rotated by 270") << altered(story, {.rotate = 270}) << true;
    QTest::newRow("turned by 90") << altered(story, {.rotate = 90, .turned = true}) << true;
    QTest::newRow("turned by 270") << altered(story, {.rotate = 270, .turned = true}) << true;
    QTest::newRow("upside down") << altered(story, {.rotate = 180, .turned = true}) << true;
    QTest::newRow("cropped") << altered(story, {.cropBox = QRectF(40, 300, 500, 520)}) << true;
    QTest::newRow("cropped and rotated") << altered(story, {.rotate = 270, .cropBox = QRectF(400, 60, 420, 500)})
                                         << true;
    QTest::newRow("user unit") << altered(story, {.userUnit = 2}) << true;
    QTest::newRow("bytes before the header") << "HTTP/1.1 200 OK\r\n\r\n" + story << true;
    QTest::newRow("no line end at the end") << story.trimmed() << true;
    QTest::newRow("encrypted") << altered(story, {.encrypted = true}) << false;
}

void tst_PdfAnnotate::marksAreReadBackAsTheyWere()
{
    QFETCH(QByteArray, pdf);
    QFETCH(bool, ours);
    const Imported source = imported(pdf);
    const QList<PdfMark> marks{markOn(source.text, u"fisherman took pity"_s, u"0191-a"_s),
                               markOn(source.text, u"night crossing"_s, u"0191-b"_s, Mark::Underline)};

    const Result<PdfAnnotation> annotation = annotatePdf(pdf, source.map, marks);

    VERIFY_OK(annotation);
    QVERIFY(!annotation->rewritten);
    QCOMPARE(annotation->marks, 2);
    const QByteArray copy = pdf + annotation->bytes;
    const QList<Found> found = annotationsOf(copy);
    QCOMPARE(found.size(), 2);
    for (qsizetype i = 0; i < 2; ++i) {
        QCOMPARE(found[i].name, u"pressmark:"_s + marks[i].uuid);
        QCOMPARE(found[i].author, marks[i].author);
        QCOMPARE(found[i].contents, marks[i].note);
        QCOMPARE(found[i].created, marks[i].created);
        QCOMPARE(found[i].modified, marks[i].modified);
        QCOMPARE(found[i].underline, marks[i].mark == Mark::Underline);
        QCOMPARE(found[i].words, marks[i].quote);
    }
    QCOMPARE(check(copy), QString());
    if (ours) {
        QCOMPARE(annotation->bytes.count("/AP<</N"), 2);
        QCOMPARE(annotation->bytes.count("/Subtype/Popup"), 2);
        QVERIFY(annotation->bytes.contains("/BM/Multiply"));
        QVERIFY(annotation->bytes.contains("/Subj"));
    }
}

void tst_PdfAnnotate::areasAreFrames_data()
{
    marksAreReadBackAsTheyWere_data();
}

void tst_PdfAnnotate::areasAreFrames()
{
    QFETCH(QByteArray, pdf);
    const Imported source = imported(pdf);
    PdfMark mark{.uuid = u"0191-c"_s, .color = MarkColor::Green, .area = Area{0, {70, 90, 120, 60}}};
    mark.note = u"The map"_s;
    mark.author = u"Ада Лі"_s;
    const Result<PdfAnnotation> once = annotatePdf(pdf, source.map, {mark});
    VERIFY_OK(once);
    mark.area->box = {70, 90, 150, 80};

    const QByteArray copy = pdf + once->bytes;
    const Result<PdfAnnotation> annotation = annotatePdf(copy, source.map, {mark});

    VERIFY_OK(annotation);
    const QByteArray twice = copy + annotation->bytes;
    QCOMPARE(check(twice), QString());
    const auto document = Poppler::Document::loadFromData(twice);
    const auto page = document->page(0);
    const auto found = page->annotations({Poppler::Annotation::AGeom});
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found[0]->uniqueName(), u"pressmark:0191-c"_s);
    QCOMPARE(found[0]->contents(), u"The map"_s);
    QCOMPARE(found[0]->author(), u"Ада Лі"_s);
    const QSizeF size = page->pageSizeF();
    const QRectF shares = found[0]->boundary();
    QVERIFY(std::abs(shares.left() * size.width() - 70) < 0.05);
    QVERIFY(std::abs(shares.top() * size.height() - 90) < 0.05);
    QVERIFY(std::abs(shares.width() * size.width() - 150) < 0.05);
    QVERIFY(std::abs(shares.height() * size.height() - 80) < 0.05);
}

void tst_PdfAnnotate::wordsOfNoMapAreFoundOnThePages()
{
    const QByteArray pdf = ferryStory();
    const Imported source = imported(pdf);
    const QString title = importPdf(pdf, u"a.pdf"_s)->metadata.title;
    QVERIFY(title.size() > 10);
    QVERIFY(!source.text.contains(title)); // it is no part of the body
    const auto elsewhere = [&](const QString &words, const QString &uuid) {
        PdfMark mark = markOn(source.text, u"fisherman"_s, uuid);
        mark.start = -1;
        mark.length = 0;
        mark.quote = words;
        return mark;
    };

    const Result<PdfAnnotation> annotation =
        annotatePdf(pdf, source.map,
                    {elsewhere(title, u"title"_s), markOn(source.text, u"engineer"_s, u"word"_s),
                     elsewhere(u"words that are printed nowhere at all"_s, u"nowhere"_s)});

    VERIFY_OK(annotation);
    QCOMPARE(annotation->marks, 2);
    const QList<Found> found = annotationsOf(pdf + annotation->bytes);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].name, u"pressmark:title"_s);
    QCOMPARE(found[0].words, title);
    QCOMPARE(annotatePdf(pdf, source.map, {elsewhere(u"nowhere at all"_s, u"nowhere"_s)})->marks, 0);
}

void tst_PdfAnnotate::quadsFollowTheReading_data()
{
    QTest::addColumn<int>("rotate");

    for (const int rotate : {0, 90, 180, 270})
        QTest::addRow("%d", rotate) << rotate;
}

/// In the file the corners stand top left, top right, bottom left, bottom right; Poppler gives them in that order.
void tst_PdfAnnotate::quadsFollowTheReading()
{
    QFETCH(int, rotate);
    const QByteArray pdf = altered(ferryStory(), {.rotate = rotate});
    const Imported source = imported(pdf);
    const Result<PdfAnnotation> annotation =
        annotatePdf(pdf, source.map, {markOn(source.text, u"fisherman"_s, u"q"_s)});
    VERIFY_OK(annotation);
    const qsizetype at = annotation->bytes.indexOf("/QuadPoints[") + 12;
    const QList<QByteArray> numbers = annotation->bytes.mid(at, annotation->bytes.indexOf(']', at) - at).split(' ');
    QCOMPARE(numbers.size(), 8);
    QList<QPointF> corners;
    for (int i = 0; i < 8; i += 2)
        corners.append({numbers[i].toDouble(), numbers[i + 1].toDouble()});

    // What is displayed upright runs, in the file's own space, against the rotation.
    const QPointF along = corners[1] - corners[0];
    const QPointF down = corners[2] - corners[0];
    const QHash<int, QPointF> reading{{0, {1, 0}}, {90, {0, 1}}, {180, {-1, 0}}, {270, {0, -1}}};
    const QPointF direction = reading.value(rotate);
    QVERIFY(QPointF::dotProduct(along, direction) > 30);
    QVERIFY(std::abs(along.x() * direction.y() - along.y() * direction.x()) < 0.01);
    QVERIFY(along.x() * down.y() - along.y() * down.x() < 0); // down is to the right of reading
    QCOMPARE(corners[3], corners[1] + corners[2] - corners[0]);
}

void tst_PdfAnnotate::exportingAgainReplaces_data()
{
    QTest::addColumn<QByteArray>("pdf");

    QTest::newRow("plain") << ferryStory();
    QTest::newRow("object streams") << altered(ferryStory(), {.objectStreams = true});
    QTest::newRow("encrypted") << altered(ferryStory(), {.encrypted = true});
}

void tst_PdfAnnotate::exportingAgainReplaces()
{
    QFETCH(QByteArray, pdf);
    const Imported source = imported(pdf);
    PdfMark first = markOn(source.text, u"fisherman"_s, u"a"_s);
    const PdfMark second = markOn(source.text, u"engineer"_s, u"b"_s);
    const Result<PdfAnnotation> once = annotatePdf(pdf, source.map, {first, second});
    VERIFY_OK(once);
    const QByteArray copy = pdf + once->bytes;
    first.note = u"Another note"_s;

    const Result<PdfAnnotation> twice = annotatePdf(copy, source.map, {first});

    VERIFY_OK(twice);
    QVERIFY(!twice->rewritten);
    const QByteArray again = copy + twice->bytes;
    QMap<QString, QString> notes;
    const QList<Found> found = annotationsOf(again);
    for (const Found &annotation : found)
        notes.insert(annotation.name, annotation.contents);
    QCOMPARE(found.size(), 2);
    QCOMPARE(notes.value(u"pressmark:a"_s), u"Another note"_s);
    QCOMPARE(notes.value(u"pressmark:b"_s), second.note);
    QCOMPARE(check(again), QString());
}

void tst_PdfAnnotate::keepsOtherPeoplesNotes()
{
    const QByteArray pdf = ferryStory();
    const Imported source = imported(pdf);
    const Result<PdfAnnotation> theirs = annotatePdf(pdf, source.map, {markOn(source.text, u"visitors"_s, u"x"_s)});
    VERIFY_OK(theirs);
    QByteArray copy = pdf + theirs->bytes;
    copy.replace("pressmark:x", "okular-0-1a");

    const Result<PdfAnnotation> annotation =
        annotatePdf(copy, source.map, {markOn(source.text, u"visitors"_s, u"x"_s)});

    VERIFY_OK(annotation);
    QCOMPARE(annotationsOf(copy + annotation->bytes).size(), 2);
}

void tst_PdfAnnotate::nothingToAddLeavesTheFileAsItIs()
{
    const QByteArray pdf = ferryStory();

    const Result<PdfAnnotation> annotation = annotatePdf(pdf, imported(pdf).map, {});

    VERIFY_OK(annotation);
    QVERIFY(annotation->bytes.isEmpty());
    QVERIFY(!annotation->rewritten);
}

void tst_PdfAnnotate::marksGoOverLinesAndPages()
{
    Press press;
    press.print(
        60, 700, 400,
        u"<p>The harbour master counted forty ships in the roads that morning, more than in any week since the great storm, and</p>"_s);
    press.nextPage();
    press.print(60, 60, 400, u"<p>he wrote their names into the book with a pencil.</p>"_s);
    const QByteArray pdf = press.finish();
    const Imported source = imported(pdf);
    const QString words = u"that morning, more than in any week since the great storm, and he wrote"_s;

    const Result<PdfAnnotation> annotation = annotatePdf(pdf, source.map, {markOn(source.text, words, u"a"_s)});

    VERIFY_OK(annotation);
    QCOMPARE(annotation->marks, 1);
    const QList<Found> found = annotationsOf(pdf + annotation->bytes);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].name, u"pressmark:a"_s);
    QCOMPARE(found[0].quads.size(), 2);
    QCOMPARE(found[1].name, u"pressmark:a/2"_s);
    QCOMPARE(found[0].words + u' ' + found[1].words, words);
}

void tst_PdfAnnotate::marksRightToLeft()
{
    Press press;
    press.print(
        60, 200, 420,
        u"<p dir=\"rtl\" style=\"font-family:DejaVu Sans\">بقيت العبارات في الميناء يوم 3 أكتوبر 2024 (الاثنين).</p>"_s);
    const QByteArray pdf = press.finish();
    const Imported source = imported(pdf);

    const Result<PdfAnnotation> annotation =
        annotatePdf(pdf, source.map, {markOn(source.text, u"الميناء يوم 3 أكتوبر"_s, u"a"_s)});

    VERIFY_OK(annotation);
    const QList<Found> found = annotationsOf(pdf + annotation->bytes);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].quads.size(), 1);
}

void tst_PdfAnnotate::repairsADamagedFile()
{
    QByteArray pdf = ferryStory();
    const qsizetype at = pdf.lastIndexOf("startxref");
    pdf.replace(at, pdf.size() - at, "startxref\n17\n%%EOF\n");
    const Imported source = imported(pdf);

    const Result<PdfAnnotation> annotation =
        annotatePdf(pdf, source.map, {markOn(source.text, u"fisherman"_s, u"a"_s)});

    VERIFY_OK(annotation);
    QVERIFY(annotation->rewritten);
    QCOMPARE(annotationsOf(annotation->bytes).size(), 1);
    QCOMPARE(check(annotation->bytes), QString());
}

void tst_PdfAnnotate::refuses_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<qsizetype>("start");
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("notes forbidden") << altered(ferryStory(), {.encrypted = true, .notesForbidden = true})
                                     << qsizetype(4) << ErrorCode::Encrypted;
    QTest::newRow("locked") << altered(ferryStory(), {.userPassword = "x"}) << qsizetype(4) << ErrorCode::Encrypted;
    QTest::newRow("another file") << QByteArray("no PDF") << qsizetype(4) << ErrorCode::Damaged;
    QTest::newRow("behind the text") << ferryStory() << qsizetype(100'000) << ErrorCode::InvalidArgument;
}

void tst_PdfAnnotate::refuses()
{
    QFETCH(QByteArray, pdf);
    QFETCH(qsizetype, start);
    QFETCH(ErrorCode, code);
    const Imported source = imported(ferryStory());
    PdfMark mark = markOn(source.text, u"fisherman"_s, u"a"_s);
    mark.start = start;

    const Result<PdfAnnotation> annotation = annotatePdf(pdf, source.map, {mark});

    QVERIFY(!annotation);
    QCOMPARE(annotation.error().code, code);
}

/// Each PDF of a collection that has some words: a mark on them reads back, and nothing clean becomes unclean.
void tst_PdfAnnotate::annotatesOthersFiles()
{
    const QString data = testData();
    const bool full = qEnvironmentVariableIsSet("PRESSMARK_FULL");
    QDirIterator files(data + (full ? u"/"_s : u"/formats/pdf-annotations"_s), {u"*.pdf"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    if (!files.hasNext())
        QSKIP("the PDFs of others are not here");
    int annotated = 0;
    int rewritten = 0;
    int failed = 0;
    int unclean = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName().contains(u"/made/"_s) || file.fileName().contains(u"bomb"_s))
            continue; // those hang, which is the worker's business
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        const Imported source = imported(pdf);
        const QString word = source.text.section(u' ', 0, 2).section(u'\n', 0, 0);
        if (word.isEmpty())
            continue;
        const Result<PdfAnnotation> annotation = annotatePdf(pdf, source.map, {markOn(source.text, word, u"a"_s)});
        if (!annotation) {
            ++failed;
            qInfo("%s: %s", qPrintable(file.fileName()), qPrintable(annotation.error().message));
            continue;
        }
        ++annotated;
        rewritten += annotation->rewritten ? 1 : 0;
        if (!annotation->rewritten && check(pdf).isEmpty() && !check(whole(pdf, *annotation)).isEmpty()) {
            ++unclean;
            qInfo("%s: unclean", qPrintable(file.fileName()));
        }
    }
    qInfo("%d annotated, %d of them rewritten, %d refused, %d unclean", annotated, rewritten, failed, unclean);
    QVERIFY(annotated > 3);
    QCOMPARE(unclean, 0);
    QVERIFY(failed * 10 <= annotated);
}

QTEST_MAIN(tst_PdfAnnotate)
#include "tst_pdfannotate.moc"
