#include "text/canonicaltext.h"
#include "text/pdfmap.h"
#include "verify.h"
#include "worker/protocol.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_Protocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentsArriveAsTheyWere();
    void requestsArriveAsTheyWere();
    void picturesArriveAsTheyWere();
    void refusesPicturesOfAnotherSize();
    void errorsKeepTheirCode();
    void textsAreMadeCanonical();
    void refusesAMapThatIsNotOfTheText();
    void refusesPicturesThatBelongToNoFigure();
    void pictureHeadersArriveAsTheyWere();
    void nothingDamagedBreaksIt_data();
    void nothingDamagedBreaksIt();
};

namespace {

Document ferryStrike()
{
    Document document;
    document.part = u"7"_s;
    document.importer = u"pdf"_s;
    document.mediaType = u"application/pdf"_s;
    document.metadata.title = u"Ferry strike enters second week – 港で"_s;
    document.metadata.byline = u"Mila Ortega and Jan Ferro"_s;
    document.metadata.authors = {u"Mila Ortega"_s, u"Jan Ferro"_s};
    document.metadata.keywords = {u"ferries"_s, u"strikes"_s};
    document.metadata.url = u"https://harbour.example/a?b=1&c=2"_s;
    document.metadata.published = {u"2024-10-03T05:26"_s, DatePrecision::Minute, -120, u"3 Oct 2024, 05:26"_s, false};
    document.metadata.updated = {u"2024"_s, DatePrecision::Year, std::nullopt, u"2024"_s, true};
    document.body.blocks.append(Block{.kind = BlockKind::Heading, .level = 2, .text = u"In port"_s});
    document.body.blocks.append(
        Block{.text = u"The ferry stays."_s, .spans = {{4, 5, Style::Italic, u"https://harbour.example/f"_s}}});
    document.body.blocks.append(
        Block{.kept = false, .leftOut = LeftOutClass::Appeal, .text = u"Support the Harbour Post"_s});
    document.origins = {{u"title"_s, u"h1"_s}, {u"published"_s, u"first page"_s}};
    document.suspects = {0, 1};
    document.confidence = 0.75;
    document.doubts = {u"The date is unsure."_s};
    const QString text = composeText(document.body);
    PdfMap map{{{595, 842}}, {}};
    for (qsizetype i = 0; i < text.size(); ++i)
        map.glyphs.append({0, static_cast<float>(i), 10, static_cast<float>(i + 1), 20});
    document.pdfMap = writePdfMap(map);
    document.body.blocks.append(
        Block{.kind = BlockKind::Figure, .figure = {.url = u"https://harbour.example/f.jpg"_s}});
    document.isCopy = true;
    document.carried = {{.uuid = u"5b8a8f0c-7d59-4f27-9e0f-1c2b3d4e5f60"_s,
                         .article = u"5b8a8f0c-7d59-4f27-9e0f-1c2b3d4e5f61"_s,
                         .url = u"https://harbour.example/a"_s,
                         .title = u"Ferry strike"_s,
                         .part = Part::Caption,
                         .start = 7,
                         .quote = u"9 m\n8\tm"_s,
                         .before = u"of "_s,
                         .after = u" and"_s,
                         .mark = Mark::Underline,
                         .color = MarkColor::Red,
                         .note = u"line one\nline two"_s,
                         .tags = {u"depth = 9"_s},
                         .person = u"Ада"_s,
                         .created = 1'700'000'000'000,
                         .modified = 1'700'000'001'000},
                        {.uuid = u"5b8a8f0c-7d59-4f27-9e0f-1c2b3d4e5f62"_s,
                         .note = u"at a place without words"_s,
                         .others = true,
                         .page = 12}};
    document.pictures = {{.block = 3, .bytes = "\x89PNG", .paths = {u"f/a.png"_s, u"../b.png"_s}, .isOriginal = true}};
    return document;
}

WorkerRequest annotateRequest()
{
    WorkerRequest request;
    request.compressed = true;
    request.fileName = u"ферi.pdf"_s;
    request.url = u"https://harbour.example/f.pdf"_s;
    request.charset = "utf-8";
    request.type = u"pdf"_s;
    request.today = 20261123;
    request.page = 3;
    request.width = 1200;
    request.limit = 800;
    request.pdfMap = "map";
    request.marks.append(PdfMark{.uuid = u"0191"_s,
                                 .mark = Mark::Underline,
                                 .color = MarkColor::Violet,
                                 .start = 3,
                                 .length = 9,
                                 .area = Area{2, {10.5, 20, 300, 40}},
                                 .quote = u"a ferry"_s,
                                 .note = u"line one\nline two"_s,
                                 .author = u"Ada"_s,
                                 .tags = {u"ports"_s},
                                 .created = 1700000000000,
                                 .modified = 1700000001000});
    return request;
}

} // namespace

void tst_Protocol::documentsArriveAsTheyWere()
{
    const Document document = ferryStrike();

    const Result<Document> arrived = decodeDocument(encodeDocument(document));

    VERIFY_OK(arrived);
    QVERIFY(*arrived == document);
}

