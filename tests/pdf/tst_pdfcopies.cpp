#include "pdf/pdfannotate.h"
#include "pdf/pdffixtures.h"
#include "pdf/pdfimport.h"
#include "pdf/pdfreaders.h"
#include "pdf/signedpdf.h"
#include "text/canonicaltext.h"
#include "verify.h"

#include <QTemporaryDir>

using namespace PdfReaders;
using namespace Pressmark;
using namespace Qt::StringLiterals;

/// What readers that are not ours find in annotated copies of imported PDFs.
class tst_PdfCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksAreRead_data();
    void marksAreRead();
    void signaturesStayValid_data();
    void signaturesStayValid();

private:
    QString stored(const QByteArray &pdf);

    QTemporaryDir m_folder;
};

namespace {

QList<PdfMark> marksOn(const QString &text)
{
    PdfMark mark{.uuid = u"0191-a"_s,
                 .color = MarkColor::Green,
                 .start = text.indexOf(u"fisherman took pity"_s),
                 .length = 19,
                 .quote = u"fisherman took pity"_s,
                 .note = u"Перевірити (дату)\n二番目の行 \\ العبارة 😀 הערה"_s,
                 .author = u"Ада Лі"_s,
                 .tags = {u"ports/strikes"_s, u"хліб"_s},
                 .created = 1'700'000'000'000,
                 .modified = 1'700'000'500'000};
    PdfMark other = mark;
    other.uuid = u"0191-b"_s;
    other.mark = Mark::Underline;
    other.start = text.indexOf(u"night crossing"_s);
    other.length = 14;
    other.quote = u"night crossing"_s;
    return {mark, other};
}

Result<QByteArray> annotatedCopy(const QByteArray &pdf, QList<PdfMark> &marks)
{
    Result<Document> document = importPdf(pdf, u"a.pdf"_s);
    if (!document)
        return document.error();
    marks = marksOn(composeText(document->body));
    const Result<PdfAnnotation> annotation = annotatePdf(pdf, document->pdfMap, marks);
    if (!annotation)
        return annotation.error();
    return annotation->rewritten ? annotation->bytes : pdf + annotation->bytes;
}

QByteArray signaturesIn(const QString &path)
{
    QProcess process;
    process.start(u"pdfsig"_s, {path});
    process.waitForFinished(60'000);
    return process.readAllStandardOutput();
}

} // namespace

QString tst_PdfCopies::stored(const QByteArray &pdf)
{
    QFile file(m_folder.filePath(u"copy.pdf"_s));
    return file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() ? file.fileName() : QString();
}

void tst_PdfCopies::marksAreRead_data()
{
    QTest::addColumn<QString>("reader");
    QTest::addColumn<Alteration>("alteration");

    const QList<std::pair<const char *, Alteration>> files{
        {"plain", {}},
        {"object streams", {.objectStreams = true}},
        {"rotated by 90", {.rotate = 90}},
        {"cropped and rotated", {.rotate = 270, .cropBox = QRectF(400, 60, 420, 500)}},
        {"AES of 256 bits", {.encrypted = true, .cipher = 256}},
        // pdf.js, which is slow to start, is asked about those above.
        {"linearized", {.linearized = true}},
        {"rotated by 180", {.rotate = 180}},
        {"rotated by 270", {.rotate = 270}},
        {"turned by 90", {.rotate = 90, .turned = true}},
        {"cropped", {.cropBox = QRectF(40, 300, 500, 520)}},
        {"user unit", {.userUnit = 2}},
        {"RC4 of 40 bits", {.encrypted = true, .cipher = 40}},
        {"AES of 128 bits", {.encrypted = true, .cipher = 128}},
    };
    for (const auto &[name, alteration] : files)
        QTest::addRow("MuPDF: %s", name) << u"mutool"_s << alteration;
    for (const auto &[name, alteration] : files.first(5))
        QTest::addRow("pdf.js: %s", name) << u"pdf.js"_s << alteration;
}

void tst_PdfCopies::marksAreRead()
{
    QFETCH(QString, reader);
    QFETCH(Alteration, alteration);
    if (const QString reason = whyNot(reader); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    QList<PdfMark> marks;
    const Result<QByteArray> copy = annotatedCopy(altered(ferryStory(), alteration), marks);
    VERIFY_OK(copy);

    const auto read = readBy(reader, stored(*copy));

    QVERIFY(read);
    const QList<QJsonObject> found = annotationsIn(*read);
    QCOMPARE(found.size(), marks.size());
    for (qsizetype i = 0; i < found.size(); ++i) {
        const QJsonObject &one = found[i];
        QCOMPARE(one[u"subtype"].toString(), i == 1 ? u"Underline"_s : u"Highlight"_s);
        QCOMPARE(one[u"author"].toString(), marks[i].author);
        QCOMPARE(one[u"contents"].toString().replace(u'\r', u'\n'), marks[i].note);
        QCOMPARE(one[u"created"].toString().left(16), u"D:20231114221320"_s);
        QCOMPARE(one[u"modified"].toString().left(16), u"D:20231114222140"_s);
        const qsizetype corners = one[u"quads"].toArray().size();
        QVERIFY(corners > 0 && corners % 8 == 0);
        if (!alteration.encrypted) { // there Poppler writes
            QVERIFY(one[u"appearance"].toBool());
            QVERIFY(one[u"popup"].toBool());
        }
        if (reader != u"mutool")
            continue; // pdf.js does not tell the rest
        QCOMPARE(one[u"name"].toString(), u"pressmark:"_s + marks[i].uuid);
        if (!alteration.encrypted)
            QCOMPARE(one[u"tags"].toString(), marks[i].tags.join(u", "_s));
        if (!alteration.turned) // MuPDF selects words along level lines
            QCOMPARE(one[u"words"].toString().replace(QChar::ReplacementCharacter, u' ').simplified(), marks[i].quote);
    }
}

void tst_PdfCopies::signaturesStayValid_data()
{
    QTest::addColumn<bool>("objectStreams");

    QTest::newRow("a table of objects") << false;
    QTest::newRow("object streams") << true;
}

void tst_PdfCopies::signaturesStayValid()
{
    QFETCH(bool, objectStreams);
    for (const QString &program : {u"openssl"_s, u"pdfsig"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP(qPrintable(program + u" is not installed"_s));
    }
    const QByteArray pdf = signedPdf(altered(ferryStory(), {.objectStreams = objectStreams}), m_folder.path());
    QVERIFY(!pdf.isEmpty());
    const QByteArray before = signaturesIn(stored(pdf));
    QVERIFY2(before.contains("Signature is Valid") && before.contains("- Total document signed"), before.constData());
    QList<PdfMark> marks;

    const Result<QByteArray> copy = annotatedCopy(pdf, marks);

    VERIFY_OK(copy);
    QVERIFY(copy->startsWith(pdf));
    const QByteArray after = signaturesIn(stored(*copy));
    QVERIFY2(after.contains("Signature is Valid"), after.constData());
    QVERIFY2(after.contains("Not total document signed"), after.constData());
    // A signature that does not hold is known as such, or the lines above would say nothing.
    QByteArray forged = pdf;
    forged.replace(pdf.indexOf("/MediaBox"), 9, "/MediaBoy");
    QVERIFY(!signaturesIn(stored(forged)).contains("Signature is Valid"));
}

QTEST_MAIN(tst_PdfCopies)
#include "tst_pdfcopies.moc"