void tst_Protocol::requestsArriveAsTheyWere()
{
    const WorkerRequest request = annotateRequest();

    const Result<WorkerRequest> arrived = decodeRequest(encodeRequest(request));

    VERIFY_OK(arrived);
    QVERIFY(*arrived == request);
}

void tst_Protocol::picturesArriveAsTheyWere()
{
    const WorkerPicture picture{{3, 2}, QByteArray("abcdefghijklmnopqrstuvwx")};

    const Result<WorkerPicture> arrived = decodePicture(encodePicture(picture));

    VERIFY_OK(arrived);
    QCOMPARE(arrived->size, picture.size);
    QCOMPARE(arrived->pixels, picture.pixels);
}

void tst_Protocol::refusesPicturesOfAnotherSize()
{
    QVERIFY(!decodePicture(encodePicture({{3, 3}, QByteArray("abcdefghijklmnopqrstuvwx")})));
    QVERIFY(!decodePicture(encodePicture({{-3, -2}, QByteArray("abcdefghijklmnopqrstuvwx")})));
    QVERIFY(!decodePicture(encodePicture({{0, 0}, QByteArray()})));
}

void tst_Protocol::errorsKeepTheirCode()
{
    const Error error{ErrorCode::Encrypted, u"This PDF is locked."_s};

    const std::optional<Error> arrived = decodeError(encodeError(error));

    QVERIFY(arrived);
    QCOMPARE(arrived->code, error.code);
    QCOMPARE(arrived->message, error.message);
}

void tst_Protocol::textsAreMadeCanonical()
{
    Document document = ferryStrike();
    document.metadata.title = u"  Ferry\u0007 \u00ad strike"_s;

    const Result<Document> arrived = decodeDocument(encodeDocument(document));

    VERIFY_OK(arrived);
    QCOMPARE(arrived->metadata.title, u"Ferry strike"_s);
}

void tst_Protocol::refusesAMapThatIsNotOfTheText()
{
    Document document = ferryStrike();
    document.body.blocks[2].kept = true;

    const Result<Document> arrived = decodeDocument(encodeDocument(document));

    QVERIFY(!arrived);
    QCOMPARE(arrived.error().code, ErrorCode::Damaged);
}

void tst_Protocol::refusesPicturesThatBelongToNoFigure()
{
    Document elsewhere = ferryStrike();
    elsewhere.pictures[0].block = 0;
    Document beyond = ferryStrike();
    beyond.pictures[0].block = 4;
    Document named = ferryStrike();
    named.body.blocks[3].figure.picture = u"said by the worker.png"_s;

    QVERIFY(!decodeDocument(encodeDocument(elsewhere)));
    QVERIFY(!decodeDocument(encodeDocument(beyond)));
    QCOMPARE(decodeDocument(encodeDocument(named))->body.blocks[3].figure.picture, QString());
}

void tst_Protocol::pictureHeadersArriveAsTheyWere()
{
    const PictureHeader header{u"webp"_s, {300, 200}};

    const Result<PictureHeader> arrived = decodePictureHeader(encodePictureHeader(header));

    VERIFY_OK(arrived);
    QCOMPARE(*arrived, header);
    QVERIFY(!decodePictureHeader(encodePictureHeader({u"svg"_s, {300, 200}})));
}

void tst_Protocol::nothingDamagedBreaksIt_data()
{
    QTest::addColumn<QByteArray>("good");

    QTest::newRow("document") << encodeDocument(ferryStrike());
    QTest::newRow("request") << encodeRequest(annotateRequest());
    QTest::newRow("error") << encodeError({ErrorCode::Damaged, u"Damaged."_s});
    QTest::newRow("picture") << encodePicture({{1, 1}, "abcd"});
    QTest::newRow("lengths without end") << QByteArray::fromHex(
        "bf7b7fffffffffffffff5b7fffffffffffffff9b7fffffffffffffff");
}

void tst_Protocol::nothingDamagedBreaksIt()
{
    QFETCH(QByteArray, good);
    QLoggingCategory::setFilterRules(u"default.warning=false"_s); // zlib's complaints
    QRandomGenerator random(3);
    for (int i = 0; i < 2000; ++i) {
        QByteArray bytes =
            good.left(random.bounded(4) == 0 ? random.bounded(static_cast<int>(good.size())) : good.size());
        for (int j = random.bounded(4); j > 0 && !bytes.isEmpty(); --j)
            bytes[random.bounded(static_cast<int>(bytes.size()))] = static_cast<char>(random.bounded(256));

        const Result<Document> document = decodeDocument(bytes);
        if (document)
            QVERIFY(document->confidence >= 0 && document->confidence <= 1);
        const Result<WorkerRequest> request = decodeRequest(bytes);
        if (request)
            QVERIFY(request->width >= 0);
        const Result<WorkerPicture> picture = decodePicture(bytes);
        if (picture)
            QVERIFY(!picture->size.isEmpty());
        if (const std::optional<Error> error = decodeError(bytes))
            QVERIFY(error->message.size() <= 400);
    }
}

QTEST_GUILESS_MAIN(tst_Protocol)
#include "tst_protocol.moc"
